/**
 * Which episodes could be about what a new one is about: those near in time, and those near to them in turn. Whatever
 * order reports come in, an episode is then always matched beside the same neighbours.
 */
import { episodeOf } from '../ledger/draft.ts';
import type { State } from '../ledger/state.ts';
import type { Episode } from '../model/incident.ts';

/** Two happenings further apart than this are never one: the widest gap that matching bridges. */
export const REACH_DAYS = 15;

const DAY = 86_400_000;

interface Span {
  from: number;
  to: number;
}

/** Placed episodes within reach of `seeds`; episodes of the reports in `replaced` are left out. */
export function nearbyEpisodes(state: State, seeds: readonly Episode[], replaced: ReadonlySet<string>): Episode[] {
  const known = [...state.placements.keys()].flatMap((id) => episodeOf(state, id) ?? []);
  const others = known.filter((episode) => !replaced.has(episode.report));
  if (seeds.some((seed) => spanOf(seed) === null)) return others;
  const wanted = seeds.flatMap((seed) => spanOf(seed) ?? []);
  const runs = joined([...wanted, ...others.flatMap((episode) => spanOf(episode) ?? [])]);
  const near = runs.filter((run) => wanted.some((span) => touches(run, span)));
  return others.filter((episode) => {
    const span = spanOf(episode);
    return span === null || near.some((run) => touches(run, span));
  });
}

/** Spans with no gap wider than the reach between them, as one. */
function joined(list: readonly Span[]): Span[] {
  const runs: Span[] = [];
  for (const span of [...list].sort((a, b) => a.from - b.from)) {
    const last = runs.at(-1);
    if (last !== undefined && span.from - last.to <= REACH_DAYS * DAY) last.to = Math.max(last.to, span.to);
    else runs.push({ ...span });
  }
  return runs;
}

function touches(a: Span, b: Span): boolean {
  return a.from <= b.to && b.from <= a.to;
}

/** Episodes are never changed, and each is asked for at every report that comes. */
const spans = new WeakMap<Episode, Span | null>();

function spanOf(episode: Episode): Span | null {
  const known = spans.get(episode);
  if (known !== undefined) return known;
  const span = readSpan(episode);
  spans.set(episode, span);
  return span;
}

/** From the start of its period to its publication, in ms; null when the episode has no time at all. */
function readSpan({ period, published }: Episode): Span | null {
  const dates = [...(period?.edtf.split('/') ?? []), published ?? ''];
  const times = dates.map((date) => Date.parse(date.replaceAll(/[~?%]/g, ''))).filter(Number.isFinite);
  return times.length === 0 ? null : { from: Math.min(...times), to: Math.max(...times) };
}
