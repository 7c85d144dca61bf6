/** `tollbook add`: reports into the ledger. */
import { type Command, Option } from 'commander';
import { type Added, addReport } from '../app/ingest.ts';
import type { App } from '../app/ports.ts';
import type { Document, DocumentOptions } from '../model/document.ts';
import type { Read } from '../read/draft.ts';
import type { Composition, Context } from './composition.ts';
import { EXIT, type ExitCode } from './failure.ts';
import { bytesOf } from './input.ts';
import { type RawLine, rawLines } from './jsonl.ts';
import { note, plain, write, writeJson } from './output.ts';
import { whileSaying } from './progress.ts';
import { addReportOptions, problemText, type ReportOptions, readDocument } from './report-options.ts';
import { orFail, withApp } from './with-app.ts';

interface AddOptions extends ReportOptions {
  jsonl?: boolean;
  json?: boolean;
}

/** What was given under one name or on one line. */
interface Item {
  name: string;
  read: Read<Document>;
}

/** One answer for each item, in order. */
type Answer = { item: string } & (
  | Pick<Added, 'outcome' | 'claims' | 'incidents' | 'versionOf' | 'otherId'>
  | { error: string }
);

export function define(program: Command, { make, userLedger, exit }: Context): void {
  const command = program
    .command('add')
    .summary('adds reports to the ledger')
    .description(
      "Adds reports: plain text, Markdown, HTML, or JSON of the demo's form. The same bytes again are a no-op that says " +
        'so; a changed page of the same address is a new version. Each report is safe on disk when its line is printed.',
    )
    .argument('<files...>', 'files to read; - is standard input')
    .addOption(new Option('--jsonl', 'one report as JSON on each line').conflicts(['title', 'published', 'url']))
    .option('--json', 'the answers as JSON');
  addReportOptions(command).action((files: string[], { jsonl, json, ...given }: AddOptions) =>
    withApp({ make, place: userLedger(), create: true }, async (app) => {
      const options = { ...given, now: make.now() };
      const items = jsonl ? lineItems(files, options, make) : fileItems(files, options, make);
      exit(await addAll(app, items, given, json ?? false));
    }),
  );
}

async function addAll(app: App, items: AsyncIterable<Item>, given: ReportOptions, json: boolean): Promise<ExitCode> {
  const answers: Answer[] = [];
  let code: ExitCode = EXIT.ok;
  let done = 0;
  for await (const { name, read } of items) {
    if (!read.ok) {
      note(problemText(read.problem, name));
      if (code === EXIT.ok) code = read.problem.code === 'not-found' ? EXIT.notFound : EXIT.no;
      if (json) answers.push({ item: name, error: read.problem.message });
      continue;
    }
    done += 1;
    const added = orFail(await whileSaying(`${plain(name)}: reading report ${done}`, () => addReport(app, read.value)));
    // Of a report that is there already, nothing that was given now was taken over.
    const warnings = added.outcome === 'unchanged' ? ownData(added, given) : read.warnings;
    for (const warning of warnings) note(`${name}: ${warning}`);
    if (json) answers.push(answerFor(added));
    else await write(`${says(added, name)}\n`);
  }
  if (json) await writeJson(answers);
  return code;
}

async function* fileItems(files: readonly string[], options: DocumentOptions, make: Composition): AsyncGenerator<Item> {
  for (const name of files) yield { name, read: await readDocument(name, options, make) };
}

async function* lineItems(files: readonly string[], options: DocumentOptions, make: Composition): AsyncGenerator<Item> {
  for (const file of files) {
    for await (const lines of rawLines(await bytesOf(file))) {
      for (const line of lines) {
        if (line.tooLong || line.bytes.some((byte) => byte > 32)) yield await lineItem(file, line, options, make);
      }
    }
  }
}

async function lineItem(file: string, line: RawLine, options: DocumentOptions, make: Composition): Promise<Item> {
  const name = `${file} line ${line.number}`;
  const read = line.tooLong ? tooLong : await make.readJson(line.bytes, options);
  if (read.ok) return { name, read };
  return { name, read: { ok: false, problem: { ...read.problem, message: `${name}: ${read.problem.message}` } } };
}

const tooLong: Read<Document> = {
  ok: false,
  problem: { code: 'too-large', message: 'is longer than any report', next: 'Split it: one report is one line.' },
};

function says({ outcome, report, claims, incidents, versionOf, otherId }: Added, name: string): string {
  const from = name === '-' ? '' : ` (${name})`;
  if (outcome === 'unchanged') return `unchanged ${report.id}${from}: these very bytes are in the ledger already`;
  const version = versionOf === null ? '' : `, a new version of ${versionOf}`;
  const where = incidents.length === 0 ? 'no incident' : incidents.join(', ');
  return `added ${report.id}${from}: ${claims} ${claims === 1 ? 'claim' : 'claims'}, ${where}${version}${idWords(otherId)}`;
}

/** What was given now and differs from what the ledger has of the report, and how to correct that. */
function ownData({ report }: Added, { published, publisher, url }: ReportOptions): string[] {
  const data: [option: string, given: string | undefined, held: string | null][] = [
    ['published', published, report.published],
    ['publisher', publisher, report.outlet],
    ['url', url, report.url],
  ];
  return data
    .filter(([, now, held]) => now !== undefined && now !== held)
    .map(([option, now, held]) => {
      const there = `the report is in the ledger with its own --${option} (${held ?? 'none'}), and stays so`;
      return `${there}; to correct it: tollbook review report ${report.id} --${option} ${JSON.stringify(now)} --reason WORDS`;
    });
}

/** Where a report could not have the id that it names itself by. */
function idWords(otherId: Added['otherId']): string {
  if (otherId === null) return '';
  const asked = JSON.stringify(otherId.asked);
  return otherId.why === 'taken' ? `; the id ${asked} is another report's` : `; ${asked} cannot be an id`;
}

function answerFor({ outcome, report, claims, incidents, versionOf, otherId }: Added): Answer {
  return { item: report.id, outcome, claims, incidents, versionOf, otherId };
}
