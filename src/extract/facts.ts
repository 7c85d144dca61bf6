/** Facts of the event beside its victims: start, end, duration, places, targets, operations. */
import type { Fact } from '../model/claim.ts';
import type { ReadingContext } from './responsibility.ts';
import type { Sentence } from './sentences.ts';

/** Facts in the order of the text; times keep the words as written, to be resolved later. */
export function findFacts(_sentences: readonly Sentence[], _context: ReadingContext): Fact[] {
  return [];
}
