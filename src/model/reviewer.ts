/** What a person says of a claim: the report's words read again, or the reviewer's own word, which is marked as such. */
import type { Basis, Claim, Victims } from './claim.ts';
import type { Span } from './report.ts';
import type { Modality, Outcome, Qualifier } from './words.ts';

/** The rule of what a person decided. `stated`: the report's own words say it; else it is the reviewer's word. */
export const REVIEWER = 'reviewer';

/** The words say the number, and the person how it was qualified. */
export const REVIEWER_QUALIFIER = 'reviewer.qualifier';

/** A count as words say it; null = open, or only a vague word. */
export interface SaidCount {
  low: number | null;
  high: number | null;
  qualifier: Qualifier;
}

/** What the words of a claim's quotes and of its group tell, as they were read when a person decided about it. */
export interface Telling {
  outcomes: Outcome[];
  modalities: Modality[];
  victims: Victims;
}

/** What the words of a figure say, as they were read when a person decided about its count. */
export interface FigureReading {
  figure: Span;
  words: string;
  /** every count that the words can be read as; none: they say no number */
  says: SaidCount[];
  /** left out of decisions that were recorded before it was read */
  tells?: Telling;
  /** version of the rules that read them */
  rules: string;
}

/** Low and high of a number under a qualifier; about and nearly keep it as written. */
export function boundsOf(value: number, qualifier: Qualifier): Pick<SaidCount, 'low' | 'high'> {
  if (qualifier === 'at_least') return { low: value, high: null };
  if (qualifier === 'more_than') return { low: value + 1, high: null };
  if (qualifier === 'less_than') return { low: null, high: Math.max(0, value - 1) };
  if (qualifier === 'up_to') return { low: null, high: value };
  return { low: value, high: value };
}

export function isReviewers(basis: Basis | undefined): boolean {
  return basis?.rule === REVIEWER || basis?.rule === REVIEWER_QUALIFIER;
}

/** Fields by which a figure counts another thing than the report says: its number, or what befell whom. */
const COUNTED: readonly string[] = ['count', 'outcome', 'group', 'victims'];

/** Is what is counted here the reviewer's own, and not the report's? */
export function countsOwn(claim: Pick<Claim, 'basis'>): boolean {
  return ownWords(claim).some((field) => COUNTED.includes(field));
}

/** Fields of the claim that are the reviewer's own word, and not the report's: "count", "place", ... */
export function ownWords(claim: Pick<Claim, 'basis'>): string[] {
  return Object.entries(claim.basis)
    .filter(([, basis]) => isReviewers(basis) && !basis.stated)
    .map(([field, basis]) => (basis.rule === REVIEWER_QUALIFIER ? 'qualifier' : field))
    .sort();
}
