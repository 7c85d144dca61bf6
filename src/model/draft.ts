/** What extraction gives before places, times and parties are resolved. */
import type { Basis, Claim, Fact, Measure, Responsibility, SetAside } from './claim.ts';

export interface ClaimDraft extends Omit<Claim, 'party' | 'placeResolved' | 'periodResolved' | 'said'> {
  /** how the place words were found, and whether in the claim's own sentence */
  placeBasis: Basis;
  periodBasis: Basis;
  /** the place that the report is about, which holds a place that no gazetteer knows */
  scene: string | null;
  /** time words of the saying: "on Sunday" of "he said on Sunday" */
  saidWords: string | null;
  /** position of its sentence in the report */
  sentence: number;
  /** stands in the title or in a heading */
  headline: boolean;
}

export type ResponsibilityDraft = Omit<Responsibility, 'id' | 'party'>;
export type MeasureDraft = Omit<Measure, 'id' | 'placeResolved'>;

export interface Extracted {
  claims: ClaimDraft[];
  responsibility: ResponsibilityDraft[];
  measures: MeasureDraft[];
  facts: Fact[];
  setAside: SetAside[];
  /** the place of writing, as written */
  dateline: string | null;
  /** words of every place named, for resolving them together */
  places: string[];
  /** the words that stood with a name: "Governor" of "Omar Darwan", by the name's last word, lower case */
  titles: ReadonlyMap<string, string>;
}
