/** Takes a decision back: what it changed is as if it had not been, and all that came in between stays. */
import type { Claim } from '../model/claim.ts';
import type { Decision, Undoing } from '../model/ledger.ts';
import { putReport, reportOf, standingOf } from './apply-decision.ts';
import { type Draft, rule } from './draft.ts';
import { numberOf } from './identity.ts';
import { compareIds } from './ids.ts';
import { corrected, correctedReport } from './reviewed.ts';
import type { ClaimState, ReportState, Unsettled } from './state.ts';

export function applyUndo(draft: Draft, decision: Decision, position: number): void {
  const { undoes } = decision.change as Undoing;
  if (draft.rulings.has(undoes)) rule(draft, (rulings) => rulings.delete(undoes), position);
  const state = reportOf(draft, decision);
  if (state === undefined) return;
  const decisions = state.decisions.filter(({ id }) => id !== undoes);
  if (decisions.length < state.decisions.length) {
    const report = correctedReport(state.original, decisions);
    putReport(draft, state, { report, decisions, position });
  } else if (decision.claim !== null) {
    draft.reports.set(state.report.id, claimUndone(state, decision.claim, undoes, position));
  }
}

function claimUndone(report: ReportState, id: string, undoes: string, position: number): ReportState {
  const before = report.claims.get(id);
  if (before === undefined) return report;
  const claims = new Map(report.claims);
  const decisions = before.decisions.filter((one) => one.id !== undoes);
  const gone = before.decisions.find((one) => one.id === undoes)?.act === 'add';
  if (gone) {
    claims.delete(id);
    for (const [other, twin] of claims)
      if (twin.supersededBy === id) claims.set(other, standsAgain(report, twin, position));
  } else claims.set(id, { ...before, ...reviewedBy(before, decisions), decisions, position });
  const used = gone ? Math.max(report.used, numberOf(id)) : report.used;
  const back = report.settled.filter(({ by }) => by === undoes).map(({ left }) => left);
  const still = (left: Unsettled) => left.decision.id !== undoes;
  const unsettled = [...report.unsettled, ...back].filter(still).sort(inOrder);
  const settled = report.settled.filter(({ by, left }) => by !== undoes && still(left));
  return { ...report, claims, unsettled, settled, used, position };
}

/** A decision is named by its entry: "d12". */
const positionOf = ({ id }: Decision): number => Number(id.slice(1));

const inOrder = (a: Unsettled, b: Unsettled): number =>
  a.position - b.position || compareIds(a.claim, b.claim) || positionOf(a.decision) - positionOf(b.decision);

/** As the decisions that are left leave it. A superseded claim does not come back. */
function reviewedBy(before: ClaimState, decisions: readonly Decision[]): Pick<ClaimState, 'claim' | 'standing'> {
  const added = decisions.find(({ act }) => act === 'add')?.change as Claim | undefined;
  const base = before.machine ?? added ?? before.claim;
  const changes = decisions.filter(({ act }) => act === 'correct').map(({ change }) => change as Partial<Claim>);
  const standing = before.standing === 'superseded' ? before.standing : standingOf(before.machine, decisions);
  return { claim: changes.reduce(corrected, base), standing };
}

/** The machine found what a person had added: its own stands now, if the latest run still has it. */
function standsAgain(report: ReportState, twin: ClaimState, position: number): ClaimState {
  const alone: ClaimState = { ...twin, supersededBy: null, position };
  if (twin.run !== report.run?.id) return alone;
  return { ...alone, ...reviewedBy({ ...alone, standing: 'unreviewed' }, twin.decisions) };
}
