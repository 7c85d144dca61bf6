/** Small words of a language that the casualty rules test for: sets and phrases, no rules. All in lower case. */
import type { Outcome } from './words.ts';

/** A run of words, one token each. */
export type Phrase = readonly string[];

/** Words by which mentions of people are cut out of a sentence. */
export interface MentionWords {
  /** after a number: no noun, "three [later] died" */
  notHeads: ReadonlySet<string>;
  /** nouns of what has offices: "the [district]'s police chief" */
  offices: ReadonlySet<string>;
  /** singular nouns that close a wording behind many people: "took 12 soldiers [captive]" */
  closing: ReadonlySet<string>;
  /** persons who stand in pairs under one article: "a mother and daughter" */
  pairedKin: ReadonlySet<string>;
  /** "his wife and [young] daughter" */
  kinAdjectives: ReadonlySet<string>;
  /** "the [other] two", "the [remaining] three" */
  rest: ReadonlySet<string>;
  /** "was [also] killed", "died [too]" */
  also: ReadonlySet<string>;
  too: ReadonlySet<string>;
  /** gives the figures of a list one by one to the members of another */
  respectively: ReadonlySet<string>;
  /** head nouns that say by themselves what happened: "deaths", "arrests" */
  headOutcomes: ReadonlyMap<string, Outcome>;
  /** adjectives before a people noun: "slain", "displaced" */
  adjectiveOutcomes: ReadonlyMap<string, Outcome>;
  /** "of the dead", "of the injured": what is known of a whole that a part is taken from */
  wholeOutcomes: ReadonlyMap<string, Outcome>;
  /** "them", "whom": people named before */
  anaphors: ReadonlySet<string>;
  /** "more", "additional" */
  more: ReadonlySet<string>;
  /** "the [other] was wounded" */
  otherOne: ReadonlySet<string>;
  /** "[all but] two of the 12" */
  allBut: readonly Phrase[];
  /** before "one": said of all of them */
  eachOne: ReadonlySet<string>;
  /** the same before a number only: "[another] four" */
  moreBefore: ReadonlySet<string>;
  /** "colleagues": others than those named before */
  fellows: ReadonlySet<string>;
  /** between "seven of them" and the noun that is said of them: "were", "reportedly" */
  predicative: ReadonlySet<string>;
  /** after "the civilian": makes it a group, not one person: "dead", "toll" */
  collectives: ReadonlySet<string>;
  /** plural nouns that are two people: "twins" */
  pairs: ReadonlySet<string>;
  /** whose children may be counted behind them: "a mother of three" */
  parents: ReadonlySet<string>;
  /** what people do with others who are told only for it: "guarding five nurses" */
  tendings: ReadonlySet<string>;
  /** bodies that people are from: "three children from one family" */
  kindreds: ReadonlySet<string>;
  /** one of a people or a faith, by a word that is as often an adjective: "a Kurd" */
  peoples: ReadonlySet<string>;
  /** weak nouns that are still one person after an article: "a hostage" */
  singles: ReadonlySet<string>;
  /** after an article: one more of those named before, "wounding a third" */
  ordinals: ReadonlySet<string>;
  /** parts of a body that are people elsewhere: "head" */
  limbs: ReadonlySet<string>;
  /** before such a noun: it is the part of a body, "in the head" */
  beforeLimbs: ReadonlySet<string>;
  /** determiners that do not make one person of a noun: "all", "some" */
  notOne: ReadonlySet<string>;
  /** ends of nouns in the plural */
  pluralEndings: readonly string[];
  /** ends of nouns for things that a people noun may stand before: "separatist movement" */
  thingEndings: readonly string[];
  /** ends of words that are no noun: "allegedly", "wounded" */
  qualityEndings: readonly string[];
}

/** Words that are no names, in their base forms, and how other forms are brought back to these. */
export interface OrdinaryWords {
  words: ReadonlySet<string>;
  /** endings of words that are made by rule, and of no name: "-ment" */
  endings: readonly string[];
  /** an ending and what stands in its place in the base form */
  stems: readonly (readonly [string, string])[];
  /** endings before which the last letter may stand twice: "stopp-ed" */
  doubling: ReadonlySet<string>;
}

