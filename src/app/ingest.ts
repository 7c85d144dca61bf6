/** Adds a report: reads it, finds its place among the incidents, and records all of it in one append. */
import type { Result } from '../ledger/problem.ts';
import type { Report } from '../model/report.ts';
import type { App } from './ports.ts';

export interface AddInput {
  /** as the readers of src/read make it; its id is kept where no other bytes hold it */
  report: Report;
  /** the original bytes, kept beside the ledger; null when they are not to be kept */
  bytes: Uint8Array | null;
}

export interface Added {
  /** `unchanged`: these very bytes are there already, nothing was recorded */
  outcome: 'added' | 'unchanged' | 'newVersion';
  report: Report;
  /** claims found by the rules; 0 when unchanged */
  claims: number;
  /** ids of the incidents that its episodes are in */
  incidents: string[];
  /** for `newVersion`: the report that this one is a changed version of */
  versionOf: string | null;
  /** position of the ledger after it */
  position: number;
}

export declare function addReport(app: App, input: AddInput): Promise<Result<Added>>;
