/** One party's figures over time: what it said latest stands, upward or downward. */
import type { Claim } from '../model/claim.ts';
import type { SeriesPoint } from '../model/incident.ts';
import { fits, hull, type Interval, isEmpty, isExact, isSoft, meet, OPEN, text } from './interval.ts';
import { layersOf } from './layers.ts';
import type { ClaimGraph } from './relations.ts';
import { dayOfSaying } from './said.ts';
import { type Aside, numberOf, type Telling, tellingsOf } from './tellings.ts';

export interface PartySeries {
  series: SeriesPoint[];
  low: number | null;
  high: number | null;
  used: string[];
  setAside: Aside[];
  /** what moved the figures beside the statements themselves */
  why: string[];
  /** the voices of the latest statements cannot all be right */
  divided: boolean;
}

interface Point {
  day: string;
  tellings: Telling[];
  interval: Interval;
  divided: boolean;
}

const order = (a: Telling, b: Telling): number => {
  const [x, y] = [a.claims[0]?.id ?? '', b.claims[0]?.id ?? ''];
  return (numberOf(a) ?? 0) - (numberOf(b) ?? 0) || (x < y ? -1 : x > y ? 1 : 0);
};

/** What can all be true is taken together; what cannot gives its envelope. */
function pointOf(day: string, tellings: readonly Telling[]): Point {
  const sorted = [...tellings].sort(order);
  const together = sorted.map((t) => t.interval).reduce(meet, OPEN);
  const divided = isEmpty(together);
  // beside figures with two ends, an open one adds nothing to the envelope
  const closed = sorted.map((t) => t.interval).filter((i) => i.low !== null && i.high !== null);
  const several = new Set(closed.map(text)).size > 1;
  const [first, ...rest] = several ? closed : sorted.map((t) => t.interval);
  return {
    day,
    tellings: sorted,
    interval: divided ? rest.reduce(hull, first ?? OPEN) : together,
    divided: divided && new Set(sorted.map((t) => t.speaker)).size > 1,
  };
}

/** An open or soft figure that the standing one satisfies says nothing new. */
function saysNoMore(telling: Telling, standing: Interval): boolean {
  if (!isExact(standing) || standing.low === null) return false;
  const value = standing.low;
  return telling.claims.every((c) => (isSoft(c) || c.count_max === null || c.count_min === null) && fits(c, value));
}

const ROUND = 50;
/** A round figure is that of another up to this share away. */
const ROUND_SHARE = 0.05;

/** "150" beside 148 of the same day: a round figure that fits an exact one. */
function isRoundingIn(telling: Telling, layer: readonly Telling[]): boolean {
  const value = numberOf(telling);
  if (value === null || value % ROUND !== 0) return false;
  return layer.some((other) => {
    const exact = isExact(other.interval) ? other.interval.low : null;
    return exact !== null && exact % ROUND !== 0 && Math.abs(exact - value) <= exact * ROUND_SHARE;
  });
}

function dated(point: Point): SeriesPoint {
  return {
    at: point.tellings[0]?.instant === null ? point.day || null : (point.tellings[0]?.claims[0]?.said ?? null),
    ...point.interval,
    speaker: point.tellings.at(-1)?.speaker ?? null,
    claims: point.tellings.flatMap((t) => t.claims.map((c) => c.id)),
  };
}

interface Walk {
  points: Point[];
  aside: Aside[];
}

const setAside = (walk: Walk, telling: Telling, reason: string): void => {
  for (const claim of telling.claims) walk.aside.push({ claim: claim.id, reason });
};

/** Points in order of saying; figures that fit the standing one are set aside. */
function walkDays(tellings: readonly Telling[], graph: ClaimGraph, aside: Aside[]): Walk {
  const walk: Walk = { points: [], aside };
  const days = [...new Set(tellings.map((t) => t.day))].sort();
  for (const day of days) {
    for (const layer of layersOf(
      tellings.filter((t) => t.day === day),
      graph,
    )) {
      const standing = walk.points.at(-1)?.interval ?? OPEN;
      const rounded = layer.filter((t) => isRoundingIn(t, layer));
      const exact = layer.filter((t) => !rounded.includes(t));
      const fresh = exact.filter((t) => !saysNoMore(t, standing) || numberOf(t) === standing.low);
      for (const t of rounded) setAside(walk, t, 'a round figure that fits an exact one of that day');
      for (const t of exact) if (!fresh.includes(t)) setAside(walk, t, `fits the standing ${text(standing)}`);
      if (fresh.length > 0) walk.points.push(pointOf(day, fresh));
    }
  }
  return walk;
}

