/** Matching: when two wordings name the same, and which found claim goes with which gold claim. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assign } from '../eval/assign.ts';
import type { GoldClaim, GoldDocument } from '../eval/gold.ts';
import { sameCount } from '../eval/match.ts';
import { sameGroup, sameName, samePlace } from '../eval/names.ts';
import { goldDays, periodsMeet } from '../eval/period.ts';
import { SetScores } from '../eval/score.ts';
import type { Claim } from '../src/model/claim.ts';
import { smallReport as document, perfectLine } from './eval-perfect.ts';

describe('words', () => {
  const gold = (approx: string, low: number | null): GoldClaim => ({
    ...(document.claims[0] as GoldClaim),
    approx,
    count_min: low,
    count_max: null,
  });
  const got = (qualifier: Claim['qualifier'], low: number | null): Claim => ({
    ...(perfectLine(document).claims[0] as Claim),
    qualifier,
    count_min: low,
    count_max: null,
  });
  it('scores the word of vague counts and the number of others', () => {
    expect(sameCount(gold('dozens', 24), got('dozens', null))).toBe(true);
    expect(sameCount(gold('dozens', 24), got('at_least', 24))).toBe(false);
    expect(sameCount(gold('more_than', 101), got('at_least', 101))).toBe(true);
    expect(sameCount(gold('more_than', 101), got('more_than', 100))).toBe(false);
  });
  it.each<[string, string, boolean]>([
    ['policemen', 'security personnel', true],
    ['gunmen', 'attackers', true],
    ['miners', 'a miner', true],
    ['fishermen', 'fisherman', true],
    ['people', 'lives', true],
    ['civilians', 'soldiers', false],
    ['women', 'children', false],
    ['of the miners', 'the drivers', false],
  ])('group %s / %s: %s', (a, b, same) => {
    expect(sameGroup(a, b)).toBe(same);
  });
  it.each<[string | null, string | null, boolean]>([
    [null, null, true],
    [null, 'police', false],
    ['Chief Minister Sarah Okello', 'Okello', true],
    ['the interior minister', 'Interior Minister Paul Mba', true],
    ['Free Hill Front', 'the FHF', true],
    ['Colonel Diaz', 'Colonel Mora', false],
    ['the army', 'the police', false],
  ])('speaker %s / %s: %s', (a, b, same) => {
    expect(sameName(a, b)).toBe(same);
  });
  it('places share a name, not a common word', () => {
    expect(samePlace('near Port Vale', ['Vale district'])).toBe(true);
    expect(samePlace('the Asir region', ['the Najran region'])).toBe(false);
    expect(samePlace('Béja', [null, 'Beja'])).toBe(true);
  });
  it('periods: days, weekdays before the report, months', () => {
    const day = (y: number, m: number, d: number) => Date.UTC(y, m - 1, d);
    expect(goldDays('2026-01-31/2026-02-01', null)).toEqual({ from: day(2026, 1, 31), to: day(2026, 2, 1) });
    expect(goldDays('Thursday', '2025-11-03')).toEqual({ from: day(2025, 10, 30), to: day(2025, 10, 30) });
    expect(goldDays('March 2024', '2025-11-03')).toEqual({ from: day(2024, 3, 1), to: day(2024, 3, 31) });
    expect(goldDays('Thursday', null)).toBe(null);
    expect(periodsMeet('3 May 2021', '2021-05-04', '2021-05-03')).toBe(true);
    expect(periodsMeet('3 May 2021', '2021-05-04', '2021-04-20')).toBe(false);
    expect(periodsMeet('during the siege', '2021-05-04', '2021-05-03')).toBe(null);
  });
});

describe('pairing', () => {
  it('is one to one and prefers the same speaker', () => {
    const twins: GoldDocument = {
      ...document,
      claims: [
        document.claims[0] as GoldClaim,
        { ...(document.claims[0] as GoldClaim), speaker: 'a nurse', includes: undefined as never },
      ],
    };
    const line = perfectLine(twins);
    line.claims.reverse();
    expect([...new SetScores().add(twins, line)]).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });
  it('gives the greatest total weight', () => {
    const best = (w: number[][], row = 0, taken = new Set<number>()): number => {
      if (row === w.length) return 0;
      const options = (w[row] ?? []).map((x, j) => (taken.has(j) ? 0 : x + best(w, row + 1, new Set([...taken, j]))));
      return Math.max(best(w, row + 1, taken), ...options);
    };
    const matrix = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 5 })).chain(([r, c]) =>
      fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: c, maxLength: c }), {
        minLength: r,
        maxLength: r,
      }),
    );
    fc.assert(
      fc.property(matrix, (w) => {
        const columns = assign(w);
        const used = columns.filter((j) => j >= 0);
        expect(new Set(used).size).toBe(used.length);
        expect(columns.reduce((sum, j, i) => sum + (j < 0 ? 0 : (w[i]?.[j] ?? 0)), 0)).toBe(best(w));
      }),
    );
  });
});
