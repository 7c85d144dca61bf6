/** What the commands on incidents share: options, doing it or only showing it, and the answer. */
import { type Command, Option } from 'commander';
import { regroupingInWords } from '../app/log.ts';
import type { App } from '../app/ports.ts';
import type { Doing, Regrouped } from '../app/regroup.ts';
import type { Result } from '../ledger/problem.ts';
import type { Bounds, Effect, Undoing } from '../model/ledger.ts';
import type { Context } from './composition.ts';
import { plain, table, write, writeJson } from './output.ts';
import { addWordOptions, type WordOptions } from './review-word.ts';
import { unsettledText } from './unsettled.ts';
import { orFail, withApp } from './with-app.ts';

export interface RegroupOptions extends WordOptions {
  dryRun?: boolean;
}

export function addRegroupOptions(command: Command): Command {
  return addWordOptions(command).addOption(
    new Option('--dry-run', 'only show what it would do to the tolls; nothing is recorded'),
  );
}

export async function regroupWith(
  { make, userLedger }: Context,
  { reason, note, by, json, dryRun }: RegroupOptions,
  act: (app: App, doing: Doing) => Promise<Result<Regrouped>>,
): Promise<void> {
  await withApp({ make, place: userLedger() }, async (app) => {
    const doing = { word: { by, reason, note: note ?? null }, trial: dryRun ?? false };
    const { ok: _, ...done } = orFail(await act(app, doing));
    if (json) await writeJson(done);
    else await write(asText(done));
  });
}

function asText({ decision, effect, recorded, unsettled }: Regrouped): string {
  const { id, act, claim, change } = decision;
  const what =
    change !== null && 'places' in change
      ? regroupingInWords(act, change, claim)
      : `decision ${(change as Undoing).undoes} undone`;
  const how = recorded ? `recorded as decision ${id}` : 'not recorded, this is what it would do';
  const head = `${plain(`${what}: ${how}`)}.\n`;
  return `${head}${effectText(effect)}${unsettledText(unsettled)}`;
}

function effectText(effect: readonly Effect[]): string {
  if (effect.length === 0) return 'No figure of a toll changes.\n';
  const rows = effect.map(({ incident, outcome, victims, perpetrator, before, after }) => [
    incident,
    outcome,
    perpetrator === null ? victims : `${victims} by ${perpetrator}`,
    inWords(before),
    inWords(after),
  ]);
  return table(['incident', 'outcome', 'of', 'before', 'after'], rows);
}

function inWords(bounds: Bounds | null): string {
  if (bounds === null) return 'no figure';
  const { low, high } = bounds;
  if (low === high) return low === null ? 'no number' : String(low);
  return high === null ? `at least ${low}` : `${low ?? 0} to ${high}`;
}
