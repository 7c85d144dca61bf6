/** What a person's decision does to a claim or to a report's own data. */
import type { Claim } from '../model/claim.ts';
import type { Decision } from '../model/ledger.ts';
import type { Report } from '../model/report.ts';
import { type Draft, rule } from './draft.ts';
import { identityOf } from './identity.ts';
import { corrected } from './reviewed.ts';
import type { ClaimState, ReportState, Standing, State, Unsettled } from './state.ts';

export function applyDecision(draft: Draft, decision: Decision, position: number): void {
  if (isRegrouping(decision)) rule(draft, (rulings) => rulings.set(decision.id, decision), position);
  const report = reportOf(draft, decision);
  // About incidents alone; or redacted since: the decision stays in the chain and has nothing to act on.
  if (report === undefined) return;
  if (decision.act === 'correct-report') correctReport(draft, report, decision, position);
  else draft.reports.set(report.report.id, decided(report, decision, position));
}

/** About incidents, those that move a claim into one included. */
export function isRegrouping({ act }: Pick<Decision, 'act'>): boolean {
  return act === 'merge' || act === 'split' || act === 'link' || act === 'move' || act === 'rename';
}

export function reportOf(
  draft: Pick<State, 'reports'>,
  decision: Pick<Decision, 'claim' | 'report'>,
): ReportState | undefined {
  const claim = decision.claim ?? '';
  return draft.reports.get(decision.report ?? claim.slice(0, claim.lastIndexOf('#')));
}

function correctReport(draft: Draft, state: ReportState, decision: Decision, position: number): void {
  const report: Report = { ...state.report, ...(decision.change as Partial<Report>) };
  putReport(draft, state, { report, decisions: [...state.decisions, decision], position });
}

/** Its address is where it is found again. */
export function putReport(
  draft: Draft,
  state: ReportState,
  now: Pick<ReportState, 'report' | 'decisions' | 'position'>,
): void {
  if (now.report.url !== state.report.url) {
    dropUrl(draft, state.report);
    addUrl(draft, now.report);
  }
  draft.reports.set(now.report.id, { ...state, ...now });
}

export function addUrl(draft: Draft, { id, url }: Report): void {
  if (url !== null) draft.byUrl.set(url, [...(draft.byUrl.get(url) ?? []), id]);
}

export function dropUrl(draft: Draft, { id, url }: Report): void {
  if (url === null) return;
  const others = (draft.byUrl.get(url) ?? []).filter((other) => other !== id);
  if (others.length === 0) draft.byUrl.delete(url);
  else draft.byUrl.set(url, others);
}

function decided(report: ReportState, decision: Decision, position: number): ReportState {
  const id = decision.claim ?? '';
  const before = report.claims.get(id);
  // The run that had the claim was redacted.
  if (before === undefined && decision.act !== 'add') return report;
  const after = before === undefined ? added(decision, position) : reviewed(before, decision, position);
  const claims = new Map(report.claims).set(id, after);
  const done = report.unsettled.filter((left) => settles(report, left, decision, after));
  const unsettled = report.unsettled.filter((left) => !done.includes(left));
  const settled = [...report.settled, ...done.map((left) => ({ left, by: decision.id }))];
  return { ...report, claims, unsettled, settled, position };
}

function added(decision: Decision, position: number): ClaimState {
  const claim = decision.change as Claim;
  return { claim, machine: null, standing: 'added', run: null, decisions: [decision], supersededBy: null, position };
}

function reviewed(before: ClaimState, decision: Decision, position: number): ClaimState {
  const decisions = [...before.decisions, decision];
  // Rejecting a superseded claim settles what was decided about it; it does not come back.
  if (before.standing === 'superseded') return { ...before, decisions, position };
  const claim = decision.act === 'correct' ? corrected(before.claim, decision.change as Partial<Claim>) : before.claim;
  return { ...before, claim, decisions, standing: standingOf(before.machine, decisions), position };
}

/** In which incident a claim is says nothing of whether it is right. */
export function standingOf(machine: Claim | null, decisions: readonly Decision[]): Standing {
  const judged = decisions.filter(({ act }) => act !== 'move');
  const last = judged.at(-1);
  if (last === undefined) return 'unreviewed';
  if (last.act === 'reject') return 'rejected';
  if (machine === null) return 'added';
  return judged.some(({ act }) => act === 'correct') ? 'corrected' : 'accepted';
}

/** A decision about the claim itself, about its heir, or an equal claim added by a person settles what was left. */
function settles(
  report: ReportState,
  { claim, supersededBy, decision }: Unsettled,
  by: Decision,
  now: ClaimState,
): boolean {
  if (by.act === 'move' && decision.act !== 'move') return false;
  if (now.claim.id === claim || now.claim.id === supersededBy) return true;
  const old = report.claims.get(claim)?.machine;
  return now.machine === null && old !== null && old !== undefined && identityOf(now.claim) === identityOf(old);
}
