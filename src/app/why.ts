/** Why a claim, why a figure. */
import { type Result, refuse } from '../ledger/problem.ts';
import type { ClaimRow } from '../ledger/rows.ts';
import type { Cell } from '../model/incident.ts';
import type { Quote, Report } from '../model/report.ts';
import { attempt } from './fault.ts';
import type { App, RowReader } from './ports.ts';
import { readIncident } from './reading.ts';
import { rowsAt, type When } from './rows-at.ts';

export interface ClaimWhy {
  row: ClaimRow;
  report: Report;
  /** version of the rules that found it; null for an added claim */
  rules: string | null;
  /** the quote's surroundings: up to 200 characters on either side, cut at line ends */
  context: { before: string; quote: string; after: string };
}

export interface FigureWhy {
  incident: string;
  policy: string;
  cell: Cell;
  /** every claim that the cell used, set aside, or has in a party's series, by id */
  claims: ReadonlyMap<string, ClaimWhy>;
}

/** UTF-16 units of the report shown on either side of a quote. */
const AROUND = 200;

export function whyClaim(app: App, claim: string, when: When): Promise<Result<ClaimWhy>> {
  return attempt(async () => {
    const at = await rowsAt(app, when);
    if (!at.ok) return at;
    const why = await explain(at.rows, claim);
    if (why !== null) return { ok: true, ...why };
    return refuse(
      'unknown-claim',
      `There is no claim ${claim} in this ledger.`,
      'List the claims and give one of their ids.',
    );
  });
}

/** A figure of a toll is named by outcome and, where there are several, victims and perpetrator of its cell. */
export function whyFigure(
  app: App,
  figure: { incident: string | null; outcome: string; victims?: string; perpetrator?: string },
  options: When & { asOf: string | null; policy: string },
): Promise<Result<{ figures: FigureWhy[] }>> {
  return attempt(async () => {
    const read = await readIncident(app, figure.incident, options);
    if (!read.ok) return read;
    const at = await rowsAt(app, options);
    if (!at.ok) return at;
    const cells = read.toll.cells.filter((cell) => isNamed(cell, figure));
    if (cells.length === 0) return unknownFigure(figure.outcome, read.toll.cells);
    const { id } = read.file.incident;
    const figures: FigureWhy[] = [];
    for (const cell of cells) {
      figures.push({ incident: id, policy: options.policy, cell, claims: await explainAll(at.rows, claimsOf(cell)) });
    }
    return { ok: true, figures };
  });
}

function isNamed(cell: Cell, named: { outcome: string; victims?: string; perpetrator?: string }): boolean {
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

function unknownFigure(outcome: string, cells: readonly Cell[]) {
  const known = [...new Set(cells.map((cell) => cell.outcome))].join(', ');
  const next = known === '' ? 'It has no figures yet.' : `Its figures are of: ${known}.`;
  return refuse('unknown-figure', `The incident has no such figure of "${outcome}".`, next);
}
