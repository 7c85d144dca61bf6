/** What the places of one report say together about which countries and areas it is about. */
import type { Gazetteer, GazetteerEntry } from '../model/gazetteer.ts';
import { type NamePart, partsOf } from './place-words.ts';

/** A town whose population the sources do not give has at least a thousand people or is a seat. */
const UNKNOWN_PEOPLE = 3000;

/** Likelihood of an entry by itself: a country before a province, a large town before a small one. */
export function prior(entry: GazetteerEntry): number {
  switch (entry.level) {
    case 'country':
      return 5;
    case 'region':
      return 3.2;
    case 'admin1':
      return 2.9;
    case 'admin2':
      return 1.9;
    case 'populated place':
      return Math.log10((entry.population || UNKNOWN_PEOPLE) + 1) * 0.57;
  }
}

export interface Candidate {
  entry: GazetteerEntry;
  score: number;
}

/** Candidates of one name with what the words beside it ask for. The gazetteer gives the likeliest first. */
export function candidatesOf(part: NamePart, gazetteer: Gazetteer): Candidate[] {
  return gazetteer.find(part.name).map((entry, order) => {
    const wish = part.levels ? part.levels.indexOf(entry.level) : 0;
    const kind = part.levels === null ? 0 : wish >= 0 ? 3 - wish * 0.4 : -3;
    return { entry, score: prior(entry) + kind - Math.min(order, 6) * 0.25 };
  });
}

const votingAreas = new WeakMap<GazetteerEntry, readonly string[]>();

/** The country and first-level areas that an entry is or lies in, each once. */
function votingAreasOf(entry: GazetteerEntry): readonly string[] {
  const known = votingAreas.get(entry);
  if (known) return known;
  const areas = new Set([entry.id, ...entry.within].filter((id) => /^(?:iso:|tb:|ga:[A-Z]{2}\.[^.]+$)/.test(id)));
  votingAreas.set(entry, [...areas]);
  return [...areas];
}

/** Share of each country and first-level area in one name: the likelier candidates have most of it. */
function sharesOf(candidates: readonly Candidate[]): Map<string, number> {
  const shares = new Map<string, number>();
  const weights = candidates.map(({ score }) => 4 ** score);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  candidates.forEach(({ entry }, i) => {
    const share = (weights[i] ?? 0) / total;
    for (const area of votingAreasOf(entry)) shares.set(area, (shares.get(area) ?? 0) + share);
  });
  return shares;
}

/** What one name gives to each area, and to all countries together. */
interface Vote {
  shares: ReadonlyMap<string, number>;
  all: number;
}

/** Votes of every name in a report, held by name, so that a name never votes for itself. */
export class Votes {
  readonly #byName = new Map<string, Vote>();
  readonly #gazetteer: Gazetteer;
  /** answers by area and name, while no vote is added */
  readonly #support = new Map<string, number | null>();

  constructor(gazetteer: Gazetteer) {
    this.#gazetteer = gazetteer;
  }

  #vote(name: string, shares: ReadonlyMap<string, number>): void {
    let all = 0;
    this.#support.clear();
    for (const [id, share] of shares) if (id.startsWith('iso:')) all += share;
    this.#byName.set(name, { shares, all });
  }

  addPart(part: NamePart, weight: number): void {
    const candidates = candidatesOf(part, this.#gazetteer);
    const key = part.name.toLowerCase();
    if (candidates.length === 0 || this.#byName.has(key)) return;
    const shares = sharesOf(candidates);
    this.#vote(key, new Map([...shares].map(([area, share]) => [area, share * weight])));
  }

  /** A title or dateline: its names and the peoples that it names. */
  addText(text: string): void {
    for (const part of partsOf(text, this.#gazetteer)) this.addPart(part, 1);
    for (const word of text.match(/\p{Lu}[\p{L}\p{M}]+/gu) ?? []) {
      const code = this.#gazetteer.countryOfDemonym(word) ?? this.#gazetteer.countryOfDemonym(word.replace(/s$/, ''));
      if (code) this.#vote(`~${word.toLowerCase()}`, new Map([[`iso:${code}`, 1]]));
    }
  }

  /** Share, 0 to 1, of the other names' votes that an area has; null when no other name votes. */
  support(area: string, name: string): number | null {
    const self = name.toLowerCase();
    const key = `${area}\n${self}`;
    const known = this.#support.get(key);
    if (known !== undefined) return known;
    const support = this.#supportOf(area, self);
    this.#support.set(key, support);
    return support;
  }

  #supportOf(area: string, self: string): number | null {
    let all = 0;
    let own = 0;
    for (const [voter, vote] of this.#byName) {
      if (voter === self) continue;
      own += vote.shares.get(area) ?? 0;
      all += vote.all;
    }
    return all > 0 ? own / all : null;
  }
}
