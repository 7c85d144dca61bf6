/** Single persons told in several words, figures carried from words just before, and whose losses a figure counts. */
import { describe, expect, it } from 'vitest';
import { claimsOf } from './claims-of.ts';

/** one person told in several words, people told by their country, and what is nobody */
const singles: [string, string[]][] = [
  ['Marco Roe, one of the three leaders of the union, was found dead in Quito.', ['killed 1 Marco Roe']],
  [
    'Marco Roe, the president of a bank and one of the best known businessmen, was shot dead in Quito.',
    ['killed 1 Marco Roe'],
  ],
  [
    'A policeman, a soldier and a guard were shot dead in Quito.',
    ['killed 1 policeman', 'killed 1 soldier', 'killed 1 guard'],
  ],
  ['A man killed a Colombian and wounded an Ecuadorean in Lyon.', ['killed 1 Colombian', 'injured 1 Ecuadorean']],
  ['Another Kenyan was killed in Lyon.', ['killed 1 Kenyan']],
  ['A German bus was hit and another disaster killed three miners in Huelva.', ['killed 3 miners']],
  ['The front claimed the attack that killed Judge Marco Roe in Quito.', ['killed 1 Judge Marco Roe']],
  ['It was told by President Luis Toro the night Marco Roe was murdered in Quito.', ['killed 1 Marco Roe']],
  ['They murdered, at gunpoint, a nurse in Cali.', ['killed 1 nurse']],
  ['After the killing of Senator Marco Roe, the 40 judges of Cali decided to rest.', ['killed 1 Senator Marco Roe']],
  ['The blast left a toll of one person wounded and damage to over 20 stores in Cali.', ['injured 1 person']],
  ['Three sappers were blown up in Cali, and three poles were blown up.', ['killed 3 sappers']],
];

/** figures whose wording or people were told just before */
const carried: [string, string[]][] = [
  ['No guard had died in Gao, the colonel said, and 12 rebels had.', ['killed none 0 guard', 'killed 12 rebels']],
  ['Three villagers were killed in Gao, and two herders were, too.', ['killed 3 villagers', 'killed 2 herders']],
  ['Three villagers were killed in Gao, and two herders were at the well.', ['killed 3 villagers']],
  [
    'Ten people drowned off Sfax, the coastguard said - six men and four women.',
    ['killed 10 people', 'killed 6 men in #1', 'killed 4 women in #1'],
  ],
  ['Ten people drowned off Sfax, the coastguard said - six boats and four rafts were lost.', ['killed 10 people']],
  [
    'In Lome the dead are five: three porters, a cook and a child.',
    ['killed 5 people', 'killed 3 porters in #1', 'killed 1 cook in #1', 'killed 1 child in #1'],
  ],
  [
    'A rocket killed 11 people in Haifa, medics said. The army later confirmed 12.',
    ['killed 11 people', 'killed 12 people'],
  ],
  ['A blast killed 14 soldiers in Kano. The rebels put it at 30.', ['killed 14 soldiers', 'killed 30 soldiers']],
  [
    'A blast killed 14 soldiers in Kano. The governor said the figure was 18, up from 12.',
    ['killed 14 soldiers', 'killed 18 soldiers', 'killed 12 soldiers'],
  ],
  ['A blast killed 14 soldiers in Kano. The governor confirmed two explosions.', ['killed 14 soldiers']],
  ['A blast killed 14 soldiers in Kano. The governor put the cost at 12 million naira.', ['killed 14 soldiers']],
  ['A blast killed 14 soldiers in Kano. Police confirmed 12 at the scene.', ['killed 14 soldiers']],
  ['Two boys lost their legs in Huila, and a guard lost both hands.', ['injured 2 boys', 'injured 1 guard']],
  ['Two boys lost their way in Huila.', []],
];

/** who turned on himself, and numbers that stand alone */
const alone: [string, string[]][] = [
  [
    'A clerk opened fire in Brno, killing two people and wounding a third before taking his own life.',
    ['killed 1 clerk', 'killed 2 people', 'injured 1 people'],
  ],
  [
    'A man opened fire at customers in Brno, wounding four people before shooting himself dead.',
    ['killed 1 man', 'injured 4 people'],
  ],
  [
    'Clinics in Brno confirmed 58 deaths, nine of them guards, and 130 wounded.',
    ['killed 58 people', 'killed 9 guards in #1', 'injured 130 people'],
  ],
  ['One of the men, 40, was killed in Brno.', ['killed 1 men']],
  ['His alleged accomplice was wounded in Brno.', ['injured 1 alleged accomplice']],
  ['Two bystanders were shot and survived in Brno.', ['injured 2 bystanders']],
  [
    'More than 30 people were killed in Brno, the mayor said, but the army gave a figure of 15.',
    ['killed more_than 31.. people', 'killed 15 people'],
  ],
  [
    'Twelve people were killed in Brno, the mayor said, and the army confirmed two of the trucks burned.',
    ['killed 12 people'],
  ],
];

/** local news: bodies, ages of several, callings told after, names that hold numbers */
const local: [string, string[]][] = [
  ["A woman's body was found in a burned car in Brno.", ['killed 1 woman']],
  ["A woman's house was found burned in Brno.", []],
  ['Two men, 19 and 20, were wounded in Brno.', ['injured 2 men']],
  ['Three of the wounded were pronounced dead and four admitted in Brno.', ['killed 3 wounded']],
  [
    'Gunmen killed a local chief, Mayor Marco Roe, and abducted his wife in Brno.',
    ['killed 1 local chief, Mayor Marco Roe', 'abducted 1 wife'],
  ],
  [
    'Gunmen killed a guard, Mayor Marco Roe, and two drivers in Brno.',
    ['killed 1 guard', 'killed 1 Mayor Marco Roe', 'killed 2 drivers'],
  ],
  ['Two men were wounded, and doctors at Regional One Health in Brno spoke.', ['injured 2 men']],
  ['A man was grazed in the head in Brno.', ['injured 1 man']],
  ['The driver shot himself and later died in Brno.', ['killed 1 driver']],
  ['One of the injured died in Brno.', ['killed 1 people']],
];

/** whose losses a figure counts, told by the noun for losses or by a verb */
const losses: [string, string[]][] = [
  ['The colonel put army losses at two dead and 37 wounded near Cali.', ['killed 2 army', 'injured 37 army']],
  ['The guerrillas had suffered no fewer than 40 casualties near Cali.', ['casualties at_least 40.. guerrillas']],
  ['There were 30 casualties among the policemen of Cali.', ['casualties 30 policemen of Cali']],
  ['The battle caused 30 casualties in Cali.', ['casualties 30 people']],
  ['The fire caused losses of 40 million pesos in Cali.', []],
];

describe.each([
  ['one person, and nobody', singles],
  ['figures carried from words just before', carried],
  ['alone', alone],
  ['local news', local],
  ['whose losses', losses],
] as const)('%s', (_name, cases) => {
  it.each(cases)('%s', (text, expected) => {
    expect(claimsOf(text)).toEqual(expected);
  });
});
