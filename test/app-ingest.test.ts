/** Adding reports: what is recorded, what is not, and that the order of arrival changes nothing. */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addReport } from '../src/app/ingest.ts';
import { nearbyEpisodes } from '../src/app/nearby.ts';
import type { App, Store } from '../src/app/ports.ts';
import { readIncident, readIncidents } from '../src/app/reading.ts';
import { verifyLedger } from '../src/app/verify.ts';
import { fold } from '../src/ledger/fold.ts';
import { EMPTY } from '../src/ledger/state.ts';
import type { Report } from '../src/model/report.ts';
import { adding, historyOf } from './fixtures/history.ts';
import { appOn, errorOf, folderGround, type Ground, must, storeAt } from './fixtures/ledgers.ts';
import { bytesOf, madePipeline, madeReport } from './fixtures/made-pipeline.ts';

let ground: Ground;
let store: Store;
let app: App;
beforeEach(async () => {
  ground = folderGround();
  store = await storeAt(ground);
  app = appOn(store);
});
afterEach(async () => {
  await store.close();
  await ground.remove();
});

const TEXT = 'Police said 12 civilians were killed in Quetta.';
const add = async (text: string, about: Partial<Report> = {}) =>
  must(await addReport(app, { report: madeReport(text, about), bytes: bytesOf(text, about) }));

describe('adding', () => {
  test('a report records it with its run and its place', async () => {
    const added = await add(TEXT);
    expect(added).toMatchObject({ outcome: 'added', claims: 1, versionOf: null, position: 3 });
    expect(added.incidents).toEqual([`i-${added.report.id}`]);
    expect(await store.getBytes(added.report.bytesHash)).toEqual(bytesOf(TEXT));
  });

  test('the same bytes again records nothing and says so', async () => {
    const first = await add(TEXT);
    expect(await add(TEXT, { outlet: 'Another' })).toMatchObject({
      outcome: 'unchanged',
      report: first.report,
      position: 3,
    });
    expect((await store.head()).position).toBe(3);
  });

  test('other bytes at one address are a new version', async () => {
    const url = 'https://example.org/story';
    const first = await add(TEXT, { url });
    const second = await add(TEXT.replace('12', '14'), { url });
    expect(second).toMatchObject({ outcome: 'newVersion', versionOf: first.report.id });
    const third = await add(TEXT.replace('12', '15'), { url });
    expect(third.versionOf).toBe(second.report.id);
    expect(third.report.versionOf).toBe(second.report.id);
  });

  test('a report keeps the id that it names itself by; where other bytes hold it, it is named after its bytes', async () => {
    expect((await add(TEXT, { id: '01' })).report.id).toBe('01');
    const other = await add(TEXT.replace('12', '13'), { id: '01' });
    expect(other.report.id).toBe(`r${other.report.bytesHash.slice(0, 12)}`);
    const unfit = await add(TEXT.replace('12', '14'), { id: 'a/b#1' });
    expect(unfit.report.id).toBe(`r${unfit.report.bytesHash.slice(0, 12)}`);
    const ids = ['01', other.report.id, unfit.report.id].sort();
    expect((await store.claims()).map((row) => row.id)).toEqual(ids.map((id) => `${id}#1`));
  });

  test('bytes that the report was not read from are refused', async () => {
    const result = await addReport(app, { report: madeReport(TEXT), bytes: bytesOf('something else') });
    expect(errorOf(result)).toBe('bad-report');
    expect((await store.head()).position).toBe(0);
  });

  test('a pipeline that quotes what is not there is refused', async () => {
    const honest = madePipeline();
    const lying = appOn(store, {
      ...honest,
      read: (report) => honest.read({ ...report, text: report.text.replace('12', '13') }),
    });
    expect(errorOf(await addReport(lying, { report: madeReport(TEXT), bytes: null }))).toBe('quote-mismatch');
  });

  test('many at once in one process: each is there once', async () => {
    const texts = Array.from({ length: 12 }, (_, i) => `Police said ${i} men were killed in Quetta.`);
    const twice = [...texts, ...texts];
    const outcomes = await Promise.all(twice.map((text) => addReport(app, { report: madeReport(text), bytes: null })));
    expect(outcomes.filter((one) => one.ok && one.outcome === 'added')).toHaveLength(12);
    expect(outcomes.filter((one) => one.ok && one.outcome === 'unchanged')).toHaveLength(12);
    expect(await verifyLedger(app)).toMatchObject({ ok: true, entries: 36 });
  });
});

