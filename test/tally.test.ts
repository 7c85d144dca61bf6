/** The toll of an incident: cells, envelopes, sources, policies and checks. */
import { describe, expect, test } from 'vitest';
import type { Claim, ReportRef } from '../src/model/claim.ts';
import type { Cell } from '../src/model/incident.ts';
import { POLICIES } from '../src/tally/policies/table.ts';
import { tallyIncident } from '../src/tally/tally.ts';
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
  POLICE,
  ref,
  STATE,
} from './made-claims.ts';
import { cellOf, range, tally } from './made-tolls.ts';

describe('across parties', () => {
  const two = [
    made('a#0', { n: 22, victims: FORCES, party: STATE, said: '2031-01-01' }),
    made('b#0', { ...moreThan(362), victims: FORCES, party: GROUP, said: '2031-01-02' }),
  ];

  test('the envelope, never a mean, and the size of the dispute', () => {
    const cell = cellOf(tally(two), 'security forces');
    expect(range(cell)).toEqual([22, null]);
    expect(cell.figure).toBeNull();
    expect(cell.disputed).toBe(true);
    expect(cell.why).toContain('disputed: the state 22, the Front at least 363, at least 341 apart');
  });

  test('the first cell of an outcome is all victims together, computed where nobody said it', () => {
    const toll = tally([...two, made('a#1', { n: 36, victims: CIVILIANS, party: STATE })]);
    const [first] = toll.cells;
    expect(first?.victims).toBe('all');
    expect(range(first as Cell)).toEqual([58, null]);
    expect(first?.computed).toBe(true);
  });

  test('bodies held are the same people, not more dead', () => {
    const toll = tally([
      made('a#0', { n: 145, victims: ARMED, party: STATE }),
      made('a#1', { n: 145, victims: ARMED, party: STATE, outcome: 'bodies held', same_people_as: ['a#0'] }),
    ]);
    expect(range(cellOf(toll, 'all'))).toEqual([145, null]);
    expect(range(cellOf(toll, 'armed group', null, 'bodies held'))).toEqual([145, 145]);
  });

  test("an army that is no state's is among the attackers", () => {
    const toll = tally([
      made('a#0', { n: 30, victims: CIVILIANS, party: STATE, perpetrator: 'the Northam Liberation Army' }),
      made('b#0', { n: 12, victims: CIVILIANS, party: DOCTORS, perpetrator: 'the army' }),
    ]);
    expect(cellOf(toll, 'civilians', 'the attackers').low).toBe(30);
    expect(cellOf(toll, 'civilians', 'the forces').low).toBe(12);
  });

  test('civilians killed by the attackers and by the forces are two cells, and are not added', () => {
    const toll = tally([
      made('a#0', { n: 36, victims: CIVILIANS, party: STATE, perpetrator: 'the attackers' }),
      made('a#1', { n: 36, victims: CIVILIANS, party: OUTLET }),
      made('b#0', { ...moreThan(20), victims: CIVILIANS, party: DOCTORS, perpetrator: 'security forces' }),
    ]);
    expect(range(cellOf(toll, 'civilians', 'the attackers'))).toEqual([36, 36]);
    expect(range(cellOf(toll, 'civilians', 'the forces'))).toEqual([21, null]);
    expect(range(cellOf(toll, 'all'))).toEqual([36, null]);
  });

  test('one perpetrator only: no split', () => {
    const toll = tally([
      made('a#0', { n: 36, victims: CIVILIANS, party: STATE }),
      made('b#0', { n: 20, victims: CIVILIANS, party: DOCTORS, perpetrator: 'security forces' }),
    ]);
    expect(range(cellOf(toll, 'civilians'))).toEqual([20, 36]);
  });

  test('policemen are no total of the forces where the party counts these too', () => {
    const cell = cellOf(
      tally([
        made('a#0', { n: 17, victims: FORCES, party: STATE, said: '2031-01-01' }),
        made('b#0', { n: 7, victims: POLICE, party: STATE, said: '2031-01-02' }),
      ]),
      'security forces',
    );
    expect(range(cell)).toEqual([17, 17]);
    expect(cell.setAside[0]?.claim).toBe('b#0');
  });

  test('a figure that another report gives as a part of a larger one is a part', () => {
    const increment: Made = { n: 22, victims: ARMED, party: STATE, said: '2031-01-02' };
    const cell = cellOf(
      tally([
        made('a#0', { n: 177, victims: ARMED, party: STATE, said: '2031-01-02' }),
        made('a#1', { ...increment, subset_of: ['a#0'], scope: 'sub-count' }),
        made('b#0', increment),
      ]),
      'armed group',
    );
    expect(range(cell)).toEqual([177, 177]);
    expect(cell.setAside.map((s) => s.claim)).toEqual(['a#1', 'b#0']);
  });

  test('feared and conditional are shown and do not bound; denied and rejected are gone', () => {
    const claims = [
      made('a#0', { n: 10, party: STATE }),
      made('b#0', { n: 90, party: DOCTORS, modality: 'feared' }),
      made('c#0', { n: 80, party: GROUP, modality: 'denied' }),
      made('d#0', { n: 70, party: GROUP }),
    ];
    const toll = tallyIncident(
      { claims, reports: [], standing: (id) => (id === 'd#0' ? 'rejected' : 'unreviewed') },
      {},
    );
    const cell = cellOf(toll, 'all');
    expect(range(cell)).toEqual([10, 10]);
    expect(cell.setAside).toEqual([{ claim: 'b#0', reason: 'feared: shown, does not bound' }]);
  });

  test('as of a time: said and published no later than it', () => {
    const claims = [
      made('a#0', { n: 10, party: STATE, said: '2031-01-01' }),
      made('b#0', { n: 20, party: STATE, said: '2031-01-02' }),
      made('c#0', { n: 30, party: STATE, said: '2031-01-01' }),
    ];
    const reports = [ref('a', { published: '2031-01-01' }), ref('c', { published: '2031-01-04' })];
    expect(range(cellOf(tally(claims, { asOf: '2031-01-01' }, reports), 'all'))).toEqual([10, 10]);
    expect(range(cellOf(tally(claims, { asOf: '2031-01-03' }, reports), 'all'))).toEqual([20, 20]);
  });
});

