/** `tollbook claims`: the claims of an incident, or of the whole ledger, as a table, CSV or JSON. */
import { type Command, Option } from 'commander';
import { beyondLedger } from '../app/caveats.ts';
import { readClaims } from '../app/reading.ts';
import type { ClaimRow } from '../ledger/rows.ts';
import type { RedactedReport } from '../ledger/state.ts';
import { ownWords } from '../model/reviewer.ts';
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
      const { claims, reports, redacted } = orFail(await readClaims(app, incident ?? null, recordedOf(options)));
      for (const caveat of await beyondLedger(app, recordedOf(options).asRecorded)) note(caveat);
      const gone = redactedClaims(redacted, claims);
      const all = claims.map((row) => row.claim);
      if (options.csv) await write(claimsToCsv(all, reports, standingsOf(claims), gone));
      else if (options.json) await writeJson([...claims.map(forPrograms), ...gone]);
      else if (claims.length + gone.length === 0) note('There is no claim yet. `tollbook add FILE` adds a report.');
      else
        await write(
          table(
            ['claim', 'outcome', 'count', 'of', 'scope', 'speaker', 'place', 'standing'],
            [...rows(claims), ...gone.map(({ id, standing }) => [id, '', '', '', '', '', '', standing])],
          ),
        );
    }),
  );
}

/** What is left of claims whose report was redacted; a report added again has its claims anew. */
function redactedClaims(redacted: readonly RedactedReport[], claims: readonly ClaimRow[]) {
  const there = new Set(claims.map((row) => row.id));
  const ids = redacted.flatMap(({ report, claims: gone }) => gone.map((id) => ({ id, report })));
  return ids.filter(({ id }) => !there.has(id)).map((one) => ({ ...one, standing: 'redacted' as const }));
}

function forPrograms({ claim, incident, standing, decisions }: ClaimRow): object {
  return { ...claim, incident, standing, decisions: decisions.map(({ note: _, ...open }) => open) };
}

function ownText(claim: ClaimRow['claim'], standing: string): string {
  const own = ownWords(claim);
  return own.length === 0 ? standing : `${standing}, reviewer's own: ${own.join(', ')}`;
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
    ownText(claim, standing),
  ]);
}
