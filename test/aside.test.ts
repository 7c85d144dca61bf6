/** Figures that never came about, are of a whole war, or are dated by words of another clause. */
import { describe, expect, it } from 'vitest';
import { lineOf } from './claims-of.ts';

/** a report, its claims as outcome and low count, and its figures set aside with the rule */
const CASES: [text: string, claims: string[], aside: string[]][] = [
  ['The gang threatened to execute 12 hostages.', [], ['12 aside.unreal']],
  ['The cell plotted to murder as many as 40 guests.', [], ['40 aside.unreal']],
  ['The van carried enough explosives to kill 500 people.', [], ['500 aside.unreal']],
  ['A second bomb would have killed 60 people.', [], ['60 aside.hypothetical']],
  ['The assault would lead to as many as 9,000 civilian deaths.', [], ['9,000 aside.unreal']],
  ['Twelve hostages will be released on Friday.', [], ['Twelve aside.unreal']],
  ['Rebels returned to the village and killed 12 people.', ['killed 12'], []],
  ['Up to 40 people may have been killed.', ['killed null'], []],
  ['The insurgency has killed 40,000 people.', [], ['40,000 aside.war-total']],
  ['The pact ended a war in which 2,600 people died.', [], ['2,600 aside.war-total']],
  ['The war has killed 14 people since Sunday.', ['killed 14'], []],
  ['Since fighting broke out on Sunday, 14 people have been killed.', ['killed 14'], []],
  ['Since the fighting broke out, 14 people have been killed.', [], ['14 aside.since-war']],
  ['The year-to-date total stands at 431 dead.', [], ['431 aside.yearly']],
  [
    'Three people were killed in Northam, which has seen attacks that claimed 200 lives this year.',
    ['killed 3'],
    ['200 aside.yearly'],
  ],
  ['Eight people were killed in the bombing, the deadliest since 2014.', ['killed 8'], []],
  ['Wanted man Anna Roth, sought since last year, was among three militants killed.', ['killed 3'], []],
  ['Nine people were shot dead on Monday, and last year 12 died.', ['killed 9'], ['12 aside.yearly']],
  ['This year 12 people were killed.', [], ['12 aside.yearly']],
  ['A man convicted of killing two people escaped.', [], ['two aside.record']],
  ['Two people were killed by a man convicted of theft.', ['killed 2'], []],
  ['In the film, a sniper kills eleven people.', [], ['eleven aside.made-up']],
  ['Of every ten people wounded, four are children.', [], ['ten aside.share-of', 'four aside.share-of']],
  [
    'Four people died, a figure that comes days after twin blasts left 18 people dead.',
    ['killed 4'],
    ['18 background.back'],
  ],
  [
    'Four people were shot dead on Monday. In another attack in Eastwick on the same day, three people died.',
    ['killed 4', 'killed 3'],
    [],
  ],
  ['Troops rescued five women. Since January, 312 captives have been rescued.', ['rescued 5'], ['312 background.time']],
  [
    'Troops killed five men. Nine miners seized in June were freed on Wednesday.',
    ['killed 5', 'abducted 9', 'released 9'],
    [],
  ],
];

describe('a figure is set aside by the words of its own clause', () => {
  it.each(CASES)('%s', (text, claims, aside) => {
    const found = lineOf(text, { published: '2024-03-05' });
    expect(found.claims.map((c) => `${c.outcome} ${c.count_min}`)).toEqual(claims);
    const told = found.setAside.filter((a) => !/aside\.(?:date|year|duration|bare-number)$/.test(a.rules.join()));
    expect(told.map((a) => `${a.figure} ${a.rules.join()}`)).toEqual(aside);
  });
});
