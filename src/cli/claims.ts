/** `tollbook claims`: the claims of an incident, or of the whole ledger, as a table, CSV or JSON. */
import { type Command, Option } from 'commander';
import { readClaims } from '../app/reading.ts';
import type { ClaimRow } from '../ledger/rows.ts';
import { claimsToCsv } from '../publish/csv.ts';
import type { Context } from './composition.ts';
import { countText } from './count-text.ts';
import { note, table, write, writeJson } from './output.ts';
import { standingsOf } from './standing.ts';
import { addRecordedOption, type RecordedOptions, recordedOf } from './view-options.ts';
import { orFail, withApp } from './with-app.ts';

interface ClaimsOptions extends RecordedOptions {
  csv?: boolean;
  json?: boolean;
}

export function define(program: Command, { make, userLedger }: Context): void {
  const command = program
    .command('claims')
    .summary('the claims of an incident; --csv for a spreadsheet')
    .description('Lists claims; those that were superseded or rejected are left out.')
    .argument('[incident]', 'of this incident and all nested in it; without it, of the whole ledger')
    .addOption(new Option('--csv', 'as CSV (RFC 4180), one claim a row with its quote').conflicts('json'))
    .option('--json', 'the same for programs');
  addRecordedOption(command).action((incident: string | undefined, options: ClaimsOptions) =>
    withApp({ make, place: userLedger() }, async (app) => {
      const { claims, reports } = orFail(await readClaims(app, incident ?? null, recordedOf(options)));
      const all = claims.map((row) => row.claim);
      if (options.csv) await write(claimsToCsv(all, reports, standingsOf(claims)));
      else if (options.json) await writeJson(claims.map(forPrograms));
      else if (claims.length === 0) note('There is no claim yet. `tollbook add FILE` adds a report.');
      else
        await write(table(['claim', 'outcome', 'count', 'of', 'scope', 'speaker', 'place', 'standing'], rows(claims)));
    }),
  );
}

function forPrograms({ claim, incident, standing, decisions }: ClaimRow): object {
  return { ...claim, incident, standing, decisions: decisions.map(({ note: _, ...open }) => open) };
}

function rows(claims: readonly ClaimRow[]): string[][] {
  return claims.map(({ claim, standing }) => [
    claim.id,
    claim.outcome,
    countText(claim),
    claim.group,
    claim.scope,
    claim.speaker ?? '(the outlet)',
    claim.place ?? '',
    standing,
  ]);
}
