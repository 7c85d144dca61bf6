/** Whose people a figure counts that names none: those struck, the side that lost them, those held, and parts by bare numbers. */
import { describe, expect, it } from 'vitest';
import { claimsOf } from './claims-of.ts';

const struck: [string, string[]][] = [
  ['Gunmen attacked worshippers in Kano, abducting 21.', ['abducted 21 worshippers']],
  ['Raiders opened fire on herders near Gao, killing four.', ['killed 4 herders']],
  ['Rebels ambushed a patrol of rangers near Gao, leaving six dead.', ['killed 6 rangers']],
  ['A bomb hit a lorry full of traders in Gao, killing seven of them.', ['killed 7 traders']],
  ['A shell hit mourners in Homs. Four died.', ['killed 4 mourners']],
  ['Miners were ambushed near Gao; two died and three were wounded.', ['killed 2 Miners', 'injured 3 Miners']],
  ['Peacekeepers on patrol hit a mine near Gao. Three died.', ['killed 3 Peacekeepers']],
  // two groups, a place, those beside it, those who tell of it, and others meanwhile
  ['Rebels attacked soldiers and traders in Gao, killing six.', ['killed 6 people']],
  ['Jets struck a school sheltering displaced families in Homs, killing 20.', ['killed 20 people']],
  ["A bomb hit a market near the soldiers' barracks in Gao, killing six.", ['killed 6 people']],
  ['Traders said the army bombed the market in Gao. Nine were killed.', ['killed 9 people']],
  ['Guards opened fire on rioting prisoners in Cali. Thirteen were killed.', ['killed 13 rioting prisoners']],
  ['A bomb targeting Shiite pilgrims in Najaf killed 10.', ['killed 10 Shiite pilgrims']],
  ['Traders attacked soldiers with stones in Gao after the raid, in which six were killed.', ['killed 6 people']],
  ['Protesters attacked police in Gao after the raid that killed six.', ['killed 6 people']],
  ['The group has attacked teachers in the past. Twelve were killed in Gao on Monday.', ['killed 12 people']],
  ['Gunmen who attacked soldiers struck again in Gao, killing eight.', ['killed 8 people']],
  [
    'Police arrested three suspects in Gao over the attack, which killed 14.',
    ['arrested 3 suspects', 'killed 14 people'],
  ],
  ['Rebels attacked traders in Gao while five were killed in Timbuktu.', ['killed 5 people']],
];

const losers: [string, string[]][] = [
  ['The army said its casualties were nine killed and 21 wounded.', ['killed 9 army', 'injured 21 army']],
  ["The army's dead: 12, according to a tally.", ['killed 12 army']],
  ['A mediator spoke of 12 dead on the government side.', ['killed 12 government']],
  ['The militia suffered eight dead in Gao.', ['killed 8 militia']],
  ['The fighting cost the rebels three dead in Gao.', ['killed 3 rebels']],
  ['The Afghan death toll in Khost stands at 33.', ['killed 33 Afghan']],
  ['The raids raised the number of Palestinians killed since dawn to 33.', ['killed 33 Palestinians']],
  // the doer, and a camp that is a place
  ['The army killed 12 in Gao.', ['killed 12 people']],
  ['A shell killed four and 12 were hurt in a Palestinian camp.', ['killed 4 people', 'injured 12 people']],
];

const parts: [string, string[]][] = [
  ['Twelve people were killed in Gao. Eight were militants.', ['killed 12 people', 'killed 8 militants in #1']],
  [
    'Twelve people were killed in Gao. Eight were women and four were men.',
    ['killed 12 people', 'killed 8 women in #1', 'killed 4 men in #1'],
  ],
  ['Twelve people were killed in Gao; eight were militants.', ['killed 12 people', 'killed 8 militants in #1']],
  ['Twelve people were killed in Gao. Eight were near the militants.', ['killed 12 people']],
  ['Twelve people were killed in Gao. Forty were militants.', ['killed 12 people']],
  ['Five people, one an imam, were killed in Gao.', ['killed 5 people', 'killed 1 imam in #1']],
  ['4 civilians incl. 1 child were killed in Homs.', ['killed 4 civilians', 'killed 1 child in #1']],
  ['Some 40 people were hurt in Lyon, six critically.', ['injured about 40 people', 'injured 6 people in #1']],
  ['Sixteen guests died in the siege, including seven Turks.', ['killed 16 guests', 'killed 7 Turks in #1']],
  [
    'Gunmen killed 18 people in two raids: 10 in Mubi and eight in Gulak.',
    ['killed 18 people', 'killed 10 people in #1', 'killed 8 people in #1'],
  ],
  [
    'Nine people died in Gao. Five were killed at once and the remaining four succumbed later.',
    ['killed 9 people', 'killed 5 people in #1', 'killed 4 people in #1'],
  ],
  [
    'Gunmen seized 12 road workers in Gao. Nine were killed.',
    ['abducted 12 road workers', 'killed 9 road workers in #1'],
  ],
  ['Thirty pupils were abducted in Kaya. Eight escaped.', ['abducted 30 pupils', 'escaped 8 pupils in #1']],
  ['Seven farmers died in Gao. Another four died in Mopti.', ['killed 7 farmers', 'killed 4 farmers']],
];

