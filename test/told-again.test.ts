/** One report's killed and injured where persons are told again and again, die later, or belong to another event. */
import { describe, expect, it } from 'vitest';
import { lineOf } from './claims-of.ts';

/** text, killed, injured: the lowest that the report says; null: no number */
type Case = [text: string, killed: number | null, injured: number | null];

const low = (text: string): [number | null, number | null] => {
  const { toll } = lineOf(text, { published: null });
  return [toll.killed?.low ?? null, toll.injured?.low ?? null];
};

const SAME: Case[] = [
  ['A farmer was charged with the murder of his estranged wife. The dead woman is nurse Ann Barr, 39.', 1, null],
  ['A man was jailed for killing his girlfriend. "You killed my daughter," her mother told him.', 1, null],
  ['A man killed his wife in the kitchen. His daughter was found dead in the hall.', 2, null],
  ['Gunmen shot dead a rider and injured his passenger. "The lady sustained a wound to the hand," a chief said.', 1, 1],
  ['Two women are dead. A grandmother on her way to church could not be saved.', 2, null],
  ['An elder was shot dead in Bannu. His son was also killed.', 2, null],
  ['The first blast killed a man. The second, which hit a market, killed two officers.', 3, null],
  ['Three suspects and one officer were killed.', 4, null],
  ['Five men were killed, police said. A woman, too, was killed.', 6, null],
  [
    'A second person has died, police said. Ann Roe, 24, died on Friday. Her boyfriend, Jay Marsh, was found dead.',
    2,
    null,
  ],
  ['Four people were found dead. "One was in the yard. Three more bodies were in the house," Sgt. Roe said.', 4, null],
  ['Two died and four others were wounded. The remaining three victims were in stable condition.', 2, 4],
];

const DIED: Case[] = [
  ['The teacher suffered 19 stab wounds and died in the ambulance.', 1, null],
  ['He sustained five gunshot wounds in the head and was declared dead.', 1, null],
  ['John Roe, 29, was stabbed in the street. He was taken to hospital but died.', 1, null],
  ['A man murdered a mother and her son. The mother had been stabbed 17 times.', 2, null],
  ['Officers found two men with gunshot wounds. One was pronounced dead at the scene.', 1, 1],
  ['A man stabbed four neighbours. One victim died and the other three were injured.', 1, 3],
  ['Two deputies were shot, one of whom died.', 1, 1],
  ['A gunman killed three people before guards shot him dead.', 4, null],
  ['Gunmen seized two engineers. Their bodies were found three days later.', 2, null],
  ['Gunmen abducted three aid workers. The hostages were killed on Friday.', 3, null],
  ['Gunmen abducted three aid workers. The guards were killed.', null, null],
  ['Gunmen abducted three aid workers. The hostages were freed on Friday.', null, null],
  ['Ann Lane suffered 19 stab wounds. Her body was found by a neighbour.', 1, null],
  ['A man was taken to hospital with a gunshot wound. He later died.', 1, null],
  ['A woman has died. Mary Dunne sustained head injuries in the attack.', 1, null],
  ['A driver was shot dead. The deceased, a father of three, was rushed to hospital.', 1, null],
  // hurt beside somebody who died
  ['Ann Ruiz, 29, died of stab wounds. Her sister was also stabbed.', 1, 1],
  ['A girl was killed by a stray bullet. Two men were also hit.', 1, 2],
  ['A woman in her 80s was hurt by burglars. The pensioner suffered bruising.', null, 1],
  ['A man was killed and a woman was wounded. The woman was taken to hospital in critical condition.', 1, 1],
  ['A driver was killed and a guard suffered a broken wrist.', 1, 1],
  ['A robber has died of his wounds, and a clerk who was shot in the raid is recovering.', 1, 1],
  ['A man wounded a guard before he was shot dead by police.', 1, 1],
  ['"Half an inch more and she would be dead," he said. A clerk was shot in the leg.', null, 1],
];

const OTHER: Case[] = [
  ['A man has been jailed for life for the murder of a grandmother in her home.', 1, null],
  ['A teenager has pleaded guilty to killing a driver in Leeds.', 1, null],
  ['A man who was jailed for killing two people has escaped from a prison.', null, null],
  [
    'A man was killed on Wednesday.\n\nOn the weekend before that, last month, two teenagers were shot dead in Beacon Valley.',
    1,
    null,
  ],
  [
    'Three people were wounded on Wednesday.\n\nIt is the second shooting there in a week. On Friday, a man was killed nearby.',
    null,
    3,
  ],
  ['A rider was shot dead. Colleagues protested against the fourth killing of a rider in two months.', 1, null],
  ['A boy was killed.\n\nHe is the ninth teenager to be killed this year. Eight of them were stabbed.', 1, null],
  ['A man shot at his door was no target, a court heard. John Roe, 43, died on 4 May 2018. His wife was hurt.', 1, 1],
];

describe.each([
  ['a person told again is counted once', SAME],
  ['those who were hurt and died are killed, and not injured too', DIED],
  ['people of other events are not counted', OTHER],
])('%s', (_, cases) => {
  it.each(cases)('%s', (text, killed, injured) => {
    expect(low(text)).toEqual([killed, injured]);
  });
});
