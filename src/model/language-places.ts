/** Small words of a language by which places are told: sets only, in lower case. */
export interface PlaceWords {
  /** before the place where something happens: "in", "near" */
  locative: ReadonlySet<string>;
  /** before a capitalised name, make a place of it even where no gazetteer knows it */
  naming: ReadonlySet<string>;
  /** before a place that people come from, go to or act for: "from", "to" */
  away: ReadonlySet<string>;
  /** kept as part of the words: "near", "outside" */
  nearby: ReadonlySet<string>;
  /** "30 km from": here "from" is where it happens */
  measures: ReadonlySet<string>;
  /** kinds of place beside its name: "district", "village" */
  kinds: ReadonlySet<string>;
  /** buildings and grounds named after a place: "prison" */
  facilities: ReadonlySet<string>;
  /** where people are brought, which is not where it happened: "hospital" */
  hospitals: ReadonlySet<string>;
  /** said of those brought there: "admitted", "treated" */
  brought: ReadonlySet<string>;
  streets: ReadonlySet<string>;
  directions: ReadonlySet<string>;
  /** "the outskirts of", "parts of": still the place */
  portions: ReadonlySet<string>;
  /** small words between a place and the larger one that holds it */
  joins: ReadonlySet<string>;
  /** verbs whose object is the place: "struck", "rocked" */
  strikes: ReadonlySet<string>;
  /** verbs whose subject is the place: "saw", "witnessed" */
  undergoes: ReadonlySet<string>;
  /** nouns and verbs of speaking, shortly before "in X": where somebody speaks */
  speaking: ReadonlySet<string>;
  /** "lives in", "born in": where somebody is from */
  living: ReadonlySet<string>;
  /** speakers who are where it happened: "residents in X said" */
  locals: ReadonlySet<string>;
  /** "natives of": where people are from */
  origins: ReadonlySet<string>;
  /** nouns after a place's name that make an actor of it: "army", "government" */
  actors: ReadonlySet<string>;
  /** "across", "throughout": the whole of the place is meant */
  whole: ReadonlySet<string>;
  /** capitalised words after "in" or "at" that are no places: "Parliament", "Ramadan" */
  never: ReadonlySet<string>;
  /** after a hyphen: "Northam-based", "Eastwick-bound" */
  hyphened: ReadonlySet<string>;
  /** small words inside a name: "al", "de" */
  links: ReadonlySet<string>;
  /** begin a clause of its own with its own place: "and", "while" */
  conjunctions: ReadonlySet<string>;
}
