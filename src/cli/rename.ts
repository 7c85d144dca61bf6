/** `tollbook rename`: an incident's title in a person's words. */
import type { Command } from 'commander';
import { regroupIncidents } from '../app/regroup.ts';
import type { Context } from './composition.ts';
import { addRegroupOptions, type RegroupOptions, regroupWith } from './regroup-word.ts';

export function define(program: Command, context: Context): void {
  const command = program
    .command('rename')
    .summary('gives an incident a title')
    .description('Gives an incident a title in neutral words; its id stays.')
    .argument('<incident>', 'id of the incident')
    .argument('<title>', 'where and when, in neutral words');
  addRegroupOptions(command).action((incident: string, title: string, options: RegroupOptions) =>
    regroupWith(context, options, (app, doing) => regroupIncidents(app, { act: 'rename', incident, title }, doing)),
  );
}
