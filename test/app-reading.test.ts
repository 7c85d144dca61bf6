/** Reading, deciding, reading again by newer rules, and asking why: through the use cases, on a real store. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addReport } from '../src/app/ingest.ts';
import { type LogLine, readLog } from '../src/app/log.ts';
import type { App, Store } from '../src/app/ports.ts';
import { readClaims, readIncident, readIncidents } from '../src/app/reading.ts';
import { reread } from '../src/app/reread.ts';
import { acceptClaim, addClaim, correctClaim, correctReport, findQuote, rejectClaim } from '../src/app/review.ts';
import { verifyLedger } from '../src/app/verify.ts';
import { whyClaim, whyFigure } from '../src/app/why.ts';
import { whyReport, whyStatement } from '../src/app/why-report.ts';
import { appOn, errorOf, folderGround, type Ground, madeClock, must, storeAt } from './fixtures/ledgers.ts';
import { bytesOf, madePipeline, madeReport } from './fixtures/made-pipeline.ts';

const NOW = { asRecorded: null };
const SHOW = { asRecorded: null, asOf: null, policy: 'show-all' };
const word = { by: 'A. Reader', reason: 'read it twice', note: null };

const texts: Record<string, string> = {
  '01': 'Police said 145 men were killed in Highland. Police said about 17 guards were killed in Highland.',
  '02': 'Elders said 8 women were killed in Gwadar.\nThe road is closed. Later 3 women were wounded in Gwadar.',
  '03': '2 men were injured in Highland.',
};

let ground: Ground;
let store: Store;
let app: App;
beforeEach(async () => {
  ground = folderGround();
  store = await storeAt(ground);
  app = appOn(store);
  for (const [id, text] of Object.entries(texts)) {
    must(await addReport(app, { report: madeReport(text, { id }), bytes: bytesOf(text) }));
  }
});
afterEach(async () => {
  expect(await verifyLedger(app)).toMatchObject({ ok: true });
  await store.close();
  await ground.remove();
});

const killed = async (when: { asRecorded: string | null } = NOW) => {
  const read = must(await readIncident(app, null, { ...SHOW, ...when }));
  return read.toll.cells.find((cell) => cell.outcome === 'killed')?.figure;
};

describe('reading', () => {
  test('incidents: the top one first, with what is nested in it', async () => {
    const { incidents } = must(await readIncidents(app, NOW));
    expect(
      incidents.map(({ row, children, reports, claims, unreviewed }) => [
        row.id,
        children,
        reports,
        claims,
        unreviewed,
      ]),
    ).toEqual([
      ['i-01', ['i-02'], 3, 4, 4],
      ['i-02', [], 1, 1, 1],
    ]);
  });

  test('the main incident holds the claims of its nested ones, and its reports', async () => {
    const read = must(await readIncident(app, null, SHOW));
    expect(read.file.claims.map((claim) => claim.id)).toEqual(['01#1', '01#2', '02#1', '03#1']);
    expect(read.file.children.map((incident) => incident.id)).toEqual(['i-02']);
    expect([...read.reports.keys()]).toEqual(['01', '02', '03']);
    expect(read.file.reports[0]).toEqual({ id: '01', outlet: 'The Daily', published: '2026-02-01', via: null });
    expect([...read.standing.values()]).toEqual(['unreviewed', 'unreviewed', 'unreviewed', 'unreviewed']);
    expect(must(await readIncident(app, 'i-02', SHOW)).file.claims.map((claim) => claim.id)).toEqual(['02#1']);
  });

  test('a brief says where the ledger’s other reports are', async () => {
    expect(must(await readIncident(app, 'i-01', SHOW)).elsewhere).toBeNull();
    expect(must(await readIncident(app, 'i-02', SHOW)).elsewhere).toBe(
      'Of the 3 reports of this ledger 1 is counted here; 2 of other incidents (tollbook incidents).',
    );
  });

  test('claims of an incident, of the whole ledger, and of none', async () => {
    expect(must(await readClaims(app, 'i-02', NOW)).claims.map((row) => row.id)).toEqual(['02#1']);
    expect(must(await readClaims(app, null, NOW)).claims).toHaveLength(4);
    expect(errorOf(await readClaims(app, 'i-99', NOW))).toBe('unknown-incident');
    expect(errorOf(await readIncident(app, 'i-99', SHOW))).toBe('unknown-incident');
  });

  test('the ledger as it was at a position and at a time', async () => {
    must(await rejectClaim(app, '01#1', word));
    expect(await killed()).toBe(17);
    expect(await killed({ asRecorded: '9' })).toBe(145);
    expect(await killed({ asRecorded: '2026-02-01T08:00:03Z' })).toBe(145);
    expect(must(await readIncidents(app, { asRecorded: '3' })).incidents.map(({ row }) => row.id)).toEqual(['i-01']);
    expect(errorOf(await readIncident(app, null, { ...SHOW, asRecorded: '0' }))).toBe('unknown-incident');
    expect(errorOf(await readIncidents(app, { asRecorded: 'then' }))).toBe('bad-time');
  });
});

describe('deciding', () => {
  test('accept, correct and reject, with the claim as it stands after', async () => {
    expect(must(await acceptClaim(app, '02#1', word))).toMatchObject({
      decision: { act: 'accept', id: 'd10' },
      claim: { id: '02#1' },
    });
    const more = { count_max: 150, qualifier: 'range' as const };
    expect(errorOf(await correctClaim(app, '01#1', more, word))).toBe('count-mismatch');
    expect(must(await correctClaim(app, '01#1', more, word, { ownCount: true })).claim?.count_max).toBe(150);
    expect(must(await rejectClaim(app, '01#2', word)).position).toBe(12);
    const { standing } = must(await readIncident(app, null, SHOW));
    expect([...standing]).toEqual([
      ['01#1', 'corrected'],
      ['02#1', 'accepted'],
      ['03#1', 'unreviewed'],
    ]);
    expect(await killed()).toBe(150);
    expect(errorOf(await acceptClaim(app, '01#99', word))).toBe('unknown-claim');
    expect(errorOf(await acceptClaim(app, '02#1', { ...word, reason: '' }))).toBe('bad-decision');
  });

  test('adding what the machine missed, from words of the report', async () => {
    const { quote, sentence } = must(await findQuote(app, '02', '3 women'));
    expect(sentence.text).toBe('Later 3 women were wounded in Gwadar.');
    const figure = { ...quote, end: quote.start + 1 };
    const said = { outcome: 'injured' as const, group: 'women', count_min: 3, count_max: 3, figure, quote: sentence };
    const added = must(await addClaim(app, '02', said, word));
    expect(added.claim).toMatchObject({
      id: '02#2',
      qualifier: 'exact',
      party: { side: 'outlet' },
      said: '2026-02-01',
    });
    expect((await store.claim('02#2'))?.incident).toBe('i-02');
    expect(must(await readIncident(app, 'i-02', SHOW)).standing.get('02#2')).toBe('added');
    expect(errorOf(await addClaim(app, '02', said, word))).toBe('bad-decision');
    expect(errorOf(await addClaim(app, '99', said, word))).toBe('unknown-report');
    expect(errorOf(await addClaim(app, '01', said, word))).toBe('quote-mismatch');
    expect(errorOf(await findQuote(app, '02', 'in Gwadar'))).toBe('quote-mismatch');
    expect(errorOf(await findQuote(app, '02', '4 women'))).toBe('quote-mismatch');
    expect(errorOf(await findQuote(app, '02', ''))).toBe('quote-mismatch');
  });

  test("a report's own data: it is read again with them, in one append", async () => {
    must(await acceptClaim(app, '02#1', word));
    const done = must(await correctReport(app, '02', { published: '2026-02-03' }, word));
    expect(done).toMatchObject({
      decision: { act: 'correct-report' },
      claim: null,
      unsettled: [],
    });
    const row = await store.report('02');
    expect(row).toMatchObject({
      report: { published: '2026-02-03' },
      runs: ['02:1', '02:2'],
      decisions: [{ by: 'A. Reader' }],
    });
    // The claim says what it said, at another time: what was decided about it stays.
    const kept = await store.claim('02#1');
    expect([kept?.claim.said, kept?.standing, kept?.decisions.length]).toEqual(['2026-02-03', 'accepted', 1]);
    expect(await store.claim('02#2')).toBeNull();
    const same = must(await correctReport(app, '03', { via: 'Wire' }, word));
    expect(same.position).toBe((await store.head()).position);
    expect(errorOf(await correctReport(app, '02', { text: 'x' } as object, word))).toBe('bad-decision');
    expect(errorOf(await correctReport(app, '99', { via: 'Wire' }, word))).toBe('unknown-report');
  });
});

test("a report's own data: a decision waits only where its claim says something else by then", async () => {
  must(await acceptClaim(app, '01#1', word));
  must(await acceptClaim(app, '01#2', word));
  const newer = appOn(store, madePipeline('2'), madeClock('2026-02-02T08:00:00.000Z'));
  const done = must(await correctReport(newer, '01', { published: '2026-02-03' }, word));
  expect(done.unsettled).toMatchObject([{ claim: '01#2', why: 'gone' }]);
  expect((await store.claim('01#1'))?.standing).toBe('accepted');
});

describe('reading again', () => {
  test('by the same rules records nothing', async () => {
    const before = await store.head();
    expect(must(await reread(app, { reports: null }))).toMatchObject({ reports: 3, runs: 0, kept: 0, unsettled: [] });
    expect(await store.head()).toEqual(before);
  });

  test('by newer rules: what is kept, fresh and superseded is counted, and what waits is listed', async () => {
    must(await acceptClaim(app, '01#1', word));
    must(await acceptClaim(app, '01#2', word));
    const newer = appOn(store, madePipeline('2'), madeClock('2026-02-02T08:00:00.000Z'));
    const seen: number[] = [];
    const done = must(await reread(newer, { reports: null, onReport: (count) => seen.push(count) }));
    expect(done).toMatchObject({ reports: 3, runs: 3, kept: 3, fresh: 1, superseded: 1 });
    expect(done.unsettled).toMatchObject([{ claim: '01#2', why: 'gone' }]);
    expect(seen).toEqual([3]);
    expect((await store.claim('01#1'))?.standing).toBe('accepted');
    expect(must(await reread(newer, { reports: ['02'] }))).toMatchObject({ reports: 1, runs: 0 });
    expect(errorOf(await reread(newer, { reports: ['99'] }))).toBe('unknown-report');
  });
});

describe('why', () => {
  test('a claim: its quote in its surroundings, its report and the rules', async () => {
    const why = must(await whyClaim(app, '02#1', NOW));
    expect(why).toMatchObject({ rules: '1', report: { id: '02' }, row: { standing: 'unreviewed', incident: 'i-02' } });
    expect(why.context).toEqual({ before: '', quote: 'Elders said 8 women were killed in Gwadar.', after: '' });
    expect(errorOf(await whyClaim(app, '02#9', NOW))).toBe('unknown-claim');
    expect(errorOf(await whyClaim(app, '02#1', { asRecorded: '3' }))).toBe('unknown-claim');
  });

  test('a report: its claims, what else it says, and who says the same', async () => {
    const text = `${texts['02']}\n`;
    must(await addReport(app, { report: madeReport(text, { id: '09' }), bytes: bytesOf(text) }));
    const why = must(await whyReport(app, '02', NOW));
    expect(why).toMatchObject({ row: { id: '02', rules: '1' }, incidents: ['i-02'], copies: ['09'], versions: [] });
    expect(why.claims.map((row) => row.id)).toEqual(['02#1']);
    expect(errorOf(await whyReport(app, '99', NOW))).toBe('unknown-report');
    expect(errorOf(await whyReport(app, '02', { asRecorded: '3' }))).toBe('unknown-report');
  });

  test('a statement: its claims alone', async () => {
    const why = must(await whyStatement(app, '01@2', NOW));
    expect(why.claims.map((row) => row.id)).toEqual(['01#2']);
    expect(errorOf(await whyStatement(app, '01@9', NOW))).toBe('unknown-claim');
  });

  test('a figure: its cell and the claims behind it', async () => {
    const { figures } = must(await whyFigure(app, { incident: null, outcome: 'killed' }, SHOW));
    expect(figures.map((one) => [one.incident, one.cell.figure, [...one.claims.keys()]])).toEqual([
      ['i-01', 145, ['01#1', '01#2', '02#1']],
    ]);
    expect(errorOf(await whyFigure(app, { incident: null, outcome: 'missing' }, SHOW))).toBe('unknown-figure');
    expect(errorOf(await whyFigure(app, { incident: null, outcome: 'killed', victims: 'women' }, SHOW))).toBe(
      'unknown-figure',
    );
  });
});

test('the log says in plain words what was recorded', async () => {
  must(await rejectClaim(app, '01#1', word));
  must(await store.redact(7));
  const lines: LogLine[] = [];
  for await (const line of readLog(app)) lines.push(line);
  expect(lines.map((line) => line.says)).toEqual([
    'report 01: The Daily, 2026-02-01',
    'report 01 read by rules 1: 2 claims',
    '1 episode placed in 1 incident',
    'report 02: The Daily, 2026-02-01',
    'report 02 read by rules 1: 1 claim',
    '1 episode placed in 1 incident',
    'redacted',
    'redacted',
    '1 episode placed in 1 incident',
    'claim 01#1 rejected by A. Reader: read it twice',
  ]);
  const some: number[] = [];
  for await (const line of readLog(app, { from: 2, to: 3 })) some.push(line.position);
  expect(some).toEqual([2, 3]);
});
