/** Telegraphic tallies, marks in capitals, ranges of several numbers, signed and marked figures. */
import { describe, expect, it } from 'vitest';
import { claimsOf, lineOf } from './claims-of.ts';

/** text, and every claim in it */
const tallies: [string, string[]][] = [
  ['Six KIA, 14 WIA.', ['killed 6 people', 'injured 14 people']],
  ['Losses: 3 KIA and 12 WIA, one MIA.', ['killed 3 people', 'injured 12 people', 'missing 1 people']],
  ['Four soldiers KIA in northern Mali.', ['killed 4 soldiers']],
  ['Two marines were KIA near Marjah and at least 5 WIA.', ['killed 2 marines', 'injured at_least 5.. marines']],
  ['KIA: 5, WIA: 12', ['killed 5 people', 'injured 12 people']],
  ['Killed 5, hurt 9.', ['killed 5 people', 'injured 9 people']],
  ['3 dead, 4 hurt in Lagos blast', ['killed 3 people', 'injured 4 people']],
  ['Blast in Quetta bazaar: 7 dead, 20 hurt', ['killed 7 people', 'injured 20 people']],
  ['Dead: 5. Wounded: 9.', ['killed 5 people', 'injured 9 people']],
  ['Killed -12, wounded -7.', ['killed 12 people', 'injured 7 people']],
  // the same letters name a body
  ['12 KIA fighters were killed in Bhamo.', ['killed 12 KIA fighters']],
  ['The KIA killed 12 soldiers in Bhamo.', ['killed 12 soldiers']],
  ['Clashes between soldiers and KIA: 12 villagers were displaced.', ['displaced 12 villagers']],
  ['Kia sold 12 cars in Accra.', []],
  ['Mia Smith was wounded in Bristol.', ['injured 1 Mia Smith']],
];

const ranges: [string, string[]][] = [
  ['12, 13 or 14 people were killed in Tete.', ['killed range 12..14 people']],
  ['Six, seven or eight miners are missing in Potosi.', ['missing range 6..8 miners']],
  ['10, 11 or maybe 12 soldiers were killed in Gao.', ['killed range 10..12 soldiers']],
  ['Ten or perhaps 12 men were hurt in Cali.', ['injured range 10..12 men']],
  ['Twelve, or possibly 14, people were killed in Benghazi.', ['killed range 12..14 people']],
  ['Between 30 and maybe 40 villagers died in Wukari.', ['killed range 30..40 villagers']],
  ['As many as 30 to 40 people were killed in Taiz.', ['killed range 30..40 people']],
  ['Ten or 15 people died in the Puno landslide.', ['killed range 10..15 people']],
  // no range: the figures of several attacks, and names
  ['Attacks in Hela killed 5, 7 and 9 people.', ['killed 5 people', 'killed 7 people', 'killed 9 people']],
  ['Brigades 10, 11 or 12 lost nine men.', ['killed 9 men']],
];

const odd: [string, string[]][] = [
  ['Temperatures in Herat fell to -5 and 12 people died.', ['killed 12 people']],
  ['It was −12 when 3 migrants froze to death near Bihac.', ['killed 3 migrants']],
  ['-5 people were killed.', []],
  ['1\u03012 people were killed in Hue.', []],
];

describe('telegraphic tallies', () => {
  it.each(tallies)('%s', (text, expected) => {
    expect(claimsOf(text)).toEqual(expected);
  });
});

describe('ranges of several numbers', () => {
  it.each(ranges)('%s', (text, expected) => {
    expect(claimsOf(text)).toEqual(expected);
  });
});

describe('signed and marked figures', () => {
  it.each(odd)('%s', (text, expected) => {
    expect(claimsOf(text)).toEqual(expected);
  });
});

describe('lengths that are no period', () => {
  it.each([
    'A day-long battle in Sirte left 12 dead.',
    'Twelve rebels died in a week-long siege of Marawi.',
    'An hours-long gun battle in Culiacan killed 7 soldiers.',
  ])('%s', (text) => {
    expect(lineOf(text).claims.map((claim) => claim.period)).toEqual([null]);
  });
});
