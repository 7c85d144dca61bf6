/** Rows and words by which responsibility is read: cues, their slots, and the actors. */
import type { Stance } from './words.ts';

/** Where a slot of a stance stands, seen from its cue. `group`: in the cue's own named group. */
export type SlotPlace = 'before' | 'after' | 'group' | 'speaker' | 'attribution' | 'accused' | 'none';

/** A cue by which someone takes a stance on who did it. Named groups `actor`, `about` and `speaker` may fill slots. */
export interface ResponsibilityRow {
  id: string;
  stance: Stance;
  /** regular expression source of the cue, case ignored, bounded repeats only */
  pattern: string;
  speaker: SlotPlace;
  actor: SlotPlace;
  about: SlotPlace;
  /** only for a subject that is an armed group */
  armedOnly?: boolean;
  /** only for an accused who is named, not for "it" or "gunmen" */
  namedOnly?: boolean;
  /** only for an accused in words of his own, "bandits" too, not for "it" */
  nounOnly?: boolean;
  /** a deed told of someone by another: once for each actor, of no one who claims it, and of no nameless "gunmen" */
  deed?: boolean;
  /** says it by an adjective: left out where the same is said in plain words */
  weak?: boolean;
  example: string;
}

/** The words by which actors are told apart from other names. */
export interface ActorWords {
  /** "group", "rebels", "insurgents": a phrase with one of these is an armed group */
  armed: ReadonlySet<string>;
  /** names that are armed groups by themselves: "hamas" */
  armedNames: ReadonlySet<string>;
  /** heads that speak or act for a state: "army", "police" */
  states: ReadonlySet<string>;
  /** "army", "ministry", "council": lower-case heads that can take a stance */
  bodies: ReadonlySet<string>;
  pronouns: ReadonlySet<string>;
  /** persons' pronouns: he, she */
  personal: ReadonlySet<string>;
  /** words that no actor's name begins with: months, days, nobody */
  never: ReadonlySet<string>;
  /** words that open a clause with a subject of its own */
  openers: ReadonlySet<string>;
  /** words that begin a phrase of circumstance before the subject: in, after, on */
  circumstances: ReadonlySet<string>;
  /** small words inside a name: of, for, al */
  links: ReadonlySet<string>;
  /** verbs of saying, all forms */
  saying: ReadonlySet<string>;
  /** names that are small words but for their capitals: US, IS */
  capitals: ReadonlySet<string>;
  /** which, who */
  relatives: ReadonlySet<string>;
  /** from, of: "men from the Front" */
  belonging: ReadonlySet<string>;
  /** words beside determiners and relatives that open an insert between commas: one, known */
  inserts: ReadonlySet<string>;
  /** "or" of "the Red Front, or RF," */
  alias: ReadonlySet<string>;
  /** words beside prepositions that join an object to its verb: for, as, that */
  joins: ReadonlySet<string>;
  /** regular expression source of the phrase before a source: "according to" */
  source: string;
  /** state bodies that bear arms and answer for themselves */
  arms: ReadonlySet<string>;
  /** small words between a subject and its verb: also, later, since; words in -ly go with them */
  adverbs: ReadonlySet<string>;
  /** capitals and adjectives that stand for a country, lower case: "kyiv" -> "Ukraine", "iranian" -> "Iran" */
  countries: ReadonlyMap<string, string>;
  /** those who tell of the deeds of a state's own forces: residents, rights bodies */
  observers: ReadonlySet<string>;
  /** adjectives that belong to a nameless actor: "masked" */
  qualities: ReadonlySet<string>;
  /** people that a group's name may follow: "men from", "members of" */
  members: ReadonlySet<string>;
  /** words that make a group no armed one: rights, aid */
  civil: ReadonlySet<string>;
  /** "-led", "-backed": join a name to the body after it */
  joined: ReadonlySet<string>;
  /** names without a name: "external", "foreign" */
  unnamed: ReadonlySet<string>;
}

export interface ResponsibilityTable {
  rows: readonly ResponsibilityRow[];
  words: ActorWords;
  /** regular expression source: deeds of an earlier time are no accusation: "in the past" */
  past: string;
  /** wordings that undo a cue: "no one has", "yet to" */
  none: readonly { id: string; pattern: string; example: string }[];
}
