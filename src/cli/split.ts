/** `tollbook split`: one incident is two. */
import type { Command } from 'commander';
import { regroupIncidents } from '../app/regroup.ts';
import type { Context } from './composition.ts';
import { addRegroupOptions, type RegroupOptions, regroupWith } from './regroup-word.ts';

export function define(program: Command, context: Context): void {
  const command = program
    .command('split')
    .summary('one incident is two')
    .description('Takes what these reports tell out of the incident, into a new one of its own.')
    .argument('<incident>', 'id of the incident')
    .argument('<episode-or-report...>', 'what goes: ids of reports, or of episodes (REPORT/NUMBER)');
  addRegroupOptions(command).action((incident: string, episodes: string[], options: RegroupOptions) =>
    regroupWith(context, options, (app, doing) => regroupIncidents(app, { act: 'split', incident, episodes }, doing)),
  );
}
