/** An incident is what its episodes and verdicts say: nothing of it is recorded beside them. */
import type { ResolvedPlace } from '../model/claim.ts';
import type { Episode, Incident } from '../model/incident.ts';
import type { Placement } from './state.ts';

/** One episode with the verdict that put it into the incident. */
export interface Placed {
  episode: Episode;
  placement: Placement;
}

/** Length of a date: an incident's period is given in days. */
const DAY = 10;

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** The incident of these episodes (at least one), whatever their order. */
export function incidentOf(id: string, placed: readonly Placed[]): Incident {
  const sorted = [...placed].sort((a, b) => (order(a.episode) < order(b.episode) ? -1 : 1));
  const episodes = sorted.map((p) => p.episode);
  const place = mostNamedPlace(episodes);
  const period = periodOf(episodes);
  const parent = sorted.map((p) => p.placement.verdict.parent).find((p) => p !== null && p !== id) ?? null;
  return { id, title: titleOf(place, period, episodes), parent, place, period, episodes: episodes.map((e) => e.id) };
}

/** By time of publication, then by id; episodes without a time come last. */
function order(episode: Episode): string {
  return `${episode.published ?? '~'} ${episode.id}`;
}

/** The place that most episodes name as theirs; of equals the one with the smaller id. */
function mostNamedPlace(episodes: readonly Episode[]): ResolvedPlace | null {
  const places = episodes.flatMap((episode) => episode.place ?? []);
  const id = mostNamed(places.map((place) => place.id));
  return places.find((place) => place.id === id) ?? null;
}

/**
 * As EDTF, from the day that most episodes begin on (one report that looks far back does not move it; of equals the
 * earlier) to the latest end; null when no episode gives a period.
 */
function periodOf(episodes: readonly Episode[]): string | null {
  const periods = episodes.flatMap((e) => (e.period === null ? [] : [ends(e.period.edtf)]));
  const start = mostNamed(periods.map(([first]) => first.slice(0, DAY)).filter(isDated));
  const stops = periods.map(([, last]) => last.slice(0, DAY)).filter(isDated);
  const stop = stops.sort().at(-1);
  if (start === null || stop === undefined) return start ?? stop ?? null;
  return start >= stop ? start : `${start}/${stop}`;
}

/** The most frequent; of equals the first in their order. */
function mostNamed(list: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const one of list) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] ?? null;
}

/** The two ends of an EDTF date or interval, without marks of doubt. */
function ends(edtf: string): [string, string] {
  const [start = '', stop = start] = edtf.replaceAll(/[~?%]/g, '').split('/');
  return [start, stop];
}

function isDated(end: string): boolean {
  return /^\d{4}/.test(end);
}

/** "Gwadar, 31 January 2026": where and when, in neutral words; without either, the first report's outlet and time. */
function titleOf(place: ResolvedPlace | null, period: string | null, episodes: readonly Episode[]): string {
  const where = place?.name ?? 'Place not known';
  if (period !== null) return `${where}, ${inWords(ends(period)[0])}`;
  const published = episodes[0]?.published ?? null;
  return published === null ? `${where}, time not known` : `${where}, reported ${inWords(published)}`;
}

function inWords(date: string): string {
  const [year, month, day] = date.slice(0, 10).split('-');
  const name = MONTHS[Number(month) - 1];
  return [day === undefined ? null : Number(day), name, year].filter((part) => part).join(' ');
}
