import type { Claim } from '../../model/claim.ts';
import type { Contradiction } from '../../model/incident.ts';
import { groupBy } from '../grouping.ts';
import { isExact, stated } from '../interval.ts';
import { dayOfSaying } from '../said.ts';
import { reportOf } from '../sources.ts';
import type { Check } from './check.ts';

export interface Swap {
  /** the two figures that changed places */
  slip: [Claim, Claim];
  /** a pair of the same party that has them the other way round */
  pattern: [Claim, Claim];
}

/** More figures of one party in one report than this are not compared pair by pair. */
const MANY = 40;

const telling = (claim: Claim): boolean =>
  isExact(stated(claim)) && claim.scope === 'total' && claim.victims.status !== 'unknown';

/** "state killed civilian 18 security forces 15": two groups of one report, in the order of their names. */
const keyOf = ([a, b]: [Claim, Claim], swapped = false): string =>
  JSON.stringify([
    a.party.id,
    a.outcome,
    a.victims.status,
    (swapped ? b : a).count_min,
    b.victims.status,
    (swapped ? a : b).count_min,
  ]);

function pairsOf(claims: readonly Claim[]): [Claim, Claim][] {
  if (claims.length > MANY) return [];
  return claims.flatMap((a) =>
    claims.flatMap((b): [Claim, Claim][] =>
      a.outcome === b.outcome && a.victims.status < b.victims.status && a.count_min !== b.count_min ? [[a, b]] : [],
    ),
  );
}

const reportsIn = (pairs: readonly [Claim, Claim][]): number => new Set(pairs.map(([a]) => reportOf(a))).size;
const firstDay = (pairs: readonly [Claim, Claim][]): string => pairs.map(([a]) => dayOfSaying(a.said)).sort()[0] ?? '';

/**
 * Two figures of one report that stand the other way round in more reports of the same party, told no later: the rarer
 * pair is the slip.
 */
export function swapsIn(claims: readonly Claim[]): Swap[] {
  const own = groupBy(claims.filter(telling), (c) => JSON.stringify([reportOf(c), c.party.id]));
  const pairs = groupBy([...own.values()].flatMap(pairsOf), (pair) => keyOf(pair));
  return [...pairs.values()].flatMap((slips) => {
    const [slip] = slips;
    const patterns = slip ? (pairs.get(keyOf(slip, true)) ?? []) : [];
    const [pattern] = patterns;
    if (!slip || !pattern || reportsIn(patterns) <= reportsIn(slips)) return [];
    if (firstDay(patterns) > firstDay(slips)) return [];
    return slips.map((one): Swap => ({ slip: one, pattern }));
  });
}

export interface Borrowed {
  slip: Claim;
  /** what the party said of the slip's people, and of those whose number it took */
  pattern: [Claim, Claim];
}

/** Reports that must have the pair for its half elsewhere to be a slip. */
const FEWEST_REPORTS = 2;

/**
 * A figure that falls to the number of another group: two reports or more have 18 of these and 15 of those, and one
 * later report of the same party has 15 of these. No other report has it.
 */
export function borrowedIn(claims: readonly Claim[]): Borrowed[] {
  const telltale = claims.filter(telling);
  const own = groupBy(telltale, (c) => JSON.stringify([reportOf(c), c.party.id]));
  const pairs = [...own.values()].flatMap(pairsOf).flatMap(([a, b]): [Claim, Claim][] => [
    [a, b],
    [b, a],
  ]);
  const taken = groupBy(pairs, ([a, b]) => JSON.stringify([a.party.id, a.outcome, a.victims.status, b.count_min]));
  const alike = groupBy(telltale, numberKey);
  return telltale.flatMap((slip) => {
    const patterns = (taken.get(numberKey(slip)) ?? []).filter(
      ([a]) => reportOf(a) !== reportOf(slip) && (a.count_min ?? 0) > (slip.count_min ?? 0),
    );
    const [pattern] = patterns;
    if (!pattern || reportsIn(patterns) < FEWEST_REPORTS || (alike.get(numberKey(slip)) ?? []).length > 1) return [];
    return firstDay(patterns) <= dayOfSaying(slip.said) ? [{ slip, pattern }] : [];
  });
}

const numberKey = (c: Claim): string => JSON.stringify([c.party.id, c.outcome, c.victims.status, c.count_min]);

function swapWords({ slip: [a, b], pattern: [x, y] }: Swap): Contradiction {
  return {
    check: 'swapped-figures',
    says: `report ${reportOf(a)} has ${a.count_min} ${a.group} and ${b.count_min} ${b.group} ${a.outcome}, where report ${reportOf(x)} and others have ${x.count_min} ${x.group} and ${y.count_min} ${y.group}: the two figures may have changed places`,
    claims: [a.id, b.id, x.id, y.id],
  };
}

function borrowedWords({ slip, pattern: [x, y] }: Borrowed): Contradiction {
  return {
    check: 'swapped-figures',
    says: `report ${reportOf(slip)} has ${slip.count_min} ${slip.group} ${slip.outcome}, where report ${reportOf(x)} and others have ${x.count_min} ${x.group} and ${y.count_min} ${y.group}: it may be the figure of the others`,
    claims: [slip.id, x.id, y.id],
  };
}

/** Why each slip does not count, by claim. */
export function slipsIn(claims: readonly Claim[]): ReadonlyMap<string, string> {
  const swapped = swapsIn(claims).flatMap(({ slip, pattern }) => slip.map((claim) => ({ claim, pattern })));
  const borrowed = borrowedIn(claims).map(({ slip, pattern }) => ({ claim: slip, pattern }));
  return new Map(
    [...borrowed, ...swapped].map(({ claim, pattern }) => [
      claim.id,
      `a slip: the figure of another group, see ${pattern.map((p) => p.id).join(', ')}`,
    ]),
  );
}

/** Figures of a party changed places on the way, or one took the place of another. */
export const swappedFigures: Check = {
  id: 'swapped-figures',
  asks: 'figures of one report against the same party in more reports, where another group has that number',
  example: '15 civilians and 18 soldiers, where three reports have 18 civilians and 15 soldiers',
  find({ claims }) {
    const swaps = swapsIn(claims);
    const slips = new Set(swaps.flatMap(({ slip }) => slip.map((c) => c.id)));
    const borrowed = borrowedIn(claims).filter(({ slip }) => !slips.has(slip.id));
    return [...swaps.map(swapWords), ...borrowed.map(borrowedWords)];
  },
};
