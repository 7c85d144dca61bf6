/** Takes payloads and salts away for good. Hashes and places stay, so the chain still verifies. */
import { refuse } from '../ledger/problem.ts';
import type { Entry } from '../model/ledger.ts';
import { streamEntries } from './entries.ts';
import { Rollback } from './problems.ts';
import { chunks, type Db } from './tables.ts';
import { lockHead, rebuild } from './views.ts';

/** The positions that were redacted: the entry, and for a report all that quotes it. */
export async function redact(db: Db, position: number): Promise<number[]> {
  await lockHead(db);
  const entry = await entryAt(db, position);
  if (entry.payload === null) return [];
  const positions = [position];
  if (entry.payload.kind === 'report') {
    const { id, bytesHash } = entry.payload.report;
    for await (const later of streamEntries(db, { from: position + 1 })) {
      if (quotes(later, id)) positions.push(later.position);
    }
    await db.deleteFrom('original').where('hash', '=', bytesHash).execute();
  }
  for (const part of chunks(positions)) {
    await db.updateTable('entry').set({ payload: null, salt: null }).where('position', 'in', part).execute();
  }
  await db
    .updateTable('ledger')
    .set((now) => ({ redactions: now('redactions', '+', positions.length) }))
    .execute();
  await rebuild(db);
  return positions;
}

async function entryAt(db: Db, position: number): Promise<Entry> {
  for await (const entry of streamEntries(db, { from: position, to: position })) return entry;
  throw new Rollback(
    refuse('unknown-entry', `There is no entry ${position}.`, 'List the entries with `tollbook log`.'),
  );
}

/** Runs quote their report, and so may decisions about it or its claims; that it was redacted is still to be known. */
function quotes({ payload }: Entry, report: string): boolean {
  if (payload?.kind === 'run') return payload.run.report === report;
  if (payload?.kind !== 'decision' || payload.decision.act === 'redact') return false;
  const { decision } = payload;
  return decision.report === report || (decision.claim?.startsWith(`${report}#`) ?? false);
}
