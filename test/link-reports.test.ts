/** Wordings of full news reports: subjects far from their wording, parts that name nobody, tolls that name nobody. */
import { describe, expect, it } from 'vitest';
import { claimsOf } from './claims-of.ts';

type Rows = [string, string[]][];

/** the whole stands before an insertion that tells of a part of it */
const overInsertions: Rows = [
  [
    'Five members of the River Front (RF), among them a cook, were killed in clashes near Taiz.',
    ['killed 5 members of the River Front', 'killed 1 cook in #1'],
  ],
  [
    'Seven villagers who had been hiding in a school, among them a pregnant woman and two children, lost their lives.',
    ['killed 7 villagers', 'killed 1 pregnant woman in #1', 'killed 2 children in #1'],
  ],
  [
    'Two other people in the van, one of them a child, were taken to hospital with burns.',
    ['injured 2 people', 'injured 1 child in #1'],
  ],
  [
    'More than 60 fighters from the hills, including three commanders, were killed in the raid.',
    ['killed more_than 61.. fighters', 'killed 3 commanders in #1'],
  ],
  // another speaker, another clause
  ['Six nurses said three patients, among them a boy, were killed.', ['killed 3 patients', 'killed 1 boy in #1']],
  ['Ten guards stood by; three clerks, among them a boy, were killed.', ['killed 3 clerks', 'killed 1 boy in #1']],
];

/** one number for people told by two nouns */
const twins: Rows = [
  [
    'The ministry said 22 rebel fighters and foreign mercenaries had been killed.',
    ['killed 22 rebel fighters and foreign mercenaries'],
  ],
  ['The blast wounded 14 soldiers and policemen in Gao.', ['injured 14 soldiers and policemen']],
  ['The radio said 19 rebels and four of their own fighters had died.', ['killed 19 rebels', 'killed 4 fighters']],
  ['Two soldiers and three policemen were killed in Gao.', ['killed 2 soldiers', 'killed 3 policemen']],
  ['A mine killed three soldiers and residents said two were wounded.', ['killed 3 soldiers', 'injured 2 soldiers']],
];

/** "them" are the people told before */
const them: Rows = [
  ['A bomb hit a lorry carrying traders near Gao, killing seven of them.', ['killed 7 traders']],
  [
    'Ten soldiers were wounded. The army said two of them were in critical condition.',
    ['injured 10 soldiers', 'injured 2 soldiers in #1'],
  ],
  ['Two rangers were hurt. One of them is in a coma.', ['injured 2 rangers', 'injured 1 rangers in #1']],
];

/** a toll that names nobody is of no group told before */
const tolls: Rows = [
  [
    'Gunmen killed seven children in Jos. The clinic put the number of dead at 62.',
    ['killed 7 children', 'killed 62 people'],
  ],
  [
    'The army said it had killed 30 rebels in Jos. Residents put the dead at eight.',
    ['killed 30 rebels', 'killed 8 people'],
  ],
];

/** a time of day that is part of the noun for a person */
const watches: Rows = [
  ['Bandits stormed the depot, killing a night guard.', ['killed 1 night guard']],
  ['A day labourer was killed in Jos.', ['killed 1 day labourer']],
];

describe('wordings of news reports', () => {
  it.each([...overInsertions, ...twins, ...them, ...tolls, ...watches])('%s', (text, expected) => {
    expect(claimsOf(text)).toEqual(expected);
  });
});
