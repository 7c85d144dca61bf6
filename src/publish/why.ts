/** What `tollbook why` prints: where a claim or a figure comes from. */
import type { Claim } from '../model/claim.ts';
import type { Cell } from '../model/incident.ts';
import type { Report } from '../model/report.ts';
import type { Standing } from './brief-model.ts';

export interface WhyClaim {
  claim: Claim;
  report: Report;
  standing: Standing;
}

export interface WhyFigure {
  cell: Cell;
  policy: string;
  claims: ReadonlyMap<string, WhyClaim>;
}

/** Why a claim: its quote in context, speaker, party, report, publisher, times, rules. */
export function whyClaimText(why: WhyClaim): string {
  return why.claim.id;
}

/** Why a figure of a toll: the claims used and those set aside, each with the reason. */
export function whyFigureText(why: WhyFigure): string {
  return why.cell.outcome;
}
