/** Why a claim, why a figure. */
import type { Result } from '../ledger/problem.ts';
import type { ClaimRow } from '../ledger/rows.ts';
import type { Cell } from '../model/incident.ts';
import type { Report } from '../model/report.ts';
import type { App } from './ports.ts';
import type { When } from './reading.ts';

export interface ClaimWhy {
  row: ClaimRow;
  report: Report;
  /** version of the rules that found it; null for an added claim */
  rules: string | null;
  /** the quote's surroundings: up to 200 characters on either side, cut at line ends */
  context: { before: string; quote: string; after: string };
}

export interface FigureWhy {
  incident: string;
  policy: string;
  cell: Cell;
  /** every claim that the cell used, set aside, or has in a party's series, by id */
  claims: ReadonlyMap<string, ClaimWhy>;
}

export declare function whyClaim(app: App, claim: string, when: When): Promise<Result<ClaimWhy>>;
/** A figure of a toll is named by outcome and, where there are several, victims and perpetrator of its cell. */
export declare function whyFigure(
  app: App,
  figure: { incident: string | null; outcome: string; victims?: string; perpetrator?: string },
  options: When & { asOf: string | null; policy: string },
): Promise<Result<{ figures: FigureWhy[] }>>;
