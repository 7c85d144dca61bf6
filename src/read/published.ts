/** When a report was published: a date (that whole day) or a date-time with offset. */

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/;
const LOOSE = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?(?:\b|$)/;

export const PUBLISHED_FORM = 'a date (2026-02-01) or a date-time with offset (2026-02-01T14:00:00+05:00)';

/** True for a date or a date-time with offset that exists in the calendar. */
export function isPublished(value: string): boolean {
  if (!DATE.test(value) && !DATE_TIME.test(value)) return false;
  const day = value.slice(0, 10);
  const instant = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(instant.valueOf()) || !instant.toISOString().startsWith(day)) return false;
  return !Number.isNaN(new Date(value).valueOf());
}

/** The time in a page's own marks; a clock time without an offset is left off. Null when it cannot be read. */
export function publishedFrom(loose: string): string | null {
  const found = LOOSE.exec(loose.trim());
  const [, day, clock, zone] = found ?? [];
  if (day === undefined || !isPublished(day)) return null;
  if (clock === undefined || zone === undefined) return day;
  const offset = /^(?:Z|UTC|GMT)$/.test(zone) ? 'Z' : zone.replace(/^([+-]\d{2}):?(\d{2})$/, '$1:$2');
  const seconds = clock.length === 5 ? `${clock}:00` : clock;
  const full = `${day}T${seconds}${offset}`;
  return isPublished(full) ? full : day;
}

/** A warning when the report says that it is from the future of `now` (ISO instant); null when not. */
export function futureWarning(published: string | null, now: string): string | null {
  if (published === null) return null;
  // A day has begun somewhere on earth fourteen hours before it begins in UTC.
  const first = DATE.test(published) ? `${published}T00:00:00+14:00` : published;
  if (new Date(first).valueOf() <= new Date(now).valueOf()) return null;
  return `published ${published} lies in the future (it is ${now}): kept as given; correct it when it is a slip`;
}
