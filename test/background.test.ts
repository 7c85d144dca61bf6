/** Figures of other events than the report's own, beside the nearest that are its own. */
import { describe, expect, it } from 'vitest';
import { lineOf } from './claims-of.ts';

const LEAD = 'Two men were shot dead in Northam on Friday night, police said.';

/** a later paragraph, its figure, and the rule that sets it aside; null: a claim of the report's own event */
const CASES: [paragraph: string, figure: string, rule: string | null][] = [
  ['Since 2019, 51 people were killed in the district.', '51', 'background.time'],
  ['In the last five years there have been 23 deaths on the road.', '23', 'background.time'],
  ['The feud has left over 700 dead in nine years.', '700', 'background.time'],
  ['In three hours of fighting four people were wounded.', 'four', null],
  ['In February, six women were murdered in the same street.', 'six', 'background.time'],
  ['It was the first such attack since last July, when 12 people died.', '12', 'background.time'],
  ['Last March, a 30-hour siege left 21 people dead.', '21', 'background.time'],
  ['Three guards were killed, bringing to 290 the number killed since March.', 'Three', null],
  ['The shooting happened in 2019 and four people were wounded.', 'four', null],
  ['On Saturday, four people were wounded by gunfire there.', 'four', null],
  ['It comes a month after three teenagers were stabbed to death.', 'three', 'background.back'],
  ['It is only 18 months since five people died there.', 'five', 'background.back'],
  ['Three weeks after the attack, four of the wounded died.', 'four', null],
  ['Two weeks later, five more people died in hospital.', 'five', null],
  ['It may be revenge for an earlier shooting in which five people were killed.', 'five', 'background.other'],
  ['Four women were wounded in a shooting that left the street empty.', 'Four', null],
  [
    'It was the third shooting in the park in less than a year. At a fair, five people were killed.',
    'five',
    'background.carried',
  ],
  ['It was the third shooting in the park. At the gate, five people were wounded.', 'five', null],
];

describe('after the lead', () => {
  it.each(CASES)('%s', (paragraph, figure, rule) => {
    const { claims, setAside } = lineOf(`${LEAD}\n\n${paragraph}`, { published: null });
    const aside = setAside.find((a) => a.figure.toLowerCase() === figure.toLowerCase());
    expect(aside?.rules ?? null).toEqual(rule === null ? null : [rule]);
    if (rule !== null) expect(claims.map((c) => c.count_min)).toEqual([2]);
  });
});

it('the report’s own event may lie far back', () => {
  const { claims } = lineOf('In February 2019, gunmen killed 12 people in Northam.\n\nIn 2019 two more died.', {
    published: null,
  });
  expect(claims.map((c) => c.count_min)).toEqual([12, 2]);
});
