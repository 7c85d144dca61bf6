/** The views: rows written with the entries that they follow from, and made anew when they are of another version. */
import { canonical } from '../ledger/canonical.ts';
import { openFold } from '../ledger/fold.ts';
import { refuse } from '../ledger/problem.ts';
import {
  type ClaimRow,
  type IncidentRow,
  type ReportRow,
  type RowChanges,
  type Rows,
  VIEWS_VERSION,
} from '../ledger/rows.ts';
import { rowsOf } from '../ledger/rows-of.ts';
import { EMPTY, type RedactedReport } from '../ledger/state.ts';
import { streamEntries } from './entries.ts';
import { Rollback } from './problems.ts';
import { chunks, type Db, type Tables } from './tables.ts';

const VIEWS = ['report_view', 'claim_view', 'incident_view', 'redaction_view'] as const;

export async function writeChanges(db: Db, changes: RowChanges): Promise<void> {
  for (const ids of chunks([...changes.reports.map((row) => row.id), ...changes.reportsGone])) {
    await db.deleteFrom('report_view').where('id', 'in', ids).execute();
  }
  for (const ids of chunks(changes.claimsOf)) await db.deleteFrom('claim_view').where('report', 'in', ids).execute();
  for (const ids of chunks([...changes.incidents.map((row) => row.id), ...changes.incidentsGone])) {
    await db.deleteFrom('incident_view').where('id', 'in', ids).execute();
  }
  await insertRows(db, changes);
}

/** Folds what is there and writes every row anew; the position that the rows stand for. */
export async function rebuild(db: Db): Promise<number> {
  await lockHead(db);
  const { rows, position } = await freshRows(db);
  for (const view of VIEWS) await db.deleteFrom(view).execute();
  await insertRows(db, rows);
  await markViews(db, position);
  return position;
}

/** Keeps appends out until the transaction ends. SQLite's writers lock from the start, PostgreSQL's by this row. */
export async function lockHead(db: Db): Promise<void> {
  await db.updateTable('ledger').set({ id: 1 }).execute();
}

/** The rows now stand for this position, in this program's version of them. */
export async function markViews(db: Db, position: number): Promise<void> {
  await db.updateTable('ledger').set({ views_version: VIEWS_VERSION, views_position: position }).execute();
}

/** Compares every row with a fresh fold; gives how many there are, or rolls back with the first that differs. */
export async function compare(db: Db): Promise<number> {
  const { rows } = await freshRows(db);
  const fresh = new Map<string, string>();
  const note = (view: string, id: string, row: object) => fresh.set(`${view} ${id}`, canonical(row));
  for (const row of rows.reports) note('report_view', row.id, reportColumns(row));
  for (const row of rows.claims) note('claim_view', row.id, claimColumns(row));
  for (const row of rows.incidents) note('incident_view', row.id, incidentColumns(row));
  for (const row of rows.redactions) note('redaction_view', row.id, redactionColumns(row));
  const count = fresh.size;
  for (const view of VIEWS) {
    for (const row of await db.selectFrom(view).selectAll().execute()) {
      const name = `${view} ${row.id}`;
      if (fresh.get(name) !== canonical({ ...row })) throw different(name);
      fresh.delete(name);
    }
  }
  for (const name of fresh.keys()) throw different(name);
  return count;
}

function different(name: string): Rollback {
  const message = `The row "${name}" is not what the entries give.`;
  return new Rollback(refuse('bad-view', message, 'The entries are what counts: rebuild the views from them.'));
}

async function freshRows(db: Db): Promise<{ rows: Rows; position: number }> {
  const folding = openFold(EMPTY);
  for await (const entry of streamEntries(db)) folding.add(entry);
  const state = folding.state();
  return { rows: rowsOf(state), position: state.head.position };
}

async function insertRows(db: Db, rows: Rows): Promise<void> {
  for (const part of chunks(rows.reports)) await db.insertInto('report_view').values(part.map(reportColumns)).execute();
  for (const part of chunks(rows.claims)) await db.insertInto('claim_view').values(part.map(claimColumns)).execute();
  for (const part of chunks(rows.incidents)) {
    await db.insertInto('incident_view').values(part.map(incidentColumns)).execute();
  }
  for (const part of chunks(rows.redactions)) {
    await db.insertInto('redaction_view').values(part.map(redactionColumns)).execute();
  }
}

function reportColumns(row: ReportRow): Tables['report_view'] {
  return { id: row.id, position: row.position, json: canonical(row) };
}

function claimColumns(row: ClaimRow): Tables['claim_view'] {
  const { id, position, report, incident, standing } = row;
  return { id, position, report, incident, standing, json: canonical(row) };
}

function incidentColumns(row: IncidentRow): Tables['incident_view'] {
  return { id: row.id, position: row.position, parent: row.incident.parent, json: canonical(row) };
}

function redactionColumns(row: RedactedReport): Tables['redaction_view'] {
  return { id: row.id, position: row.position, json: canonical(row) };
}
