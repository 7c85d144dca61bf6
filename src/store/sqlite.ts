/** Kysely over `node:sqlite`. Its own dialect is made for better-sqlite3, which takes parameters as one list. */
import { existsSync, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  Kysely,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type SqliteStatement,
  type TransactionSettings,
} from 'kysely';
import { StorageRefusal } from './problems.ts';
import type { Database, Tables } from './tables.ts';

export const LEDGER_FILE = 'ledger.sqlite';

/** "TLBK": marks the file as ours. */
const APPLICATION_ID = 0x544c424b;

/** How long a writer waits for another process's transaction, in ms. */
const BUSY_TIMEOUT = 15_000;

export function openSqlite(folder: string, create: boolean): Database {
  if (create) makeFolder(folder);
  else if (!existsSync(path.join(folder, LEDGER_FILE))) {
    throw new StorageRefusal('storage-missing', `There is no ledger in ${folder}.`);
  }
  const file = new DatabaseSync(path.join(folder, LEDGER_FILE), { timeout: BUSY_TIMEOUT });
  try {
    prepare(file, folder, create);
  } catch (error) {
    file.close();
    throw error;
  }
  return {
    db: new Kysely<Tables>({ dialect: nodeSqlite(file) }),
    name: folder,
    blob: 'blob',
    tableEnd: 'strict',
    lockMigration: () => Promise.resolve(),
    scrub: () => {
      file.exec('pragma wal_checkpoint(truncate)');
      return Promise.resolve();
    },
  };
}

/** One folder after another: Node's own `recursive` never ends where the system makes none (below /proc). */
function makeFolder(folder: string): void {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found?.isDirectory()) return;
  if (found !== undefined) throw new StorageRefusal('storage-readonly', `${folder} is a file and no folder`);
  if (path.dirname(folder) !== folder) makeFolder(path.dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another process made it in between.
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw error;
  }
}

function prepare(file: DatabaseSync, folder: string, create: boolean): void {
  const { application_id: mark } = file.prepare('pragma application_id').get() as { application_id: number };
  const { tables } = file.prepare('select count(*) as tables from sqlite_schema').get() as { tables: number };
  if (mark !== APPLICATION_ID) {
    if (tables > 0) throw new StorageRefusal('not-a-ledger', 'The file is a database of something else.');
    if (!create) throw new StorageRefusal('storage-missing', `There is no ledger in ${folder} yet`);
    file.exec(`pragma application_id = ${APPLICATION_ID}`);
  }
  // WAL: readers never wait for the writer. FULL: an acknowledged append survives a loss of power.
  file.exec(
    'pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on; pragma secure_delete = on',
  );
}

function nodeSqlite(file: DatabaseSync): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createDriver: () => new NodeSqliteDriver(file),
  };
}

/** Statements kept ready: the same few come again with every append. */
const READY = 100;

function readyStatements(file: DatabaseSync): SqliteDatabase {
  const ready = new Map<string, SqliteStatement>();
  return {
    prepare(sql) {
      const known = ready.get(sql);
      if (known !== undefined) return known;
      if (ready.size >= READY) ready.clear();
      const statement = statementOf(file.prepare(sql));
      ready.set(sql, statement);
      return statement;
    },
    close: () => file.close(),
  };
}

function statementOf(statement: StatementSync): SqliteStatement {
  const values = (parameters: readonly unknown[]) => parameters as SQLInputValue[];
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...values(parameters)),
    run: (parameters) => statement.run(...values(parameters)),
    iterate: (parameters) => statement.iterate(...values(parameters)),
  };
}

class NodeSqliteDriver extends SqliteDriver {
  readonly #file: DatabaseSync;

  constructor(file: DatabaseSync) {
    super({ database: readyStatements(file) });
    this.#file = file;
  }

  /** A writer takes its lock at once: a reader that becomes a writer later could be refused in the middle. */
  override async beginTransaction(connection: DatabaseConnection, settings?: TransactionSettings): Promise<void> {
    const begin = settings?.accessMode === 'read only' ? 'begin' : 'begin immediate';
    await connection.executeQuery(CompiledQuery.raw(begin));
  }

  /** SQLite has rolled back by itself where the disk was full. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#file.isTransaction) await super.rollbackTransaction(connection);
  }
}
