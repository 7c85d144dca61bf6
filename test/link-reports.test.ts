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

/** a wording over another that stands right behind its people */
const reduced: Rows = [
  ['Nine miners seized in June were freed on Wednesday.', ['abducted 9 miners', 'released 9 miners = #1']],
  ['A guard shot outside a bank has died in hospital.', ['killed 1 guard']],
  ['One man, shot twice in the stomach, was listed in critical condition.', ['injured 1 man']],
  ['Twelve people killed in the raid and three wounded were Turks.', ['killed 12 people', 'injured 3 people']],
];

/** who a part's people were, told behind it */
const whoTheyWere: Rows = [
  ['Five of those who died are women from Gao.', ['killed 5 women']],
  ['Twelve of the dead and five of the injured are women and girls.', ['killed 12 women', 'injured 5 women']],
  ['Four of the dead were women, three of them waitresses.', ['killed 4 women', 'killed 3 waitresses in #1']],
  ['Ten rebels died. Two of the others were women, he said.', ['killed 10 rebels', 'killed 2 women in #1']],
  ['The mine wounded seven people, five of them passers-by.', ['injured 7 people', 'injured 5 passers in #1']],
];

/** those who did it are not those a toll counts */
const doers: Rows = [
  ['The death toll from an attack by militants on a hotel in Gao rose to 19.', ['killed 19 people']],
];

/** wordings for people brought away, sheltered, buried, hit */
const wordings: Rows = [
  ['More than 40 guests were led out of the hotel in Gao.', ['rescued more_than 41.. guests']],
  ['Four of the abductees were found alive in Gao.', ['rescued 4 abductees']],
  ['Four men were found alive and well-fed cattle grazed nearby.', ['rescued 4 men']],
  ['They took away 12 passengers near Gao.', ['abducted 12 passengers']],
  ['They took away 12 computers near Gao.', []],
  ['Some 900 villagers have left their homes since Monday.', ['displaced about 900 villagers']],
  [
    'More than 400 residents, including about 60 children, have been moved to temporary shelters.',
    ['displaced more_than 401.. residents', 'displaced about 60 children in #1'],
  ],
  ['Six thousand people from ten villages have fled into the forest.', ['displaced 6000 people']],
  ['Three gunmen fled into the forest.', ['escaped 3 gunmen']],
  ['Residents said they buried 13 people the next day.', ['killed 13 people']],
  ['Workers buried 13 cables the next day.', []],
  ['The clinic said 34 people had been admitted with wounds.', ['injured 34 people']],
  ['A teenage boy was hit by a pellet in Gao.', ['injured 1 teenage boy']],
  ['Three of the injured underwent surgery.', ['treated 3 injured']],
  ['Six of the wounded remain in hospital.', ['injured 6 wounded']],
];

/** people listed for those told just before */
const listed: Rows = [
  [
    'Six people were killed at the shop. Among them were manager Rina Patel, 44, who had signed the letter, and nurse Joe Bird, 17.',
    ['killed 6 people', 'killed 1 manager Rina Patel in #1', 'killed 1 nurse Joe Bird in #1'],
  ],
  [
    'Six people were killed at the shop. Among them were a nurse and two clerks.',
    ['killed 6 people', 'killed 1 nurse in #1', 'killed 2 clerks in #1'],
  ],
  ['The wounded, four men and two women, were taken to three clinics.', ['injured 4 men', 'injured 2 women']],
  ['The victims, three farmers, were kidnapped.', ['abducted 3 farmers']],
];

/** numbers beside casualty words that count nobody */
const noPeople: Rows = [
  ['Jane Roe was pronounced dead in the 1100 block of Starr Avenue.', ['killed 1 Jane Roe']],
  ['Families may call the toll-free number 103.', []],
  ['Residents of three barangays, or 63 families, were evacuated.', ['displaced 63 families']],
  ['Twelve people were hurt in Gao, none of them badly.', ['injured 12 people']],
  ['A further 17 arrived with gunshot wounds.', ['injured 17 people']],
];

/** totals of wars and of months on end */
const totals: Rows = [
  [
    'A mine killed six men in Gao on 2 May. About 50,000 people have been killed in the 12-year-old war.',
    ['killed 6 men'],
  ],
  [
    'A mine killed six men in Gao. Some 900 people have been killed since the kingdom joined the war.',
    ['killed 6 men'],
  ],
  ['A mine killed six men in Gao on 2 May. From 1 January to 31 March the mission counted 312 dead.', ['killed 6 men']],
  ['A mine killed six men in Gao. Eleven civilians have lost their lives this month.', ['killed 6 men']],
];

/** people told with where they came from or what they were doing */
const around: Rows = [
  ['A shepherd from the local people lost his life in Gao.', ['killed 1 shepherd']],
  ['Two guards manning the main gate were shot.', ['casualties 2 guards']],
  ['No more than eight civilians were harmed in Gao.', ['casualties up_to ..8 civilians']],
  ['A mine hurt nine men in Gao. Two patients have died since then.', ['injured 9 men', 'killed 2 patients']],
];

describe('wordings of news reports', () => {
  it.each([
    ...overInsertions,
    ...twins,
    ...them,
    ...tolls,
    ...watches,
    ...reduced,
    ...whoTheyWere,
    ...doers,
    ...wordings,
    ...listed,
    ...noPeople,
    ...totals,
    ...around,
  ])('%s', (text, expected) => {
    expect(claimsOf(text)).toEqual(expected);
  });
});
