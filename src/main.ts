/** Composition root: the only file that imports everything. Loads data, makes the stages, hands them to the commands. */
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Composition } from './cli/composition.ts';
import type { Extractor } from './cli/filter.ts';
import { run } from './cli/program.ts';
import type { StagePipeline } from './pipeline.ts';

/** The package's own folder, the same from src/ and from dist/. */
const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

let made: Promise<StagePipeline> | null = null;

async function makePipeline(): Promise<StagePipeline> {
  const [{ StagePipeline: Stages }, { english }, { parties }, { WIRES }, { lazyGazetteer }] = await Promise.all([
    import('./pipeline.ts'),
    import('./languages/en/index.ts'),
    import('./languages/en/parties.ts'),
    import('./languages/wires.ts'),
    import('./sources/gazetteer.ts'),
  ]);
  return new Stages({ language: english, gazetteer: lazyGazetteer(), wires: WIRES, parties });
}

/** The stages with their data, loaded once. */
function pipeline(): Promise<StagePipeline> {
  made ??= makePipeline();
  return made;
}

/** Text -> claims, as the filter gives them; for the evaluation and the benches too. */
export async function openExtractor(): Promise<Extractor> {
  const stages = await pipeline();
  return (line) => stages.line(line);
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
      pipeline: await pipeline(),
    });
    return { ok: true, app };
  },
};

/** Runs one command line; resolves to the exit code. */
export function main(argv: readonly string[]): Promise<number> {
  return run(argv, composition);
}
