/** A place or a period of a claim as written, and how it was found. */
export interface Found {
  words: string;
  /** in the claim's own sentence */
  stated: boolean;
  rule: string;
}
