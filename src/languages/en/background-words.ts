/** English words by which a report leaves its own event for another. */
import type { BackgroundWords } from '../../model/language-background.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));
const phrases = (list: string): readonly (readonly string[])[] => list.split(', ').map((phrase) => phrase.split(' '));

export const backgroundWords: BackgroundWords = {
  units: set('week weeks month months year years decade decades'),
  days: set('days'),
  tallies: phrases('annual report, annual review, annual survey, annual figures, annual tally, yearly report, report says, report finds, report shows, new report, data show, data shows, figures show, according to data, according to figures, year-end report, annual index'),
  series: set('series string spate wave slew rash'),
  campaigns: set('offensive campaign invasion bombardment blockade siege occupation regime dictatorship'),
  ages: set('years decades'),
  longUnits: set('month months year years decade decades'),
  spanLeads: set('in over during within'),
  lookBack: set('last past previous preceding recent'),
  comparers: set('after since ago earlier before previously'),
  own: set('the his her their its being he she they it that this'),
  events: set(
    `shooting shootings attack attacks assault bombing bombings blast explosion raid riot massacre incident incidents
    stabbing killing killings murder murders homicide homicides robbery carjacking ambush clash crash fire strike airstrike
    siege death deaths case battle offensive operation kidnapping abduction raids clashes strikes airstrikes blasts explosions
    ambushes assaults bombings massacres crackdown hijacking arson attempt`,
  ),
  articles: set('a an another'),
  kinds: set('series string spate wave slew rash number of mass similar deadly fatal previous earlier separate unrelated recent double triple second third drive-by knife gun bomb'),
  tells: phrases('in which, that have, that has, which have, which has, that killed, that left, that claimed, which left, which killed, during which, where, when'),
  ordinals: set('first second third fourth fifth sixth seventh eighth ninth tenth deadliest worst'),
  superlatives: set('deadliest'),
  spans: phrases('since, this year, this month, in less than, in as many, in the past, in the last, of the year, for the year, in two years, in two months, in two weeks, in two days, in three years, in three months, in three weeks, in three days, in four years, in four months, in four weeks, in four days, in five years, in five months, in five weeks, in five days, in six years, in six months, in six weeks, in six days, in a week, in a month, in a year, in a fortnight, in days, in weeks, in months, in recent, within a, over the past, over the last'),
  trials: set('pleaded stands goes went faces'),
  terms: set('life years in to behind'),
  happens: set('happened occurred unfolded began started broke erupted'),
};
