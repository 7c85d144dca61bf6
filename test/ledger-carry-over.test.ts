/** Reading again with newer rules: what is equal keeps its id and its decisions, what changed supersedes. */
import { describe, expect, test } from 'vitest';
import { newRun } from '../src/app/reread.ts';
import { type Command, decide } from '../src/ledger/decide.ts';
import { fold } from '../src/ledger/fold.ts';
import { contentOf } from '../src/ledger/identity.ts';
import { basisOfWords } from '../src/ledger/reviewed.ts';
import { EMPTY, type ReportState, type State } from '../src/ledger/state.ts';
import type { Claim } from '../src/model/claim.ts';
import type { Decision } from '../src/model/ledger.ts';
import { adding, deciding } from './fixtures/history.ts';
import { errorOf, must } from './fixtures/ledgers.ts';
import { madePipeline, madeReport } from './fixtures/made-pipeline.ts';

const KEPT = 'Police said 7 men were killed.';
const CHANGED = 'Police said about 12 civilians were killed.';
const GONE = 'Police said 5 guards were killed.';
const FRESH = 'Police said 3 boys were wounded.';
const ID = madeReport([FRESH, KEPT, CHANGED, GONE].join(' ')).id;

/** The ids that the first run gives: FRESH is not found by it. */
const [kept, changed, gone] = [`${ID}#1`, `${ID}#2`, `${ID}#3`];

const context = { now: '2026-02-01T08:00:00.000Z', salt: 'a'.repeat(64) };
const step = (state: State, command: Command) => must(decide(state, command, context)).state;
const first = step(EMPTY, adding(EMPTY, [FRESH, KEPT, CHANGED, GONE].join(' ')));
const report = (state: State) => state.reports.get(ID) as ReportState;
const claim = (state: State, id: string) => report(state).claims.get(id);
const claimOf = (state: State, id: string) => claim(state, id)?.claim as Claim;

function reread(state: State, version: '1' | '2' = '2'): State {
  const run = newRun(madePipeline(version), report(state), report(state).report);
  return run === null ? state : step(state, { do: 'reread', runs: [run], match: [] });
}

describe('a new run', () => {
  test('by the same rules finds the same and is not recorded', () => {
    expect(reread(first, '1')).toBe(first);
  });

  test('an equal claim keeps its id, though it has another number in the new run', () => {
    const after = reread(first);
    expect(claim(after, kept)).toMatchObject({ standing: 'unreviewed', claim: { count_min: 7, rules: ['made-2'] } });
    expect(report(after).runs).toEqual([`${ID}:1`, `${ID}:2`]);
  });

  test('a changed claim is superseded by one with a new id, a lost one by none', () => {
    const after = reread(first);
    expect(claim(after, changed)).toMatchObject({ standing: 'superseded', supersededBy: `${ID}#5` });
    expect(claim(after, `${ID}#5`)).toMatchObject({ standing: 'unreviewed', claim: { qualifier: 'about' } });
    expect(claim(after, gone)).toMatchObject({ standing: 'superseded', supersededBy: null });
    expect(claim(after, `${ID}#4`)).toMatchObject({ standing: 'unreviewed', claim: { group: 'boys' } });
    expect([...report(after).claims.keys()].sort()).toEqual([1, 2, 3, 4, 5].map((n) => `${ID}#${n}`));
  });

  test('relations and episodes name claims by the ids of the ledger', () => {
    const { run } = report(reread(first));
    expect(run?.extraction.claims.map((one) => [one.id, one.subset_of])).toEqual([
      [`${ID}#4`, undefined],
      [kept, [`${ID}#4`]],
      [`${ID}#5`, undefined],
    ]);
    expect(run?.episodes[0]?.claims).toEqual([`${ID}#4`, kept, `${ID}#5`]);
  });
});

describe('the content of a claim', () => {
  const place = { id: 'made:quetta', name: 'Quetta', level: 'populated place', country: null, admin1: null } as const;
  const placed: Claim = {
    ...claimOf(first, kept),
    placeResolved: { ...place, admin2: null, lat: null, lon: null, stated: true, rule: 'old' },
    basis: { said: { stated: true, rule: 'old' } },
  };

  test('is not its ids, the ids of its rules, or its relations', () => {
    const renamed = { ...placed.placeResolved, rule: 'new' } as Claim['placeResolved'];
    const basis = { said: { stated: true, rule: 'new' } };
    const same = { id: 'x#9', statement: 'x@9', rules: ['new'], includes: ['x#3'], placeResolved: renamed, basis };
    expect(contentOf({ ...placed, ...same })).toBe(contentOf(placed));
  });

  test('is everything else', () => {
    const changes: Partial<Claim>[] = [
      { count_max: 8 },
      { speaker: 'Elders' },
      { modality: 'alleged' },
      { names: ['A. Name'] },
      { basis: { said: { stated: false, rule: 'old' } } },
      { victims: { ...placed.victims, sex: 'male' } },
    ];
    for (const change of changes) expect(contentOf({ ...placed, ...change })).not.toBe(contentOf(placed));
  });
});

