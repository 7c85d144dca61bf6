/** English number words, vague words and the qualifiers around a figure. */

import type { NumberWords } from '../../model/language-numbers.ts';
import type { FixedCountRow, QualifierRow } from '../../model/language-rows.ts';
import type { Phrase } from '../../model/language-words.ts';
import type { Qualifier } from '../../model/words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const phrases = (list: string): readonly Phrase[] => list.split(', ').map((phrase) => phrase.split(' '));

export const cardinals: ReadonlyMap<string, number> = new Map(
  Object.entries({
    zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11,
    twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19,
    twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
  }),
);

export const multipliers: ReadonlyMap<string, number> = new Map(
  Object.entries({ hundred: 100, thousand: 1000, lakh: 100_000, lakhs: 100_000, million: 1_000_000, crore: 10_000_000, crores: 10_000_000, billion: 1_000_000_000, dozen: 12 }),
);

/** Words that give no number. `scores`, `tens` and `hundreds of` keep their word. */
export const vague: ReadonlyMap<string, Qualifier> = new Map(
  Object.entries({
    dozens: 'dozens', scores: 'dozens', tens: 'dozens', hundreds: 'hundreds', thousands: 'hundreds', millions: 'hundreds', lakhs: 'hundreds', several: 'several',
    some: 'unknown', many: 'unknown', numerous: 'several', various: 'several', multiple: 'several',
  } satisfies Record<string, Qualifier>),
);

export const numberWords: NumberWords = {
  glued: new Map([['k', 1000], ['m', 1_000_000], ['mn', 1_000_000], ['mln', 1_000_000], ['bn', 1_000_000_000]]),
  articles: set('a an'),
  and: set('and'),
  to: set('to'),
  or: set('or'),
  hedges: set('perhaps maybe possibly even'),
  between: set('between'),
  negators: set(`not n't no never without denied denies deny denying nor neither cannot didn't don't doesn't hasn't haven't hadn't wasn't weren't
    isn't aren't didn’t don’t doesn’t hasn’t haven’t hadn’t wasn’t weren’t isn’t aren’t`),
  negationEnds: set('confirm confirmed mention mentioned give given provide specify specified disclose acknowledge acknowledged comment verify know knew known rule say said whether if on about but because who which when as regarding concerning than'),
  from: set('from'),
  spanLeads: set('anywhere somewhere'),
  of: set('of'),
  vagueMultipliers: new Map<string, Qualifier>([['dozen', 'dozens'], ['hundred', 'hundreds'], ['thousand', 'hundreds'], ['lakh', 'hundreds'], ['million', 'hundreds'], ['score', 'dozens']]),
  vagueOpenings: ['a few', 'few', 'a couple of', 'a couple', 'couple of'],
  vagueEnding: 's',
  pairs: set('twin'),
  groupNouns: set('family crew gang group party band team squad patrol household unit cell posse column force contingent detachment garrison delegation mission convoy'),
  memberNouns: set('member person man'),
  sizedGroups: new Map([['couple', 2], ['pair', 2], ['duo', 2], ['trio', 3], ['quartet', 4]]),
  partitives: phrases('of, out of'),
  sameNumber: phrases('as many, the same number, the same number of, an equal number, an equal number of, as many again'),
  compared: set('so as too how'),
  particleOf: new Map([['over', set('hand hands handed handing turn turns turned turning run runs ran running knock knocked knocking mow mowed mowing bowl bowled sign signed signing')]]),
  wholeLeads: set('carrying transporting ferrying'),
};

