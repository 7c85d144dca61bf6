/** What claims jointly allow, case by case: groups and parts, one party over time, parties apart, what is taken away. */
import { describe, expect, it } from 'vitest';
import type { Claim, ReportRef } from '../src/model/claim.ts';
import type { Cell, Toll } from '../src/model/incident.ts';
import { tallyIncident } from '../src/tally/tally.ts';
import {
  CHILDREN,
  CIVILIANS,
  claim,
  FIGHTERS,
  FRONT,
  MONITOR,
  partOf,
  reportRef,
  STATE,
  TROOPS,
  WOMEN,
} from './arbitrary-claims.ts';

interface Options {
  policy?: string;
  asOf?: string;
  reports?: ReportRef[];
}

function tolled(claims: Claim[], { reports, ...options }: Options = {}): Toll {
  const ids = [...new Set(claims.map((one) => one.id.slice(0, one.id.indexOf('#'))))];
  return tallyIncident({ claims, reports: reports ?? ids.map((id) => reportRef(id)) }, options);
}

function cell(toll: Toll, victims: string, outcome = 'killed'): Cell {
  const found = toll.cells.filter((one) => one.outcome === outcome && one.victims === victims);
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} cells of ${victims} ${outcome}`);
  return found[0];
}

const bounds = ({ low, high }: { low: number | null; high: number | null }) => [low, high];
const partyBounds = (one: Cell) => Object.fromEntries(one.parties.map((p) => [p.party.id, bounds(p)]));

describe('groups and parts', () => {
  const civilians = claim('r1#1', 31, CIVILIANS, { includes: ['r1#2', 'r1#3'] });
  const women = claim('r1#2', 5, WOMEN, partOf('r1#1'));
  const children = claim('r1#3', 3, CHILDREN, partOf('r1#1'));

  it('keeps 31 civilians 31, with five women and three children among them', () => {
    const toll = tolled([civilians, women, children]);
    expect(bounds(cell(toll, 'civilians'))).toEqual([31, 31]);
    expect(bounds(cell(toll, 'women'))).toEqual([5, 5]);
    expect(bounds(cell(toll, 'children'))).toEqual([3, 3]);
    expect(cell(toll, 'all').low).toBe(31);
    expect(toll.contradictions).toEqual([]);
  });

  it('adds disjoint groups, and says that nobody stated the sum', () => {
    const toll = tolled([civilians, women, children, claim('r1#4', 145, FIGHTERS), claim('r1#5', 17, TROOPS)]);
    const all = cell(toll, 'all');
    expect(all.low).toBe(193);
    expect(all.computed).toBe(true);
    expect(all.why.join(' ')).toContain('computed');
  });

  it('raises an open whole to what its disjoint parts add to', () => {
    const open = claim('r1#1', 4, CIVILIANS, { qualifier: 'at_least', count_max: null, includes: ['r1#2', 'r1#3'] });
    const toll = tolled([open, women, children]);
    expect(bounds(cell(toll, 'civilians'))).toEqual([8, null]);
    expect(cell(toll, 'civilians').why.join(' ')).toMatch(/8/);
  });

  it('says in plain words that a part is larger than its whole', () => {
    const toll = tolled([claim('r1#1', 5, CIVILIANS, { includes: ['r1#2'] }), claim('r1#2', 8, WOMEN, partOf('r1#1'))]);
    const found = toll.contradictions.find((one) => one.check === 'subset-larger-than-whole');
    expect(found?.claims.sort()).toEqual(['r1#1', 'r1#2']);
    expect(found?.says).toMatch(/8.*women.*5.*civilians/);
  });

  it('says that parts add to more than their whole', () => {
    const toll = tolled([claim('r1#1', 7, CIVILIANS, { includes: ['r1#2', 'r1#3'] }), women, children]);
    expect(toll.contradictions.map((one) => one.check)).toContain('parts-against-total');
  });

  it('says that a stated sum is not the sum', () => {
    const whole = claim('r1#1', 50, { equals_sum: ['r1#2', 'r1#3'] });
    const toll = tolled([whole, claim('r1#2', 31, CIVILIANS), claim('r1#3', 17, TROOPS)]);
    const said = toll.contradictions.map((one) => one.says).join(' ');
    expect(said).toMatch(/50/);
    expect(said).toMatch(/48/);
  });

  it('does not add bodies held to the killed', () => {
    const held = claim('r1#2', 145, FIGHTERS, { outcome: 'bodies held', same_people_as: ['r1#1'] });
    const toll = tolled([claim('r1#1', 145, FIGHTERS), held]);
    expect(cell(toll, 'all').low).toBe(145);
    expect(cell(toll, 'armed group', 'bodies held').low).toBe(145);
  });
});

describe('one party over time', () => {
  const said = (day: number, more: Partial<Claim> = {}): Partial<Claim> => ({ said: `2031-02-0${day}`, ...more });

  it('lets the latest statement stand, upward', () => {
    const toll = tolled([
      claim('r1#1', 92, FIGHTERS, said(1)),
      claim('r2#1', 133, FIGHTERS, said(2)),
      claim('r3#1', 145, FIGHTERS, said(3)),
    ]);
    const fighters = cell(toll, 'armed group');
    expect(bounds(fighters)).toEqual([145, 145]);
    expect(fighters.parties[0]?.series.map((point) => point.low)).toEqual([92, 133, 145]);
    expect(fighters.used).toEqual(['r3#1']);
    expect(fighters.setAside.map((one) => one.claim).sort()).toEqual(['r1#1', 'r2#1']);
    for (const one of fighters.setAside) expect(one.reason).toMatch(/superseded/);
  });

  it('lets the latest statement stand, downward, and says that the toll fell', () => {
    const toll = tolled([claim('r1#1', 40, TROOPS, said(1)), claim('r2#1', 31, TROOPS, said(2))]);
    expect(bounds(cell(toll, 'security forces'))).toEqual([31, 31]);
    expect(toll.contradictions.map((one) => one.check)).toContain('falling-toll');
  });

  it('takes a figure that was said earlier and is published later for nothing new', () => {
    const reports = [
      reportRef('r1', { published: '2031-02-01' }),
      reportRef('r2', { published: '2031-02-03' }),
      reportRef('r3', { published: '2031-02-05' }),
    ];
    const toll = tolled(
      [
        claim('r1#1', 92, FIGHTERS, said(1)),
        claim('r2#1', 145, FIGHTERS, said(3)),
        claim('r3#1', 92, FIGHTERS, { ...said(5), basis: { said: { stated: false, rule: 'said.published' } } }),
      ],
      { reports },
    );
    const fighters = cell(toll, 'armed group');
    expect(bounds(fighters)).toEqual([145, 145]);
    expect(fighters.setAside.find((one) => one.claim === 'r3#1')?.reason).toMatch(/superseded/);
  });

  it('gives the envelope of two figures of one day that nothing orders', () => {
    const toll = tolled([claim('r1#1', 31, CIVILIANS, said(1)), claim('r2#1', 36, CIVILIANS, said(1))]);
    expect(bounds(cell(toll, 'civilians'))).toEqual([31, 36]);
  });

  it('orders one day by its clock times', () => {
    const toll = tolled([
      claim('r1#1', 31, CIVILIANS, said(1, { said: '2031-02-01T16:00+05:00' })),
      claim('r2#1', 36, CIVILIANS, said(1, { said: '2031-02-01T12:00Z' })),
    ]);
    // 16:00 at +05:00 is 11:00 UTC
    expect(bounds(cell(toll, 'civilians'))).toEqual([36, 36]);
  });

  it('does not let a rounding that fits replace the exact figure', () => {
    const rough = claim('r2#1', 101, FIGHTERS, said(2), {
      qualifier: 'more_than',
      count_max: null,
      rounding_of: ['r1#1'],
    });
    const toll = tolled([claim('r1#1', 145, FIGHTERS, said(1)), rough]);
    expect(bounds(cell(toll, 'armed group'))).toEqual([145, 145]);
  });

  it('extends a total by an increment that names it', () => {
    const more = claim('r2#1', 4, FIGHTERS, said(2), { increment: ['r1#1'], scope: 'sub-count' });
    const fighters = cell(tolled([claim('r1#1', 92, FIGHTERS, said(1)), more]), 'armed group');
    expect(bounds(fighters)).toEqual([96, 96]);
    expect(fighters.computed, 'nobody stated 96').toBe(true);
    expect(fighters.why.join(' ')).toContain('92 and 4 more');
  });

  it('never adds an increment to the total that it led to', () => {
    const total = claim('r1#1', 96, FIGHTERS, said(2), { includes: ['r1#2'] });
    const more = claim('r1#2', 4, FIGHTERS, said(2), partOf('r1#1'), { increment: ['r1#1'] });
    expect(bounds(cell(tolled([total, more]), 'armed group'))).toEqual([96, 96]);
  });

  it('lets a later part above an older whole raise it, and a smaller one leave it', () => {
    const whole = claim('r1#1', 10, CIVILIANS, said(1));
    const part = (count: number) => claim('r2#1', count, CIVILIANS, said(2), { scope: 'partial' });
    expect(cell(tolled([whole, part(14)]), 'civilians').low).toBe(14);
    expect(bounds(cell(tolled([whole, part(4)]), 'civilians'))).toEqual([10, 10]);
  });

  it('calls voices of one party that differ at one time a dispute inside the party', () => {
    const toll = tolled([
      claim('r1#1', 31, CIVILIANS, said(1), { speaker: 'the governor' }),
      claim('r2#1', 36, CIVILIANS, said(1), { speaker: 'the army' }),
    ]);
    const civilians = cell(toll, 'civilians');
    expect(civilians.disputed).toBe(true);
    expect(civilians.independentSources).toBe(1);
    expect(bounds(civilians)).toEqual([31, 36]);
  });

  it('keeps vague words apart from numbers', () => {
    const vague = claim('r2#1', null, CIVILIANS, said(2), { qualifier: 'dozens' });
    const toll = tolled([claim('r1#1', 31, CIVILIANS, said(1)), vague]);
    expect(bounds(cell(toll, 'civilians'))).toEqual([31, 31]);
    expect(cell(toll, 'civilians').setAside.find((one) => one.claim === 'r2#1')?.reason).toMatch(/dozens/);
  });

  it('says nothing of a number where there are vague words alone', () => {
    const toll = tolled([claim('r1#1', null, CIVILIANS, { qualifier: 'dozens' })]);
    expect(bounds(cell(toll, 'civilians'))).toEqual([null, null]);
  });
});

describe('parties', () => {
  const state = [
    claim('r1#1', 92, FIGHTERS, { said: '2031-02-01' }),
    claim('r2#1', 133, FIGHTERS, { said: '2031-02-02' }),
    claim('r3#1', 145, FIGHTERS, { said: '2031-02-03' }),
  ];
  const front = claim('r4#1', 18, FIGHTERS, { said: '2031-02-03', party: FRONT, speaker: 'Alba Front' });

  it('stand apart and are never averaged', () => {
    const fighters = cell(tolled([...state, front]), 'armed group');
    expect(partyBounds(fighters)).toEqual({ [STATE.id]: [145, 145], [FRONT.id]: [18, 18] });
    expect(bounds(fighters)).toEqual([18, 145]);
    expect(fighters.disputed).toBe(true);
    expect(fighters.independentSources).toBe(2);
    for (const policy of ['show-all', 'latest-per-party'])
      expect(cell(tolled([...state, front], { policy }), 'armed group').figure).toBe(null);
  });

  it('agree, and then there is one figure', () => {
    const monitor = claim('r4#1', 145, FIGHTERS, { said: '2031-02-03', party: MONITOR });
    const fighters = cell(tolled([...state, monitor]), 'armed group');
    expect(fighters.figure).toBe(145);
    expect(fighters.disputed).toBe(false);
  });

  it('count once for many voices and many reports', () => {
    const fighters = cell(tolled(state), 'armed group');
    expect(fighters.independentSources).toBe(1);
  });

  it('count one wire once', () => {
    const outlet = { party: { id: 'outlet', name: 'outlet', side: 'outlet' as const }, speaker: null };
    const toll = tolled([claim('r1#1', 31, CIVILIANS, outlet), claim('r2#1', 31, CIVILIANS, outlet)], {
      reports: [reportRef('r1', { via: 'AFP' }), reportRef('r2', { via: 'AFP' })],
    });
    expect(cell(toll, 'civilians').independentSources).toBe(1);
  });

  it('rejects a policy that is not there, and names those that are', () => {
    expect(() => tolled(state, { policy: 'average' })).toThrow(/average.*show-all.*latest-per-party/);
  });
});

describe('what does not bound', () => {
  it.each(['denied', 'retracted'] as const)('takes a %s figure away', (modality) => {
    const toll = tolled([claim('r1#1', 12, TROOPS), claim('r2#1', 40, TROOPS, { modality, party: FRONT })]);
    expect(bounds(cell(toll, 'security forces'))).toEqual([12, 12]);
  });

  it.each(['feared', 'conditional'] as const)('shows a %s figure and does not let it bound', (modality) => {
    const toll = tolled([claim('r1#1', 12, TROOPS), claim('r2#1', 40, TROOPS, { modality })]);
    const troops = cell(toll, 'security forces');
    expect(bounds(troops)).toEqual([12, 12]);
    expect(troops.setAside.map((one) => one.claim)).toEqual(['r2#1']);
  });

  it.each(['asserted', 'confirmed', 'claimed', 'alleged'] as const)('bounds its party: %s', (modality) => {
    expect(bounds(cell(tolled([claim('r1#1', 12, TROOPS, { modality })]), 'security forces'))).toEqual([12, 12]);
  });

  it('knows zero from silence', () => {
    const toll = tolled([claim('r1#1', 0, CIVILIANS, { qualifier: 'none' })]);
    expect(bounds(cell(toll, 'civilians'))).toEqual([0, 0]);
    expect(toll.cells.map((one) => one.victims)).not.toContain('security forces');
    expect(tolled([]).cells).toEqual([]);
  });
});

describe('what was known by a time', () => {
  const claims = [
    claim('r1#1', 92, FIGHTERS, { said: '2031-02-01' }),
    claim('r2#1', 145, FIGHTERS, { said: '2031-02-03' }),
    claim('r3#1', 177, FIGHTERS, { said: '2031-02-03' }),
  ];
  const reports = [
    reportRef('r1', { published: '2031-02-01' }),
    reportRef('r2', { published: '2031-02-03' }),
    reportRef('r3', { published: '2031-02-05' }),
  ];
  const at = (asOf: string) =>
    tolled(claims, { asOf, reports }).cells.flatMap((one) => (one.victims === 'all' ? [] : [bounds(one)]));

  it('takes a day whole, and what was published later for unknown', () => {
    expect(at('2031-01-31')).toEqual([]);
    expect(at('2031-02-01')).toEqual([[92, 92]]);
    expect(at('2031-02-02')).toEqual([[92, 92]]);
    expect(at('2031-02-04')).toEqual([[145, 145]]);
    expect(at('2031-02-05')).toEqual([[145, 177]]);
  });
});
