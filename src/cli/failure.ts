/** How a command ends when it cannot do what it was asked: one line that says what and one that says what to do. */

import { plain } from './output.ts';

/** Exit codes, as docs/command-line.md documents them. */
export const EXIT = {
  ok: 0,
  /** the command ran, and the answer is no: nothing worked, or the ledger is not sound */
  no: 1,
  usage: 2,
  /** the ledger cannot be opened, or another process holds it */
  ledger: 3,
  /** what was named is not in the ledger, or a file is not there */
  notFound: 4,
  /** a decision that the ledger refuses */
  refused: 5,
  /** a fault in Tollbook itself */
  fault: 70,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Thrown by a command for the edge to print; never seen by a person as a stack. */
export class Failure extends Error {
  readonly code: ExitCode;
  /** what to do next, a whole sentence; null when the message says it */
  readonly next: string | null;

  constructor(code: ExitCode, message: string, next: string | null = null) {
    super(message);
    this.name = 'Failure';
    this.code = code;
    this.next = next;
  }
}

/** The lines for standard error. */
export function describeFailure(failure: Failure): string {
  const next = failure.next === null ? '' : `  ${readable(failure.next)}\n`;
  return `tollbook: ${readable(failure.message)}\n${next}`;
}

/** Longer than this, what was typed is repeated in part only. */
const MOST_CHARS = 600;

/** One line, safe on a terminal. */
function readable(words: string): string {
  const line = plain(words);
  return line.length <= MOST_CHARS ? line : `${line.slice(0, MOST_CHARS)}…`;
}
