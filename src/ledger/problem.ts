/** How a use case, the ledger and the store say no: a value, never thrown, mapped once at the edge. */

export type ProblemCode =
  /** another process appended first: load again and retry */
  | 'head-moved'
  /** a quote or figure span is not in its report */
  | 'quote-mismatch'
  /** a count that the words of its figure do not say */
  | 'count-mismatch'
  /** what was named is not in the ledger */
  | 'unknown-report'
  | 'unknown-claim'
  | 'unknown-incident'
  | 'unknown-figure'
  | 'unknown-entry'
  | 'unknown-decision'
  | 'unknown-policy'
  /** what was named was taken away for good */
  | 'redacted'
  /** a decision about a claim that a newer run has replaced */
  | 'superseded'
  /** a decision or a report that does not hold together */
  | 'bad-decision'
  | 'bad-report'
  | 'bad-time'
  /** an entry whose hashes or place in the chain are wrong */
  | 'bad-entry'
  /** a view that is not what the entries give */
  | 'bad-view'
  | 'storage-full'
  | 'storage-readonly'
  | 'storage-busy'
  | 'storage-missing'
  | 'storage-failed'
  /** the file or database holds something else, or a newer version's ledger */
  | 'not-a-ledger'
  | 'newer-ledger';

export interface Problem {
  code: ProblemCode;
  /** what is wrong, in one sentence */
  message: string;
  /** what to do next, in one sentence */
  next: string;
}

export type Refused = { ok: false; error: Problem };

/** `{ok: true, ...}` with the fields of `T`, or an error value. */
export type Result<T> = ({ ok: true } & T) | Refused;

export function refuse(code: ProblemCode, message: string, next: string): Refused {
  return { ok: false, error: { code, message, next } };
}
