/** Place words -> gazetteer entries, chosen to agree with the other places of the report; never a guessed pin. */
import type { ResolvedPlace } from '../model/claim.ts';
import type { Gazetteer, GazetteerEntry } from '../model/gazetteer.ts';

export interface PlaceMention {
  words: string;
}

export interface PlaceContext {
  dateline: string | null;
  title: string | null;
}

/** Does the outer area hold the inner place? */
export function contains(gazetteer: Gazetteer, outerId: string, innerId: string): boolean {
  return outerId !== innerId && (gazetteer.get(innerId)?.within.includes(outerId) ?? false);
}

/** Great-circle distance; null where a place has no coordinates. */
export function distanceKm(
  a: Pick<ResolvedPlace, 'lat' | 'lon'>,
  b: Pick<ResolvedPlace, 'lat' | 'lon'>,
): number | null {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return null;
  const rad = Math.PI / 180;
  const s =
    Math.sin(((b.lat - a.lat) * rad) / 2) ** 2 +
    Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(((b.lon - a.lon) * rad) / 2) ** 2;
  return 12742 * Math.asin(Math.sqrt(s));
}

const LEAD =
  /^(?:near|outside|around|north|south|east|west|northern|southern|eastern|western|central|northwestern|northeastern|southwestern|southeastern|the|of|city of|town of|province of)\s+/i;
const TYPE =
  /\s+(?:province|district|region|city|county|state|oblast|governorate|department|town|village|division|valley)$/i;
const LEVEL_OF: Readonly<Record<string, GazetteerEntry['level'][]>> = {
  province: ['admin1', 'region'],
  state: ['admin1', 'country'],
  oblast: ['admin1'],
  governorate: ['admin1'],
  department: ['admin1'],
  region: ['region', 'admin1'],
  district: ['admin2', 'populated place'],
  county: ['admin2', 'admin1'],
  city: ['populated place'],
  town: ['populated place'],
  village: ['populated place'],
};

function stripped(words: string): string {
  let text = words.replace(/^\d+\s*(?:km|kilomet\w+|miles?)\s+(?:\w+\s+)?(?:of|from)\s+/i, '').trim();
  for (let i = 0; i < 3 && LEAD.test(text); i++) text = text.replace(LEAD, '');
  return text;
}

interface Candidates {
  words: string;
  entries: GazetteerEntry[];
  /** an area named beside it: "X, Country" */
  outer: GazetteerEntry[];
  near: boolean;
}

function candidatesOf(words: string, gazetteer: Gazetteer): Candidates {
  const [first = '', ...rest] = stripped(words).split(/,\s*/);
  const type = TYPE.exec(first)?.[0].trim().toLowerCase();
  const bare = first.replace(TYPE, '');
  let entries = gazetteer.find(first);
  if (entries.length === 0) entries = gazetteer.find(bare);
  const levels = type ? LEVEL_OF[type] : undefined;
  const typed = levels ? gazetteer.find(bare).filter((e) => levels.includes(e.level)) : [];
  return {
    words,
    entries: typed.length > 0 ? typed : entries,
    outer: rest.flatMap((r) => gazetteer.find(stripped(r))),
    near: /^(?:near|outside|\d)/i.test(words),
  };
}

/** Weight of countries by the report's plain evidence: countries named, and places that exist in one country only. */
function countryWeights(all: readonly Candidates[]): Map<string, number> {
  const weights = new Map<string, number>();
  const add = (country: string | null, n: number): void => {
    if (country) weights.set(country, (weights.get(country) ?? 0) + n);
  };
  for (const { entries, outer } of all) {
    for (const o of outer.slice(0, 1)) add(o.country, 1);
    const best = entries[0];
    if (!best) continue;
    if (best.level === 'country') add(best.country, 2);
    else {
      const countries = new Set(entries.map((e) => e.country));
      for (const country of countries) add(country, 1 / countries.size);
      if (best.population > 200_000) add(best.country, 0.5);
    }
  }
  return weights;
}

function scored(entry: GazetteerEntry, candidates: Candidates, weights: ReadonlyMap<string, number>): number {
  const inside = candidates.outer.some(
    (o) => o.id === entry.id || entry.within.includes(o.id) || o.country === entry.country,
  );
  const level = { country: 3, region: 1.2, admin1: 1.2, admin2: 0.4, 'populated place': 0 }[entry.level];
  return (
    (inside ? 20 : 0) +
    3 * (weights.get(entry.country ?? '') ?? 0) +
    Math.log10(Math.max(10, entry.population)) * 0.8 +
    level
  );
}

function nameOf(id: string | undefined, gazetteer: Gazetteer): string | null {
  return id ? (gazetteer.get(id)?.name ?? null) : null;
}

function resolved(entry: GazetteerEntry, rule: string, gazetteer: Gazetteer): ResolvedPlace {
  const area = (level: string): string | null =>
    nameOf(
      entry.within.find((id) => gazetteer.get(id)?.level === level),
      gazetteer,
    );
  return {
    id: entry.id,
    name: entry.name,
    level: entry.level,
    country: entry.country,
    lat: entry.lat,
    lon: entry.lon,
    stated: true,
    rule,
    admin1: entry.level === 'admin1' ? entry.name : area('admin1'),
    admin2: entry.level === 'admin2' ? entry.name : area('admin2'),
  };
}

/** Resolves all place words of a report together. A place that only fits badly stays words: null. */
export function resolvePlaces(
  mentions: readonly PlaceMention[],
  gazetteer: Gazetteer,
  context: PlaceContext,
): Map<string, ResolvedPlace | null> {
  const words = [...mentions.map((m) => m.words), ...(context.dateline ? [context.dateline] : [])];
  const all = [...new Set(words)].map((w) => candidatesOf(w, gazetteer));
  const weights = countryWeights(all);
  const top = Math.max(0, ...weights.values());
  const places = new Map<string, ResolvedPlace | null>();
  for (const candidates of all) {
    const ranked = candidates.entries
      .map((entry) => ({ entry, score: scored(entry, candidates, weights) }))
      .sort((a, b) => b.score - a.score || (a.entry.id < b.entry.id ? -1 : 1));
    const best = ranked[0]?.entry;
    const apposed = candidates.outer.length > 0;
    const odd =
      best &&
      best.level !== 'country' &&
      best.population < 50_000 &&
      !apposed &&
      (weights.get(best.country ?? '') ?? 0) < top / 2;
    const rule = apposed
      ? 'place.apposition'
      : candidates.near
        ? 'place.near'
        : ranked.length > 1
          ? 'place.same-country'
          : 'place.only';
    places.set(candidates.words, best && !odd ? resolved(best, rule, gazetteer) : null);
  }
  return places;
}

/** The country that most of the places lie in. */
export function countryOf(places: ReadonlyMap<string, ResolvedPlace | null>, _gazetteer: Gazetteer): string | null {
  const counts = new Map<string, number>();
  for (const place of places.values())
    if (place?.country)
      counts.set(place.country, (counts.get(place.country) ?? 0) + (place.level === 'country' ? 0.8 : 1));
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null;
}

/** The country whose government a country's name or a capital stands for: "Kyiv", "Moscow". */
export function governmentOf(gazetteer: Gazetteer, name: string): string | null {
  const best = gazetteer.find(name)[0];
  if (!best) return null;
  if (best.level === 'country') return best.country;
  return best.level === 'populated place' && best.population > 1_000_000 ? best.country : null;
}
