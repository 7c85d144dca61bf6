/** Stances in the many wordings that desks and coders use, and the nearest wordings that are none. */
import { describe, expect, it } from 'vitest';
import { lineOf } from './claims-of.ts';

const stances = (text: string): string[] =>
  lineOf(text).responsibility.map(({ speaker, stance, actor }) => `${speaker ?? '-'} ${stance} ${actor}`);

/** text, and every stance in it: speaker, stance, actor */
const cases: [string, string[]][] = [
  // claims
  ['The Taliban took credit for the assault.', ['Taliban claims Taliban']],
  [
    'The Islamic State of Iraq and the Levant (ISIL) claimed responsibility for the incident.',
    ['Islamic State of Iraq and the Levant (ISIL) claims Islamic State of Iraq and the Levant (ISIL)'],
  ],
  [
    "Jama'at Nusrat al-Islam wal-Muslimin, or JNIM, claimed the assault.",
    ["Jama'at Nusrat al-Islam wal-Muslimin claims Jama'at Nusrat al-Islam wal-Muslimin"],
  ],
  [
    'A spokesman for the Red Front, Juan Perez, said the group was responsible for the ambush.',
    ['Red Front claims Red Front'],
  ],
  ['The rebels claimed to have killed nine soldiers.', ['The rebels claims The rebels']],
  [
    'The rebels said they had killed nine soldiers. The rebels said they had killed two guards.',
    ['The rebels claims The rebels'],
  ],
  ['The rebels claimed the attack killed 40 soldiers.', []],
  ['No group said it carried out the attack.', []],
  ['No one has admitted carrying out the killings.', []],
  ['The army said it was investigating the reports.', []],
  ['The Houthis vowed to respond to the strikes.', []],
  ['Officials said that the Red Front was behind it.', ['Officials accuses Red Front']],
  ['Police believe a cell of the Red Front was responsible.', ['Police accuses a cell of the Red Front']],
  ['People who had nothing to do with gangs were killed, the union said.', []],
  // denies, rejects
  ['The group said it had no connection with the bombing.', ['The group denies The group']],
  ['The RSF did not comment. It has denied harming civilians.', ['RSF denies RSF']],
  ['Damascus denies using barrel bombs.', ['Damascus denies Syria']],
  ['Dakar accuses Bissau of arming the rebels, which Bissau denies.', ['Bissau denies Bissau', 'Dakar accuses Bissau']],
  ['Hamas denied that its fighters had been in the building.', ['Hamas denies Hamas']],
  ['The general said the allegations were part of a smear campaign.', ['The general rejects The general']],
  [
    'Turkey said the PKK was behind the blast; the PKK rejected the accusation.',
    ['PKK rejects PKK', 'Turkey accuses PKK'],
  ],
  // accuses
  ['The police suspect the Red Front of planting the bomb.', ['The police accuses Red Front']],
  ['The Red Front is suspected of planting the bomb.', ['- accuses Red Front']],
  ['Authorities suspected that the Red Front was responsible for the attack.', ['Authorities accuses Red Front']],
  ['Sources attributed the attack to Boko Haram.', ['Sources accuses Boko Haram']],
  ['The incident was attributed to the Red Front.', ['- accuses Red Front']],
  ['The attack bore the hallmarks of al-Qaeda, security analysts said.', ['security analysts accuses al-Qaeda']],
  ['The army blamed the RSF for a drone strike on a mosque in El Fasher.', ['The army accuses RSF']],
  ['The governor said bandits were responsible for the attack.', ['The governor accuses bandits']],
  ['Houthi media blamed the US-led coalition for the strikes.', ['Houthi accuses US-led coalition']],
  [
    'Human Rights Watch said government forces had executed 40 villagers.',
    ['Human Rights Watch accuses government forces'],
  ],
  ["Russia launched 120 drones overnight, Ukraine's air force said.", ["Ukraine's air force accuses Russia"]],
  [
    'Officials in Kyiv said Russian forces shelled the town, killing four people.',
    ['Officials accuses Russian forces'],
  ],
  ["Congo's army said M23 rebels had executed 20 civilians.", ["Congo's army accuses M23 rebels"]],
  ['The Somali government said al-Shabaab carried out the attack.', ['Somali government accuses al-Shabaab']],
  ['The army said Red Front rebels had planted the mine.', ['The army accuses Red Front rebels']],
  ['The army said it was looking into the reports and that it had struck a depot.', ['The army claims The army']],
  // an outfit that is named between commas, one of its own, first persons
  ['A little-known outfit, Northern Dawn, took credit for the blast.', ['Northern Dawn claims Northern Dawn']],
  ['Islamic State said one of its members blew himself up at the shrine.', ['Islamic State claims Islamic State']],
  ["The Red Front said its fighters carried out Sunday's assault on the fort.", ['Red Front claims Red Front']],
  [
    '"Our fighters struck the barracks at dawn," the Red Front rebels said.',
    ['the Red Front rebels claims the Red Front rebels'],
  ],
  ['Al-Shabab acknowledged the attack.', ['Al-Shabab claims Al-Shabab']],
  ['The army acknowledged the attack.', []],
  ['The ministry said claims that its forces had shelled the mill were false.', ['The ministry rejects The ministry']],
  ['The ministry said claims that 18 clerks had resigned were false.', []],
  // denials that are none of a deed
  ['The Red Front said that it does not target clinics.', ['Red Front denies Red Front']],
  ['The Red Front denied that it had lost forty men.', []],
  ['He denied media reports of a second attacker, the mayor said.', []],
  ['The councillor denied that a ransom had been paid.', []],
  ['The suspect denied the charges when he appeared in court.', []],
  // whoever answers for the accused
  [
    'Villagers accused the soldiers of burning the mill. Colonel Juan Roe branded the claim as propaganda.',
    ['Villagers accuses the soldiers', 'Colonel Juan Roe rejects the soldiers'],
  ],
  // accusations in more words
  ["The army attributed Tuesday's raid on the mill to Red Front militants.", ['The army accuses Red Front militants']],
  ['The attack bore the marks of the Red Front, police said.', ['police accuses Red Front']],
  ['The army tagged the Red Front as being behind the blasts.', ['The army accuses Red Front']],
  ['The minister alleged that the Red Army had orchestrated the train attack.', ['The minister accuses Red Army']],
  ['The superintendent of police said Maoists triggered the blast.', ['The superintendent accuses Maoists']],
  ['Residents said a mortar shell fired from an army post landed on a barn.', ['Residents accuses an army post']],
  [
    "Three were killed in an attack by militants of the outlawed Red Front (RF), the governor's office said.",
    ["the governor's office accuses militants of the outlawed Red Front (RF)"],
  ],
  [
    'Baku said the strike had been ordered from Yerevan. Armenia denied that it had fired at the town.',
    ['Armenia denies Armenia', 'Baku accuses Yerevan'],
  ],
  ['The attack is believed to have been carried out by Al Shabaab.', ['- accuses Al Shabaab']],
  ['The army said the massacre was the work of the Red Front.', ['The army accuses Red Front']],
  ['The governor pinned the ambush on the FDLR.', ['The governor accuses FDLR']],
  ['The White Helmets said regime artillery shelled a market.', ['White Helmets accuses regime artillery']],
  ['Protesters said police used live rounds against the crowd.', ['Protesters accuses police']],
  [
    'Juan Roe, spokesperson of the Dalma Liberation Front, accepted the responsibility for the attack.',
    ['Dalma Liberation Front claims Dalma Liberation Front'],
  ],
  ['The TPLF said its forces were not in the town at the time.', ['TPLF denies TPLF']],
  // nobody is accused of a deed
  ['Officials say it is too early to say who was responsible.', []],
  ['The court held that the officer was not responsible for the death.', []],
  ['The army said its forces were in the town.', []],
  ['The army chief denied that a curfew had been imposed in the city.', []],
  ['The minister took responsibility for the accident.', []],
  ['Residents blamed the government for the slow rescue.', []],
  ['Nineteen died in a terrorist attack, an official said. The Red Front group is old.', []],
  ['Police arrested three suspects in Dalma on Monday.', []],
  ['The rebels killed nine peasants whom it accused of helping Red Front guerrillas.', []],
  ['Each side accused the other of shelling the port.', []],
  ['The Red Front has been accused of doing too little for the drowned.', []],
  ['The army promised to punish whoever was behind the bombing.', []],
  ['Gunmen suspected to be herdsmen invaded Dalma, the police said.', []],
  ['Three were hurt; the driver was blamed for speeding.', []],
  ['Prosecutors believe the Norte cartel ordered the killings.', ['Prosecutors accuses Norte cartel']],
  ['It was the work of ISWAP, the police commissioner said.', ['the police commissioner accuses ISWAP']],
  ['Witnesses said the military fired tear gas and live rounds at mourners.', ['Witnesses accuses the military']],
  ["The army said Workers' Front rebels burned the mill.", ["The army accuses Workers' Front rebels"]],
  // groups by what they call themselves, and what they say of themselves
  ['A group calling itself Katiba Noor claimed the killings.', ['Katiba Noor claims Katiba Noor']],
  [
    'A man who said he spoke for the Dawn Front called a radio station to claim the bombing.',
    ['Dawn Front claims Dawn Front'],
  ],
  ['The Dawn Front said it had nothing to do with the blast.', ['Dawn Front denies Dawn Front']],
  ['Wagner dismissed reports that its men took part in the killings.', ['Wagner rejects Wagner']],
  ['The army said its troops did not fire on the crowd.', ['The army denies The army']],
  ['The union claimed credit for the pay rise.', []],
  ['The blast has not been claimed by any group.', []],
  // news that the outlet tells holds nobody responsible
  ['Gunmen kidnapped a priest in the province.', []],
  ['Assailants attacked a village. No group claimed responsibility for the incident.', []],
  ['Four suspected militants were shot dead, according to the police.', []],
  ['The army said it was behind the violence, in which a police station burned.', ['The army claims The army']],
  ['It was not clear who was behind the attack.', []],
  ['The two sides accused each other of violating the ceasefire.', []],
];

describe('wordings of stances', () => {
  it.each(cases)('%s', (text, expected) => {
    expect(stances(text).sort()).toEqual([...expected].sort());
  });
});
