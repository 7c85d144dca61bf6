/** Deeds that a report's lead tells by their trial: "A man was jailed for the murder of two". */
import type { ExtractContext } from '../context.ts';
import { startsWith } from '../links/joints.ts';
import type { Link } from '../links/link.ts';
import type { SentenceReading } from '../reading.ts';
import type { Verdict } from './verdict.ts';

/** The most words between the verb and the words of a record: "was [today] convicted of". */
const NEAR = 2;

/** Is the deed of a record the report's own, told by a finite verb? Not that of "a man who was jailed for". */
export function isTried(
  link: Link,
  { sentence: { tokens }, links }: SentenceReading,
  { words = '' }: Verdict,
  { language }: ExtractContext,
): boolean {
  const { auxiliaries, linkWords, backgroundWords } = language;
  const record = words.toLowerCase().split(' ');
  const at = tokens.findIndex((_, i) => startsWith(tokens, i, record));
  const before = tokens.slice(0, Math.max(0, at));
  if (at < 0 || before.some((t) => linkWords.relatives.has(t.lower))) return false;
  if (links.find((l) => l.outcome === link.outcome) !== link) return false;
  const first = record[0] ?? '';
  const finite = (list: typeof before): boolean => list.some((t) => auxiliaries.has(t.lower));
  return (
    backgroundWords.trials.has(first) ||
    finite(before.slice(-NEAR)) ||
    (backgroundWords.terms.has(first) && finite(before))
  );
}
