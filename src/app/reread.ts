/** Reads reports again with the present rules: a new run for each whose rules or findings changed. */
import type { Result } from '../ledger/problem.ts';
import type { Unsettled } from '../ledger/state.ts';
import type { App } from './ports.ts';

export interface Reread {
  /** reports looked at, and those with a new run */
  reports: number;
  runs: number;
  /** claims that kept their id and decisions, that are new, and that were superseded */
  kept: number;
  fresh: number;
  superseded: number;
  /** all decisions that wait for a person */
  unsettled: Unsettled[];
  position: number;
}

/** `reports` null = all. `onReport` is called after each, with how many are done. */
export declare function reread(
  app: App,
  options: { reports: string[] | null; onReport?: (done: number, of: number) => void },
): Promise<Result<Reread>>;
