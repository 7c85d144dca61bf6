/**
 * `npm run eval:truth`: the reconciled table of the demo corpus from the texts alone: extracted, resolved, matched and
 * tallied by the program. Prints the rows that come out otherwise and writes eval/results/truth.json.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Episode, MatchVerdict } from '../src/model/incident.ts';
import { blocksOf } from '../src/read/blocks.ts';
import { stages } from '../src/stages.ts';
import { goldSet, reportOf } from './gold.ts';
import { Truth } from './truth.ts';
import { TRUTH_ROWS } from './truth-table.ts';

const pipeline = await stages();
const GROUP = 'group:balochistan-liberation-army';

const read = goldSet('demo').map((document) => {
  const report = reportOf(document);
  const more = { via: null, bytesHash: '', mediaType: 'text/plain', provenance: null, versionOf: null };
  return pipeline.read({ ...report, ...more, blocks: blocksOf(report) });
});

/** Claims of the incident with most episodes, and of those nested in it. */
function mainClaims(): Set<string> {
  const episodes = read.flatMap((one) => one.episodes);
  const verdicts = pipeline.match(episodes, { incidents: [], episodes: [] });
  const counts = new Map<string, number>();
  for (const { incident } of verdicts) counts.set(incident, (counts.get(incident) ?? 0) + 1);
  const [main] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => id);
  const inside = nested(main ?? '', verdicts);
  const byId = new Map(episodes.map((episode): [string, Episode] => [episode.id, episode]));
  const own = verdicts.filter(({ incident }) => inside.has(incident));
  return new Set(own.flatMap(({ episode }) => byId.get(episode)?.claims ?? []));
}

function nested(id: string, verdicts: readonly MatchVerdict[]): Set<string> {
  const found = new Set([id]);
  for (let before = 0; before < found.size; ) {
    before = found.size;
    for (const { incident, parent } of verdicts) if (parent !== null && found.has(parent)) found.add(incident);
  }
  return found;
}

const wanted = mainClaims();
const claims = read.flatMap(({ extraction }) => extraction.claims).filter(({ id }) => wanted.has(id));
const truth = new Truth(
  claims,
  read.map(({ extraction }) => extraction.report),
  GROUP,
);

const rows = TRUTH_ROWS.map(({ row, got, is }) => {
  try {
    const found = got(truth);
    return { row, right: isDeepStrictEqual(found, is), found, is };
  } catch (error) {
    return { row, right: false, found: (error as Error).message, is };
  }
});
const right = rows.filter((one) => one.right).length;
for (const one of rows)
  if (!one.right) console.log(`${one.row}: ${JSON.stringify(one.found)} for ${JSON.stringify(one.is)}`);
console.log(`${right} of ${rows.length} rows of the table come out right, from ${claims.length} extracted claims`);
const file = path.join(import.meta.dirname, 'results', 'truth.json');
const result = { rows: rows.length, right, claims: claims.length, wrong: rows.filter((one) => !one.right) };
writeFileSync(file, `${JSON.stringify(result, null, 2)}\n`);
