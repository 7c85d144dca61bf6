/** `tollbook reread`: the reports again, with the present rules. */
import type { Command } from 'commander';
import { type Reread, reread } from '../app/reread.ts';
import type { Context } from './composition.ts';
import { many, write, writeJson } from './output.ts';
import { withProgress } from './progress.ts';
import { unsettledText } from './unsettled.ts';
import { orFail, withApp } from './with-app.ts';

export function define(program: Command, { make, userLedger }: Context): void {
  program
    .command('reread')
    .summary('reads reports again with the present rules')
    .description(
      'Reads reports again with the present rules. Equal claims keep their decisions, changed ones supersede, and ' +
        'decisions that no longer fit are listed for a person.',
    )
    .argument('[reports...]', 'ids of reports; none means all')
    .option('--json', 'the same for programs')
    .action((reports: string[], { json }: { json?: boolean }) =>
      withApp({ make, place: userLedger() }, async (app) => {
        const done = await withProgress('reports', async (onReport) =>
          orFail(await reread(app, { reports: reports.length > 0 ? reports : null, onReport })),
        );
        if (json) await writeJson(done);
        else await write(asText(done));
      }),
    );
}

function asText({ reports, runs, kept, fresh, superseded, unsettled }: Reread): string {
  const counts = `${many(kept, 'claim')} kept, ${fresh} new, ${superseded} superseded`;
  return `${many(reports, 'report')} read again, ${runs} with a new run: ${counts}.\n${unsettledText(unsettled)}`;
}
