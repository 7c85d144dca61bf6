/** One party's figures over time: what it said latest stands, upward or downward. */
import type { Claim, ReportRef } from '../model/claim.ts';
import { daysOf } from '../model/edtf.ts';
import type { SeriesPoint } from '../model/incident.ts';
import { hull, type Interval, OPEN } from './interval.ts';

export interface PartySeries {
  series: SeriesPoint[];
  low: number | null;
  high: number | null;
  used: string[];
  setAside: { claim: string; reason: string }[];
}

/** When it was said, for ordering: a clock time where there is one, else the day. */
function orderKey(said: string | null): string {
  if (!said) return '';
  const instant = /T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/.test(said) ? Date.parse(said) : Number.NaN;
  return Number.isNaN(instant) ? said.slice(0, 10) : new Date(instant).toISOString();
}

const dayKey = (said: string | null): string => orderKey(said).slice(0, 10);

interface Told {
  claim: Claim;
  interval: Interval;
  at: string;
}

function pointOf(told: readonly Told[]): SeriesPoint {
  const first = told[0];
  const interval = told.slice(1).reduce((sum, t) => hull(sum, t.interval), first?.interval ?? OPEN);
  return {
    at: first?.claim.said ?? null,
    ...interval,
    speaker: told.at(-1)?.claim.speaker ?? null,
    claims: told.map((t) => t.claim.id),
  };
}

const same = (a: Interval, b: Interval): boolean => a.low === b.low && a.high === b.high;

/** A figure whose time of saying is only inferred and that this party had already left behind is an echo. */
function isStale(told: Told, points: readonly Told[][]): boolean {
  if (told.claim.basis.said?.stated) return false;
  const earlier = points.findIndex((point) => point.some((t) => same(t.interval, told.interval)));
  return (
    earlier >= 0 &&
    points
      .slice(earlier + 1)
      .some((point) => point.some((t) => (t.interval.low ?? 0) > (told.interval.low ?? 0) && t.at < told.at))
  );
}

/** Groups one day's unordered statements; the same figure of other reports joins the point. */
export function seriesOf(
  claims: readonly Claim[],
  intervalOf: (claim: Claim) => Interval,
  _reports: ReadonlyMap<string, ReportRef>,
): PartySeries {
  const setAside: { claim: string; reason: string }[] = [];
  const counted: Told[] = [];
  for (const claim of claims) {
    const interval = intervalOf(claim);
    if (interval.low === null && interval.high === null)
      setAside.push({ claim: claim.id, reason: `no number: ${claim.qualifier}` });
    else if (claim.rounding_of) setAside.push({ claim: claim.id, reason: 'a rounding of an exact figure' });
    else counted.push({ claim, interval, at: orderKey(claim.said) });
  }
  counted.sort((a, b) => (a.at === b.at ? (a.claim.id < b.claim.id ? -1 : 1) : a.at < b.at ? -1 : 1));
  const points: Told[][] = [];
  for (const told of counted) {
    if (isStale(told, points)) {
      setAside.push({ claim: told.claim.id, reason: 'stale: told earlier, published again later' });
      continue;
    }
    const last = points.at(-1);
    const sameDay =
      last?.[0] &&
      dayKey(last[0].claim.said) === dayKey(told.claim.said) &&
      (last[0].at.length === 10 || told.at.length === 10 || last[0].at === told.at);
    if (last && sameDay) last.push(told);
    else points.push([told]);
  }
  const series = points.map(pointOf);
  const latest = series.at(-1);
  for (const point of series.slice(0, -1))
    for (const claim of point.claims)
      setAside.push({ claim, reason: `superseded by what the party said ${latest?.at ?? 'later'}` });
  return { series, low: latest?.low ?? null, high: latest?.high ?? null, used: latest?.claims ?? [], setAside };
}

/** Was it said and published no later than `asOf`? A day without a clock time ends with that day. */
export function knownBy(claim: Claim, report: ReportRef | undefined, asOf: string): boolean {
  const limit = /T/.test(asOf) ? Date.parse(asOf) : (daysOf(asOf)?.to ?? Number.NaN) + 86_399_999;
  const ends = [claim.said, report?.published ?? null].filter((t): t is string => t !== null);
  return ends.every((time) => {
    const end = /T\d\d/.test(time) ? Date.parse(time) : (daysOf(time)?.to ?? Number.NaN) + 86_399_999;
    return Number.isNaN(end) || end <= limit;
  });
}
