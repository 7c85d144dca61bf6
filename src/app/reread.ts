/** Reads reports again with the present rules: a new run for each whose rules or findings changed. */
import { canonical } from '../ledger/canonical.ts';
import { adoptIds, contentOf, wordsOf } from '../ledger/identity.ts';
import { compareIds } from '../ledger/ids.ts';
import { type Result, refuse } from '../ledger/problem.ts';
import type { ReportState, State, Unsettled } from '../ledger/state.ts';
import type { Run } from '../model/ledger.ts';
import type { Report } from '../model/report.ts';
import { commit } from './commit.ts';
import { attempt } from './fault.ts';
import { readAs } from './ingest.ts';
import { matchRuns } from './matching.ts';
import type { App, Pipeline } from './ports.ts';

export interface Reread {
  /** reports looked at, and those with a new run */
  reports: number;
  runs: number;
  /** claims that kept their id and decisions, that are new, and that were superseded */
  kept: number;
  fresh: number;
  superseded: number;
  /** all decisions that wait for a person */
  unsettled: Unsettled[];
  position: number;
}

type Counts = Pick<Reread, 'runs' | 'kept' | 'fresh' | 'superseded'>;

/** Reports in one append: few enough to be quick, many enough that matching is not done for each. */
const TOGETHER = 50;

/** `reports` null = all. `onReport` is called after each append, with how many are done. */
export function reread(
  app: App,
  options: { reports: string[] | null; onReport?: (done: number, of: number) => void },
): Promise<Result<Reread>> {
  return attempt(async () => {
    const { state } = await app.memory.load();
    const ids = options.reports ?? [...state.reports.keys()].sort(compareIds);
    const missing = ids.find((id) => !state.reports.has(id));
    if (missing !== undefined) {
      return refuse('unknown-report', `There is no report ${missing} in this ledger.`, 'Leave it out and run again.');
    }
    const sum: Counts = { runs: 0, kept: 0, fresh: 0, superseded: 0 };
    for (let at = 0; at < ids.length; at += TOGETHER) {
      const part = ids.slice(at, at + TOGETHER);
      const done = await rereadPart(app, part);
      if (!done.ok) return done;
      for (const name of ['runs', 'kept', 'fresh', 'superseded'] as const) sum[name] += done[name];
      options.onReport?.(at + part.length, ids.length);
    }
    const { state: after } = await app.memory.load();
    return { ok: true, ...sum, reports: ids.length, unsettled: unsettledOf(after), position: after.head.position };
  });
}

function rereadPart(app: App, ids: readonly string[]): Promise<Result<Counts>> {
  return commit(app, (state) => {
    const held = ids.flatMap((id) => state.reports.get(id) ?? []);
    const runs = held.flatMap((report) => newRun(app.pipeline, report, report.report) ?? []);
    const match = matchRuns(app.pipeline, state, runs);
    const command = runs.length === 0 ? null : ({ do: 'reread', runs, match } as const);
    return { ok: true, plan: { command, originals: [], answer: (after, before) => countsOf(runs, after, before) } };
  });
}

/** The run that reads the report as it is now; null when it finds what the last one found, by the same rules. */
export function newRun(pipeline: Pipeline, held: ReportState, report: Report): Run | null {
  const found = readAs(pipeline, report, `${report.id}:${held.runs.length + 1}`);
  // Other data of the report are other times and outlets of its claims, not other claims.
  const run = adoptIds(held, found, report === held.report ? contentOf : wordsOf);
  const last = held.run;
  const same = last !== null && canonical({ ...run, id: last.id }) === canonical(last);
  return same ? null : run;
}

function countsOf(runs: readonly Run[], after: State, before: State): Counts {
  const sum: Counts = { runs: runs.length, kept: 0, fresh: 0, superseded: 0 };
  for (const run of runs) {
    const old = before.reports.get(run.report)?.claims;
    const now = after.reports.get(run.report)?.claims;
    for (const claim of run.extraction.claims) sum[old?.has(claim.id) ? 'kept' : 'fresh'] += 1;
    for (const [id, { standing }] of now ?? []) {
      const held = old?.get(id);
      if (standing === 'superseded' && held !== undefined && held.standing !== 'superseded') sum.superseded += 1;
    }
  }
  return sum;
}

export function unsettledOf(state: State): Unsettled[] {
  const all = [...state.reports.values()].flatMap((report) => report.unsettled);
  return all.sort((a, b) => a.position - b.position || compareIds(a.claim, b.claim));
}