describe('decisions over a new run', () => {
  const decided = [
    deciding('accept', claimOf(first, kept)),
    deciding('correct', claimOf(first, changed), { count_max: 14, qualifier: 'range' }),
    deciding('reject', claimOf(first, gone)),
  ].reduce(step, first);

  test('before it', () => {
    expect([kept, changed, gone].map((id) => claim(decided, id)?.standing)).toEqual([
      'accepted',
      'corrected',
      'rejected',
    ]);
    expect(claimOf(decided, changed)).toMatchObject({ count_min: 12, count_max: 14, qualifier: 'range' });
    expect(claim(decided, changed)?.machine).toMatchObject({ count_max: 12, qualifier: 'exact' });
  });

  const after = reread(decided);

  test('what is equal keeps them, and what no longer fits waits for a person', () => {
    expect(claim(after, kept)?.standing).toBe('accepted');
    expect(report(after).unsettled).toMatchObject([
      { claim: changed, why: 'changed', supersededBy: `${ID}#5`, decision: { act: 'correct' } },
      { claim: gone, why: 'gone', supersededBy: null, decision: { act: 'reject' } },
    ]);
  });

  test('deciding about the heir settles what waits; a superseded claim takes no more decisions', () => {
    expect(errorOf(decide(after, deciding('accept', claimOf(after, changed)), context))).toBe('superseded');
    const settled = step(after, deciding('accept', claimOf(after, `${ID}#5`)));
    expect(report(settled).unsettled).toMatchObject([{ claim: gone }]);
    const all = step(settled, deciding('reject', claimOf(after, gone)));
    expect(report(all).unsettled).toEqual([]);
    expect(claim(all, gone)?.standing).toBe('superseded');
    expect(errorOf(decide(all, deciding('reject', claimOf(after, gone)), context))).toBe('superseded');
  });

  test('a correction stays on a claim that is found again', () => {
    const corrected = step(first, deciding('correct', claimOf(first, kept), { scope: 'partial' }));
    const again = reread(corrected);
    expect(claim(again, kept)).toMatchObject({ standing: 'corrected', claim: { scope: 'partial' } });
    expect(claim(again, kept)?.machine?.scope).toBe('total');
    expect(report(again).unsettled).toEqual([]);
  });
});

