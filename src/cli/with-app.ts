/** Opens a ledger for one command and closes it whatever happens; turns the ledger's refusals into failures. */
import type { App } from '../app/ports.ts';
import type { Problem, ProblemCode, Result } from '../ledger/problem.ts';
import type { Composition } from './composition.ts';
import { EXIT, type ExitCode, Failure } from './failure.ts';

const CODES: Record<ProblemCode, ExitCode> = {
  'head-moved': EXIT.ledger,
  'quote-mismatch': EXIT.refused,
  'count-mismatch': EXIT.refused,
  redacted: EXIT.notFound,
  'unknown-report': EXIT.notFound,
  'unknown-claim': EXIT.notFound,
  'unknown-incident': EXIT.notFound,
  'unknown-figure': EXIT.notFound,
  'unknown-entry': EXIT.notFound,
  'unknown-decision': EXIT.notFound,
  'unknown-policy': EXIT.usage,
  superseded: EXIT.refused,
  'bad-decision': EXIT.refused,
  'bad-report': EXIT.refused,
  'bad-time': EXIT.usage,
  'bad-entry': EXIT.no,
  'bad-view': EXIT.no,
  'storage-full': EXIT.ledger,
  'storage-readonly': EXIT.ledger,
  'storage-busy': EXIT.ledger,
  'storage-missing': EXIT.ledger,
  'storage-failed': EXIT.ledger,
  'not-a-ledger': EXIT.ledger,
  'newer-ledger': EXIT.ledger,
};

export function failureOf({ code, message, next }: Problem): Failure {
  return new Failure(CODES[code], message, next);
}

/** The value, or a thrown `Failure` for the edge. */
export function orFail<T>(result: Result<T>): { ok: true } & T {
  if (!result.ok) throw failureOf(result.error);
  return result;
}

interface Opening {
  make: Composition;
  place: string;
  /** make the folder when it is not there: for commands that write */
  create?: boolean;
}

export async function withApp<T>({ make, place, create = false }: Opening, use: (app: App) => Promise<T>): Promise<T> {
  const { app } = orFail(await make.openApp(place, { create }));
  try {
    return await use(app);
  } finally {
    await app.store.close();
  }
}
