/** English number words, vague words and the qualifiers around a figure. */
import type { QualifierRow } from '../../model/language-rows.ts';
import type { Qualifier } from '../../model/words.ts';

export const cardinals: ReadonlyMap<string, number> = new Map(
  Object.entries({
    zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11,
    twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19,
    twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
  }),
);

export const multipliers: ReadonlyMap<string, number> = new Map(
  Object.entries({ hundred: 100, thousand: 1000, lakh: 100_000, lakhs: 100_000, million: 1_000_000, crore: 10_000_000, dozen: 12 }),
);

/** Words that give no number. `scores`, `tens` and `hundreds of` keep their word. */
export const vague: ReadonlyMap<string, Qualifier> = new Map(
  Object.entries({
    dozens: 'dozens', scores: 'dozens', tens: 'dozens', hundreds: 'hundreds', thousands: 'hundreds', several: 'several',
    some: 'unknown', many: 'unknown', numerous: 'several', various: 'several', multiple: 'several',
  } satisfies Record<string, Qualifier>),
);

export const qualifiers: readonly QualifierRow[] = [
  { id: 'count.at-least', qualifier: 'at_least', where: 'before', words: ['at least', 'no fewer than', 'not fewer than', 'no less than', 'not less than', 'a minimum of', 'minimum of', 'minimum', 'atleast', 'at the very least'], example: 'at least 12 people' },
  { id: 'count.or-more', qualifier: 'at_least', where: 'after', words: ['or more', 'at least', 'at the least', 'and counting', 'or higher'], example: 'four policemen or more' },
  { id: 'count.more-than', qualifier: 'more_than', where: 'before', words: ['more than', 'over', 'above', 'upwards of', 'upward of', 'well over', 'in excess of', 'exceeding', 'exceeded', 'surpassed', 'passed', 'greater than', 'as more than'], example: 'more than 100 fighters' },
  { id: 'count.plus', qualifier: 'more_than', where: 'after', words: ['+', 'plus'], example: '100+ fighters' },
  { id: 'count.less-than', qualifier: 'less_than', where: 'before', words: ['less than', 'fewer than', 'under', 'below'], example: 'fewer than 10' },
  { id: 'count.up-to', qualifier: 'up_to', where: 'before', words: ['up to', 'as many as', 'at most', 'no more than', 'not more than', 'a maximum of', 'maximum'], example: 'up to 30 dead' },
  { id: 'count.nearly', qualifier: 'nearly', where: 'before', words: ['nearly', 'almost', 'close to', 'just under', 'just short of', 'approaching', 'not quite'], example: 'nearly 60 hurt' },
  { id: 'count.about', qualifier: 'about', where: 'before', words: ['about', 'around', 'some', 'approximately', 'roughly', 'an estimated', 'estimated', 'circa', 'perhaps', 'maybe', 'in the region of', 'approx'], example: 'about 30 wounded' },
  { id: 'count.or-so', qualifier: 'about', where: 'after', words: ['or so', 'or thereabouts', 'approximately'], example: '30 or so' },
];

/** Whole wordings of a count that are not built from numbers. Value null = the qualifier alone. */
export const fixedCounts: readonly { words: string; low: number | null; high: number | null; qualifier: Qualifier }[] = [
  { words: 'half a dozen', low: 6, high: 6, qualifier: 'exact' },
  { words: 'a dozen', low: 12, high: 12, qualifier: 'exact' },
  { words: 'a score of', low: 20, high: 20, qualifier: 'exact' },
  { words: 'a couple of', low: 2, high: 2, qualifier: 'exact' },
  { words: 'a pair of', low: 2, high: 2, qualifier: 'exact' },
  { words: 'a hundred', low: 100, high: 100, qualifier: 'exact' },
  { words: 'a thousand', low: 1000, high: 1000, qualifier: 'exact' },
  { words: 'a handful of', low: null, high: null, qualifier: 'several' },
  { words: 'a number of', low: null, high: null, qualifier: 'several' },
  { words: 'an unknown number of', low: null, high: null, qualifier: 'unknown' },
  { words: 'an unspecified number of', low: null, high: null, qualifier: 'unknown' },
  { words: 'an undetermined number of', low: null, high: null, qualifier: 'unknown' },
  { words: 'unknown number of', low: null, high: null, qualifier: 'unknown' },
  { words: 'an undisclosed number of', low: null, high: null, qualifier: 'unknown' },
  { words: 'dozens more', low: null, high: null, qualifier: 'dozens' },
  { words: 'a few', low: null, high: null, qualifier: 'a_few' },
  { words: 'a few more', low: null, high: null, qualifier: 'a_few' },
  { words: 'few', low: null, high: null, qualifier: 'a_few' },
  { words: 'both', low: 2, high: 2, qualifier: 'exact' },
  { words: 'no', low: 0, high: 0, qualifier: 'none' },
  { words: 'nobody', low: 0, high: 0, qualifier: 'none' },
  { words: 'no one', low: 0, high: 0, qualifier: 'none' },
  { words: 'none', low: 0, high: 0, qualifier: 'none' },
  { words: 'not a single', low: 0, high: 0, qualifier: 'none' },
  { words: 'not a single one', low: 0, high: 0, qualifier: 'none' },
];
