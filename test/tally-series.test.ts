/** One party's figures over time. */
import { describe, expect, test } from 'vitest';
import type { Claim } from '../src/model/claim.ts';
import { ARMED, about, atLeast, FORCES, type Made, made, moreThan, place, STATE } from './made-claims.ts';
import { cellOf, lows, partyOf, range, series, tally } from './made-tolls.ts';

describe("one party's series", () => {
  test('the latest stands, upward and downward', () => {
    expect(lows(series({ n: 92, said: '2031-01-01' }, { n: 145, said: '2031-01-02' }))).toEqual([92, 145]);
    expect(range(series({ n: 15, said: '2031-01-01' }, { n: 12, said: '2031-01-02' }))).toEqual([12, 12]);
  });

  test('order is of saying, not of publication: what was said earlier and published later is stale', () => {
    const late = { n: 92, said: '2031-01-05', basis: { said: { stated: false, rule: 'said.published' } } };
    const found = series({ n: 92, said: '2031-01-01' }, { n: 145, said: '2031-01-02' }, late);
    expect(lows(found)).toEqual([92, 145]);
    expect(range(found)).toEqual([145, 145]);
    expect(found.series[0]?.claims).toEqual(['r0#0', 'r2#0']);
  });

  test('a figure said again on purpose is new', () => {
    expect(
      range(series({ n: 92, said: '2031-01-01' }, { n: 145, said: '2031-01-02' }, { n: 92, said: '2031-01-03' })),
    ).toEqual([92, 92]);
  });

  test('statements of one day without an order give their envelope', () => {
    const found = series({ n: 67, said: '2031-01-01' }, { n: 70, said: '2031-01-01' });
    expect(found.series).toHaveLength(1);
    expect(range(found)).toEqual([67, 70]);
  });

  test('clock times order a day, whatever their zone', () => {
    const found = series({ n: 70, said: '2031-01-01T08:00:00+05:00' }, { n: 67, said: '2031-01-01T04:00:00Z' });
    expect(lows(found)).toEqual([70, 67]);
  });

  test('a sum and its part order a day', () => {
    const claims = [
      made('a#0', { n: 92, victims: ARMED, party: STATE, said: '2031-01-01' }),
      made('b#0', { n: 92, victims: ARMED, party: STATE, said: '2031-01-01', subset_of: ['b#1'] }),
      made('b#1', { n: 133, victims: ARMED, party: STATE, said: '2031-01-01', includes: ['b#0'] }),
    ];
    expect(lows(partyOf(cellOf(tally(claims), 'armed group')))).toEqual([92, 133]);
  });

  test('an increment inside its total orders a day, and is no total', () => {
    const claims = [
      made('a#0', { n: 177, victims: ARMED, party: STATE, said: '2031-01-01' }),
      made('b#0', {
        n: 7,
        victims: ARMED,
        party: STATE,
        said: '2031-01-01',
        subset_of: ['b#1'],
        increment: ['b#1'],
        scope: 'partial',
      }),
      made('b#1', { n: 184, victims: ARMED, party: STATE, said: '2031-01-01', includes: ['b#0'] }),
    ];
    expect(lows(partyOf(cellOf(tally(claims), 'armed group')))).toEqual([177, 184]);
  });

  test('an increment beside the total that it names extends it', () => {
    const claims = [
      made('a#0', { n: 20, victims: ARMED, party: STATE, said: '2031-01-01' }),
      made('b#0', { n: 5, victims: ARMED, party: STATE, said: '2031-01-02', increment: ['a#0'], scope: 'partial' }),
    ];
    const cell = cellOf(tally(claims), 'armed group');
    expect(range(partyOf(cell))).toEqual([25, 25]);
    expect(cell.why.join(' ')).toContain('computed: 20 and 5 more');
  });

  test('a part never supersedes a whole, but a later one above an older whole raises it', () => {
    const whole = made('a#0', { n: 10, victims: FORCES, party: STATE, said: '2031-01-01' });
    const part = (n: number, said: string): Claim =>
      made('b#0', { n, victims: FORCES, party: STATE, said, scope: 'partial', placeResolved: place('Ayton') });
    const of = (claim: Claim): (number | null)[] => range(partyOf(cellOf(tally([whole, claim]), 'security forces')));
    expect(of(part(7, '2031-01-02'))).toEqual([10, 10]);
    expect(of(part(12, '2031-01-02'))).toEqual([12, null]);
    expect(of(part(12, '2030-12-31'))).toEqual([10, 10]);
  });

  test.each<[string, Made]>([
    ['more than 100', moreThan(100)],
    ['at least 140', atLeast(140)],
    ['about 150', about(150)],
    ['exactly 150, told the same day', { n: 150, said: '2031-01-01' }],
  ])('a rounding that fits does not supersede an exact figure: %s', (_, rounding) => {
    expect(range(series({ n: 145, said: '2031-01-01' }, { said: '2031-01-02', ...rounding }))).toEqual([145, 145]);
  });

  test('a rounding that does not fit supersedes', () => {
    expect(range(series({ n: 145, said: '2031-01-01' }, { ...moreThan(200), said: '2031-01-02' }))).toEqual([
      201,
      null,
    ]);
  });

  test('vague words have no number', () => {
    const toll = tally([made('a#0', { victims: ARMED, party: STATE, qualifier: 'dozens' })]);
    const cell = cellOf(toll, 'armed group');
    expect(range(cell)).toEqual([null, null]);
    expect(cell.setAside).toEqual([{ claim: 'a#0', reason: 'no number: dozens' }]);
  });

  test('two voices that cannot both be right are a dispute inside the party', () => {
    const claims = [
      made('a#0', { n: 67, victims: ARMED, party: STATE, speaker: 'officials', said: '2031-01-01' }),
      made('b#0', { n: 70, victims: ARMED, party: STATE, speaker: 'a minister', said: '2031-01-01' }),
    ];
    const cell = cellOf(tally(claims), 'armed group');
    expect(cell.disputed).toBe(true);
    expect(cell.why.join(' ')).toContain('its voices disagree: 67 to 70');
  });
});
