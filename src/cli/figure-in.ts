/** Finds the number inside the words that a person quoted. */
import type { Quote, Span } from '../model/report.ts';
import { EXIT, Failure } from './failure.ts';

/** The span of `figure` in the quote's field; a failure when it is not there as a word of its own, or there twice. */
export function figureIn(quote: Quote, figure: string): Span {
  if (figure === '') {
    throw new Failure(
      EXIT.usage,
      'an added claim needs its figure',
      'Give --count, --low or --high, or the words with --figure.',
    );
  }
  const escaped = figure.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  const found = [...quote.text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'gu'))];
  const [only] = found;
  if (only === undefined) {
    throw new Failure(
      EXIT.refused,
      `"${figure}" is not in the words that were quoted`,
      'Give the number as it is written there with --figure, for example --figure "five".',
    );
  }
  if (found.length > 1) {
    throw new Failure(EXIT.refused, `"${figure}" is there ${found.length} times`, 'Quote fewer words with --quote.');
  }
  const start = quote.start + only.index;
  return { field: quote.field, start, end: start + figure.length };
}
