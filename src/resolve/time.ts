/** Time words -> EDTF, from the report's own published date and never from the machine's clock or zone. */
import type { ResolvedPeriod } from '../model/claim.ts';
import { DAY, dayOf, daysInMonth, daysOf, edtfDate, isoDay, weekday } from '../model/edtf.ts';
import { zoneOffset } from './time-zones.ts';

export interface TimeContext {
  /** date, or date-time with offset, of the report */
  published: string | null;
  /** when the statement was said, when known */
  said: string | null;
  eventPeriod: string | null;
  /** ISO alpha-2 of the event's country, for clock times */
  country: string | null;
}

export interface SaidTime {
  edtf: string;
  stated: boolean;
  rule: string;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  twenty: 20,
  thirty: 30,
  forty: 40,
  'twenty-four': 24,
  'forty-eight': 48,
  'seventy-two': 72,
  couple: 2,
};

interface Anchor {
  /** the day that relative words count from, ms UTC; NaN when not known */
  day: number;
}

interface Row {
  id: string;
  pattern: RegExp;
  example: string;
  read: (m: RegExpExecArray, anchor: Anchor) => string | null;
}

const monthOf = (word: string): number => MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;

/** A two-digit year is of the last century when above 30. */
function yearOf(word: string | undefined): number | null {
  if (!word) return null;
  const n = Number(word);
  return word.length === 2 ? (n > 30 ? 1900 + n : 2000 + n) : n;
}

/** A date without a year takes the year nearest before the anchor (one week ahead is allowed for). */
function nearest(month: number, day: number | null, anchor: Anchor): number | null {
  if (Number.isNaN(anchor.day)) return null;
  const year = new Date(anchor.day).getUTCFullYear();
  const at = Date.UTC(year, month - 1, day ?? 1);
  return at > anchor.day + 7 * DAY ? year - 1 : year;
}

function dated(day: string, month: string, year: string | undefined, anchor: Anchor): string | null {
  const m = monthOf(month);
  const d = Number.parseInt(day, 10);
  const y = yearOf(year) ?? nearest(m, d, anchor);
  if (m === 0 || y === null || d < 1 || d > daysInMonth(y, m)) return null;
  return edtfDate(y, m, d);
}

function weekdayBefore(name: string, anchor: Anchor): string | null {
  const day = WEEKDAYS.indexOf(name.toLowerCase());
  if (day < 0 || Number.isNaN(anchor.day)) return null;
  return isoDay(anchor.day - ((weekday(anchor.day) - day + 7) % 7) * DAY);
}

function back(anchor: Anchor, days: number): string | null {
  return Number.isNaN(anchor.day) ? null : isoDay(anchor.day - days * DAY);
}

const DAYS_OF: Readonly<Record<string, number>> = {
  hour: 1 / 24,
  minute: 1 / 1440,
  day: 1,
  night: 1,
  week: 7,
  month: 30,
  year: 365,
  decade: 3650,
};
const M = '([A-Z][a-z]{2,8}|[A-Z]{3,9})\\.?';
const D = '(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)';
const Y = '(?:,? (\\d{4}|\\d{2}(?!\\d)))?';

function interval(a: string | null, b: string | null): string | null {
  return a && b ? (a === b ? a : `${a}/${b}`) : null;
}

