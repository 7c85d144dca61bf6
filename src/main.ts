/** Composition root: the only file that imports everything. Hands the stages, sources and stores to the commands. */
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Worker } from 'node:worker_threads';
import type { Composition } from './cli/composition.ts';
import { run } from './cli/program.ts';
import { openExplainer, openExtractor, stages } from './stages.ts';

/** The package's own folder, the same from src/ and from dist/. */
const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

export { openExtractor } from './stages.ts';

/** One thread that answers lines of the filter; the sources run as they are, an installed package compiled. */
async function startFilterThread(): Promise<() => Worker> {
  const { Worker: Thread } = await import('node:worker_threads');
  const file = new URL(import.meta.url.endsWith('.ts') ? './filter-worker.ts' : './filter-worker.js', import.meta.url);
  return () => new Thread(file);
}

function packageVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  return String((manifest as { version?: unknown }).version ?? '0');
}

const composition: Composition = {
  version: packageVersion(),
  root,
  now: () => new Date().toISOString(),
  extractor: openExtractor,
  explainer: openExplainer,
  filterThread: startFilterThread,
  tallier: async () => {
    const opened = await stages();
    return {
      tally: (input, options) => opened.tally(input, options),
      parties: (speakers, home) => opened.parties(speakers, home),
      victims: (group) => opened.victims(group),
    };
  },
  readFile: async (file, options) => (await import('./sources/file.ts')).readReportFile(file, options),
  readJson: async (bytes, options) => {
    const read = (await import('./sources/file.ts')).reportFromBytes(bytes, 'report.json', options);
    return read.ok ? { ...read, value: { report: read.value, bytes } } : read;
  },
  openApp: async (place, options) => {
    const [{ openStore }, { openApp }] = await Promise.all([import('./store/open.ts'), import('./app/open.ts')]);
    const opened = await openStore(place, options);
    if (!opened.ok) return opened;
    const app = openApp({
      store: opened.store,
      clock: { now: () => new Date().toISOString() },
      entropy: { salt: () => randomBytes(32).toString('hex') },
      pipeline: await stages(),
    });
    return { ok: true, app };
  },
};

/** Runs one command line; resolves to the exit code. */
export function main(argv: readonly string[]): Promise<number> {
  return run(argv, composition);
}
