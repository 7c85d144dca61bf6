/** Several processes on one ledger, and one that is killed while it writes. */
import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { verifyLedger } from '../src/app/verify.ts';
import { appOn, folderGround, type Ground, postgresGround, storeAt, whyNoPostgres } from './fixtures/ledgers.ts';

const WRITER = path.join(import.meta.dirname, 'fixtures', 'writer.ts');

const noPostgres = await whyNoPostgres();
if (noPostgres !== null) console.log(`Skipped: several processes on PostgreSQL (${noPostgres})`);

describe('SQLite', () => processes(folderGround));
describe.skipIf(noPostgres !== null)('PostgreSQL', () => processes(postgresGround));

function processes(makeGround: () => Ground) {
  let ground: Ground;
  beforeEach(() => {
    ground = makeGround();
  });
  afterEach(() => ground.remove());

  test('two that write at once lose nothing', async () => {
    const writers = ['a', 'b'].map((name) => writer(ground, name, 25));
    const acknowledged = (await Promise.all(writers.map((one) => one.done))).flat();
    expect(new Set(acknowledged).size).toBe(50);
    expect(await idsIn(ground)).toEqual([...acknowledged].sort());
  });

  test('one that is killed in the middle loses nothing that it acknowledged, and doubles nothing', async () => {
    const first = writer(ground, 'a', 100_000);
    await first.saysAtLeast(20);
    first.child.kill('SIGKILL');
    const acknowledged = await first.done;
    const held = await idsIn(ground);
    expect(held).toEqual(expect.arrayContaining(acknowledged));
    // At most the report that was in the air when it was killed is there beyond those.
    expect(held.length - acknowledged.length).toBeLessThanOrEqual(1);
    const again = await writer(ground, 'a', acknowledged.length + 2).done;
    expect(await idsIn(ground)).toEqual([...again].sort());
  });
}

/** Ids of the reports in the ledger, each once, after the whole of it was verified. */
async function idsIn(ground: Ground): Promise<string[]> {
  const store = await storeAt(ground);
  expect(await verifyLedger(appOn(store))).toMatchObject({ ok: true });
  const ids: string[] = [];
  for await (const { payload } of store.entries()) if (payload?.kind === 'report') ids.push(payload.report.id);
  expect((await store.reports()).map((row) => row.id)).toEqual([...ids].sort());
  await store.close();
  return ids.sort();
}

interface Writer {
  child: ChildProcess;
  saysAtLeast(lines: number): Promise<void>;
  /** the ids that it acknowledged, when it has ended */
  done: Promise<string[]>;
}

function writer({ place, schema }: Ground, name: string, count: number): Writer {
  const child = spawn(process.execPath, [WRITER, place, schema, name, String(count)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let complaint = '';
  let heard: () => void = () => undefined;
  child.stdout.on('data', (data) => {
    out += data;
    heard();
  });
  child.stderr.on('data', (data) => {
    complaint += data;
  });
  const lines = () => out.split('\n').slice(0, -1);
  const done = new Promise<string[]>((resolve, reject) => {
    child.on('close', (code, signal) => {
      if (code === 0 || signal === 'SIGKILL') resolve(lines());
      else reject(new Error(`The writer ended with ${code}: ${complaint}`));
    });
  });
  const saysAtLeast = (least: number) =>
    new Promise<void>((resolve, reject) => {
      heard = () => {
        if (lines().length >= least) resolve();
      };
      done.catch(reject);
    });
  return { child, saysAtLeast, done };
}
