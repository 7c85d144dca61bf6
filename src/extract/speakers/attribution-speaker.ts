/** The speaker beside a verb of saying: before it, over an insert, or after it. */
import type { Modality } from '../../model/words.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { type Token, wordAt } from '../words/tokens.ts';
import { canSpeak, ownerOf, type TokenSpan } from './attribution-owner.ts';
import { isContent, isName, phraseEnd, phraseStart } from './attribution-phrases.ts';
import { apposedName, bodyIn } from './beside.ts';

export interface Verb {
  at: number;
  length: number;
  modality: Modality | null;
  id: string;
}

export interface Speaking extends TokenSpan {
  pronoun: boolean;
  /** tokens of the body whose document speaks: "[the ministry]'s bulletin" */
  owner?: TokenSpan | null;
  /** tokens of the title beside the name */
  title?: TokenSpan;
}

/** Is the insert at..end a person's post: "security minister of the eastern region"? */
function isPost(tokens: readonly Token[], at: number, end: number, { language }: Lexicon): boolean {
  const posts = tokens.slice(at, end).filter((t) => language.voiceWords.offices.has(t.lower));
  return isName(tokens[at - 2]) && posts.length > 0;
}

/** Can the word at `at` open an insert between commas? ", who asked", ", the mayor", ", citing", ", in a statement" */
function opensInsert(tokens: readonly Token[], at: number, end: number, lexicon: Lexicon): boolean {
  const { titles, speakerWords, cardinals } = lexicon.language;
  const word = wordAt(tokens, at);
  return (
    isPost(tokens, at, end, lexicon) ||
    cardinals.has(word) ||
    speakerWords.inserts.has(word) ||
    speakerWords.insertPrepositions.has(word) ||
    isName(tokens[at]) ||
    tokens[at]?.kind === 'number' ||
    titles.has(word) ||
    speakerWords.insertEndings.some((ending) => word.endsWith(ending))
  );
}

/** "..., the ministry said in its update, adding": between the commas stands a speaker with a verb of his own. */
function saysItself(tokens: readonly Token[], at: number, end: number, lexicon: Lexicon): boolean {
  const { whos, inserts, listenerVerbs, nounVerbs } = lexicon.language.speakerWords;
  if (
    whos.has(wordAt(tokens, at)) ||
    (inserts.has(wordAt(tokens, at)) && !lexicon.language.determiners.has(wordAt(tokens, at)))
  )
    return false;
  for (let i = at + 1; i < end; i++) {
    const word = wordAt(tokens, i);
    if (whos.has(word)) return false;
    const verb = lexicon.attributions.at(tokens, i).length > 0 && !nounVerbs.has(word) && !tokens[i]?.capital;
    if (verb && (listenerVerbs.has(word) || canSpeak(tokens, { from: at, to: i }, lexicon))) return i - at <= 5;
  }
  return false;
}

/** Steps left over ", who asked not to be named," and ", the mayor," to the phrase before it; -1 where none is. */
function beforeInterruption(tokens: readonly Token[], end: number, lexicon: Lexicon): number {
  if (tokens[end - 1]?.lower !== ',') return -1;
  for (let i = end - 2; i >= 1 && end - i < 26; i--) {
    if (tokens[i]?.lower !== ',') continue;
    const aged = tokens[i - 1]?.kind === 'number' && tokens[i - 2]?.lower === ',';
    const inserted = opensInsert(tokens, i + 1, end - 1, lexicon) && !saysItself(tokens, i + 1, end - 1, lexicon);
    return inserted ? i - (aged ? 2 : 0) : -1;
  }
  return -1;
}

/** "The governor of Norland, John Doe, said": the name between the commas is the speaker, the rest his title. */
function namedInside(
  tokens: readonly Token[],
  { from, to }: TokenSpan,
  end: number,
  lexicon: Lexicon,
): TokenSpan | null {
  const first = to + 1;
  const last = end - 1;
  const isPart = (t: Token): boolean => t.capital || (t.text === '.' && !t.spaced);
  if (last - first < 2 || last - first > 6 || !tokens.slice(first, last).every(isPart)) return null;
  const { language } = lexicon;
  const { titles, voiceWords } = language;
  const isCalling = ({ lower }: Token): boolean => titles.has(lower) || voiceWords.offices.has(lower);
  const post = tokens.slice(from, to).findLastIndex((t) => !t.capital && isCalling(t));
  // "An indigene of the area, John Doe, said"
  if (language.numberWords.articles.has(wordAt(tokens, from))) return { from: first, to: last };
  return post >= 0 && !isName(tokens[from + post + 1]) ? { from: first, to: last } : null;
}

