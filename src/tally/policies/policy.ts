/** What a policy is: a named, versioned way from a cell to one figure. */
import type { Party } from '../../model/claim.ts';
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
  /** why the word of a party is set aside; null where it counts. Without it every party counts */
  setsAside?(party: Party): string | null;
  /** `groups`: the disjoint cells that together are all victims, decided before; empty for any other cell */
  apply(
    cell: Pick<Cell, 'low' | 'high' | 'parties' | 'independentSources' | 'distinctNames'>,
    groups: readonly Cell[],
  ): PolicyResult;
}
