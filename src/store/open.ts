/** Opens a ledger: a file of SQLite in a folder, or a PostgreSQL database by URL. */
import type { Store } from '../app/ports.ts';
import type { Result } from '../ledger/problem.ts';
import { VIEWS_VERSION } from '../ledger/rows.ts';
import { migrate } from './migrations.ts';
import { writing } from './problems.ts';
import { makeStore } from './store.ts';
import type { Database } from './tables.ts';
import { rebuild } from './views.ts';

export interface OpenOptions {
  /** PostgreSQL: the schema that holds the tables; `tollbook` unless told */
  schema?: string;
  /** make what is not there yet; true unless told */
  create?: boolean;
}

/** `place`: a folder (made when missing; the file in it is `ledger.sqlite`) or a `postgres://` URL. */
export function openStore(place: string, options: OpenOptions = {}): Promise<Result<{ store: Store }>> {
  return writing(async () => {
    const database = await databaseAt(place, options);
    try {
      await migrate(database, options.create ?? true);
      await renewViews(database);
    } catch (error) {
      await database.db.destroy();
      throw error;
    }
    return { ok: true, store: makeStore(database) };
  });
}

/** Each database's code is loaded only where it is used: a command should start quickly. */
async function databaseAt(place: string, options: OpenOptions): Promise<Database> {
  if (/^postgres(ql)?:\/\//.test(place))
    return (await import('./postgres.ts')).openPostgres(place, options.schema ?? 'tollbook');
  return (await import('./sqlite.ts')).openSqlite(place, options.create ?? true);
}

/** Rows of another version of this program are made anew from the entries. */
async function renewViews({ db }: Database): Promise<void> {
  const now = await db.selectFrom('ledger').selectAll().executeTakeFirstOrThrow();
  if (now.views_version === VIEWS_VERSION && now.views_position === now.position) return;
  await db.transaction().execute(rebuild);
}
