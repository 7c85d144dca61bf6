/** A person's decisions about claims and about a report's own data. */
import { type Result, refuse } from '../ledger/problem.ts';
import type { State, Unsettled } from '../ledger/state.ts';
import type { Claim } from '../model/claim.ts';
import type { Decision } from '../model/ledger.ts';
import type { Quote, Report } from '../model/report.ts';
import { type AddedClaim, addedClaim, withQuotes } from './added-claim.ts';
import { commit, type Plan } from './commit.ts';
import { attempt } from './fault.ts';
import { matchRuns } from './matching.ts';
import type { App } from './ports.ts';
import { quoteIn } from './quote-in.ts';
import { newRun, unsettledOf } from './reread.ts';

/** Who decides and why; `note` is private. */
export interface Word {
  by: string;
  reason: string;
  note: string | null;
}

export type ReportChange = Partial<Pick<Report, 'published' | 'outlet' | 'via' | 'url'>>;

export interface Decided {
  decision: Decision;
  /** the claim as it stands now; null for a correction of a report */
  claim: Claim | null;
  /** decisions that no longer fit after it and wait for a person */
  unsettled: Unsettled[];
  position: number;
}

type Act = Pick<Decision, 'act' | 'claim' | 'report' | 'change'>;

export function addClaim(app: App, report: string, claim: AddedClaim, word: Word): Promise<Result<Decided>> {
  return commit(app, (state) => {
    const held = state.reports.get(report);
    if (held === undefined) return unknownReport(report);
    const change = addedClaim(held.report, claim);
    return { ok: true, plan: planOf({ act: 'add', claim: null, report, change }, word) };
  });
}

export function acceptClaim(app: App, claim: string, word: Word): Promise<Result<Decided>> {
  return commit(app, () => ({ ok: true, plan: planOf({ act: 'accept', claim, report: null, change: null }, word) }));
}

/** `change` holds the fields that change; a quote alone stands for the list of quotes. */
export function correctClaim(app: App, claim: string, change: Partial<Claim>, word: Word): Promise<Result<Decided>> {
  const full = withQuotes(change);
  return commit(app, () => ({ ok: true, plan: planOf({ act: 'correct', claim, report: null, change: full }, word) }));
}

export function rejectClaim(app: App, claim: string, word: Word): Promise<Result<Decided>> {
  return commit(app, () => ({ ok: true, plan: planOf({ act: 'reject', claim, report: null, change: null }, word) }));
}

/** Corrects time, outlet, wire or address of a report and reads it again with them, in one append. */
export function correctReport(app: App, report: string, change: ReportChange, word: Word): Promise<Result<Decided>> {
  return commit(app, (state) => {
    const held = state.reports.get(report);
    if (held === undefined) return unknownReport(report);
    const run = newRun(app.pipeline, held, { ...held.report, ...change });
    const match = run === null ? [] : matchRuns(app.pipeline, state, [run]);
    const decision = { act: 'correct-report', claim: null, report, change, ...word } as const;
    const answer = (after: State) => decidedOf(after, state, null);
    return { ok: true, plan: { command: { do: 'decision', decision, run, match }, originals: [], answer } };
  });
}

/** The words must be in the report once; `sentence` is the whole sentence, heading or row around them. */
export function findQuote(app: App, report: string, words: string): Promise<Result<{ quote: Quote; sentence: Quote }>> {
  return attempt(async () => {
    const row = await app.store.report(report);
    return row === null ? unknownReport(report) : quoteIn(row.report, words);
  });
}

function planOf(act: Act, word: Word): Plan<Decided> {
  return {
    command: { do: 'decision', decision: { ...act, ...word }, run: null, match: [] },
    originals: [],
    answer: (after, before) => decidedOf(after, before, act),
  };
}

function decidedOf(after: State, before: State, act: Act | null): Decided {
  const id = `d${before.head.position + 1}`;
  for (const report of after.reports.values()) {
    for (const { claim, decisions } of act === null ? [] : report.claims.values()) {
      const decision = decisions.find((d) => d.id === id);
      if (decision !== undefined) return { decision, claim, ...rest(after) };
    }
    const decision = report.decisions.find((d) => d.id === id);
    if (decision !== undefined) return { decision, claim: null, ...rest(after) };
  }
  throw new Error(`Decision ${id} was recorded but is not in the state.`);
}

function rest(state: State): Pick<Decided, 'unsettled' | 'position'> {
  return { unsettled: unsettledOf(state), position: state.head.position };
}

function unknownReport(id: string) {
  return refuse(
    'unknown-report',
    `There is no report ${id} in this ledger.`,
    'List the reports and give one of their ids.',
  );
}
