/** Words by which a figure is no casualty of the report's event: it never happened, is of a whole war, or of another clause. */
export interface AsideWords {
  /** behind a comma: a clause opens that dates nothing before it, "which", "in which", "when" */
  relatives: ReadonlySet<string>;
  /** behind a comma: an insert opens that says nothing of what follows it, "wanted for" */
  inserts: ReadonlySet<string>;
  /** behind a comma: a clause opens that is set against what stands before, "but", "while" */
  contrasts: ReadonlySet<string>;
  /** "the deadliest attack in years": the words behind it rank the event and date no figure before it */
  rankings: ReadonlySet<string>;
  /** in a time of the last days: "yesterday", "this morning" */
  nearWords: ReadonlySet<string>;
  /** "will", "would": with a verb right behind, what has not happened */
  modals: ReadonlySet<string>;
  /** of those, the ones that leave open whether it did: "may have been killed" */
  openModals: ReadonlySet<string>;
  /** between a modal and its verb */
  auxiliaries: ReadonlySet<string>;
  /** "would have killed": looks back */
  perfects: ReadonlySet<string>;
  /** "could lead to 40 deaths": verbs between a modal and what it would bring about */
  bringers: ReadonlySet<string>;
  /** "threatened to kill", "enough explosives to kill": meant, tried or able, and not done */
  intents: ReadonlySet<string>;
  /** joins such a word to its verb: "to" */
  infinitives: ReadonlySet<string>;
  /** joins it right before the verb: "capable of killing", "aimed at killing" */
  gerunds: ReadonlySet<string>;
  /** nouns for a whole war: what it has cost is a total */
  wars: ReadonlySet<string>;
  /** "the war has killed": up to now */
  haves: ReadonlySet<string>;
  /** behind such a noun: its total follows, "in which", "that killed" */
  warTells: readonly (readonly string[])[];
}
