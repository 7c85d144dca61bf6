/** Entries in the table and out of it, streamed in pages: no cursor stays open while the caller works. */
import type { Insertable, Selectable } from 'kysely';
import { StoreFault } from '../app/fault.ts';
import { canonical } from '../ledger/canonical.ts';
import { refuse } from '../ledger/problem.ts';
import type { Entry, EntryBody } from '../model/ledger.ts';
import { reading } from './problems.ts';
import { chunks, type Db, type Tables } from './tables.ts';

const PAGE = 100;

export async function insertEntries(db: Db, entries: readonly Entry[]): Promise<void> {
  for (const part of chunks(entries)) await db.insertInto('entry').values(part.map(toRow)).execute();
}

export async function* streamEntries(db: Db, range: { from?: number; to?: number } = {}): AsyncGenerator<Entry> {
  const to = range.to ?? Number.MAX_SAFE_INTEGER;
  let from = range.from ?? 1;
  while (from <= to) {
    const page = await pageFrom(db, from);
    for (const row of page) {
      if (row.position > to) return;
      yield toEntry(row);
    }
    if (page.length < PAGE) return;
    from = (page.at(-1)?.position ?? to) + 1;
  }
}

function pageFrom(db: Db, from: number): Promise<Selectable<Tables['entry']>[]> {
  const query = db.selectFrom('entry').selectAll().where('position', '>=', from).orderBy('position').limit(PAGE);
  return reading(() => query.execute());
}

function toRow(entry: Entry): Insertable<Tables['entry']> {
  const { position, recorded, kind, payloadHash, salt, payload, prev, hash } = entry;
  const text = payload === null ? null : canonical(payload);
  return { position, recorded, kind, payload_hash: payloadHash, salt, payload: text, prev, hash };
}

function toEntry(row: Selectable<Tables['entry']>): Entry {
  const { position, recorded, kind, payload_hash: payloadHash, salt, prev, hash } = row;
  return { position, recorded, kind, payloadHash, salt, payload: payloadOf(row), prev, hash };
}

function payloadOf({ payload, position }: Pick<Selectable<Tables['entry']>, 'payload' | 'position'>): EntryBody | null {
  if (payload === null) return null;
  try {
    return JSON.parse(payload) as EntryBody;
  } catch (error) {
    const next = 'Do not add to this ledger: restore it from a copy, and compare the two from this entry on.';
    throw new StoreFault(
      refuse('bad-entry', `Entry ${position} was changed: its payload is no JSON.`, next).error,
      error,
    );
  }
}
