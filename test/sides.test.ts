/** Whose people a speaker counts by his own words, and clauses whose wording is left out. */
import { describe, expect, it } from 'vitest';
import { claimsOf, lineOf } from './claims-of.ts';

const WORDS = new Map([
  [true, 'own'],
  [false, 'enemy'],
]);

const sidesOf = (text: string): string[] =>
  lineOf(text).claims.map(
    ({ outcome, count_min, victims }) =>
      `${outcome} ${count_min} ${victims.own_side === null ? '-' : WORDS.get(victims.own_side)}`,
  );

const sides: [string, string[]][] = [
  ['The enemy dead number 305.', ['killed 305 enemy']],
  ['Enemy losses: 40 killed, 60 wounded.', ['killed 40 enemy', 'injured 60 enemy']],
  ['Our losses: two killed, four wounded.', ['killed 2 own', 'injured 4 own']],
  [
    'Friendly casualties: 2 KIA, 7 WIA; enemy casualties: 23 KIA.',
    ['killed 2 own', 'injured 7 own', 'killed 23 enemy'],
  ],
  ['Our forces lost 3 men near Lyman.', ['killed 3 own']],
  ['"We lost 21 men," the commander said.', ['killed 21 own']],
  ['The enemy lost 40 dead at Adwa.', ['killed 40 enemy']],
  ['Our mujahideen killed 12 soldiers in Ghazni.', ['killed 12 enemy']],
  ['We killed 12 of them.', ['killed 12 enemy']],
  ['Three of our comrades were martyred in Hakkari.', ['killed 3 own']],
  ['On our side, two fighters were killed.', ['killed 2 own']],
  ['Our forces killed 30 enemy soldiers and lost three.', ['killed 30 enemy', 'killed 3 own']],
  ['The ministry said the enemy had lost 310 troops.', ['killed 310 enemy']],
  // the words name no side, or another thing
  ['We are saddened that 12 people died in Bamako.', ['killed 12 -']],
  ['Our correspondent said 12 people died in Bamako.', ['killed 12 -']],
  ['The enemy killed 12 civilians in Kharkiv.', ['killed 12 -']],
  ['The mayor said: "We have 12 dead."', ['killed 12 -']],
];

const left: [string, string[]][] = [
  ['The army lost 12 men and the rebels 20.', ['killed 12 army', 'killed 20 rebels']],
  ['The government lost 40 soldiers, the militia 15.', ['killed 40 soldiers', 'killed 15 militia']],
  ['The rebels lost three in Kidal and the army 12.', ['killed 3 rebels', 'killed 12 army']],
  ['Rebels killed 14 soldiers and the army 30 rebels.', ['killed 14 soldiers', 'killed 30 rebels']],
  ['The first blast killed eight people, the second three.', ['killed 8 people', 'killed 3 people']],
  ['In Goma 12 people were killed, in Bunia seven.', ['killed 12 people', 'killed 7 people']],
  ['Homs reported 12 deaths, Hama five and Idlib two.', ['killed 12 people', 'killed 5 people', 'killed 2 people']],
  [
    'The blasts killed 12 in Mosul, five in Tikrit and two in Samarra.',
    ['killed 12 people', 'killed 5 people', 'killed 2 people'],
  ],
  // games, seats, and what belongs to another clause
  ['The team lost three and the visitors two.', []],
  ['United lost three matches and City two.', []],
  ['The party lost 12 seats and the opposition 20.', []],
  ['It lost 12 planes and the enemy 30.', []],
  ['Gunmen killed five people in Jos, police said, and the governor 12.', ['killed 5 people', 'killed 12 people']],
  ['Police killed two robbers in Durban and the third escaped.', ['killed 2 robbers']],
  ['Not for years have militants lost so many in one day.', []],
];

describe('own dead and the enemy', () => {
  it.each(sides)('%s', (text, expected) => {
    expect(sidesOf(text)).toEqual(expected);
  });
});

describe('clauses without their wording', () => {
  it.each(left)('%s', (text, expected) => {
    expect(claimsOf(text)).toEqual(expected);
  });
});
