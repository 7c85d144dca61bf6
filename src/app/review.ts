/** A person's decisions about claims and about a report's own data. */
import { canonical } from '../ledger/canonical.ts';
import { type Result, refuse } from '../ledger/problem.ts';
import { claimFault } from '../ledger/quotes.ts';
import { corrected } from '../ledger/reviewed.ts';
import type { ClaimState, State, Unsettled } from '../ledger/state.ts';
import type { Claim } from '../model/claim.ts';
import type { Decision } from '../model/ledger.ts';
import type { Quote, Report } from '../model/report.ts';
import type { FigureReading } from '../model/reviewer.ts';
import { type AddedClaim, addedClaim, withQuotes } from './added-claim.ts';
import { marked, type OwnWord, readingOf } from './by-reviewer.ts';
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

/** Without a count it is the one that the figure's words say. */
export function addClaim(
  app: App,
  report: string,
  said: AddedClaim,
  word: Word,
  own: OwnWord = {},
): Promise<Result<Decided>> {
  return commit(app, (state) => {
    const held = state.reports.get(report);
    if (held === undefined) return unknownReport(report);
    const { pipeline } = app;
    const misquoted = claimFault(held.report, { ...said, id: `of report ${report}`, quotes: [said.quote] });
    if (misquoted !== null) return { ok: false, error: misquoted };
    const claim = addedClaim(
      held.report,
      said,
      readingOf(pipeline, held.report, { ...said, quotes: [said.quote] }).says,
    );
    const { count_min, count_max, qualifier } = claim;
    const done = marked(pipeline, held.report, claim, { ...said, count_min, count_max, qualifier }, own);
    if (!done.ok) return done;
    const change = { ...corrected(claim, done.change), rules: claim.rules };
    return { ok: true, plan: planOf({ act: 'add', claim: null, report, change }, word, done.reading) };
  });
}

export function acceptClaim(app: App, claim: string, word: Word): Promise<Result<Decided>> {
  return commit(app, (state) => verdictPlan(state, 'accept', claim, word));
}

export function rejectClaim(app: App, claim: string, word: Word): Promise<Result<Decided>> {
  return commit(app, (state) => verdictPlan(state, 'reject', claim, word));
}

/** A verdict that stands already is not recorded again. */
function verdictPlan(
  state: State,
  act: 'accept' | 'reject',
  claim: string,
  word: Word,
): Result<{ plan: Plan<Decided> }> {
  const held = heldClaim(state, claim)?.claim;
  const last = held?.decisions.at(-1);
  if (held !== undefined && held.standing !== 'superseded' && last?.act === act) {
    const message = `Claim ${claim} was ${act}ed already, by ${last.by}: ${last.reason}`;
    return refuse('bad-decision', message, 'Nothing was recorded: it stands.');
  }
  return { ok: true, plan: planOf({ act, claim, report: null, change: null }, word) };
}

/** `change` holds the fields that change; a quote alone stands for the list of quotes. */
export function correctClaim(
  app: App,
  claim: string,
  change: Partial<Claim>,
  word: Word,
  own: OwnWord = {},
): Promise<Result<Decided>> {
  const full = withQuotes(change);
  const plan = (done: Partial<Claim>, reading?: FigureReading) => ({
    ok: true as const,
    plan: planOf({ act: 'correct', claim, report: null, change: done }, word, reading),
  });
  return commit(app, (state) => {
    const held = heldClaim(state, claim);
    // The ledger says what is wrong with it.
    if (held === null || Object.keys(full).length === 0) return plan(full);
    if (isAsIs(held.claim.claim, full)) {
      return refuse('bad-decision', `Claim ${claim} says that already.`, `Accept ${claim} if it is right as it is.`);
    }
    const done = marked(app.pipeline, held.report, held.claim.claim, full, own);
    return done.ok ? plan(done.change, done.reading) : done;
  });
}

function heldClaim(state: State, id: string): { report: Report; claim: ClaimState } | null {
  const held = state.reports.get(id.slice(0, id.lastIndexOf('#')));
  const claim = held?.claims.get(id);
  return held === undefined || claim === undefined ? null : { report: held.report, claim };
}

/** Would nothing change? */
function isAsIs<T extends object>(now: T, change: Partial<T>): boolean {
  return Object.entries(change).every(([field, value]) => canonical(now[field as keyof T]) === canonical(value));
}

/** Corrects time, outlet, wire or address of a report and reads it again with them, in one append. */
export function correctReport(app: App, report: string, change: ReportChange, word: Word): Promise<Result<Decided>> {
  return commit(app, (state) => {
    const held = state.reports.get(report);
    if (held === undefined) return unknownReport(report);
    if (isAsIs(held.report, change)) {
      return refuse('bad-decision', `Report ${report} says that already.`, 'Nothing was recorded.');
    }
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

function planOf(act: Act, word: Word, reading?: FigureReading): Plan<Decided> {
  const decision = { ...act, ...word, ...(reading && { reading }) };
  return {
    command: { do: 'decision', decision, run: null, match: [] },
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

export function unknownReport(id: string) {
  return refuse('unknown-report', `There is no report ${id} in this ledger.`, 'Find its id with `tollbook log`.');
}
