/** How the groups of a row become EDTF: one small function for each way of reading. */
import type { DateReading, DateTable } from '../model/dates.ts';
import { DAY, dayOf, daysOf, edtfDate, isoDay } from '../model/edtf.ts';
import { dated, fullYear, interval, isoOrNull, nearestYear, weekdayBefore } from './time-calendar.ts';
import type { Reading } from './time-reading.ts';
import { clockReadings } from './time-readings-clock.ts';
import { lengthReadings } from './time-readings-length.ts';
import { says } from './time-words.ts';

function monthOf(word: string | undefined, table: DateTable): number {
  return table.months.get((word ?? '').slice(0, 3).toLowerCase()) ?? 0;
}

function weekdayOf(word: string | undefined, table: DateTable): number {
  return table.weekdays.get((word ?? '').slice(0, 3).toLowerCase()) ?? -1;
}

const yearOf = (digits: string | undefined): number | null => (digits ? fullYear(digits) : null);

/** The end first: a start without a year or with a weekday's name only is the nearest before it. */
const span: Reading = (g, tools) => {
  const to = tools.read(g.b);
  const day = to ? daysOf(to)?.to : undefined;
  const from = tools.read(g.a, day === undefined ? tools.anchor : { ...tools.anchor, published: day });
  return interval(from, to);
};

/** "16-17 May" gives the first day beside a date, "May 16-17, 2024" the last. */
const dayRange: Reading = (g, tools) => {
  const { published } = tools.anchor;
  const known = tools.read(g.year && !/\d{4}/.test(g.x ?? '') ? `${g.x} ${g.year}` : g.x);
  const day = Number.parseInt(g.a ?? g.b ?? '', 10);
  if (known?.length !== 10) return null;
  const other = dated(day, Number(known.slice(5, 7)), Number(known.slice(0, 4)), published);
  return g.a ? interval(other, known) : interval(known, other);
};

const since: Reading = (g, tools) => {
  const from = tools.read(g.x)?.split('/')[0];
  if (!from) return null;
  const until = isoOrNull(tools.anchor.said);
  return until ? interval(from, until) : `${from}/..`;
};

const until: Reading = (g, tools) => {
  const to = tools.read(g.x)?.split('/').at(-1);
  if (!to) return null;
  const from = tools.anchor.event ? isoOrNull(tools.anchor.event.from) : null;
  return (from && interval(from, to)) ?? `../${to}`;
};

const numeric: Reading = (g, { anchor }) => {
  const [y, m, d] = (g.iso ?? '').split(/[-/]/).map(Number);
  if (y && m && d) return dated(d, m, y, anchor.published);
  const [first, second, year] = [Number(g.n), Number(g.m), yearOf(g.year)];
  if (first > 12 || first === second) return dated(first, second, year, anchor.published);
  if (second > 12 || anchor.country === 'US') return dated(second, first, year, anchor.published);
  return null; // 01/02/2026 is two dates
};

const month: Reading = (g, { table, anchor }, words) => {
  const of = monthOf(g.month, table);
  if (of === 0) return null;
  const year = yearOf(g.year ?? /\d{4}/.exec(g.month ?? '')?.[0]) ?? nearestYear(of, null, anchor.published);
  if (year === null) return null;
  const now = new Date(anchor.published);
  const isNow = now.getUTCFullYear() === year && now.getUTCMonth() + 1 === of;
  return edtfDate(isNow && says(table.earlier, words) ? year - 1 : year, of, null);
};

const weekday: Reading = (g, { table, anchor }, words) => {
  const index = weekdayOf(g.weekday, table);
  if (index < 0 || Number.isNaN(anchor.published)) return null;
  if (says(table.later, words)) return isoDay(weekdayBefore(index, anchor.published) + 7 * DAY);
  return isoDay(weekdayBefore(index, anchor.published, says(table.earlier, words)));
};

const weekend: Reading = (_g, { table, anchor }, words) => {
  if (Number.isNaN(anchor.published)) return null;
  const saturday = weekdayBefore(6, anchor.published);
  const running = anchor.published - saturday <= DAY;
  const from = running && says(table.earlier, words) ? saturday - 7 * DAY : saturday;
  return `${isoDay(from)}/${isoDay(from + DAY)}`;
};

const overnight: Reading = (_g, { anchor }) => interval(isoOrNull(anchor.said - DAY), isoOrNull(anchor.said));

const overnightInto: Reading = (g, tools) => {
  const day = dayOf(tools.read(g.d) ?? '');
  return interval(isoOrNull(day - DAY), isoOrNull(day));
};

export const READINGS: Readonly<Record<DateReading, Reading>> = {
  ...clockReadings,
  ...lengthReadings,
  span,
  'day-range': dayRange,
  since,
  until,
  'overnight-into': overnightInto,
  around: (g, tools) => {
    const day = tools.read(g.d);
    return day ? `${day}~` : null;
  },
  day: (g, { table, anchor }) =>
    dated(Number.parseInt(g.day ?? '', 10), monthOf(g.month, table), yearOf(g.year ?? g.wire), anchor.published),
  'day-of': (g, tools) => tools.read(g.d),
  numeric,
  month,
  'month-of': month,
  yesterday: (_g, { anchor }) => isoOrNull(anchor.said - DAY),
  today: (_g, { anchor }) => isoOrNull(anchor.said),
  'next-day': (_g, { anchor }) => (anchor.event ? isoOrNull(anchor.event.to + DAY) : null),
  overnight,
  weekday,
  weekend,
  decade: (g) => (g.decade ? `${g.decade}/${Number(g.decade) + 9}` : null),
  year: (g) => g.year ?? null,
  none: () => null,
};
