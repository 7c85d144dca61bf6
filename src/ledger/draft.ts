/** A state while it is being folded: the same maps, open for writing. What they hold is replaced, never changed. */
import type { Episode } from '../model/incident.ts';
import { incidentOf } from './incidents.ts';
import type { Head, IncidentState, Placement, RedactedReport, ReportState, State } from './state.ts';

export interface Draft {
  head: Head;
  reports: Map<string, ReportState>;
  byBytes: Map<string, string>;
  byUrl: Map<string, readonly string[]>;
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
    placements: new Map(state.placements),
    incidents: new Map(state.incidents),
    redactions: new Map(state.redactions),
  };
}

export function episodeOf(state: State | Draft, id: string): Episode | null {
  const report = state.reports.get(id.slice(0, id.lastIndexOf('/')));
  return report?.run?.episodes.find((episode) => episode.id === id) ?? null;
}

/** Puts episodes where the verdicts say (null = nowhere), and makes every incident anew that this touches. */
export function place(draft: Draft, placements: ReadonlyMap<string, Placement | null>, position: number): void {
  const members = new Map<string, Set<string>>();
  const membersOf = (incident: string) => {
    const known = members.get(incident) ?? new Set(draft.incidents.get(incident)?.incident.episodes ?? []);
    members.set(incident, known);
    return known;
  };
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
  for (const [incident, episodes] of members) settle(draft, incident, episodes, position);
}

function settle(draft: Draft, id: string, episodes: ReadonlySet<string>, position: number): void {
  const placed = [...episodes].flatMap((name) => {
    const episode = episodeOf(draft, name);
    const placement = draft.placements.get(name);
    return episode === null || placement === undefined ? [] : [{ episode, placement }];
  });
  if (placed.length === 0) draft.incidents.delete(id);
  else draft.incidents.set(id, { incident: incidentOf(id, placed), position });
}
