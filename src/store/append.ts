/** One append: the head moves, entries, rows and bytes are written, in one transaction or not at all. */
import type { Batch, StoreHead } from '../app/ports.ts';
import { entryFault, headOf } from '../ledger/chain.ts';
import { type Problem, refuse } from '../ledger/problem.ts';
import { claimFault, extractionFault } from '../ledger/quotes.ts';
import { type ReportRow, VIEWS_VERSION } from '../ledger/rows.ts';
import type { Head } from '../ledger/state.ts';
import type { Claim } from '../model/claim.ts';
import type { Decision, Entry } from '../model/ledger.ts';
import type { Report } from '../model/report.ts';
import { insertEntries } from './entries.ts';
import { Rollback } from './problems.ts';
import { chunks, type Db } from './tables.ts';
import { markViews, rebuild, writeChanges } from './views.ts';

export async function append(db: Db, batch: Batch): Promise<StoreHead> {
  const last = batch.entries.at(-1);
  const moved = await moveHead(db, batch, last);
  if (last === undefined) return moved.head;
  let head: Head = batch.expected;
  for (const entry of batch.entries) {
    const problem = entryFault(head, entry) ?? (await quoteProblem(db, batch, entry));
    if (problem !== null) throw new Rollback({ ok: false, error: problem });
    head = headOf(entry);
  }
  await insertEntries(db, batch.entries);
  for (const part of chunks(batch.originals)) {
    const rows = part.map(({ hash, bytes }) => ({ hash, bytes: Buffer.from(bytes) }));
    await db
      .insertInto('original')
      .values(rows)
      .onConflict((c) => c.doNothing())
      .execute();
  }
  if (moved.viewsFollow) {
    await writeChanges(db, batch.changes);
    await markViews(db, last.position);
  } else {
    await rebuild(db);
  }
  return moved.head;
}

/** The update finds no row when the head is not the expected one any more (or entries were redacted since); it also locks out other appends. */
async function moveHead(db: Db, { expected }: Batch, last: Entry | undefined) {
  const to = last ?? expected;
  const moved = await db
    .updateTable('ledger')
    .set({ position: to.position, hash: to.hash, recorded: to.recorded })
    .where('position', '=', expected.position)
    .where('hash', '=', expected.hash)
    .where('redactions', '=', expected.redactions)
    .executeTakeFirst();
  if (moved.numUpdatedRows !== 1n) {
    const message = `The ledger has gone on since position ${expected.position}.`;
    throw new Rollback(refuse('head-moved', message, 'Load the ledger again and retry.'));
  }
  const now = await db.selectFrom('ledger').selectAll().executeTakeFirstOrThrow();
  const head: StoreHead = { position: to.position, hash: to.hash, recorded: to.recorded, redactions: now.redactions };
  return { head, viewsFollow: now.views_version === VIEWS_VERSION && now.views_position === expected.position };
}

/** The rule that never bends, kept here as well as in `decide`: no figure whose quote is not in its report. */
async function quoteProblem(db: Db, batch: Batch, { payload }: Entry): Promise<Problem | null> {
  if (payload?.kind === 'run') {
    const report = await reportOf(db, batch, payload.run.report);
    return report === null ? unknown(payload.run.report) : extractionFault(report, payload.run.extraction);
  }
  return payload?.kind === 'decision' ? decisionProblem(db, batch, payload.decision) : null;
}

async function decisionProblem(db: Db, batch: Batch, { act, change, claim }: Decision): Promise<Problem | null> {
  const said = change as Partial<Claim> | null;
  if (claim === null || said === null || act === 'correct-report') return null;
  const { quote, quotes, figure } = said;
  // A correction may leave them as they are: then they were checked when the claim was recorded.
  if (quote === undefined || quotes === undefined || figure === undefined) return null;
  const id = claim.slice(0, claim.lastIndexOf('#'));
  const report = await reportOf(db, batch, id);
  return report === null ? unknown(id) : claimFault(report, { id: claim, quote, quotes, figure });
}

async function reportOf(db: Db, { entries }: Batch, id: string): Promise<Report | null> {
  for (const { payload } of entries) {
    if (payload?.kind === 'report' && payload.report.id === id) return payload.report;
  }
  const row = await db.selectFrom('report_view').select('json').where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : (JSON.parse(row.json) as ReportRow).report;
}

function unknown(report: string): Problem {
  return refuse('unknown-report', `There is no report ${report} in this ledger.`, 'Add the report first.').error;
}
