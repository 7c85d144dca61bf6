/** What the reader needs to know of a news agency. The table is data: `src/languages/wires.ts`. */
export interface WireRow {
  /** the name that a report's `via` gives */
  name: string;
  /** other forms; a form in capitals must be written so, since "AP" and "ANI" are also parts of other words */
  forms: readonly string[];
}

export type WireTable = readonly WireRow[];
