/** Where it happened, by a figure's own words: each case beside the nearest place that is none of it. */
import { describe, expect, test } from 'vitest';
import { lineOf } from './claims-of.ts';

/** Text, and for each claim in order the words of its place. */
const CASES: readonly [says: string, text: string, places: readonly (string | null)[]][] = [
  [
    'each figure its own place',
    'Twelve people were killed in Goma and three people died in Bukavu.',
    ['Goma', 'Bukavu'],
  ],
  ['a place at the head holds for all', 'In Goma, 12 people were killed and in Bukavu three.', ['Goma', 'Bukavu']],
  ['where the dead come from', 'Five soldiers from Kano were killed in Maiduguri.', ['Maiduguri']],
  ['where a family is from', 'A family from Homs lost four children near Idlib.', ['near Idlib']],
  ['a journey', 'A bus from Lagos to Abuja was attacked and 12 passengers were killed near Lokoja.', ['near Lokoja']],
  ['a journey, where nothing else is said', 'Twelve passengers died on a bus from Lagos.', ['Lagos']],
  [
    'where it was told',
    'A spokesman told reporters in Nairobi that 14 people had been killed in Mandera.',
    ['Mandera'],
  ],
  [
    'where it was told, behind the day',
    'Fighters killed 15 people near Bunia, the UN said on Tuesday in New York.',
    ['near Bunia'],
  ],
  ['on the way to a hospital', 'Two men died on the way to a hospital in Kirkuk after a blast in Hawija.', ['Hawija']],
  ['an unknown name at the head', 'In Rankum four people were killed and in Dogo three.', ['Rankum', 'Dogo']],
  [
    'an unknown name and its kind',
    'Gunmen attacked Rankum, a village in Plateau State, and killed four people.',
    ['Rankum, a village in Plateau State'],
  ],
  ['items of a list', '- Rankum, 4 killed\n- Dogo, 3 killed', ['Rankum', 'Dogo']],
  ['no item: a common word', 'Toll, 4 killed. It may rise.', [null]],
  ['a name and its kind at the head', 'Rankum village was attacked. Four people were killed.', ['Rankum village']],
  ['no kind behind a title', 'Elder Musa was attacked. Four people were killed.', [null]],
  [
    'a capital beside its province',
    "Six people were killed in Helmand's provincial capital, Lashkar Gah.",
    ['Lashkar Gah'],
  ],
  ['a seat', 'The hospital in Yola said 12 people were killed in the attack on Michika.', ['Michika']],
  ['a seat, where nothing else is said', 'The mayor of Yola said 12 people were killed.', ['Yola']],
  ['based in', 'A Karachi-based trader was shot dead in Hyderabad, Sindh.', ['Hyderabad, Sindh']],
  [
    'no gazetteer has it',
    'Gunmen killed nine people in Tarfa Dawo, Kaduna state, on Sunday.',
    ['Tarfa Dawo, Kaduna state'],
  ],
  ['a village of', 'Gunmen attacked the village of Ourko Bessa, killing nine people.', ['Ourko Bessa']],
  ['an area of', 'Rebels killed nine civilians in the Ombala area of North Kivu.', ['Ombala area of North Kivu']],
  ['custody is no place', 'Six rebels died in Hamas custody.', [null]],
  ['a feast is no place', 'Six people were killed in Ramadan.', [null]],
  ['what is owned, not the owner', "Ten people were killed in Nigeria's north-western state of Zamfara.", ['Zamfara']],
  ['an owner who speaks', "Rebels killed five policemen in Tibu, Colombia's army said.", ['Tibu']],
  ['struck', 'Suicide bombers rocked Maiduguri, killing 20 people.', ['Maiduguri']],
  [
    'the hospital that they were brought to',
    'The wounded were taken to a hospital in Peshawar after the blast in Parachinar, which killed 11 people.',
    ['Parachinar'],
  ],
  [
    'across a country, and in it',
    'At least 30 people were killed across Ukraine, 12 of them in Kharkiv.',
    ['Ukraine', 'Kharkiv'],
  ],
  ['a list is one place', 'Strikes on Omdurman and Bahri killed 23 people.', ['Omdurman and Bahri']],
  ['a dateline is no place of death', 'BOGOTA, May 3 (Agency) - Rebels killed five policemen in Tibu.', ['Tibu']],
  ['a dateline with a colon', 'ISLAMABAD: Troops killed 12 militants in Khuzdar.', ['Khuzdar']],
  ['a dateline, where nothing else is said', 'KABUL (Agency) - A blast at a wedding hall killed 12 people.', ['KABUL']],
  [
    'labels of a list',
    'Kharkiv: Eight civilians were killed.\n\nKherson: Five civilians were killed.',
    ['Kharkiv', 'Kherson'],
  ],
  ['a town of a people', 'A bomb in the southwestern Somali town of Baidoa killed 12 people.', ['Baidoa']],
  ['a hyphened owner', "Twelve people died in Yemen's rebel-held town of Zabid.", ['Zabid']],
  ['a people who are no region', 'Gunmen stormed a Somali hotel in Baidoa. Twelve people died.', ['Baidoa']],
  ['a country has no market', 'Doctors in Zabid put the Yemen market toll at 64 dead.', ['Zabid']],
  ['a market of a town', 'A bomb at Zabid market killed 12 people.', ['Zabid market']],
  ['where she is from', 'A Tripoli woman was shot dead outside a shop in Benghazi.', ['Benghazi']],
  ['natives of a town', 'Twelve men, all natives of Zabid, were shot dead in Aden.', ['Aden']],
  ['a person of two places', 'Gunmen struck in Yala. Medina Sakarya, 26, was killed.', ['Yala']],
  [
    'two wounded brought away',
    'A bomb went off in Velyka. Two people were taken to hospital in Kharkiv with wounds.',
    ['Velyka'],
  ],
  [
    'two clauses',
    'An air strike in Kunduz on Monday killed 30 labourers, and a truck bomb in Qalat killed 20 people.',
    ['Kunduz', 'Qalat'],
  ],
  ['a government', 'Ethiopia did not comment; the rebels said that 57 soldiers died at Halgan.', ['Halgan']],
  ['the sentence before', 'A mine exploded near Sanga. Three farmers were killed.', ['near Sanga']],
  ['the lead', 'Militants stormed a market in Gwoza on Monday.\n\nThe army said 14 people were killed.', ['Gwoza']],
  [
    'an area where its towns are told beside it',
    'Attacks hit the Donetsk region, with fighting in Bakhmut and shells on Lyman.\n\nThe governor said 14 people were killed.',
    ['Donetsk region'],
  ],
  ['a street is no town', 'Two men were shot dead on Maple Avenue.', ['Maple Avenue']],
];

describe('the place of a figure', () => {
  test.each(CASES)('%s', (_says, text, places) => {
    expect(lineOf(text).claims.map((c) => c.place)).toEqual(places);
  });
  test('a street gives way to the town of the title', () => {
    const { claims } = lineOf('Two men were shot dead on Maple Avenue.', { title: 'Shooting in Baltimore' });
    expect(claims.map((c) => c.place)).toEqual(['Baltimore']);
  });
});
