/** The views' rows of a state, all of them or those that differ from a state before. */

import type { Claim } from '../model/claim.ts';
import { type Course, courseOf, regrouping, standsFor } from './course.ts';
import { compareIds } from './ids.ts';
import type { ClaimRow, IncidentRow, ReportRow, RowChanges, Rows } from './rows.ts';
import type { ClaimState, ReportState, State } from './state.ts';

export function rowsOf(state: State): Rows {
  const { reports, claims, incidents, redactions } = rowChanges(null, state);
  return { reports, claims, incidents, redactions };
}

/** What differs between two states of one ledger; `before` null = everything. Unchanged parts are shared, so this is quick. */
export function rowChanges(before: State | null, after: State): RowChanges {
  const moved = reportsMoved(before, after);
  const reports = [...after.reports.values()].filter((state) => before?.reports.get(state.report.id) !== state);
  const reportsGone = [...(before?.reports.keys() ?? [])].filter((id) => !after.reports.has(id)).sort(compareIds);
  const ofClaims = new Set([...reports.map((state) => state.report.id), ...moved, ...reportsGone]);
  const incidents = [...after.incidents.keys()].filter((id) => before?.incidents.get(id) !== after.incidents.get(id));
  const claimsOf = [...ofClaims].sort(compareIds);
  const course = courseOf(after);
  return {
    reports: reports.map(reportRow).sort((a, b) => compareIds(a.id, b.id)),
    reportsGone,
    redactions: [...after.redactions.values()].filter((one) => before?.redactions.has(one.id) !== true),
    claimsOf,
    claims: claimsOf.flatMap((id) => claimRows(after, course, id)),
    incidents: incidents.sort(compareIds).map((id) => incidentRow(after, id)),
    incidentsGone: [...(before?.incidents.keys() ?? [])].filter((id) => !after.incidents.has(id)).sort(compareIds),
  };
}

/** Reports with an episode that is in another place than before. */
function reportsMoved(before: State | null, after: State): Set<string> {
  const moved = new Set<string>();
  if (before === null || before.placements === after.placements) return moved;
  // A claim that was moved goes where its incident goes.
  for (const { claim } of [...before.rulings.values(), ...after.rulings.values()]) {
    if (claim !== null) moved.add(claim.slice(0, claim.lastIndexOf('#')));
  }
  const note = (episode: string) => moved.add(episode.slice(0, episode.lastIndexOf('/')));
  for (const [episode, placement] of after.placements) {
    if (before.placements.get(episode) !== placement) note(episode);
  }
  for (const episode of before.placements.keys()) {
    if (!after.placements.has(episode)) note(episode);
  }
  return moved;
}

function reportRow(state: ReportState): ReportRow {
  const { run } = state;
  return {
    id: state.report.id,
    position: state.position,
    report: state.report,
    recorded: state.recorded,
    run: run?.id ?? null,
    rules: run?.rules ?? null,
    runs: state.runs,
    episodes: run?.episodes ?? [],
    responsibility: run?.extraction.responsibility ?? [],
    measures: run?.extraction.measures ?? [],
    facts: run?.extraction.facts ?? [],
    setAside: run?.extraction.setAside ?? [],
    decisions: state.decisions,
    unsettled: state.unsettled,
  };
}

function claimRows(state: State, course: Course, report: string): ClaimRow[] {
  const held = state.reports.get(report);
  if (held === undefined) return [];
  const places = placesOf(state, held);
  const main = placementOf(state, held.run?.episodes[0]?.id);
  return [...held.claims.values()]
    .map((claim): ClaimRow => {
      const { standing, run, decisions, supersededBy } = claim;
      const own = places.get(claim.claim.id) ?? (claim.machine === null ? main : undefined);
      const placed = standing === 'superseded' ? undefined : own;
      const position = Math.max(claim.position, placed?.position ?? 0);
      const incident = placed === undefined ? null : (movedTo(state, course, claim) ?? placed.verdict.incident);
      return {
        id: claim.claim.id,
        position,
        report,
        incident,
        standing,
        claim: claim.claim,
        before: beforeCorrections(claim),
        run,
        decisions,
        supersededBy,
      };
    })
    .sort((a, b) => compareIds(a.id, b.id));
}

/** The incident that a person moved the claim into, or that it was merged into; null when there is none. */
function movedTo(state: State, course: Course, { decisions }: ClaimState): string | null {
  const last = decisions.findLast(({ act }) => act === 'move');
  if (last === undefined) return null;
  const incident = standsFor(course, regrouping(last).incident);
  return state.incidents.has(incident) ? incident : null;
}

function beforeCorrections({ machine, decisions }: ClaimState): Claim | null {
  if (!decisions.some(({ act }) => act === 'correct')) return null;
  return machine ?? ((decisions.find(({ act }) => act === 'add')?.change ?? null) as Claim | null);
}

function placementOf(state: State, episode: string | undefined) {
  return episode === undefined ? undefined : state.placements.get(episode);
}

/** Claim -> place. A claim of a nested episode is in the nested incident, also when the main episode lists it too. */
function placesOf(state: State, held: ReportState) {
  const pairs = (held.run?.episodes ?? []).flatMap((episode) => {
    const placement = state.placements.get(episode.id);
    return placement === undefined
      ? []
      : episode.claims.map((claim) => ({ claim, placement, nested: episode.partOf !== null }));
  });
  const ordered = [...pairs.filter((pair) => !pair.nested), ...pairs.filter((pair) => pair.nested)];
  return new Map(ordered.map(({ claim, placement }) => [claim, placement]));
}

function incidentRow(state: State, id: string): IncidentRow {
  const held = state.incidents.get(id);
  if (held === undefined) throw new Error(`Incident ${id} is not in this state: it was asked for by a stale list.`);
  const verdicts = held.incident.episodes.flatMap((episode) => placementOf(state, episode)?.verdict ?? []);
  return { id, position: held.position, incident: held.incident, verdicts, decisions: held.decisions };
}
