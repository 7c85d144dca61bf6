/** Within one statement the figures bind each other hard: a whole holds its parts. */
import type { Claim } from '../model/claim.ts';
import type { Contradiction } from '../model/incident.ts';
import { hard, type Interval, isEmpty, text } from './interval.ts';

export interface Propagated {
  intervals: ReadonlyMap<string, Interval>;
  why: Map<string, string[]>;
  contradictions: Contradiction[];
}

const label = (claim: Claim): string => `${claim.group || 'people'} ${claim.outcome}`;

/** Parts of one whole that share nobody: other sex, age, status or nationality, or told in one breath as a list. */
export function disjoint(a: Claim, b: Claim): boolean {
  if (a.disjoint_from?.includes(b.id) || b.disjoint_from?.includes(a.id)) return true;
  if (a.subset_of?.includes(b.id) || b.subset_of?.includes(a.id)) return false;
  const x = a.victims;
  const y = b.victims;
  const differ = <T>(p: T | null, q: T | null): boolean => p !== null && q !== null && p !== q;
  if (x.status !== 'unknown' && y.status !== 'unknown' && x.status !== y.status) return true;
  if (differ(x.sex, y.sex) || differ(x.nationality, y.nationality)) return true;
  if (x.age === 'child' && y.sex === 'female' && y.age === 'adult') return true;
  if (y.age === 'child' && x.sex === 'female' && x.age === 'adult') return true;
  return differ(x.age, y.age);
}

/** The largest sum of lows over parts that are pairwise disjoint, taken greedily from the largest. */
export function disjointSum(
  parts: readonly Claim[],
  low: (claim: Claim) => number | null,
): { sum: number; claims: Claim[] } {
  const sorted = [...parts].sort((a, b) => (low(b) ?? 0) - (low(a) ?? 0) || (a.id < b.id ? -1 : 1));
  const chosen: Claim[] = [];
  for (const part of sorted) {
    if ((low(part) ?? 0) > 0 && chosen.every((other) => disjoint(part, other))) chosen.push(part);
  }
  return { sum: chosen.reduce((total, part) => total + (low(part) ?? 0), 0), claims: chosen };
}

function partsOf(whole: Claim, claims: readonly Claim[]): Claim[] {
  return claims.filter(
    (c) => c.outcome === whole.outcome && (c.subset_of?.includes(whole.id) || whole.includes?.includes(c.id)),
  );
}

/** One whole against its parts; true when a bound moved. */
function bind(
  whole: Claim,
  claims: readonly Claim[],
  intervals: Map<string, Interval>,
  why: Map<string, string[]>,
): boolean {
  const at = intervals.get(whole.id);
  const parts = partsOf(whole, claims);
  if (!at || parts.length === 0) return false;
  let moved = false;
  const { sum, claims: used } = disjointSum(parts, (c) => intervals.get(c.id)?.low ?? null);
  if (sum > (at.low ?? 0)) {
    at.low = sum;
    moved = true;
    why.set(whole.id, [
      ...(why.get(whole.id) ?? []),
      `at least ${sum} because its parts add to that: ${used.map((c) => `${c.count_min} ${label(c)}`).join(' + ')}`,
    ]);
  }
  for (const part of parts) {
    const inner = intervals.get(part.id);
    if (!inner || at.high === null || (inner.high !== null && inner.high <= at.high)) continue;
    inner.high = at.high;
    moved = true;
    why.set(part.id, [...(why.get(part.id) ?? []), `at most ${at.high} because it is inside ${label(whole)}`]);
  }
  return moved;
}

function contradictionOf(whole: Claim, claims: readonly Claim[]): Contradiction | null {
  const top = hard(whole).high;
  if (top === null) return null;
  const parts = partsOf(whole, claims);
  const larger = parts.find((p) => (hard(p).low ?? 0) > top);
  const speaker = whole.speaker ?? 'the report';
  if (larger)
    return {
      check: 'subset-larger-than-whole',
      says: `${speaker}'s ${text(hard(larger))} ${label(larger)} cannot be among its own ${text(hard(whole))} ${label(whole)}`,
      claims: [whole.id, larger.id],
    };
  const { sum, claims: used } = disjointSum(parts, (c) => hard(c).low);
  if (sum > top)
    return {
      check: 'parts-larger-than-whole',
      says: `the parts of ${speaker}'s ${text(hard(whole))} ${label(whole)} add to ${sum}`,
      claims: [whole.id, ...used.map((c) => c.id)],
    };
  return null;
}

/** Propagates the claims of one statement to the tightest intervals. */
export function propagate(claims: readonly Claim[]): Propagated {
  const intervals = new Map<string, Interval>(claims.map((c) => [c.id, { ...hard(c) }]));
  const why = new Map<string, string[]>();
  const contradictions = claims.map((c) => contradictionOf(c, claims)).filter((c): c is Contradiction => c !== null);
  if (contradictions.length === 0) {
    for (let round = 0; round <= claims.length; round++) {
      const moved = claims.map((whole) => bind(whole, claims, intervals, why));
      if (!moved.some(Boolean)) break;
    }
  }
  for (const [id, interval] of intervals) if (isEmpty(interval)) intervals.set(id, { low: null, high: null });
  return { intervals, why, contradictions };
}
