/** What the use cases need of the world. Stores, clocks and pipelines are made elsewhere and handed in. */
import type { Result } from '../ledger/problem.ts';
import type { ClaimRow, IncidentRow, ReportRow, RowChanges } from '../ledger/rows.ts';
import type { Head, RedactedReport, Standing, State } from '../ledger/state.ts';
import type { Claim, Extraction } from '../model/claim.ts';
import type { Episode, Incident, IncidentFile, MatchVerdict, Toll } from '../model/incident.ts';
import type { Entry } from '../model/ledger.ts';
import type { Report, Span } from '../model/report.ts';
import type { SaidCount, Telling } from '../model/reviewer.ts';

export interface Clock {
  /** the present instant: ISO, UTC, for example `2026-02-01T08:30:00.000Z` */
  now(): string;
}

export interface Entropy {
  /** 32 fresh random bytes as 64 hex digits */
  salt(): string;
}

/** Rows ready to read: the store's, or those of a fold of a prefix. Lists are in the order of ids. */
export interface RowReader {
  reports(): Promise<ReportRow[]>;
  report(id: string): Promise<ReportRow | null>;
  claims(of?: { report?: string; incident?: string; standing?: Standing }): Promise<ClaimRow[]>;
  claim(id: string): Promise<ClaimRow | null>;
  incidents(): Promise<IncidentRow[]>;
  incident(id: string): Promise<IncidentRow | null>;
}

export interface StoreHead extends Head {
  /** how many entries were redacted: when it grows, whoever holds a state folds again */
  redactions: number;
}

export interface Original {
  /** SHA-256 of the bytes, hex */
  hash: string;
  bytes: Uint8Array;
}

export interface Batch {
  /** sealed entries that follow `expected` */
  entries: Entry[];
  expected: StoreHead;
  changes: RowChanges;
  /** bytes of the reports that the entries add */
  originals: Original[];
}

export interface Store extends RowReader {
  head(): Promise<StoreHead>;
  /**
   * Entries, rows and bytes in one transaction, durable when the promise resolves. Refuses with `head-moved` when
   * another process was first, with `quote-mismatch` when a claim's quote is not in its report, with `bad-entry` when
   * an entry does not continue the chain, and with the `storage-*` codes.
   */
  append(batch: Batch): Promise<Result<{ head: StoreHead }>>;
  /** entries from `from` to `to`, both included, streamed in pages */
  entries(range?: { from?: number; to?: number }): AsyncIterable<Entry>;
  /** reports that were taken away for good, in the order of recording */
  redactions(): Promise<RedactedReport[]>;
  /** the original bytes; null when not kept or redacted */
  getBytes(hash: string): Promise<Uint8Array | null>;
  /** folds all entries and writes every row anew */
  rebuildViews(): Promise<Result<{ position: number }>>;
  /** compares every row with a fresh fold; `bad-view` names the first that differs */
  verifyViews(): Promise<Result<{ rows: number }>>;
  /**
   * Takes payload and salt (and the bytes of a report) away for good; hashes stay, so the chain still verifies.
   * Redacting a report takes its runs with it, for they quote it. Rows are rebuilt.
   */
  redact(position: number): Promise<Result<{ positions: number[] }>>;
  close(): Promise<void>;
}

/** The pure stages as the use cases see them; src/main.ts composes the real one. */
export interface Pipeline {
  /** version of the rules: a changed version makes `reread` read again */
  version: string;
  read(report: Report): { extraction: Extraction; episodes: Episode[] };
  /** verdicts for `episodes` and for any candidate whose place changes by them; free of order */
  match(episodes: Episode[], candidates: { incidents: Incident[]; episodes: Episode[] }): MatchVerdict[];
  /** every count that the words at a figure's span can be read as; a person's count is held against them */
  countsAt(report: Report, figure: Span): SaidCount[];
  /** what the words of a claim's quotes and of its group tell; a person's outcome and victims are held against it */
  tells(report: Report, claim: Pick<Claim, 'quotes' | 'group'>): Telling;
  /** what the claim's speaker, place and period mean in its report: for words that a person gave */
  resolve(report: Report, claim: Claim): Pick<Claim, 'party' | 'placeResolved' | 'periodResolved'>;
  toll(file: IncidentFile, options: { policy: string; asOf: string | null }): Toll;
}

/** The state of the ledger as this process last saw it: folded once, then caught up with what others appended. */
export interface Loaded {
  state: State;
  head: StoreHead;
}

export interface LedgerMemory {
  /** the present state; cheap when nothing was appended since */
  load(): Promise<Loaded>;
  /** what this process appended itself, so that it need not be read back */
  remember(state: State): void;
}

/** Everything a use case needs. Make it with `openApp` of src/app/open.ts. */
export interface App {
  store: Store;
  clock: Clock;
  entropy: Entropy;
  pipeline: Pipeline;
  /** the state of the ledger as this process last saw it */
  memory: LedgerMemory;
}
