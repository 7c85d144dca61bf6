/** What a check is: one question put to the claims of an incident, answered by contradictions in plain sentences. */
import type { Claim, ReportRef } from '../../model/claim.ts';
import type { Cell, Contradiction, ReportedFact } from '../../model/incident.ts';
import type { ClaimGraph } from '../relations.ts';

/** First three letters of the names of days and months, lower case; empty where no language was given. */
export interface CalendarWords {
  /** -> 0 (Sunday) to 6 */
  weekdays: ReadonlyMap<string, number>;
  /** -> 1 to 12 */
  months: ReadonlyMap<string, number>;
}

export const NO_CALENDAR: CalendarWords = { weekdays: new Map(), months: new Map() };

export interface CheckInput {
  /** the claims that count, by id */
  claims: readonly Claim[];
  cells: readonly Cell[];
  graph: ClaimGraph;
  reports: ReadonlyMap<string, ReportRef>;
  /** start, end and duration as the reports tell them; empty where only claims were given */
  facts: readonly ReportedFact[];
  /** minimal sets of one party's figures in one report that cannot all be true; the whole of each comes first */
  conflicts: readonly (readonly Claim[])[];
  calendar: CalendarWords;
}

export interface Check {
  id: string;
  /** what it holds against what */
  asks: string;
  /** a contradiction that it finds */
  example: string;
  find(input: CheckInput): Contradiction[];
}
