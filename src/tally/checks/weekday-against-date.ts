import { dayOf, edtfDate, isoDay, weekday } from '../../model/edtf.ts';
import type { Contradiction } from '../../model/incident.ts';
import { reportOf } from '../sources.ts';
import type { CalendarWords, Check } from './check.ts';

/** "Friday, January 31", "Friday (31 January 2026": a name, then day and month in either order, and perhaps the year. */
const WRITTEN =
  /(?<!\p{L})(?<name>\p{Lu}\p{L}{2,}),? ?\(?(?:the )?(?:(?<d1>\d{1,2})(?:st|nd|rd|th)? (?:of )?(?<m1>\p{Lu}\p{L}{2,})|(?<m2>\p{Lu}\p{L}{2,})\.? (?<d2>\d{1,2})(?:st|nd|rd|th)?)(?!\d)(?:,? (?<year>\d{4}))?/gu;

interface Written {
  words: string;
  /** the weekday as written */
  name: string;
  day: number;
  ms: number;
}

const known = (table: ReadonlyMap<string, number>, word: string | undefined): number | undefined =>
  table.get((word ?? '').slice(0, 3).toLowerCase());

/** The nearest such day to the report's when no year is written; NaN when there is neither. */
function msOf(month: number, date: number, year: string | undefined, published: string | null): number {
  if (year !== undefined) return dayOf(edtfDate(Number(year), month, date));
  const near = dayOf(published ?? '');
  if (Number.isNaN(near)) return Number.NaN;
  const around = new Date(near).getUTCFullYear();
  const days = [around - 1, around, around + 1].map((y) => dayOf(edtfDate(y, month, date)));
  return days.sort((a, b) => Math.abs(a - near) - Math.abs(b - near))[0] ?? Number.NaN;
}

function writtenIn(text: string, published: string | null, { weekdays, months }: CalendarWords): Written[] {
  return [...text.matchAll(WRITTEN)].flatMap(({ 0: words, groups: g = {} }) => {
    const [day, month, date] = [known(weekdays, g.name), known(months, g.m1 ?? g.m2), Number(g.d1 ?? g.d2)];
    if (day === undefined || month === undefined) return [];
    const ms = msOf(month, date, g.year, published);
    // a date that its month does not have is none
    return Number.isNaN(ms) || Number(isoDay(ms).slice(8)) !== date ? [] : [{ words, name: g.name ?? '', day, ms }];
  });
}

/** The English names of the days are those of the sentence that the check writes. */
const NAMES = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** The name of a weekday beside a date that is another. */
export const weekdayAgainstDate: Check = {
  id: 'weekday-against-date',
  asks: 'the name of a weekday against the date beside it',
  example: '"Friday, January 31" of a year in which that day is a Saturday',
  find: ({ claims, facts, reports, calendar }) => {
    const quotes = [
      ...claims.flatMap((c) => c.quotes.map(({ text }) => ({ report: reportOf(c), claim: c.id, text }))),
      ...facts.map((f) => ({ report: f.report, claim: null, text: f.quote.text })),
    ];
    const found = new Map<string, Contradiction>();
    for (const { report, claim, text } of quotes) {
      for (const { words, name, day, ms } of writtenIn(text, reports.get(report)?.published ?? null, calendar)) {
        if (weekday(ms) === day) continue;
        const says = `report ${report} writes "${words}", but ${isoDay(ms)} is a ${NAMES[weekday(ms)]}`;
        const at = found.get(says) ?? { check: 'weekday-against-date', says, claims: [] };
        found.set(says, at);
        const dated = claims.filter((c) => c.id === claim || (reportOf(c) === report && c.period?.includes(name)));
        at.claims = [...new Set([...at.claims, ...dated.map((c) => c.id)])];
      }
    }
    return [...found.values()];
  },
};
