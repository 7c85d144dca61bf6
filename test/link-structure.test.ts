/** Figures inside, beside and before figures, and figures whose wording is left out. */
import { describe, expect, it } from 'vitest';
import { claimsOf } from './claims-of.ts';

/** text, and every claim in it; "in #1" is a part of the first */
const structures: [string, string[]][] = [
  ['Death toll: 12', ['killed 12 people']],
  ['Killed: 24 (16 mothers, 8 girls)', ['killed 24 people', 'killed 16 mothers in #1', 'killed 8 girls in #1']],
  ['At least 30 people were killed or wounded in Taiz.', ['casualties at_least 30.. people']],
  ['Thirty people became casualties in Marib.', ['casualties 30 people']],
  ['Two more people died in hospital, bringing the death toll to 12.', ['killed 2 people in #2', 'killed 12 people']],
  ['Two more people died in hospital, taking the death toll to 12.', ['killed 2 people in #2', 'killed 12 people']],
  [
    'The death toll rose to 15 after three more bodies were found in Derna.',
    ['killed 15 people', 'killed 3 people in #1'],
  ],
  ['The death toll was revised down from 60 to 45.', ['killed 60 people', 'killed 45 people']],
  ['Officials revised the toll down to 45 from 60.', ['killed 45 people', 'killed 60 people']],
  ['The number of dead rose to 45, up from 38 on Monday.', ['killed 45 people', 'killed 38 people']],
  ['The toll climbed from 12 to 19.', ['killed 12 people', 'killed 19 people']],
  ['The toll now stands at 19, up from 12.', ['killed 19 people', 'killed 12 people']],
  [
    'Five people were killed in Taiz, three in Marib and two in Aden.',
    ['killed 5 people', 'killed 3 people', 'killed 2 people'],
  ],
  [
    'Ten people died: five in Taiz, three in Marib and two in Aden.',
    ['killed 10 people', 'killed 5 people in #1', 'killed 3 people in #1', 'killed 2 people in #1'],
  ],
  ['12 and 7 people were killed in Taiz and Marib respectively.', ['killed 12 people', 'killed 7 people']],
  ['Twelve people were killed in Taiz and seven in Marib.', ['killed 12 people', 'killed 7 people']],
  ['The dead included three children.', ['killed 3 children']],
  ['Twelve of the dead were soldiers.', ['killed 12 soldiers']],
  ['12 of the dead were women in Idlib.', ['killed 12 women']],
  ['Among those killed were three medics in Idlib.', ['killed 3 medics']],
  ['Three children were among the dead in Idlib.', ['killed 3 children']],
  ['Three children are among the 20 killed in Idlib.', ['killed 3 children in #2', 'killed 20 people']],
  ['Five people were shot, two of them fatally.', ['casualties 5 people', 'killed 2 people in #1']],
  ['Three people were shot, one fatally, in Chicago.', ['casualties 3 people', 'killed 1 people in #1']],
  ['The dead included a nurse and her two children.', ['killed 1 nurse', 'killed 2 children']],
  ['Among those killed were two medics and a driver.', ['killed 2 medics', 'killed 1 driver']],
  ['Among the wounded were three journalists.', ['injured 3 journalists']],
  ['The injured included eight children in Herat.', ['injured 8 children']],
  ['Of those killed, 12 were soldiers.', ['killed 12 soldiers']],
  ['The 20 dead include 12 soldiers in Gao.', ['killed 20 people', 'killed 12 soldiers in #1']],
  ['Twenty people were killed, 12 soldiers among them, in Gao.', ['killed 20 people', 'killed 12 soldiers in #1']],
  ['Twelve people were killed in two attacks, one in Taiz.', ['killed 12 people']],
  ['Twelve people were killed in bombings in two cities, one in Taiz and one in Aden.', ['killed 12 people']],
  [
    'Nine people died on Monday, five in Taiz and four in Aden.',
    ['killed 9 people', 'killed 5 people in #1', 'killed 4 people in #1'],
  ],
  ['The toll rose to 20, up from 12.', ['killed 20 people', 'killed 12 people']],
  ['Two people died, taking the toll to 20.', ['killed 2 people in #2', 'killed 20 people']],
  ['The blast killed three soldiers, one of them an officer.', ['killed 3 soldiers', 'killed 1 officer in #1']],
  ['Five of the hostages were later freed in Jos.', ['released 5 hostages']],
  ['Four people were shot, two of whom died.', ['casualties 4 people', 'killed 2 people in #1']],
  ['Eleven of the wounded died overnight in Kabul.', ['killed 11 wounded']],
  ['Twelve people were killed in the raid, including two children.', ['killed 12 people', 'killed 2 children in #1']],
  [
    "Twelve people were killed in Monday's raid on the village, two of them children.",
    ['killed 12 people', 'killed 2 children in #1'],
  ],
  ['Twelve people died, two children among them.', ['killed 12 people', 'killed 2 children in #1']],
  ['Twelve people, two of them children, died in Idlib.', ['killed 12 people', 'killed 2 children in #1']],
  [
    'Three people were killed and 14 were injured, including two children, in Kherson.',
    ['killed 3 people', 'injured 14 people', 'injured 2 children in #2'],
  ],
  [
    "Ukraine's air force said two people died and 11, including a child, were wounded in Odesa.",
    ['killed 2 people', 'injured 11 people', 'injured 1 child in #2'],
  ],
  ['Six people, among them a journalist, were killed.', ['killed 6 people', 'killed 1 journalist in #1']],
  [
    'The blast killed at least 12, among them six children, and wounded 30 in Mogadishu.',
    ['killed at_least 12.. people', 'killed 6 children in #1', 'injured 30 people'],
  ],
  [
    'Israeli air strikes killed 20 Palestinians, including six children and four women, medics said.',
    ['killed 20 Palestinians', 'killed 6 children in #1', 'killed 4 women in #1'],
  ],
  [
    'Palestinian medics said 20 people were killed, six of whom were children.',
    ['killed 20 people', 'killed 6 children in #1'],
  ],
  [
    'A total of 20 people were killed: 12 men, five women and three children.',
    ['killed 20 people', 'killed 12 men in #1', 'killed 5 women in #1', 'killed 3 children in #1'],
  ],
  [
    'The attack killed 20 people -- 12 civilians and eight soldiers.',
    ['killed 20 people', 'killed 12 civilians in #1', 'killed 8 soldiers in #1'],
  ],
  ['Of the dead, 12 were civilians and eight were soldiers.', ['killed 12 civilians', 'killed 8 soldiers']],
  ['Twelve civilians were among the 20 dead in Aleppo.', ['killed 12 civilians in #2', 'killed 20 people']],
  ['At least 20 people were killed, half of them children, in Aleppo.', ['killed at_least 20.. people']],
  ['The victims include six children.', ['killed 6 children']],
  ['The discovery of two more bodies brings the death toll to 31.', ['killed 2 people in #2', 'killed 31 people']],
  ['The death toll climbed to 31 after two victims died in hospital.', ['killed 31 people', 'killed 2 people in #1']],
  [
    'The confirmed death toll stood at 31 on Friday, 12 of them children.',
    ['killed 31 people', 'killed 12 children in #1'],
  ],
  ['The ministry lowered the toll from 31 to 28.', ['killed 31 people', 'killed 28 people']],
  ['The ministry had earlier put the toll at 31.', ['killed 31 people']],
  ['An earlier toll of 31 was revised to 28.', ['killed 31 people', 'killed 28 people']],
  [
    'Eight people, five women and three children, were killed in Gao.',
    ['killed 8 people', 'killed 5 women in #1', 'killed 3 children in #1'],
  ],
  [
    'The raid killed eight people – five women and three children – in Gao.',
    ['killed 8 people', 'killed 5 women in #1', 'killed 3 children in #1'],
  ],
  ['Three of the 12 victims were children in Herat.', ['killed 3 children in #2', 'killed 12 people']],
  ['Three of the five wounded died in hospital.', ['killed 3 people in #2', 'injured 5 people']],
  ['The toll rose by four to 31.', ['killed 31 people']],
  ['The dead included four nurses in Bunia.', ['killed 4 nurses']],
  ['Twenty people were killed, 12 soldiers among them, in Gao.', ['killed 20 people', 'killed 12 soldiers in #1']],
  ['The 20 dead include 12 soldiers in Gao.', ['killed 20 people', 'killed 12 soldiers in #1']],
  ['Seven people were killed in Taiz and five in Marib.', ['killed 7 people', 'killed 5 people']],
  [
    'A family of eight, five women and three children, was killed in Rafah.',
    ['killed 8 family of eight', 'killed 5 women in #1', 'killed 3 children in #1'],
  ],
  ['Of the 20 killed, 12 were soldiers.', ['killed 20 people', 'killed 12 soldiers in #1']],
  ['Of the 20 killed in Gao, 12 were soldiers.', ['killed 20 people', 'killed 12 soldiers in #1']],
  ['Of 20 people killed, eight were soldiers.', ['killed 20 people', 'killed 8 soldiers in #1']],
  ['Eight of the 20 people killed were soldiers.', ['killed 8 soldiers in #2', 'killed 20 people']],
  ['Of the 15 passengers, 12 were soldiers.', []],
  ['Three of the 12 people wounded died.', ['killed 3 people in #2', 'injured 12 people']],
  ['Three of the 12 people died.', ['killed 3 people']],
  ['The three were pronounced dead and two women were admitted.', ['killed 3 people']],
  ['Fourteen soldiers were killed, and 36 civilians.', ['killed 14 soldiers', 'killed 36 civilians']],
  [
    'The coroner identified two of the dead as Jane Roe, 23, of Velo, and John Doe, 20, of Tarsk.',
    ['killed 2 people', 'killed 1 Jane Roe in #1', 'killed 1 John Doe in #1'],
  ],
  ['The coroner identified the dead as Jane Roe and John Doe.', ['killed 1 Jane Roe', 'killed 1 John Doe']],
  ['Two gunmen who seized a bus and held 12 people were killed.', ['killed 2 gunmen']],
  ['Two residents who spoke by phone said 12 people were killed.', ['killed 12 people']],
  ['A senior official called the raids coordinated but poorly executed.', []],
  ['Seven prisoners from the camp executed on Monday were buried.', ['killed 7 prisoners']],
  ['A guard crossing the road killed.', ['killed 1 guard']],
];

describe('figures inside, beside and before figures', () => {
  it.each(structures)('%s', (text, expected) => {
    expect(claimsOf(text)).toEqual(expected);
  });
});
