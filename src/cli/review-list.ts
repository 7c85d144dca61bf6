/** `tollbook review list`: what waits for a person. */
import type { Command } from 'commander';
import { readWaiting, type Waiting } from '../app/waiting.ts';
import type { ClaimRow } from '../ledger/rows.ts';
import type { Context } from './composition.ts';
import { countText } from './count-text.ts';
import { plain, table, write, writeJson } from './output.ts';
import { unsettledText } from './unsettled.ts';
import { orFail, withApp } from './with-app.ts';

export function defineList(review: Command, { make, userLedger }: Context): void {
  review
    .command('list')
    .summary('what waits for a person, most important first')
    .description(
      'Lists what waits for a person: decisions that no longer fit after a new reading, episodes whose incident is not sure, ' +
        'and claims that nobody has decided about, those of the incidents with most reports first.',
    )
    .argument('[incident]', 'of this incident and all nested in it; without it, of the whole ledger')
    .option('--json', 'the same for programs')
    .action((incident: string | undefined, { json }: { json?: boolean }) =>
      withApp({ make, place: userLedger() }, async (app) => {
        const { unsettled, unsure, unreviewed } = orFail(await readWaiting(app, incident ?? null));
        const waiting = { unsettled, unsure, unreviewed };
        if (json) await writeJson({ ...waiting, unreviewed: unreviewed.map(forPrograms) });
        else await write(asText(waiting));
      }),
    );
}

function forPrograms({ claim, incident, standing }: ClaimRow): object {
  return { ...claim, incident, standing };
}

function asText({ unsettled, unsure, unreviewed }: Waiting): string {
  const parts = [unsettledText(unsettled), unsureText(unsure), unreviewedText(unreviewed)].filter(
    (part) => part !== '',
  );
  return parts.length === 0 ? 'Nothing waits for a person.\n' : parts.join('\n');
}

function unsureText(unsure: Waiting['unsure']): string {
  if (unsure.length === 0) return '';
  const lines = unsure.map(({ episode, incident, score, reasons }) => {
    const why = reasons.map((reason) => reason.says).join('; ');
    return `  ${plain(`${episode}, for now in ${incident} (likeness ${score.toFixed(2)}: ${why})`)}`;
  });
  return `Episodes that may be part of another incident:\n${lines.join('\n')}\n`;
}

function unreviewedText(rows: readonly ClaimRow[]): string {
  if (rows.length === 0) return '';
  const cells = rows.map(({ claim, incident }) => [
    claim.id,
    incident ?? '',
    claim.outcome,
    countText(claim),
    claim.group,
    claim.speaker ?? '(the outlet)',
    claim.place ?? '',
  ]);
  const head = `Claims that nobody has decided about: ${rows.length}. \`tollbook why CLAIM\` shows each in its report.\n`;
  return `${head}${table(['claim', 'incident', 'outcome', 'count', 'of', 'speaker', 'place'], cells)}`;
}
