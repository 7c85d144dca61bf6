/** EDTF periods compared. A date alone is that whole day; open ends are infinite. */
import { DAY, daysOf } from '../model/edtf.ts';

const CLOCK = /T\d\d:\d\d/;

function ends(edtf: string): { first: string; last: string } {
  const [first = '', last = first] = edtf.replace(/[~?%]/g, '').split('/');
  return { first, last };
}

/** ISO instant of the first moment, a date read in UTC; null for an open or unreadable start. */
export function startOf(edtf: string): string | null {
  const { first } = ends(edtf);
  const at = CLOCK.test(first) ? Date.parse(first) : (daysOf(first)?.from ?? Number.NaN);
  return Number.isFinite(at) ? new Date(at).toISOString() : null;
}

/** ISO instant of the last moment (23:59:59.999 of a date, read in UTC); null for an open or unreadable end. */
export function endOf(edtf: string): string | null {
  const { last } = ends(edtf);
  const at = CLOCK.test(last) ? Date.parse(last) : (daysOf(last)?.to ?? Number.NaN) + DAY - 1;
  return Number.isFinite(at) ? new Date(at).toISOString() : null;
}

/** Two clock times are compared as instants; where one side has only dates, the days as written are. */
function bounds(edtf: string, byClock: boolean): { from: number; to: number } | null {
  if (!byClock) return daysOf(edtf);
  const [from, to] = [startOf(edtf), endOf(edtf)];
  return from && to ? { from: Date.parse(from), to: Date.parse(to) } : null;
}

function bothClocked(a: string, b: string): boolean {
  return [a, b].every((edtf) => Object.values(ends(edtf)).every((end) => CLOCK.test(end)));
}

/** Is the inner period inside the outer one? `unknown` when they overlap in part or cannot be read. */
export function withinPeriod(outer: string, inner: string): 'inside' | 'outside' | 'unknown' {
  const byClock = bothClocked(outer, inner);
  const a = bounds(outer, byClock);
  const b = bounds(inner, byClock);
  if (!a || !b) return 'unknown';
  if (b.from >= a.from && b.to <= a.to) return 'inside';
  return b.to < a.from || b.from > a.to ? 'outside' : 'unknown';
}

/** Does `a` begin after all of `b` has ended? False where they overlap or one cannot be read. */
export function isAfter(a: string, b: string): boolean {
  const byClock = bothClocked(a, b);
  const [x, y] = [bounds(a, byClock), bounds(b, byClock)];
  return x !== null && y !== null && x.from > y.to;
}
