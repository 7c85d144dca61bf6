/**
 * `npm run bench`: text to claims on the demo reports, on one core, against wink-nlp and compromise in the same run.
 * Prints tables and writes bench/results/extract.json. Options: --rounds N, --ms N (processor time of one sample),
 * --warm N (processor time before the first), --no-curve, --dry (writes nothing).
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { ReportText } from '../src/model/report.ts';
import { compare, curve } from './measure.ts';
import { openReaders, versions } from './readers.ts';

const CURVE_KILOBYTES = [4, 16, 64, 256, 1024];

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    ms: { type: 'string', default: '1000' },
    warm: { type: 'string', default: '12000' },
    'no-curve': { type: 'boolean', default: false },
    dry: { type: 'boolean', default: false },
  },
});

interface DemoFile {
  id: string;
  title: string | null;
  text: string;
  source: { outlet: string; url: string; published: string; lang: string };
}

function demoReports(): ReportText[] {
  const folder = path.join(import.meta.dirname, '..', 'demo');
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return files.sort().map((file) => {
    const { id, title, text, source } = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as DemoFile;
    return { id, title, text, ...source };
  });
}

const reports = demoReports();
const words = reports.map((r) => (r.text.match(/\S+/g) ?? []).length).reduce((sum, n) => sum + n, 0);
const readers = await openReaders();
const [rounds, ms, warm] = [Number(values.rounds), Number(values.ms), Number(values.warm)];
const compared = compare(readers, reports, { rounds, ms, warm });
console.log(`${reports.length} reports of ${Math.round(words / reports.length)} words on one core`);
for (const { name, reportsPerSecond, firstIsTimesAsFast } of compared)
  console.log(
    `${name.padEnd(26)} ${String(reportsPerSecond).padStart(6)} reports/s   tollbook is ${firstIsTimesAsFast.toFixed(2)} times as fast`,
  );
const tollbook = readers[0];
const points = tollbook && !values['no-curve'] ? curve(tollbook, reports, CURVE_KILOBYTES) : [];
for (const { kilobytes, msPerKilobyte, timesTheShortest } of points)
  console.log(
    `${String(kilobytes).padStart(5)} kB  ${msPerKilobyte.toFixed(3)} ms/kB  ${timesTheShortest.toFixed(2)} times the shortest`,
  );
if (!values.dry) {
  const folder = path.join(import.meta.dirname, 'results');
  mkdirSync(folder, { recursive: true });
  const result = {
    reports: reports.length,
    meanWords: Math.round(words / reports.length),
    rounds,
    warmMs: warm,
    compared,
    curve: points,
    versions: versions(),
  };
  writeFileSync(path.join(folder, 'extract.json'), `${JSON.stringify(result, null, 2)}\n`);
}
