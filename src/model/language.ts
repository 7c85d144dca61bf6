/** What a language gives the engine: data only. Every row has an id, and an example that a test runs. */
import type { DateTable } from './dates.ts';
import type { LinkWords, MentionWords, SpeakerWords, VictimWords } from './language-words.ts';
import type {
  Age,
  CauseType,
  FactKind,
  MeasureStatus,
  Modality,
  Outcome,
  Qualifier,
  SetAsideReason,
  Sex,
  Stance,
  Status,
} from './words.ts';

/** Words for a class of people, singular and plural, space separated alternatives in `singular` and `plural`. */
export interface PeopleRow {
  id: string;
  singular: readonly string[];
  plural: readonly string[];
  status?: Status;
  sex?: Sex;
  age?: Age;
  /** counts as people only when a casualty word is near: "members", "head", "bodies" */
  weak?: boolean;
}

/**
 * A casualty wording. `take` says where its people stand: `subject` before it (died, dead), `object` after it
 * (claimed the lives of), `either` by voice (killed: "killed 12", "12 were killed"), `number` beside a bare number
 * that needs no people noun (12 deaths, a death toll of 12).
 */
export interface TriggerRow {
  id: string;
  outcome: Outcome;
  take: 'subject' | 'object' | 'either' | 'number';
  /** space separated words; forms are alternatives */
  forms: readonly string[];
  cause?: CauseType;
  /** the head noun of its people must be one of these */
  heads?: readonly string[];
  /** its people must be named by a noun that is in the lexicon */
  known?: boolean;
  example: string;
}

export interface QualifierRow {
  id: string;
  words: readonly string[];
  qualifier: Qualifier;
  where: 'before' | 'after';
  example: string;
}

export interface ModalityRow {
  id: string;
  words: readonly string[];
  modality: Modality;
  example: string;
}

/** A verb or phrase by which a speaker is named. */
export interface AttributionRow {
  id: string;
  words: readonly string[];
  modality: Modality | null;
  example: string;
}

export interface CauseRow {
  id: string;
  words: readonly string[];
  type: CauseType;
  example: string;
}

export interface SetAsideRow {
  id: string;
  words: readonly string[];
  reason: SetAsideReason;
  example: string;
}

/** A thing that authorities act on, or a measure by itself ("curfew"). */
export interface MeasureRow {
  id: string;
  /** neutral name of the thing: "mobile and internet services", "curfew" */
  measure: string;
  /** regular expression source for its words, case ignored, bounded repeats only */
  pattern: string;
  /** name the measure by the words of the text, not by ours */
  asWritten: boolean;
  /** ids of the acts that make a measure of it */
  acts: readonly string[];
  /** status when the words name the measure and no act stands near; absent: no measure without an act */
  alone?: MeasureStatus;
  example: string;
}

/** What is done to the thing. */
export interface MeasureActRow {
  id: string;
  /** neutral words put after the thing's name: "suspended" */
  says: string;
  pattern: string;
  status: MeasureStatus;
  example: string;
}

export interface MeasureTable {
  things: readonly MeasureRow[];
  acts: readonly MeasureActRow[];
  /** words that turn an act's status: "still", "will be", "until further notice" */
  turns: readonly { id: string; pattern: string; status: MeasureStatus }[];
  /** where a measure holds and who ordered it: regular expression sources */
  where: {
    /** a place by name in group 1; capitals count */
    named: string;
    /** an area without a name in group 1: "affected districts", case ignored */
    area: string;
    /** the owner of the thing in group 1: "Northam's internet" */
    owner: string;
    /** names that are no places */
    notPlace: string;
    /** from an act to the word before the one who did it: "by" */
    agent: string;
    /** ends just before an act that is denied: "not", "never" */
    not: string;
  };
  /** wordings that look like a measure and are none */
  none: readonly { id: string; pattern: string; example: string }[];
}

