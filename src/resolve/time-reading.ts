/** The shape of a reading: the groups that a row captured -> EDTF. */
import type { DateTable } from '../model/dates.ts';
import type { Anchor } from './time-calendar.ts';

export type Groups = Readonly<Record<string, string | undefined>>;

/** `stated` is false when the words do not name the day themselves. */
export type Read = string | { edtf: string; stated: false } | null;

export interface ReadingTools {
  table: DateTable;
  anchor: Anchor;
  /** reads words that stand inside a row, from these days or from others */
  read(words: string | undefined, anchor?: Anchor): string | null;
}

export type Reading = (groups: Groups, tools: ReadingTools, words: string) => Read;
