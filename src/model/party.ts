/** Rows by which speakers and perpetrators are given to parties. Data in src/languages. */
import type { Side } from './words.ts';

/** A named armed group, with the names that reports use for it. */
export interface ArmedGroupRow {
  name: string;
  /** other names and acronyms; those of up to five letters in capitals are matched in capitals only */
  aliases: readonly string[];
  /** ISO alpha-2 of where it is at home; one name in two countries goes by the event's country */
  country?: string;
  /** names that are other things elsewhere: believed in its own country, or when a speaker is called nothing else */
  unsure?: readonly string[];
  /** its own media: their word is its word, but their names are no fighters */
  voices?: readonly string[];
  /** it is a country's government from this day on */
  governs?: { country: string; since: string };
}

/** Words of a speaker that decide his side; the first row that matches wins. */
export interface SpeakerRow {
  id: string;
  side: Side | 'state or other';
  /** regular expression source, case ignored, matched in the speaker's words */
  pattern: string;
  example: string;
}

/** A body of one state that reports name without its country: "the Pentagon". Alliances have an id of their own. */
export interface StateBodyRow {
  names: readonly string[];
  country?: string;
  id?: string;
  name?: string;
}

/** Authorities that speak as a state but are run by a group: one party beside the group itself. */
export interface AuthorityRow {
  id: string;
  name: string;
  pattern: string;
  example: string;
}

export interface PartyTable {
  groups: readonly ArmedGroupRow[];
  speakers: readonly SpeakerRow[];
  bodies: readonly StateBodyRow[];
  authorities: readonly AuthorityRow[];
  /** capitals, lower case, that stand for a government -> ISO alpha-2 */
  capitals: ReadonlyMap<string, string>;
  /** nameless fighters: regular expression source -> the name that all their voices share */
  nameless: readonly { name: string; pattern: string }[];
  /** the shape of a group's name that no table knows: "X Liberation Army"; capitals count */
  groupShape: string;
  /** nouns of offices and posts, one of which makes the words beside a name a title */
  offices: string;
  /** words before a name that do not belong to it: "the", "two", "senior" */
  leads: string;
  /** between a speaker and a group that is not his own: "a minister on the Front's attack" */
  about: string;
  /** between two who speak together: "police and hospital sources" */
  joint: string;
}
