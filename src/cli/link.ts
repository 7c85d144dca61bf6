/** `tollbook link`: an incident is part of another. */
import type { Command } from 'commander';
import { regroupIncidents } from '../app/regroup.ts';
import type { Context } from './composition.ts';
import { EXIT, Failure } from './failure.ts';
import { addRegroupOptions, type RegroupOptions, regroupWith } from './regroup-word.ts';

export function define(program: Command, context: Context): void {
  const command = program
    .command('link')
    .summary('an incident is part of another, or of none')
    .description('Nests the first incident in the second, whose toll then holds it; with --none in no other.')
    .argument('<child>', 'id of the incident that is a part')
    .argument('[parent]', 'id of the incident that it is a part of')
    .option('--none', 'it is part of no other');
  addRegroupOptions(command).action(
    (child: string, parent: string | undefined, { none, ...options }: RegroupOptions & { none?: boolean }) => {
      if ((parent === undefined) !== (none === true)) {
        throw new Failure(EXIT.usage, 'give the parent, or --none for no parent', 'See `tollbook link --help`.');
      }
      const intent = { act: 'link' as const, child, parent: parent ?? null };
      return regroupWith(context, options, (app, doing) => regroupIncidents(app, intent, doing));
    },
  );
}
