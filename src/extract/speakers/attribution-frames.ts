/** One frame each by the ways of naming a speaker: a verb, "according to", a colon, "by its own account". */
import type { Modality } from '../../model/words.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Sentence } from '../words/sentences.ts';
import { type Token, wordAt } from '../words/tokens.ts';
import { canSpeak, isGathered, ownerOf, type TokenSpan } from './attribution-owner.ts';
import { isContent, isName, phraseEnd, phraseStart, textOf } from './attribution-phrases.ts';
import { isHearsay, leftSpeaker, rightSpeaker, type Speaking, type Verb } from './attribution-speaker.ts';
import { apposedName } from './beside.ts';

export interface Frame {
  /** the speaker as written; null when only a pronoun stands there */
  speaker: string | null;
  pronoun: boolean;
  /** tokens of the speaker's words and of the verb */
  from: number;
  to: number;
  /** tokens that the frame covers */
  coverFrom: number;
  coverTo: number;
  modality: Modality | null;
  /** what was said of the speaker beside his name: "the chief minister" */
  title: string | null;
  /** covers the people whom a clause is on, and nothing else: "the 12 rebels whom the army said it had killed" */
  narrow?: boolean;
  /** the wire that was told so */
  via: string | null;
  rule: string;
}

/** the most tokens of people before a clause on them, and the marks that they do not reach over */
const MOST_PEOPLE = 8;
/** tokens among which the clock of a live page's entry stands: "17:20 -" */
const CLOCK = 5;
const EDGE = /^[,;:()"“”]$/;
const INSERTED = /^[,"”’'—–]$/;

function closes(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token === undefined || /^[.;!?]$/.test(token.lower);
}

function clauseStart(tokens: readonly Token[], at: number): number {
  return tokens.findLastIndex((token, i) => i < at && token.lower === ';') + 1;
}

function clauseEnd(tokens: readonly Token[], at: number): number {
  const end = tokens.findIndex((token, i) => i >= at && token.lower === ';');
  return end < 0 ? tokens.length : end;
}

/** A frame of tokens from..to over its whole clause; `speaker` null: a pronoun. */
export function clauseFrame(
  tokens: readonly Token[],
  from: number,
  to: number,
  speaker: string | null,
  rule: string,
): Frame {
  return {
    speaker,
    title: null,
    pronoun: speaker === null,
    from,
    to,
    coverFrom: clauseStart(tokens, from),
    coverTo: clauseEnd(tokens, to),
    modality: null,
    via: null,
    rule,
  };
}

/** "told [the Northern Agency] that": the wire between the speaker and the report. */
function viaOf(tokens: readonly Token[], at: number, source: string): string | null {
  const from = tokens[at]?.lower === 'the' ? at + 1 : at;
  let end = from;
  while (isName(tokens[end])) end++;
  return end > from && end - from <= 4 ? textOf(source, tokens, from, end) : null;
}

/** "claimed 12 lives", "cost him his life": no verb of saying. */
function isLoss(tokens: readonly Token[], verb: Verb, lexicon: Lexicon): boolean {
  const { speakerWords, linkWords } = lexicon.language;
  const after = verb.at + verb.length;
  return (
    speakerWords.lossVerbs.some((start) => wordAt(tokens, verb.at).startsWith(start)) &&
    tokens.slice(after, after + 6).some((t) => linkWords.lives.has(t.lower))
  );
}

/** Does a clause follow, or a figure? "said that", "said at least 12" do; "said at noon" does not. */
function opensSaid(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const { saidOpeners, leasts } = lexicon.language.speakerWords;
  return saidOpeners.has(wordAt(tokens, at)) || (wordAt(tokens, at) === 'at' && leasts.has(wordAt(tokens, at + 1)));
}

/** Does the frame cover the words before it? "12 were killed, police said." does, "Police said 12 were killed" does not. */
function coversLeft(tokens: readonly Token[], verb: Verb, found: Speaking, right: boolean, lexicon: Lexicon): boolean {
  const after = verb.at + verb.length;
  const end = right ? found.to : after;
  const inserted = INSERTED.test(tokens[found.from - 1]?.text ?? '');
  const told = tokens[verb.at]?.lower === 'told';
  if (right || closes(tokens, after) || closes(tokens, end) || (told && inserted)) return true;
  return inserted && (tokens[end]?.lower === ',' || !opensSaid(tokens, after, lexicon));
}

/** "[the 12 rebels] whom the army said", "[two men] it listed as dead": the people before a clause on them; -1 for none. */
function antecedentFrom(tokens: readonly Token[], found: Speaking, lexicon: Lexicon): number {
  const { relativeObjects } = lexicon.language.speakerWords;
  const end = relativeObjects.has(wordAt(tokens, found.from - 1)) ? found.from - 1 : found.from;
  if (!lexicon.people.has(wordAt(tokens, end - 1))) return -1;
  let from = end - 1;
  while (from > 0 && end - from < MOST_PEOPLE && !EDGE.test(tokens[from - 1]?.text ?? '')) from--;
  return from;
}

function coverStart(tokens: readonly Token[], verb: Verb, found: Speaking, right: boolean, lexicon: Lexicon): number {
  const people = right ? -1 : antecedentFrom(tokens, found, lexicon);
  if (people >= 0) return people;
  return coversLeft(tokens, verb, found, right, lexicon) ? clauseStart(tokens, verb.at) : found.from;
}

/** Is the form, which may be a noun, a verb here? "officials report 12 dead", not "the UN report said". */
function isVerb(tokens: readonly Token[], verb: Verb, found: Speaking | null, lexicon: Lexicon): boolean {
  const { closers, nounVerbs, figureOpeners, ownerLinks } = lexicon.language.speakerWords;
  if (!nounVerbs.has(wordAt(tokens, verb.at))) return true;
  const next = tokens[verb.at + verb.length];
  const ends = next === undefined || next.kind === 'mark';
  const before = tokens[(found?.from ?? 0) - 1];
  const opens = ends
    ? closers.has(wordAt(tokens, verb.at)) && (INSERTED.test(before?.text ?? '') || ownerLinks.has(before?.lower ?? ''))
    : next.kind === 'number' ||
      figureOpeners.has(next.lower) ||
      lexicon.language.cardinals.has(next.lower) ||
      lexicon.people.get(next.lower)?.plural === true;
  return opens && found !== null && (found.pronoun || canSpeak(tokens, found, lexicon));
}

/** The speaker's words: the owner of a document, else the phrase. */
function wordsOf(tokens: readonly Token[], found: Speaking, source: string): string | null {
  if (found.pronoun) return null;
  const { from, to } = found.owner ?? found;
  return textOf(source, tokens, from, to);
}

/** "killed three soldiers and [residents] said": those whom a wording took before the joint are no speakers. */
function withoutVictims(tokens: readonly Token[], found: Speaking | null, lexicon: Lexicon): Speaking | null {
  if (!found || found.owner || lexicon.triggers.endingAt(tokens, found.from) === null) return found;
  const { joints } = lexicon.language.linkWords;
  for (let i = found.to - 1; i > found.from; i--)
    if (tokens[i]?.kind === 'word' && joints.has(wordAt(tokens, i))) return { ...found, from: i + 1 };
  return found;
}

/** "police said", "said the mayor", "an official told the agency"; null where no speaker stands beside the verb. */
export function frameOfVerb(tokens: readonly Token[], verb: Verb, source: string, lexicon: Lexicon): Frame | null {
  const { relatives, weakVerbs, nounVerbs } = lexicon.language.speakerWords;
  const after = verb.at + verb.length;
  const word = wordAt(tokens, verb.at);
  const left = withoutVictims(tokens, leftSpeaker(tokens, verb, lexicon), lexicon);
  if (!isVerb(tokens, verb, left, lexicon)) return null;
  const found = left ?? rightSpeaker(tokens, verb, lexicon);
  if (!found || isLoss(tokens, verb, lexicon)) return null;
  if (!left && (weakVerbs.has(word) || nounVerbs.has(word))) return null;
  // "an attack that police say .", "which officials feared was a warning": nothing is said of figures
  const next = tokens[after]?.lower ?? '.';
  const told = /^[,.]$/.test(next) || lexicon.language.passives.has(next);
  const relative = relatives.has(wordAt(tokens, found.from - 1)) && told;
  if (left && relative) return null;
  const { title } = found;
  const antecedent = left ? antecedentFrom(tokens, left, lexicon) : -1;
  return {
    ...(antecedent >= 0 ? { narrow: true } : {}),
    speaker: wordsOf(tokens, found, source),
    title: title ? textOf(source, tokens, title.from, title.to) : null,
    pronoun: found.pronoun,
    from: Math.min(found.from, found.owner?.from ?? found.from),
    to: Math.max(found.to, after, found.owner?.to ?? 0),
    coverFrom: coverStart(tokens, verb, found, left === null, lexicon),
    coverTo: clauseEnd(tokens, after),
    modality: verb.modality,
    via: word === 'told' ? viaOf(tokens, after, source) : null,
    rule: verb.id,
  };
}

/** "Officials: 67 rebels killed": a speaker before a colon opens a headline or a line. */
export function colonFrame(sentence: Sentence, source: string, lexicon: Lexicon): Frame | null {
  const { tokens } = sentence;
  const { titles, speakerWords } = lexicon.language;
  const first = Math.max(
    0,
    tokens.slice(0, CLOCK).findIndex((t) => t.kind === 'word'),
  );
  const colon = first + tokens.slice(first, first + 7).findIndex((t) => t.text === ':');
  if (colon <= first) return null;
  const words = tokens.slice(first, colon);
  const speaks = words.some((t) => titles.has(t.lower) || speakerWords.colonSpeakers.has(t.lower));
  const only = words.every((t) => t.kind === 'word' && (isContent(t, lexicon) || speakerWords.links.has(t.lower)));
  const says = (i: number): boolean =>
    lexicon.attributions.at(tokens, i).length > 0 && !speakerWords.nounVerbs.has(wordAt(tokens, i));
  if (!speaks || !only || words.some((t, i) => !t.capital && says(first + i))) return null;
  return {
    ...clauseFrame(tokens, first, colon + 1, textOf(source, tokens, first, colon), 'speaker.colon'),
    coverTo: tokens.length,
  };
}

/** The speaker that a phrase after "according to" or "by" names: the owner, where it names a document. */
export function namedAt(
  tokens: readonly Token[],
  from: number,
  source: string,
  lexicon: Lexicon,
): (TokenSpan & { speaker: string | null; title: string | null }) | null {
  const { objectPronouns } = lexicon.language.speakerWords;
  const to = phraseEnd(tokens, from, lexicon);
  if (to <= 0 || isGathered(tokens, from, lexicon)) return null;
  if (to - from === 1 && objectPronouns.has(wordAt(tokens, from))) return { from, to, speaker: null, title: null };
  const owner = ownerOf(tokens, { from, to }, lexicon);
  if (!owner && isHearsay(tokens, { from, to }, lexicon)) return null;
  const apposed = owner ? null : apposedName(tokens, { from, to }, lexicon);
  const said = owner ?? apposed ?? { from, to };
  const title = apposed ? textOf(source, tokens, from, to) : null;
  return { from, to: Math.max(to, said.to), speaker: textOf(source, tokens, said.from, said.to), title };
}

/** "by its account", "by the ministry's own count"; null where none stands at `at`. */
export function accountOf(tokens: readonly Token[], at: number, source: string, lexicon: Lexicon): Frame | null {
  if (tokens[at]?.lower !== 'by') return null;
  const { possessives, accounts } = lexicon.language.speakerWords;
  const rule = 'speaker.own-account';
  if (possessives.has(wordAt(tokens, at + 1))) {
    const end = tokens[at + 2]?.lower === 'own' ? at + 3 : at + 2;
    if (!accounts.has(wordAt(tokens, end))) return null;
    const before = wordAt(tokens, at + 1) === 'whose' ? antecedentOf(tokens, at, source, lexicon) : null;
    return clauseFrame(tokens, at, end + 1, before, rule);
  }
  const named = namedAt(tokens, at + 1, source, lexicon);
  return named && accounts.has(wordAt(tokens, named.to - 1))
    ? clauseFrame(tokens, at, named.to, named.speaker, rule)
    : null;
}

/** "the ministry, by whose count": the phrase before the comma. */
function antecedentOf(tokens: readonly Token[], at: number, source: string, lexicon: Lexicon): string | null {
  const end = tokens[at - 1]?.lower === ',' ? at - 1 : at;
  const from = phraseStart(tokens, end, lexicon);
  if (from < 0) return null;
  const { prepositions } = lexicon.language.speakerWords;
  const link = tokens.slice(from, end).findLastIndex((t) => prepositions.has(t.lower));
  return textOf(source, tokens, from + link + 1, end);
}

/** "according to [a hospital official]". `from`: the token after the phrase that begins at `at`. */
export function accordingTo(
  tokens: readonly Token[],
  at: number,
  from: number,
  source: string,
  lexicon: Lexicon,
): Frame | null {
  const named = namedAt(tokens, from, source, lexicon);
  if (!named) return null;
  const { citings, clauseJoints } = lexicon.language.speakerWords;
  const rule = citings.has(wordAt(tokens, at)) ? 'speaker.citing' : 'speaker.according-to';
  const frame = { ...clauseFrame(tokens, at, named.to, named.speaker, rule), title: named.title };
  // "five died, [while] according to witnesses the toll was eight": what stands before the joint is another's word
  return clauseJoints.has(wordAt(tokens, at - 1)) ? { ...frame, coverFrom: at } : frame;
}

/** "according to [him]": the speaker named before; the verb inside "as reported by him" may still open a frame. */
export function accordingToPronoun(tokens: readonly Token[], at: number, from: number, lexicon: Lexicon): Frame | null {
  if (!lexicon.language.speakerWords.objectPronouns.has(wordAt(tokens, from))) return null;
  return clauseFrame(tokens, at, from + 1, null, 'speaker.according-to');
}
