/** Words by which the one who did it is found: bodies and people that do harm, their deeds, and the nouns for these. All in lower case. */

export interface PerpetratorWords {
  /** beside the people of armed groups: "group", "militia" */
  armed: ReadonlySet<string>;
  /** beside the people of the security forces: "army", "coalition" */
  state: ReadonlySet<string>;
  /** people who do harm for no side that is known: "mob", "driver" */
  other: ReadonlySet<string>;
  /** what has an owner and acts for him: "jets", "artillery" */
  arms: ReadonlySet<string>;
  /** last words of a group's name when in capitals: "Front", "Brigades" */
  nameEnds: ReadonlySet<string>;
  /** people who are known by whose they are: "members of the Front" */
  members: ReadonlySet<string>;
  /** nouns for a deed, that may have its doer before it or after "by": "attack", "shelling" */
  attacks: ReadonlySet<string>;
  /** nouns for a deed that a country's adjective before it gives to that country: "Ruritanian air strike" */
  strikes: ReadonlySet<string>;
  /** words between a doer and his deed: "[rebel] mortar attack" */
  means: ReadonlySet<string>;
  /** verbs of harm, all forms: "stormed", "opened" */
  deeds: ReadonlySet<string>;
  /** verbs of those who beat an attack: "repelled" */
  defences: ReadonlySet<string>;
  /** other words that may follow a doer: "armed", "riding" */
  followers: ReadonlySet<string>;
  /** words in -ed that belong to the doer: "armed", "suspected" */
  qualities: ReadonlySet<string>;
  /** prepositions that take a doer out of the subject's place */
  governors: ReadonlySet<string>;
  /** open a clause with a subject of its own */
  openers: ReadonlySet<string>;
  /** joins a doer to what was done by him: "by" */
  by: string;
  /** "at the hands of" */
  hands: readonly (readonly string[])[];
  /** verbs before "on" or "to" that hand a deed to someone: "blamed", "attributed" */
  blamed: ReadonlySet<string>;
  onto: ReadonlySet<string>;
  /** beside articles, before a deed told of earlier: "one [such] strike" */
  pointers: ReadonlySet<string>;
  /** "accused", "holds": before the one held responsible */
  blaming: ReadonlySet<string>;
  /** "claimed": verbs by which a deed is owned up to */
  claiming: ReadonlySet<string>;
  /** heads that stand for a group named before: "the group" */
  anaphors: ReadonlySet<string>;
  /** after a participle that says what was done to people: "militants killed [in] raids" */
  reduced: ReadonlySet<string>;
  /** arms that "of" gives to their owner: "a drone of the army" */
  weapons: ReadonlySet<string>;
  /** verbs before "by" that tell of a speaker, not of a doer */
  told: ReadonlySet<string>;
  /** verbs that leave people in a state: "left 12 dead" */
  leaving: ReadonlySet<string>;
  /** "it", "they": the one who speaks */
  selves: ReadonlySet<string>;
  /** "its", "their" before a doer */
  owners: ReadonlySet<string>;
  /** small words between a doer and his verb: "who", "also" */
  fillers: ReadonlySet<string>;
  /** join a name to the people before it: "of", "loyal to" */
  tails: readonly (readonly string[])[];
  /** stand between two doers who are one: "and" */
  joints: ReadonlySet<string>;
  /** ids of casualty wordings whose subject does no harm: "lost" */
  losses: ReadonlySet<string>;
  /** those who die by their own deed: "bombers" */
  selfKilled: ReadonlySet<string>;
  /** before a deed's noun: not this deed harmed them: "for", "against" */
  notBy: ReadonlySet<string>;
  /** stretches of a deed, before its "of": "the third day of Ruritanian shelling" */
  spells: ReadonlySet<string>;
  /** adjectives of peoples without a state, before a deed of their fighters: "kurdish" */
  peoples: ReadonlySet<string>;
  /** nouns for a fight of two sides: "clash", "gunfight" */
  fights: ReadonlySet<string>;
  /** before one of its sides: "with", "between" */
  opponents: ReadonlySet<string>;
  /** who, which */
  relatives: ReadonlySet<string>;
}
