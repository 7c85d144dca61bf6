/**
 * One line of the asset as an entry, and the two forms of its id. Written in the asset: `PK` (country), `PK.02` and
 * `PK.02.1167527` (areas, by GeoNames code), `tb:darfur` (of the project's own table), `p0w8` (a town: its GeoNames id
 * in base 36), `~cd...` (a town that only the newer list has). Outside: `iso:PK`, `ga:PK.02`, `tb:darfur`,
 * `gn:1167528`, `cj:cd...`.
 */
import type { GazetteerEntry } from '../model/gazetteer.ts';

export function idOfRef(ref: string): string {
  if (ref.startsWith('tb:')) return ref;
  if (ref.startsWith('~')) return `cj:${ref.slice(1)}`;
  if (/^[A-Z]{2}$/.test(ref)) return `iso:${ref}`;
  return ref.includes('.') ? `ga:${ref}` : `gn:${Number.parseInt(ref, 36)}`;
}

export function refOfId(id: string): string | null {
  if (id.startsWith('tb:')) return id;
  if (id.startsWith('cj:')) return `~${id.slice(3)}`;
  if (id.startsWith('iso:')) return id.slice(4);
  if (id.startsWith('ga:')) return id.slice(3);
  return /^gn:\d+$/.test(id) ? Number(id.slice(3)).toString(36) : null;
}

const LEVELS: Readonly<Record<string, GazetteerEntry['level']>> = {
  c: 'country',
  '1': 'admin1',
  '2': 'admin2',
  r: 'region',
  p: 'populated place',
};

type LineOf = (code: string) => string | null;

/** Ids of an area's own regions: the last cell of its line. */
function regionsOf(line: string | null): string[] {
  return (line?.split('\t')[7] ?? '').split(' ').filter(Boolean);
}

/** The areas above a code path, nearest first, each followed by the regions that take it in, then the country. */
function above(code: string, lineOf: LineOf, own: boolean): string[] {
  const ids: string[] = [];
  const regions: string[] = [];
  const parts = code.split('.');
  for (let depth = parts.length; depth > 0; depth--) {
    const area = parts.slice(0, depth).join('.');
    const line = lineOf(area);
    if (line === null) continue;
    if (depth < parts.length || own) ids.push(idOfRef(area));
    if (depth > 1) regions.push(...regionsOf(line));
    else ids.splice(ids.length - 1, 0, ...regions);
    if (depth === 1) ids.push(...regionsOf(line));
  }
  return ids;
}

function place(cell: string | undefined): number | null {
  return cell ? Number(cell) : null;
}

function areaOf(cells: string[], lineOf: LineOf): GazetteerEntry {
  const [ref = '', name = '', level = '', country = '', population, lat, lon, regions = ''] = cells;
  const parents = ref.startsWith('tb:') ? regions.split(' ').filter(Boolean) : above(ref, lineOf, false);
  const within = ref.startsWith('tb:')
    ? [
        ...parents.flatMap((code) => [idOfRef(code), ...above(code, lineOf, false)]),
        ...(country ? [`iso:${country}`] : []),
      ]
    : parents;
  return {
    id: idOfRef(ref),
    name,
    level: LEVELS[level] ?? 'region',
    country: country === '' ? null : country,
    within: [...new Set(within)],
    lat: place(lat),
    lon: place(lon),
    population: Number(population ?? 0),
  };
}

/** `lineOf` gives the line of an area by its code. */
export function entryOf(line: string, lineOf: LineOf): GazetteerEntry {
  const cells = line.split('\t');
  if (/[.:A-Z]/.test(cells[0] ?? '')) return areaOf(cells, lineOf);
  const [ref = '', name = '', code = '', hundreds, lat, lon] = cells;
  return {
    id: idOfRef(ref),
    name,
    level: 'populated place',
    country: code.slice(0, 2) || null,
    within: above(code, lineOf, true),
    lat: place(lat),
    lon: place(lon),
    population: Number(hundreds ?? 0) * 100,
  };
}
