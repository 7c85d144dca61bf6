/** An incident is what its episodes and verdicts say: nothing of it is recorded beside them. */
import type { ResolvedPlace } from '../model/claim.ts';
import type { Episode, Incident } from '../model/incident.ts';
import type { Placement } from './state.ts';

/** One episode with the verdict that put it into the incident. */
export interface Placed {
  episode: Episode;
  placement: Placement;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** The incident of these episodes (at least one), whatever their order. */
export function incidentOf(id: string, placed: readonly Placed[]): Incident {
  const sorted = [...placed].sort((a, b) => (order(a.episode) < order(b.episode) ? -1 : 1));
  const episodes = sorted.map((p) => p.episode);
  const place = mostNamedPlace(episodes);
  const period = hull(episodes);
  const parent = sorted.map((p) => p.placement.verdict.parent).find((p) => p !== null && p !== id) ?? null;
  return { id, title: titleOf(place, period, episodes), parent, place, period, episodes: episodes.map((e) => e.id) };
}

/** By time of publication, then by id; episodes without a time come last. */
function order(episode: Episode): string {
  return `${episode.published ?? '~'} ${episode.id}`;
}

/** The place that most episodes name as theirs; of equals the one with the smaller id. */
function mostNamedPlace(episodes: readonly Episode[]): ResolvedPlace | null {
  const counts = new Map<string, { place: ResolvedPlace; count: number }>();
  for (const { place } of episodes) {
    if (place !== null) counts.set(place.id, { place, count: (counts.get(place.id)?.count ?? 0) + 1 });
  }
  const best = [...counts.values()].sort((a, b) => b.count - a.count || (a.place.id < b.place.id ? -1 : 1));
  return best[0]?.place ?? null;
}

/** From the earliest start to the latest end that the episodes give, as EDTF; null when none gives a period. */
function hull(episodes: readonly Episode[]): string | null {
  const periods = episodes.flatMap((e) => (e.period === null ? [] : [ends(e.period.edtf)]));
  const starts = periods
    .map(([start]) => start)
    .filter(isDated)
    .sort();
  const stops = periods
    .map(([, stop]) => stop)
    .filter(isDated)
    .sort((a, b) => (endKey(a) < endKey(b) ? -1 : 1));
  const start = starts[0];
  const stop = stops.at(-1);
  if (start === undefined || stop === undefined) return start ?? stop ?? null;
  return start === stop ? start : `${start}/${stop}`;
}

/** The two ends of an EDTF date or interval, without marks of doubt. */
function ends(edtf: string): [string, string] {
  const [start = '', stop = start] = edtf.replaceAll(/[~?%]/g, '').split('/');
  return [start, stop];
}

/** A day without a clock time ends after every time of that day. */
function endKey(date: string): string {
  return date.includes('T') ? date : `${date}T~`;
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
