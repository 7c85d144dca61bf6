/** Claims before places, times and parties are resolved. */
import type { Claim } from '../model/claim.ts';

export interface ClaimDraft extends Omit<Claim, 'party' | 'placeResolved' | 'periodResolved' | 'said'> {
  /** how the place words were found, and whether in the claim's own sentence */
  placeBasis: { stated: boolean; rule: string };
  periodBasis: { stated: boolean; rule: string };
  /** time words of the saying: "on Sunday" of "he said on Sunday" */
  saidWords: string | null;
  /** order in the report, for pronouns and series */
  sentence: number;
  /** stands in the title or in a heading */
  headline: boolean;
}
