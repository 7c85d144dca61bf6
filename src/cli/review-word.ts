/** Who decides and why: what every decision needs, and recording it. */
import os from 'node:os';
import { type Command, InvalidArgumentError } from 'commander';
import type { App } from '../app/ports.ts';
import type { Decided, Word } from '../app/review.ts';
import type { Result } from '../ledger/problem.ts';
import type { Claim } from '../model/claim.ts';
import { ownWords } from '../model/reviewer.ts';
import type { Context } from './composition.ts';
import { write, writeJson } from './output.ts';
import { unsettledText } from './unsettled.ts';
import { orFail, withApp } from './with-app.ts';

export interface WordOptions {
  reason: string;
  note?: string;
  by: string;
  json?: boolean;
}

export function addWordOptions(command: Command): Command {
  return command
    .requiredOption('--reason <words>', 'why: part of the public record', reason)
    .option('--note <words>', 'a private note, never published')
    .option('--by <name>', 'who decides, part of the public record; unless told, the name of your account', whoever())
    .option('--json', 'the answer as JSON');
}

function reason(value: string): string {
  if (value.trim() === '') throw new InvalidArgumentError('Give a reason in words.');
  return value;
}

/** Opens the user's ledger, decides, and says what was recorded. */
export async function decide(
  { make, userLedger }: Context,
  { reason: why, note, by, json }: WordOptions,
  act: (app: App, word: Word) => Promise<Result<Decided>>,
): Promise<void> {
  await withApp({ make, place: userLedger() }, async (app) => {
    const { decision, claim, unsettled, position } = orFail(await act(app, { by, reason: why, note: note ?? null }));
    if (json) await writeJson({ decision, claim, unsettled, position });
    else {
      const what = claim?.id ?? decision.report ?? '';
      await write(
        `${decision.act} ${what}: recorded as entry ${position}.\n${ownText(decision)}${unsettledText(unsettled)}`,
      );
    }
  });
}

/** Which of the given words are not the report's. */
function ownText({ act, change }: Decided['decision']): string {
  if (act !== 'add' && act !== 'correct') return '';
  const own = ownWords({ basis: (change as Partial<Claim> | null)?.basis ?? {} });
  return own.length === 0 ? '' : `Not in the report's words, and shown as the reviewer's own: ${own.join(', ')}.\n`;
}

/** The name of the account; some containers run under a number that has none. */
function whoever(): string {
  try {
    return os.userInfo().username;
  } catch {
    return 'unknown';
  }
}