/** Ordered: the first row that matches decides. */
const ROWS: readonly Row[] = [
  {
    id: 'time.between-dates',
    pattern: new RegExp(`${D} ${M}${Y} (?:and|to|until|-|–) ${D} ${M}${Y}`),
    example: 'from 31 January to 6 February 2026',
    read: (m, a) => interval(dated(m[1] ?? '', m[2] ?? '', m[3] ?? m[6], a), dated(m[4] ?? '', m[5] ?? '', m[6], a)),
  },
  {
    id: 'time.between-month-first',
    pattern: new RegExp(`${M} ${D} ?(?:and|to|until|-|–) ?${D}${Y}`),
    example: 'between January 29 and 31',
    read: (m, a) => interval(dated(m[2] ?? '', m[1] ?? '', m[4], a), dated(m[3] ?? '', m[1] ?? '', m[4], a)),
  },
  {
    id: 'time.day-range',
    pattern: new RegExp(`${D} ?(?:and|to|-|–) ?${D} ${M}${Y}`),
    example: '16-17 May',
    read: (m, a) => interval(dated(m[1] ?? '', m[3] ?? '', m[4], a), dated(m[2] ?? '', m[3] ?? '', m[4], a)),
  },
  {
    id: 'time.day-month',
    pattern: new RegExp(`${D} (?:of )?${M}${Y}`),
    example: '31 January 2026',
    read: (m, a) => dated(m[1] ?? '', m[2] ?? '', m[3], a),
  },
  {
    id: 'time.month-day',
    pattern: new RegExp(`${M} ${D}(?:,? (\\d{4}))?`),
    example: 'January 31, 2026',
    read: (m, a) => dated(m[2] ?? '', m[1] ?? '', m[3], a),
  },
  { id: 'time.iso', pattern: /(\d{4})-(\d\d)-(\d\d)/, example: '2026-01-31', read: (m) => m[0] },
  {
    id: 'time.month-year',
    pattern: new RegExp(`${M},? (?:of )?(\\d{4})`),
    example: 'August 2024',
    read: (m) => (monthOf(m[1] ?? '') ? edtfDate(Number(m[2]), monthOf(m[1] ?? ''), null) : null),
  },
  { id: 'time.year', pattern: /\b((?:19|20)\d\d)\b/, example: 'in 2012', read: (m) => m[1] ?? null },
  {
    id: 'time.weekday-range',
    pattern:
      /(sunday|monday|tuesday|wednesday|thursday|friday|saturday) (?:and|to|until) (sunday|monday|tuesday|wednesday|thursday|friday|saturday)/i,
    example: 'between Friday and Sunday',
    read: (m, a) => interval(weekdayBefore(m[1] ?? '', a), weekdayBefore(m[2] ?? '', a)),
  },
  {
    id: 'time.weekday',
    pattern: /(sunday|monday|tuesday|wednesday|thursday|friday|saturday)/i,
    example: 'on Saturday',
    read: (m, a) => weekdayBefore(m[1] ?? '', a),
  },
  {
    id: 'time.yesterday',
    pattern: /yesterday|the (?:previous day|day before)|a day (?:earlier|before)/i,
    example: 'yesterday',
    read: (_m, a) => back(a, 1),
  },
  {
    id: 'time.overnight',
    pattern: /overnight|last night/i,
    example: 'overnight',
    read: (_m, a) => interval(back(a, 1), back(a, 0)),
  },
  {
    id: 'time.today',
    pattern: /today|tonight|this (?:morning|afternoon|evening)|the same day/i,
    example: 'today',
    read: (_m, a) => back(a, 0),
  },
  {
    id: 'time.ago',
    pattern:
      /(\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (day|week|month|year)s? (?:ago|earlier|before)/i,
    example: 'two days earlier',
    read: (m, a) =>
      back(
        a,
        Math.round((NUMBERS[(m[1] ?? '').toLowerCase()] ?? Number(m[1])) * (DAYS_OF[(m[2] ?? '').toLowerCase()] ?? 1)),
      ),
  },
  {
    id: 'time.last-length',
    pattern:
      /(?:last|past|previous|in|within|over|for|first)? ?(?:the )?(?:last |past |previous )?(\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty-four|forty-eight|seventy-two|forty|thirty|twenty|couple of|couple)[- ](hour|minute|day|night|week|month|year|decade)s?/i,
    example: 'the last 40 hours',
    read: (m, a) =>
      interval(
        back(
          a,
          Math.ceil(
            (NUMBERS[(m[1] ?? '').toLowerCase().replace(' of', '')] ?? Number(m[1])) *
              (DAYS_OF[(m[2] ?? '').toLowerCase()] ?? 1),
          ),
        ),
        back(a, 0),
      ),
  },
  {
    id: 'time.weekend',
    pattern: /the weekend|over the weekend/i,
    example: 'over the weekend',
    read: (_m, a) => interval(weekdayBefore('saturday', a), weekdayBefore('sunday', a)),
  },
  {
    id: 'time.last-unit',
    pattern: /(?:last|past|previous|this) (week|month|year)/i,
    example: 'last month',
    read: (m, a) => lastUnit(m[0], m[1] ?? '', a),
  },
  {
    id: 'time.month',
    pattern: new RegExp(`${M}`),
    example: 'in May',
    read: (m, a) => {
      const month = monthOf(m[1] ?? '');
      const year = month ? nearest(month, null, a) : null;
      return year ? edtfDate(year, month, null) : null;
    },
  },
];

function lastUnit(words: string, unit: string, anchor: Anchor): string | null {
  if (Number.isNaN(anchor.day)) return null;
  const now = new Date(anchor.day);
  const earlier = /last|past|previous/i.test(words) ? 1 : 0;
  if (unit.toLowerCase() === 'year') return edtfDate(now.getUTCFullYear() - earlier, null, null);
  if (unit.toLowerCase() === 'month') {
    const at = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - earlier, 1));
    return edtfDate(at.getUTCFullYear(), at.getUTCMonth() + 1, null);
  }
  return interval(back(anchor, 7 + 6 * earlier), back(anchor, 7 * earlier));
}