describe('a claim that a person added', () => {
  const text = report(first).report.text;
  const start = text.indexOf(FRESH);
  const figure = { field: 'text' as const, start: text.indexOf('3 boys'), end: text.indexOf('3 boys') + 1 };
  const quote = { field: 'text' as const, start, end: start + FRESH.length, text: FRESH };
  const said = { ...claimOf(first, kept), outcome: 'injured' as const, group: 'boys', figure, quote, quotes: [quote] };
  const reading = { figure, words: '3', says: [{ low: 3, high: 3, qualifier: 'exact' as const }], rules: '1' };
  const three = { count_min: 3, count_max: 3 };
  const add = (change: Partial<Claim>, read: Decision['reading'] = reading): Command => {
    const count = { stated: true, rule: 'reviewer' };
    const basis = { ...basisOfWords(report(first).report, { ...said, ...change }), count };
    const full = { ...said, ...three, basis, ...change, id: '', statement: '' };
    const decision = {
      act: 'add' as const,
      claim: null,
      report: ID,
      change: full,
      reason: 'missed',
      note: null,
      by: 'A. Reader',
      ...(read && { reading: read }),
    };
    return { do: 'decision', decision, run: null, match: [] };
  };
  const boys = { ...said.victims, role: 'boys' };

  test('gets the next free number, and stands when the machine finds it later', () => {
    const added = step(first, add({ victims: boys, speaker: 'Elders' }));
    expect(claim(added, `${ID}#4`)).toMatchObject({
      standing: 'added',
      machine: null,
      claim: { statement: `${ID}@d4` },
    });
    const after = reread(added);
    expect(claim(after, `${ID}#4`)).toMatchObject({ standing: 'added', claim: { speaker: 'Elders' } });
    expect(claim(after, `${ID}#5`)).toMatchObject({ standing: 'superseded', supersededBy: `${ID}#4` });
    expect(report(after).unsettled).toEqual([]);
    expect(reread(after)).toBe(after);
  });

  test('is refused when its quote or figure is not in the report, or when it is there already', () => {
    const other = { ...quote, text: FRESH.replace('3', '4') };
    const refused = (change: Partial<Claim>) => errorOf(decide(first, add({ victims: boys, ...change }), context));
    expect(refused({ quote: other, quotes: [other] })).toBe('quote-mismatch');
    expect(refused({ quotes: [] })).toBe('quote-mismatch');
    expect(refused({ quotes: [{ ...quote, end: 99_999 }] })).toBe('quote-mismatch');
    expect(refused({ quotes: [{ ...quote, field: 'title' }] })).toBe('quote-mismatch');
    expect(refused({ figure: { ...figure, start: figure.start + 40, end: figure.end + 40 } })).toBe('quote-mismatch');
    expect(refused({ figure: { ...figure, start: -1 } })).toBe('quote-mismatch');
    expect(refused({ outcome: 'slain' as 'killed' })).toBe('bad-decision');
    expect(refused({ count_min: 5, count_max: 3 })).toBe('bad-decision');
    expect(refused({ count_min: 0.5 })).toBe('bad-decision');
    const { outcome, figure: span, victims } = claimOf(first, kept);
    expect(refused({ outcome, figure: span, victims })).toBe('bad-decision');
    expect(refused({})).toBe('no error');
  });

  test('is refused when the words of its figure do not say its count, or it is not marked whose word it is', () => {
    const refused = (change: Partial<Claim>, read: Decision['reading'] = reading) =>
      errorOf(decide(first, add({ victims: boys, ...change }, read), context));
    const own = { stated: false, rule: 'reviewer' };
    const mine = { ...basisOfWords(report(first).report, said), count: own };
    expect(refused({ count_max: 4, qualifier: 'range' })).toBe('count-mismatch');
    expect(refused({ count_max: 4, qualifier: 'range', basis: mine })).toBe('no error');
    expect(refused({ basis: mine })).toBe('count-mismatch');
    expect(refused({ basis: {} })).toBe('bad-decision');
    expect(refused({}, { ...reading, words: '4' })).toBe('count-mismatch');
    expect(refused({}, { ...reading, figure: { ...figure, end: figure.end + 1 } })).toBe('count-mismatch');
    expect(refused({ speaker: 'Nobody', basis: { ...mine, speaker: { stated: true, rule: 'reviewer' } } })).toBe(
      'bad-decision',
    );
    const command = add({ victims: boys });
    if (command.do !== 'decision') throw new Error('no decision');
    const { reading: _left, ...decision } = command.decision;
    expect(errorOf(decide(first, { ...command, decision }, context))).toBe('count-mismatch');
  });
});

describe('decisions that are refused', () => {
  const refused = (command: Command) => errorOf(decide(first, command, context));
  const about = claimOf(first, kept);
  const word = (change: object): Command => {
    const command = deciding('accept', about);
    return command.do === 'decision' ? { ...command, decision: { ...command.decision, ...change } } : command;
  };

  test.each<[string, Command, string]>([
    ['without a reason', word({ reason: ' ' }), 'bad-decision'],
    ['by nobody', word({ by: '' }), 'bad-decision'],
    ['about a claim that is not there', word({ claim: `${ID}#99` }), 'unknown-claim'],
    ['about a report that is not there', word({ claim: 'other#1' }), 'unknown-report'],
    ['a correction of nothing', deciding('correct', about, {}), 'bad-decision'],
    ['a correction of the id', deciding('correct', about, { id: 'x#1' }), 'bad-decision'],
    [
      'a correction to a quote that is not there',
      deciding('correct', about, { quote: { ...about.quote, text: 'x' } }),
      'quote-mismatch',
    ],
    ['a correction to no outcome', deciding('correct', about, { outcome: 'x' as 'killed' }), 'bad-decision'],
    [
      'of the text of a report',
      word({ act: 'correct-report', claim: null, report: ID, change: { text: 'x' } }),
      'bad-decision',
    ],
    ['of nothing of a report', word({ act: 'correct-report', claim: null, report: ID, change: {} }), 'bad-decision'],
  ])('%s', (_what, command, code) => {
    expect(refused(command)).toBe(code);
  });
});

test('time never runs backwards in the ledger, and a clock or salt of another form is refused', () => {
  const early = must(
    decide(first, deciding('accept', claimOf(first, kept)), { ...context, now: '2026-01-01T00:00:00.000Z' }),
  );
  expect(early.entries[0]?.recorded).toBe(context.now);
  const now = (words: string) =>
    errorOf(decide(first, deciding('accept', claimOf(first, kept)), { ...context, now: words }));
  expect(now('2026-02-01T08:00:00Z')).toBe('bad-time');
  expect(now('yesterday')).toBe('bad-time');
  const entries = must(decide(EMPTY, adding(EMPTY, KEPT), context)).entries;
  expect(new Set(entries.map((entry) => entry.salt)).size).toBe(entries.length);
  expect(fold(EMPTY, entries).head.position).toBe(3);
});
