/** What a person's decision does to a claim or to a report's own data. */
import type { Claim } from '../model/claim.ts';
import type { Decision } from '../model/ledger.ts';
import type { Report } from '../model/report.ts';
import type { Draft } from './draft.ts';
import { identityOf } from './identity.ts';
import { corrected } from './reviewed.ts';
import type { ClaimState, ReportState, Standing } from './state.ts';

export function applyDecision(draft: Draft, decision: Decision, position: number): void {
  const report = reportOf(draft, decision);
  // Redacted since: the decision stays in the chain and has nothing to act on.
  if (report === undefined) return;
  if (decision.act === 'correct-report') correctReport(draft, report, decision, position);
  else draft.reports.set(report.report.id, decided(report, decision, position));
}

function reportOf(draft: Draft, decision: Decision): ReportState | undefined {
  const claim = decision.claim ?? '';
  return draft.reports.get(decision.report ?? claim.slice(0, claim.lastIndexOf('#')));
}

function correctReport(draft: Draft, state: ReportState, decision: Decision, position: number): void {
  const report: Report = { ...state.report, ...(decision.change as Partial<Report>) };
  if (report.url !== state.report.url) {
    dropUrl(draft, state.report);
    addUrl(draft, report);
  }
  draft.reports.set(report.id, { ...state, report, decisions: [...state.decisions, decision], position });
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
  const unsettled = report.unsettled.filter((left) => !settles(report, left.claim, left.supersededBy, after));
  return { ...report, claims, unsettled, position };
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
  return { ...before, claim, decisions, standing: standingOf(before, decisions, decision), position };
}

function standingOf(before: ClaimState, decisions: readonly Decision[], last: Decision): Standing {
  if (last.act === 'reject') return 'rejected';
  if (before.machine === null) return 'added';
  return decisions.some((decision) => decision.act === 'correct') ? 'corrected' : 'accepted';
}

/** A decision about the claim itself, about its heir, or an equal claim added by a person settles what was left. */
function settles(report: ReportState, left: string, heir: string | null, now: ClaimState): boolean {
  if (now.claim.id === left || now.claim.id === heir) return true;
  const old = report.claims.get(left)?.machine;
  return now.machine === null && old !== null && old !== undefined && identityOf(now.claim) === identityOf(old);
}
