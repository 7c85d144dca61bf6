/** Time words as data: slots of patterns, and rows that find a wording and say how it is read. */

export const PERIOD_KINDS = ['date', 'range', 'duration', 'since', 'clock', 'year'] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

/** A time expression in a text: UTF-16 offsets into it, `text.slice(start, end) === words`. */
export interface PeriodSpan {
  start: number;
  end: number;
  words: string;
  kind: PeriodKind;
}

/** How a row's groups become a date; `src/resolve/time-readings.ts` holds one small function for each. */
export type DateReading =
  | 'span'
  | 'day-range'
  | 'since'
  | 'until'
  | 'length-to'
  | 'length-from'
  | 'first-of'
  | 'half-of'
  | 'clock-range'
  | 'day-clock'
  | 'day-of'
  | 'overnight-into'
  | 'around'
  | 'day'
  | 'numeric'
  | 'month'
  | 'month-of'
  | 'yesterday'
  | 'today'
  | 'next-day'
  | 'overnight'
  | 'weekday'
  | 'weekend'
  | 'length'
  | 'plain-length'
  | 'this-unit'
  | 'last-unit'
  | 'ago'
  | 'clock'
  | 'decade'
  | 'year'
  | 'none';

/**
 * The smallest time words: a date, a clock time, "40 hours". `pattern` is a regular expression source, case ignored,
 * bounded repeats only; `{part}` stands for a part's source, `{part:name}` also captures it as the group `name`.
 */
export interface DateAtom {
  /** the name by which rows know it; several atoms may share one */
  name: string;
  read: DateReading;
  pattern: string;
}

/** A wording made of atoms and words. `{name}` in its pattern is an atom or a slot, `{name:group}` captures it. */
export interface DateRow {
  id: string;
  kind: PeriodKind;
  read: DateReading;
  pattern: string;
  /** must stand before, or must not follow: looked at when finding in a text, not when reading given words */
  before?: string;
  notAfter?: string;
  example: string;
}

export interface DateTable {
  /** named pieces of the atoms' patterns; one may use others */
  parts: Readonly<Record<string, string>>;
  /** ordered: at one place of the text the first that matches wins */
  atoms: readonly DateAtom[];
  /** named pieces of the rows' patterns; one may use others, and atoms */
  slots: Readonly<Record<string, string>>;
  /** ordered: at one place of the text the first that matches wins */
  rows: readonly DateRow[];
  /** a fast test: a text without any of this has no time expression (regular expression source, case ignored) */
  needs: string;
  /** first three letters, lower case -> 1 to 12 */
  months: ReadonlyMap<string, number>;
  /** first three letters, lower case -> 0 (Sunday) to 6 */
  weekdays: ReadonlyMap<string, number>;
  numbers: ReadonlyMap<string, number>;
  /** singular, lower case */
  units: ReadonlyMap<string, DateUnit>;
  /** words for a clock time: "noon" -> "12:00" */
  clockWords: ReadonlyMap<string, string>;
  /** words by which a reading turns: earlier ("last"), later ("next"), afternoon ("p") */
  earlier: string;
  later: string;
  /** the beginning of the happening: "the first 40 hours" */
  first: string;
  /** "half" -> 2, "quarter" -> 4 */
  shares: ReadonlyMap<string, number>;
  /** "first" -> 1; "last" -> -1 */
  ordinals: ReadonlyMap<string, number>;
  afternoon: string;
  beforeNoon: string;
}

export type DateUnit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year' | 'decade';
