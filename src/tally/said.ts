/** When something was said: ordering of statements, and what was known by a time. */
import type { Claim, ReportRef } from '../model/claim.ts';
import { DAY, daysOf, isoDay } from '../model/edtf.ts';

const INSTANT = /T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/;

/** The day of a statement, for grouping: the first day of what is known; empty when nothing is. */
export function dayOfSaying(said: string | null): string {
  if (said === null) return '';
  if (INSTANT.test(said)) return said.slice(0, 10);
  const days = daysOf(said);
  return days && Number.isFinite(days.from) ? isoDay(days.from) : said.slice(0, 10);
}

/** Milliseconds of a saying with a clock time; null when only its day is known. */
export function instantOf(said: string | null): number | null {
  const ms = said !== null && INSTANT.test(said) ? Date.parse(said) : Number.NaN;
  return Number.isNaN(ms) ? null : ms;
}

/** The first millisecond of a time; NaN when it is none. */
export function beginOf(time: string): number {
  if (INSTANT.test(time)) return Date.parse(time);
  return daysOf(time)?.from ?? Number.NaN;
}

/** The last millisecond of a time, a day taken whole; NaN when it is none. */
export function endOf(time: string): number {
  if (/T\d\d/.test(time)) return Date.parse(time);
  return (daysOf(time)?.to ?? Number.NaN) + DAY - 1;
}

/** Was it said and published no later than `asOf`? A day without a clock time ends with that day. */
export function knownBy(
  claim: Pick<Claim, 'said'>,
  report: Pick<ReportRef, 'published'> | undefined,
  asOf: string,
): boolean {
  const limit = endOf(asOf);
  const ends = [claim.said, report?.published ?? null].filter((t): t is string => t !== null).map(endOf);
  return ends.every((end) => Number.isNaN(end) || end <= limit);
}
