/** What a new run does to a report's claims: equal ones stay with their decisions, the others supersede. */
import type { Claim } from '../model/claim.ts';
import type { Decision, Run } from '../model/ledger.ts';
import { type Draft, place } from './draft.ts';
import { claimsOfRun, identityOf } from './identity.ts';
import { corrected } from './reviewed.ts';
import type { ClaimState, Placement, ReportState, Unsettled } from './state.ts';

export function applyRun(draft: Draft, run: Run, position: number): void {
  const before = draft.reports.get(run.report);
  // The report was redacted: what its runs quoted is no longer known either.
  if (before === undefined) return;
  const claims = new Map(before.claims);
  for (const claim of run.extraction.claims) claims.set(claim.id, readAgain(before, claim, run.id, position));
  const lost = claimsOfRun(before).filter((old) => !run.extraction.claims.some((claim) => claim.id === old.claim.id));
  const unsettled = [...before.unsettled];
  for (const old of lost) {
    const heir = run.extraction.claims.find((claim) => isHeir(claim, old, before));
    const supersededBy = heir?.id ?? null;
    claims.set(old.claim.id, { ...old, standing: 'superseded', supersededBy, position });
    unsettled.push(...old.decisions.map((decision) => leftOver(decision, old, supersededBy, position)));
  }
  const after: ReportState = { ...before, run, runs: [...before.runs, run.id], claims, unsettled, position };
  draft.reports.set(run.report, after);
  replaceEpisodes(draft, before, run, position);
}

/** The claim as the new run has it, under the decisions that it keeps. */
function readAgain(report: ReportState, machine: Claim, run: string, position: number): ClaimState {
  const before = report.claims.get(machine.id);
  const twin = addedTwin(report, machine);
  if (twin !== null) {
    const decisions = before?.decisions ?? [];
    return { claim: machine, machine, standing: 'superseded', run, decisions, supersededBy: twin, position };
  }
  if (before === undefined || before.standing === 'superseded') {
    return { claim: machine, machine, standing: 'unreviewed', run, decisions: [], supersededBy: null, position };
  }
  const changes = before.decisions.filter((d) => d.act === 'correct').map((d) => d.change as Partial<Claim>);
  const claim = changes.reduce(corrected, machine);
  return { ...before, claim, machine, run, position };
}

/** A person added this very claim before the machine found it: the person's stands. */
function addedTwin(report: ReportState, machine: Claim): string | null {
  const identity = identityOf(machine);
  for (const { claim, machine: found, standing } of report.claims.values()) {
    if (found === null && standing === 'added' && identityOf(claim) === identity) return claim.id;
  }
  return null;
}

/** Takes this claim the place of the old one? It has the same identity, or at least the same figure and outcome. */
function isHeir(claim: Claim, old: ClaimState, before: ReportState): boolean {
  if (before.claims.has(claim.id) || old.machine === null) return false;
  const { figure, outcome } = old.machine;
  const sameFigure = claim.figure.field === figure.field && claim.figure.start === figure.start;
  return sameFigure && claim.figure.end === figure.end && claim.outcome === outcome;
}

function leftOver(decision: Decision, old: ClaimState, supersededBy: string | null, position: number): Unsettled {
  const why = supersededBy === null ? 'gone' : 'changed';
  return {
    decision,
    report: old.claim.id.slice(0, old.claim.id.lastIndexOf('#')),
    claim: old.claim.id,
    why,
    supersededBy,
    position,
  };
}

/** Episodes that the new run does not have leave their incidents; those that stay keep their place until matched. */
function replaceEpisodes(draft: Draft, before: ReportState, run: Run, position: number): void {
  const moves = new Map<string, Placement | null>();
  for (const { id } of before.run?.episodes ?? []) {
    const stays = run.episodes.some((episode) => episode.id === id);
    moves.set(id, stays ? (draft.matched.get(id) ?? null) : null);
  }
  place(draft, moves, position);
}
