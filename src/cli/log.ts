/** `tollbook log`: the entries of the ledger. */
import type { Command } from 'commander';
import { type LogLine, readLog } from '../app/log.ts';
import type { Context } from './composition.ts';
import { EXIT, Failure } from './failure.ts';
import { note, plain, write } from './output.ts';
import { position } from './positions.ts';
import { withApp } from './with-app.ts';

interface LogOptions {
  from?: number;
  to?: number;
  json?: boolean;
}

export function define(program: Command, { make, userLedger }: Context): void {
  program
    .command('log')
    .summary('the entries of the ledger')
    .description('Lists the entries in order: position, when recorded, the first digits of the hash, and what it says.')
    .option('--from <position>', 'the first entry to list', position)
    .option('--to <position>', 'the last entry to list', position)
    .option('--json', 'one entry as JSON on each line, with the whole hash')
    .action(({ json, from, to }: LogOptions) =>
      withApp({ make, place: userLedger() }, async (app) => {
        if (from !== undefined && to !== undefined && from > to) {
          throw new Failure(EXIT.usage, `--from ${from} comes after --to ${to}`, 'Give the earlier entry with --from.');
        }
        const { position: last } = await app.store.head();
        if (last === 0) note('The ledger has no entry yet. `tollbook add FILE` adds a report.');
        else if ((from ?? 1) > last) note(`The ledger ends at entry ${last}.`);
        for await (const line of readLog(app, { ...(from && { from }), ...(to && { to }) })) {
          await write(`${json ? JSON.stringify(line) : asText(line)}\n`);
        }
      }),
    );
}

function asText({ position: at, recorded, kind, hash, says, redacted }: LogLine): string {
  // `plain` makes one space of many: the column of positions is set around it
  const rest = plain(`${recorded} ${hash.slice(0, 12)} ${kind}: ${redacted ? '(redacted)' : says}`);
  return `${String(at).padStart(6)} ${rest}`;
}
