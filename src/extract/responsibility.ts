/** Who takes which stance on who did it. */
import type { Responsibility } from '../model/claim.ts';
import type { Language } from '../model/language.ts';
import type { Field } from '../model/report.ts';
import type { Sentence } from './sentences.ts';

/** What the rules of stances, measures and facts need to know beside the sentences. */
export interface ReadingContext {
  language: Language;
  /** the speaker of a sentence as the attribution rules found it; null when it is the outlet */
  speakerOf(sentence: Sentence): string | null;
  textOf(field: Field): string;
}

export type ResponsibilityContext = ReadingContext;
export type ResponsibilityDraft = Omit<Responsibility, 'id' | 'party'>;

/** Stances in the order of the text. Sentences are those of the whole report, title first. */
export function findResponsibility(_sentences: readonly Sentence[], _context: ReadingContext): ResponsibilityDraft[] {
  return [];
}
