/** What stances, measures and facts share: their context, the quote of a sentence, the fast test of a row. */
import type { Language } from '../../model/language.ts';
import type { Field, Quote } from '../../model/report.ts';
import type { Sentence } from '../words/sentences.ts';

/** What the rules of stances, measures and facts need to know beside the sentences. */
export interface ReadingContext {
  language: Language;
  /** the speaker of a sentence as the attribution rules found it; null when it is the outlet */
  speakerOf(sentence: Sentence): string | null;
  textOf(field: Field): string;
  /** is this the name of a known armed group? */
  isGroupName?(words: string): boolean;
}

/** The fast test of a row: does one of its stems stand in the folded text? */
export function mayFit(needs: readonly string[], folded: string): boolean {
  return needs.length === 0 || needs.some((stem) => folded.includes(stem));
}

/** The whole sentence as a quote. */
export function quoteOf(sentence: Sentence, textOf: (field: Field) => string): Quote {
  const { field, start, end } = sentence;
  return { field, start, end, text: textOf(field).slice(start, end) };
}
