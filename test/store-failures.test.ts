/** Storage that cannot be written, is full, or holds something else: a clear word, and nothing that was there is lost. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addReport } from '../src/app/ingest.ts';
import { verifyLedger } from '../src/app/verify.ts';
import { openStore } from '../src/store/open.ts';
import {
  appOn,
  errorOf,
  folderGround,
  type Ground,
  must,
  POSTGRES,
  postgresGround,
  storeAt,
  whyNoPostgres,
} from './fixtures/ledgers.ts';
import { bytesOf, madeReport } from './fixtures/made-pipeline.ts';

const WRITER = path.join(import.meta.dirname, 'fixtures', 'writer.ts');
const TEXT = 'Police said 12 civilians were killed in Quetta. Police said 5 women were killed in Quetta.';

const noPostgres = await whyNoPostgres();

let ground: Ground;
beforeEach(() => {
  ground = folderGround();
});
afterEach(() => ground.remove());

const file = () => path.join(ground.place, 'ledger.sqlite');

/** A ledger with two reports, closed. */
async function filled(): Promise<void> {
  const store = await storeAt(ground);
  for (const text of [TEXT, '9 men were killed in Gwadar.']) {
    must(await addReport(appOn(store), { report: madeReport(text), bytes: bytesOf(text) }));
  }
  await store.close();
}

function change(sql: string): void {
  const db = new DatabaseSync(file());
  db.exec(sql);
  db.close();
}

async function verdict() {
  const store = await storeAt(ground);
  const verified = await verifyLedger(appOn(store));
  await store.close();
  return verified;
}

describe('a place where no ledger can be', () => {
  test('a file stands in the way of the folder', async () => {
    const blocked = path.join(ground.place, 'file');
    writeFileSync(blocked, 'not a folder');
    for (const place of [blocked, path.join(blocked, 'ledger')]) {
      const opened = await openStore(place);
      expect(opened).toMatchObject({ ok: false, error: { code: 'storage-readonly' } });
    }
    expect(readFileSync(blocked, 'utf8')).toBe('not a folder');
  });

  test.skipIf(process.platform !== 'linux')('a system that makes no folders there', async () => {
    const opened = await openStore('/proc/tollbook/ledger');
    expect(opened).toMatchObject({ ok: false, error: { code: 'storage-readonly' } });
  });

  test('no ledger is there and none is to be made', async () => {
    const place = path.join(ground.place, 'none');
    expect(errorOf(await openStore(place, { create: false }))).toBe('storage-missing');
    expect(existsSync(place)).toBe(false);
  });

  test('the file is no database', async () => {
    writeFileSync(file(), 'This is a letter, and longer than the header of a database would be. '.repeat(40));
    expect(errorOf(await openStore(ground.place))).toBe('not-a-ledger');
    expect(readFileSync(file(), 'utf8')).toContain('This is a letter');
  });

  test("the file is another program's database", async () => {
    change('create table sheep (name text)');
    const before = readFileSync(file());
    expect(errorOf(await openStore(ground.place))).toBe('not-a-ledger');
    expect(readFileSync(file()).equals(before)).toBe(true);
  });

  test("the file is a newer version's ledger", async () => {
    await filled();
    change('update schema_version set version = 99');
    expect(errorOf(await openStore(ground.place))).toBe('newer-ledger');
  });

  test('no server answers at the address', async () => {
    expect(errorOf(await openStore('postgres://nobody@127.0.0.1:1/none'))).toBe('storage-missing');
    expect(errorOf(await openStore(POSTGRES, { schema: 'Not a name' }))).toBe('not-a-ledger');
  });
});

test('a full disk is said as such, and what was acknowledged is there', async () => {
  await filled();
  const limited = [
    '-c',
    'ulimit -f 600; exec "$0" "$@"',
    process.execPath,
    WRITER,
    ground.place,
    'tollbook',
    'a',
    '5000',
  ];
  const writer = spawnSync('sh', limited, { encoding: 'utf8' });
  expect(writer.status).not.toBe(0);
  expect(writer.stderr).toContain('storage-full');
  const acknowledged = writer.stdout.split('\n').filter((line) => line !== '');
  expect(acknowledged.length).toBeGreaterThan(0);
  const store = await storeAt(ground);
  expect((await store.reports()).map((row) => row.id)).toEqual(expect.arrayContaining(acknowledged));
  expect(await store.reports()).toHaveLength(acknowledged.length + 2);
  await store.close();
  expect(await verdict()).toMatchObject({ ok: true });
});