describe('two applications on one ledger', () => {
  test('each sees what the other appended, and a redaction', async () => {
    const other = await storeAt(ground);
    const second = appOn(other);
    await add(TEXT);
    const text = '9 men were killed in Gwadar.';
    must(await addReport(second, { report: madeReport(text), bytes: null }));
    expect(must(await addReport(app, { report: madeReport(text), bytes: null })).outcome).toBe('unchanged');
    must(await other.redact(1));
    expect((await app.memory.load()).state.reports.size).toBe(1);
    expect(await add(TEXT)).toMatchObject({ outcome: 'added' });
    expect(await verifyLedger(second)).toMatchObject({ ok: true, redacted: 2 });
    await other.close();
  });
});

describe('the order of arrival changes nothing', () => {
  const texts = [
    ['Police said 145 men were killed in Highland.', '2026-02-02'],
    ['8 women were killed in Gwadar. 3 men were injured in Gwadar.', '2026-02-03'],
    ['Elders said 5 women were killed in Gwadar.', '2026-02-01'],
    ['9 men were killed in Quetta.', '2026-02-02'],
    ['about 4 men were injured in Highland.', '2026-02-04'],
    ['7 men were killed.', '2026-02-05'],
  ] as const;

  async function outcome(order: readonly number[]) {
    const place = folderGround();
    const opened = await storeAt(place);
    const one = appOn(opened);
    for (const at of order) {
      const [text, published] = texts[at] ?? ['', ''];
      must(await addReport(one, { report: madeReport(text, { published }), bytes: null }));
    }
    const { incidents } = must(await readIncidents(one, { asRecorded: null }));
    const read = must(await readIncident(one, null, { asRecorded: null, asOf: null, policy: 'show-all' }));
    await opened.close();
    await place.remove();
    const listed = incidents.map(({ row, ...counts }) => ({ ...counts, incident: row.incident }));
    return JSON.stringify({ listed, file: read.file, toll: read.toll, standing: [...read.standing] });
  }

  test('incidents, their files and their tolls are the same bytes', async () => {
    const first = await outcome([0, 1, 2, 3, 4, 5]);
    expect(JSON.parse(first).listed.map((one: { incident: { title: string } }) => one.incident.title)).toEqual([
      'Highland, 2 February 2026',
      'Gwadar, 1 February 2026',
      'Quetta, 2 February 2026',
      'Place not known, 5 February 2026',
    ]);
    const orders = fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 });
    await fc.assert(
      fc.asyncProperty(orders, async (order) => {
        expect(await outcome(order)).toBe(first);
      }),
      { numRuns: 8 },
    );
  });
});

describe('what is matched together', () => {
  const on = (published: string | null, text: string) => adding(EMPTY, text, published ?? undefined);
  const episodesOf = (command: ReturnType<typeof adding>) => (command.do === 'add-report' ? command.run.episodes : []);
  const state = fold(
    EMPTY,
    historyOf([
      { do: 'add', texts: ['1 men were killed.'], published: '2026-02-01' },
      { do: 'add', texts: ['2 men were killed.'], published: '2026-02-14' },
      { do: 'add', texts: ['3 men were killed.'], published: '2026-02-27' },
      { do: 'add', texts: ['4 men were killed.'], published: '2026-06-01' },
    ]).entries,
  );
  const days = (published: string | null) => {
    const seeds = episodesOf(on(published, '5 men were killed.')).map((e) =>
      published === null ? { ...e, published, period: null } : e,
    );
    return nearbyEpisodes(state, seeds, new Set()).map((episode) => episode.published);
  };

  test('those near in time, and those near to them', () => {
    expect(days('2026-03-05')).toEqual(['2026-02-01', '2026-02-14', '2026-02-27']);
    expect(days('2026-06-16')).toEqual(['2026-06-01']);
    expect(days('2026-07-20')).toEqual([]);
  });

  test('all, for an episode without any time', () => {
    expect(days(null)).toHaveLength(4);
  });
});
