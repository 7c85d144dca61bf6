/** The toll of an incident: series, cells, envelopes, policies and checks. */
import { describe, expect, test } from 'vitest';
import type { Claim, ReportRef } from '../src/model/claim.ts';
import type { Cell, PartyToll, Toll } from '../src/model/incident.ts';
import { POLICIES } from '../src/tally/policies/table.ts';
import { type TallyOptions, tallyIncident } from '../src/tally/tally.ts';
import {
  ARMED,
  about,
  atLeast,
  CHILDREN,
  CIVILIANS,
  DOCTORS,
  FORCES,
  GROUP,
  type Made,
  made,
  moreThan,
  OUTLET,
  POLICE,
  place,
  ref,
  STATE,
  WOMEN,
} from './made-claims.ts';

const tally = (claims: Claim[], options: TallyOptions = {}, reports: ReportRef[] = []): Toll =>
  tallyIncident({ claims, reports }, options);

function cellOf(toll: Toll, victims: string, perpetrator: string | null = null, outcome = 'killed'): Cell {
  const cell = toll.cells.find((c) => c.victims === victims && c.perpetrator === perpetrator && c.outcome === outcome);
  if (!cell) throw new Error(`no cell ${victims}: there are ${toll.cells.map((c) => c.victims).join(', ')}`);
  return cell;
}

function partyOf(cell: Cell, id = STATE.id): PartyToll {
  const party = cell.parties.find((p) => p.party.id === id);
  if (!party) throw new Error(`no party ${id}`);
  return party;
}

/** Series of the state about the armed group, one report for each statement. */
const series = (...statements: Made[]): PartyToll =>
  partyOf(
    cellOf(tally(statements.map((s, i) => made(`r${i}#0`, { victims: ARMED, party: STATE, ...s }))), 'armed group'),
  );

const range = ({ low, high }: { low: number | null; high: number | null }): (number | null)[] => [low, high];
const lows = (party: PartyToll): (number | null)[] => party.series.map((p) => p.low);

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
    expect(range(cellOf(toll, 'security forces'))).toEqual([15, 33]);
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
        says: "doctors: 12 women cannot be among the same party's own 10 civilians killed",
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