test('the file can be checked as docs/ledger.md says, on the stored text itself', async () => {
  await filled();
  const db = new DatabaseSync(file(), { readOnly: true });
  const rows = db.prepare('select * from entry order by position').all();
  db.close();
  const sha256 = (salt: string, text: string) => createHash('sha256').update(salt, 'hex').update(text).digest('hex');
  let prev = '0'.repeat(64);
  for (const { position, recorded, kind, payload_hash: payloadHash, salt, payload, hash } of rows) {
    // JSON.stringify writes these members as canonical JSON does: their names are given in order.
    expect(hash).toBe(sha256('', JSON.stringify({ kind, payloadHash, position, prev, recorded })));
    expect(payloadHash).toBe(sha256(String(salt), String(payload)));
    prev = String(hash);
  }
  expect(rows).toHaveLength(6);
});

describe('what was changed behind the ledger is named', () => {
  beforeEach(filled);

  test('nothing was changed', async () => {
    expect(await verdict()).toMatchObject({ ok: true, entries: 6, originals: 2, quotes: 3, redacted: 0 });
  });

  test.each([
    ['a payload', `update entry set payload = replace(payload, '12 civilians', '13 civilians') where position = 1`, 1],
    ['a payload that is no JSON any more', `update entry set payload = substr(payload, 2) where position = 2`, 2],
    ['a time', `update entry set recorded = '2026-02-01T08:00:09.000Z' where position = 3`, 3],
    [
      'a salt',
      `update entry set salt = case when salt like 'b%' then 'c' else 'b' end || substr(salt, 2) where position = 4`,
      4,
    ],
    ['a payload taken away without its salt', 'update entry set payload = null where position = 2', 2],
    ['an entry taken away', 'delete from entry where position = 4', 5],
    ['the last entry taken away', 'delete from entry where position = 6', 6],
  ])('%s', async (_what, sql, position) => {
    change(sql);
    expect(await verdict()).toMatchObject({ ok: false, position, error: { code: 'bad-entry' } });
  });

  test.each([
    ['a report', `update report_view set json = replace(json, 'The Daily', 'The Weekly')`],
    ['a claim', `update claim_view set standing = 'accepted'`],
    ['a claim taken away', 'delete from claim_view where position > 4'],
    ['an incident', `update incident_view set parent = 'i-other'`],
    ['bytes', `update original set bytes = x'00'`],
  ])('in the views: %s', async (_what, sql) => {
    change(sql);
    expect(await verdict()).toMatchObject({ ok: false, position: null, error: { code: 'bad-view' } });
  });

  test('views of another version are made anew when the ledger is opened', async () => {
    change(`update claim_view set standing = 'accepted'; update ledger set views_version = 0`);
    expect(await verdict()).toMatchObject({ ok: true });
  });
});

/** Reading what is not there yet makes nothing, and says what to do. */
describe('a ledger that nobody has made yet', () => {
  const opened = (on: Ground) => openStore(on.place, { schema: on.schema, create: false });

  test('an empty folder stays empty', async () => {
    expect(errorOf(await opened(ground))).toBe('storage-missing');
    expect(existsSync(file())).toBe(false);
    writeFileSync(file(), '');
    expect(errorOf(await opened(ground))).toBe('storage-missing');
    expect(readFileSync(file()).length).toBe(0);
  });

  test.skipIf(noPostgres !== null)('a database gets no schema', async () => {
    const empty = postgresGround();
    const refused = await opened(empty);
    expect(refused).toMatchObject({ ok: false, error: { code: 'storage-missing' } });
    expect(refused.ok ? '' : refused.error.message).toContain(`no ledger in the schema "${empty.schema}"`);
    const client = new pg.Client({ connectionString: POSTGRES });
    await client.connect();
    const { rows } = await client.query('select 1 from information_schema.schemata where schema_name = $1', [
      empty.schema,
    ]);
    await client.end();
    expect(rows).toEqual([]);
  });
});
