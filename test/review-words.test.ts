/** Never invent: what a person says of a claim is held against the report's words, by the real rules. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addReport } from '../src/app/ingest.ts';
import { openApp } from '../src/app/open.ts';
import type { App, Pipeline } from '../src/app/ports.ts';
import { addClaim, correctClaim, findQuote, type Word } from '../src/app/review.ts';
import { verifyLedger } from '../src/app/verify.ts';
import { english } from '../src/languages/en/index.ts';
import { parties } from '../src/languages/en/parties.ts';
import { WIRES } from '../src/languages/wires.ts';
import { decide } from '../src/ledger/decide.ts';
import type { State } from '../src/ledger/state.ts';
import type { Claim } from '../src/model/claim.ts';
import type { Report } from '../src/model/report.ts';
import { ownWords } from '../src/model/reviewer.ts';
import { StagePipeline } from '../src/pipeline.ts';
import { reportFromBytes } from '../src/sources/file.ts';
import { lazyGazetteer } from '../src/sources/gazetteer.ts';
import { entropy, errorOf, folderGround, type Ground, madeClock, must, storeAt } from './fixtures/ledgers.ts';

const WORD: Word = { by: 'A. Reader', reason: 'read it', note: null };
const pipeline: Pipeline = new StagePipeline({ language: english, gazetteer: lazyGazetteer(), wires: WIRES, parties });

let ground: Ground;
let app: App;
beforeAll(async () => {
  ground = folderGround();
  app = openApp({ store: await storeAt(ground), clock: madeClock(), entropy, pipeline });
});
afterAll(async () => {
  expect(await verifyLedger(app)).toMatchObject({ ok: true });
  await app.store.close();
  await ground.remove();
});

function read(id: string, text: string): Report {
  const read = reportFromBytes(Buffer.from(JSON.stringify({ id, text, published: '2031-03-05' })), 'a.json', {
    now: '2031-04-01T00:00:00Z',
  });
  if (!read.ok) throw new Error(read.problem.message);
  return read.value;
}

function claimReport(state: State, id: string): Report {
  const held = state.reports.get(id);
  if (held === undefined) throw new Error(`No report ${id}`);
  return held.report;
}

let n = 0;
/** Each text is a report of its own. */
async function added(text: string): Promise<Report> {
  return must(await addReport(app, { report: read(`w${++n}`, text), bytes: null })).report;
}

type Count = [low: number | null, high: number | null, qualifier: Claim['qualifier']];

async function adding(text: string, figure: string, count: Count | null, ownCount = false) {
  const report = await added(text);
  const { quote, sentence } = must(await findQuote(app, report.id, figure));
  const [count_min, count_max, qualifier] = count ?? [undefined, undefined, undefined];
  const said = { outcome: 'displaced' as const, group: 'people', figure: quote, quote: sentence };
  const counts = count === null ? {} : { count_min, count_max, qualifier };
  return addClaim(app, report.id, { ...said, ...(counts as object) }, WORD, { ownCount });
}

/** What the words say, and the nearest count that they do not say. */
const SAYS: [text: string, figure: string, says: Count, not: Count][] = [
  ['The flood left 12 families stranded.', '12', [12, 12, 'exact'], [13, 13, 'exact']],
  ['The flood left 1,240 people stranded.', '1,240', [1240, 1240, 'exact'], [240, 240, 'exact']],
  ['The flood left 1,240 people stranded.', '240', [1240, 1240, 'exact'], [240, 240, 'exact']],
  ['The flood left twenty-three people stranded.', 'twenty-three', [23, 23, 'exact'], [20, 20, 'exact']],
  ['The flood left three hundred and twelve people stranded.', 'hundred', [312, 312, 'exact'], [100, 100, 'exact']],
  ['The flood left between 10 and 15 people stranded.', '10', [10, 15, 'range'], [10, 10, 'exact']],
  ['The flood left 10-15 people stranded.', '10-15', [10, 15, 'range'], [12, 12, 'exact']],
  ['The flood left at least 40 people stranded.', '40', [40, null, 'at_least'], [40, 40, 'exact']],
  ['The flood left more than 40 people stranded.', '40', [41, null, 'more_than'], [40, null, 'at_least']],
  ['The flood left up to 40 people stranded.', '40', [null, 40, 'up_to'], [40, null, 'at_least']],
  ['The flood left about 40 people stranded.', '40', [40, 40, 'about'], [40, 40, 'exact']],
  ['The flood left two dozen people stranded.', 'two dozen', [24, 24, 'exact'], [2, 2, 'exact']],
  ['The flood left dozens of people stranded.', 'dozens', [null, null, 'dozens'], [24, null, 'at_least']],
  ['The flood left several people stranded.', 'several', [null, null, 'several'], [3, null, 'at_least']],
  ['The flood left a soldier stranded.', 'soldier', [1, 1, 'exact'], [2, 2, 'exact']],
  ['The flood left no civilians stranded.', 'no', [0, 0, 'none'], [1, 1, 'exact']],
];

