/** The days that the words of a gold period mean, by a date parser that is not the project's own. */
import { type ParsedComponents, parse } from 'chrono-node';
import { DAY, daysOf } from '../src/model/edtf.ts';

export interface Days {
  from: number;
  to: number;
}

/** Both ends of the unit that the words give: a day, a month or a year. */
function daysOfPart(part: ParsedComponents, published: number): Days {
  const [year, month, day] = [part.get('year') ?? 0, part.get('month') ?? 1, part.get('day') ?? 1];
  if (part.isCertain('month') && !part.isCertain('day') && !part.isCertain('weekday'))
    return { from: Date.UTC(year, month - 1, 1), to: Date.UTC(year, month, 0) };
  const at = Date.UTC(year, month - 1, day);
  // reports tell of the past: "Thursday" is the last one
  const back = part.isCertain('weekday') && !part.isCertain('day') && at > published ? 7 * DAY : 0;
  return { from: at - back, to: at - back };
}

/** Null where no date can be read. `published` is an ISO date or date-time; its day is the reference. */
export function goldDays(words: string, published: string | null): Days | null {
  const edtf = daysOf(words.trim());
  if (edtf) return edtf;
  const reference = daysOf((published ?? '').slice(0, 10));
  const instant = new Date(reference?.from ?? Date.UTC(2000, 0, 1));
  const parts = parse(words, { instant, timezone: 0 })
    .filter((r) => reference !== null || r.start.isCertain('year'))
    .flatMap((r) => (r.end ? [r.start, r.end] : [r.start]))
    .map((part) => daysOfPart(part, instant.getTime()));
  if (parts.length === 0) return null;
  return { from: Math.min(...parts.map((p) => p.from)), to: Math.max(...parts.map((p) => p.to)) };
}

/** Do the two periods have a day in common? Null when either cannot be read. One day of grace for zones. */
export function periodsMeet(words: string, published: string | null, edtf: string | null): boolean | null {
  const gold = goldDays(words, published);
  const got = edtf === null ? null : daysOf(edtf);
  if (!gold || !got) return null;
  return got.from <= gold.to + DAY && gold.from <= got.to + DAY;
}
