/** A document as it is handed in: what a person says of it, and the report that was read from its bytes. */
import type { Report } from './report.ts';

/** What a person says of a document; it goes before what the document says of itself. */
export interface DocumentOptions {
  title?: string | undefined;
  publisher?: string | undefined;
  published?: string | undefined;
  url?: string | undefined;
  lang?: string | undefined;
  /** a plain note on how the text came about, where the document gives none */
  provenance?: string | undefined;
  /** the present instant, ISO: a time of publication after it is warned of */
  now: string;
}

/** A report and the bytes that it was read from. */
export interface Document {
  report: Report;
  bytes: Uint8Array;
}