export const qualifiers: readonly QualifierRow[] = [
  { id: 'count.at-least', qualifier: 'at_least', where: 'before', words: ['at least', 'no fewer than', 'not fewer than', 'no less than', 'not less than', 'no lower than', 'a minimum of', 'minimum of', 'minimum', 'atleast', 'at the very least', 'as few as', 'at a minimum', 'at the least'], example: 'at least 12 people' },
  { id: 'count.or-more', qualifier: 'at_least', where: 'after', words: ['or more', 'at least', 'at the least', 'at the very least', 'at a minimum', 'at minimum', 'and counting', 'and rising', 'and climbing', 'or higher', 'or even more', 'or possibly more', 'or perhaps more', 'and possibly more', 'and perhaps more', 'and maybe more', 'if not more', ', possibly more', ', perhaps more', ', maybe more', ', if not more', 'or above', 'and upwards', 'or upwards'], example: 'four policemen or more' },
  { id: 'count.more-than', qualifier: 'more_than', where: 'before', words: ['more than', 'over', 'above', 'upwards of', 'upward of', 'well over', 'just over', 'slightly over', 'a little over', 'a bit over', 'slightly more than', 'a little more than', 'just more than', 'many more than', 'far more than', 'well above', 'just above', 'well past', 'north of', 'in excess of', 'well in excess of', 'exceeding', 'exceeded', 'surpassed', 'surpassing', 'passed', 'topping', 'topped', 'exceeds', 'passing', 'greater than', 'higher than', 'as more than'], example: 'more than 100 fighters' },
  { id: 'count.plus', qualifier: 'more_than', where: 'after', words: ['+', 'plus', '- plus'], example: '100+ fighters' },
  { id: 'count.less-than', qualifier: 'less_than', where: 'before', words: ['less than', 'fewer than', 'under', 'below', 'well under', 'well below', 'lower than'], example: 'fewer than 10' },
  { id: 'count.up-to', qualifier: 'up_to', where: 'before', words: ['up to', 'as many as', 'at most', 'at the most', 'no more than', 'not more than', 'a maximum of', 'maximum', 'anything up to'], example: 'up to 30 dead' },
  { id: 'count.at-most', qualifier: 'up_to', where: 'after', words: ['at most', 'at the most', 'or fewer', 'or less', 'or under', 'at maximum'], example: '12 at most' },
  { id: 'count.nearly', qualifier: 'nearly', where: 'before', words: ['nearly', 'almost', 'close to', 'close on', 'just under', 'just below', 'slightly under', 'a little under', 'slightly less than', 'slightly fewer than', 'a little less than', 'just short of', 'just shy of', 'approaching', 'nearing', 'not quite', 'virtually'], example: 'nearly 60 hurt' },
  { id: 'count.about', qualifier: 'about', where: 'before', words: ['about', 'around', 'some', 'approximately', 'roughly', 'an estimated', 'estimated', 'an approximate', 'circa', 'perhaps', 'maybe', 'in the region of', 'in the neighborhood of', 'in the neighbourhood of', 'on the order of', 'in the order of', 'somewhere around', 'something like', 'approx', '~'], example: 'about 30 wounded' },
  { id: 'count.or-so', qualifier: 'about', where: 'after', words: ['or so', 'or thereabouts', 'approximately', 'give or take', 'odd', '- odd', 'more or less'], example: '30 or so' },
  { id: 'count.exactly', qualifier: 'exact', where: 'before', words: ['exactly', 'precisely', 'only', 'just', 'a mere', 'not one but', 'a combined', 'a total of', 'in all'], example: 'killed exactly 12' },
];

/** Whole wordings of a count that are not built from numbers. Value null = the qualifier alone. */
const none = (where: 'after negation' | 'before harm', ...all: string[]): FixedCountRow[] =>
  all.map((words) => ({ words, low: 0, high: 0, qualifier: 'none', where }));

