/** "suffered [several deep] cuts": wordings whose verb is told with what its own people bore. */
import type { TriggerRow } from '../../model/language-rows.ts';
import type { Lexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** The most words between a verb and what its own people suffered: "sustained [serious but not life-threatening] injuries". */
const NEAR = 9;

/** Words that tell of what was suffered, and of nobody: not "received 12 men with injuries". */
function isOneStretch(tokens: readonly Token[], from: number, to: number, { language }: Lexicon): boolean {
  const { stops, linkWords, numberWords, mentionWords } = language;
  return tokens.slice(from, to).every(({ text, lower, kind }) => {
    if (kind === 'mark') return text === '-';
    const parts = stops.has(lower) && !linkWords.clauseMarks.has(lower);
    const none = numberWords.negators.has(lower) || mentionWords.notOne.has(lower);
    return !parts && !none && !numberWords.of.has(lower);
  });
}

/** The wording that opens at `at`, with the number of its tokens. */
export function sufferedAt(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): { row: TriggerRow; length: number } | null {
  for (const { row, length } of lexicon.partedTriggers.at(tokens, at)) {
    if (row.row.take !== 'subject') continue;
    const from = at + length;
    for (let i = from; i < from + NEAR && i < tokens.length; i++) {
      const tail = row.tails.find((words) => words.every((word, k) => tokens[i + k]?.lower === word));
      if (!tail) continue;
      if (!isOneStretch(tokens, from, i, lexicon)) break;
      return { row: row.row, length: i + tail.length - at };
    }
  }
  return null;
}
