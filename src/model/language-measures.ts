/** Rows by which measures and facts of an event are cut out of a sentence. */
import type { FactKind, MeasureStatus } from './words.ts';

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
  /** words for a measure told just before, and the acts that change it: "They should be restored on Tuesday." */
  again: { pattern: string; acts: readonly string[]; example: string };
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