function anchorOf(context: TimeContext): Anchor {
  return { day: dayOf(context.published ?? context.said ?? '') };
}

const CLOCK = /(\d{1,2})[:.](\d\d)|\b(\d{1,2}) ?([ap])\.?m\b|\b(\d\d)(\d\d) (?:hours|hrs|GMT|UTC)/i;
const ZONE = /\b(GMT|UTC|PKT|IST|EST|EDT|CET|EET|MSK|CAT|EAT|WAT)\b/;

/** "T03:00+05:00" where a clock time and a zone are known; else nothing. */
function clockOf(words: string, context: TimeContext): string {
  const m = CLOCK.exec(words);
  if (!m) return '';
  const offset = zoneOffset(ZONE.exec(words)?.[1] ?? null, context.country);
  if (offset === null) return '';
  let hour = Number(m[1] ?? m[3] ?? m[5]);
  const minute = m[2] ?? m[6] ?? '00';
  const half = (m[4] ?? /\d ?([ap])\.?m\b/i.exec(words)?.[1] ?? '').toLowerCase();
  if (half === 'p' && hour < 12) hour += 12;
  if (half === 'a' && hour === 12) hour = 0;
  return hour > 23 ? '' : `T${String(hour).padStart(2, '0')}:${minute}${offset}`;
}

function read(words: string, context: TimeContext): { edtf: string; rule: string } | null {
  const anchor = anchorOf(context);
  for (const row of ROWS) {
    const m = row.pattern.exec(words);
    const edtf = m ? row.read(m, anchor) : null;
    if (!edtf) continue;
    if (/\bsince\b/i.test(words))
      return { edtf: Number.isNaN(anchor.day) ? `${edtf}/..` : `${edtf}/${isoDay(anchor.day)}`, rule: 'time.since' };
    const clock = edtf.length === 10 ? clockOf(words, context) : '';
    return { edtf: `${edtf}${clock}`, rule: row.id };
  }
  return null;
}

/** The period that the words mean, as EDTF; null when they cannot be read. `stated` says the words themselves name it. */
export function resolvePeriod(words: string | null, context: TimeContext): ResolvedPeriod | null {
  if (!words) return null;
  const found = read(words, context);
  return found ? { edtf: found.edtf, stated: true, rule: found.rule } : null;
}

/** When a statement was said: its own time words, else the report's published time (inferred). */
export function resolveSaid(words: string | null, context: TimeContext): SaidTime | null {
  const found = words ? read(words, context) : null;
  if (found && !found.edtf.includes('/')) return { edtf: found.edtf, stated: true, rule: found.rule };
  return context.published ? { edtf: context.published, stated: false, rule: 'said.published' } : null;
}

/** Is the inner period inside the outer one? */
export function withinPeriod(outer: string, inner: string): 'inside' | 'outside' | 'unknown' {
  const a = daysOf(outer);
  const b = daysOf(inner);
  if (!a || !b) return 'unknown';
  if (b.from >= a.from && b.to <= a.to) return 'inside';
  return b.to < a.from || b.from > a.to ? 'outside' : 'unknown';
}
