/** The words of a language that tell who the victims are. */

import type { Age } from './words.ts';

/** Words that tell who was struck: "fired on a bus full of pilgrims", "the miners were attacked". */
export interface StruckWords {
  /** verbs right before those struck: "[ambushed] a patrol" */
  verbs: ReadonlySet<string>;
  /** forms of them that may be passive: "were [ambushed]" */
  participles: ReadonlySet<string>;
  auxiliaries: ReadonlySet<string>;
  /** before a doer: "attacked [by]" */
  by: ReadonlySet<string>;
  /** words that reach those struck by a lead: "[fire] on", "[rained] down on" */
  onto: ReadonlySet<string>;
  leads: ReadonlySet<string>;
  /** what people travel in or stand together in: "a [bus] carrying", "a [crowd] of" */
  holders: ReadonlySet<string>;
  holding: ReadonlySet<string>;
  /** said of the subject: "[came under] fire" */
  under: readonly (readonly string[])[];
  /** verbs that with a hazard are said of the subject: "[hit] a mine" */
  meets: ReadonlySet<string>;
  hazards: ReadonlySet<string>;
  /** nouns that tell who they are, though others of their kind do not: "[prisoners]" */
  weak: ReadonlySet<string>;
  /** open a clause on the doer, who struck before: "gunmen [who] attacked traders" */
  relatives: ReadonlySet<string>;
  /** open a clause on something else than those struck: "the raid [that] killed six" */
  away: ReadonlySet<string>;
  /** "[has] attacked": told of earlier days, where the figure stands in the next sentence */
  perfects: ReadonlySet<string>;
  /** forms behind a noun that end its phrase: "a bomb [targeting] pilgrims" */
  doing: ReadonlySet<string>;
  /** turn to somebody else: "[while] ..." */
  turns: ReadonlySet<string>;
}

/** Words that tell who the victims are and how they were found. */
export interface VictimWords {
  /** modifiers that make security forces of a plain noun: "army men" */
  security: ReadonlySet<string>;
  female: ReadonlySet<string>;
  /** ends of nouns for women: "policewoman" */
  femaleEndings: readonly string[];
  /** adjectives that say an age, whatever the noun: "elderly" */
  ages: ReadonlyMap<string, Age>;
  /** adjectives that make fighters of plain people: "armed men" */
  armed: ReadonlySet<string>;
  /** make civilians of people of whom nothing else is said: "[medical] personnel" */
  civil: ReadonlySet<string>;
  /** before a hyphen and a fighter: "[non]-combatants" */
  negations: ReadonlySet<string>;
  /** head nouns that are no role */
  roleless: ReadonlySet<string>;
  /** nouns that count the dead or the bodies and say nothing of who they are */
  countedOnly: ReadonlySet<string>;
  bodies: ReadonlySet<string>;
  /** bodies in somebody's hands: "morgue" */
  held: ReadonlySet<string>;
  /** verbs by which somebody has bodies: \"we [have] 145 bodies\" */
  keeping: ReadonlySet<string>;
  /** heads that say nothing of whose they are: \"the army lost ten [men]\" */
  anyMen: ReadonlySet<string>;
  /** bodies that were only found: "exhumed" */
  found: ReadonlySet<string>;
  /** roles of prisoners */
  inmates: ReadonlySet<string>;
  /** said of some of the people only: "mostly" */
  partly: ReadonlySet<string>;
  /** roles of people who are held for a ransom or a demand */
  hostages: ReadonlySet<string>;
  jails: ReadonlySet<string>;
  among: ReadonlySet<string>;
  /** nouns for the dead and wounded of a side: "army [losses]" */
  losses: ReadonlySet<string>;
  /** from such a noun to the side: "losses [among] the rebels" */
  lossLeads: ReadonlySet<string>;
  /** verbs of those who have losses: "the rebels [suffered] 40 casualties" */
  suffers: ReadonlySet<string>;
  /** nouns for the dead or wounded that tell whose they are by the words before them: "the army's [dead]" */
  tolls: ReadonlySet<string>;
  /** words before them inside one noun: "the Afghan [death] toll" */
  tollWords: ReadonlySet<string>;
  /** said of the people before them only after "the number of": "the number of Afghans [killed]" */
  tolled: ReadonlySet<string>;
  /** verbs of what a side pays: "[cost] the rebels 12 dead" */
  costs: ReadonlySet<string>;
  /** "12 dead [on] the government side" */
  sideLeads: ReadonlySet<string>;
  sideMarks: ReadonlySet<string>;
  /** by which a voice speaks of itself: "[its] losses" */
  selves: ReadonlySet<string>;
  /** people of one side, without a nation: "the [loyalists]" */
  partisans: ReadonlySet<string>;
  /** by which a speaker means his own side: "[our] losses", "[friendly] casualties" */
  ours: ReadonlySet<string>;
  /** "[my] daughter": before people of whoever speaks */
  speakersOwn: ReadonlySet<string>;
  /** those of them that may be the doers of a wording: "[we] killed 12" */
  doers: ReadonlySet<string>;
  /** those of them that are no attribute of a noun: "we" */
  subjects: ReadonlySet<string>;
  /** between two wordings of one subject: "killed 30 [and] lost three" */
  sideJoints: ReadonlySet<string>;
  /** "[enemy] losses", "12 [enemy] soldiers" */
  enemies: ReadonlySet<string>;
  /** nouns by which such a word tells whose the figures behind it are: "on our [side]", "enemy [losses]:" */
  sideNouns: ReadonlySet<string>;
  /** end what such a noun rules: ";", "while" */
  sideEnds: ReadonlySet<string>;
  struck: StruckWords;
}
