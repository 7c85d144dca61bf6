/** The Store over one database: every write is a transaction, every failure a value. */
import type { Store } from '../app/ports.ts';
import { append } from './append.ts';
import { streamEntries } from './entries.ts';
import { reading, writing } from './problems.ts';
import { rowReader } from './read-rows.ts';
import { redact } from './redact.ts';
import type { Database } from './tables.ts';
import { compare, rebuild } from './views.ts';

export function makeStore({ db, scrub }: Database): Store {
  const transaction = () => db.transaction();
  return {
    ...rowReader(db),
    async head() {
      const row = await reading(() => db.selectFrom('ledger').selectAll().executeTakeFirstOrThrow());
      return { position: row.position, hash: row.hash, recorded: row.recorded, redactions: row.redactions };
    },
    append: (batch) =>
      writing(async () => ({ ok: true, head: await transaction().execute((trx) => append(trx, batch)) })),
    entries: (range) => streamEntries(db, range),
    async getBytes(hash) {
      const query = db.selectFrom('original').select('bytes').where('hash', '=', hash);
      const row = await reading(() => query.executeTakeFirst());
      return row === undefined ? null : new Uint8Array(row.bytes);
    },
    rebuildViews: () => writing(async () => ({ ok: true, position: await transaction().execute(rebuild) })),
    verifyViews: () =>
      writing(async () => {
        // One sight of all tables, whatever is appended meanwhile.
        const snapshot = transaction().setAccessMode('read only').setIsolationLevel('repeatable read');
        return { ok: true, rows: await snapshot.execute(compare) };
      }),
    redact: (position) =>
      writing(async () => {
        const positions = await transaction().execute((trx) => redact(trx, position));
        if (positions.length > 0) await scrub();
        return { ok: true, positions };
      }),
    close: () => db.destroy(),
  };
}
