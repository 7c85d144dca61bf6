import { describe, expect, it } from 'vitest';
import { english } from '../src/languages/en/index.ts';
import { lineOf } from './claims-of.ts';

/** Count, who did it, and "?" where that is inferred. */
const doers = (text: string): string[] =>
  lineOf(text).claims.map((claim) => {
    const mark = claim.perpetrator !== null && claim.basis.perpetrator?.stated === false ? '?' : '';
    return `${claim.count_min ?? '-'} ${claim.perpetrator ?? '-'}${mark}`;
  });

/** text, and for each claim who did it as written */
const stated: [string, string[]][] = [
  // the agent of a passive
  ['Twelve villagers were killed by gunmen on motorcycles.', ['12 gunmen']],
  ['Two people were shot dead by a masked gunman.', ['2 a masked gunman']],
  ['At least 15 worshippers were slaughtered by Red Front insurgents.', ['15 Red Front insurgents']],
  [
    'Three soldiers were killed and five wounded in an ambush by the Liberation Front.',
    ['3 Liberation Front', '5 Liberation Front'],
  ],
  ['Soldiers killed by rebels numbered 12.', ['12 rebels']],
  ['Villagers pointed the finger at Red Front fighters after 14 people were shot dead.', ['14 Red Front fighters']],
  ['Two women were killed in the fifth straight day of Ukrainian shelling of Belova.', ['2 Ukrainian']],
  ['Two survivors of Ukrainian shelling were killed when their bus crashed.', ['2 -']],
  // a fight of two sides: the other one, and for bystanders none
  ['Ten rebels were gunned down in an encounter with security forces.', ['10 security forces']],
  ['Four soldiers were killed in clashes with Red Front rebels.', ['4 Red Front rebels']],
  ['Six rebels were killed in fighting between the army and rebels.', ['6 the army']],
  ['Six civilians were killed in clashes between the army and rebels.', ['6 -']],
  ['Nine guards were killed in an ambush claimed by the Liberation Front.', ['9 Liberation Front']],
  ['Nine guards were killed in an ambush that was not claimed by any group.', ['9 -']],
  ['Gang members opened fire on a funeral, leaving ten people dead.', ['10 Gang members']],
  ['Two policemen were killed and three injured when gunmen attacked.', ['2 gunmen', '3 gunmen']],
  ['Three villagers were killed by a militia loyal to a warlord.', ['3 a militia']],
  ['Four people were killed by Ruritanian sniper fire.', ['4 Ruritanian sniper']],
  ['Four people were killed by Russian glide bombs.', ['4 Russian']],
  ['Five rebels died in a US air strike in Dalma.', ['5 US']],
  ['Two soldiers fell to Hamas anti-tank fire in Dalma.', ['2 Hamas']],
  ['Kurdish shelling of Dalma killed four people.', ['4 Kurdish']],
  ['Two soldiers drove to Hamas territory and were killed in a bus crash.', ['2 -']],
  ['The occupation committed a massacre in which 74 people were killed.', ['74 The occupation']],
  ['A mob beat five men to death in Dalma.', ['5 A mob']],
  ['Five men were beaten to death in Dalma.', ['5 -']],
  ['A woman was strangled by her husband.', ['1 her husband']],
  ['Police say the couple were stabbed to death by their son.', ['2 their son']],
  ['A man was arrested after three men were killed.', ['1 -', '3 -']],
  ['Thirty people were massacred; the government blamed the Liberation Front.', ['30 Liberation Front']],
  ['A Taliban truck bomb killed 20 people.', ['20 Taliban']],
  ['Soldiers killed by the rebels number 12.', ['12 the rebels']],
  ['At least 20 people died at the hands of the militia.', ['20 the militia']],
  ['Twelve people were killed by the flooding.', ['12 -']],
  ['Three of the dead were named by the police.', ['3 -']],
  // the subject of an active verb
  ['Police said gunmen had killed 12 people.', ['12 gunmen']],
  ['Police shot dead a protester in Nairobi.', ['1 Police']],
  ['Security forces killed 145 militants in three days.', ['145 Security forces']],
  ['Red Front fighters shot dead six farmers near Dalma.', ['6 Red Front fighters']],
  ['Gunmen who attacked a bus near Dalma killed nine passengers, police said.', ['9 Gunmen']],
  ['Herdsmen attacked Yelwata, killing 100 people.', ['100 Herdsmen']],
  ['The rebels raided a camp, leaving 24 soldiers dead.', ['24 The rebels']],
  ['Armed men opened fire on a wedding, killing 14 guests and wounding 20.', ['14 Armed men', '20 Armed men']],
  ['Suicide bombers and gunmen struck on Saturday, leaving 33 people dead.', ['33 Suicide bombers and gunmen']],
  ['Ukraine said Russia had killed nine people in a missile strike.', ['9 Russia']],
  ['Israel struck a school in Gaza, killing 20 people, medics said.', ['20 Israel']],
  ['Fighting between the army and rebels killed 30 civilians.', ['30 -']],
  ['The rebels lost 12 men, the army said.', ['12 the army?']],
  ['The bus driver lost control, killing 12 passengers.', ['12 -']],
  // the weapon or the deed of someone; not the weapon
  ['A bomb killed three people in Kabul.', ['3 -']],
  ['A Saudi-led coalition air strike killed 12 people in Hodeida.', ['12 Saudi-led coalition']],
  ['Four people were killed in Israeli air strikes on Gaza City.', ['4 Israeli']],
  ["The army's shelling killed four children.", ['4 The army']],
  ['A rebel mortar attack killed 12 people.', ['12 rebel']],
  ['Junta air strikes killed 22 people in Sagaing.', ['22 Junta']],
  ['Strikes by the US-led coalition killed 14 dockworkers.', ['14 US-led coalition']],
  ['A US drone strike killed two farmers.', ['2 US']],
  ['Six people were killed when a drone of the Malian army hit a market.', ['6 Malian army']],
  ['A roadside bomb planted by rebels killed three soldiers.', ['3 rebels']],
  ['The attack on the military base killed 12 soldiers.', ['12 -']],
  ['The explosion near a police station killed 12 people.', ['12 -']],
  // a clause beside it
  ['Five police officers were killed when a suicide bomber blew himself up.', ['5 a suicide bomber']],
  ['Ten civilians died as the rebels attacked the town.', ['10 the rebels']],
  ['Nine militants were killed when security forces raided a hideout.', ['9 security forces']],
  ['Nine soldiers were killed when troops raided a hideout.', ['9 -']],
  ['Twelve people were killed as troops clashed with rebels.', ['12 -']],
  // held responsible
  ['The mayor blamed the killing of seven people on bandits.', ['7 bandits']],
  ['Five soldiers were killed in a mortar attack blamed on the PKK.', ['5 PKK']],
  ['The opposition accused the police of killing eight protesters.', ['8 the police']],
  ['Twelve farmers were killed, said the mayor, who holds the Red Front responsible.', ['12 Red Front']],
  ['Islamic State claimed the bombing, in which 22 people died.', ['22 Islamic State']],
  ['Twenty-two people were killed in the raid. No group has claimed responsibility.', ['22 -']],
];

