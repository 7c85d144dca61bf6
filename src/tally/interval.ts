/** Intervals of a count; null = open. */
import type { Claim } from '../model/claim.ts';
import type { Qualifier } from '../model/words.ts';

export interface Interval {
  low: number | null;
  high: number | null;
}

export const OPEN: Interval = { low: null, high: null };
const SOFT: ReadonlySet<Qualifier> = new Set<Qualifier>(['about', 'nearly']);

/** What a claim says, soft figures as they are written. */
export function stated(claim: Claim): Interval {
  return { low: claim.count_min, high: claim.count_max };
}

/** What a claim bounds hard: about and nearly bound nothing. */
export function hard(claim: Claim): Interval {
  return SOFT.has(claim.qualifier) ? OPEN : stated(claim);
}

export const isEmpty = ({ low, high }: Interval): boolean => low !== null && high !== null && low > high;

/** Smallest interval that holds both; an open end stays open. */
export function hull(a: Interval, b: Interval): Interval {
  return {
    low: a.low === null || b.low === null ? (a.low ?? b.low) : Math.min(a.low, b.low),
    high: a.high === null || b.high === null ? null : Math.max(a.high, b.high),
  };
}

export function text({ low, high }: Interval): string {
  if (low === null && high === null) return 'no number';
  if (low === high) return String(low);
  if (high === null) return `at least ${low}`;
  return low === null ? `at most ${high}` : `${low} to ${high}`;
}
