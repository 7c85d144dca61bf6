/** When a report's happenings took place: the main one, and others told beside it. */
import type { Claim, ResolvedPeriod } from '../model/claim.ts';
import { DAY, daysOf, isoDay } from '../model/edtf.ts';

export interface Days {
  from: number;
  to: number;
}

/** Longer than this is a year, a war, a campaign looked back on: no happening's own period. */
export const LONG_DAYS = 45;
/** Claims whose periods are further apart than this are about two happenings. */
export const FAR_DAYS = 10;

export const gapDays = (a: Days, b: Days): number => Math.max(0, Math.max(a.from, b.from) - Math.min(a.to, b.to)) / DAY;

export const lengthDays = (days: Days): number => (days.to - days.from) / DAY;

/** First and last day of a claim's period, an open end closed by the day of publication. */
export function claimDays(claim: Claim, published: number | null): Days | null {
  const days = claim.periodResolved ? daysOf(claim.periodResolved.edtf) : null;
  if (!days || !Number.isFinite(days.from)) return null;
  const to = Number.isFinite(days.to) ? days.to : Math.max(days.from, published ?? days.from);
  return { from: days.from, to };
}

/** Claims of the main happening, then those of other times, each time by itself, earliest first. */
export function byTime(claims: readonly Claim[], published: number | null): Claim[][] {
  const short = (claim: Claim): Days | null => {
    const days = claimDays(claim, published);
    return days && lengthDays(days) <= LONG_DAYS ? days : null;
  };
  const near = (days: Days): boolean => published === null || Math.abs(published - days.to) <= LONG_DAYS * DAY;
  const dated = claims.map(short).filter((days): days is Days => days !== null);
  const main = dated.find(near) ?? dated[0];
  if (!main) return [[...claims]];
  const groups = new Map<number, Claim[]>();
  const inMain: Claim[] = [];
  for (const claim of claims) {
    const days = claim.periodResolved?.stated ? claimDays(claim, published) : null;
    if (days === null || (gapDays(days, main) <= FAR_DAYS && lengthDays(days) <= LONG_DAYS)) inMain.push(claim);
    else if (gapDays(days, main) === 0 && !claim.periodResolved?.edtf.includes('-')) inMain.push(claim);
    else groups.set(days.from, [...(groups.get(days.from) ?? []), claim]);
  }
  return [inMain, ...[...groups].sort(([a], [b]) => a - b).map(([, group]) => group)];
}

/** From the earliest to the latest day that the claims cover; where they say nothing, the day of publication. */
export function periodOf(claims: readonly Claim[], published: number | null): ResolvedPeriod | null {
  const spans = claims
    .map((claim) => claimDays(claim, published))
    .filter((days): days is Days => days !== null && lengthDays(days) <= LONG_DAYS);
  const stated = claims.some((c) => c.periodResolved?.stated);
  if (spans.length === 0)
    return published === null ? null : { edtf: isoDay(published), stated: false, rule: 'period.published' };
  const from = Math.min(...spans.map((s) => s.from));
  const to = Math.min(published ?? Number.POSITIVE_INFINITY, Math.max(...spans.map((s) => s.to)));
  return {
    edtf: from >= to ? isoDay(from) : `${isoDay(from)}/${isoDay(to)}`,
    stated,
    rule: 'period.of-claims',
  };
}
