/** `tollbook changes`: what is new, revised and disputed since a time or a position. */
import type { Command } from 'commander';
import { readChanges } from '../app/tolls.ts';
import { changeLines } from '../publish/changes.ts';
import type { Context } from './composition.ts';
import { note, plain, write, writeJson } from './output.ts';
import { addViewOptions, type ViewOptions, viewOf, when } from './view-options.ts';
import { orFail, withApp } from './with-app.ts';

interface ChangesOptions extends ViewOptions {
  since: string;
  json?: boolean;
}

export function define(program: Command, { make, userLedger }: Context): void {
  const command = program
    .command('changes')
    .summary('what is new, revised and disputed since a time or a position')
    .description(
      'Compares the toll with an earlier one and prints each change as a sentence with its source. A time asks what had ' +
        'been said and published by then; a position in the log, what this ledger held.',
    )
    .argument('[incident]', 'an id from `tollbook incidents`; without it the one with most reports')
    .requiredOption(
      '--since <when>',
      'a date (all of that day is known then), a date-time, or a position in the log',
      when,
    )
    .option('--json', 'the same for programs, with the figures before and after');
  addViewOptions(command).action((incident: string | undefined, options: ChangesOptions) =>
    withApp({ make, place: userLedger() }, async (app) => {
      const view = viewOf(options);
      const { reading, changes } = orFail(await readChanges(app, incident ?? null, options.since, view));
      const lines = changeLines(changes, reading.file.claims, reading.reports);
      if (options.json) {
        const all = changes.map((change, at) => ({ ...change, says: lines[at]?.text ?? '' }));
        return writeJson({ incident: reading.file.incident.id, since: options.since, changes: all });
      }
      for (const caveat of reading.caveats) note(plain(caveat));
      if (lines.length === 0) note(`Nothing changed since ${options.since}.`);
      for (const { kind, text } of lines) await write(`${kind}: ${plain(text)}\n`);
    }),
  );
}
