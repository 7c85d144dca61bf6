/** A report as the ledger keeps it: a normalised title and text, its blocks, and where it came from. */

export type Field = 'title' | 'text';

/** UTF-16 offsets into one field of a report; `end` is exclusive. */
export interface Span {
  field: Field;
  start: number;
  end: number;
}

/** An exact span with its words: `report[field].slice(start, end) === text`, always. */
export interface Quote extends Span {
  text: string;
}

export type BlockKind = 'title' | 'heading' | 'paragraph' | 'list_item' | 'table_row';

/** A run of a report's field that stands by itself on the page. */
export interface Block extends Span {
  kind: BlockKind;
  /** for a table row: the spans of its cells */
  cells?: Span[];
  /** for a table row under a header: the header cells' words, in the order of `cells` */
  header?: string[];
}

/** What extraction reads: the two fields, and what is known about them. Nothing else about the world. */
export interface ReportText {
  id: string;
  title: string | null;
  text: string;
  /** a date (that whole day) or a date-time with offset; null when not known */
  published: string | null;
  outlet: string | null;
  url: string | null;
  lang: string | null;
}

export interface Report extends ReportText {
  /** the wire that the report relays, as found in the report or as corrected by a person */
  via: string | null;
  /** SHA-256 (hex) of the original bytes */
  bytesHash: string;
  /** media type that the bytes were read as: text/plain, text/markdown, text/html, application/json */
  mediaType: string;
  blocks: Block[];
  /** a plain note on how the text came about, for example a corpus re-worded from facts */
  provenance: string | null;
  /** the report this is a changed version of (same url, other bytes) */
  versionOf: string | null;
}
