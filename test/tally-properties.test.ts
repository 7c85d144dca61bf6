/** What must hold for any claims: made at random, with relations, days, parties and places. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Claim, ReportRef } from '../src/model/claim.ts';
import { propagate } from '../src/tally/propagate.ts';
import { graphOf } from '../src/tally/relations.ts';
import { reportToll } from '../src/tally/report-toll.ts';
import { tallyIncident } from '../src/tally/tally.ts';
import { goldClaims, goldReports, reportRef } from './gold.ts';
import {
  ARMED,
  CHILDREN,
  CIVILIANS,
  DOCTORS,
  extraction,
  FORCES,
  GROUP,
  made,
  OUTLET,
  PEOPLE,
  place,
  ref,
  STATE,
  WOMEN,
} from './made-claims.ts';

const PLACES = [null, place('Highland', 'admin1'), place('Ayton'), place('Beeton')];

interface Seed {
  victims: number;
  party: number;
  low: number;
  more: number | null;
  qualifier: 'exact' | 'at_least' | 'about' | 'dozens';
  day: number | null;
  where: number;
  scope: Claim['scope'];
  whole: number | null;
  perpetrator: number;
}

const seed: fc.Arbitrary<Seed> = fc.record({
  victims: fc.nat(5),
  party: fc.nat(3),
  low: fc.integer({ min: 0, max: 40 }),
  more: fc.option(fc.nat(5), { nil: null }),
  qualifier: fc.constantFrom('exact', 'at_least', 'about', 'dozens'),
  day: fc.option(fc.integer({ min: 1, max: 5 }), { nil: null }),
  where: fc.nat(3),
  scope: fc.constantFrom('total', 'total', 'partial', 'sub-count'),
  whole: fc.option(fc.nat(3), { nil: null }),
  perpetrator: fc.nat(2),
});

const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T;

function claimOf(report: string, at: number, s: Seed, published: string): Claim {
  const vague = s.qualifier === 'dozens';
  const high = s.qualifier === 'at_least' || s.more === null ? null : s.low + s.more;
  const claim = made(`${report}#${at}`, {
    victims: pick([PEOPLE, CIVILIANS, FORCES, ARMED, WOMEN, CHILDREN], s.victims),
    party: pick([STATE, GROUP, DOCTORS, OUTLET], s.party),
    count_min: vague ? null : s.low,
    count_max: vague ? null : s.qualifier === 'exact' ? s.low : high,
    qualifier: s.qualifier,
    said: s.day === null ? published : `2031-01-0${s.day}`,
    basis: { said: { stated: s.day !== null, rule: 'made' } },
    placeResolved: pick(PLACES, s.where),
    scope: s.scope,
    perpetrator: pick([null, 'gunmen', 'the army'], s.perpetrator),
  });
  if (s.whole !== null && s.whole < at) claim.subset_of = [`${report}#${s.whole}`];
  return claim;
}

interface World {
  claims: Claim[];
  reports: ReportRef[];
}

const world: fc.Arbitrary<World> = fc
  .array(fc.record({ day: fc.integer({ min: 1, max: 6 }), seeds: fc.array(seed, { maxLength: 6 }) }), { maxLength: 5 })
  .map((drafts) => ({
    claims: drafts.flatMap(({ day, seeds }, r) => seeds.map((s, at) => claimOf(`r${r}`, at, s, `2031-01-0${day}`))),
    reports: drafts.map(({ day }, r) => ref(`r${r}`, { published: `2031-01-0${day}` })),
  }));

const bounds = (toll: ReturnType<typeof tallyIncident>): unknown =>
  toll.cells.map((c) => [c.outcome, c.victims, c.perpetrator, c.low, c.high, c.parties.map((p) => [p.low, p.high])]);

/** The same report once more under another name, published later. */
function copyOf({ claims, reports }: World, of: string): World {
  const name = (id: string): string => id.replace(new RegExp(`^${of}(?=[#@])`), 'zz');
  const copies = claims
    .filter((c) => c.id.startsWith(`${of}#`))
    .map(
      (c): Claim => ({
        ...c,
        id: name(c.id),
        statement: name(c.statement),
        ...(c.subset_of ? { subset_of: c.subset_of.map(name) } : {}),
        ...(c.basis.said?.stated ? {} : { said: '2031-01-09' }),
      }),
    );
  return { claims: [...claims, ...copies], reports: [...reports, ref('zz', { published: '2031-01-09' })] };
}

