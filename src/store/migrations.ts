/** Makes the tables, and brings those of an older version up to date. One function a version, never changed later. */
import { type CreateTableBuilder, sql } from 'kysely';
import { GENESIS } from '../ledger/state.ts';
import { StorageRefusal } from './problems.ts';
import type { Database, Db } from './tables.ts';

type Migration = (db: Db, database: Database) => Promise<void>;

const MIGRATIONS: readonly Migration[] = [first, second];

/** `create` false: where there is no ledger yet, none is made, and it is said. */
export async function migrate(database: Database, create: boolean): Promise<void> {
  const version = await versionOf(database);
  if (version === MIGRATIONS.length) return;
  if (version === 0 && !create)
    throw new StorageRefusal('storage-missing', `There is no ledger in ${database.name} yet`);
  await database.db.transaction().execute(async (transaction) => {
    await database.lockMigration(transaction);
    await transaction.schema
      .createTable('schema_version')
      .ifNotExists()
      .addColumn('version', 'integer', (column) => column.notNull())
      .execute();
    const done = await transaction.selectFrom('schema_version').select('version').executeTakeFirst();
    for (const migration of MIGRATIONS.slice(done?.version ?? 0)) await migration(transaction, database);
    await transaction.deleteFrom('schema_version').execute();
    await transaction.insertInto('schema_version').values({ version: MIGRATIONS.length }).execute();
  });
}

/** 0 where there is no table yet. */
async function versionOf({ db }: Database): Promise<number> {
  const row = await db.selectFrom('schema_version').select('version').executeTakeFirst().catch(noTable);
  const version = row?.version ?? 0;
  if (version > MIGRATIONS.length) {
    throw new StorageRefusal(
      'newer-ledger',
      `The ledger has tables of version ${version}, this program knows ${MIGRATIONS.length}.`,
    );
  }
  return version;
}

/** PostgreSQL: no such table, no such schema. */
const NO_TABLE: readonly unknown[] = ['42P01', '3F000'];

function noTable(error: unknown): undefined {
  const { code, message } = error as { code?: unknown; message?: unknown };
  if (NO_TABLE.includes(code) || /^no such table/.test(String(message))) return undefined;
  throw error;
}

async function first(db: Db, database: Database): Promise<void> {
  const made = (table: CreateTableBuilder<string, never>) =>
    (database.tableEnd === '' ? table : table.modifyEnd(sql.raw(database.tableEnd))).execute();
  const { schema } = db;
  await made(
    schema
      .createTable('ledger')
      .addColumn('id', 'integer', (c) => c.primaryKey().check(sql`id = 1`))
      .addColumn('position', 'integer', (c) => c.notNull())
      .addColumn('hash', 'text', (c) => c.notNull())
      .addColumn('recorded', 'text')
      .addColumn('redactions', 'integer', (c) => c.notNull())
      .addColumn('views_version', 'integer', (c) => c.notNull())
      .addColumn('views_position', 'integer', (c) => c.notNull()),
  );
  await made(
    schema
      .createTable('entry')
      .addColumn('position', 'integer', (c) => c.primaryKey())
      .addColumn('recorded', 'text', (c) => c.notNull())
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('payload_hash', 'text', (c) => c.notNull())
      .addColumn('salt', 'text')
      .addColumn('payload', 'text')
      .addColumn('prev', 'text', (c) => c.notNull())
      .addColumn('hash', 'text', (c) => c.notNull().unique()),
  );
  await made(
    schema
      .createTable('original')
      .addColumn('hash', 'text', (c) => c.primaryKey())
      .addColumn('bytes', sql.raw(database.blob), (c) => c.notNull()),
  );
  await views(db, made);
  await db
    .insertInto('ledger')
    .values({ id: 1, position: 0, hash: GENESIS, recorded: null, redactions: 0, views_version: 0, views_position: 0 })
    .execute();
}

/** What is left of redacted reports. */
async function second({ schema }: Db, database: Database): Promise<void> {
  const table = schema
    .createTable('redaction_view')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('position', 'integer', (c) => c.notNull())
    .addColumn('json', 'text', (c) => c.notNull());
  await (database.tableEnd === '' ? table : table.modifyEnd(sql.raw(database.tableEnd))).execute();
}

async function views({ schema }: Db, made: (table: CreateTableBuilder<string, never>) => Promise<void>): Promise<void> {
  const view = (name: string) =>
    schema
      .createTable(name)
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('position', 'integer', (c) => c.notNull())
      .addColumn('json', 'text', (c) => c.notNull());
  await made(view('report_view'));
  await made(
    view('claim_view')
      .addColumn('report', 'text', (c) => c.notNull())
      .addColumn('incident', 'text')
      .addColumn('standing', 'text', (c) => c.notNull()),
  );
  await made(view('incident_view').addColumn('parent', 'text'));
  await schema.createIndex('claim_by_report').on('claim_view').column('report').execute();
  await schema.createIndex('claim_by_incident').on('claim_view').column('incident').execute();
}
