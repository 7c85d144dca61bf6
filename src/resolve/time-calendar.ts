/** Days counted from a report's own dates. A day is ms at midnight UTC; NaN when it is not known. */
import { DAY, dayOf, daysInMonth, daysOf, edtfDate, isoDay, weekday } from '../model/edtf.ts';
import { minutesOf, zoneOffset } from './time-zones.ts';

export interface TimeContext {
  /** date, or date-time with offset, of the report */
  published: string | null;
  /** EDTF: when the statement was said, when known */
  said: string | null;
  /** EDTF of the happening, when known */
  eventPeriod: string | null;
  /** ISO alpha-2 of the event's country, for clock times */
  country: string | null;
}

/** The days that words are counted from. */
export interface Anchor {
  /** the report's day: weekdays, dates without a year */
  published: number;
  /** the day of the statement, else of the report: "yesterday", "the last 40 hours" */
  said: number;
  event: { from: number; to: number } | null;
  country: string | null;
}

/** The day of a published time. An instant in UTC is read by the clock of the country that it is about. */
function publishedDay(published: string | null, country: string | null): number {
  const day = dayOf(published ?? '');
  if (published === null || !/T\d\d:\d\d.*(?:Z|\+00:?00)$/.test(published)) return day;
  const offset = zoneOffset(null, country, day);
  const at = Date.parse(published);
  return offset === null || Number.isNaN(at) ? day : dayOf(isoDay(at + minutesOf(offset) * 60_000));
}

export function anchorOf(context: TimeContext): Anchor {
  const published = publishedDay(context.published, context.country);
  const said = context.said ? (daysOf(context.said)?.to ?? Number.NaN) : Number.NaN;
  const sameDay = context.said !== null && context.said === context.published;
  const event = context.eventPeriod ? daysOf(context.eventPeriod) : null;
  return {
    published: Number.isNaN(published) ? said : published,
    said: Number.isFinite(said) && !sameDay ? said : published,
    event,
    country: context.country,
  };
}

/** How far ahead of the report a date without a year may lie: notices of the coming week. */
const AHEAD = 7 * DAY;

/** The year that puts a date without one nearest before the report; null when the report has no date. */
export function nearestYear(month: number, day: number | null, published: number): number | null {
  if (Number.isNaN(published)) return null;
  const year = new Date(published).getUTCFullYear();
  return Date.UTC(year, month - 1, day ?? 1) > published + AHEAD ? year - 1 : year;
}

/** EDTF of a date; null when there is no such day, or no year can be known. */
export function dated(day: number, month: number, year: number | null, published: number): string | null {
  if (month < 1 || month > 12) return null;
  const of = year ?? nearestYear(month, day, published);
  return of === null || day < 1 || day > daysInMonth(of, month) ? null : edtfDate(of, month, day);
}

/** A two-digit year is of the last century when above 30. */
export function fullYear(digits: string): number {
  const n = Number(digits);
  return digits.trim().length > 2 ? n : n > 30 ? 1900 + n : 2000 + n;
}

/** The latest such weekday not after a day; `strictly`: before it. */
export function weekdayBefore(index: number, from: number, strictly = false): number {
  const back = (weekday(from) - index + 7) % 7;
  return from - (back === 0 && strictly ? 7 : back) * DAY;
}

export function isoOrNull(day: number): string | null {
  return Number.isFinite(day) ? isoDay(day) : null;
}

/** The day so many months earlier; the last of the month where that month is shorter. */
export function monthsBefore(day: number, months: number): number {
  const at = new Date(day);
  const first = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() - months, 1));
  const last = daysInMonth(first.getUTCFullYear(), first.getUTCMonth() + 1);
  return Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), Math.min(at.getUTCDate(), last));
}

/** One period from two; null when either is missing or they are the wrong way round. */
export function interval(from: string | null, to: string | null): string | null {
  if (from === null || to === null) return null;
  if (from === to) return from;
  const [a, b] = [daysOf(from), daysOf(to)];
  return a && b && a.from <= b.to ? `${from}/${to}` : null;
}
