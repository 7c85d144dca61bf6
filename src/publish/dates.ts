/** EDTF dates, date-times and intervals in words. No zone is ever changed. */

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const DATE = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?([~?%])?$/;

/** "1 Feb 2026", "1 Feb 2026 14:00 (+05:00)", "31 Jan 2026 to 5 Feb 2026"; other words as they are. */
export function dateWords(edtf: string): string {
  const [from = '', to] = edtf.split('/');
  if (to === undefined) return one(from, true);
  if (from === '..' || from === '') return `until ${one(to, true)}`;
  return to === '..' || to === '' ? `from ${one(from, true)}` : `${one(from, true)} to ${one(to, true)}`;
}

/** The day alone, without its year: "1 Feb". For tables; the year stands in the head and the footnotes. */
export function dayWords(edtf: string): string {
  const [from = '', to] = edtf.split('/');
  return one(to === undefined || to === '..' || to === '' ? from : to, false);
}

/** Is this a date, a date-time or an interval, and not words? */
export function isEdtf(text: string): boolean {
  return text.split('/').every((part) => part === '..' || part === '' || DATE.test(part)) && /\d/.test(text);
}

/** A key that sorts dates, unknown last. Instants are compared in UTC. */
export function dateKey(edtf: string | null): string {
  if (edtf === null) return '9999';
  const from = edtf.split('/')[0]?.replace(/[~?%]$/, '') ?? '';
  if (!/T.*(?:Z|[+-]\d{2}:?\d{2})$/.test(from)) return from === '..' || from === '' ? '0000' : from;
  const instant = new Date(from);
  return Number.isNaN(instant.valueOf()) ? from : instant.toISOString();
}

function one(part: string, whole: boolean): string {
  const found = DATE.exec(part);
  if (!found) return part;
  const [, year = '', month, day, clock, zone, doubt] = found;
  const words = [day && String(Number(day)), month && MONTHS[Number(month) - 1], (whole || !month) && year];
  const time = whole && clock ? ` ${clock}${zone ? zoneWords(zone) : ''}` : '';
  return `${doubt ? 'about ' : ''}${words.filter(Boolean).join(' ')}${time}`;
}

function zoneWords(zone: string): string {
  return zone === 'Z' ? ' UTC' : ` (${zone})`;
}
