/** `tollbook undo`: takes a decision back. */
import type { Command } from 'commander';
import { undoDecision } from '../app/regroup.ts';
import type { Context } from './composition.ts';
import { addRegroupOptions, type RegroupOptions, regroupWith } from './regroup-word.ts';

export function define(program: Command, context: Context): void {
  const command = program
    .command('undo')
    .summary('takes a decision back')
    .description(
      'Takes a decision about an incident, a claim or a report back, as if it had not been made; both stay in the log. A redaction cannot be undone.',
    )
    .argument('<decision>', 'id of the decision: d12 is the one of entry 12 in `tollbook log`');
  addRegroupOptions(command).action((id: string, options: RegroupOptions) =>
    regroupWith(context, options, (app, doing) => undoDecision(app, id, doing)),
  );
}
