/** Words of a language inside numbers and around them: those that make counts, and those that tell what is none. */
import type { Phrase } from './language-words.ts';
import type { Qualifier } from './words.ts';

/** Small words inside numbers and around them. */
export interface NumberWords {
  /** letters glued to figures that multiply them: "12k" */
  glued: ReadonlyMap<string, number>;
  /** "a hundred" */
  articles: ReadonlySet<string>;
  /** "a hundred [and] five", "between 12 [and] 15" */
  and: ReadonlySet<string>;
  /** "12 [to] 15", "12 [or] 13" */
  to: ReadonlySet<string>;
  or: ReadonlySet<string>;
  /** the number told just before: "and [as many] injured" */
  sameNumber: readonly (readonly string[])[];
  /** before a vague word that only compares: "[so] many", "twice [as] many" */
  compared: ReadonlySet<string>;
  /** "10 or [perhaps] 12": before the later numbers of a range */
  hedges: ReadonlySet<string>;
  between: ReadonlySet<string>;
  /** before "any" they make it none: "did [not] suffer any losses", "[denied] that any soldier had died" */
  negators: ReadonlySet<string>;
  /** end their reach: "no word [on] any casualties", "not known [whether] any" */
  negationEnds: ReadonlySet<string>;
  /** "rose [from] 12 to 15", unless one of the leads stands before it: "anywhere from 12 to 15" */
  from: ReadonlySet<string>;
  spanLeads: ReadonlySet<string>;
  /** "tens [of] thousands" */
  of: ReadonlySet<string>;
  /** "a few [hundred]", "several [dozen]": which vague word that is */
  vagueMultipliers: ReadonlyMap<string, Qualifier>;
  /** wordings that are vague before those alone: "a couple of [hundred]" */
  vagueOpenings: readonly string[];
  /** an ending glued to figures makes them vague: "100s of people" */
  vagueEnding: string;
  /** nouns that come in two by this word: "[twin] sisters" */
  pairs: ReadonlySet<string>;
  /** nouns for people together, whose number follows: "a [family] of six" */
  groupNouns: ReadonlySet<string>;
  /** "an eight-[member] family" */
  memberNouns: ReadonlySet<string>;
  /** nouns that say themselves how many: "an elderly [couple]" */
  sizedGroups: ReadonlyMap<string, number>;
  /** "12 [out of] 15": between a part and its whole */
  partitives: readonly Phrase[];
  /** a qualifier that is the particle of a verb, by its verbs: "[handed] over 12 bodies" */
  particleOf: ReadonlyMap<string, ReadonlySet<string>>;
  /** words before a number of people that something bears or that a part is taken from: "[carrying] 45 passengers" */
  wholeLeads: ReadonlySet<string>;
}

/** Words around numbers that are no counts of people. Sets of one word each, in lower case, unless said otherwise. */
export interface NumberShapes {
  /** a sign right before figures that makes them a reading of something: "-5" */
  minus: ReadonlySet<string>;
  /** "7[th]" */
  ordinalEndings: ReadonlySet<string>;
  /** "14-[year]-old", "6-[month]-old" */
  ageUnits: ReadonlySet<string>;
  /** those of them that are an age without hyphens: "two days old" is said of things */
  spacedAgeUnits: ReadonlySet<string>;
  old: ReadonlySet<string>;
  /** "14 years [of age]" */
  ofAge: readonly Phrase[];
  /** letters glued to figures that are an age: "14yo" */
  ageEndings: ReadonlySet<string>;
  /** "[aged] between 3 and 7", "at the [age] of 12" */
  ageLeads: ReadonlySet<string>;
  /** small words between a lead and an age, and between the ages of a list */
  ageFillers: ReadonlySet<string>;
  ageJoints: ReadonlySet<string>;
  /** "children [under] 5": between a people noun and an age */
  ageBounds: ReadonlySet<string>;
  /** "in [his] 20s", "in her [forties]" */
  decadeEnding: string;
  decadeLeads: ReadonlySet<string>;
  decades: ReadonlySet<string>;
  /** "60 [per cent]" */
  percents: readonly Phrase[];
  /** marks and words before or after a sum of money */
  currencyMarks: ReadonlySet<string>;
  currencies: ReadonlySet<string>;
  /** names before a number, with a capital: "[Route] 60"; with or without one: "[page] 12" */
  nameLeads: ReadonlySet<string>;
  plainNameLeads: ReadonlySet<string>;
  /** "a 300-[strong] column" */
  strengthEndings: ReadonlySet<string>;
  /** "an [average] of 12" */
  rateLeads: readonly Phrase[];
  /** "two-[thirds]", "a [third] of the dead", "[half] of them", "[one] [in] five" */
  fractions: ReadonlySet<string>;
  fraction: ReadonlySet<string>;
  /** into how many parts such a word cuts a whole: 3 of "third", of "thirds" */
  denominators: ReadonlyMap<string, number>;
  shares: ReadonlySet<string>;
  shareOf: readonly Phrase[];
  /** before the time of a birth: "[born] [in] 1961" */
  births: ReadonlySet<string>;
  birthJoints: ReadonlySet<string>;
  /** the second of two persons told by his age: "the other 50" */
  other: ReadonlySet<string>;
  one: ReadonlySet<string>;
  oneIn: readonly Phrase[];
}
