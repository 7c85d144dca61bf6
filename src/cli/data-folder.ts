/** Where a ledger lives: the folder or database named, or the platform's own place for a user's data. */
import path from 'node:path';
import envPaths from 'env-paths';
import { EXIT, Failure } from './failure.ts';

/** A folder's absolute path, or a `postgres://` address. */
export type LedgerPlace = string;

export function isPostgres(place: string): boolean {
  return /^postgres(ql)?:\/\//.test(place);
}

/** `--data`, else `TOLLBOOK_DATA`, else the platform's user data folder. */
export function userLedger(named: string | undefined, env: NodeJS.ProcessEnv): LedgerPlace {
  return absolute(named ?? nonEmpty(env.TOLLBOOK_DATA) ?? envPaths('tollbook', { suffix: '' }).data);
}

/** `--data`, else `TOLLBOOK_DEMO_DATA`, else a folder of the platform's cache: never the user's own ledger. */
export function demoLedger(named: string | undefined, env: NodeJS.ProcessEnv): LedgerPlace {
  const own = () => path.join(envPaths('tollbook', { suffix: '' }).cache, 'demo');
  return absolute(named ?? nonEmpty(env.TOLLBOOK_DEMO_DATA) ?? own());
}

/** A database's address without its password, for messages. */
export function shown(place: LedgerPlace): string {
  return isPostgres(place) ? place.replace(/(:\/\/[^:/@]*):[^@]*@/, '$1:***@') : place;
}

function absolute(place: string): LedgerPlace {
  const scheme = /^([a-z][a-z\d+.-]+):\/\//i.exec(place)?.[1];
  if (place.trim() === '' || (scheme !== undefined && !isPostgres(place))) {
    const what =
      scheme === undefined ? 'an empty name is no place for a ledger' : `a ledger cannot be kept at ${scheme}://`;
    throw new Failure(EXIT.usage, `${what}.`, 'Give a folder, or a postgres:// address.');
  }
  return isPostgres(place) ? place : path.resolve(place);
}

function nonEmpty(value: string | undefined): string | undefined {
  return value === undefined || value === '' ? undefined : value;
}
