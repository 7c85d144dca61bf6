/** Decisions about incidents end to end: recorded, shown in rows and tolls, verified, and on both stores. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addReport } from '../src/app/ingest.ts';
import { readLog } from '../src/app/log.ts';
import type { App, Store } from '../src/app/ports.ts';
import { readIncident } from '../src/app/reading.ts';
import { redactReport } from '../src/app/redact.ts';
import { regroupIncidents, undoDecision } from '../src/app/regroup.ts';
import { reread } from '../src/app/reread.ts';
import { acceptClaim, correctReport, rejectClaim } from '../src/app/review.ts';
import { verifyLedger } from '../src/app/verify.ts';
import {
  appOn,
  errorOf,
  folderGround,
  type Ground,
  must,
  postgresGround,
  storeAt,
  whyNoPostgres,
} from './fixtures/ledgers.ts';
import { madePipeline, madeReport } from './fixtures/made-pipeline.ts';

const noPostgres = await whyNoPostgres();

describe('SQLite', () => contract(folderGround));
describe.skipIf(noPostgres !== null)('PostgreSQL', () => contract(postgresGround));

const QUETTA = 'Police said 12 civilians were killed in Quetta.';
const GWADAR = 'Police said 30 civilians were killed in Gwadar.';

function contract(makeGround: () => Ground) {
  let ground: Ground;
  let store: Store;
  let app: App;
  let quetta: string;
  let gwadar: string;
  beforeEach(async () => {
    ground = makeGround();
    store = await storeAt(ground);
    app = appOn(store);
    quetta = (await added(QUETTA))[0] ?? '';
    gwadar = (await added(GWADAR))[0] ?? '';
  });
  afterEach(async () => {
    await store.close();
    await ground.remove();
  });

  const word = { by: 'A. Reader', reason: 'one event', note: null };
  const doing = { word, trial: false };
  const view = { asRecorded: null, asOf: null, policy: 'show-all' };
  const added = async (text: string, published = '2026-02-01') =>
    must(await addReport(app, { report: madeReport(text, { published }), bytes: null })).incidents;
  const rows = async () => [await store.reports(), await store.claims(), await store.incidents()];
  const shown = async () =>
    JSON.parse(
      JSON.stringify(await rows(), (key, value) => (key === 'position' || key === 'runs' ? undefined : value)),
    );
  const sound = async () => expect(await verifyLedger(app)).toMatchObject({ ok: true });

  test('a trial tells what it would do and records nothing', async () => {
    const before = [await store.head(), await rows()];
    const tried = must(
      await regroupIncidents(app, { act: 'merge', into: quetta, from: gwadar }, { word, trial: true }),
    );
    expect(tried.recorded).toBe(false);
    const cell = { outcome: 'killed', victims: 'all', perpetrator: null };
    expect(tried.effect).toEqual(
      [
        { incident: gwadar, ...cell, before: { low: 0, high: 30 }, after: null },
        { incident: quetta, ...cell, before: { low: 0, high: 12 }, after: { low: 0, high: 30 } },
      ].sort((a, b) => (a.incident < b.incident ? -1 : 1)),
    );
    expect([await store.head(), await rows()]).toEqual(before);
    const done = must(await regroupIncidents(app, { act: 'merge', into: quetta, from: gwadar }, doing));
    expect(done).toMatchObject({ recorded: true, effect: tried.effect, decision: { effect: tried.effect } });
    await sound();
  });

  test('merge and undo: rows, tolls and ids follow', async () => {
    const before = await shown();
    const merged = must(await regroupIncidents(app, { act: 'merge', into: quetta, from: gwadar }, doing));
    expect((await store.incidents()).map((row) => row.id)).toEqual([quetta]);
    expect(await store.incident(quetta)).toMatchObject({ decisions: [{ id: merged.decision.id, act: 'merge' }] });
    expect(await store.claims({ incident: quetta })).toHaveLength(2);
    // The id of the merged one still leads to it.
    expect(must(await readIncident(app, gwadar, view)).file.incident.id).toBe(quetta);
    expect(await added('Police said 31 civilians were killed in Gwadar.', '2026-02-02')).toEqual([quetta]);
    must(await store.rebuildViews());
    expect(await store.claims({ incident: quetta })).toHaveLength(3);
    await sound();
    const last = (await store.reports()).find((row) => row.report.text.includes('31'))?.id ?? '';
    must(await redactReport(app, last, word));
    must(await undoDecision(app, merged.decision.id, doing));
    expect(await shown()).toEqual(before);
    await sound();
  });

  test('split, move and link hold when all is read again by newer rules', async () => {
    await added('Police said 13 guards were killed in Quetta.', '2026-02-02');
    const report = madeReport(QUETTA).id;
    const split = must(await regroupIncidents(app, { act: 'split', incident: quetta, episodes: [report] }, doing));
    const fresh = `inc-${split.decision.id}`;
    must(await regroupIncidents(app, { act: 'link', child: fresh, parent: gwadar }, doing));
    must(await regroupIncidents(app, { act: 'move', what: { claim: `${report}#1` }, to: quetta }, doing));
    must(await regroupIncidents(app, { act: 'rename', incident: fresh, title: 'The bazaar' }, doing));
    const newer = appOn(store, madePipeline('2'));
    must(await reread(newer, { reports: null }));
    expect(await store.incident(fresh)).toMatchObject({
      incident: { title: 'The bazaar', parent: gwadar, episodes: [`${report}/0`] },
    });
    expect(await store.claim(`${report}#1`)).toMatchObject({ incident: quetta, standing: 'unreviewed' });
    await sound();
  });

  test('undo of reviews and of corrected reports', async () => {
    const report = madeReport(QUETTA).id;
    const before = await shown();
    const accepted = must(await acceptClaim(app, `${report}#1`, word));
    must(await undoDecision(app, accepted.decision.id, doing));
    const rejected = must(await rejectClaim(app, `${report}#1`, word));
    const told = must(await undoDecision(app, rejected.decision.id, { word, trial: true }));
    expect(told.effect).toMatchObject([{ incident: quetta, before: null, after: { high: 12 } }]);
    must(await undoDecision(app, rejected.decision.id, doing));
    expect(await shown()).toEqual(before);
    const corrected = must(await correctReport(app, report, { outlet: 'The Weekly' }, word));
    must(await undoDecision(app, corrected.decision.id, doing));
    const [again] = (await store.reports()).filter((row) => row.id === report);
    expect(again?.report.outlet).toBe('The Daily');
    expect(again?.decisions).toEqual([]);
    await sound();
  });

  test('a redaction takes the words of a moved claim with it', async () => {
    const report = madeReport(QUETTA).id;
    must(await regroupIncidents(app, { act: 'move', what: { claim: `${report}#1` }, to: gwadar }, doing));
    must(await redactReport(app, report, word));
    expect((await store.claims({ incident: gwadar })).map((row) => row.report)).toEqual([madeReport(GWADAR).id]);
    await sound();
  });

  test('the log says it in words', async () => {
    must(await regroupIncidents(app, { act: 'merge', into: quetta, from: gwadar }, doing));
    const says: string[] = [];
    for await (const line of readLog(app)) if (line.kind === 'decision') says.push(line.says);
    expect(says).toEqual([`incident ${gwadar} merged into ${quetta} by A. Reader: one event`]);
    expect(errorOf(await undoDecision(app, 'd99', doing))).toBe('unknown-decision');
    expect(errorOf(await regroupIncidents(app, { act: 'merge', into: 'no', from: quetta }, doing))).toBe(
      'unknown-incident',
    );
  });
}