export const fixedCounts: readonly FixedCountRow[] = [
  ...none('after negation', 'any', 'any of', 'anyone', 'anybody', 'a single', 'a single one'),
  ...none('before harm', 'without', 'without causing', 'without suffering', 'without inflicting', 'without reporting'),
  { words: 'half a dozen', low: 6, high: 6, qualifier: 'exact' },
  { words: 'a half dozen', low: 6, high: 6, qualifier: 'exact' },
  { words: 'a half - dozen', low: 6, high: 6, qualifier: 'exact' },
  { words: 'half - dozen', low: 6, high: 6, qualifier: 'exact' },
  { words: 'half dozen', low: 6, high: 6, qualifier: 'exact' },
  { words: 'a score of', low: 20, high: 20, qualifier: 'exact' },
  { words: 'a couple of', low: 2, high: 2, qualifier: 'exact' },
  { words: 'a couple', low: 2, high: 2, qualifier: 'exact' },
  { words: 'couple of', low: 2, high: 2, qualifier: 'exact' },
  { words: 'a pair of', low: 2, high: 2, qualifier: 'exact' },
  { words: 'a trio of', low: 3, high: 3, qualifier: 'exact' },
  { words: 'a quartet of', low: 4, high: 4, qualifier: 'exact' },
  { words: 'half a million', low: 500_000, high: 500_000, qualifier: 'about' },
  { words: 'a quarter of a million', low: 250_000, high: 250_000, qualifier: 'about' },
  { words: 'a million and a half', low: 1_500_000, high: 1_500_000, qualifier: 'about' },
  { words: 'one and a half million', low: 1_500_000, high: 1_500_000, qualifier: 'about' },
  { words: 'a handful of', low: null, high: null, qualifier: 'several' },
  { words: 'a handful', low: null, high: null, qualifier: 'several' },
  { words: 'a number of', low: null, high: null, qualifier: 'several' },
  { words: 'a string of', low: null, high: null, qualifier: 'several' },
  { words: 'a small number of', low: null, high: null, qualifier: 'several' },
  { words: 'small numbers of', low: null, high: null, qualifier: 'several' },
  { words: 'any number of', low: null, high: null, qualifier: 'several' },
  { words: 'quite a few', low: null, high: null, qualifier: 'several' },
  { words: 'an unknown number of', low: null, high: null, qualifier: 'unknown' },
  { words: 'an unknown number', low: null, high: null, qualifier: 'unknown' },
  { words: 'an unspecified number of', low: null, high: null, qualifier: 'unknown' },
  { words: 'an unspecified number', low: null, high: null, qualifier: 'unknown' },
  { words: 'an undetermined number of', low: null, high: null, qualifier: 'unknown' },
  { words: 'an undetermined number', low: null, high: null, qualifier: 'unknown' },
  { words: 'an unconfirmed number of', low: null, high: null, qualifier: 'unknown' },
  { words: 'an uncertain number of', low: null, high: null, qualifier: 'unknown' },
  { words: 'an as yet unknown number of', low: null, high: null, qualifier: 'unknown' },
  { words: 'an as - yet unknown number of', low: null, high: null, qualifier: 'unknown' },
  { words: 'unknown number of', low: null, high: null, qualifier: 'unknown' },
  { words: 'unknown numbers of', low: null, high: null, qualifier: 'unknown' },
  { words: 'an undisclosed number of', low: null, high: null, qualifier: 'unknown' },
  { words: 'an undisclosed number', low: null, high: null, qualifier: 'unknown' },
  { words: 'an untold number of', low: null, high: null, qualifier: 'unknown' },
  { words: 'untold numbers of', low: null, high: null, qualifier: 'unknown' },
  { words: 'a large number of', low: null, high: null, qualifier: 'unknown' },
  { words: 'large numbers of', low: null, high: null, qualifier: 'unknown' },
  { words: 'a great number of', low: null, high: null, qualifier: 'unknown' },
  { words: 'a great many', low: null, high: null, qualifier: 'unknown' },
  { words: 'great numbers of', low: null, high: null, qualifier: 'unknown' },
  { words: 'a high number of', low: null, high: null, qualifier: 'unknown' },
  { words: 'a significant number of', low: null, high: null, qualifier: 'unknown' },
  { words: 'a considerable number of', low: null, high: null, qualifier: 'unknown' },
  { words: 'countless', low: null, high: null, qualifier: 'unknown' },
  { words: 'an unspecified count of', low: null, high: null, qualifier: 'unknown' },
  { words: 'dozens more', low: null, high: null, qualifier: 'dozens' },
  { words: 'a few', low: null, high: null, qualifier: 'a_few' },
  { words: 'a few more', low: null, high: null, qualifier: 'a_few' },
  { words: 'few', low: null, high: null, qualifier: 'a_few' },
  { words: 'both', low: 2, high: 2, qualifier: 'exact' },
  { words: 'no', low: 0, high: 0, qualifier: 'none' },
  { words: 'nobody', low: 0, high: 0, qualifier: 'none' },
  { words: 'no one', low: 0, high: 0, qualifier: 'none' },
  { words: 'no - one', low: 0, high: 0, qualifier: 'none' },
  { words: 'none', low: 0, high: 0, qualifier: 'none' },
  { words: 'not a soul', low: 0, high: 0, qualifier: 'none' },
  { words: 'neither of', low: 0, high: 0, qualifier: 'none' },
  { words: 'neither of the two', low: 0, high: 0, qualifier: 'none' },
  { words: 'not one', low: 0, high: 0, qualifier: 'none' },
  { words: 'not a single', low: 0, high: 0, qualifier: 'none' },
  { words: 'not a single one', low: 0, high: 0, qualifier: 'none' },
];
