/**
 * Places of one report, resolved together: the candidate that agrees best with the words beside the name and with the
 * report's other places. A name that fits nothing else in the report stays words.
 */
import type { ResolvedPlace } from '../model/claim.ts';
import type { Gazetteer, GazetteerEntry } from '../model/gazetteer.ts';
import { type Candidate, candidatesOf, Votes } from './place-votes.ts';
import { type NamePart, partsOf } from './place-words.ts';
import { folded } from './spelling.ts';

export { contains, distanceKm } from './place-geometry.ts';

export interface PlaceMention {
  /** as written: "near Djibo", "Mirpur Road, Dhaka", "Kupiansk district" */
  words: string;
}

/** What else the report says of where it is about. */
export interface PlaceContext {
  dateline: string | null;
  title: string | null;
}

/** A name and the larger places that the words put it in. */
interface Group {
  head: NamePart;
  containers: NamePart[];
}

interface Choice {
  entry: GazetteerEntry;
  rule: string;
}

/** Share of the report's other places that must lie in a town's country for the town to be believed. */
const LEAST_SUPPORT = 0.08;
/** Cities that a reader knows without being told the country. */
const WORLD_CITY = 500_000;
/** When nothing else in the report is a place, a town must have so many people. */
const LONE_TOWN = 5_000;
/** A name that is written so nowhere else, of a town this large, needs no support: reports cross borders. */
const KNOWN_TOWN = 15_000;

function holds(outer: Candidate[], inner: Candidate[]): boolean {
  return inner.some((i) => outer.some((o) => i.entry.within.includes(o.entry.id)));
}

/** "Northam, Eastford and Weston" are three; "Ternivka, Dnipropetrovsk region" is one. */
function groupsOf(parts: readonly NamePart[], gazetteer: Gazetteer): Group[] {
  const groups: Group[] = [];
  for (const part of parts) {
    const last = groups.at(-1);
    if (last && part.joint === 'container') {
      const outer = candidatesOf(part, gazetteer);
      const inner = candidatesOf(last.containers.at(-1) ?? last.head, gazetteer);
      const large = outer.some((o) => o.entry.level !== 'populated place' && o.entry.level !== 'admin2');
      const small = !inner.some((i) => i.entry.level === 'country');
      if (holds(outer, inner) || ((large || last.head.facility) && small)) {
        last.containers.push(part);
        continue;
      }
      // "southwestern Darwan (Northam)": the second says where in the first
      if (holds(candidatesOf(last.head, gazetteer), outer)) {
        groups[groups.length - 1] = { head: part, containers: [last.head, ...last.containers] };
        continue;
      }
    }
    groups.push({ head: part, containers: [] });
  }
  // "Eastford and Weston, Northam": what holds the last holds them all
  const shared = groups.at(-1)?.containers ?? [];
  return groups.map((group) => (group.containers.length > 0 ? group : { ...group, containers: shared }));
}

class Resolver {
  readonly #gazetteer: Gazetteer;
  readonly #votes: Votes;
  /** ids that the words themselves place, by name: "Hyderabad, Sindh" settles a bare "Hyderabad" */
  readonly #settled = new Map<string, string>();
  /** countries of the likeliest candidates, by name */
  readonly #likely = new Map<string, string>();

  constructor(gazetteer: Gazetteer, votes: Votes) {
    this.#gazetteer = gazetteer;
    this.#votes = votes;
  }

  /** First round: what each group most likely is, before anything is asked for support. */
  settle(group: Group): void {
    const likeliest = this.#best(candidatesOf(group.head, this.#gazetteer), group.head.name);
    if (likeliest?.entry.country && likeliest.entry.population >= KNOWN_TOWN)
      this.#likely.set(group.head.name.toLowerCase(), likeliest.entry.country);
    const choice = group.containers.length > 0 ? this.choose(group) : null;
    if (choice?.rule === 'place.apposition') this.#settled.set(group.head.name.toLowerCase(), choice.entry.id);
  }

  #agreement({ entry }: Candidate, name: string): number {
    const country = this.#votes.support(`iso:${entry.country}`, name) ?? 0;
    let area = 0;
    for (const id of entry.within)
      if (id.startsWith('ga:') || id.startsWith('tb:')) area = Math.max(area, this.#votes.support(id, name) ?? 0);
    const settled = this.#settled.get(name.toLowerCase()) === entry.id ? 4 : 0;
    return 3 * Math.sqrt(country) + 1.5 * area + settled;
  }

  #believable({ entry }: Candidate, name: string, only: boolean): boolean {
    if (entry.level === 'country' || entry.country === null) return true;
    if (this.#settled.get(name.toLowerCase()) === entry.id) return true;
    const support = this.#votes.support(`iso:${entry.country}`, name);
    if (support !== null && support >= LEAST_SUPPORT) return true;
    if (entry.population >= WORLD_CITY) return true;
    if (entry.population >= KNOWN_TOWN) {
      if (only && folded(entry.name) === folded(name)) return true;
      for (const [other, country] of this.#likely)
        if (other !== name.toLowerCase() && country === entry.country) return true;
    }
    return support === null && (only || entry.population >= LONE_TOWN);
  }

  #ruleOf(best: Candidate, candidates: readonly Candidate[], part: NamePart): string {
    if (part.levels?.includes(best.entry.level)) return 'place.kind-word';
    if (candidates.length === 1) return 'place.only-one';
    const prominent = [...candidates].sort((a, b) => b.score - a.score)[0];
    if (prominent?.entry.country === best.entry.country) return 'place.most-populous';
    return this.#settled.get(part.name.toLowerCase()) === best.entry.id ? 'place.named-before' : 'place.same-country';
  }

