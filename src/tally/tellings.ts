/** What one party told of one cell: each figure with its time, echoes put back to when it was first said. */
import type { Claim } from '../model/claim.ts';
import { groupBy } from './grouping.ts';
import { type Interval, isOpen } from './interval.ts';
import type { ClaimGraph } from './relations.ts';
import { dayOfSaying, instantOf } from './said.ts';
import { apart, MANY } from './same-people.ts';
import { reportOf } from './sources.ts';

/** One figure of one report: a claim, or claims of one breath that add. */
export interface Telling {
  claims: readonly Claim[];
  interval: Interval;
  day: string;
  instant: number | null;
  /** the time of saying stood in the words */
  stated: boolean;
  speaker: string | null;
}

export interface Aside {
  claim: string;
  reason: string;
}

function telling(claims: readonly Claim[], interval: Interval): Telling {
  const first = claims[0] as Claim;
  return {
    claims,
    interval,
    day: dayOfSaying(first.said),
    instant: instantOf(first.said),
    stated: first.basis.said?.stated ?? false,
    speaker: first.speaker,
  };
}

const sum = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : a + b);

/** "One lieutenant and four soldiers": figures of one breath that share nobody are one figure of five. */
function breaths(claims: readonly Claim[], intervalOf: (claim: Claim) => Interval, graph: ClaimGraph): Telling[] {
  const groups: Claim[][] = [];
  if (claims.length > MANY) return claims.map((claim) => telling([claim], intervalOf(claim)));
  for (const claim of claims) {
    const mates = groups.find((group) =>
      group.every((other) => other.statement === claim.statement && apart(other, claim, graph)),
    );
    if (mates) mates.push(claim);
    else groups.push([claim]);
  }
  return groups.map((group) => {
    const intervals = group.map(intervalOf);
    const total = intervals.reduce((a, b) => ({ low: sum(a.low, b.low), high: sum(a.high, b.high) }));
    return telling(group, total);
  });
}

/** The number by which a figure is recognised when it is told again. */
export const numberOf = ({ interval }: Telling): number | null => interval.low ?? interval.high;

/**
 * A figure whose time of saying is only inferred from publication, and which the party is known to have said before,
 * goes back to that day: published later, it is a copy and nothing new.
 */
function putBack(tellings: readonly Telling[]): Telling[] {
  const first = new Map<number | null, Telling>();
  for (const one of tellings) {
    const at = first.get(numberOf(one));
    if (one.day !== '' && (at === undefined || one.day < at.day)) first.set(numberOf(one), one);
  }
  return tellings.map((one) => {
    const earlier = first.get(numberOf(one));
    if (one.stated || earlier === undefined || earlier.day >= one.day) return one;
    return { ...one, day: earlier.day, instant: earlier.instant };
  });
}

/** Figures of one party about one cell; vague words and roundings of exact figures are set aside. */
export function tellingsOf(
  claims: readonly Claim[],
  intervalOf: (claim: Claim) => Interval,
  graph: ClaimGraph,
): { tellings: Telling[]; aside: Aside[] } {
  const aside: Aside[] = [];
  const counted = claims.filter((claim) => {
    const reason = isOpen(intervalOf(claim))
      ? `no number: ${claim.qualifier}`
      : claim.rounding_of?.some((id) => graph.byId.has(id))
        ? 'a rounding of an exact figure'
        : claim.increment?.some((id) => graph.isInside(claim.id, id))
          ? 'an increment inside the total that it led to'
          : null;
    if (reason !== null) aside.push({ claim: claim.id, reason });
    return reason === null;
  });
  const tellings = [...groupBy(counted, reportOf).values()].flatMap((own) => breaths(own, intervalOf, graph));
  return { tellings: putBack(tellings), aside };
}
