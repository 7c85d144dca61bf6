/** A person's word on incidents, worked out against the state: what is named, and where every episode then stands. */
import type { Decision, Regrouping } from '../model/ledger.ts';
import { regrouping } from './course.ts';
import { compareIds } from './ids.ts';
import { type Problem, refuse } from './problem.ts';
import type { State } from './state.ts';

export type Intent =
  /** `from` goes into `into` */
  | { act: 'merge'; into: string; from: string }
  /** these episodes leave the incident for a new one of their own */
  | { act: 'split'; incident: string; episodes: readonly string[] }
  | { act: 'link'; child: string; parent: string | null }
  | { act: 'move'; what: { claim: string } | { episode: string }; to: string }
  | { act: 'rename'; incident: string; title: string };

type Act = Pick<Decision, 'act' | 'claim' | 'report'> & { change: Regrouping };

/** The incident that a split makes is named after the decision. */
export function splitOff(decision: string): string {
  return `inc-${decision}`;
}

/** `id`: of the decision that will record it. */
export function regroup(state: State, intent: Intent, id: string): Act {
  const places = (...incidents: (string | null)[]) =>
    new Map(
      incidents.flatMap((one) => (one === null ? [] : membersOf(state, one).map((e): [string, string] => [e, one]))),
    );
  const act = (incident: string, other: string | null, at: Map<string, string>, claim: string | null = null): Act => ({
    act: intent.act,
    claim,
    report: null,
    change: { incident, other, places: sorted(at) },
  });
  switch (intent.act) {
    case 'merge': {
      const { into, from } = intent;
      const at = places(into, from);
      for (const episode of membersOf(state, from)) at.set(episode, into);
      return act(into, from, at);
    }
    case 'split': {
      const { incident } = intent;
      const at = places(incident);
      for (const episode of intent.episodes) at.set(episode, splitOff(id));
      return act(incident, splitOff(id), at);
    }
    case 'link': {
      const { child, parent } = intent;
      return act(child, parent, places(child, parent));
    }
    case 'move': {
      const { to } = intent;
      if ('claim' in intent.what) return act(to, null, places(to), intent.what.claim);
      const { episode } = intent.what;
      const made = act(to, null, places(incidentOfEpisode(state, episode), to).set(episode, to));
      return { ...made, change: { ...made.change, episode } };
    }
    case 'rename': {
      const made = act(intent.incident, null, places(intent.incident));
      return { ...made, change: { ...made.change, title: intent.title.replace(/\s+/g, ' ').trim() } };
    }
  }
}

function sorted(places: ReadonlyMap<string, string>): Record<string, string> {
  return Object.fromEntries([...places].sort(([a], [b]) => compareIds(a, b)));
}

export function membersOf(state: State, incident: string): readonly string[] {
  return state.incidents.get(incident)?.incident.episodes ?? [];
}

export function incidentOfEpisode(state: State, episode: string): string | null {
  return state.placements.get(episode)?.verdict.incident ?? null;
}

/** What was meant, read back from what is recorded: so that it can be worked out again and compared. */
export function intentOf(state: State, decision: Decision): Intent | Problem {
  const { claim } = decision;
  const { incident, other, title, episode, places } = regrouping(decision);
  const moved = Object.keys(places).filter((one) => incidentOfEpisode(state, one) !== places[one]);
  switch (decision.act) {
    case 'merge':
      return { act: 'merge', into: incident, from: other ?? '' };
    case 'split':
      return { act: 'split', incident, episodes: moved };
    case 'link':
      return { act: 'link', child: incident, parent: other };
    case 'rename':
      return { act: 'rename', incident, title: title ?? '' };
    case 'move':
      return { act: 'move', what: claim === null ? { episode: episode ?? '' } : { claim }, to: incident };
    default:
      return refuse('bad-decision', `"${decision.act}" is no word on incidents.`, 'Nothing was recorded.').error;
  }
}

/** An episode may be moved to where it is when matching was not sure: then a person is. */
export function isUnsure(state: State, episode: string): boolean {
  return state.placements.get(episode)?.verdict.verdict === 'unsure';
}
