/** `tollbook review`: a person's decisions. Each is an entry of its own with a reason; nothing is overwritten. */
import type { Command } from 'commander';
import type { App } from '../app/ports.ts';
import {
  acceptClaim,
  addClaim,
  correctClaim,
  correctReport,
  type Decided,
  findQuote,
  type ReportChange,
  rejectClaim,
  type Word,
} from '../app/review.ts';
import type { Result } from '../ledger/problem.ts';
import { addClaimOptions, type ClaimOptions, fieldsOf } from './claim-options.ts';
import type { Context } from './composition.ts';
import { EXIT, Failure } from './failure.ts';
import { figureIn } from './figure-in.ts';
import { time, webAddress } from './report-options.ts';
import { defineList } from './review-list.ts';
import { addWordOptions, decide, type WordOptions } from './review-word.ts';
import { orFail } from './with-app.ts';

export function define(program: Command, context: Context): void {
  const review = program
    .command('review')
    .summary("a person's decisions: add, accept, correct, reject, report; list what waits")
    .description(
      "Records a decision about a claim or about a report's own data. Machine claims are unreviewed until then.",
    );
  defineAdd(review, context);
  defineVerdict(review, context, 'accept', 'the claim is right as it is', acceptClaim);
  defineCorrect(review, context);
  defineVerdict(review, context, 'reject', 'the claim is wrong: no toll counts it', rejectClaim);
  defineReport(review, context);
  defineList(review, context);
}

function defineAdd(review: Command, context: Context): void {
  const command = review
    .command('add')
    .summary('a claim that the machine missed')
    .description(
      'Adds a claim that the machine missed. Its quote and its figure must be in the report, letter for letter.',
    )
    .argument('<report>', 'id of the report')
    .requiredOption('--quote <words>', 'words of the report that say it; the whole sentence becomes the quote')
    .option('--figure <words>', 'the number as it is written there; without it the digits of the count');
  addClaimOptions(command);
  addWordOptions(command).action(
    (report: string, options: ClaimOptions & WordOptions & { quote: string; figure?: string }) => {
      const { quote: words, figure, reason, note, by, json, ...rest } = options;
      const { outcome, group } = rest;
      if (outcome === undefined || group === undefined) {
        throw new Failure(
          EXIT.usage,
          'an added claim needs --outcome and --group',
          'See `tollbook review add --help`.',
        );
      }
      return decide(context, { reason, note, by, json }, async (app, word) => {
        const found = orFail(await findQuote(app, report, words));
        const number = figure ?? String(rest.count ?? rest.low ?? rest.high ?? '');
        const claim = {
          ...fieldsOf(rest, null),
          outcome,
          group,
          figure: figureIn(found.quote, number),
          quote: found.sentence,
        };
        return addClaim(app, report, claim, word, { ownCount: rest.ownCount ?? false });
      });
    },
  );
}

function defineVerdict(
  review: Command,
  context: Context,
  name: string,
  means: string,
  act: (app: App, claim: string, word: Word) => Promise<Result<Decided>>,
): void {
  const command = review
    .command(name)
    .summary(means)
    .description(`Records that ${means}.`)
    .argument('<claim>', 'id of the claim');
  addWordOptions(command).action((claim: string, options: WordOptions) =>
    decide(context, options, (app, word) => act(app, claim, word)),
  );
}

function defineCorrect(review: Command, context: Context): void {
  const command = review
    .command('correct')
    .summary('fields of a claim that are wrong')
    .description(
      'Corrects the fields that are given; the others stay. Quote and figure cannot change: add another claim.',
    )
    .argument('<claim>', 'id of the claim');
  addClaimOptions(command);
  addWordOptions(command).action((claim: string, { reason, note, by, json, ...rest }: ClaimOptions & WordOptions) => {
    if (Object.keys(rest).length === 0) {
      throw new Failure(
        EXIT.usage,
        'no field to correct was given',
        'See `tollbook review correct --help` for the fields.',
      );
    }
    return decide(context, { reason, note, by, json }, async (app, word) => {
      const old = await app.store.claim(claim);
      const fields = fieldsOf(rest, old?.claim ?? null);
      return correctClaim(app, claim, fields, word, { ownCount: rest.ownCount ?? false });
    });
  });
}

function defineReport(review: Command, context: Context): void {
  const command = review
    .command('report')
    .summary("a report's own data: time, publisher, wire, address")
    .description("Corrects a report's own data and reads it again with them. `none` takes a value away.")
    .argument('<report>', 'id of the report')
    .option('--published <time>', 'when it was published', (value: string) => (value === 'none' ? value : time(value)))
    .option('--publisher <name>', 'who published it')
    .option('--via <wire>', 'the wire that it relays')
    .option('--url <address>', 'where it came from: http:// or https://', (value: string) =>
      value === 'none' ? value : webAddress(value),
    );
  type Options = WordOptions & { published?: string; publisher?: string; via?: string; url?: string };
  addWordOptions(command).action((report: string, { published, publisher, via, url, ...word }: Options) => {
    const given = Object.entries({ published, outlet: publisher, via, url }).filter(([, value]) => value !== undefined);
    if (given.length === 0) {
      throw new Failure(EXIT.usage, 'nothing to correct was given', 'See `tollbook review report --help`.');
    }
    const change: ReportChange = Object.fromEntries(
      given.map(([key, value]) => [key, value === 'none' ? null : value]),
    );
    return decide(context, word, (app, said) => correctReport(app, report, change, said));
  });
}
