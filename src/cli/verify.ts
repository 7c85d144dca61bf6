/** `tollbook verify`: is the ledger what it says it is? */
import type { Command } from 'commander';
import { type Verified, verifyLedger } from '../app/verify.ts';
import type { Context } from './composition.ts';
import { EXIT } from './failure.ts';
import { many, note, write, writeJson } from './output.ts';
import { withProgress } from './progress.ts';
import { withApp } from './with-app.ts';

export function define(program: Command, { make, userLedger, exit }: Context): void {
  program
    .command('verify')
    .summary('checks the chain, the quotes and the views')
    .description(
      'Checks the whole chain, every quote against its report, and every view against a fresh fold. Exit code 1, and the ' +
        'first bad entry, when something is wrong.',
    )
    .option('--json', 'the same for programs')
    .action(({ json }: { json?: boolean }) =>
      withApp({ make, place: userLedger() }, async (app) => {
        const verified = await withProgress('entries', (step) => verifyLedger(app, step));
        exit(verified.ok ? EXIT.ok : EXIT.no);
        if (json) await writeJson(verified);
        else if (verified.ok) await write(soundText(verified));
        else note(brokenText(verified));
      }),
    );
}

function soundText({ entries, redacted, quotes, rows, originals }: Verified & { ok: true }): string {
  const gone = redacted === 0 ? '' : ` (${redacted} redacted)`;
  const rest = `${many(quotes, 'quote')}, ${many(rows, 'row')} of the views and ${many(originals, 'original')} checked`;
  return `The ledger is sound: ${many(entries, 'entry')}${gone}, ${rest}.\n`;
}

function brokenText({ error, position }: Verified & { ok: false }): string {
  const where = position === null ? '' : ` First bad entry: ${position}.`;
  return `The ledger is not sound: ${error.message}${where}\n  ${error.next}`;
}