describe('for any claims', () => {
  test('parts never exceed their wholes once propagated', () => {
    fc.assert(
      fc.property(world, ({ claims }) => {
        const own = claims.filter((c) => c.id.startsWith('r0#'));
        const { intervals, conflicts } = propagate(own);
        const broken = new Set(conflicts.flat().map((c) => c.id));
        const graph = graphOf(own);
        for (const whole of own) {
          for (const part of graph.partsOf(whole.id)) {
            if (broken.size > 0) return;
            const [w, p] = [intervals.get(whole.id), intervals.get(part.id)];
            expect(w?.low ?? 0).toBeGreaterThanOrEqual(p?.low ?? 0);
            if (w?.high != null) expect(p?.high ?? Number.POSITIVE_INFINITY).toBeLessThanOrEqual(w.high);
          }
        }
      }),
    );
  });

  test('a conflict is minimal: without any one of its claims there is none', () => {
    fc.assert(
      fc.property(world, ({ claims }) => {
        for (const conflict of propagate(claims.filter((c) => c.id.startsWith('r0#'))).conflicts) {
          expect(propagate(conflict).conflicts).toHaveLength(1);
          for (const claim of conflict)
            expect(propagate(conflict.filter((c) => c !== claim)).conflicts).toHaveLength(0);
        }
      }),
    );
  });

  test('low is never above high, and the first cell of an outcome is all victims', () => {
    fc.assert(
      fc.property(world, (input) => {
        const seen = new Set<string>();
        for (const cell of tallyIncident(input).cells) {
          for (const { low, high } of [cell, ...cell.parties])
            expect(low ?? 0).toBeLessThanOrEqual(high ?? Number.POSITIVE_INFINITY);
          if (!seen.has(cell.outcome)) expect(cell.victims).toBe('all');
          seen.add(cell.outcome);
        }
      }),
    );
  });

  test('shuffling claims and reports changes nothing', () => {
    const shuffled = world.chain((input) =>
      fc.tuple(
        fc.constant(input),
        fc.shuffledSubarray(input.claims, { minLength: input.claims.length }),
        fc.shuffledSubarray(input.reports, { minLength: input.reports.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([input, claims, reports]) => {
        expect(tallyIncident({ claims, reports })).toEqual(tallyIncident(input));
      }),
    );
  });

  test('a copy of a report, published later, changes no low and no high', () => {
    fc.assert(
      fc.property(world, fc.nat(4), (input, r) => {
        expect(bounds(tallyIncident(copyOf(input, `r${r}`)))).toEqual(bounds(tallyIncident(input)));
      }),
    );
  });

  test('the toll of one report: low is never above high, and no claims are no figures', () => {
    fc.assert(
      fc.property(world, ({ claims }) => {
        for (const { low, high } of Object.values(reportToll(extraction(claims.filter((c) => c.id.startsWith('r0#'))))))
          expect(low ?? 0).toBeLessThanOrEqual(high ?? Number.POSITIVE_INFINITY);
      }),
    );
  });
});

describe('on the labels of the demo corpus', () => {
  const reports = goldReports('demo');
  const input: World = { claims: reports.flatMap(goldClaims), reports: reports.map(reportRef) };

  test('order of claims and reports does not matter', () => {
    const reversed = { claims: [...input.claims].reverse(), reports: [...input.reports].reverse() };
    expect(tallyIncident(reversed)).toEqual(tallyIncident(input));
  });
});
