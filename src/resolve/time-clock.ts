/** Clock times as written -> the time part of an EDTF date-time. */
import type { DateTable } from '../model/dates.ts';
import { says } from './time-words.ts';
import { zoneOffset } from './time-zones.ts';

const DIGITS = /(\d{1,2})[:.](\d\d)|(\d\d)(\d\d)(?!\d)|(\d{1,2})/;
const ZONE = /\b([A-Z]{3,4})\b/;

export interface Clock {
  hour: number;
  minute: number;
}

/** `half`: the words that say before or after noon, when this time leaves them to its neighbour ("from 3 to 6 p.m."). */
export function clockOf(words: string, table: DateTable, half: string = words): Clock | null {
  const word = table.clockWords.get(words.trim().toLowerCase());
  const m = DIGITS.exec(word ?? words);
  if (!m) return null;
  const hour = Number(m[1] ?? m[3] ?? m[5]);
  const minute = Number(m[2] ?? m[4] ?? 0);
  const after = !word && says(table.afternoon, half);
  const before = !word && says(table.beforeNoon, half);
  const of24 = after && hour < 12 ? hour + 12 : before && hour === 12 ? 0 : hour;
  return of24 > 23 || minute > 59 ? null : { hour: of24, minute };
}

const two = (n: number): string => String(n).padStart(2, '0');

/** "T03:00+05:00"; empty where no zone is known: a clock time without a zone would be a false precision. */
export function clockPart(clock: Clock | null, words: string, day: number, country: string | null): string {
  if (!clock) return '';
  const offset = zoneOffset(ZONE.exec(words)?.[1] ?? null, country, day);
  return offset === null ? '' : `T${two(clock.hour)}:${two(clock.minute)}${offset}`;
}
