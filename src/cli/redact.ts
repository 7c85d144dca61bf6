/** `tollbook redact`: takes a report's words away for good, under law or for a person's right. */
import type { Command } from 'commander';
import { type Redacted, redactReport } from '../app/redact.ts';
import type { Context } from './composition.ts';
import { many, plain, write, writeJson } from './output.ts';
import { addWordOptions, type WordOptions } from './review-word.ts';
import { orFail, withApp } from './with-app.ts';

export function define(program: Command, { make, userLedger }: Context): void {
  const command = program
    .command('redact')
    .summary("takes a report's words away for good")
    .description(
      'Takes away for good the text of a report, its original bytes, its claims, and the decisions about them. What stays: ' +
        'hashes, ids, and who did it, when and why. The chain still verifies. This cannot be undone.',
    )
    .argument('<report>', 'id of the report');
  addWordOptions(command).action((report: string, { reason, note, by, json }: WordOptions) =>
    withApp({ make, place: userLedger() }, async (app) => {
      const done = orFail(await redactReport(app, report, { by, reason, note: note ?? null }));
      const { ok: _, ...answer } = done;
      if (json) await writeJson(answer);
      else await write(`${asText(done)}\n`);
    }),
  );
}

function asText({ report, claims, entries, position, versions }: Redacted): string {
  const rest = versions.length === 0 ? '' : ` Other versions of it stay, and may say the same: ${versions.join(', ')}.`;
  const copies = 'Copies and backups of the ledger are yours to treat.';
  return plain(
    `redact ${report}: recorded as entry ${position}; the words of ${many(entries.length, 'entry')} are gone, with ${many(claims.length, 'claim')}.${rest} ${copies}`,
  );
}
