/** English words by which people are joined to what happened to them, and to one another. */
import type { LinkWords, Phrase } from '../../model/language-words.ts';
import { mentionWords } from './mention-words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));
const phrases = (list: string): readonly Phrase[] => list.split(', ').map((phrase) => phrase.split(' '));

export const linkWords: LinkWords = {
  joints: set(', and & plus besides or – — - /'),
  longJoints: phrases('as well as, along with, together with, in addition to'),
  afterJoint: set('of also another then a the further its his her their with them at least some about around nearly'),
  partOpeners: phrases(
    'including, among them, among whom, of whom, of them, include, includes, included, amongst them, of which, comprising, most of them',
  ),
  partClosers: phrases('among them, among whom, included'),
  gap: set(
    `more been other others also still now had have has were was are is be being to at least already all who that which
    reportedly feared of their own left found reported confirmed would may might could`,
  ),
  negations: set(`not never n't wasn't weren't isn't aren't hasn't haven't hadn't didn't wasn’t weren’t isn’t aren’t hasn’t haven’t hadn’t didn’t`),
  afterNegation: set('only just merely yet immediately'),
  pronouns: set('he she'),
  agents: set('by'),
  doers: set('who whom'),
  adverbEnding: 'ly',
  beforeObject: set(
    `the a an all as another additional further estimated total around nearly least “ " ‘ some one of at up to its his her
    their what it called said were so far also group party band gang crew`,
  ),
  apposition: /^, (?:all|most|mostly|both|each)(?: of| from| of them)?(?: \p{L}+){0,2}$/u,
  allOf: set('all mostly'),
  plainHeads: set('people persons members'),
  possessives: set('their his her its'),
  lives: set('lives life'),
  withPhrases: phrases(
    'along with, together with, and with them, with them, as were, as did, as have, as had, and so have, and so did, so have, so did, as well as, in addition to',
  ),
  tollNouns: set('number toll total tally dead figure count'),
  tollVerbs: set(
    'to at as is was are were stand stands stood numbered number reached of now : exceeded exceeds passed topped hit be being',
  ),
  tollLeads: set(
    `to at of is was stands stood reached reaches reaching hit hits passed exceeded exceeds now : rose climbed – - — into the
    as surpassed topped from`,
  ),
  deadBefore: /^(?:the|its|their|his|civilian|military|confirmed|\p{L}+ian)$/u,
  numberVerbs: set('number numbers numbered'),
  figurePlacers: set('at as to'),
  copulas: set('were was are is'),
  deeds: new Map(['murder', 'murders', 'killing', 'killings', 'assassination', 'assassinations', 'slaying', 'slayings', 'execution', 'massacre'].map((word) => [word, 'killed'] as const)),
  wholeOutcomes: mentionWords.wholeOutcomes,
  relatives: set('who whom whose'),
  wholeArticles: set('the other'),
  listers: set('are were is was have has been identified include includes included including as named :'),
  amongDead: /^(?:(?:were|was|are|is) )?among (?:the (?:dead|killed|victims|slain|\d)|those killed)/,
};
