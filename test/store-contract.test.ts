/** What every store must do: the same suite on SQLite and, where a server answers, on PostgreSQL. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addReport } from '../src/app/ingest.ts';
import type { App, Batch, Store } from '../src/app/ports.ts';
import { acceptClaim, addClaim } from '../src/app/review.ts';
import { verifyLedger } from '../src/app/verify.ts';
import { decide } from '../src/ledger/decide.ts';
import { rowChanges, rowsOf } from '../src/ledger/rows-of.ts';
import { EMPTY, GENESIS, type State } from '../src/ledger/state.ts';
import { stateAt } from '../src/ledger/when.ts';
import type { Entry } from '../src/model/ledger.ts';
import {
  appOn,
  entropy,
  errorOf,
  folderGround,
  type Ground,
  must,
  postgresGround,
  storeAt,
  whyNoPostgres,
} from './fixtures/ledgers.ts';
import { bytesOf, madePipeline, madeReport } from './fixtures/made-pipeline.ts';

const noPostgres = await whyNoPostgres();
if (noPostgres !== null) console.log(`Skipped: the store contract on PostgreSQL (${noPostgres})`);

const TEXT = 'Police said 12 civilians were killed in Quetta. Police said 5 women were killed in Quetta.';

describe('SQLite', () => contract(folderGround));
describe.skipIf(noPostgres !== null)('PostgreSQL', () => contract(postgresGround));

function contract(makeGround: () => Ground) {
  let ground: Ground;
  let store: Store;
  let app: App;
  beforeEach(async () => {
    ground = makeGround();
    store = await storeAt(ground);
    app = appOn(store);
  });
  afterEach(async () => {
    await store.close();
    await ground.remove();
  });

  const word = { by: 'A. Reader', reason: 'read it', note: null };
  const all = async (range?: { from?: number; to?: number }) => {
    const list: Entry[] = [];
    for await (const entry of store.entries(range)) list.push(entry);
    return list;
  };
  const batchOf = (state: State, text: string, change: (batch: Batch) => void = () => undefined): Batch => {
    const report = madeReport(text);
    const { extraction, episodes } = madePipeline().read(report);
    const run = { id: `${report.id}:1`, report: report.id, rules: '1', extraction, episodes };
    const context = { now: '2026-02-01T08:00:00.000Z', salt: entropy.salt() };
    const decided = must(decide(state, { do: 'add-report', report, run, match: [] }, context));
    const expected = { ...state.head, redactions: 0 };
    const changes = rowChanges(state, decided.state);
    const batch = { entries: decided.entries, expected, changes, originals: [] };
    change(batch);
    return batch;
  };

  test('an empty ledger', async () => {
    expect(await store.head()).toEqual({ position: 0, hash: GENESIS, recorded: null, redactions: 0 });
    expect(await all()).toEqual([]);
    expect([await store.reports(), await store.claims(), await store.incidents()]).toEqual([[], [], []]);
    expect(await store.claim('none#1')).toBeNull();
    expect(await verifyLedger(app)).toMatchObject({ ok: true, entries: 0, rows: 0 });
  });

  test('what was appended is there after opening again, entry for entry', async () => {
    must(await addReport(app, { report: madeReport(TEXT), bytes: bytesOf(TEXT) }));
    const before = await all();
    await store.close();
    store = await storeAt(ground);
    expect(await all()).toEqual(before);
    expect(before.map((entry) => entry.kind)).toEqual(['report', 'run', 'match']);
    expect(await all({ from: 2, to: 2 })).toEqual(before.slice(1, 2));
    expect(await all({ from: 4 })).toEqual([]);
    expect((await store.head()).hash).toBe(before.at(-1)?.hash);
  });

  test('entries are streamed over more than one page', async () => {
    for (let i = 0; i < 80; i++)
      must(await addReport(app, { report: madeReport(`${i} men were killed.`), bytes: null }));
    expect((await all()).map((entry) => entry.position)).toEqual(
      Array.from({ length: (await store.head()).position }, (_, i) => i + 1),
    );
    expect((await all({ from: 95, to: 205 })).map((entry) => entry.position)).toHaveLength(111);
  });

  test('the original bytes, whatever they are', async () => {
    const text = 'Odd \u0000 text \ud83d with 3 men were killed.';
    must(await addReport(app, { report: madeReport(text), bytes: bytesOf(text) }));
    expect(await store.getBytes(madeReport(text).bytesHash)).toEqual(bytesOf(text));
    expect(await store.getBytes('0'.repeat(64))).toBeNull();
    expect(await verifyLedger(app)).toMatchObject({ ok: true, originals: 1 });
  });

  test('an append on an old head is refused and leaves nothing', async () => {
    const first = must(await store.append(batchOf(EMPTY, TEXT)));
    expect(errorOf(await store.append(batchOf(EMPTY, '3 men were killed.')))).toBe('head-moved');
    expect((await store.head()).position).toBe(first.head.position);
    expect(await store.reports()).toHaveLength(1);
  });

  test('two appends at once on one head: one is taken', async () => {
    const batches = [batchOf(EMPTY, TEXT), batchOf(EMPTY, '3 men were killed.')];
    const results = await Promise.all(batches.map((batch) => store.append(batch)));
    expect(results.map(errorOf).sort()).toEqual(['head-moved', 'no error']);
    expect(await verifyLedger(app)).toMatchObject({ ok: true });
  });

  test('a claim whose quote is not in its report is refused, though it was sealed', async () => {
    const forged = batchOf(EMPTY, TEXT, ({ entries: [report] }) => {
      if (report?.payload?.kind === 'report') report.payload.report.text = TEXT.replace('12', '13');
    });
    expect(errorOf(await store.append(forged))).toBe('bad-entry');
    const context = { now: '2026-02-01T08:00:00.000Z', salt: entropy.salt() };
    const honest = madeReport(TEXT);
    const read = madePipeline().read(honest);
    for (const claim of read.extraction.claims)
      claim.quote = { ...claim.quote, text: claim.quote.text.replace('12', '13') };
    const run = { id: 'x:1', report: honest.id, rules: '1', ...read };
    expect(errorOf(decide(EMPTY, { do: 'add-report', report: honest, run, match: [] }, context))).toBe(
      'quote-mismatch',
    );
    const { seal } = await import('../src/ledger/chain.ts');
    const { openFold } = await import('../src/ledger/fold.ts');
    const folding = openFold(EMPTY);
    const entries = [
      { kind: 'report' as const, report: honest },
      { kind: 'run' as const, run },
    ].map((body) => {
      const entry = seal(folding.peek().head, body, { recorded: context.now, salt: context.salt });
      folding.add(entry);
      return entry;
    });
    const changes = rowChanges(EMPTY, folding.state());
    const sealed = { entries, expected: { ...EMPTY.head, redactions: 0 }, changes, originals: [] };
    expect(errorOf(await store.append(sealed))).toBe('quote-mismatch');
    expect((await store.head()).position).toBe(0);
    expect(await all()).toEqual([]);
  });

  test('the rows are those of a fresh fold, after every kind of entry', async () => {
    for (const text of [TEXT, '40 people were injured in Highland.', '9 men were killed in Gwadar.']) {
      must(await addReport(app, { report: madeReport(text), bytes: null }));
      const rows = rowsOf(stateAt(await all(), { position: 1e6 }));
      expect(await store.reports()).toEqual(rows.reports.sort((a, b) => (a.id < b.id ? -1 : 1)));
      expect(await store.incidents()).toEqual(rows.incidents);
      expect((await store.claims()).map((row) => row.id)).toEqual(rows.claims.map((row) => row.id).sort());
    }
    const { id } = madeReport(TEXT);
    must(await acceptClaim(app, `${id}#1`, word));
    expect(await store.claims({ standing: 'accepted' })).toMatchObject([{ id: `${id}#1`, claim: { count_min: 12 } }]);
    expect(await store.claims({ report: id })).toHaveLength(2);
    const [row] = await store.claims({ report: id });
    expect(await store.claims({ incident: row?.incident ?? '' })).toHaveLength(2);
    expect(must(await store.verifyViews()).rows).toBeGreaterThan(5);
  });

  test('rebuilding gives the same rows', async () => {
    must(await addReport(app, { report: madeReport(TEXT), bytes: null }));
    const before = [await store.reports(), await store.claims(), await store.incidents()];
    expect(must(await store.rebuildViews()).position).toBe(3);
    expect([await store.reports(), await store.claims(), await store.incidents()]).toEqual(before);
  });

  test('redaction takes a report, its run, its decisions and its bytes; the chain still verifies', async () => {
    must(await addReport(app, { report: madeReport(TEXT), bytes: bytesOf(TEXT) }));
    must(await addReport(app, { report: madeReport('9 men were killed in Quetta.'), bytes: null }));
    const { id, bytesHash } = madeReport(TEXT);
    const start = TEXT.indexOf('5 women');
    const quote = { field: 'text' as const, start, end: start + 7, text: '5 women' };
    const figure = { field: 'text' as const, start, end: start + 1 };
    must(await addClaim(app, id, { outcome: 'injured', group: 'women', figure, quote }, word));
    const before = await all();
    expect(must(await store.redact(1)).positions).toEqual([1, 2, 7]);
    const after = await all();
    expect(after.map((entry) => entry.hash)).toEqual(before.map((entry) => entry.hash));
    expect(after.filter((entry) => entry.payload === null).map((entry) => entry.salt)).toEqual([null, null, null]);
    expect(JSON.stringify(after)).not.toContain('12 civilians');
    expect(await store.getBytes(bytesHash)).toBeNull();
    expect((await store.reports()).map((row) => row.id)).toEqual([madeReport('9 men were killed in Quetta.').id]);
    expect(await verifyLedger(app)).toMatchObject({ ok: true, entries: 7, redacted: 3 });
    expect(errorOf(await store.redact(99))).toBe('unknown-entry');
    expect(must(await store.redact(1)).positions).toEqual([]);
    must(await addReport(app, { report: madeReport('2 men were killed in Quetta.'), bytes: null }));
    expect(await verifyLedger(app)).toMatchObject({ ok: true, redacted: 3 });
  });
}
