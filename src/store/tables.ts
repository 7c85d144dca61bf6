/** The tables as Kysely sees them. The same in SQLite and PostgreSQL; JSON is kept as canonical text. */
import type { Kysely } from 'kysely';
import type { EntryKind } from '../model/ledger.ts';

export interface Tables {
  /** one row, id 1: where the chain ends, and what the views stand for */
  ledger: {
    id: number;
    position: number;
    hash: string;
    recorded: string | null;
    redactions: number;
    views_version: number;
    views_position: number;
  };
  entry: {
    position: number;
    recorded: string;
    kind: EntryKind;
    payload_hash: string;
    salt: string | null;
    payload: string | null;
    prev: string;
    hash: string;
  };
  original: { hash: string; bytes: Uint8Array };
  report_view: { id: string; position: number; json: string };
  claim_view: {
    id: string;
    position: number;
    report: string;
    incident: string | null;
    standing: string;
    json: string;
  };
  incident_view: { id: string; position: number; parent: string | null; json: string };
  redaction_view: { id: string; position: number; json: string };
  schema_version: { version: number };
}

/** A database or a transaction in one. */
export type Db = Kysely<Tables>;

/** What the two databases do not share. */
export interface Database {
  db: Db;
  /** for messages: which folder or database it is */
  name: string;
  /** name of the type of bytes, and what closes a table's definition */
  blob: 'blob' | 'bytea';
  tableEnd: '' | 'strict';
  /** locks out other processes that migrate, until the transaction ends */
  lockMigration(transaction: Db): Promise<void>;
  /** after a redaction: overwrites what the file still holds of it */
  scrub(): Promise<void>;
}

/** Values in one statement: both databases have limits, and a chunk is quick enough. */
export const CHUNK = 400;

export function chunks<T>(list: readonly T[]): T[][] {
  const parts: T[][] = [];
  for (let at = 0; at < list.length; at += CHUNK) parts.push(list.slice(at, at + CHUNK));
  return parts;
}