/** Rows of facts, and the words by which their values are cut out: regular expression sources. */
export interface FactTable {
  rows: readonly FactRow[];
  /** a time has one of these */
  timely: string;
  /** small words left over at the end of a time */
  looseEnd: string;
  /** a name at the start; capitals count */
  name: string;
  /** names that are no places */
  notPlace: string;
  /** what stands between the items of a list */
  between: string;
  /** articles before a name */
  article: string;
  /** number words beside the cardinals: "a dozen" */
  numbers: ReadonlyMap<string, number>;
  /** says that a sentence's set-aside words speak of another time */
  earlier: string;
}

/** Where a slot of a stance stands, seen from its cue. `group`: in the cue's own named group. */
export type SlotPlace = 'before' | 'after' | 'group' | 'speaker' | 'attribution' | 'accused' | 'none';

/** A cue by which someone takes a stance on who did it. Named groups `actor`, `about` and `speaker` may fill slots. */
export interface ResponsibilityRow {
  id: string;
  stance: Stance;
  /** regular expression source of the cue, case ignored, bounded repeats only */
  pattern: string;
  /** stems in lower case, one of which stands in every sentence that the pattern fits: a fast test; none: always tried */
  needs: readonly string[];
  speaker: SlotPlace;
  actor: SlotPlace;
  about: SlotPlace;
  /** only for a subject that is an armed group */
  armedOnly?: boolean;
  /** only for an accused who is named, not for "it" or "gunmen" */
  namedOnly?: boolean;
  /** a deed told of someone by another: once for each actor, of no one who claims it, and of no nameless "gunmen" */
  deed?: boolean;
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

/** One fact of an event. Named group `value` holds the words; `unit` the counted things. */
export interface FactRow {
  id: string;
  fact: FactKind;
  pattern: string;
  /** stems in lower case, one of which stands in every sentence that the pattern fits: a fast test; none: always tried */
  needs: readonly string[];
  unit?: string;
  /** `text`: the words as written; `number`: a number word or digits; `list`: names or nouns set apart by commas; `name`: a run of capitals */
  value: 'text' | 'number' | 'list' | 'name';
  /** the fewest items that make a list */
  least?: number;
  example: string;
}

export interface Language {
  code: string;
  abbreviations: ReadonlySet<string>;
  cardinals: ReadonlyMap<string, number>;
  multipliers: ReadonlyMap<string, number>;
  vague: ReadonlyMap<string, Qualifier>;
  fixedCounts: readonly { words: string; low: number | null; high: number | null; qualifier: Qualifier }[];
  people: readonly PeopleRow[];
  triggers: readonly TriggerRow[];
  qualifiers: readonly QualifierRow[];
  modalities: readonly ModalityRow[];
  attributions: readonly AttributionRow[];
  /** phrases that name the speaker after them: "according to" */
  attributionBefore: readonly string[];
  causes: readonly CauseRow[];
  setAside: readonly SetAsideRow[];
  measures: MeasureTable;
  responsibility: ResponsibilityTable;
  facts: FactTable;
  dates: DateTable;
  mentionWords: MentionWords;
  linkWords: LinkWords;
  speakerWords: SpeakerWords;
  victimWords: VictimWords;
  /** units and things after a number that are no people: "hours", "km", "rifles" */
  notPeople: ReadonlySet<string>;
  /** words that end a noun phrase */
  stops: ReadonlySet<string>;
  determiners: ReadonlySet<string>;
  auxiliaries: ReadonlySet<string>;
  /** auxiliaries of the passive: "were" */
  passives: ReadonlySet<string>;
  /** auxiliaries of the perfect: "have" */
  perfects: ReadonlySet<string>;
  titles: ReadonlySet<string>;
  /** words that make a capitalised run the name of a body, not of a person */
  organisations: ReadonlySet<string>;
  /** words that make a speaker a news outlet, whose word is another's */
  media: ReadonlySet<string>;
}
