/** The ledger as a list of entries in plain words. */
import type { Entry } from '../model/ledger.ts';
import type { App } from './ports.ts';

export interface LogLine {
  position: number;
  recorded: string;
  kind: Entry['kind'];
  hash: string;
  /** what was recorded, in one line */
  says: string;
  redacted: boolean;
}

/** Streams; from the first entry, or from `from` to `to`, both included. */
export declare function readLog(app: App, range?: { from?: number; to?: number }): AsyncIterable<LogLine>;
