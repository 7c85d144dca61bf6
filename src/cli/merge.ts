/** `tollbook merge`: two incidents are one. */
import type { Command } from 'commander';
import { regroupIncidents } from '../app/regroup.ts';
import type { Context } from './composition.ts';
import { addRegroupOptions, type RegroupOptions, regroupWith } from './regroup-word.ts';

export function define(program: Command, context: Context): void {
  const command = program
    .command('merge')
    .summary('two incidents are one')
    .description('Puts the second incident into the first. Its id then stands for the first, also for later reports.')
    .argument('<into>', 'id of the incident that stays')
    .argument('<from>', 'id of the incident that goes into it');
  addRegroupOptions(command).action((into: string, from: string, options: RegroupOptions) =>
    regroupWith(context, options, (app, doing) => regroupIncidents(app, { act: 'merge', into, from }, doing)),
  );
}
