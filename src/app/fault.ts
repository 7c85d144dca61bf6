/** Storage that fails while reading: thrown by a store, and a value again for whoever calls a use case. */
import type { Problem, Result } from '../ledger/problem.ts';

export class StoreFault extends Error {
  readonly problem: Problem;

  constructor(problem: Problem, cause: unknown) {
    super(problem.message, { cause });
    this.name = 'StoreFault';
    this.problem = problem;
  }
}

/** Runs a use case; a fault of the store becomes its error value, anything else is a fault of ours and goes on up. */
export async function attempt<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof StoreFault) return { ok: false, error: error.problem };
    throw error;
  }
}
