/** Why a claim, why a figure. */
import { type Result, refuse } from '../ledger/problem.ts';
import type { ClaimRow } from '../ledger/rows.ts';
import type { Cell } from '../model/incident.ts';
import type { Quote, Report } from '../model/report.ts';
import { type DecidedOnce, historyOf } from './claim-history.ts';
import { attempt } from './fault.ts';
import type { App, RowReader } from './ports.ts';
import { type IncidentReading, readIncident } from './reading.ts';
import { rowsAt, type When } from './rows-at.ts';

export interface ClaimWhy {
  row: ClaimRow;
  report: Report;
  /** version of the rules that found it; null for an added claim */
  rules: string | null;
  /** the quote's surroundings: up to 200 characters on either side, cut at line ends */
  context: { before: string; quote: string; after: string };
}

export interface DecidedClaim extends ClaimWhy {
  /** what people decided about it, in order */
  history: DecidedOnce[];
}

export interface FigureWhy {
  incident: string;
  policy: string;
  cell: Cell;
  /** every claim that the cell used, set aside, or has in a party's series, by id */
  claims: ReadonlyMap<string, ClaimWhy>;
}

/** OUTCOME[/GROUP[/PERPETRATOR]] of an incident; null = the one with most reports */
export interface NamedFigure {
  incident: string | null;
  outcome: string;
  victims?: string;
  perpetrator?: string;
}

/** UTF-16 units of the report shown on either side of a quote. */
const AROUND = 200;

export function whyClaim(app: App, claim: string, when: When): Promise<Result<DecidedClaim>> {
  return attempt(async () => {
    const at = await rowsAt(app, when);
    if (!at.ok) return at;
    const why = await explain(at.rows, claim);
    if (why !== null) return { ok: true, ...why, history: await historyOf(app, why.row) };
    return unknownClaim(app, claim);
  });
}

/** A figure of a toll is named by outcome and, where there are several, victims and perpetrator of its cell. */
export function whyFigure(
  app: App,
  figure: NamedFigure,
  options: When & { asOf: string | null; policy: string },
): Promise<Result<{ figures: FigureWhy[] }>> {
  return attempt(async () => {
    const read = await readIncident(app, figure.incident, options);
    if (!read.ok) return read;
    const at = await rowsAt(app, options);
    if (!at.ok) return at;
    const cells = read.toll.cells.filter((cell) => isNamed(cell, figure));
    if (cells.length === 0) return unknownFigure(figure, read);
    const { id } = read.file.incident;
    const figures: FigureWhy[] = [];
    for (const cell of cells) {
      figures.push({ incident: id, policy: options.policy, cell, claims: await explainAll(at.rows, claimsOf(cell)) });
    }
    return { ok: true, figures };
  });
}

function isNamed(cell: Cell, named: NamedFigure): boolean {
  const victims = named.victims === undefined || cell.victims === named.victims;
  const perpetrator = named.perpetrator === undefined || cell.perpetrator === named.perpetrator;
  return cell.outcome === named.outcome && victims && perpetrator;
}

function claimsOf(cell: Cell): Set<string> {
  const series = cell.parties.flatMap((party) => party.series.flatMap((point) => point.claims));
  return new Set([...cell.used, ...cell.setAside.map((one) => one.claim), ...series]);
}

async function explainAll(rows: RowReader, ids: ReadonlySet<string>): Promise<Map<string, ClaimWhy>> {
  const claims = new Map<string, ClaimWhy>();
  for (const id of ids) {
    const why = await explain(rows, id);
    if (why !== null) claims.set(id, why);
  }
  return claims;
}

async function explain(rows: RowReader, id: string): Promise<ClaimWhy | null> {
  const row = await rows.claim(id);
  const held = row === null ? null : await rows.report(row.report);
  if (row === null || held === null) return null;
  const rules = row.run !== null && row.run === held.run ? held.rules : null;
  return { row, report: held.report, rules, context: contextOf(held.report, row.claim.quote) };
}

function contextOf(report: Report, quote: Quote): ClaimWhy['context'] {
  const field = report[quote.field] ?? '';
  const before = field.slice(Math.max(0, quote.start - AROUND), quote.start);
  const after = field.slice(quote.end, quote.end + AROUND);
  return {
    before: before.slice(before.lastIndexOf('\n') + 1),
    quote: quote.text,
    after: after.split('\n', 1)[0] ?? '',
  };
}

async function unknownClaim(app: App, claim: string) {
  const redacted = (await app.store.redactions()).findLast((one) => one.claims.includes(claim));
  if (redacted === undefined) {
    const next = 'List the claims with `tollbook claims` and give one of their ids.';
    return refuse('unknown-claim', `There is no claim ${claim} in this ledger.`, next);
  }
  const { by, reason, recorded, report } = redacted;
  const message = `Claim ${claim} was redacted with its report ${report} on ${recorded.slice(0, 10)} by ${by}: ${reason}`;
  return refuse('redacted', message, 'Nothing of it is left in this ledger.');
}

/** Says what there is instead: of the same outcome and victims, of the same outcome, or of the incident. */
function unknownFigure(figure: NamedFigure, { toll, caveats }: IncidentReading) {
  const { outcome, victims, perpetrator } = figure;
  const named = [outcome, victims, perpetrator].filter((part) => part !== undefined).join('/');
  const alike = toll.cells.filter((cell) => cell.outcome === outcome);
  const close = alike.filter((cell) => cell.victims === victims);
  const cells = close.length > 0 ? close : alike.length > 0 ? alike : toll.cells;
  const known = [...new Set(cells.map(nameOf))];
  const next = known.length === 0 ? (caveats[0] ?? 'It has no figure yet.') : `Its figures are: ${known.join(', ')}.`;
  return refuse('unknown-figure', `The incident has no figure "${named}".`, next);
}

function nameOf({ outcome, victims, perpetrator }: Cell): string {
  return [outcome, victims, ...(perpetrator === null ? [] : [perpetrator])].join('/');
}