describe('independent sources', () => {
  const sources = (claims: Claim[], reports: ReportRef[] = []): number =>
    cellOf(tally(claims, {}, reports), 'all').independentSources;

  test('voices of one party are one', () => {
    expect(sources([made('a#0', { n: 5, party: STATE }), made('b#0', { n: 6, party: STATE, speaker: 'police' })])).toBe(
      1,
    );
    expect(sources([made('a#0', { n: 5, party: STATE }), made('b#0', { n: 6, party: DOCTORS })])).toBe(2);
  });

  test('outlets of one wire, or of one wording, are one; outlets beside parties add nothing', () => {
    const a = made('a#0', { n: 5 });
    const b = made('b#0', { n: 5 });
    expect(sources([a, b], [ref('a'), ref('b')])).toBe(2);
    expect(sources([a, b], [ref('a', { via: 'AFP' }), ref('b', { via: 'AFP' })])).toBe(1);
    expect(sources([a, { ...b, quote: a.quote }], [ref('a'), ref('b')])).toBe(1);
    expect(sources([a, b, made('c#0', { n: 5, party: STATE })], [ref('a'), ref('b')])).toBe(1);
  });
});

describe('policies', () => {
  test('each has a name, a version, a formula, a tie-break, an empty case and a source', () => {
    for (const [name, policy] of Object.entries(POLICIES)) {
      expect(policy.name).toBe(name);
      for (const words of [policy.version, policy.formula, policy.tieBreak, policy.emptyCase, policy.source])
        expect(words).not.toBe('');
    }
  });

  test('an unknown one is refused with the names of those that exist', () => {
    expect(() => tally([], { policy: 'mean' })).toThrow(
      /no policy is called mean: use one of show-all, latest-per-party/,
    );
  });

  test('show-all: a figure only where all agree', () => {
    const same = [made('a#0', { n: 5, party: STATE }), made('b#0', { n: 5, party: DOCTORS })];
    expect(cellOf(tally(same), 'all').figure).toBe(5);
    expect(cellOf(tally([...same, made('c#0', { n: 6, party: GROUP })]), 'all').figure).toBeNull();
  });

  test('latest-per-party: one figure where the latest are one number; nothing is no figure', () => {
    const one = [made('a#0', { ...atLeast(5), party: STATE, said: '2031-01-01' })];
    expect(cellOf(tally(one, { policy: 'latest-per-party' }), 'all').figure).toBe(5);
    const vague = [made('a#0', { qualifier: 'dozens', party: STATE })];
    expect(cellOf(tally(vague, { policy: 'latest-per-party' }), 'all').figure).toBeNull();
  });
});

describe('checks', () => {
  const checks = (claims: Claim[]): string[] => tally(claims).contradictions.map((c) => c.check);

  test('a toll that falls', () => {
    const [found] = tally([
      made('a#0', { n: 33, victims: CIVILIANS, party: STATE, said: '2031-01-01' }),
      made('b#0', { n: 15, victims: CIVILIANS, party: STATE, said: '2031-01-02' }),
    ]).contradictions;
    expect(found).toEqual({
      check: 'falling-toll',
      says: 'the state put civilians killed at 33 on 2031-01-01 and at 15 on 2031-01-02',
      claims: ['a#0', 'b#0'],
    });
  });

  test('a sum that is none', () => {
    const sum = (n: number): Claim[] => [
      made('a#0', { n, party: STATE, equals_sum: ['b#1', 'b#2'] }),
      made('b#1', { n: 92, victims: ARMED, party: STATE }),
      made('b#2', { n: 41, victims: CIVILIANS, party: STATE }),
    ];
    expect(checks(sum(145))).toEqual(['arithmetic']);
    expect(checks(sum(133))).toEqual([]);
  });

  test('more bodies than dead', () => {
    const held = (n: number): Claim[] => [
      made('a#0', { n: 10, victims: ARMED, party: STATE }),
      made('a#1', { n, victims: ARMED, party: STATE, outcome: 'bodies held' }),
    ];
    expect(checks(held(12))).toEqual(['killed-against-bodies']);
    expect(checks(held(10))).toEqual([]);
  });
});
