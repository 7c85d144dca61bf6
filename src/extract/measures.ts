/** What authorities imposed, keep up, lifted or plan. */
import type { Measure } from '../model/claim.ts';
import type { ReadingContext } from './responsibility.ts';
import type { Sentence } from './sentences.ts';

export type MeasureDraft = Omit<Measure, 'id' | 'placeResolved'>;

/** Measures in the order of the text. Sentences are those of the whole report, title first. */
export function findMeasures(_sentences: readonly Sentence[], _context: ReadingContext): MeasureDraft[] {
  return [];
}
