/** Checks everything: the chain, every quote against its report, every view against a fresh fold. */
import type { Problem } from '../ledger/problem.ts';
import type { App } from './ports.ts';

export type Verified =
  | { ok: true; entries: number; redacted: number; quotes: number; rows: number; originals: number }
  /** `position`: the first bad entry; null when the entries are sound and a view or the kept bytes are not */
  | { ok: false; error: Problem; position: number | null };

export declare function verifyLedger(app: App, onEntry?: (position: number, of: number) => void): Promise<Verified>;
