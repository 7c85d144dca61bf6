/** `tollbook incidents`: the incidents of the ledger, nested ones under their parents. */
import type { Command } from 'commander';
import { beyondLedger } from '../app/caveats.ts';
import { type IncidentSummary, readIncidents } from '../app/reading.ts';
import type { Context } from './composition.ts';
import { note, plain, table, write, writeJson } from './output.ts';
import { addRecordedOption, type RecordedOptions, recordedOf } from './view-options.ts';
import { orFail, withApp } from './with-app.ts';

interface IncidentsOptions extends RecordedOptions {
  json?: boolean;
}

export function define(program: Command, { make, userLedger }: Context): void {
  const command = program
    .command('incidents')
    .summary('the incidents of the ledger')
    .description('Lists the incidents, those with most reports first, nested ones under their parents.')
    .option('--json', 'the same for programs');
  addRecordedOption(command).action((options: IncidentsOptions) =>
    withApp({ make, place: userLedger() }, async (app) => {
      const { incidents } = orFail(await readIncidents(app, recordedOf(options)));
      for (const caveat of await beyondLedger(app, recordedOf(options).asRecorded)) note(caveat);
      if (options.json) await writeJson(incidents.map(forPrograms));
      else if (incidents.length === 0) note('The ledger has no incident yet. `tollbook add FILE` adds a report.');
      else
        await write(
          table(['incident', 'title', 'place', 'period', 'reports', 'claims', 'unreviewed'], rows(incidents)),
        );
      const caveats = new Set(incidents.flatMap((one) => one.caveats));
      if (!options.json && caveats.size > 0) await write(`\n${[...caveats].map((one) => `${plain(one)}\n`).join('')}`);
    }),
  );
}

function forPrograms({ row, children, reports, claims, unreviewed, caveats }: IncidentSummary): object {
  return { ...row.incident, children, reports, claims, unreviewed, ...(caveats.length > 0 && { caveats }) };
}

function rows(incidents: readonly IncidentSummary[]): string[][] {
  const parents = new Map(incidents.map(({ row }) => [row.id, row.incident.parent]));
  const depth = (id: string): number => {
    const parent = parents.get(id) ?? null;
    return parent === null ? 0 : 1 + depth(parent);
  };
  return incidents.map(({ row: { id, incident }, reports, claims, unreviewed }) => [
    id,
    // blanks at the start of a cell would be folded into one
    `${'· '.repeat(depth(id))}${incident.title}`,
    incident.place?.name ?? '',
    incident.period ?? '',
    String(reports),
    String(claims),
    String(unreviewed),
  ]);
}
