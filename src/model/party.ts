/** Rows by which speakers and perpetrators are given to parties. Data in src/languages and data/. */
import type { Side } from './words.ts';

/** A named armed group, with the names that reports use for it. */
export interface ArmedGroupRow {
  name: string;
  /** other names and acronyms; lower-case ones are matched in any case */
  aliases: readonly string[];
}

/** Words of a speaker that decide his side; the first row that matches wins. */
export interface SpeakerRow {
  id: string;
  side: Side | 'state or other';
  /** regular expression source, case ignored, matched in the speaker's words */
  pattern: string;
  example: string;
}

export interface PartyTable {
  groups: readonly ArmedGroupRow[];
  speakers: readonly SpeakerRow[];
}
