/** Calendar arithmetic on plain ISO dates, free of any clock or zone of the machine. */

export const DAY = 86_400_000;

/** Milliseconds of a date ("2026-01-31") at midnight UTC; NaN when it is none. */
export function dayOf(date: string): number {
  const m = /^(\d{4})-(\d{2})-(\d{2})/.exec(date);
  return m ? Date.UTC(Number(m[1]), Number(m[2]) - 1, Number(m[3])) : Number.NaN;
}

export function isoDay(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

/** Day of the week, 0 = Sunday. */
export function weekday(ms: number): number {
  return new Date(ms).getUTCDay();
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const pad = (n: number, width = 2): string => String(n).padStart(width, '0');

/** EDTF date; month and day may be unknown. */
export function edtfDate(year: number, month: number | null, day: number | null): string {
  if (month === null) return pad(year, 4);
  return day === null ? `${pad(year, 4)}-${pad(month)}` : `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

/** First and last day (ms, UTC midnight) of an EDTF date or interval; open ends are infinite. */
export function daysOf(edtf: string): { from: number; to: number } | null {
  const [a, b] = edtf.replace(/[~?%]/g, '').split('/');
  const first =
    a === '..' || a === '' ? { from: Number.NEGATIVE_INFINITY, to: Number.NEGATIVE_INFINITY } : single(a ?? '');
  if (!first) return null;
  if (b === undefined) return first;
  const last = b === '..' || b === '' ? { from: Number.POSITIVE_INFINITY, to: Number.POSITIVE_INFINITY } : single(b);
  return last ? { from: first.from, to: last.to } : null;
}

function single(date: string): { from: number; to: number } | null {
  const m = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*)?$/.exec(date);
  if (!m) return null;
  const year = Number(m[1]);
  const month = m[2] ? Number(m[2]) : null;
  const day = m[3] ? Number(m[3]) : null;
  if (month === null) return { from: Date.UTC(year, 0, 1), to: Date.UTC(year, 11, 31) };
  if (day === null)
    return { from: Date.UTC(year, month - 1, 1), to: Date.UTC(year, month - 1, daysInMonth(year, month)) };
  const at = Date.UTC(year, month - 1, day);
  return { from: at, to: at };
}
