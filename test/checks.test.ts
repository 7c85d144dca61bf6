/** Each check: what it finds beside what it leaves alone, the sentence that it writes, and the claims behind it. */
import { describe, expect, test } from 'vitest';
import type { Claim } from '../src/model/claim.ts';
import type { Contradiction } from '../src/model/incident.ts';
import { CHECKS } from '../src/tally/checks/table.ts';
import { tallyIncident } from '../src/tally/tally.ts';
import { type Case, found, TABLE, told } from './checks-table.ts';

const of = (id: string, one: Case): Contradiction[] => found(one).filter(({ check }) => check === id);

test('every check stands in the table of cases', () => {
  expect(Object.keys(TABLE)).toEqual(CHECKS.map(({ id }) => id));
});

describe.each(Object.entries(TABLE))('%s', (id, { hits, misses }) => {
  test.each(hits)('finds $name', (one, says) => {
    const [first, ...more] = of(id, one);
    expect(first?.says).toBe(says);
    expect(more).toEqual([]);
    expect(first?.claims.every((claim) => one.claims.some((c) => c.id === claim))).toBe(true);
  });

  test.each(misses)('leaves alone: $name', (one) => {
    expect(of(id, one)).toEqual([]);
  });
});

describe('relations', () => {
  const checks = (claims: Claim[]): string[] => found({ name: '', claims }).map(({ says }) => says);

  test('to a claim that is nowhere are told', () => {
    expect(checks([told('a#0', 5, { subset_of: ['a#9'] })])).toEqual([
      'a#0 is said to be in the relation subset of to a#9, which is no claim here: the relation was left out',
    ]);
  });

  test('to a denied claim, or one of another incident, are not lost', () => {
    expect(checks([told('a#0', 5, { subset_of: ['a#1'] }), told('a#1', 50, { modality: 'denied' })])).toEqual([]);
    const input = { claims: [told('a#0', 5, { subset_of: ['b#1'] })], reports: [], elsewhere: () => true };
    expect(tallyIncident(input).contradictions).toEqual([]);
  });

  test('in a ring are told and bound nothing', () => {
    const ring = [
      told('a#0', 5, { subset_of: ['a#1'] }),
      told('a#1', 3, { subset_of: ['a#2'] }),
      told('a#2', 4, { subset_of: ['a#0'] }),
      told('a#3', 2, { subset_of: ['a#0'], scope: 'sub-count' }),
    ];
    expect(checks(ring)).toEqual([
      'a#0, a#1, a#2 are said to be parts of one another: the relations between them were left out',
    ]);
    expect(checks([told('a#0', 5, { includes: ['a#0'] })])).toEqual([
      'a#0 is said to be a part of itself: the relation was left out',
    ]);
  });
});
