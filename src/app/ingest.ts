/** Adds a report: reads it, finds its place among the incidents, and records all of it in one append. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { isReportId } from '../ledger/admit.ts';
import { type Result, refuse } from '../ledger/problem.ts';
import type { State } from '../ledger/state.ts';
import type { Run } from '../model/ledger.ts';
import type { Report } from '../model/report.ts';
import { commit, type Plan } from './commit.ts';
import { matchRuns } from './matching.ts';
import type { App, Pipeline } from './ports.ts';

export interface AddInput {
  /** as the readers of src/read make it; its id is kept where no other bytes hold it */
  report: Report;
  /** the original bytes, kept beside the ledger; null when they are not to be kept */
  bytes: Uint8Array | null;
}

export interface Added {
  /** `unchanged`: these very bytes are there already, nothing was recorded */
  outcome: 'added' | 'unchanged' | 'newVersion';
  report: Report;
  /** claims found by the rules; 0 when unchanged */
  claims: number;
  /** ids of the incidents that its episodes are in */
  incidents: string[];
  /** for `newVersion`: the report that this one is a changed version of */
  versionOf: string | null;
  /** the id that the report names itself by and could not have, and why; null when it has it */
  otherId: { asked: string; why: 'taken' | 'unfit' } | null;
  /** position of the ledger after it */
  position: number;
}

export async function addReport(app: App, input: AddInput): Promise<Result<Added>> {
  const { report, bytes } = input;
  if (bytes !== null && bytesToHex(sha256(bytes)) !== report.bytesHash) {
    return refuse('bad-report', 'The bytes are not those that the report was read from.', 'Read the report again.');
  }
  const originals = bytes === null ? [] : [{ hash: report.bytesHash, bytes }];
  const read = readOnce(app.pipeline);
  return commit(app, (state) => {
    const held = state.byBytes.get(report.bytesHash);
    if (held !== undefined) return { ok: true, plan: { command: null, originals: [], answer: unchanged(held) } };
    const versionOf = report.url === null ? null : (state.byUrl.get(report.url)?.at(-1) ?? null);
    const named: Report = { ...report, id: idOf(state, report), versionOf };
    const run = read(named);
    const match = matchRuns(app.pipeline, state, [run]);
    const answer = added(named, run, report.id);
    return { ok: true, plan: { command: { do: 'add-report', report: named, run, match }, originals, answer } };
  });
}

/**
 * A report keeps the id that it names itself by ("01"), so that what others wrote of it still fits. Without one, or
 * where other bytes hold it, the id is made of the hash of its bytes. So ids come from content alone and are the same
 * in any order of arrival; only where two documents name themselves alike does the first to come keep the name.
 */
function idOf(state: State, report: Report): string {
  const free = (id: string) => isReportId(id) && !state.reports.has(id);
  if (free(report.id)) return report.id;
  const digits = [12, 16, 24, 32, 64].find((length) => free(`r${report.bytesHash.slice(0, length)}`)) ?? 64;
  return `r${report.bytesHash.slice(0, digits)}`;
}

/** Reading is the costly part: on a retry the same report is not read twice. */
function readOnce(pipeline: Pipeline): (report: Report) => Run {
  let last: Run | null = null;
  return (report) => {
    if (last?.report !== report.id) last = readAs(pipeline, report, `${report.id}:1`);
    return last;
  };
}

export function readAs(pipeline: Pipeline, report: Report, id: string): Run {
  return { id, report: report.id, rules: pipeline.version, ...pipeline.read(report) };
}

function unchanged(id: string): Plan<Added>['answer'] {
  return (state) => {
    const held = state.reports.get(id);
    if (held === undefined) throw new Error(`Report ${id} is known by its bytes but not by its id.`);
    const { report } = held;
    return {
      ...placeOf(state, report),
      outcome: 'unchanged',
      report,
      claims: 0,
      versionOf: report.versionOf,
      otherId: null,
    };
  };
}

function added(report: Report, run: Run, asked: string): Plan<Added>['answer'] {
  const { versionOf } = report;
  const why = isReportId(asked) ? ('taken' as const) : ('unfit' as const);
  const otherId = asked === report.id ? null : { asked, why };
  const outcome = versionOf === null ? 'added' : 'newVersion';
  const claims = run.extraction.claims.length;
  return (state) => ({ ...placeOf(state, report), outcome, report, claims, versionOf, otherId });
}

function placeOf(state: State, report: Report): Pick<Added, 'incidents' | 'position'> {
  const episodes = state.reports.get(report.id)?.run?.episodes ?? [];
  const incidents = episodes.flatMap((episode) => state.placements.get(episode.id)?.verdict.incident ?? []);
  return { incidents: [...new Set(incidents)], position: state.head.position };
}
