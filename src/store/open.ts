/** Opens a ledger: a file of SQLite in a folder, or a PostgreSQL database by URL. */
import type { Store } from '../app/ports.ts';
import type { Result } from '../ledger/problem.ts';

export interface OpenOptions {
  /** PostgreSQL: the schema that holds the tables; `tollbook` unless told */
  schema?: string;
}

/** `place`: a folder (made when missing; the file in it is `ledger.sqlite`) or a `postgres://` URL. */
export declare function openStore(place: string, options?: OpenOptions): Promise<Result<{ store: Store }>>;
