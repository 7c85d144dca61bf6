/** A state while it is being folded: the same maps, open for writing. What they hold is replaced, never changed. */
import type { Episode } from '../model/incident.ts';
import type { Decision } from '../model/ledger.ts';
import { canonical } from './canonical.ts';
import { type Course, courseOf, regrouping, sameFollow, verdictUnder } from './course.ts';
import { incidentOf } from './incidents.ts';
import type { Head, IncidentState, Placement, RedactedReport, ReportState, State } from './state.ts';

export interface Draft {
  head: Head;
  reports: Map<string, ReportState>;
  byBytes: Map<string, string>;
  byUrl: Map<string, readonly string[]>;
  matched: Map<string, Placement>;
  rulings: Map<string, Decision>;
  placements: Map<string, Placement>;
  incidents: Map<string, IncidentState>;
  redactions: Map<string, RedactedReport>;
}

export function thaw(state: State): Draft {
  return {
    head: state.head,
    reports: new Map(state.reports),
    byBytes: new Map(state.byBytes),
    byUrl: new Map(state.byUrl),
    matched: new Map(state.matched),
    rulings: new Map(state.rulings),
    placements: new Map(state.placements),
    incidents: new Map(state.incidents),
    redactions: new Map(state.redactions),
  };
}

export function episodeOf(state: State | Draft, id: string): Episode | null {
  const report = state.reports.get(id.slice(0, id.lastIndexOf('/')));
  return report?.run?.episodes.find((episode) => episode.id === id) ?? null;
}

/** Puts episodes where the verdicts say (null = nowhere) and the rulings steer them; makes anew what this touches. */
export function place(draft: Draft, moves: ReadonlyMap<string, Placement | null>, position: number): void {
  const before = courseOf(draft);
  for (const [episode, placement] of moves) {
    if (placement === null) draft.matched.delete(episode);
    else draft.matched.set(episode, placement);
  }
  const now = courseOf(draft);
  const all = sameFollow(before, now) ? moves.keys() : new Set([...moves.keys(), ...draft.matched.keys()]);
  const changed = new Map<string, Placement | null>();
  for (const episode of all) {
    const placement = placementUnder(draft, now, episode, position);
    if (moves.has(episode) || placement !== draft.placements.get(episode)) changed.set(episode, placement);
  }
  put(draft, now, changed, [], position);
}

/** Rulings that come or go, with the episodes that they steer and the incidents that they name. */
export function rule(draft: Draft, change: (rulings: Draft['rulings']) => void, position: number): void {
  const before = new Map(draft.rulings);
  change(draft.rulings);
  const now = courseOf(draft);
  const changed = new Map<string, Placement | null>();
  for (const episode of draft.matched.keys()) {
    const placement = placementUnder(draft, now, episode, position);
    if (placement !== draft.placements.get(episode)) changed.set(episode, placement);
  }
  const moved = [...before.values()].filter(({ id }) => !draft.rulings.has(id));
  const fresh = [...draft.rulings.values()].filter(({ id }) => !before.has(id));
  const named = [...moved, ...fresh].map(regrouping).flatMap(({ incident, other }) => [incident, other ?? incident]);
  put(draft, now, changed, named, position);
}

/** The placement that it has already, where the verdict is the same. */
function placementUnder(draft: Draft, course: Course, episode: string, position: number): Placement | null {
  const matched = draft.matched.get(episode);
  if (matched === undefined) return null;
  const verdict = verdictUnder(course, matched.verdict);
  const old = draft.placements.get(episode);
  if (old !== undefined && canonical(old.verdict) === canonical(verdict)) return old;
  return { verdict, position };
}

function put(
  draft: Draft,
  course: Course,
  placements: ReadonlyMap<string, Placement | null>,
  named: readonly string[],
  position: number,
): void {
  const members = new Map<string, Set<string>>();
  const membersOf = (incident: string) => {
    const known = members.get(incident) ?? new Set(draft.incidents.get(incident)?.incident.episodes ?? []);
    members.set(incident, known);
    return known;
  };
  for (const incident of named) membersOf(incident);
  for (const [episode, placement] of placements) {
    const before = draft.placements.get(episode);
    if (before !== undefined) membersOf(before.verdict.incident).delete(episode);
    if (placement === null) {
      draft.placements.delete(episode);
    } else {
      draft.placements.set(episode, placement);
      membersOf(placement.verdict.incident).add(episode);
    }
  }
  for (const [incident, episodes] of members) settle(draft, course, incident, episodes, position);
}

function settle(draft: Draft, course: Course, id: string, episodes: ReadonlySet<string>, position: number): void {
  const placed = [...episodes].flatMap((name) => {
    const episode = episodeOf(draft, name);
    const placement = draft.placements.get(name);
    return episode === null || placement === undefined ? [] : [{ episode, placement }];
  });
  if (placed.length === 0) {
    draft.incidents.delete(id);
    return;
  }
  const incident = incidentOf(id, placed);
  const title = course.titles.get(id) ?? incident.title;
  const decisions = [...draft.rulings.values()].filter((decision) => {
    const { incident: own, other } = regrouping(decision);
    return own === id || other === id;
  });
  draft.incidents.set(id, { incident: { ...incident, title }, decisions, position });
}
