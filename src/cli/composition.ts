/** What the commands are given by src/main.ts: makers, so that a command pays only for what it uses. */
import type { Worker } from 'node:worker_threads';
import type { App } from '../app/ports.ts';
import type { Result } from '../ledger/problem.ts';
import type { FilterLine, NumberFate } from '../model/claim.ts';
import type { Document, DocumentOptions } from '../model/document.ts';
import type { ReportText } from '../model/report.ts';
import type { Read } from '../read/draft.ts';
import type { Extractor } from './filter.ts';
import type { Tallier } from './tally-lines.ts';

export interface Composition {
  version: string;
  /** the package's own folder: demo/ and data/ are below it */
  root: string;
  /** the present instant, ISO, UTC */
  now(): string;
  /** loads the rule tables and the gazetteer */
  extractor(): Promise<Extractor>;
  /** what became of every number of a text, beside its claims */
  explainer(): Promise<(report: ReportText, found: FilterLine) => NumberFate[]>;
  /** starts one more thread of the filter each time that the maker is called */
  filterThread(): Promise<() => Worker>;
  /** the same tables, for claims that come without their texts */
  tallier(): Promise<Tallier>;
  /** a file, or standard input for '-'; what is wrong with it is a value */
  readFile(path: string, options: DocumentOptions): Promise<Read<Document>>;
  /** one report as JSON, in the demo's form or the filter's */
  readJson(bytes: Uint8Array, options: DocumentOptions): Promise<Read<Document>>;
  /** opens the ledger at a folder or a postgres:// address; `create` makes a folder that is not there */
  openApp(place: string, options: { create: boolean }): Promise<Result<{ app: App }>>;
}

/** What a command gets: the makers, the ledger that the options name, and its exit code. */
export interface Context {
  make: Composition;
  userLedger(): string;
  demoLedger(): string;
  /** `--data` as given */
  named(): string | undefined;
  exit(code: number): void;
}
