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
  ['Five people were shot dead on Sunday at a rally on the anniversary of a 2022 massacre.', ['killed 5'], []],
  ['The anniversary of a massacre in which 80 people died was marked.', [], ['80 aside.anniversary']],
  [
    'Three men died, the deadliest raid since 2014, when 140 people were killed.',
    ['killed 3'],
    ['140 aside.past-year'],
  ],
  ['Nine people died on Monday, but last year, 45 people died there.', ['killed 9'], ['45 aside.yearly']],
  ['A total of 212 aid workers were killed in 2023, the database said in its annual report.', ['killed 212'], []],
  ['Nine people died. In 2023, 212 were killed, it said in its annual report.', ['killed 9'], ['212 aside.past-year']],
  ['The attack, the worst this year, left five people dead.', ['killed 5'], []],
  [
    'Amid a conflict that has killed 4,000 people, five people died on Sunday.',
    ['killed 5'],
    ['4,000 aside.war-total'],
  ],
  [
    'Eleven people died, the latest in a series of attacks that have left 90 people dead.',
    ['killed 11'],
    ['90 background.other'],
  ],
  ['Eleven people died. The offensive has killed 30,500 people.', ['killed 11'], ['30,500 background.campaign']],
  ['Eleven people died. The offensive has killed 46 people since Sunday.', ['killed 11', 'killed 46'], []],
  ['Eleven people died on Saturday. On 12 December, 45 people died in a blast.', ['killed 11'], ['45 background.time']],
  ['Eleven people died on Saturday. On 27 February, 45 people died in a blast.', ['killed 11', 'killed 45'], []],
  [
    'Eleven people died on Saturday. Fighting has claimed 150 lives in the past three months.',
    ['killed 11'],
    ['150 background.time'],
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
