/** Whose word a document is: "the ministry's bulletin", "figures released by the ministry", "ministry data". */

import type { Lexicon } from '../words/lexicon.ts';
import { type Token, wordAt } from '../words/tokens.ts';
import { isContent, isName, phraseEnd } from './attribution-phrases.ts';

export interface TokenSpan {
  from: number;
  to: number;
}

const APOSTROPHE = /^[’']$/;

/** Is there a word in the phrase for someone who speaks, counts or reports: a name, a post, a body? */
export function canSpeak(tokens: readonly Token[], { from, to }: TokenSpan, lexicon: Lexicon): boolean {
  const { titles, organisations, speakerWords } = lexicon.language;
  for (let i = from; i < to; i++) {
    const word = wordAt(tokens, i);
    if (speakerWords.sayers.has(word) || titles.has(word) || organisations.has(word)) return true;
    // "The" behind a quotation mark
    if (
      isName(tokens[i]) &&
      !lexicon.language.determiners.has(word) &&
      (i > 0 || (isContent(tokens[i], lexicon) && !isPlain(word, lexicon)))
    )
      return true;
  }
  return false;
}

/** A word that a sentence may open with in a capital and that is no name. */
function isPlain(word: string, lexicon: Lexicon): boolean {
  return lexicon.people.has(word) || lexicon.language.determiners.has(word);
}

const isOutlet = (tokens: readonly Token[], { from, to }: TokenSpan, { language }: Lexicon): boolean =>
  tokens.slice(from, to).some((t) => language.media.has(t.lower));

/** "the Northern Press's tally", "a tally by the Northern Press": what an outlet counts itself is named with the count. */
const isOwnCount = (tokens: readonly Token[], owner: TokenSpan, at: number, lexicon: Lexicon): boolean =>
  isOutlet(tokens, owner, lexicon) && lexicon.language.voiceWords.ownCounts.has(wordAt(tokens, at));

/** "[the ministry]'s bulletin", "[a UN report]": the owner before the document at `at`, with it where no more than a noun. */
function ownerBefore(tokens: readonly Token[], from: number, at: number, lexicon: Lexicon): TokenSpan | null {
  for (let i = at - 1; i > from; i--) {
    if (wordAt(tokens, i) !== "'s" && !APOSTROPHE.test(tokens[i]?.text ?? '')) continue;
    return { from, to: isOwnCount(tokens, { from, to: i }, at, lexicon) ? at + 1 : i };
  }
  const adjective = lexicon.language.speakerWords.bodiless.has(wordAt(tokens, at - 1));
  return !adjective && canSpeak(tokens, { from, to: at }, lexicon) ? { from, to: at + 1 } : null;
}

/** "figures released by [the ministry]": the owner after the document at `at`; an outlet only saw it. */
function ownerAfter(tokens: readonly Token[], at: number, lexicon: Lexicon): TokenSpan | null {
  const { ownerLinks } = lexicon.language.speakerWords;
  let from = at + 1;
  while (from - at < 4 && ownerLinks.has(wordAt(tokens, from))) from++;
  if (from === at + 1) return null;
  const to = phraseEnd(tokens, from, lexicon);
  const owner = { from, to };
  if (to <= 0 || !canSpeak(tokens, owner, lexicon)) return null;
  if (isOwnCount(tokens, owner, at, lexicon)) return { from: at, to };
  return isOutlet(tokens, owner, lexicon) ? null : owner;
}

/** "figures compiled from police statements and local media": the writer's own sum, nobody's word. */
export function isGathered(tokens: readonly Token[], at: number, { language }: Lexicon): boolean {
  const { documents, gathered } = language.speakerWords;
  for (let i = at; i < at + 3; i++)
    if (documents.has(wordAt(tokens, i)))
      return gathered.has(wordAt(tokens, i + 1)) && wordAt(tokens, i + 2) === 'from';
  return false;
}

/** The document that heads a phrase: its last word, or the last before "of", "from", "by" or a participle. */
function documentIn(tokens: readonly Token[], { from, to }: TokenSpan, lexicon: Lexicon): number {
  const { documents, ownerLinks } = lexicon.language.speakerWords;
  for (let i = from; i < to; i++) {
    if (!documents.has(wordAt(tokens, i)) || (tokens[i]?.capital === true && i > from)) continue;
    if (i === to - 1 || ownerLinks.has(wordAt(tokens, i + 1))) return i;
  }
  return -1;
}

/** The owner of the document that a phrase names; null when it names none, or nobody's. */
export function ownerOf(tokens: readonly Token[], phrase: TokenSpan, lexicon: Lexicon): TokenSpan | null {
  const at = documentIn(tokens, phrase, lexicon);
  if (at < 0) return null;
  return ownerAfter(tokens, at, lexicon) ?? (at > phrase.from ? ownerBefore(tokens, phrase.from, at, lexicon) : null);
}
