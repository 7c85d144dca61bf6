/** Figures that one party gives in one report bind each other. */
import { describe, expect, test } from 'vitest';
import type { Claim } from '../src/model/claim.ts';
import { ARMED, atLeast, CHILDREN, CIVILIANS, DOCTORS, FORCES, type Made, made, STATE, WOMEN } from './made-claims.ts';
import { cellOf, range, tally } from './made-tolls.ts';

describe('within one statement', () => {
  const family = (top: Made): Claim[] => [
    made('a#0', { victims: CIVILIANS, party: STATE, includes: ['a#1', 'a#2'], ...top }),
    made('a#1', { n: 5, victims: WOMEN, party: STATE, subset_of: ['a#0'], scope: 'sub-count' }),
    made('a#2', { n: 3, victims: CHILDREN, party: STATE, subset_of: ['a#0'], scope: 'sub-count' }),
  ];

  test('31 civilians with a family of 8 among them are 31, never 39', () => {
    const toll = tally(family({ n: 31 }));
    expect(range(cellOf(toll, 'civilians'))).toEqual([31, 31]);
    expect(range(cellOf(toll, 'all'))).toEqual([31, null]);
    expect(range(cellOf(toll, 'women'))).toEqual([5, 5]);
  });

  test('a whole is at least the sum of its disjoint parts, with the reason', () => {
    const cell = cellOf(tally(family({ ...atLeast(2) })), 'civilians');
    expect(range(cell)).toEqual([8, null]);
    expect(cell.why.join(' ')).toContain('at least 8 because its parts are 5 people killed + 3 people killed');
  });

  test('a part is at most its whole', () => {
    const claims = [
      made('a#0', { n: 10, victims: CIVILIANS, party: STATE, includes: ['a#1'] }),
      made('a#1', { ...atLeast(4), victims: CHILDREN, party: STATE, subset_of: ['a#0'], scope: 'sub-count' }),
    ];
    expect(range(cellOf(tally(claims), 'children'))).toEqual([4, 10]);
  });

  test('parts said to be all leave the rest to the other', () => {
    const claims = [
      made('a#0', { n: 33, party: STATE, equals_sum: ['a#1', 'a#2'] }),
      made('a#1', { n: 18, victims: CIVILIANS, party: STATE }),
      made('a#2', { ...atLeast(2), victims: FORCES, party: STATE }),
    ];
    const toll = tally(claims);
    expect(range(cellOf(toll, 'security forces'))).toEqual([15, 15]);
    expect(range(cellOf(toll, 'civilians and security forces'))).toEqual([33, 33]);
  });

  test('a contradiction names the smallest set of claims that makes it', () => {
    const claims = [
      made('a#0', { n: 10, victims: CIVILIANS, party: DOCTORS, group: 'civilians', includes: ['a#1', 'a#2'] }),
      made('a#1', { n: 12, victims: WOMEN, party: DOCTORS, group: 'women', subset_of: ['a#0'], scope: 'sub-count' }),
      made('a#2', {
        n: 3,
        victims: CHILDREN,
        party: DOCTORS,
        group: 'children',
        subset_of: ['a#0'],
        scope: 'sub-count',
      }),
    ];
    expect(tally(claims).contradictions).toEqual([
      {
        check: 'subset-larger-than-whole',
        says: "doctors' 12 women cannot be among their own 10 civilians killed",
        claims: ['a#0', 'a#1'],
      },
    ]);
  });

  test('parts that together are too many', () => {
    const claims = [
      made('a#0', { n: 10, victims: CIVILIANS, party: DOCTORS, group: 'civilians', includes: ['a#1', 'a#2', 'a#3'] }),
      made('a#1', { n: 8, victims: WOMEN, party: DOCTORS, group: 'women', subset_of: ['a#0'], scope: 'sub-count' }),
      made('a#2', {
        n: 3,
        victims: CHILDREN,
        party: DOCTORS,
        group: 'children',
        subset_of: ['a#0'],
        scope: 'sub-count',
      }),
      made('a#3', {
        n: 1,
        victims: { ...CIVILIANS, sex: 'male', age: 'adult' },
        party: DOCTORS,
        subset_of: ['a#0'],
        scope: 'sub-count',
      }),
    ];
    const [found] = tally(claims).contradictions;
    expect(found?.check).toBe('parts-against-total');
    expect(found?.claims).toEqual(['a#0', 'a#1', 'a#2']);
  });

  test('unclear coverage bounds nothing: 50 people beside 177 militants', () => {
    const toll = tally([
      made('a#0', { n: 50, coverage: 'unclear', party: STATE }),
      made('a#1', { n: 177, victims: ARMED, party: STATE }),
    ]);
    expect(toll.contradictions).toEqual([]);
    expect(range(cellOf(toll, 'all'))).toEqual([177, null]);
  });

  test('a total of people is no upper bound where fighters may stand outside it', () => {
    const people = made('a#0', { n: 50, coverage: 'unclear', party: STATE });
    const fighters = made('a#1', { n: 30, victims: ARMED, party: STATE });
    expect(range(cellOf(tally([people]), 'all'))).toEqual([50, 50]);
    expect(range(cellOf(tally([people, fighters]), 'all'))).toEqual([50, null]);
  });
});
