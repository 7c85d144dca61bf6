/** Words by which a language names those who speak. All in lower case. */

/** Words by which speakers and what they say are cut out of a sentence. */
export interface SpeakerWords {
  pronouns: ReadonlySet<string>;
  objectPronouns: ReadonlySet<string>;
  demonstratives: ReadonlySet<string>;
  /** small words inside a speaker's noun phrase */
  links: ReadonlySet<string>;
  /** links that end a phrase unless something stands behind them: "in", "for" */
  prepositions: ReadonlySet<string>;
  /** posts and names with a link of their own, and the link: "an aide [to] the mayor", "Save [the] Children" */
  toNouns: ReadonlyMap<string, string>;
  /** words that open an insert between a speaker and the verb: ", who asked not to be named," */
  inserts: ReadonlySet<string>;
  /** an insert may also begin with a verb of one of these endings; the first is that of present participles */
  insertEndings: readonly string[];
  /** "residents reached by phone" */
  agentBy: ReadonlySet<string>;
  participleEnding: string;
  /** head nouns of things that do not speak: "toll" */
  notSpeakers: ReadonlySet<string>;
  /** head nouns for what is told without a speaker, which do speak: "initial reports" */
  hearsay: ReadonlySet<string>;
  /** days of the week, and the words for their hours: "police on [Sunday] [night] said" */
  days: ReadonlySet<string>;
  dayTimes: ReadonlySet<string>;
  /** words between a speaker and the verb; adverbs by their ending go with them */
  adverbs: ReadonlySet<string>;
  adverbEnding: string;
  /** verbs by which things point to something: "the tracks suggest" */
  pointingVerbs: ReadonlySet<string>;
  /** "figures [compiled] from": the writer's own sum of several words */
  gathered: ReadonlySet<string>;
  /** verbs that are nouns as well, or take an object: no speaker stands after them */
  weakVerbs: ReadonlySet<string>;
  /** beginnings of verbs that with "lives" say a loss: "claimed 12 lives" */
  lossVerbs: readonly string[];
  /** "which", "that" before a speaker and a verb without an object */
  relatives: ReadonlySet<string>;
  /** words after a verb of saying that open what is said */
  saidOpeners: ReadonlySet<string>;
  /** after "at": "said at least 12", where "said at noon" is a time */
  leasts: ReadonlySet<string>;
  /** forms that are nouns as well: a figure or a clause must follow them, "officials report 12 dead" */
  nounVerbs: ReadonlySet<string>;
  /** of these, the verbs that may end a sentence: "12 died, the army reports." */
  closers: ReadonlySet<string>;
  /** words that may stand first in a figure */
  figureOpeners: ReadonlySet<string>;
  /** nouns for those who speak, count and report, beside titles and names */
  sayers: ReadonlySet<string>;
  /** what holds somebody's word: "statement", "tally"; the speaker is its owner */
  documents: ReadonlySet<string>;
  /** adjectives that name no owner: "the official count" */
  bodiless: ReadonlySet<string>;
  /** after a document with an owner in the possessive: "the rebels' claim that" */
  claimLinks: ReadonlySet<string>;
  /** between a document and its owner: "figures released by" */
  ownerLinks: ReadonlySet<string>;
  /** what documents do with figures: "the list has 73 names" */
  documentVerbs: ReadonlySet<string>;
  /** forms of "to be" before a participle: who "was told" does not speak */
  passives: ReadonlySet<string>;
  /** participles by whose side "by" names the speaker: "was put at 12 by the ministry" */
  saidParticiples: ReadonlySet<string>;
  /** participles with other uses, and the words of which one must follow: "put at 12", not "put down" */
  looseParticiples: ReadonlyMap<string, ReadonlySet<string>>;
  /** first words of "citing the mayor", which takes the word from the one who cites */
  citings: ReadonlySet<string>;
  /** verbs that a listener stands after: "told the agency" */
  listenerVerbs: ReadonlySet<string>;
  /** "quoted the mayor as saying": the mayor's word */
  quotingVerbs: ReadonlySet<string>;
  /** opens a clause in which the people before are the object: "whom" */
  relativeObjects: ReadonlySet<string>;
  /** opens a clause on the person before: "an officer who declined to be named said" */
  whos: ReadonlySet<string>;
  /** adjectives that tie a place or body to the speaker before: "sources close to the rebels" */
  postmodifiers: ReadonlySet<string>;
  /** may follow a speaker who stands after his verb: "said police on Sunday" */
  afterSpeaker: ReadonlySet<string>;
  /** prepositions that may open an insert: "the ministry, in a statement, said" */
  insertPrepositions: ReadonlySet<string>;
  /** joints at which another speaker's clause may begin */
  clauseJoints: ReadonlySet<string>;
  /** words that make a speaker of a line's start before a colon */
  colonSpeakers: ReadonlySet<string>;
  possessives: ReadonlySet<string>;
  /** "by its own account" */
  accounts: ReadonlySet<string>;
}
