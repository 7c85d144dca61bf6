/** One party's view of one set of people in one report: alternatives stand for each other, others add. */
import type { Claim } from '../model/claim.ts';
import { envelopeOf, type Interval, isEmpty, meet, OPEN } from './interval.ts';
import type { ClaimGraph } from './relations.ts';
import { heaps } from './same-people.ts';

const add = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : a + b);

/** Claims without those that the party itself has left behind: superseded, or said on an earlier day. */
export function latest(claims: readonly Claim[]): readonly Claim[] {
  const ids = new Set(claims.map((c) => c.id));
  const over = new Set(claims.flatMap((c) => c.supersedes ?? []));
  const standing = claims.filter((c) => !over.has(c.id) && !(c.superseded_by ?? []).some((id) => ids.has(id)));
  const days = standing.flatMap((c) => (c.basis.said?.stated && c.said ? [c.said.slice(0, 10)] : []));
  const last = days.sort().at(-1);
  if (last === undefined) return standing;
  return standing.filter((c) => !c.basis.said?.stated || (c.said ?? '').slice(0, 10) >= last);
}

/** Where figures stand: the title first, then the text. */
const inText = (a: Claim, b: Claim): number =>
  Number(a.figure.field === 'text') - Number(b.figure.field === 'text') || a.figure.start - b.figure.start;

/** The persons of a heap who are named are its people one by one: together they are no less than they are many. */
const named = (claims: readonly Claim[]): number => claims.filter((c) => c.names !== undefined).length;

/**
 * Figures of the same people: what all allow together. Else the larger of one voice; of several voices that nothing
 * orders the one told first, since reports begin with what is newest.
 */
export function oneOf(claims: readonly Claim[], intervalOf: (claim: Claim) => Interval): Interval {
  const intervals = claims.map(intervalOf);
  const all = intervals.reduce(meet, OPEN);
  const persons = named(claims);
  if (!isEmpty(all))
    return persons > (all.low ?? 0) ? { low: persons, high: all.high === 1 ? persons : all.high } : all;
  const { high } = envelopeOf(intervals.map((i) => ({ low: i.low ?? 0, high: i.high })));
  const voices = new Set(claims.map((c) => c.speaker));
  if (voices.size > 1) return { low: intervalOf([...claims].sort(inText)[0] as Claim).low, high };
  return { low: intervals.reduce((most, i) => Math.max(most, i.low ?? 0), persons), high };
}

/** The view of claims that one party makes at one time. */
export function viewOf(claims: readonly Claim[], graph: ClaimGraph, intervalOf: (claim: Claim) => Interval): Interval {
  return heaps(latest(claims), graph)
    .map((heap) => oneOf(heap, intervalOf))
    .reduce((sum, i) => ({ low: add(sum.low, i.low ?? 0), high: add(sum.high, i.high) }), { low: 0, high: 0 });
}
