/** `tollbook tally`: claims in, a toll out, with no ledger behind it. */
import { type Command, Option } from 'commander';
import type { Claim, Party, ReportRef } from '../model/claim.ts';
import type { Toll } from '../model/incident.ts';
import { DEFAULT_POLICY, POLICIES } from '../tally/policies/table.ts';
import type { TallyInput } from '../tally/tally.ts';
import type { Context } from './composition.ts';
import { EXIT, Failure } from './failure.ts';
import { bytesOf } from './input.ts';
import { rawLines } from './jsonl.ts';
import { note, table, write, writeJson } from './output.ts';
import { time } from './report-options.ts';
import { type ClaimWords, claimOf, homeOf, readTallyLine, type TallyLine } from './tally-lines.ts';

interface TallyCommandOptions {
  json?: boolean;
  policy: string;
  asOf?: string;
}

type Named = { incident: string | null; toll: Toll };

export function define(program: Command, { make }: Context): void {
  program
    .command('tally')
    .summary('the toll of claims from standard input; no ledger')
    .description(
      'Reads claims, one JSON a line (docs/command-line.md), or the lines of `tollbook extract --jsonl`, and prints the ' +
        'toll that they jointly allow. All lines are one incident unless they carry `incident`. Keeps nothing.',
    )
    .argument('[files...]', 'files to read; none, or -, is standard input')
    .option('--json', 'the toll as JSON; with `incident` on the lines one toll for each, a line each')
    .option('--as-of <time>', 'only what had been said and published by then: a date or a date-time', time)
    .addOption(
      new Option('--policy <name>', 'how one figure is chosen where parties differ')
        .choices(Object.keys(POLICIES))
        .default(DEFAULT_POLICY),
    )
    .action(async (files: string[], { json, policy, asOf }: TallyCommandOptions) => {
      const lines = await readAll(files.length > 0 ? files : ['-']);
      const tallier = await make.tallier();
      const ids = new Set(lines.flatMap(({ claims }) => claims.flatMap(({ given }) => given.id ?? [])));
      const tolls = incidentsOf(lines).map((gathered) => ({
        incident: gathered.incident,
        toll: tallier.tally(inputOf(gathered, ids, tallier), { policy, asOf: asOf ?? null }),
      }));
      if (json) await writeTolls(tolls);
      else for (const one of tolls) await write(tollText(one));
    });
}

/** Every line or none: a toll without the claims of a line that could not be read would be another toll. */
async function readAll(files: readonly string[]): Promise<TallyLine[]> {
  const lines: TallyLine[] = [];
  const faults: string[] = [];
  for (const file of files) {
    for await (const raw of rawLines(await bytesOf(file))) {
      for (const { bytes, number, tooLong } of raw) {
        const text = new TextDecoder().decode(bytes).trim();
        if (text === '') continue;
        const read = tooLong ? { fault: `line ${number} is longer than any report` } : readTallyLine(text, number);
        if ('line' in read) lines.push(read.line);
        else if ('unread' in read) note(read.unread);
        else faults.push(read.fault);
      }
    }
  }
  const [first] = faults;
  if (first !== undefined) {
    const more = faults.length > 1 ? `, and ${faults.length - 1} more lines could not be read` : '';
    throw new Failure(EXIT.no, `${first}${more}.`, 'Mend the lines: a toll without them would be another toll.');
  }
  if (lines.length === 0) throw new Failure(EXIT.no, 'the input has no line.', 'Give one claim as JSON on each line.');
  return lines;
}

type Gathered = Pick<TallyLine, 'incident' | 'claims' | 'facts'>;

/** The lines by the incident that they carry; null = all that carry none. */
export function incidentsOf(lines: readonly TallyLine[]): Gathered[] {
  const found = new Map<string | null, Gathered>();
  const at = (incident: string | null): Gathered => {
    const one = found.get(incident) ?? { incident, claims: [], facts: [] };
    found.set(incident, one);
    return one;
  };
  for (const { incident, claims, facts } of lines) {
    for (const claim of claims) at(claim.given.incident ?? incident).claims.push(claim);
    if (facts.length > 0) at(incident).facts.push(...facts);
  }
  if (found.size === 0) at(null);
  return [...found.values()];
}

/** What a tally needs of the lines of one incident; `ids`: all that the lines hold. */
export function inputOf({ claims: lines, facts }: Gathered, ids: ReadonlySet<string>, words: ClaimWords): TallyInput {
  const speakers = lines.map(({ given, report }) => ({ speaker: given.speaker ?? null, report }));
  const parties = words.parties(speakers, homeOf(lines));
  const reports = new Map<string, ReportRef>();
  const numbers = new Map<string, number>();
  const claims = lines.map((line, at): Claim => {
    const { report } = line;
    const n = (numbers.get(report.id) ?? 0) + 1;
    numbers.set(report.id, n);
    // what an earlier line left out of a report, a later one may tell
    const known = reports.get(report.id);
    reports.set(report.id, {
      id: report.id,
      outlet: known?.outlet ?? report.outlet,
      published: known?.published ?? report.published,
      via: known?.via ?? report.via,
    });
    return claimOf(line, n, parties[at] as Party, words.victims);
  });
  return { claims, facts, reports: [...reports.values()], elsewhere: (id) => ids.has(id) };
}

async function writeTolls(tolls: readonly Named[]): Promise<void> {
  const [only] = tolls;
  if (tolls.length === 1 && only?.incident === null) return writeJson(only.toll);
  for (const { incident, toll } of tolls) await write(`${JSON.stringify({ incident, ...toll })}\n`);
}

const HEADER = ['outcome', 'of', 'by', 'low-high', 'figure', 'parties'];

function tollText({ incident, toll }: Named): string {
  const range = (low: number | null, high: number | null) =>
    low === null && high === null ? '?' : low === high ? `${low}` : `${low ?? '?'}-${high ?? '?'}`;
  const rows = toll.cells.map((cell) => [
    cell.outcome,
    cell.victims,
    cell.perpetrator ?? '',
    `${range(cell.low, cell.high)}${cell.disputed ? ' (disputed)' : ''}`,
    cell.figure === null ? '' : `${cell.figure}${cell.computed ? ' (computed)' : ''}`,
    cell.parties.map((p) => `${p.party.name} ${range(p.low, p.high)}`).join('; '),
  ]);
  const name = incident === null ? '' : `${incident}\n`;
  const body = rows.length === 0 ? 'No figure.\n' : table(HEADER, rows);
  return `${name}${body}${toll.contradictions.map((c) => `  ${c.says}\n`).join('')}`;
}
