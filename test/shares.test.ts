/** Parts of a stated whole: fractions, percentages, "ten of the 40 found dead", "of the 40 dead, ten". */
import { describe, expect, it } from 'vitest';
import { claimsOf, lineOf } from './claims-of.ts';

/** text, and every claim in it: a share is counted where it comes out even, and never the whole in its place */
const fractions: [string, string[]][] = [
  ['A third of the 30 passengers died off Lampedusa.', ['killed 10 passengers']],
  ['Half of the 40 dead in Sylhet were women.', ['killed 20 women in #2', 'killed 40 people']],
  ['60% of the 150 dead in Idlib were children.', ['killed 90 children in #2', 'killed 150 people']],
  ['Two thirds of the 90 wounded in Mandalay were students.', ['injured 60 students in #2', 'injured 90 people']],
  ['About half of the 40 dead in Cauca were women.', ['killed about 20 women in #2', 'killed 40 people']],
  ['Four fifths of the 100 victims in Hodeidah were men.', ['killed 80 men in #2', 'killed 100 people']],
  ['One in three of the 60 miners in Marikana was killed.', ['killed 20 miners']],
  ['Half the 20 hostages in Jolo were freed.', ['released 10 hostages']],
  ['Three quarters of the crew of 16 drowned off Dakar.', ['killed 12 crew']],
  ['Forty people died in Beni, half of them children.', ['killed 40 people', 'killed 20 children in #1']],
  ['Thirty people were hurt in Minsk, a third of whom were nurses.', ['injured 30 people', 'injured 10 nurses in #1']],
  // no whole number of people, or no number at all
  ['A quarter of the 17 victims in Homs were women.', ['killed unknown women in #2', 'killed 17 people']],
  ['More than half of the 41 killed in Oromia were farmers.', ['killed unknown farmers in #2', 'killed 41 people']],
  ['Most of the 25 victims in Suruc were students.', ['killed unknown students in #2', 'killed 25 people']],
  ['The raid in Tete killed 51 people, half of them women.', ['killed 51 people']],
  ['Half of the passengers died.', []],
  // shares of something else
  ["A third of the town's houses were destroyed.", []],
  ['Half of the 30 houses burned down and 12 people were killed.', ['killed 12 people']],
  ['40% of the 300 voters were women.', []],
];

const wholes: [string, string[]][] = [
  ['Ten of the 40 dead in Uvira were women.', ['killed 10 women in #2', 'killed 40 people']],
  ['Twelve of the 20 people found dead in Ciudad Juarez were women.', ['killed 12 women in #2', 'killed 20 people']],
  ['Ten of the 40 people who were killed in Aweil were women.', ['killed 10 women in #2', 'killed 40 people']],
  ['Three of the 12 wounded died in Grozny.', ['killed 3 people in #2', 'injured 12 people']],
  ['Ten of the 40 injured in Nice are in critical condition.', ['injured 10 people in #2', 'injured 40 people']],
  ['Of the 20 people found dead in Reynosa, 12 were women.', ['killed 20 people', 'killed 12 women in #1']],
  ['Of the 40 people who died in the Bam quake, 12 were women.', ['killed 40 people', 'killed 12 women in #1']],
  ['Out of 30 killed in Kunduz, nine were policemen.', ['killed 30 people', 'killed 9 policemen in #1']],
  [
    'Of the 40 victims in Sana, ten were women and three guards.',
    ['killed 40 people', 'killed 10 women in #1', 'killed 3 guards in #1'],
  ],
  ['Of the 45 injured in Lima, nine are in critical condition.', ['injured 45 people', 'injured 9 people in #1']],
  ['Among the 25 people killed in Bria were four children.', ['killed 25 people', 'killed 4 children in #1']],
  ['Of those killed in Jos, seven were students and two teachers.', ['killed 7 students', 'killed 2 teachers']],
  // the whole is only how many there were
  ['Ten of the 30 passengers died off Samos.', ['killed 10 passengers']],
  ['Of the 20 people on board, 12 died.', ['killed 12 people']],
  ['Two of the nine missing miners were found dead in Zonguldak.', ['killed 2 missing miners']],
];

describe('shares of a stated whole', () => {
  it.each([...fractions, ...wholes])('%s', (text, expected) => {
    expect(claimsOf(text)).toEqual(expected);
  });

  it('says that a share was computed', () => {
    const [claim] = lineOf('A third of the 30 passengers died off Lampedusa.').claims;
    expect(claim?.basis.count?.rule).toBe('count.share');
    expect(claim?.basis.count?.stated).toBe(false);
  });

  it('puts a smaller whole inside the greater one told before', () => {
    const text = 'A gunman hurt eight people in Turku. Of the seven shoppers who were wounded, four were women.';
    expect(claimsOf(text)).toEqual(['injured 8 people', 'injured 7 shoppers in #1', 'injured 4 women in #2']);
  });
});
