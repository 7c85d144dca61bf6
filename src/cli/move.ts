/** `tollbook move`: a claim, or all that a report tells of one happening, belongs to another incident. */
import type { Command } from 'commander';
import { movable, regroupIncidents } from '../app/regroup.ts';
import type { Context } from './composition.ts';
import { addRegroupOptions, type RegroupOptions, regroupWith } from './regroup-word.ts';

export function define(program: Command, context: Context): void {
  const command = program
    .command('move')
    .summary('a claim or an episode belongs to another incident')
    .description(
      'Moves a claim, or an episode with all its claims, to an incident. An episode whose incident is not sure may be moved to where it is: then it is sure.',
    )
    .argument('<claim-or-episode>', 'id of the claim (REPORT#NUMBER) or of the episode (REPORT/NUMBER)')
    .argument('<incident>', 'id of the incident');
  addRegroupOptions(command).action((id: string, to: string, options: RegroupOptions) =>
    regroupWith(context, options, async (app, doing) => {
      const found = movable(id);
      return found.ok ? regroupIncidents(app, { act: 'move', what: found.what, to }, doing) : found;
    }),
  );
}
