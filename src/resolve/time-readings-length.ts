/** Readings of lengths of time: counted back from when it was said, or on from when it began. */
import type { DateTable, DateUnit } from '../model/dates.ts';
import { DAY, dayOf, edtfDate, isoDay, weekday } from '../model/edtf.ts';
import { interval, isoOrNull, monthsBefore } from './time-calendar.ts';
import type { Groups, Reading } from './time-reading.ts';
import { says } from './time-words.ts';

/** A bare length above this is the length of a conflict or a sentence, not the period of a happening. */
const LONGEST_BARE = 31;

interface Length {
  n: number;
  unit: DateUnit;
}

/** "40 hours" whole in `l`, or its number in `n` and its unit in `unit`; a unit alone is one. */
function lengthOf(g: Groups, table: DateTable): Length | null {
  const parts = /^(.+?)[\s–—-]?(\p{L}+)$/u.exec(g.l ?? '');
  const word = (parts?.[2] ?? g.unit ?? '').toLowerCase();
  const unit = table.units.get(word) ?? table.units.get(word.replace(/s$/, ''));
  const number = (parts?.[1] ?? g.n)?.toLowerCase();
  const n = number === undefined ? 1 : (table.numbers.get(number) ?? Number(number));
  return unit && Number.isFinite(n) ? { n, unit } : null;
}

/** Whole days that a length of hours, days or weeks may reach over. */
function daysIn({ n, unit }: Length): number {
  if (unit === 'minute') return Math.ceil(n / 1440);
  if (unit === 'hour') return Math.ceil(n / 24);
  return Math.ceil(unit === 'week' ? 7 * n : unit === 'month' ? 30 * n : unit === 'year' ? 365 * n : n);
}

const MONTHS: Readonly<Partial<Record<DateUnit, number>>> = { month: 1, year: 12, decade: 120 };

function before(day: number, length: Length): number {
  const months = MONTHS[length.unit];
  return months ? monthsBefore(day, Math.round(months * length.n)) : day - daysIn(length) * DAY;
}

function on(day: number, length: Length): string {
  const days = daysIn(length) - (length.unit === 'day' || length.unit === 'week' ? 1 : 0);
  return `${isoDay(day)}/${isoDay(day + days * DAY)}`;
}

const length: Reading = (g, { table, anchor }, words) => {
  const of = lengthOf(g, table);
  if (!of || !Number.isFinite(anchor.said)) return null;
  if (says(table.first, words)) return anchor.event ? on(anchor.event.from, of) : null;
  if (says(table.later, words)) return on(anchor.said, of);
  return interval(isoOrNull(before(anchor.said, of)), isoDay(anchor.said));
};

const plainLength: Reading = (g, { table, anchor }) => {
  const of = lengthOf(g, table);
  if (!of || daysIn(of) > LONGEST_BARE || !Number.isFinite(anchor.said)) return null;
  const edtf = anchor.event
    ? on(anchor.event.from, of)
    : interval(isoOrNull(before(anchor.said, of)), isoDay(anchor.said));
  return edtf ? { edtf, stated: false } : null;
};

/** "The week to 12 May" takes in both ends: 6 to 12 May. */
const lengthTo: Reading = (g, tools) => {
  const of = lengthOf(g, tools.table);
  const to = tools.read(g.b)?.slice(0, 10) ?? null;
  if (!of || !to) return null;
  const inclusive = of.unit === 'day' || of.unit === 'week' ? DAY : 0;
  return interval(isoOrNull(before(dayOf(to), of) + inclusive), to);
};

const lengthFrom: Reading = (g, tools) => {
  const of = lengthOf(g, tools.table);
  const from = tools.read(g.a);
  if (!of || !from) return null;
  const clock = /T(\d\d):(\d\d)/.exec(from);
  const hours = of.unit === 'hour' ? of.n : of.unit === 'minute' ? of.n / 60 : null;
  if (clock && hours !== null) {
    const local = dayOf(from) + (Number(clock[1]) * 60 + Number(clock[2]) + hours * 60) * 60_000;
    return interval(from, isoDay(local));
  }
  return on(dayOf(from), of);
};

const firstOf: Reading = (g, tools) => {
  const of = lengthOf(g, tools.table);
  const start = /^\d{4}(?:-\d\d)?/.exec(tools.read(g.x) ?? '')?.[0];
  if (!of || !start) return null;
  const year = Number(start.slice(0, 4));
  const month = Number(start.slice(5) || 1);
  if (of.unit === 'month' && month - 1 + of.n <= 12)
    return interval(edtfDate(year, month, null), edtfDate(year, month - 1 + of.n, null));
  return on(Date.UTC(year, month - 1, 1), of);
};

const halfOf: Reading = (g, { read, table }) => {
  const year = /^\d{4}$/.exec(read(g.x) ?? '')?.[0];
  const shares = table.shares.get((g.share ?? '').toLowerCase());
  const ordinal = table.ordinals.get((g.half ?? '').toLowerCase());
  if (!year || !shares || !ordinal) return null;
  const nth = ordinal < 0 ? shares : ordinal;
  if (nth > shares) return null;
  const months = 12 / shares;
  return interval(edtfDate(Number(year), months * (nth - 1) + 1, null), edtfDate(Number(year), months * nth, null));
};

function mondayBefore(day: number): number {
  return day - ((weekday(day) + 6) % 7) * DAY;
}

const unitAt =
  (back: 0 | 1): Reading =>
  (g, { table, anchor }, words) => {
    const of = lengthOf(g, table);
    const day = anchor.said;
    if (!of || !Number.isFinite(day) || says(table.later, words)) return null;
    if (of.unit === 'year') return edtfDate(new Date(day).getUTCFullYear() - back, null, null);
    if (of.unit === 'month') return isoDay(monthsBefore(day, back)).slice(0, 7);
    const monday = mondayBefore(day);
    return back ? interval(isoDay(monday - 7 * DAY), isoDay(monday - DAY)) : interval(isoDay(monday), isoDay(day));
  };

/** The longer ago, the rougher: years give a year, months a month, weeks a day that is marked as about. */
const ago: Reading = (g, { table, anchor }) => {
  const of = lengthOf(g, table);
  const day = of ? before(anchor.said, of) : Number.NaN;
  if (!of || !Number.isFinite(day)) return null;
  if (of.unit === 'hour' || of.unit === 'minute') return isoDay(anchor.said - Math.floor(daysIn(of) - 1) * DAY);
  if (of.unit === 'day') return isoDay(day);
  if (of.unit === 'week') return `${isoDay(day)}~`;
  return isoDay(day).slice(0, of.unit === 'month' ? 7 : 4);
};

export const lengthReadings = {
  length,
  'plain-length': plainLength,
  'length-to': lengthTo,
  'length-from': lengthFrom,
  'first-of': firstOf,
  'half-of': halfOf,
  'this-unit': unitAt(0),
  'last-unit': unitAt(1),
  ago,
} as const;
