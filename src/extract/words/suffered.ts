/** "suffered [several deep] cuts": wordings whose verb is told with what its own people bore. */
import type { TriggerRow } from '../../model/language-rows.ts';
import type { Lexicon, PartedTrigger, Tails } from './lexicon.ts';
import type { PhraseHit } from './phrases.ts';
import type { Token } from './tokens.ts';

const NONE: readonly never[] = [];
/** The most words between a verb and what its own people suffered: "sustained [serious but not life-threatening] injuries". */
const NEAR = 9;

/** Words that tell of what was suffered, and of nobody: not "received 12 men with injuries". */
function isOneStretch(tokens: readonly Token[], from: number, to: number, { language }: Lexicon): boolean {
  const { stops, linkWords, numberWords, mentionWords } = language;
  return tokens.slice(from, to).every(({ text, lower, kind }, i) => {
    if (kind === 'mark') return text === '-';
    // "serious [but not] life-threatening"
    if (linkWords.clauseMarks.has(lower) || linkWords.clauseMarks.has(tokens[from + i - 1]?.lower ?? '')) return true;
    const parts = stops.has(lower);
    const none = numberWords.negators.has(lower) || mentionWords.notOne.has(lower);
    return !parts && !none && !numberWords.of.has(lower);
  });
}

/** Those of the tails that stand at `at`, in their order. */
export const tailsAt = (tokens: readonly Token[], at: number, tails: Tails): readonly (readonly string[])[] =>
  (tails.get(tokens[at]?.lower ?? '') ?? NONE).filter((words) =>
    words.every((word, k) => tokens[at + k]?.lower === word),
  );

/** Where the first of the tails stands from `from` on; null where words of another phrase come first. */
function tailFrom(
  tokens: readonly Token[],
  from: number,
  tails: Tails,
  lexicon: Lexicon,
): { at: number; to: number } | null {
  for (let at = from; at < from + NEAR && at < tokens.length; at++) {
    const fit = tailsAt(tokens, at, tails);
    if (fit.length === 0) continue;
    const to = at + Math.max(...fit.map((words) => words.length));
    return isOneStretch(tokens, from, at, lexicon) ? { at, to } : null;
  }
  return null;
}

/** The wording among `hits`, which open at `at`, with the number of its tokens: that whose last words come first. */
export function sufferedAt(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
  hits: readonly PhraseHit<PartedTrigger>[] = lexicon.partedTriggers.at(tokens, at),
): { row: TriggerRow; length: number } | null {
  let first: { row: TriggerRow; at: number; to: number } | null = null;
  for (const { row, length } of hits) {
    if (row.row.take !== 'subject') continue;
    const tail = tailFrom(tokens, at + length, row.tails, lexicon);
    if (tail && (first === null || tail.at < first.at)) first = { row: row.row, ...tail };
  }
  return first && { row: first.row, length: first.to - at };
}
