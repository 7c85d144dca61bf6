/** Words by which a report leaves its own event for another: "a month after", "the third such attack since". */
export interface BackgroundWords {
  /** units of time so long that what lies one of them back is another event */
  units: ReadonlySet<string>;
  /** nouns for operations that go on: what they have cost up to now is a total */
  campaigns: ReadonlySet<string>;
  /** nouns for happenings one after another: "a string of attacks that have left" */
  series: ReadonlySet<string>;
  /** words of a report that is itself a yearly tally: "annual report" */
  tallies: readonly (readonly string[])[];
  /** days, before a comparer: "days after" */
  days: ReadonlySet<string>;
  /** units so long that a report's own event is never one of them back */
  ages: ReadonlySet<string>;
  /** units so long that what is counted over some of them is no single event */
  longUnits: ReadonlySet<string>;
  /** before a long time over which casualties are summed: "[in] nine years" */
  spanLeads: ReadonlySet<string>;
  /** before a length of time: it reaches back from now, "in the past two years" */
  lookBack: ReadonlySet<string>;
  /** after a length of time: what follows lies that far back, "a month after" */
  comparers: ReadonlySet<string>;
  /** after a comparer: what follows is the report's own event, "a month after the attack" */
  own: ReadonlySet<string>;
  /** nouns for happenings: "shooting" */
  events: ReadonlySet<string>;
  /** before such a noun: it was not told of before */
  articles: ReadonlySet<string>;
  /** words that stand between such a noun and its article: "mass", "similar" */
  kinds: ReadonlySet<string>;
  /** after such a noun: what happened there follows, "in which", "that left" */
  tells: readonly (readonly string[])[];
  /** "third": counts happenings of a kind */
  ordinals: ReadonlySet<string>;
  /** "in the deadliest incident": one of those that a report tells of together */
  superlatives: ReadonlySet<string>;
  /** what such a count is made over: "since", "this year" */
  spans: readonly (readonly string[])[];
  /** verbs that set the report's own event: "the shooting happened on Friday" */
  happens: ReadonlySet<string>;
  /** finite words that open the wording of a trial: "[pleaded] guilty to" */
  trials: ReadonlySet<string>;
  /** open the wording of a sentence that was passed: "was sentenced to 25 [years] in prison for" */
  terms: ReadonlySet<string>;
}
