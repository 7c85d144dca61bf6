/** Why a report, why a statement: what was read in them, what was set aside, and which other reports say the same words. */
import { type Result, refuse } from '../ledger/problem.ts';
import type { ClaimRow, ReportRow } from '../ledger/rows.ts';
import { attempt } from './fault.ts';
import type { App, RowReader } from './ports.ts';
import { rowsAt, type When } from './rows-at.ts';

export interface ReportWhy {
  row: ReportRow;
  /** all its claims, those that no toll counts too */
  claims: ClaimRow[];
  /** incidents that its episodes are in */
  incidents: string[];
  /** other reports: of the same address, with the same text, of the same wire in one of its incidents */
  versions: string[];
  copies: string[];
  sameWire: string[];
}

export interface StatementWhy {
  row: ReportRow;
  statement: string;
  claims: ClaimRow[];
}

export function whyReport(app: App, id: string, when: When): Promise<Result<ReportWhy>> {
  return attempt(async () => {
    const at = await rowsAt(app, when);
    if (!at.ok) return at;
    const row = await at.rows.report(id);
    if (row === null) return unknownReport(app, id);
    const claims = await at.rows.claims({ report: id });
    const incidents = await incidentsOf(at.rows, row);
    return { ok: true, row, claims, ...incidents, ...(await alike(at.rows, row, incidents.near)) };
  });
}

export function whyStatement(app: App, statement: string, when: When): Promise<Result<StatementWhy>> {
  return attempt(async () => {
    const at = await rowsAt(app, when);
    if (!at.ok) return at;
    const id = statement.slice(0, statement.lastIndexOf('@'));
    const row = await at.rows.report(id);
    if (row === null) return unknownReport(app, id);
    const all = await at.rows.claims({ report: id });
    const claims = all.filter(({ claim }) => claim.statement === statement);
    if (claims.length > 0) return { ok: true, row, statement, claims };
    const known = [...new Set(all.map(({ claim }) => claim.statement))].sort();
    const next = known.length === 0 ? 'It has none.' : `Its statements are: ${known.join(', ')}.`;
    return refuse('unknown-claim', `Report ${id} has no statement ${statement}.`, next);
  });
}

/** The incidents of its episodes, and the reports whose episodes are in one of them. */
async function incidentsOf(rows: RowReader, { episodes }: ReportRow) {
  const own = new Set(episodes.map(({ id }) => id));
  const found = (await rows.incidents()).filter(({ incident }) => incident.episodes.some((id) => own.has(id)));
  const near = found.flatMap(({ incident }) => incident.episodes.map((id) => id.slice(0, id.lastIndexOf('/'))));
  return { incidents: found.map(({ id }) => id), near: new Set(near) };
}

async function alike(rows: RowReader, { id, report }: ReportRow, near: ReadonlySet<string>) {
  const others = (await rows.reports()).filter((other) => other.id !== id).map((other) => other.report);
  const ids = (is: (other: ReportRow['report']) => boolean) => others.filter(is).map((other) => other.id);
  return {
    versions: ids((other) => report.url !== null && other.url === report.url),
    copies: ids((other) => words(other.text) === words(report.text)),
    sameWire: ids((other) => report.via !== null && other.via === report.via && near.has(other.id)),
  };
}

/** White space apart, the words of a text. */
function words(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

async function unknownReport(app: App, id: string) {
  const gone = (await app.store.redactions()).findLast((one) => one.report === id);
  if (gone === undefined) {
    const next =
      'Find its id with `tollbook log`; a figure of a toll is named by its outcome, for example killed/civilians.';
    return refuse('unknown-report', `There is no report ${JSON.stringify(id)} in this ledger.`, next);
  }
  const message = `Report ${id} was redacted on ${gone.recorded.slice(0, 10)} by ${gone.by}: ${gone.reason}`;
  return refuse('redacted', message, 'Nothing of it is left in this ledger.');
}