const inferred: [string, string[]][] = [
  ['Gunmen stormed the village of Dalma. Twelve people were killed.', ['12 Gunmen?']],
  ['Two gunmen killed 12 people in Dalma. Among the dead were three children.', ['12 Two gunmen', '3 Two gunmen?']],
  ['The army said it had killed 60 rebels in two days.', ['60 The army?']],
  ['Al-Shabaab said 40 soldiers had been killed in the ambush.', ['40 Al-Shabaab?']],
  ['The army said 40 of its soldiers had been killed in the ambush.', ['40 -']],
  [
    'Troops raided a hideout near Dalma and killed nine rebels. Four civilians died in a road accident.',
    ['9 Troops', '4 -'],
  ],
  ['The army said it had struck a depot and killed 12 rebels.', ['12 The army?']],
  [
    'The security forces combed the valley. Later an official said that 19 rebels had been killed.',
    ['19 The security forces?'],
  ],
  ['Over 80 soldiers were killed, according to the Liberation Front (LF).', ['81 -']],
  ['A truck overturned near Dalma. Twelve people were killed.', ['12 -']],
];

describe('who did it', () => {
  it.each(stated)('stated: %s', (text, expected) => {
    expect(doers(text)).toEqual(expected);
  });

  it.each(inferred)('inferred: %s', (text, expected) => {
    expect(doers(text)).toEqual(expected);
  });

  it('says by which rule, and keeps the words as written', () => {
    const [claim] = lineOf('Twelve villagers were killed by unidentified gunmen.').claims;
    expect(claim?.perpetrator).toBe('unidentified gunmen');
    expect(claim?.basis.perpetrator).toEqual({ stated: true, rule: 'perpetrator.by' });
    expect(claim?.rules).toContain('perpetrator.by');
  });

  it('gives nobody for those who were not harmed by anyone', () => {
    for (const text of [
      'Police arrested three men.',
      'Twelve rebels surrendered to the army.',
      'Troops found nine bodies.',
    ])
      expect(lineOf(text).claims.map((c) => c.perpetrator)).not.toContain('Police');
  });

  it('words of one list are of no other side', () => {
    const { armed, state, other } = english.perpetratorWords;
    for (const word of armed) expect(state.has(word) || other.has(word), word).toBe(false);
    for (const word of state) expect(other.has(word), word).toBe(false);
  });
});
