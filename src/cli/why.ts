/** `tollbook why`: where a claim or a figure of a toll comes from. */
import type { Command } from 'commander';
import { beyondLedger } from '../app/caveats.ts';
import { type ClaimWhy, whyClaim, whyFigure } from '../app/why.ts';
import type { ClaimRow } from '../ledger/rows.ts';
import { type WhyClaim, whyClaimText, whyFigureText } from '../publish/why.ts';
import type { Context } from './composition.ts';
import { note, plain, write, writeJson } from './output.ts';
import { published } from './standing.ts';
import { addViewOptions, type ViewOptions, viewOf } from './view-options.ts';
import { orFail, withApp } from './with-app.ts';

interface WhyOptions extends ViewOptions {
  incident?: string;
  json?: boolean;
}

export function define(program: Command, context: Context): void {
  const command = program
    .command('why')
    .summary('why a claim or a figure says what it says')
    .description(
      'Prints where a claim comes from (quote in its context, speaker, party, report, times, rules), or which claims a ' +
        'figure of a toll used and which it set aside.',
    )
    .argument(
      '<what>',
      'a claim (02#3) or a figure of a toll: OUTCOME[/GROUP[/PERPETRATOR]], for example killed/civilians',
    )
    .option('--incident <incident>', 'whose figure; without it the one with most reports')
    .option('--json', 'the same for programs');
  addViewOptions(command).action((what: string, options: WhyOptions) =>
    what.includes('#') ? whyOfClaim(what, options, context) : whyOfFigure(what, options, context),
  );
}

function whyOfClaim(claim: string, options: WhyOptions, { make, userLedger }: Context): Promise<void> {
  return withApp({ make, place: userLedger() }, async (app) => {
    for (const caveat of await beyondLedger(app, viewOf(options).asRecorded)) note(caveat);
    const why = orFail(await whyClaim(app, claim, viewOf(options)));
    if (options.json) {
      const { decisions, ...row } = why.row;
      await writeJson({ ...row, decisions: decisions.map(({ note: _, ...open }) => open), context: why.context });
    } else await write(`${ended(whyClaimText(forOutput(why)))}${decided(why.row)}`);
  });
}

function whyOfFigure(what: string, options: WhyOptions, { make, userLedger }: Context): Promise<void> {
  const [outcome = '', victims, ...rest] = what.split('/');
  const named = { incident: options.incident ?? null, outcome: outcome.trim() };
  const perpetrator = rest.length > 0 ? rest.join('/') : undefined;
  const figure = { ...named, ...(victims && { victims }), ...(perpetrator && { perpetrator }) };
  return withApp({ make, place: userLedger() }, async (app) => {
    for (const caveat of await beyondLedger(app, viewOf(options).asRecorded)) note(caveat);
    const { figures } = orFail(await whyFigure(app, figure, viewOf(options)));
    if (options.json) {
      await writeJson(figures.map(({ incident, policy, cell }) => ({ incident, policy, cell })));
      return;
    }
    const texts = figures.map(({ cell, policy, claims }) =>
      whyFigureText({ cell, policy, claims: new Map([...claims].map(([id, why]) => [id, forOutput(why)])) }),
    );
    await write(texts.map(ended).join('\n'));
  });
}

function forOutput({ row, report }: ClaimWhy): WhyClaim {
  return { claim: row.claim, report, standing: published(row.standing) };
}

/** What people decided about it; a claim that no longer counts says so. */
function decided({ standing, supersededBy, decisions }: ClaimRow): string {
  const acts = decisions.map(
    ({ act, by, reason, change }) => `Decided: ${act}${fieldsIn(act, change)} by ${by}: ${reason}\n`,
  );
  if (standing === 'rejected') acts.push('This claim was rejected: no toll counts it.\n');
  if (standing === 'superseded') {
    acts.push(`This claim is of an earlier reading${supersededBy === null ? '' : `; now it is ${supersededBy}`}.\n`);
  }
  return plainLines(acts);
}

/** What a correction changed: "count, place". */
function fieldsIn(act: string, change: object | null): string {
  if (act !== 'correct') return '';
  const derived = ['basis', 'rules', 'placeResolved', 'periodResolved', 'count_max', 'qualifier', 'quotes'];
  const names = Object.keys(change ?? {}).filter((name) => !derived.includes(name));
  return names.length === 0 ? '' : ` (${names.map((name) => name.replace('count_min', 'count')).join(', ')})`;
}

function plainLines(lines: readonly string[]): string {
  return lines.map((line) => `${plain(line).trim()}\n`).join('');
}

function ended(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`;
}
