/** Intervals of a count; null = open. */
import type { Claim } from '../model/claim.ts';
import type { Qualifier } from '../model/words.ts';

export interface Interval {
  low: number | null;
  high: number | null;
}

export const OPEN: Interval = { low: null, high: null };
const SOFT: ReadonlySet<Qualifier> = new Set<Qualifier>(['about', 'nearly']);

/** "about" fits figures up to this share away. */
const SOFT_SHARE = 0.12;

export const isSoft = (claim: Claim): boolean => SOFT.has(claim.qualifier);

/** What a claim says, soft figures as they are written. */
export function stated(claim: Claim): Interval {
  return { low: claim.count_min, high: claim.count_max };
}

/** What a claim bounds hard: about and nearly bound nothing. */
export function hard(claim: Claim): Interval {
  return isSoft(claim) ? OPEN : stated(claim);
}

export const isEmpty = ({ low, high }: Interval): boolean => low !== null && high !== null && low > high;
export const isOpen = ({ low, high }: Interval): boolean => low === null && high === null;
export const isExact = ({ low, high }: Interval): boolean => low !== null && low === high;

/** Smallest interval that holds both; an open end stays open. */
export function hull(a: Interval, b: Interval): Interval {
  return {
    low: a.low === null || b.low === null ? null : Math.min(a.low, b.low),
    high: a.high === null || b.high === null ? null : Math.max(a.high, b.high),
  };
}

/** The interval from the least low to the greatest high of several, or null where one is open. */
export function envelopeOf(intervals: readonly Interval[]): Interval {
  const [first, ...rest] = intervals;
  return first ? rest.reduce(hull, first) : OPEN;
}

/** What both allow; empty when they cannot both be true. */
export function meet(a: Interval, b: Interval): Interval {
  return {
    low: a.low === null ? b.low : b.low === null ? a.low : Math.max(a.low, b.low),
    high: a.high === null ? b.high : b.high === null ? a.high : Math.min(a.high, b.high),
  };
}

/** Could `value` be what this claim speaks of? Soft figures fit what is near. */
export function fits(claim: Claim, value: number): boolean {
  const { low, high } = stated(claim);
  const middle = low ?? high;
  if (middle === null) return false;
  if (isSoft(claim)) return Math.abs(value - middle) <= middle * SOFT_SHARE;
  return (low === null || value >= low) && (high === null || value <= high);
}

const TENS = 10;
/** An open round figure ("more than 80") speaks of one up to this share above it. */
const OPEN_SHARE = 0.1;

/** Is the claim a round figure, soft or open, of what the other gives more closely? "more than 80" beside 84. */
export function roundsTo(claim: Claim, other: Claim): boolean {
  const low = claim.count_min;
  const value = other.count_min;
  if (low === null || value === null || claim.qualifier === 'exact' || isSoft(other)) return false;
  const round = claim.qualifier === 'more_than' ? low - 1 : low;
  if (round < 2 * TENS || round % TENS !== 0 || value % TENS === 0) return false;
  if (other.qualifier === 'more_than' && (value - 1) % TENS === 0) return false;
  return isSoft(claim) ? fits(claim, value) : value >= round && value <= round * (1 + OPEN_SHARE);
}

export function text({ low, high }: Interval): string {
  if (low === null && high === null) return 'no number';
  if (low === high) return String(low);
  if (high === null) return `at least ${low}`;
  return low === null ? `at most ${high}` : `${low} to ${high}`;
}
