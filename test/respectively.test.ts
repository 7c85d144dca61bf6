/** Lists whose figures belong one by one to the members of another list. */
import { describe, expect, it } from 'vitest';
import { lineOf } from './claims-of.ts';

const placed = (text: string): string[] =>
  lineOf(text).claims.map(({ outcome, count_min, group, place }) => `${outcome} ${count_min} ${group} @ ${place}`);

const cases: [string, string[]][] = [
  [
    'Kabul and Herat lost 5 and 9 policemen respectively.',
    ['killed 5 policemen @ Kabul', 'killed 9 policemen @ Herat'],
  ],
  [
    'Raids on Maiduguri and Damasak, killing 3 and wounding 5 respectively.',
    ['killed 3 people @ Maiduguri', 'injured 5 people @ Damasak'],
  ],
  [
    'Attacks in Jos and Bauchi respectively killed 4 and 11 villagers.',
    ['killed 4 villagers @ Jos', 'killed 11 villagers @ Bauchi'],
  ],
  [
    'Shelling left 7 and 3 dead in Donetsk and Kherson respectively.',
    ['killed 7 people @ Donetsk', 'killed 3 people @ Kherson'],
  ],
  [
    'Shelling in Kharkiv and Sumy killed a boy and two women respectively.',
    ['killed 1 boy @ Kharkiv', 'killed 2 women @ Sumy'],
  ],
  ['The dead and wounded numbered 12 and 30 respectively.', ['killed 12 people @ null', 'injured 30 people @ null']],
  [
    'In Gao and Kidal 12 and 8 soldiers were killed, respectively.',
    ['killed 12 soldiers @ Gao', 'killed 8 soldiers @ Kidal'],
  ],
  // no list of places as long as that of the figures
  ['Police respectively fined and jailed 12 men.', ['arrested 12 men @ null']],
  ['Bombs in Mosul and Kirkuk killed 14 people.', ['killed 14 people @ Mosul and Kirkuk']],
  ['Twenty people were injured. Three later died.', ['injured 20 people @ null', 'killed 3 people @ null']],
];

describe('respectively', () => {
  it.each(cases)('%s', (text, expected) => {
    expect(placed(text)).toEqual(expected);
  });
});
