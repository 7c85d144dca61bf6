/** `tollbook demo`: the demo reports in a ledger of their own, and the brief of the main incident. */
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Command } from 'commander';
import { addReport } from '../app/ingest.ts';
import type { App } from '../app/ports.ts';
import { readIncident } from '../app/reading.ts';
import { briefToText } from '../publish/brief-text.ts';
import { DEFAULT_POLICY } from '../tally/policies/table.ts';
import { briefOf } from './brief.ts';
import type { Composition, Context } from './composition.ts';
import { shown } from './data-folder.ts';
import { EXIT, Failure } from './failure.ts';
import { note, write } from './output.ts';
import { withProgress } from './progress.ts';
import { failureOf, orFail, withApp } from './with-app.ts';

const VIEW = { asOf: null, asRecorded: null, policy: DEFAULT_POLICY };

export function define(program: Command, { make, demoLedger }: Context): void {
  program
    .command('demo')
    .summary('the demo reports in a ledger of their own, and their brief')
    .description(
      "Adds the demo reports to a ledger of the demo's own (TOLLBOOK_DEMO_DATA, or a folder of the platform's cache; never " +
        'your own ledger) and prints the brief of the main incident. Running it again adds nothing twice.',
    )
    .option('--no-serve', 'print and exit, without serving pages')
    .action(() =>
      withApp({ make, place: demoLedger(), create: true }, async (app) => {
        const added = await addReports(app, make);
        note(`${added.fresh} demo reports added, ${added.unchanged} there already. Ledger: ${shown(demoLedger())}\n`);
        const reading = orFail(await readIncident(app, null, VIEW));
        await write(briefToText(briefOf(reading, VIEW, make.version)));
        await write(nextSteps(demoLedger()));
      }),
    );
}

async function addReports(app: App, make: Composition): Promise<{ fresh: number; unchanged: number }> {
  const folder = path.join(make.root, 'demo');
  const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.json')).sort();
  if (files.length === 0) {
    throw new Failure(
      EXIT.notFound,
      `the demo reports are not in ${folder}`,
      'Install Tollbook again: its folder is not whole.',
    );
  }
  return withProgress('reports', async (step) => {
    const count = { fresh: 0, unchanged: 0 };
    for (const [index, file] of files.entries()) {
      const read = await make.readFile(path.join(folder, file), { now: make.now() });
      if (!read.ok) throw new Failure(EXIT.no, read.problem.message, read.problem.next);
      const added = await addReport(app, read.value);
      if (!added.ok) throw failureOf(added.error);
      count[added.outcome === 'unchanged' ? 'unchanged' : 'fresh'] += 1;
      step(index + 1, files.length);
    }
    return count;
  });
}

function nextSteps(place: string): string {
  const data = `--data ${/^[\w./:@-]+$/.test(place) ? place : JSON.stringify(place)}`;
  return `
Try next:
  npx tollbook toll ${data}
  npx tollbook why killed/civilians ${data}
  npx tollbook brief --format md ${data}
`;
}
