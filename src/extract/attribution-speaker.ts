/** The speaker beside a verb of saying: before it, over an insert, or after it. */
import type { Modality } from '../model/words.ts';
import { isName, phraseEnd, phraseStart } from './attribution-phrases.ts';
import type { Lexicon } from './lexicon.ts';
import { type Token, wordAt } from './tokens.ts';

export interface Verb {
  at: number;
  length: number;
  modality: Modality | null;
  id: string;
}

interface TokenSpan {
  from: number;
  to: number;
}

export interface Speaking extends TokenSpan {
  pronoun: boolean;
  /** tokens of the title beside the name */
  title?: TokenSpan;
}

/** Can the word at `at` open an insert between commas? ", who asked", ", the mayor", ", citing" */
function opensInsert(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const { titles, speakerWords } = lexicon.language;
  const word = wordAt(tokens, at);
  return (
    speakerWords.inserts.has(word) || isName(tokens[at]) || titles.has(word) || word.endsWith(speakerWords.insertEnding)
  );
}

/** Steps left over ", who asked not to be named," and ", the mayor," to the phrase before it; -1 where none is. */
function beforeInterruption(tokens: readonly Token[], end: number, lexicon: Lexicon): number {
  if (tokens[end - 1]?.lower !== ',') return -1;
  for (let i = end - 2; i >= 1 && end - i < 26; i--) {
    if (tokens[i]?.lower === ',') return opensInsert(tokens, i + 1, lexicon) ? i : -1;
  }
  return -1;
}

/** "The chief minister, John Doe, said": the name between the commas is the speaker, the rest his title. */
function namedInside(tokens: readonly Token[], from: number, to: number, end: number): TokenSpan | null {
  const first = to + 1;
  const last = end - 1;
  if (last - first < 1 || last - first > 4 || tokens.slice(from, to).some((t, i) => i > 0 && t.capital)) return null;
  return tokens.slice(first, last).every((t) => t.capital) ? { from: first, to: last } : null;
}

/** "[police] later said", "[the mayor], who visited the site, said", "[he] said". */
export function leftSpeaker(tokens: readonly Token[], verb: Verb, lexicon: Lexicon): Speaking | null {
  const { adverbs, adverbEnding, pronouns, notSpeakers } = lexicon.language.speakerWords;
  const isAdverb = (t: Token | undefined): boolean =>
    t?.kind === 'word' && (adverbs.has(t.lower) || t.lower.endsWith(adverbEnding));
  let end = verb.at;
  while (end > 0 && isAdverb(tokens[end - 1])) end--;
  const before = tokens[end - 1];
  if (!before) return null;
  if (pronouns.has(before.lower)) return { from: end - 1, to: end, pronoun: true };
  const interrupted = beforeInterruption(tokens, end, lexicon);
  const to = interrupted >= 0 ? interrupted : end;
  const from = phraseStart(tokens, to, lexicon);
  if (from < 0 || notSpeakers.has(wordAt(tokens, to - 1))) return null;
  if (interrupted < 0) return { from, to, pronoun: false };
  const inside = namedInside(tokens, from, to, end);
  return inside
    ? { ...inside, pronoun: false, title: { from, to } }
    : { from, to, pronoun: false, title: { from: to + 1, to: end - 1 } };
}

/** ", said [a spokesman for the ministry]": the words said stand before the verb. */
export function rightSpeaker(tokens: readonly Token[], verb: Verb, lexicon: Lexicon): Speaking | null {
  const at = verb.at + verb.length;
  const before = tokens[verb.at - 1];
  if (before && !/^[,"”’'—–]$/.test(before.text)) return null;
  const next = tokens[at];
  if (!next || !(isName(next) || lexicon.language.determiners.has(next.lower) || lexicon.people.has(next.lower)))
    return null;
  const to = phraseEnd(tokens, at, lexicon);
  return to > 0 ? { from: at, to, pronoun: false } : null;
}