describe('a count that a person adds', () => {
  test.each(SAYS)('%s: "%s" says %j, not %j', async (text, figure, says, not) => {
    const claim = must(await adding(text, figure, says)).claim;
    expect(claim?.basis.count).toEqual({ stated: true, rule: 'reviewer' });
    expect(errorOf(await adding(text, figure, not))).toBe('count-mismatch');
    const own = must(await adding(text, figure, not, true)).claim as Claim;
    expect(own.basis.count).toEqual({ stated: false, rule: 'reviewer' });
    expect(ownWords(own)).toContain('count');
  });

  test('is that of the words when none is given', async () => {
    const { claim } = must(await adding('The flood left at least 40 people stranded.', '40', null));
    expect(claim).toMatchObject({ count_min: 40, count_max: null, qualifier: 'at_least', rules: ['reviewer'] });
  });

  test('a number that is there with a qualifier that no rule sees: the qualifier is the reviewer’s', async () => {
    const { claim } = must(
      await adding('The flood left 40 people stranded, if not many more.', '40', [40, null, 'at_least']),
    );
    expect(claim?.basis.count).toEqual({ stated: false, rule: 'reviewer.qualifier' });
    // No rule knows "stranded" as a word for displaced.
    expect(ownWords(claim as Claim)).toEqual(['outcome', 'qualifier']);
  });

  test('a sum that nobody wrote is the reviewer’s own', async () => {
    const text = 'The flood left three women and five children stranded.';
    expect(errorOf(await adding(text, 'three women and five children', [8, 8, 'exact']))).toBe('count-mismatch');
    expect(
      ownWords(must(await adding(text, 'three women and five children', [8, 8, 'exact'], true)).claim as Claim),
    ).toEqual(['count', 'group', 'outcome']);
  });

  test.each<Count>([
    [40, 40, 'at_least'],
    [40, null, 'exact'],
    [40, 40, 'dozens'],
    [null, null, 'exact'],
    [40, 40, 'none'],
  ])('%s to %s does not go with "%s"', async (...count) => {
    expect(errorOf(await adding('The flood left 40 people stranded.', '40', count, true))).toBe('bad-decision');
  });
});

describe('words that a person corrects', () => {
  const TEXT = 'Police in Kano, Nigeria, said on Monday that 12 people were killed. A doctor in Lagos was not reached.';
  const corrected = async (change: Partial<Claim>, ownCount = false) => {
    const report = await added(TEXT);
    return correctClaim(app, `${report.id}#1`, change, WORD, { ownCount });
  };

  test('a place of the report is stated, and is looked up anew', async () => {
    const { claim } = must(await corrected({ place: 'lagos' }));
    expect(claim).toMatchObject({ place: 'Lagos', placeResolved: { name: 'Lagos', country: 'NG', stated: true } });
    expect(claim?.basis.place).toEqual({ stated: true, rule: 'reviewer' });
    expect(claim?.rules.filter((rule) => rule.startsWith('place.'))).toEqual([]);
    expect(claim?.rules).toContain('reviewer');
    expect(ownWords(claim as Claim)).toEqual([]);
  });

  test('a place that the report does not name is the reviewer’s, and never keeps the old match', async () => {
    const { claim } = must(await corrected({ place: 'Abuja' }));
    expect(claim).toMatchObject({ placeResolved: { name: 'Abuja', stated: false, rule: 'reviewer' } });
    expect(ownWords(claim as Claim)).toEqual(['place']);
    expect(must(await corrected({ place: 'Nowhereham' })).claim?.placeResolved).toBeNull();
  });

  test('a period is read anew, a speaker has a party of his own', async () => {
    const period = must(await corrected({ period: 'on 2 March 2031' })).claim;
    expect(period).toMatchObject({
      periodResolved: { edtf: '2031-03-02', stated: false },
      basis: { period: { stated: false } },
    });
    const speaker = must(await corrected({ speaker: 'A doctor' })).claim;
    expect(speaker?.basis.speaker).toEqual({ stated: true, rule: 'reviewer' });
    expect(speaker?.party.side).not.toBe('state');
  });

  test('a count keeps no rule of the machine', async () => {
    const { claim } = must(await corrected({ count_min: 14, count_max: 14, qualifier: 'exact' }, true));
    expect(claim?.basis.count).toEqual({ stated: false, rule: 'reviewer' });
    expect(claim?.rules).not.toContain('count.plain');
  });

  test('to what it says already is not recorded', async () => {
    expect(errorOf(await corrected({ count_min: 12, count_max: 12 }))).toBe('bad-decision');
  });
});

