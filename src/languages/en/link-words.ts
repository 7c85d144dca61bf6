/** English words by which people are joined to what happened to them, and to one another. */
import type { LinkWords, Phrase } from '../../model/language-words.ts';
import type { Outcome } from '../../model/words.ts';
import { stops } from './grammar.ts';
import { mentionWords } from './mention-words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));
const outcomes = (rows: readonly (readonly [Outcome, string])[]): ReadonlyMap<string, Outcome> =>
  new Map(rows.flatMap(([outcome, words]) => words.split(' ').map((word) => [word, outcome] as const)));
const phrases = (list: string): readonly Phrase[] => list.split(', ').map((phrase) => phrase.split(' '));

export const linkWords: LinkWords = {
  joints: set(', and & plus besides or – — - /'),
  longJoints: phrases('as well as, along with, together with, in addition to, not counting, not including, excluding, apart from, aside from, other than'),
  afterJoint: set('later of other also another then a the further its his her their with them at least some about around nearly'),
  partOpeners: phrases(
    'including, among them, among whom, of whom, of them, include, includes, included, amongst them, of which, comprising, most of them, incl, incl ., inc, inc ., among these, among those, amongst whom, of these',
  ),
  groupPronouns: set('they these those'),
  partPredicates: phrases('were among them, was among them, are among them, is among them, were among those, among their number, among the number'),
  partClosers: phrases('among them, among whom, included'),
  gap: set(
    `more been other others also still now had have has were was are is be being to at least already all who that which
    reportedly feared of their own left found reported confirmed would may might could`,
  ),
  negations: set(`not never nearly almost n't wasn't weren't isn't aren't hasn't haven't hadn't didn't wasn’t weren’t isn’t aren’t hasn’t haven’t hadn’t didn’t`),
  afterNegation: set('all everyone everybody only just merely yet immediately'),
  pronouns: set('he she'),
  delays: set('later then afterwards afterward soon thereafter also still just too'),
  verbJoints: set('and but'),
  persons: set('him her'),
  untilLeads: set('before until'),
  modals: set('would could might may should'),
  partRelatives: set('whom which'),
  agents: set('by'),
  doers: set('who whom'),
  adverbEnding: 'ly',
  presentEnding: 'ing',
  beforeObject: set(
    `the a an all as another additional further estimated total around nearly least “ " ‘ some one of at up to its his her
    their what it called said were so far also group party band gang crew`,
  ),
  apposition: /^, (?:all|most|mostly|mainly|largely|chiefly|primarily|predominantly|principally|almost all|nearly all|both|each)(?: of| from| of them)?(?: \p{L}+){0,2}$/u,
  allOf: set('all mostly mainly largely chiefly primarily predominantly principally'),
  plainHeads: set('people persons members victims'),
  possessives: set('their his her its'),
  lives: set('lives life'),
  withPhrases: phrases(
    'along with, together with, and with them, with them, as were, as did, as have, as had, and so have, and so did, so have, so did, as well as, in addition to, not counting, not including, excluding, apart from, aside from, other than, besides',
  ),
  tollNouns: set('number toll total tally dead figure count'),
  tollVerbs: set(
    'to at as is was are were stand stands stood numbered number reached of now : exceeded exceeds exceeding passed passing topped topping surpassed surpassing hit be being',
  ),
  tollLeads: set(
    `to at of is was stands stood reached reaches reaching hit hits passed exceeded exceeds now : rose climbed – - — into the
    as surpassed surpassing topped topping passing exceeding from`,
  ),
  deadBefore: /^(?:the|its|their|his|civilian|military|confirmed|\p{L}+ian)$/u,
  singularVerbs: set('was is has'),
  proVerbs: set('had have has did was were'),
  afterProVerb: set('too also likewise'),
  standIns: set('it them figure number total toll count tally'),
  afterBare: set('later earlier up down so by'),
  numberVerbs: set('number numbers numbered'),
  figurePlacers: set('at as to'),
  copulas: set('were was are is'),
  deeds: new Map(['murder', 'murders', 'killing', 'killings', 'assassination', 'assassinations', 'slaying', 'slayings', 'execution', 'massacre'].map((word) => [word, 'killed'] as const)),
  wholeOutcomes: mentionWords.wholeOutcomes,
  relatives: set('who whom whose'),
  wholeArticles: set('the other'),
  listers: set('are were is was have has been identified include includes included including as named :'),
  known: set('the both these those'),
  objectPronouns: set('him her them it us me you himself herself themselves itself whoever anyone everyone whomever'),
  clauseOpeners: set('who which that'),
  complementiser: 'that',
  stops,
  sayings: set('said says say saying told tells added reported reports confirmed announced claimed stated estimated believed'),
  clauseMarks: set('and but while whereas ; :'),
  bodyNouns: set('body corpse'),
  bodyFound: set('found recovered discovered retrieved pulled unearthed exhumed dug located spotted fished brought'),
  severities: set('critically seriously badly severely gravely grievously lightly slightly mildly moderately'),
  articles: set('a an the his their its her another several many two three four five six'),
  clauseStarts: set('when where after before as because since until if although though'),
  wholeLead: 'of',
  wholeOut: 'out',
  respectively: mentionWords.respectively,
  gapJoints: set('while ;'),
  firsts: set('first'),
  ranks: set('first second third fourth fifth last other latter'),
  sides: set('we army navy police militia gendarmerie enemy troops forces brigade battalion regiment division junta coalition gang garrison'),
  dayLead: 'on',
  riseLead: 'by',
  riseVerbs: set('gone went goes going rose risen rises climbed climbs shot jumped moved crept brought taken pushed'),
  partMarks: set(': ( – — -'),
  particles: set('down at up through into back off against onto over asleep ill apart short behind backwards backward'),
  labelMarks: set(': – — - ='),
  labelOpeners: set('; , . ( [ | • · * / and &'),
  listVerbs: set('include includes included including were are was is comprise comprises comprised'),
  listNouns: outcomes([
    ['killed', 'dead killed slain deceased fatalities victims deaths martyrs'],
    ['injured', 'injured wounded hurt injuries'],
    ['missing', 'missing disappeared'],
    ['abducted', 'abducted kidnapped hostages abductees captives'],
    ['arrested', 'arrested detained detainees'],
    ['casualties', 'casualties'],
    ['survived', 'survivors'],
    ['rescued', 'rescued'],
    ['released', 'freed released'],
  ]),
  listOpeners: set('the its their his those these civilian military all'),
  amongLeads: set('among amongst'),
  whereLeads: set('in at near outside from around on inside across'),
  placeOpeners: set('the a an another each nearby neighbouring neighboring two three'),
  raisers: set('bringing brings brought raising raises raised taking takes took lifting pushing pushes pushed increasing'),
  earlierAdjectives: set('earlier previous initial first preliminary provisional former original prior'),
  earlierAdverbs: set('earlier previously initially first originally'),
  revisions: set(
    `corrected corrects correcting revised revises revising lowered lowers lowering raised raises raising updated updates updating reduced reduces reducing
    increased increases increasing upped trimmed slashed amended adjusted changed cut cuts cutting`,
  ),
  earlierLeads: phrases(
    'up from, down from, up from the, down from the, up from an earlier, down from an earlier, up from a previous, down from a previous, up from an initial, down from an initial, up from the previous, down from the previous, from an earlier, from a previous, from an initial, from the previous, from the earlier, correcting the, correcting an earlier, higher than the, lower than the',
  ),
  amongDead: /^(?:(?:were|was|are|is) )?among (?:the (?:dead|killed|victims|slain|\d)|those killed)/,
};