/** "them" and "they" of the sentence before, a second number that is the first again, and a title like its text */
const again: [string, string[]][] = [
  ['Gunmen took 30 pupils from a school in Kaya. Troops rescued 12 of them.', ['rescued 12 pupils']],
  ['Twelve people died in Gao. They included three officers.', ['killed 12 people', 'killed 3 officers in #1']],
  ['Twelve people died in Gao. Three officers were among them.', ['killed 12 people', 'killed 3 officers in #1']],
  ['All but two of the 12 passengers were killed in Gao.', ['killed 10 passengers']],
  ['Gunmen shot dead 13 labourers in Gao, all but two of them migrants.', ['killed 13 labourers']],
  [
    'Nine workers died in Gao, the mayor said. The company put them at seven.',
    ['killed 9 workers', 'killed 7 workers'],
  ],
  ['Twelve people died in Gao. They blamed three officers.', ['killed 12 people']],
  ['Two people were killed in Gao and the same number injured.', ['killed 2 people', 'injured 2 people']],
  [
    'The blast left 14 people dead, five of them in critical condition.',
    ['killed 14 people', 'injured 5 people in #1'],
  ],
  ['The army lost two dead and five wounded in Gao.', ['killed 2 army', 'injured 5 army']],
];

/** one person told in two ways, and one more by an ordinal */
const one: [string, string[]][] = [
  ['One of the injured, an 83-year-old woman, died in Lund.', ['killed 1 83-year-old woman']],
  ['A second woman, a nurse, died in Lund.', ['killed 1 second woman']],
  ['Another victim, a boy of nine, died in Lund.', ['killed 1 boy']],
  ['A policeman, a nurse, and a guard died in Lund.', ['killed 1 policeman', 'killed 1 nurse', 'killed 1 guard']],
  ['A third body was found in Lund.', ['killed 1 people']],
  ['The body was found in Lund.', []],
  ['A body of water was found in Lund.', []],
];

/** words with a number's look, and things */
const nobody: [string, string[]][] = [
  ['Eight rebels were killed in Gao. Every one of them wore a vest.', ['killed 8 rebels']],
  ['Never before had so many been killed in Gao.', []],
  ['Nearly as many were killed in Gao as in the first war.', []],
  ["Three officers were killed in Gao. Two of the officers' cars were burnt.", ['killed 3 officers']],
  ['Killed: 12. Houses burnt: 31.', ['killed 12 people']],
  ['Four people were killed in Gao when 14 houses, six of them of mud, fell.', ['killed 4 people']],
  ['Two people died in a raid on a school of 300 pupils, half of them girls.', ['killed 2 people']],
];

describe('a figure that names nobody', () => {
  it.each(struck)('takes those struck before it: %s', (text, expected) => {
    expect(claimsOf(text)).toEqual(expected);
  });
  it.each(losers)('takes the side whose losses it tells: %s', (text, expected) => {
    expect(claimsOf(text)).toEqual(expected);
  });
  it.each(parts)('is a part of those told before: %s', (text, expected) => {
    expect(claimsOf(text)).toEqual(expected);
  });
  it.each(again)('is told of those before: %s', (text, expected) => {
    expect(claimsOf(text)).toEqual(expected);
  });
  it('is one claim in a title and a text that open with it', () => {
    const text = 'Four people were killed in Lusk on Sunday, police said.';
    expect(claimsOf(text, { title: 'Four dead in Lusk shooting' })).toEqual(['killed 4 people']);
  });
  it.each(one)('is of one person, told in two ways: %s', (text, expected) => {
    expect(claimsOf(text)).toEqual(expected);
  });
  it.each(nobody)('counts nobody where it only looks like a number of people: %s', (text, expected) => {
    expect(claimsOf(text)).toEqual(expected);
  });
});
