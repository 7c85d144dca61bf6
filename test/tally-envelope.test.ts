/** Whose words make the range over parties, and what is wider than the event. */
import { describe, expect, test } from 'vitest';
import type { Claim } from '../src/model/claim.ts';
import { ARMED, atLeast, CIVILIANS, DOCTORS, GROUP, type Made, made, OUTLET, STATE } from './made-claims.ts';
import { cellOf, lows, partyOf, range, series, tally } from './made-tolls.ts';

const RUMOUR = { id: 'unattributed:reports', name: 'reports from the ground', side: 'unattributed' as const };
const told = (id: string, n: number, more: Made = {}): Claim =>
  made(id, { n, victims: CIVILIANS, party: STATE, ...more });
const of = (claims: Claim[]) => cellOf(tally(claims), 'civilians');

describe('outlets and voices without a name, beside parties with a name', () => {
  test.each<[string, Claim, (number | null)[]]>([
    ['older than what a party said last', told('b#0', 3, { party: RUMOUR, said: '2031-01-01' }), [31, 31]],
    ['a number that a party gave before', told('b#0', 18, { party: OUTLET, said: '2031-01-03' }), [31, 31]],
    ['a number of its own, no older', told('b#0', 36, { party: OUTLET, said: '2031-01-02' }), [31, 36]],
  ])('%s', (_, relay, is) => {
    const state = [told('a#0', 18, { said: '2031-01-01' }), told('a2#0', 31, { said: '2031-01-02' })];
    const cell = of([...state, relay]);
    expect(range(cell)).toEqual(is);
    expect(cell.parties).toHaveLength(2);
    expect(cell.why.join(' ').includes('does not widen the range')).toBe(is[1] === 31);
  });

  test('alone they make the range', () => {
    expect(range(of([told('a#0', 3, { party: RUMOUR }), told('b#0', 5, { party: OUTLET })]))).toEqual([3, 5]);
  });
});

describe('figures of another time than the event', () => {
  const day = (edtf: string) => ({ periodResolved: { edtf, stated: true, rule: 'made' } });
  const event = [told('a#0', 11, day('2031-03-01')), told('b#0', 12, { ...day('2031-03-01'), party: DOCTORS })];

  test.each<[string, Made, string]>([
    ['a month that began before', day('2031-02-01/2031-03-05'), 'a wider count'],
    ['a week of another month', day('2031-01-01/2031-01-07'), 'of an earlier time'],
  ])('%s is shown and bounds nothing', (_, when, reason) => {
    const cell = of([...event, told('c#0', 73, { ...when, party: GROUP })]);
    expect(range(cell)).toEqual([11, 12]);
    expect(cell.setAside[0]?.reason).toContain(reason);
  });

  test('a few days before, or since, is of the event', () => {
    expect(range(of([...event, told('c#0', 15, { ...day('2031-02-26/2031-03-02'), party: GROUP })]))).toEqual([11, 15]);
    expect(range(of([...event, told('c#0', 15, { ...day('2031-03-01/2031-03-30'), party: GROUP })]))).toEqual([11, 15]);
  });
});

describe('all people', () => {
  const people = (id: string, n: number, more: Made = {}): Claim =>
    made(id, { n, coverage: 'unclear', party: STATE, ...more });

  test('two counts of people dispute each other', () => {
    expect(cellOf(tally([people('a#0', 12), people('b#0', 15, { party: DOCTORS })]), 'all').disputed).toBe(true);
  });

  test('beside fighters they may leave out different groups', () => {
    const fighters = made('c#0', { n: 30, victims: ARMED, party: STATE });
    const cell = cellOf(tally([people('a#0', 33), people('b#0', 251, { party: DOCTORS }), fighters]), 'all');
    expect(cell.disputed).toBe(false);
    expect(cell.why.join(' ')).toContain('may each leave out a group');
  });

  test('those whom the other side killed are a part', () => {
    const claims = [
      people('a#0', 33, { perpetrator: 'the gunmen' }),
      people('b#0', 35, { perpetrator: 'militants', party: GROUP }),
      people('c#0', 1, { perpetrator: 'security forces', party: DOCTORS }),
    ];
    expect(range(cellOf(tally(claims), 'all'))).toEqual([33, 35]);
  });
});

describe('one day, and a period that grew', () => {
  const day = (edtf: string, said = '2031-01-31') => ({ said, periodResolved: { edtf, stated: true, rule: 'made' } });

  test('the longer period follows the shorter', () => {
    const found = series(
      { n: 133, ...day('2031-01-30/2031-01-31') },
      { n: 92, ...day('2031-01-31') },
      { n: 145, ...day('2031-01-30/2031-02-01', '2031-02-01') },
      { n: 216, ...day('2031-01-29/2031-02-05', '2031-02-05') },
    );
    expect(lows(found)).toEqual([92, 133, 145, 216]);
  });

  test('not where the longer has fewer: that is another count', () => {
    const found = series({ n: 70, ...day('2031-01-31') }, { n: 67, ...day('2031-01-30/2031-01-31') });
    expect(lows(found)).toEqual([67]);
    expect(range(found)).toEqual([67, 70]);
  });

  test('an open figure of the whole that its parts exceed is raised by them', () => {
    const claims = [
      told('a#0', 4, { ...atLeast(4), includes: ['a#1'] }),
      told('a#1', 9, { scope: 'sub-count', subset_of: ['a#0'] }),
    ];
    expect(range(partyOf(of(claims)))).toEqual([9, null]);
  });
});
