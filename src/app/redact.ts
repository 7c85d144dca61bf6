/** Takes a report's words away for good, and says so in the ledger: who, when and why. */
import { redactionOf } from '../ledger/apply-redaction.ts';
import { type Result, refuse } from '../ledger/problem.ts';
import type { RedactedReport, State } from '../ledger/state.ts';
import { commit, type Plan } from './commit.ts';
import { attempt } from './fault.ts';
import type { App } from './ports.ts';
import type { Word } from './review.ts';

export interface Redacted extends RedactedReport {
  /** positions of the entries whose words are gone */
  entries: number[];
  /** reports of the same address, which may hold the same words: they stay */
  versions: string[];
}

/**
 * First the decision, then the words: where this is cut off in between, `verify` says so, and doing it again goes on
 * where it ended.
 */
export function redactReport(app: App, report: string, word: Word): Promise<Result<Redacted>> {
  return attempt(async () => {
    const decided = await commit(app, (state) => planOf(state, report, word));
    if (!decided.ok) return decided;
    const { redaction, versions, fresh } = decided;
    const entries: number[] = [];
    for (const position of await wordsOf(app, redaction)) {
      const gone = await app.store.redact(position);
      if (!gone.ok) return gone;
      entries.push(...gone.positions);
    }
    if (!fresh && entries.length === 0) return gone(redaction);
    return { ok: true, ...redaction, entries, versions };
  });
}

interface Recorded {
  redaction: RedactedReport;
  versions: string[];
  /** false where it was decided before */
  fresh: boolean;
}

function planOf(state: State, report: string, word: Word): Result<{ plan: Plan<Recorded> }> {
  const held = state.reports.get(report);
  const before = [...state.redactions.values()].findLast((one) => one.report === report);
  if (held === undefined && before !== undefined) {
    const answer = () => ({ redaction: before, versions: [], fresh: false });
    return { ok: true, plan: { command: null, originals: [], answer } };
  }
  if (held === undefined) {
    return refuse('unknown-report', `There is no report ${report} in this ledger.`, 'Find its id with `tollbook log`.');
  }
  const change = redactionOf(state, report);
  const decision = { act: 'redact', claim: null, report, change, ...word } as const;
  const versions = (state.byUrl.get(held.report.url ?? '') ?? []).filter((id) => id !== report);
  const answer = (after: State): Recorded => {
    const redaction = [...after.redactions.values()].at(-1);
    if (redaction === undefined) throw new Error(`The redaction of ${report} was recorded but is not in the state.`);
    return { redaction, versions, fresh: true };
  };
  return { ok: true, plan: { command: { do: 'decision', decision, run: null, match: [] }, originals: [], answer } };
}

/** Entries before the decision that still hold the report; one of that id may have been added again after it. */
async function wordsOf(app: App, { report, position }: RedactedReport): Promise<number[]> {
  const found: number[] = [];
  for await (const { position: at, payload } of app.store.entries({ to: position })) {
    if (payload?.kind === 'report' && payload.report.id === report) found.push(at);
  }
  return found;
}

function gone({ report, by, recorded, reason }: RedactedReport) {
  const message = `Report ${report} was redacted already, on ${recorded.slice(0, 10)} by ${by}: ${reason}`;
  return refuse('redacted', message, 'Nothing of it is left in this ledger.');
}
