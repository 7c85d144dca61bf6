/** `tollbook why`: where a claim or a figure of a toll comes from. */
import type { Command } from 'commander';
import { beyondLedger } from '../app/caveats.ts';
import { type ClaimWhy, type DecidedClaim, whyClaim, whyFigure } from '../app/why.ts';
import { OUTCOMES } from '../model/words.ts';
import { type WhyClaim, whyClaimText, whyFigureText } from '../publish/why.ts';
import { decisionLines } from '../publish/why-decisions.ts';
import type { Context } from './composition.ts';
import { note, write, writeJson } from './output.ts';
import { published } from './standing.ts';
import { addViewOptions, recordedOf, type ViewOptions, viewOf } from './view-options.ts';
import { sayWhyReport, sayWhyStatement } from './why-report.ts';
import { orFail, withApp } from './with-app.ts';

interface WhyOptions extends ViewOptions {
  incident?: string;
  json?: boolean;
}

export function define(program: Command, context: Context): void {
  const command = program
    .command('why')
    .summary('why a claim, a figure, a statement or a report says what it says')
    .description(
      'Prints where a claim comes from (quote in its context, speaker, party, report, times, rules, decisions), which ' +
        'claims a figure of a toll used and which it set aside, what one speaker said in a statement, or what was read ' +
        'in a report and what was set aside.',
    )
    .argument(
      '<what>',
      'a claim (02#3), a statement (02@1), a report (02), or a figure of a toll: OUTCOME[/GROUP[/PERPETRATOR]], for ' +
        'example killed/civilians',
    )
    .option('--incident <incident>', 'whose figure; without it the one with most reports')
    .option('--json', 'the same for programs');
  addViewOptions(command).action((what: string, options: WhyOptions) => why(what, options, context));
}

function why(what: string, options: WhyOptions, context: Context): Promise<void> {
  if (what.includes('#')) return whyOfClaim(what, options, context);
  const outcome = what.split('/', 1)[0]?.trim() ?? '';
  if ((OUTCOMES as readonly string[]).includes(outcome) || what.includes('/')) {
    return whyOfFigure(what, options, context);
  }
  return withApp({ make: context.make, place: context.userLedger() }, async (app) => {
    const say = what.includes('@') ? sayWhyStatement : sayWhyReport;
    await say(app, what, recordedOf(options), options.json ?? false);
  });
}

function whyOfClaim(claim: string, options: WhyOptions, { make, userLedger }: Context): Promise<void> {
  return withApp({ make, place: userLedger() }, async (app) => {
    for (const caveat of await beyondLedger(app, viewOf(options).asRecorded)) note(caveat);
    const why = orFail(await whyClaim(app, claim, viewOf(options)));
    if (options.json) {
      await writeJson({ ...why.row, decisions: historyForPrograms(why.history), context: why.context });
    } else await write(`${ended(whyClaimText(forOutput(why)))}${decided(why)}`);
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
function decided({ row: { standing, supersededBy }, history }: DecidedClaim): string {
  const acts = decisionLines(
    history.map(({ decision: { act, by, reason }, recorded, correction }) => ({
      act,
      by,
      reason,
      recorded,
      correction,
    })),
  );
  if (standing === 'rejected') acts.push('This claim was rejected: no toll counts it.');
  if (standing === 'superseded') {
    acts.push(`This claim is of an earlier reading${supersededBy === null ? '' : `; now it is ${supersededBy}`}.`);
  }
  return acts.map((line) => `${line}\n`).join('');
}

function historyForPrograms(history: DecidedClaim['history']): object[] {
  return history.map(({ decision: { note: _, ...open }, recorded, correction }) => ({
    ...open,
    recorded,
    ...(correction && { changed: correction.changed }),
  }));
}

function ended(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`;
}
