/** English words by which mentions of people are cut out of a sentence. */
import type { MentionWords } from '../../model/language-words.ts';
import type { Outcome } from '../../model/words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

const outcomes = (rows: readonly (readonly [Outcome, string])[]): ReadonlyMap<string, Outcome> =>
  new Map(rows.flatMap(([outcome, words]) => words.split(' ').map((word) => [word, outcome] as const)));

export const mentionWords: MentionWords = {
  notHeads: set('respectively later then again earlier reported overnight instead altogether overall eventually subsequently reportedly'),
  closing: set('captive prisoner hostage'),
  pairedKin: set('mother father husband wife son daughter brother sister grandmother grandfather grandson granddaughter bride groom'),
  respectively: set('respectively'),
  headOutcomes: outcomes([
    ['killed', 'deaths death fatalities fatality corpses corpse bodies coffins killings murders dead martyrs'],
    ['casualties', 'casualties casualty losses'],
    ['injured', 'injuries wounded injured'],
    ['arrested', 'arrests'],
    ['missing', 'missing'],
  ]),
  adjectiveOutcomes: outcomes([
    ['killed', 'dead slain killed deceased murdered martyred'],
    ['injured', 'wounded injured'],
    ['missing', 'missing'],
    ['abducted', 'kidnapped abducted'],
    ['captured', 'captured'],
    ['arrested', 'arrested detained'],
    ['displaced', 'displaced'],
  ]),
  wholeOutcomes: outcomes([
    ['killed', 'victims dead deceased killed fatalities casualties slain'],
    ['injured', 'wounded injured'],
  ]),
  anaphors: set('them whom these those which'),
  more: set('more further additional extra'),
  eachOne: set('every each'),
  moreBefore: set('another'),
  fellows: set('colleagues comrades companions'),
  predicative: set('were was are is being all a an the reportedly believed to be'),
  collectives: set('dead toll casualties death deaths losses'),
  pairs: set('parents twins'),
  singles: set('accomplice body head member hostage prisoner suspect inmate patient customer employee colleague guest captive detainee occupant staffer'),
  ordinals: set('second third fourth fifth sixth seventh eighth ninth tenth'),
  limbs: set('head body'),
  beforeLimbs: set('in to on at through into'),
  parents: set('mother father parent mum dad grandmother grandfather widow widower'),
  notOne: set('all some any no one'),
  pluralEndings: ['s', 'men', 'folk'],
  thingEndings: ['s', 'ion', 'ment', 'ence', 'force', 'team', 'post', 'unit'],
  qualityEndings: ['ly', 'ed', 'ing'],
};
