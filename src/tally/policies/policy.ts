/** What a policy is: a named, versioned way from a cell to one figure. */
import type { Cell } from '../../model/incident.ts';

export interface PolicyResult {
  /** null where the policy gives no figure */
  figure: number | null;
  /** plain sentence: how the figure came about, or why there is none */
  says: string;
}

export interface Policy {
  name: string;
  version: string;
  formula: string;
  tieBreak: string;
  emptyCase: string;
  source: string;
  apply(cell: Pick<Cell, 'low' | 'high' | 'parties'>): PolicyResult;
}
