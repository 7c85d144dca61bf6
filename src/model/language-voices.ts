/** Words by which a report's speakers are followed from sentence to sentence. All in lower case. */

export interface VoiceWords {
  /** nouns for one person who may speak: "spokesman" */
  offices: ReadonlySet<string>;
  /** nouns for bodies that may speak: "ministry" */
  bodies: ReadonlySet<string>;
  /** posts of which a report has one, so that "the governor" may be he who is named later */
  posts: ReadonlySet<string>;
  /** what may stand before a post and changes nothing: "provincial" */
  postModifiers: ReadonlySet<string>;
  /** "the statement": the word of the body that spoke last */
  documents: ReadonlySet<string>;
  /** "the group": the armed group named last, else the body */
  groups: ReadonlySet<string>;
  /** "the same source" */
  same: ReadonlySet<string>;
  definites: ReadonlySet<string>;
  personal: ReadonlySet<string>;
  impersonal: ReadonlySet<string>;
  plural: ReadonlySet<string>;
  /** "this", "which": no speaker's words */
  demonstratives: ReadonlySet<string>;
  /** "no group claimed": nobody's word */
  nobody: ReadonlySet<string>;
  /** between two who speak together: "the army and the police" */
  joints: ReadonlySet<string>;
  /** by which the writers of a statement speak of themselves: "we" */
  firstPlurals: ReadonlySet<string>;
  /** words of an outlet's name that make it a party's own: "state television" */
  ownMedia: ReadonlySet<string>;
  /** after a verb of confirming: "these numbers" */
  /** what an outlet makes of its own: its tally is its own word, where what it quotes is not */
  ownCounts: ReadonlySet<string>;
  figureNouns: ReadonlySet<string>;
  /** words by which a sentence goes on with the figures before: "another" */
  ties: ReadonlySet<string>;
  /** the same, where they open the sentence: "they" */
  openingTies: ReadonlySet<string>;
  /** nouns that "the" ties to figures before: "the dead" */
  tiedNouns: ReadonlySet<string>;
  /** words of a sentence in the outlet's own voice: "ago" */
  breaks: ReadonlySet<string>;
}
