/** What a reader makes of a document before it has an id and a hash, and how reading fails. */
import type { ReportText } from '../model/report.ts';

export interface ReportDraft extends Omit<ReportText, 'id'> {
  /** null when the document does not name itself */
  id: string | null;
  /** media type that the document was read as */
  mediaType: string;
  provenance: string | null;
}

/** Why a document could not be read: a value, never thrown. */
export interface ReadProblem {
  code: 'not-found' | 'not-a-file' | 'empty' | 'too-large' | 'not-text' | 'not-json' | 'wrong-shape' | 'bad-published';
  message: string;
  /** what to do next, a whole sentence */
  next: string;
}

export type Read<T> = { ok: true; value: T; warnings: string[] } | { ok: false; problem: ReadProblem };