/** "[an officer] who declined to be named said": the phrase before the clause on the person; null where none is. */
function beforeWho(tokens: readonly Token[], at: number, told: boolean, lexicon: Lexicon): TokenSpan | null {
  const { whos, clauseJoints } = lexicon.language.speakerWords;
  if (clauseJoints.has(wordAt(tokens, at - 1))) return null;
  for (let i = at - 1; i >= 1 && at - i < 14; i--) {
    if (tokens[i]?.kind === 'mark' && !/^[-–‑’']$/.test(tokens[i]?.text ?? '')) return null;
    if (!whos.has(wordAt(tokens, i))) continue;
    // "a source who [craved anonymity] said": `told`, words of the clause stand between
    const from = told || i < at - 1 ? phraseStart(tokens, i, lexicon) : -1;
    return from >= 0 ? { from, to: i } : null;
  }
  return null;
}

/** "[residents] reached by phone said": the phrase before the participle. */
function beforeParticiple(tokens: readonly Token[], found: TokenSpan, lexicon: Lexicon): TokenSpan | null {
  const { agentBy, participleEnding } = lexicon.language.speakerWords;
  const at = found.from - 2;
  if (!agentBy.has(wordAt(tokens, at + 1)) || !wordAt(tokens, at).endsWith(participleEnding)) return null;
  const from = phraseStart(tokens, at, lexicon);
  const said = { from, to: at };
  return from >= 0 && canSpeak(tokens, said, lexicon) && !isMute(tokens, said, lexicon) ? said : null;
}

/** "[sources close to the rebels] said": the phrase that the found one is tied to. */
function widened(tokens: readonly Token[], found: TokenSpan, lexicon: Lexicon): TokenSpan {
  if (!lexicon.language.speakerWords.postmodifiers.has(wordAt(tokens, found.from - 2))) return found;
  const from = phraseStart(tokens, found.from - 2, lexicon);
  return from >= 0 && canSpeak(tokens, { from, to: found.from - 2 }, lexicon) ? { from, to: found.to } : found;
}

/** "police [on Sunday night] said": steps left over the day. */
function beforeDay(tokens: readonly Token[], end: number, { language }: Lexicon): number {
  const { days, dayTimes } = language.speakerWords;
  const day = dayTimes.has(wordAt(tokens, end - 1)) ? end - 2 : end - 1;
  if (!days.has(wordAt(tokens, day))) return end;
  let at = wordAt(tokens, day - 1) === language.linkWords.dayLead ? day - 1 : day;
  while (dayTimes.has(wordAt(tokens, at - 1))) at--;
  return at;
}

/** "a trader [identified as] John Doe": nobody says it; "two whom it named as" does. */
const isNamedAs = (tokens: readonly Token[], at: number, { language }: Lexicon): boolean =>
  !language.speakerWords.pronouns.has(wordAt(tokens, at - 1)) &&
  language.nameWords.identified.some((phrase) => phrase.every((word, i) => wordAt(tokens, at + i) === word));

/** Where the words between a speaker and the verb begin: "[later] said"; -1 for "was told", which nobody says. */
function verbStart(tokens: readonly Token[], verb: Verb, lexicon: Lexicon): number {
  if (isNamedAs(tokens, verb.at, lexicon)) return -1;
  const { adverbs, adverbEnding, insertEndings, passives, whos } = lexicon.language.speakerWords;
  const isAdverb = (t: Token | undefined): boolean =>
    t?.kind === 'word' &&
    !whos.has(t.lower) &&
    (adverbs.has(t.lower) || (t.lower.endsWith(adverbEnding) && !isSayer(t, lexicon)));
  let end = verb.at;
  while (end > 0 && isAdverb(tokens[end - 1])) end--;
  end = beforeDay(tokens, end, lexicon);
  const passive = tokens.slice(end, verb.at).some((t) => passives.has(t.lower));
  return passive && !wordAt(tokens, verb.at).endsWith(insertEndings[0] ?? '') ? -1 : end;
}

/** The phrase that ends before `to`, whole: over "who ..." and "close to ..."; null where none is. */
function phraseBefore(tokens: readonly Token[], to: number, lexicon: Lexicon): TokenSpan | null {
  const from = phraseStart(tokens, to, lexicon);
  const who = beforeWho(tokens, from >= 0 ? from : to, from >= 0, lexicon);
  if (who) return who;
  if (from < 0) return null;
  const found = { from, to };
  return seenBy(tokens, found, lexicon) ?? beforeParticiple(tokens, found, lexicon) ?? widened(tokens, found, lexicon);
}

/** "reports", "the reports" are nobody's word; "initial reports" and "reports from the ground" are told apart from the outlet's. */
export function isHearsay(tokens: readonly Token[], { from, to }: TokenSpan, { language }: Lexicon): boolean {
  const first = language.determiners.has(wordAt(tokens, from)) ? from + 1 : from;
  return first + 1 === to && language.speakerWords.hearsay.has(wordAt(tokens, first));
}

/** A report that nobody owns does not speak, nor do "attacks in the north"; "initial reports" do. */
export function isMute(tokens: readonly Token[], { from, to }: TokenSpan, lexicon: Lexicon): boolean {
  const { notSpeakers, hearsay, prepositions } = lexicon.language.speakerWords;
  const link = tokens.slice(from, to).findIndex((t, i) => i > 0 && prepositions.has(t.lower));
  const head = wordAt(tokens, link > 0 ? from + link - 1 : to - 1);
  if (hearsay.has(head)) return isHearsay(tokens, { from, to }, lexicon);
  return notSpeakers.has(head) || notSpeakers.has(wordAt(tokens, to - 1));
}

/** "[records] seen by this newspaper": what an outlet saw speaks, not the outlet. */
function seenBy(tokens: readonly Token[], found: TokenSpan, lexicon: Lexicon): TokenSpan | null {
  const { media, speakerWords } = lexicon.language;
  const at = found.from - 3;
  const seen =
    speakerWords.ownerLinks.has(wordAt(tokens, at + 1)) && speakerWords.ownerLinks.has(wordAt(tokens, at + 2));
  if (!seen || !speakerWords.documents.has(wordAt(tokens, at))) return null;
  const outlet = tokens.slice(found.from, found.to).some((t) => media.has(t.lower));
  const from = outlet ? phraseStart(tokens, at + 1, lexicon) : -1;
  return from >= 0 ? { from, to: at + 1 } : null;
}

/** "that" by itself, and "by its account" before a verb, are nobody's name. */
function isPointer(tokens: readonly Token[], { from, to }: TokenSpan, lexicon: Lexicon): boolean {
  const { accounts, agentBy, demonstratives } = lexicon.language.speakerWords;
  if (to - from === 1) return demonstratives.has(wordAt(tokens, from));
  return agentBy.has(wordAt(tokens, from - 1)) && accounts.has(wordAt(tokens, to - 1));
}

/** "who said that", "who counted 12" tell something; "who told her to run", "who posted a video" are told of. */
function tellsOf(tokens: readonly Token[], verb: Verb, lexicon: Lexicon): boolean {
  const { saidOpeners, leasts } = lexicon.language.speakerWords;
  const at = verb.at + verb.length;
  const next = tokens[at];
  if (wordAt(tokens, at - 1) === 'that') return true;
  if (next?.kind !== 'word' || saidOpeners.has(next.lower) || leasts.has(wordAt(tokens, at + 1))) return true;
  if ((lexicon.language.cardinals.get(next.lower) ?? 0) > 1) return true;
  return tokens.slice(at, at + 6).some((t) => t.lower === 'that');
}

/** "five suspected", "the tracks suggest": a number alone and a thing that points to something are nobody's word. */
function canTell(tokens: readonly Token[], phrase: TokenSpan, verb: Verb, lexicon: Lexicon): boolean {
  const { cardinals, speakerWords } = lexicon.language;
  const words = tokens.slice(phrase.from, phrase.to);
  if (words.every((t) => cardinals.has(t.lower))) return false;
  if (!speakerWords.pointingVerbs.has(wordAt(tokens, verb.at))) return true;
  // "the blood on the road to [Velo] suggests"
  const before = wordAt(tokens, phrase.from - 1);
  if (lexicon.language.stops.has(before) && !speakerWords.clauseJoints.has(before)) return false;
  const counts = words.some((t) => lexicon.people.has(t.lower) || speakerWords.documents.has(t.lower));
  return counts || canSpeak(tokens, phrase, lexicon);
}

/** "[police] later said", "[the mayor], who visited the site, said", "[he] said". */
export function leftSpeaker(tokens: readonly Token[], verb: Verb, lexicon: Lexicon): Speaking | null {
  const { pronouns, whos } = lexicon.language.speakerWords;
  const end = verbStart(tokens, verb, lexicon);
  const before = tokens[end - 1];
  if (end < 0 || !before) return null;
  if (pronouns.has(before.lower)) {
    if (whos.has(before.lower) && !tellsOf(tokens, verb, lexicon)) return null;
    const gap = tokens[end - 2]?.lower === ',' ? 2 : 1;
    const antecedent = whos.has(before.lower)
      ? bodyIn(tokens, phraseBefore(tokens, end - gap, lexicon), before, lexicon)
      : null;
    return antecedent ? { ...antecedent, pronoun: false } : { from: end - 1, to: end, pronoun: true };
  }
  const interrupted = beforeInterruption(tokens, end, lexicon);
  if (interrupted >= 0 && endsAfter(tokens, verb, lexicon)) return null;
  const phrase = phraseBefore(tokens, interrupted >= 0 ? interrupted : end, lexicon);
  if (!phrase || isPointer(tokens, phrase, lexicon) || !canTell(tokens, phrase, verb, lexicon)) return null;
  const owner = ownerOf(tokens, phrase, lexicon);
  if (!owner && isMute(tokens, phrase, lexicon)) return null;
  if (interrupted < 0) return { ...phrase, owner, pronoun: false };
  const inside = namedInside(tokens, phrase, end, lexicon);
  return inside
    ? { ...inside, pronoun: false, title: phrase }
    : { ...phrase, owner, pronoun: false, title: { from: phrase.to + 1, to: end - 1 } };
}

/** ", said police on Sunday": a speaker with nothing to say after him stands behind the verb, not before it. */
function endsAfter(tokens: readonly Token[], verb: Verb, lexicon: Lexicon): boolean {
  if (lexicon.language.speakerWords.listenerVerbs.has(wordAt(tokens, verb.at))) return false;
  const right = rightSpeaker(tokens, verb, lexicon);
  if (!right || !canSpeak(tokens, right, lexicon)) return false;
  const next = tokens[right.to];
  return next?.kind !== 'word' || lexicon.language.speakerWords.afterSpeaker.has(next.lower);
}

/** ", said [a spokesman for the ministry]": the words said stand before the verb. */
export function rightSpeaker(tokens: readonly Token[], verb: Verb, lexicon: Lexicon): Speaking | null {
  const at = verb.at + verb.length;
  const { listenerVerbs, demonstratives } = lexicon.language.speakerWords;
  const before = tokens[verb.at - 1];
  if (before && !/^[,"”’'—–]$/.test(before.text)) return null;
  // "told reporters", "said that their men ...": who listens, and what is said
  if (listenerVerbs.has(wordAt(tokens, verb.at)) || (verb.length > 1 && demonstratives.has(wordAt(tokens, at - 1))))
    return null;
  // "Confirming the attacks, an official ...": what follows is confirmed, and says nothing
  const [gerund] = lexicon.language.speakerWords.insertEndings;
  if (gerund !== undefined && wordAt(tokens, verb.at).endsWith(gerund)) return null;
  const next = tokens[at];
  if (!next || demonstratives.has(next.lower)) return null;
  if (!(isName(next) || lexicon.language.determiners.has(next.lower) || isSayer(next, lexicon))) return null;
  const to = phraseEnd(tokens, at, lexicon);
  if (to <= 0) return null;
  const apposed = apposedName(tokens, { from: at, to }, lexicon);
  if (apposed) return { ...apposed, pronoun: false, title: { from: at, to } };
  return { from: at, to, owner: ownerOf(tokens, { from: at, to }, lexicon), pronoun: false };
}

function isSayer(token: Token, lexicon: Lexicon): boolean {
  if (!isContent(token, lexicon)) return false;
  const { organisations, speakerWords } = lexicon.language;
  return lexicon.people.has(token.lower) || speakerWords.sayers.has(token.lower) || organisations.has(token.lower);
}
