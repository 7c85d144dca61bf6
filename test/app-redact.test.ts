/** A report's words go for good: the chain holds, and what is gone is said wherever it was counted. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addReport } from '../src/app/ingest.ts';
import type { App, Store } from '../src/app/ports.ts';
import { readClaims, readIncident, readIncidents } from '../src/app/reading.ts';
import { redactReport } from '../src/app/redact.ts';
import { acceptClaim } from '../src/app/review.ts';
import { verifyLedger } from '../src/app/verify.ts';
import { readWaiting } from '../src/app/waiting.ts';
import { whyClaim } from '../src/app/why.ts';
import type { Report } from '../src/model/report.ts';
import { appOn, errorOf, folderGround, type Ground, must, storeAt } from './fixtures/ledgers.ts';
import { bytesOf, madeReport } from './fixtures/made-pipeline.ts';

const NOW = { asRecorded: null };
const SHOW = { asRecorded: null, asOf: null, policy: 'show-all' };
const word = { by: 'A. Reader', reason: 'a court says so', note: null };
const texts: Record<string, string> = {
  '01': 'Police said 145 men were killed in Highland. Police said 17 guards were killed in Highland.',
  '02': 'Elders said 8 women were killed in Gwadar.',
};

let ground: Ground;
let store: Store;
let app: App;
const add = (id: string, about: Partial<Report> = {}) => {
  const text = texts[id] ?? '';
  return addReport(app, { report: madeReport(text, { id, ...about }), bytes: bytesOf(text, about) });
};
beforeEach(async () => {
  ground = folderGround();
  store = await storeAt(ground);
  app = appOn(store);
  must(await add('01'));
  must(await add('02'));
  must(await acceptClaim(app, '01#1', word));
});
afterEach(async () => {
  await store.close();
  await ground.remove();
});

describe('redacting a report', () => {
  test('takes its words from every entry, and leaves who, when and why', async () => {
    const bytesHash = (await store.report('01'))?.report.bytesHash ?? '';
    const done = must(await redactReport(app, '01', word));
    expect(done).toMatchObject({ report: '01', claims: ['01#1', '01#2'], incidents: ['i-01'], entries: [1, 2, 7] });
    for await (const entry of store.entries()) {
      expect(JSON.stringify(entry)).not.toMatch(/145 men|guards/);
      if (entry.position === 8) expect(entry.payload).toMatchObject({ decision: { act: 'redact', by: 'A. Reader' } });
    }
    expect(await store.getBytes(bytesHash)).toBeNull();
    expect(await verifyLedger(app)).toMatchObject({ ok: true, redacted: 3 });
  });

  test('its claims show as redacted, and its incident says so', async () => {
    must(await redactReport(app, '01', word));
    const { claims, redacted } = must(await readClaims(app, null, NOW));
    expect(claims.map((row) => row.id)).toEqual(['02#1']);
    expect(redacted).toMatchObject([{ report: '01', claims: ['01#1', '01#2'] }]);
    for (const when of [NOW, { asRecorded: '7' }]) expect(errorOf(await whyClaim(app, '01#1', when))).toBe('redacted');
    const gone = await readIncident(app, 'i-01', SHOW);
    expect(gone.ok ? '' : gone.error.message).toContain('Report 01 was redacted');
    expect(must(await readIncidents(app, NOW)).incidents.map(({ row }) => row.id)).toEqual(['i-02']);
    expect(must(await readWaiting(app, null)).unreviewed.map((row) => row.id)).toEqual(['02#1']);
  });

  test('an incident that other reports tell of counts the others, and says that one was redacted', async () => {
    texts['03'] = 'Elders said 9 men were killed in Highland.';
    must(await add('03'));
    must(await redactReport(app, '01', word));
    const { caveats, file } = must(await readIncident(app, 'i-01', SHOW));
    expect(file.claims.map((claim) => claim.id)).toContain('03#1');
    expect(caveats).toEqual([
      'Report 01 was redacted on 2026-02-01 by A. Reader (a court says so): its 2 claims are counted no more.',
    ]);
  });

  test('a second time, or of what is not there, is refused; the same bytes can come again', async () => {
    must(await redactReport(app, '01', word));
    expect(errorOf(await redactReport(app, '01', word))).toBe('redacted');
    expect(errorOf(await redactReport(app, '99', word))).toBe('unknown-report');
    expect(errorOf(await redactReport(app, '02', { ...word, reason: ' ' }))).toBe('bad-decision');
    expect(must(await add('01')).outcome).toBe('added');
    expect(must(await readIncident(app, 'i-01', SHOW)).caveats).toEqual([]);
    expect(await verifyLedger(app)).toMatchObject({ ok: true });
  });

  test('names the other versions of the page', async () => {
    const url = 'https://example.org/story';
    texts['04'] = '3 men were killed in Highland.';
    texts['05'] = '4 men were killed in Highland.';
    must(await add('04', { url }));
    must(await add('05', { url }));
    expect(must(await redactReport(app, '04', word)).versions).toEqual(['05']);
  });

  test('cut off before the words are gone: verify says so, and doing it again goes on', async () => {
    const cut = appOn({ ...store, redact: async () => Promise.reject(new Error('cut off')) });
    await expect(redactReport(cut, '01', word)).rejects.toThrow('cut off');
    const broken = await verifyLedger(app);
    expect(broken).toMatchObject({ ok: false, position: 8 });
    expect(must(await readClaims(app, null, NOW)).claims.map((row) => row.id)).toEqual(['02#1']);
    expect(must(await redactReport(app, '01', word)).entries).toEqual([1, 2, 7]);
    expect(await verifyLedger(app)).toMatchObject({ ok: true, redacted: 3 });
  });
});

describe('what waits for a person', () => {
  test('claims of the greater incident first, the killed and the larger figures first', async () => {
    const { unsettled, unsure, unreviewed } = must(await readWaiting(app, null));
    expect([unsettled, unsure, unreviewed.map((row) => row.id)]).toEqual([[], [], ['01#2', '02#1']]);
    expect(must(await readWaiting(app, 'i-02')).unreviewed.map((row) => row.id)).toEqual(['02#1']);
    expect(errorOf(await readWaiting(app, 'i-99'))).toBe('unknown-incident');
  });
});

describe('times that cannot be', () => {
  test('a report of the future, and a clock before or beyond the ledger', async () => {
    texts['06'] = '6 men were killed in Quetta.';
    must(await add('06', { published: '2099-01-01' }));
    const ahead = must(await readIncident(app, 'i-06', SHOW)).caveats;
    expect(ahead).toEqual([expect.stringContaining('Report 06 says that it was published 2099-01-01')]);
    const { incidents } = must(await readIncidents(app, NOW));
    expect(incidents.filter((one) => one.caveats.length > 0).map(({ row }) => row.id)).toEqual(['i-06']);
    const early = must(await readIncident(app, null, { ...SHOW, asOf: '2001-01-01' }));
    expect([early.file.claims, early.caveats.length]).toEqual([[], 1]);
    const beyond = must(await readIncident(app, null, { ...SHOW, asRecorded: '999' })).caveats;
    expect(beyond).toEqual([expect.stringContaining('The ledger ends at entry 10')]);
    expect(must(await readIncident(app, null, { ...SHOW, asRecorded: '10' })).caveats).toEqual([]);
  });
});

describe('an id that a report names itself by and cannot have', () => {
  test('is said', async () => {
    texts['07'] = '7 men were killed in Quetta.';
    expect(must(await add('07', { id: '01' })).otherId).toEqual({ asked: '01', why: 'taken' });
    texts['08'] = '8 men were killed in Quetta.';
    expect(must(await add('08', { id: 'a/b' })).otherId).toEqual({ asked: 'a/b', why: 'unfit' });
    texts['09'] = '9 men were killed in Quetta.';
    expect(must(await add('09')).otherId).toBeNull();
  });
});

test.each(['javascript:alert(1)', 'ftp://a.example/x', 'www.a.example', 'https://', 'http://a b'])(
  'no web address, no address: %s',
  async (url) => {
    texts['10'] = '10 men were killed in Quetta.';
    expect(errorOf(await add('10', { url }))).toBe('bad-report');
  },
);
