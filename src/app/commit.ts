/** Load, plan, decide, append; again when another process was first. Nothing is lost and nothing is there twice. */
import { type Command, decide } from '../ledger/decide.ts';
import { type Result, refuse } from '../ledger/problem.ts';
import { rowChanges } from '../ledger/rows-of.ts';
import type { State } from '../ledger/state.ts';
import { attempt } from './fault.ts';
import type { App, Original } from './ports.ts';

export interface Plan<T> {
  /** null = there is nothing to record */
  command: Command | null;
  originals: Original[];
  /** what the use case answers, once it is recorded */
  answer(after: State, before: State): T;
}

/** Others may be first many times over where many write at once. */
const TRIES = 200;

type Planner<T> = (state: State) => Result<{ plan: Plan<T> }> | Promise<Result<{ plan: Plan<T> }>>;

export function commit<T>(app: App, plan: Planner<T>): Promise<Result<T>> {
  return attempt(async () => {
    for (let tries = 0; tries < TRIES; tries++) {
      const done = await once(app, plan);
      if (done.ok || done.error.code !== 'head-moved') return done;
    }
    return refuse('storage-busy', 'Other processes write to this ledger without a pause.', 'Try again later.');
  });
}

async function once<T>(app: App, plan: Planner<T>): Promise<Result<T>> {
  const { state, head } = await app.memory.load();
  const planned = await plan(state);
  if (!planned.ok) return planned;
  const { command, originals, answer } = planned.plan;
  if (command === null) return { ok: true, ...answer(state, state) };
  const decided = decide(state, command, { now: app.clock.now(), salt: app.entropy.salt() });
  if (!decided.ok) return decided;
  const changes = rowChanges(state, decided.state);
  const appended = await app.store.append({ entries: decided.entries, expected: head, changes, originals });
  if (!appended.ok) return appended;
  app.memory.remember(decided.state);
  return { ok: true, ...answer(decided.state, state) };
}
