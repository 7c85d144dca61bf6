/** The filter's `toll`: what one report alone says, all victims of its main event together. */
import { describe, expect, test } from 'vitest';
import type { Claim, CountRange } from '../src/model/claim.ts';
import { reportToll } from '../src/tally/report-toll.ts';
import { goldExtraction, goldReports } from './gold.ts';
import { ARMED, extraction, made } from './made-claims.ts';
import { CASES, exactly, from } from './tally-report-table.ts';

const killed = (claims: Claim[]): CountRange | undefined => reportToll(extraction(claims)).killed;
describe('the toll of one report', () => {
  test.each(CASES)('$says', ({ claims, killed: expected }) => {
    expect(killed(claims)).toEqual(expected);
  });

  test('killed and injured are always there, others where claims are', () => {
    expect(Object.keys(reportToll(extraction([])))).toEqual(['killed', 'injured']);
    const toll = reportToll(extraction([made('r#0', { n: 9, outcome: 'abducted' })]));
    expect(toll.abducted).toEqual(exactly(9));
  });

  test('casualties add nothing to killed or injured, and none of them is none of both', () => {
    const some = reportToll(extraction([made('r#0', { n: 9, outcome: 'casualties' })]));
    expect(some.killed).toEqual({ low: null, high: null });
    const none = made('r#0', { count_min: 0, count_max: 0, qualifier: 'none', outcome: 'casualties' });
    expect(reportToll(extraction([none])).injured).toEqual(exactly(0));
  });

  test('a list of ten thousand figures is answered', () => {
    const many = Array.from({ length: 10_000 }, (_, i) => made(`r#${i}`, { n: i + 1, victims: ARMED }));
    expect(killed(many)).toEqual(from(10_000));
  });
});

/** Figures that follow from the labels by hand. */
const GOLD = {
  demo: {
    '01': 193,
    '03': 125,
    '08': 125,
    '09': 84,
    '12': 178,
    '15': 193,
    '16': 193,
    '17': 243,
    '22': 227,
    '25': 225,
    '31': 255,
    '35': 274,
    '43': 21,
  },
  world: { '02': 43, '05': 31, '08': 5, '11': 34, '14': 38, '17': 12, '20': 22, '23': 9 },
} as const;

describe.each(['demo', 'world'] as const)('the labels of the %s set', (set) => {
  const reports = new Map(goldReports(set).map((r) => [r.id, r]));
  test.each(Object.entries(GOLD[set]))('report %s: killed, at least %i', (id, low) => {
    const report = reports.get(id) ?? reports.get(Number(id).toString());
    if (!report) throw new Error(`no labels for ${id}`);
    expect(reportToll(goldExtraction(report)).killed?.low).toBe(low);
  });
});

describe('the injured among those who were hit', () => {
  const hit = (n: number): Claim => made('r#0', { n, outcome: 'casualties', rules: ['casualties.shot'] });

  test.each<[string, Claim[], number | null]>([
    ['five were shot', [hit(5)], 5],
    ['five were shot, and one of them died', [hit(5), made('r#1', { n: 1 })], 4],
    ['one was shot, and he died', [hit(1), made('r#1', { n: 1 })], null],
    ['five were shot, and six were injured', [hit(5), made('r#1', { n: 6, outcome: 'injured' })], 6],
    ['five were killed or wounded', [made('r#0', { n: 5, outcome: 'casualties' })], null],
  ])('%s', (_, claims, low) => {
    expect(reportToll(extraction(claims)).injured?.low).toBe(low);
  });
});