/** Words by which persons are known by name. */
export interface NameWords {
  /** small words inside a name: "bin", "de la" */
  particles: ReadonlySet<string>;
  /** after "'s": what was done to the person: "murder" */
  deeds: ReadonlyMap<string, Outcome>;
  /** between "'s" and the deed, beside adjectives: "X's brutal murder" */
  deedLeads: ReadonlySet<string>;
  /** words after which a person is told to be where, by or for whom something was done, and is no victim: "near", "by" */
  oblique: ReadonlySet<string>;
  /** after the number of an age: "years old" */
  ageWords: ReadonlySet<string>;
  /** "who" opens a clause that tells of the person before it */
  relatives: ReadonlySet<string>;
  /** articles: a bare name has none before it */
  articles: ReadonlySet<string>;
  /** callings that stand before a name and are no nouns of victims by themselves: "analyst" */
  callings: ReadonlySet<string>;
  /** "identified as", "named as": names that tell who the people counted before were */
  identified: readonly Phrase[];
}

/** Words by which people are joined to what happened to them, and to one another. */
export interface LinkWords {
  /** marks and words between the members of a list */
  joints: ReadonlySet<string>;
  longJoints: readonly Phrase[];
  /** small words that may follow a joint: "and another" */
  afterJoint: ReadonlySet<string>;
  /** "including": what follows is part of what stands before */
  partOpeners: readonly Phrase[];
  /** "among them" after a figure: it is part of what stands before */
  partClosers: readonly Phrase[];
  /** words between a people mention and its wording; adverbs by their ending go with them */
  gap: ReadonlySet<string>;
  /** "not", "wasn't": what the wording after it says did not happen */
  negations: ReadonlySet<string>;
  /** after such a word: it denies nothing, "not only" */
  afterNegation: ReadonlySet<string>;
  /** persons told of before: "he" */
  pronouns: ReadonlySet<string>;
  /** join a second verb to its subject: "He was hit [and] died" */
  verbJoints: ReadonlySet<string>;
  /** "he [later] died" */
  delays: ReadonlySet<string>;
  /** pronouns for one person as an object: "shot [him]" */
  persons: ReadonlySet<string>;
  /** before what ended a deed: "[before] he was shot dead" */
  untilLeads: ReadonlySet<string>;
  /** tell of what might have been: "she [would] be dead" */
  modals: ReadonlySet<string>;
  /** "one of whom died": after these a part alone is told of */
  partRelatives: ReadonlySet<string>;
  /** before the doer of a passive wording: "by" */
  agents: ReadonlySet<string>;
  /** after the doer: it is told of him after all, "by two men who died" */
  doers: ReadonlySet<string>;
  adverbEnding: string;
  /** words and quotation marks between a wording and the people it takes: "killed at least" */
  beforeObject: ReadonlySet<string>;
  /** words from a figure to what is said of all its people: ", all of" */
  apposition: RegExp;
  /** ", all": opens what is said of all the people before */
  allOf: ReadonlySet<string>;
  /** head nouns that say nothing of who the people are */
  plainHeads: ReadonlySet<string>;
  possessives: ReadonlySet<string>;
  lives: ReadonlySet<string>;
  bodyNouns: ReadonlySet<string>;
  /** what is done with a body that turns up: "a body was [found]" */
  bodyFound: ReadonlySet<string>;
  /** said of a part: "three officers [were among them]" */
  partPredicates: readonly Phrase[];
  /** stand for all those told before: "[they] included" */
  groupPronouns: ReadonlySet<string>;
  /** how badly some of the wounded were: "40 people were hurt, six [critically]" */
  severities: ReadonlySet<string>;
  /** "along with": more people under the same wording */
  withPhrases: readonly Phrase[];
  /** nouns that a toll is told by: "tally" */
  tollNouns: ReadonlySet<string>;
  /** words before the figure of a toll noun: "stands at" */
  tollVerbs: ReadonlySet<string>;
  /** words before the figure of a casualty noun: "the death toll rose to" */
  tollLeads: ReadonlySet<string>;
  /** words before "dead" that make a noun of it: "the civilian dead" */
  deadBefore: RegExp;
  /** open the verb group of one person: "was" */
  singularVerbs: ReadonlySet<string>;
  /** verbs that stand for a wording just said: "no guard had died, and 12 rebels [had]" */
  proVerbs: ReadonlySet<string>;
  /** may follow such a verb at the end of its clause: "12 rebels had, [too]" */
  afterProVerb: ReadonlySet<string>;
  /** stand for what was just told, where a bare figure is put on them: "put [it] at 12" */
  standIns: ReadonlySet<string>;
  /** may follow a bare figure that stands for its noun: "confirmed 12, [later] 15" */
  afterBare: ReadonlySet<string>;
  /** "number" as a verb: "militants killed number 197" */
  numberVerbs: ReadonlySet<string>;
  /** small words before a figure that is put on people: "killed at 310", "wounded as 40" */
  figurePlacers: ReadonlySet<string>;
  copulas: ReadonlySet<string>;
  /** nouns for the dead or the injured, of whom a list may follow: "the dead were" */
  wholeOutcomes: ReadonlyMap<string, Outcome>;
  /** nouns for a deed, of which a person may be told some words later: "the killing on Monday of" */
  deeds: ReadonlyMap<string, Outcome>;
  /** "who" opens a clause that tells of the people before it */
  relatives: ReadonlySet<string>;
  /** "the" of "the dead" */
  wholeArticles: ReadonlySet<string>;
  /** after "the dead", "the victims": who they are follows: "were", "include" */
  listers: ReadonlySet<string>;
  /** before a figure: its people were told before: "the five", "both" */
  known: ReadonlySet<string>;
  /** after a wording: its people are nobody of this sentence: "killed him" */
  objectPronouns: ReadonlySet<string>;
  /** open a clause that says what its people did: "gunmen who seized a bus" */
  clauseOpeners: ReadonlySet<string>;
  /** the relative that also opens what is said: "told reporters that" */
  complementiser: string;
  /** of words that only describe people: "soldiers [guarding] the bridge" */
  presentEnding: string;
  /** end a noun phrase: prepositions, joints, auxiliaries */
  stops: ReadonlySet<string>;
  /** verbs of saying: what stands behind them is no clause on the people before */
  sayings: ReadonlySet<string>;
  /** part one thing told of people from the next: "wounded in the raid and later died" */
  clauseMarks: ReadonlySet<string>;
  /** open a clause that tells more of what happened, not of its people: "died when" */
  clauseStarts: ReadonlySet<string>;
  /** bodies that fight, and the words by which one means one's own: "the [army] lost 12", "[we] lost three" */
  sides: ReadonlySet<string>;
  /** further words that part a clause from one whose verb is left out: "[while] the rebels 20" */
  gapJoints: ReadonlySet<string>;
  /** "the [second]": another of what did it */
  ranks: ReadonlySet<string>;
  /** which of them begin a row of happenings */
  firsts: ReadonlySet<string>;
  respectively: ReadonlySet<string>;
  /** before `wholeLead`: "[out] of the 30 killed" */
  wholeOut: string;
  /** after a wording in a clause of its own: it was done to something else, "who seized a bus" */
  articles: ReadonlySet<string>;
  /** from a part to its whole: "five of the dead" */
  wholeLead: string;
  /** before the day of what happened: "on" */
  dayLead: string;
  /** before the figure that a total rose by: "by" */
  riseLead: string;
  /** before "up to" and a total: "has gone up to 108" */
  riseVerbs: ReadonlySet<string>;
  /** marks of a list of parts, which join no further people to a wording: a dash, a colon */
  partMarks: ReadonlySet<string>;
  /** make another verb of a wording: "shot down", "shot at" */
  particles: ReadonlySet<string>;
  /** between a label and its figure: "Killed: 24" */
  labelMarks: ReadonlySet<string>;
  /** before a label that does not open its sentence */
  labelOpeners: ReadonlySet<string>;
  /** between a noun for those it happened to and who they were: "the dead included" */
  listVerbs: ReadonlySet<string>;
  /** nouns for those to whom it happened: "the dead" */
  listNouns: ReadonlyMap<string, Outcome>;
  /** before such a noun */
  listOpeners: ReadonlySet<string>;
  amongLeads: ReadonlySet<string>;
  /** after a figure whose wording is left out: "and five in Aden" */
  whereLeads: ReadonlySet<string>;
  /** may stand between such a word and the place */
  placeOpeners: ReadonlySet<string>;
  /** from a figure that is added to the total: "bringing the toll to 12" */
  raisers: ReadonlySet<string>;
  /** before a figure that was given earlier: "up from" */
  earlierLeads: readonly Phrase[];
  /** of a figure that was given before: "an [earlier] count of 12" */
  earlierAdjectives: ReadonlySet<string>;
  /** before the participle of such a figure: "[first] put at 12" */
  earlierAdverbs: ReadonlySet<string>;
  /** "[revised] its figure of 60 to 45" */
  revisions: ReadonlySet<string>;
  /** after a figure: "were among the dead" */
  amongDead: RegExp;
}
