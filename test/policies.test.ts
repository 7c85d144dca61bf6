/** Policies: each a named way from what the parties say to one figure, checked by hand on small tolls. */
import { describe, expect, test } from 'vitest';
import type { Claim } from '../src/model/claim.ts';
import {
  ARMED,
  atLeast,
  CIVILIANS,
  DOCTORS,
  FORCES,
  GROUP,
  type Made,
  made,
  moreThan,
  OUTLET,
  STATE,
} from './made-claims.ts';
import { cellOf, range, tally } from './made-tolls.ts';

const of = (claims: Claim[], policy: string, victims = 'all') => cellOf(tally(claims, { policy }), victims);
const last = (cell: { why: string[] }): string | undefined => cell.why.at(-1);
const civilians = (id: string, more: Made): Claim => made(id, { victims: CIVILIANS, ...more });

/** 20 and 24 civilians, 10 fighters on two words and 31 on a third. */
const town = [
  civilians('a#0', { n: 20, party: STATE }),
  civilians('b#0', { n: 24, party: DOCTORS }),
  civilians('c#0', { n: 24, party: GROUP }),
  made('a#1', { n: 31, victims: ARMED, party: STATE }),
  made('c#1', { n: 10, victims: ARMED, party: GROUP }),
];

describe('conservative', () => {
  test('the lowest figure, and who gave it', () => {
    const cell = of(town, 'conservative', 'civilians');
    expect([cell.figure, cell.computed, last(cell)]).toEqual([20, false, '20: the lowest, given by the state']);
  });

  test('all victims: what the lowest figures of the groups add to, marked as computed', () => {
    const cell = of(town, 'conservative');
    expect([cell.figure, cell.computed]).toEqual([30, true]);
  });

  test('a vague word is never made a number', () => {
    expect(of([civilians('a#0', { qualifier: 'dozens' })], 'conservative', 'civilians').figure).toBeNull();
  });
});

describe('low-best-high', () => {
  test('best is what most parties say, the lower where as many say either', () => {
    expect(of(town, 'low-best-high', 'civilians').figure).toBe(24);
    expect(of(town, 'low-best-high', 'armed group').figure).toBe(10);
  });

  test('best of all victims is the sum of the bests of the groups', () => {
    const cell = of(town, 'low-best-high');
    expect([cell.figure, cell.computed]).toEqual([34, true]);
    expect(last(cell)).toContain('best 34, computed: 24 civilians + 10 armed group; low 30');
  });
});

describe('min-max-two-sources', () => {
  test('a range where they differ, a figure where two independent sources give one number', () => {
    const range = of(town, 'min-max-two-sources', 'civilians');
    expect([range.figure, last(range)]).toEqual([null, '20 to 24, from 3 independent sources']);
    const same = [civilians('a#0', { n: 5, party: STATE }), civilians('b#0', { n: 5, party: DOCTORS })];
    expect(of(same, 'min-max-two-sources', 'civilians').figure).toBe(5);
  });

  test('one source is provisional', () => {
    const cell = of([civilians('a#0', { n: 5, party: STATE })], 'min-max-two-sources', 'civilians');
    expect([cell.figure, last(cell)]).toEqual([null, '5, provisional: one independent source']);
  });
});

describe('whose word counts', () => {
  test('official-only: states alone, and each other claim set aside with the reason', () => {
    const cell = of(town, 'official-only', 'civilians');
    expect([cell.figure, range(cell), cell.used]).toEqual([20, [20, 20], ['a#0']]);
    expect(cell.setAside).toEqual([
      { claim: 'b#0', reason: 'official-only: no state speaks here' },
      { claim: 'c#0', reason: 'official-only: no state speaks here' },
    ]);
  });

  test('independent-only: monitors, hospitals and witnesses, and no outlet', () => {
    const cell = of([...town, civilians('d#0', { n: 90, party: OUTLET })], 'independent-only', 'civilians');
    expect([cell.figure, cell.used]).toEqual([24, ['b#0']]);
  });

  test('where none of them speaks there is no figure, and nothing is lost', () => {
    const cell = of(town, 'independent-only', 'armed group');
    expect([cell.figure, range(cell), cell.setAside.length]).toEqual([null, [null, null], 2]);
  });
});

test('a stated total below what its groups add to is raised to that, computed', () => {
  const claims = [
    made('a#0', { ...atLeast(25), party: STATE }),
    civilians('b#1', { n: 20, party: STATE }),
    made('b#2', { n: 15, victims: FORCES, party: STATE }),
  ];
  const cell = of(claims, 'latest-per-party');
  expect([cell.figure, cell.computed]).toEqual([35, true]);
  expect(last(cell)).toContain('raised to 35');
});

test('a total that the groups of its own statement raise is computed too', () => {
  const claims = [
    made('a#0', { ...atLeast(25), party: STATE }),
    civilians('a#1', { n: 20, party: STATE }),
    made('a#2', { n: 15, victims: FORCES, party: STATE }),
  ];
  const cell = of(claims, 'latest-per-party');
  expect([cell.figure, cell.computed]).toEqual([35, true]);
  expect(cell.why.join(' ')).toContain('at least 35 because its parts are');
});

test('no policy changes what the parties said', () => {
  const claims = [...town, civilians('e#0', { ...moreThan(40), party: OUTLET })];
  for (const policy of ['show-all', 'latest-per-party', 'conservative', 'low-best-high', 'min-max-two-sources'])
    expect(of(claims, policy, 'civilians').parties).toEqual(of(claims, 'show-all', 'civilians').parties);
});