  #best(pool: readonly Candidate[], name: string): Candidate | null {
    let best: Candidate | null = null;
    let most = Number.NEGATIVE_INFINITY;
    for (const candidate of pool) {
      const total = candidate.score + this.#agreement(candidate, name);
      if (total > most) [best, most] = [candidate, total];
    }
    return best;
  }

  /** The place of one name in the larger places that the words give; null when none can be believed. */
  choose({ head, containers }: Group): Choice | null {
    const candidates = candidatesOf(head, this.#gazetteer);
    const outer = containers.map((part) => candidatesOf(part, this.#gazetteer));
    const inside = candidates.filter(({ entry }) =>
      outer.every((held) => held.some((o) => entry.within.includes(o.entry.id))),
    );
    const first = containers[0];
    if (first && inside.length === 0) {
      const alone = containers.map((part) => ({ head: part, containers: [] }));
      const larger = [{ head: first, containers: containers.slice(1) }, ...alone].map((group) => this.choose(group));
      const known = larger.find((choice) => choice !== null);
      return known ? { entry: known.entry, rule: 'place.container' } : null;
    }
    const pool = first ? inside : candidates;
    const best = this.#best(pool, head.name);
    if (!best) return null;
    if (first) return { entry: best.entry, rule: 'place.apposition' };
    const named = candidates.filter((c) => folded(c.entry.name) === folded(head.name));
    const only = candidates.length === 1 || (named.length === 1 && named[0]?.entry === best.entry);
    if (!this.#believable(best, head.name, only)) return null;
    return { entry: best.entry, rule: this.#ruleOf(best, candidates, head) };
  }

  /** Several places: the smallest area that holds them all. */
  #common(choices: readonly Choice[]): GazetteerEntry | null {
    const chains = choices.map(({ entry }) => [entry.id, ...entry.within]);
    const id = chains[0]?.find((area) => chains.every((chain) => chain.includes(area)));
    return id ? this.#gazetteer.get(id) : null;
  }

  resolve(groups: readonly Group[]): ResolvedPlace | null {
    const first = groups[0];
    if (!first) return null;
    // a name set apart by a comma that nobody knows takes nothing from the rest
    const choices = groups
      .map((group) => ({ group, choice: this.choose(group) }))
      .filter(({ group, choice }) => choice !== null || group.head.joint !== 'container');
    const only = choices.length === 1 ? choices[0] : undefined;
    if (only) return only.choice ? this.#placed(only.choice.entry, only.choice.rule, only.group.head) : null;
    const known = choices.flatMap(({ choice }) => choice ?? []);
    const common = known.length === choices.length ? this.#common(known) : null;
    return common && { ...this.#placed(common, 'place.common-area', null), stated: false };
  }

  /** What is only near a place is no more precise than the region about it. */
  #placed(entry: GazetteerEntry, rule: string, head: NamePart | null): ResolvedPlace {
    const near = head?.relation === 'near';
    const areaName = (depth: number): string | null => {
      const fits = (id: string): boolean => id.startsWith('ga:') && id.split('.').length === depth;
      const id = [entry.id, ...entry.within].find(fits);
      return id ? (this.#gazetteer.get(id)?.name ?? null) : null;
    };
    return {
      id: entry.id,
      name: entry.name,
      level: near ? 'region' : entry.level,
      country: entry.country,
      admin1: areaName(2),
      admin2: areaName(3),
      lat: entry.lat,
      lon: entry.lon,
      stated: true,
      rule: near ? 'place.near' : head?.relation === 'part' ? 'place.part' : rule,
    };
  }
}

/** Each mention's words with its place; null where no candidate can be believed: the place stays words. */
export function resolvePlaces(
  mentions: readonly PlaceMention[],
  gazetteer: Gazetteer,
  context: PlaceContext,
): Map<string, ResolvedPlace | null> {
  const parsed = new Map(mentions.map(({ words }) => [words, partsOf(words, gazetteer)] as const));
  const votes = new Votes(gazetteer);
  for (const parts of parsed.values()) for (const part of parts) votes.addPart(part, 1);
  for (const text of [context.dateline, context.title]) if (text) votes.addText(text);
  const resolver = new Resolver(gazetteer, votes);
  const grouped = [...parsed].map(([words, parts]) => ({ words, groups: groupsOf(parts, gazetteer) }));
  for (const { groups } of grouped) for (const group of groups) resolver.settle(group);
  return new Map(grouped.map(({ words, groups }) => [words, resolver.resolve(groups)]));
}

/** The country that most of the places lie in: ISO alpha-2; null when none is placed. Ties: the first in the alphabet. */
export function countryOf(places: ReadonlyMap<string, ResolvedPlace | null>, gazetteer: Gazetteer): string | null {
  const counts = new Map<string, number>();
  for (const place of places.values()) {
    if (!place) continue;
    const within = gazetteer.get(place.id)?.within.find((id) => id.startsWith('iso:'));
    const country = place.country ?? within?.slice(4);
    if (country) counts.set(country, (counts.get(country) ?? 0) + (place.level === 'country' ? 0.9 : 1));
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null;
}
