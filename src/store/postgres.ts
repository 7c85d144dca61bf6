/** PostgreSQL by URL, its tables in a schema of their own. */
import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { StorageRefusal } from './problems.ts';
import type { Database, Tables } from './tables.ts';

const SCHEMA_NAME = /^[a-z_][a-z0-9_]{0,62}$/;

/** Connections of one process: appends follow one another, readers need a few. */
const CONNECTIONS = 4;

/** The lock that migrating processes take; any number that others do not use. */
const MIGRATION_LOCK = 0x544c424b;

export function openPostgres(url: string, schema: string): Database {
  if (!SCHEMA_NAME.test(schema)) throw new StorageRefusal('not-a-ledger', `"${schema}" is no name of a schema.`);
  const pool = new pg.Pool({ connectionString: url, max: CONNECTIONS });
  // An idle connection that the server ends is replaced at the next query; without a listener it would end us.
  pool.on('error', () => undefined);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return {
    db: db.withSchema(schema),
    name: `the schema "${schema}" of this database`,
    blob: 'bytea',
    tableEnd: '',
    lockMigration: async (transaction) => {
      await sql`select pg_advisory_xact_lock(${MIGRATION_LOCK})`.execute(transaction);
      await transaction.schema.createSchema(schema).ifNotExists().execute();
    },
    scrub: () => Promise.resolve(),
  };
}
