/** Families of wordings of what happened to people, their people far from them or in the midst, and the same letters that say nothing. */
import { describe, expect, it } from 'vitest';
import { claimsOf } from './claims-of.ts';

/** text, and every claim in it */
const told: [string, string[]][] = [
  // possessives and alternatives of one wording
  ['Two nurses met their deaths in Karun.', ['killed 2 nurses']],
  ['A nurse lost her battle for life on Sunday.', ['killed 1 nurse']],
  ['Four farmers had their throats slashed.', ['killed 4 farmers']],
  // told of fighters alone: things are destroyed too
  ['The jets destroyed 14 terrorists in Gara.', ['killed 14 terrorists']],
  ['Up to 60 mercenaries were destroyed.', ['killed up_to ..60 mercenaries']],
  // verbs with their last words behind the people, or before them
  ['The shelling sent six farmers to their graves.', ['killed 6 farmers']],
  ['Six farmers were sent to their graves.', ['killed 6 farmers']],
  ['A priest was taken at gunpoint in Kafanda.', ['abducted 1 priest']],
  ['Three teachers were led into the hills.', ['abducted 3 teachers']],
  // an object between the verb and what closes it
  ['Two boys were taken to Saint Mary hospital.', ['injured 2 boys']],
  ['Three engineers are being held by the rebels.', ['abducted 3 engineers']],
  ['Six miners were pulled from the rubble alive.', ['rescued 6 miners']],
  ['A man was shot twice in the leg.', ['injured 1 man']],
  // limbs and conditions
  ['A driver had his hand blown off.', ['injured 1 driver']],
  ['A driver is in a serious but stable condition.', ['injured 1 driver']],
  // "remains" behind a person is a verb
  ['Another man remains missing.', ['missing 1 man']],
  ['The remains of two men were found in Gao.', ['killed 2 men']],
  // ages
  ['A boy of ten lost a leg in Gao.', ['injured 1 boy']],
  ['Twelve shepherds, among them boys as young as 13, were killed.', ['killed 12 shepherds']],
  // people over a list of names, or over an insert that tells of nobody
  ['Two sisters, Amal, 9, and Rana, 12, who had been playing outside, were killed.', ['killed 2 sisters']],
  ['Four nurses of the clinic, some 20 km from the front line, died overnight.', ['killed 4 nurses of the clinic']],
  // "over" of a verb is no qualifier
  ['The army handed over 12 bodies to the Red Crescent.', ['bodies held 12 people']],
  ['The army seized over 12 rebels.', ['captured more_than 13.. rebels']],
  // a death told after the treatment
  ['A cook and a guard were treated at the scene but could not be saved.', ['killed 1 cook', 'killed 1 guard']],
  ['A cook was taken to Saint Mary hospital, where he died.', ['killed 1 cook']],
  // one outcome told in several verbs is told once
  ['Three hikers were shot, stabbed and burned.', ['injured 3 hikers']],
  ['Nine people were hit, six of them fatally.', ['killed 6 people']],
  ['Funerals were held for ten victims of the bombing.', ['killed 10 people']],
  ['Gone are three brothers who sold bread.', ['killed 3 brothers']],
];

const silent: [string, string[]][] = [
  ['Two ministers surrendered their passports.', []],
  ['No arrests have been made.', []],
  ['The company released three new phones.', []],
  ['The firm lost 3,000 jobs.', []],
  ['Two bridges were destroyed and three tanks taken out.', []],
  ['Gone are the days of two men in a boat.', []],
  ['The flight of 12 hours was late.', []],
  ['| Vehicles destroyed | 12 |', []],
];

describe.each([
  ['what happened', told],
  ['nothing of people', silent],
] as const)('%s', (_name, cases) => {
  it.each(cases)('%s', (text, expected) => {
    expect(claimsOf(text)).toEqual(expected);
  });
});