/** The day of each part; told again by a copy, it keeps the day on which the party first said it. */
function partDays(parts: readonly Claim[]): (part: Claim) => string {
  const first = new Map<number | null, string>();
  for (const part of parts) {
    const day = dayOfSaying(part.said);
    const at = first.get(part.count_min);
    if (day !== '' && (at === undefined || day < at)) first.set(part.count_min, day);
  }
  return (part) => {
    const day = dayOfSaying(part.said);
    const early = first.get(part.count_min);
    return !part.basis.said?.stated && early !== undefined && early < day ? early : day;
  };
}

/** A part told no earlier than the standing whole, and above it, raises it. */
function raise(
  standing: Point | undefined,
  parts: readonly Claim[],
  intervalOf: (claim: Claim) => Interval,
): Claim | null {
  if (!standing) return null;
  const dayOf = partDays(parts);
  const above = parts.filter((part) => {
    const { low } = intervalOf(part);
    return low !== null && low > (standing.interval.low ?? 0) && dayOf(part) >= standing.day;
  });
  return above.sort((a, b) => (intervalOf(b).low ?? 0) - (intervalOf(a).low ?? 0) || (a.id < b.id ? -1 : 1))[0] ?? null;
}

/** An increment told after the total that it names, and not inside it, extends it. */
function extend(point: Point | undefined, parts: readonly Claim[], graph: ClaimGraph): { by: number; claims: Claim[] } {
  const named = new Set(point?.tellings.flatMap((t) => t.claims.map((c) => c.id)));
  const dayOf = partDays(parts);
  const claims = parts.filter(
    (part) =>
      part.count_min !== null &&
      part.increment?.some((id) => named.has(id) && !graph.isInside(part.id, id)) &&
      dayOf(part) >= (point?.day ?? ''),
  );
  const distinct = [...new Map(claims.map((c) => [`${c.count_min} ${dayOf(c)}`, c])).values()];
  return { by: distinct.reduce((sum, c) => sum + (c.count_min ?? 0), 0), claims: distinct };
}

/**
 * The series of one party about one cell. `claims` are of the whole set, `parts` of a part of it. Statements of one day
 * that nothing orders are one point.
 */
export function seriesOf(
  claims: readonly Claim[],
  parts: readonly Claim[],
  intervalOf: (claim: Claim) => Interval,
  graph: ClaimGraph,
): PartySeries {
  const { tellings, aside } = tellingsOf(claims, intervalOf, graph);
  const { points } = walkDays(tellings, graph, aside);
  const latest = points.at(-1);
  const series = points.map(dated);
  for (const point of series.slice(0, -1))
    for (const claim of point.claims)
      aside.push({ claim, reason: `superseded by what the party said ${latest?.day || 'later'}` });
  const found: PartySeries = {
    series,
    low: latest?.interval.low ?? null,
    high: latest?.interval.high ?? null,
    used: series.at(-1)?.claims ?? [],
    setAside: aside,
    why: [],
    divided: latest?.divided ?? false,
  };
  return withParts(found, latest, parts, intervalOf, graph);
}

function withParts(
  found: PartySeries,
  latest: Point | undefined,
  parts: readonly Claim[],
  intervalOf: (claim: Claim) => Interval,
  graph: ClaimGraph,
): PartySeries {
  const more = extend(latest, parts, graph);
  if (more.by > 0 && found.low !== null) {
    found.why.push(`${found.low + more.by}, computed: ${found.low} and ${more.by} more`);
    found.low += more.by;
    found.high = found.high === null ? null : found.high + more.by;
    found.used.push(...more.claims.map((c) => c.id));
  }
  const part = raise(latest, parts, intervalOf);
  const low = part ? intervalOf(part).low : null;
  if (part && low !== null && low > (found.low ?? 0)) {
    found.why.push(`at least ${low} because a part of it, told no earlier, is ${low}`);
    found.low = low;
    if (found.high !== null && found.high < low) found.high = null;
    found.used.push(part.id);
  }
  return found;
}