describe('what a person says happened, and how sure it is', () => {
  const TEXT = 'Police said 12 people were killed. Four of the dead were children. Some 30 are feared drowned.';
  const OWN = { stated: false, rule: 'reviewer' };
  const STATED = { stated: true, rule: 'reviewer' };
  const adding = async (change: Partial<Claim>, words = 'Four') => {
    const report = await added(TEXT);
    const { quote, sentence } = must(await findQuote(app, report.id, words));
    const said = { outcome: 'killed' as const, group: 'children', figure: quote, quote: sentence, ...change };
    // The machine reads the figure as well: its own claim makes room.
    const twin = (await app.store.claims({ report: report.id })).find((row) => row.claim.figure.start === quote.start);
    const fields = { victims: { ...(twin?.claim.victims as Claim['victims']), nationality: 'XX' } };
    return must(await addClaim(app, report.id, { ...fields, ...said }, WORD)).claim as Claim;
  };
  const correcting = async (change: Partial<Claim>) =>
    must(await correctClaim(app, `${(await added(TEXT)).id}#1`, change, WORD)).claim as Claim;

  test('an outcome in the words of the quote is stated, another is the reviewer’s', async () => {
    expect((await adding({})).basis.outcome).toEqual(STATED);
    const own = await adding({ outcome: 'injured' });
    expect(own.basis.outcome).toEqual(OWN);
    expect(ownWords(own)).toContain('outcome');
    expect((await correcting({ outcome: 'arrested' })).basis.outcome).toEqual(OWN);
  });

  test('so it is with how sure it is, who the victims are, the party, and what only a person can judge', async () => {
    expect((await correcting({ modality: 'alleged' })).basis.modality).toEqual(OWN);
    expect((await adding({ modality: 'feared', outcome: 'missing' }, '30')).basis.modality).toEqual(STATED);
    const victims = {
      status: 'armed group',
      sex: null,
      age: null,
      role: null,
      nationality: null,
      own_side: null,
    } as const;
    expect((await correcting({ victims })).basis.victims).toEqual(OWN);
    expect(
      (await correcting({ group: 'police', victims: { ...victims, status: 'security forces' } })).basis,
    ).toMatchObject({
      victims: STATED,
    });
    const party = { id: 'x', name: 'Police', side: 'state' } as const;
    expect((await correcting({ party })).basis.party).toEqual(STATED);
    expect((await correcting({ party: { ...party, name: 'The Northern Front' } })).basis.party).toEqual(OWN);
    expect(ownWords(await correcting({ scope: 'partial' }))).toEqual(['scope']);
  });

  test('the ledger refuses a basis that says otherwise', async () => {
    const { id } = await added(TEXT);
    const { state } = await app.memory.load();
    const claim = state.reports.get(id)?.claims.get(`${id}#1`)?.claim as Claim;
    const { figure } = claim;
    const reading = { figure, words: '12', says: [], rules: '1', tells: pipeline.tells(claimReport(state, id), claim) };
    const decision = { act: 'correct' as const, claim: `${id}#1`, report: null, ...WORD, reading };
    const by = (basis: Claim['basis']) =>
      decide(
        state,
        { do: 'decision', decision: { ...decision, change: { outcome: 'arrested', basis } }, run: null, match: [] },
        { now: '2031-04-01T00:00:00.000Z', salt: '0'.repeat(64) },
      );
    expect(errorOf(by({ outcome: STATED }))).toBe('bad-decision');
    expect(by({ outcome: OWN }).ok).toBe(true);
  });
});
