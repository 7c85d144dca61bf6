/** `tollbook extract`: what the rules find in a text, with no ledger behind it. */
import { styleText } from 'node:util';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { FilterLine, NumberFate } from '../model/claim.ts';
import type { Composition, Context } from './composition.ts';
import { colouredText, type Hue } from './extract-colours.ts';
import { numbersText } from './extract-numbers.ts';
import { extractionText } from './extraction-text.ts';
import { EXIT, Failure } from './failure.ts';
import { answerer, filter } from './filter.ts';
import { openThreads } from './filter-threads.ts';
import { bytesOf } from './input.ts';
import { note, showsColours, write, writeJson } from './output.ts';
import { addReportOptions, problemText, type ReportOptions, readDocument } from './report-options.ts';

interface ExtractOptions extends ReportOptions {
  jsonl?: boolean;
  json?: boolean;
  explain?: boolean;
  threads: number;
}

/** Batches that each thread may have before the first of them is written. */
const AHEAD = 2;

export function define(program: Command, { make, exit }: Context): void {
  const command = program
    .command('extract')
    .summary('the claims of a text, each with its quote; no ledger')
    .description('Prints the claims of each text as a table, each with its quote. Needs no ledger and keeps nothing.')
    .argument('[files...]', 'files to read; none, or -, is standard input')
    .option('--jsonl', 'the filter: one report a line in, one answer a line out, in order (docs/command-line.md)')
    .addOption(
      new Option('--threads <n>', 'with --jsonl: so many threads at once; the order of the lines is kept')
        .argParser(threads)
        .default(1),
    )
    .option('--explain', 'what became of every number of the text: a claim, or set aside with the reason')
    .option('--json', 'the answers as JSON');
  addReportOptions(command).action(async (files: string[], options: ExtractOptions) => {
    const names = files.length > 0 ? files : ['-'];
    if (options.jsonl && options.explain)
      throw new Failure(EXIT.usage, '--explain is for single texts', 'Leave out --jsonl, or --explain.');
    exit(options.jsonl ? await filterFiles(names, options.threads, make) : await extractFiles(names, options, make));
  });
}

async function filterFiles(names: readonly string[], count: number, make: Composition): Promise<number> {
  const threads = count > 1 ? openThreads(await make.filterThread(), count) : null;
  const answer = threads?.answer ?? answerer(await make.extractor());
  const total = { worked: 0, failed: 0 };
  try {
    for (const name of names) {
      const { worked, failed } = await filter(await bytesOf(name), answer, write, threads ? count * AHEAD : 1);
      total.worked += worked;
      total.failed += failed;
    }
  } finally {
    await threads?.close();
  }
  if (total.worked > 0) return EXIT.ok;
  note(total.failed > 0 ? 'tollbook: no line could be read; each says why' : 'tollbook: the input has no line');
  return EXIT.no;
}

const COLOURS: { [hue in Hue]: 'red' | 'yellow' | 'cyan' | 'gray' } = {
  killed: 'red',
  injured: 'yellow',
  other: 'cyan',
  aside: 'gray',
};

type Answer = FilterLine & { numbers?: NumberFate[] };

async function extractFiles(names: readonly string[], options: ExtractOptions, make: Composition): Promise<number> {
  const extract = await make.extractor();
  const explain = options.explain ? await make.explainer() : null;
  const answers: Answer[] = [];
  let missing = false;
  for (const name of names) {
    const read = await readDocument(name, options, make);
    if (!read.ok) {
      note(problemText(read.problem, name));
      if (read.problem.code === 'not-found') missing = true;
      continue;
    }
    for (const warning of read.warnings) note(`${name}: ${warning}`);
    const { report } = read.value;
    const answer = extract(report);
    const numbers = explain?.(report, answer);
    answers.push(numbers ? { ...answer, numbers } : answer);
    if (options.json) continue;
    if (showsColours()) await write(colouredText(report, answer, (text, hue) => styleText(COLOURS[hue], text)));
    await write(extractionText(answer, report));
    if (numbers) await write(`${numbersText(numbers, answer, report)}\n`);
  }
  if (options.json) await writeJson(answers);
  if (answers.length > 0) return EXIT.ok;
  return missing ? EXIT.notFound : EXIT.no;
}

const MOST_THREADS = 64;

function threads(value: string): number {
  const number = Number(value);
  if (/^\d+$/.test(value) && number >= 1 && number <= MOST_THREADS) return number;
  throw new InvalidArgumentError(`Give a whole number from 1 to ${MOST_THREADS}.`);
}
