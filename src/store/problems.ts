/** What a database says when it fails, in our words, with what to do next. */
import { StoreFault } from '../app/fault.ts';
import { type Problem, type ProblemCode, type Refused, refuse } from '../ledger/problem.ts';

const SAYS: Partial<Record<ProblemCode, string>> = {
  'storage-full': 'There is no room left to write the ledger',
  'storage-readonly': 'The ledger cannot be written there',
  'storage-busy': 'Another process holds the ledger',
  'storage-missing': 'The ledger is not to be found',
  'not-a-ledger': 'That is no ledger of Tollbook',
  'newer-ledger': 'A newer Tollbook wrote this ledger',
};

const NEXT: Partial<Record<ProblemCode, string>> = {
  'storage-full': 'Free some space, or give another folder with --data; what was acknowledged before is safe.',
  'storage-readonly': 'Give yourself the right to write there, or give another folder with --data.',
  'storage-busy': 'Wait for the other process to end, then try again.',
  'storage-missing':
    '`tollbook add FILE` makes a ledger; --data names another. Of a database, see that its server runs.',
  'storage-failed': 'Run `tollbook verify`; if it fails as well, restore the ledger from a copy.',
  'not-a-ledger': 'Give another folder with --data; this one is left as it is.',
  'newer-ledger': 'Install the present version of Tollbook.',
};

/** Thrown inside the store when it sees by itself that it cannot go on. */
export class StorageRefusal extends Error {
  readonly code: ProblemCode;

  constructor(code: ProblemCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** Thrown inside a transaction to roll it back; the value is what the caller gets. */
export class Rollback extends Error {
  readonly refused: Refused;

  constructor(refused: Refused) {
    super(refused.error.message);
    this.refused = refused;
  }
}

/** Result codes of SQLite: extended ones where they say more, else the primary one in the low byte. */
const SQLITE: Record<number, ProblemCode> = {
  // a write or a flush that fails: no room, or a quota
  778: 'storage-full',
  1034: 'storage-full',
  5: 'storage-busy',
  6: 'storage-busy',
  8: 'storage-readonly',
  13: 'storage-full',
  14: 'storage-readonly',
  23: 'storage-readonly',
  26: 'not-a-ledger',
};

/** SQLSTATE of PostgreSQL, and codes of the operating system. */
const NAMED: Record<string, ProblemCode> = {
  '53100': 'storage-full',
  '25006': 'storage-readonly',
  '42501': 'storage-readonly',
  '40001': 'storage-busy',
  '40P01': 'storage-busy',
  '55P03': 'storage-busy',
  '53300': 'storage-busy',
  '3D000': 'storage-missing',
  '28P01': 'storage-missing',
  '28000': 'storage-missing',
  ECONNREFUSED: 'storage-missing',
  ENOTFOUND: 'storage-missing',
  ETIMEDOUT: 'storage-missing',
  EHOSTUNREACH: 'storage-missing',
  ENOSPC: 'storage-full',
  EDQUOT: 'storage-full',
  EACCES: 'storage-readonly',
  EPERM: 'storage-readonly',
  EROFS: 'storage-readonly',
  ENOTDIR: 'storage-readonly',
  EEXIST: 'storage-readonly',
  ENOENT: 'storage-readonly',
};

/** The problem behind an error of a database; null for an error that is no database's: a fault of ours. */
export function problemOf(error: unknown): Problem | null {
  if (error instanceof StorageRefusal) return named(error.code, error.message);
  if (!(error instanceof Error)) return null;
  const { code, errcode } = error as { code?: unknown; errcode?: unknown };
  if (typeof errcode === 'number') {
    return named(SQLITE[errcode] ?? SQLITE[errcode & 0xff] ?? 'storage-failed', error.message);
  }
  if (typeof code !== 'string') return null;
  const known = NAMED[code];
  if (known !== undefined) return named(known, error.message);
  return /^[0-9A-Z]{5}$/.test(code) ? named('storage-failed', error.message) : null;
}

function named(code: ProblemCode, message: string): Problem {
  const says = SAYS[code] ?? 'The storage of the ledger failed';
  return refuse(code, `${says} (${message.replace(/[.]$/, '')}).`, NEXT[code] ?? 'Try again.').error;
}

/** For reading: an error of the database goes up as a StoreFault, which the use cases turn into a value. */
export async function reading<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const problem = problemOf(error);
    throw problem === null ? error : new StoreFault(problem, error);
  }
}

/**
 * For writing: refusals and the database's errors as values. An embedded database never waits, so that a long run of
 * writes would let no signal in, nor the news that the launcher is gone: the event loop turns once after each.
 */
export async function writing<T>(work: () => Promise<{ ok: true } & T>): Promise<({ ok: true } & T) | Refused> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Rollback) return error.refused;
    const problem = error instanceof StoreFault ? error.problem : problemOf(error);
    if (problem === null) throw error;
    return { ok: false, error: problem };
  } finally {
    await new Promise(setImmediate);
  }
}
