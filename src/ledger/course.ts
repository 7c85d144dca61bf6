/** Where a person's decisions about incidents steer the episodes that matching has placed. */
import type { MatchVerdict } from '../model/incident.ts';
import type { Decision, Regrouping } from '../model/ledger.ts';
import { compareIds } from './ids.ts';
import type { State } from './state.ts';

/** The rulings that stand, ready to be asked. */
export interface Course {
  /** episode -> the last ruling that places it */
  pins: ReadonlyMap<string, Pin>;
  /** matching's incident -> that in which most of its pinned episodes are: newcomers follow them */
  follow: ReadonlyMap<string, string>;
  /** nested incident -> its parent by decision */
  links: ReadonlyMap<string, string | null>;
  /** merged incident -> the one it went into */
  merged: ReadonlyMap<string, string>;
  titles: ReadonlyMap<string, string>;
}

interface Pin {
  incident: string;
  /** the ruling that put it there, not one that found it there; null where all found it there */
  by: Decision | null;
}

const NONE: Course = { pins: new Map(), follow: new Map(), links: new Map(), merged: new Map(), titles: new Map() };

export function courseOf({ rulings, matched }: Pick<State, 'rulings' | 'matched'>): Course {
  if (rulings.size === 0) return NONE;
  const pins = new Map<string, Pin>();
  const links = new Map<string, string | null>();
  const merged = new Map<string, string>();
  const titles = new Map<string, string>();
  for (const decision of rulings.values()) {
    const { incident, other, title, places } = regrouping(decision);
    for (const [episode, at] of Object.entries(places)) {
      const by = isPlaced(decision, episode) ? decision : (pins.get(episode)?.by ?? null);
      pins.set(episode, { incident: at, by });
    }
    if (decision.act === 'link') links.set(incident, other);
    if (decision.act === 'merge' && other !== null) merged.set(other, incident);
    if (title !== undefined) titles.set(incident, title);
  }
  return { pins, links, merged, titles, follow: followed(pins, matched) };
}

/** Put where it is by this decision, and not just found there? */
function isPlaced(decision: Decision, episode: string): boolean {
  const { other, places, episode: moved } = regrouping(decision);
  return decision.act === 'merge' || (decision.act === 'split' && places[episode] === other) || moved === episode;
}

export function regrouping({ change }: Decision): Regrouping {
  return change as Regrouping;
}

/** Of equals the incident that bears matching's own name, then the smaller id. */
function followed(pins: Course['pins'], matched: State['matched']): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const [episode, { incident }] of pins) {
    const label = matched.get(episode)?.verdict.incident;
    if (label === undefined) continue;
    const of = counts.get(label) ?? new Map<string, number>();
    counts.set(label, of.set(incident, (of.get(incident) ?? 0) + 1));
  }
  const first = (label: string, of: ReadonlyMap<string, number>): string =>
    [...of].sort(([a, m], [b, n]) => n - m || Number(b === label) - Number(a === label) || compareIds(a, b))[0]?.[0] ??
    label;
  return new Map([...counts].map(([label, of]) => [label, first(label, of)]));
}

/** The incident that an id now stands for: where the one it named was merged into. */
export function standsFor({ merged }: Pick<Course, 'merged'>, id: string): string {
  const seen = new Set<string>();
  let at = id;
  for (let next = merged.get(at); next !== undefined && !seen.has(at); next = merged.get(at)) {
    seen.add(at);
    at = next;
  }
  return at;
}

/** The verdict of matching under the rulings; the very same object where they change nothing. */
export function verdictUnder(course: Course, verdict: MatchVerdict): MatchVerdict {
  const { pins, follow, links } = course;
  if (pins.size === 0) return verdict;
  const now = (label: string): string => standsFor(course, follow.get(label) ?? label);
  const pin = pins.get(verdict.episode);
  const incident = pin?.incident ?? now(verdict.incident);
  const linked = links.get(incident);
  const parent = linked === undefined ? verdict.parent && now(verdict.parent) : linked && standsFor(course, linked);
  const other = parent === incident ? null : parent;
  const by = pin?.by ?? null;
  if (by === null && incident === verdict.incident && other === verdict.parent) return verdict;
  const word =
    by === null ? [] : [{ rule: 'decision', score: 0, says: `${by.act} ${by.id} by ${by.by}: ${by.reason}` }];
  // A person has decided: what matching was not sure about waits no more.
  const settled = by === null ? verdict.verdict : 'join';
  return { ...verdict, verdict: settled, incident, parent: other, reasons: [...verdict.reasons, ...word] };
}

export function sameFollow(a: Course, b: Course): boolean {
  return a.follow.size === b.follow.size && [...a.follow].every(([label, to]) => b.follow.get(label) === to);
}
