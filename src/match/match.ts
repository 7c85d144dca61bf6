/** Episodes -> incidents: join, new or unsure. The order of arrival does not matter. */
import type { Episode, MatchVerdict } from '../model/incident.ts';
import { type Link, linksOf } from './links.ts';
import { JOIN, type MatchTools, UNSURE } from './score.ts';

/** Two groups become one only if two pairs of their members (or the only one) fit as well as this. */
const FIT = 0.57;
/** The same for one episode that comes to a group. */
const FIT_ONE = 0.5;
/** From this size on a group has members enough for a second witness. */
const GROUP = 3;
/** Two nested episodes of one place in one incident need little else. */
const SAME_PARENT = 0.2;

const order = (e: Episode): string => `${e.published ?? '~'} ${e.id}`;
const earlier = (a: Episode, b: Episode): number => (order(a) < order(b) ? -1 : 1);

class Clusters {
  readonly #of = new Map<string, Episode[]>();
  readonly #score: (a: Episode, b: Episode) => number;

  constructor(episodes: readonly Episode[], score: (a: Episode, b: Episode) => number) {
    for (const episode of episodes) this.#of.set(episode.id, [episode]);
    this.#score = score;
  }

  of(episode: Episode): readonly Episode[] {
    return this.#of.get(episode.id) ?? [episode];
  }

  /** Joins the groups of two episodes that fit, where another pair of their members fits too. */
  join(a: Episode, b: Episode): void {
    const [x, y] = [this.of(a), this.of(b)];
    if (x === y || !this.#hasWitness(a, b)) return;
    const both = [...x, ...y];
    for (const episode of both) this.#of.set(episode.id, both);
  }

  /** Between two groups no member speaks twice, so that one report about both happenings joins nothing. */
  #hasWitness(a: Episode, b: Episode): boolean {
    const [x, y] = [this.of(a), this.of(b)];
    if (x.length === 1 && y.length === 1) return true;
    const fit = x.length === 1 || y.length === 1 ? FIT_ONE : FIT;
    const others = (group: readonly Episode[], but: Episode): readonly Episode[] =>
      group.length < GROUP ? group : group.filter((e) => e !== but);
    return others(x, a).some((p) => others(y, b).some((q) => this.#score(p, q) >= fit));
  }
}

const round = (n: number): number => Math.round(n * 1000) / 1000;

/** Strongest first; of equals by ids, so that no order of arrival shows. */
const strongest = (a: Link, b: Link): number =>
  b.score - a.score || (a.a.id < b.a.id ? -1 : a.a.id > b.a.id ? 1 : a.b.id < b.b.id ? -1 : 1);

function clustersOf(episodes: readonly Episode[], links: readonly Link[]): Clusters {
  const scores = new Map(links.map((l) => [`${l.a.id} ${l.b.id}`, l.score]));
  const score = (a: Episode, b: Episode): number => scores.get(`${a.id} ${b.id}`) ?? scores.get(`${b.id} ${a.id}`) ?? 0;
  const clusters = new Clusters(episodes, score);
  for (const link of [...links].sort(strongest)) {
    if (link.score < JOIN) break;
    clusters.join(link.a, link.b);
  }
  return clusters;
}

/** Verdicts on episodes of one kind; `incidentOf` names the incident of a group by its earliest episode. */
function verdicts(
  episodes: readonly Episode[],
  links: readonly Link[],
  parentOf: (episode: Episode) => string | null,
): MatchVerdict[] {
  const clusters = clustersOf(episodes, links);
  const near = new Map<string, Link[]>();
  for (const link of [...links].sort(strongest))
    for (const { id } of [link.a, link.b]) near.set(id, [...(near.get(id) ?? []), link]);
  return episodes.map((episode) => {
    const group = clusters.of(episode);
    const first = [...group].sort(earlier)[0] ?? episode;
    const own = near.get(episode.id) ?? [];
    const inside = (l: Link): boolean => group.includes(l.a) && group.includes(l.b);
    const joins = first !== episode;
    const best = joins ? own.find(inside) : own.find((l) => !inside(l));
    const score = round(best?.score ?? 0);
    return {
      verdict: joins ? 'join' : score >= UNSURE ? 'unsure' : 'new',
      episode: episode.id,
      incident: `inc-${first.id}`,
      parent: parentOf(episode),
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
  const found = verdicts(mains, linksOf(mains, tools), () => null);
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
  return [...found, ...verdicts(nested, links, parentOf)];
}
