/** Time words -> EDTF, from the report's own dates and never from the machine's clock or zone. */
import type { ResolvedPeriod } from '../model/claim.ts';
import type { DateTable, PeriodSpan } from '../model/dates.ts';
import { daysOf } from '../model/edtf.ts';
import { type Anchor, anchorOf, type TimeContext } from './time-calendar.ts';
import { CompiledDates } from './time-pattern.ts';
import type { ReadingTools } from './time-reading.ts';
import { READINGS } from './time-readings.ts';

export type { TimeContext } from './time-calendar.ts';

export interface SaidTime {
  edtf: string;
  stated: boolean;
  rule: string;
}

export interface Times {
  /** All time expressions of a text, in order, not overlapping, with exact offsets. */
  findPeriods(text: string): PeriodSpan[];
  /** The period that the words mean; null when they cannot be read. */
  resolvePeriod(words: string | null, context: TimeContext): ResolvedPeriod | null;
  /** When a statement was said: its own time words, else the report's published time (inferred). */
  resolveSaid(words: string | null, context: TimeContext): SaidTime | null;
}

/** Which found span to read first: the one that says most of the day. */
const ORDER: readonly PeriodSpan['kind'][] = ['range', 'since', 'date', 'year', 'duration', 'clock'];

const LEADS = /^(?:on|at|in|by|the|of|during|for|,)\s+/i;

class DateReader {
  readonly #compiled: CompiledDates;
  readonly #table: DateTable;

  constructor(table: DateTable) {
    this.#table = table;
    this.#compiled = new CompiledDates(table);
  }

  find(text: string): PeriodSpan[] {
    return this.#compiled.find(text);
  }

  #tools(anchor: Anchor): ReadingTools {
    return {
      table: this.#table,
      anchor,
      read: (inner, from = anchor) => (inner ? this.#inner(inner.trim(), from) : null),
    };
  }

  /** Words inside a row: an atom by itself, or a smaller row. */
  #inner(words: string, anchor: Anchor): string | null {
    const found = this.#compiled.atom(words);
    if (!found) return this.whole(words, anchor)?.edtf ?? null;
    const read = READINGS[found.atom.read](found.groups, this.#tools(anchor), words);
    return typeof read === 'string' || read === null ? read : read.edtf;
  }

  /** Words that one row fits from end to end. */
  whole(words: string, anchor: Anchor): ResolvedPeriod | null {
    for (const { row, groups } of this.#compiled.fitting(words)) {
      const read = READINGS[row.read](groups, this.#tools(anchor), words);
      if (read === null) continue;
      return typeof read === 'string' ? { edtf: read, stated: true, rule: row.id } : { ...read, rule: row.id };
    }
    return null;
  }

  read(words: string, anchor: Anchor): ResolvedPeriod | null {
    const plain = words.replace(/\s+/g, ' ').trim();
    const own = this.whole(plain, anchor) ?? this.whole(plain.replace(LEADS, ''), anchor);
    if (own) return own;
    const spans = this.find(plain);
    for (const kind of ORDER) {
      for (const span of spans) {
        const found = span.kind === kind ? this.whole(span.words, anchor) : null;
        if (found) return found;
      }
    }
    return null;
  }
}

/** The last day of a longer saying, where it has one: "said overnight". */
function sayingDay(edtf: string): string | null {
  if (!edtf.includes('/')) return edtf;
  const last = edtf.split('/')[1] ?? '';
  return daysOf(last) && last !== '..' ? last : null;
}

/** Makes the reader of a language's time words. Compiled once. */
export function timesOf(table: DateTable): Times {
  const reader = new DateReader(table);
  return {
    findPeriods: (text) => reader.find(text),
    resolvePeriod: (words, context) => (words ? reader.read(words, anchorOf(context)) : null),
    resolveSaid: (words, context) => {
      const found = words ? reader.read(words, anchorOf({ ...context, said: null })) : null;
      const day = found ? sayingDay(found.edtf) : null;
      if (found && day) return { edtf: day, stated: found.stated, rule: found.rule };
      return context.published ? { edtf: context.published, stated: false, rule: 'said.published' } : null;
    },
  };
}
