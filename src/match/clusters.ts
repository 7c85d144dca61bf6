/** Episodes in groups by their strongest links. */
import type { Episode } from '../model/incident.ts';
import type { Link } from './links.ts';
import { JOIN } from './score.ts';

/** Two groups become one only if two pairs of their members (or the only one) fit as well as this. */
const FIT = 0.57;
/** The same for one episode that comes to a group. */
const FIT_ONE = 0.5;
/** From this size on a group has members enough for a second witness. */
const GROUP = 3;
const order = (e: Episode): string => `${e.published ?? '~'} ${e.id}`;
/** Earliest published first; what has no time comes last. */
export const earlier = (a: Episode, b: Episode): number => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0);

export class Clusters {
  readonly #of = new Map<string, Episode[]>();
  readonly #first = new WeakMap<readonly Episode[], Episode>();
  readonly #score: (a: Episode, b: Episode) => number;

  constructor(episodes: readonly Episode[], score: (a: Episode, b: Episode) => number) {
    for (const episode of episodes) this.#of.set(episode.id, [episode]);
    this.#score = score;
  }

  of(episode: Episode): readonly Episode[] {
    return this.#of.get(episode.id) ?? [episode];
  }

  /** The earliest episode of the group, after which its incident is named. */
  firstOf(episode: Episode): Episode {
    const group = this.of(episode);
    const known = this.#first.get(group);
    if (known) return known;
    const first = [...group].sort(earlier)[0] ?? episode;
    this.#first.set(group, first);
    return first;
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

/** Strongest first; of equals by ids, so that no order of arrival shows. */
export const strongest = (a: Link, b: Link): number =>
  b.score - a.score || (a.a.id < b.a.id ? -1 : a.a.id > b.a.id ? 1 : a.b.id < b.b.id ? -1 : 1);

export function clustersOf(episodes: readonly Episode[], links: readonly Link[]): Clusters {
  const scores = new Map(links.map((l) => [`${l.a.id} ${l.b.id}`, l.score]));
  const score = (a: Episode, b: Episode): number => scores.get(`${a.id} ${b.id}`) ?? scores.get(`${b.id} ${a.id}`) ?? 0;
  const clusters = new Clusters(episodes, score);
  for (const link of [...links].sort(strongest)) {
    if (link.score < JOIN) break;
    clusters.join(link.a, link.b);
  }
  return clusters;
}
