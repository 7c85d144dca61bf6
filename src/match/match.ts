/** Episodes -> incidents: join, new or unsure. The order of arrival does not matter. */
import type { Episode, MatchVerdict } from '../model/incident.ts';
import { clustersOf, earlier, strongest } from './clusters.ts';
import { type Link, linksOf } from './links.ts';
import { type MatchTools, UNSURE } from './score.ts';

/** From here on a happening inside the place of another, at its time, is a part of it. */
const NEST = 0.55;
/** Two nested episodes of one place in one incident need little else. */
const SAME_PARENT = 0.2;

const round = (n: number): number => Math.round(n * 1000) / 1000;

/** A happening of a narrower place inside the other's, at the same time: too unlike to be one, near enough to be part. */
function isPartOf(episode: Episode, other: Episode, link: Link, tools: MatchTools): boolean {
  const rules = new Set(link.reasons.map((r) => r.rule));
  if (link.score < NEST || !rules.has('match.place-inside') || !rules.has('match.time-overlap')) return false;
  const [inner, outer] = [episode.place, other.place];
  return inner !== null && outer !== null && outer.level !== 'country' && tools.contains(outer.id, inner.id);
}

/** Verdicts on episodes of one kind; an incident is named after the earliest episode of its group. */
function verdicts(
  episodes: readonly Episode[],
  links: readonly Link[],
  parentOf: (episode: Episode) => string | null,
  tools: MatchTools,
): MatchVerdict[] {
  const clusters = clustersOf(episodes, links);
  const near = new Map<string, Link[]>(episodes.map((e) => [e.id, []]));
  for (const link of [...links].sort(strongest)) for (const { id } of [link.a, link.b]) near.get(id)?.push(link);
  return episodes.map((episode) => {
    const group = clusters.of(episode);
    const first = clusters.firstOf(episode);
    const own = near.get(episode.id) ?? [];
    const other = (l: Link): Episode => (l.a === episode ? l.b : l.a);
    const inside = (l: Link): boolean => clusters.of(other(l)) === group;
    const joins = first !== episode;
    // of two incidents that may be one, the later says so
    const before = (l: Link): boolean => earlier(clusters.firstOf(other(l)), first) < 0;
    const best = joins ? own.find(inside) : own.find((l) => !inside(l) && before(l));
    const score = round(best?.score ?? 0);
    const part = !joins && best !== undefined && isPartOf(episode, other(best), best, tools);
    return {
      verdict: joins ? 'join' : score >= UNSURE && !part ? 'unsure' : 'new',
      episode: episode.id,
      incident: `inc-${first.id}`,
      parent: part ? `inc-${clusters.firstOf(other(best)).id}` : parentOf(episode),
      score,
      reasons: (best?.reasons ?? []).map((r) => ({ ...r, score: round(r.score) })),
    };
  });
}

/**
 * Verdicts for all episodes together, earliest first. Main and separate episodes are grouped by their strongest links;
 * nested episodes then join nested ones of the same place whose parents are one incident.
 */
export function matchEpisodes(episodes: readonly Episode[], tools: MatchTools): MatchVerdict[] {
  const all = [...new Map(episodes.map((e) => [e.id, e])).values()].sort(earlier);
  const mains = all.filter((e) => e.partOf === null);
  const found = verdicts(mains, linksOf(mains, tools), () => null, tools);
  const incident = new Map(found.map((v) => [v.episode, v.incident]));
  const parentOf = (episode: Episode): string | null => incident.get(episode.partOf ?? '') ?? null;
  const nested = all.filter((e) => e.partOf !== null);
  const links = linksOf(nested, tools)
    .filter(({ a, b }) => a.place?.id === b.place?.id && parentOf(a) === parentOf(b) && parentOf(a) !== null)
    .map((link) => ({
      ...link,
      score: link.score + SAME_PARENT,
      reasons: [...link.reasons, { rule: 'match.same-parent', score: SAME_PARENT, says: 'parts of one incident' }],
    }));
  return [...found, ...verdicts(nested, links, parentOf, tools)];
}
