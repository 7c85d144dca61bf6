/** How sure a figure is: the words of its own clause, beside the nearest words that say nothing of it. */
import { describe, expect, test } from 'vitest';
import { lineOf } from './claims-of.ts';

/** Text, and for each claim in order how sure it is. */
const CASES: readonly [text: string, modalities: readonly string[]][] = [
  ['Seventeen people are feared dead.', ['feared']],
  ['Seventeen people were killed, and the toll could rise.', ['asserted']],
  ['Seventeen people were killed amid fears of more attacks.', ['asserted']],
  ['Twelve people were killed and 20 people are feared dead.', ['asserted', 'feared']],
  ['Twelve soldiers and three civilians are feared dead.', ['feared', 'feared']],
  ['Up to 40 people may have been killed.', ['feared']],
  ['The bomb would have killed 200 people.', []],
  ['Two alleged smugglers were killed in the raid.', ['asserted']],
  ['Soldiers allegedly killed two men.', ['alleged']],
  ['Soldiers killed two men; the officer allegedly fled.', ['asserted']],
  ['Twelve people are confirmed dead.', ['confirmed']],
  ['The ministry confirmed that 12 people had been killed.', ['confirmed']],
  ['Twelve people were killed, the ministry confirmed.', ['confirmed']],
  ['The army denied that 40 soldiers had been killed.', ['denied']],
  ['The army denied killing 40 villagers.', ['denied']],
  ['The army denied involvement. Forty villagers were killed.', ['asserted']],
  ['The rebels claimed that 40 soldiers had been killed, but the army denied it.', ['claimed']],
  ['The agency retracted its report that 40 soldiers were killed.', ['retracted']],
  ['The ministry dismissed as baseless reports that 14 policemen had been killed.', ['denied']],
  ['Reports of 14 policemen killed are false, the ministry said.', ['denied']],
  ['The figure of 14 dead is grossly exaggerated, the army said.', ['denied']],
  ['The army denied 14 soldiers were killed.', ['denied']],
  ["The army rejected the rebels' claim that 14 soldiers had been killed.", ['claimed']],
  ['Police dismissed the report and said 14 people had died.', ['asserted']],
  ['Police denied entry to the site, where 14 people were killed.', ['asserted']],
  ['The army denied responsibility for the strike that killed 14 people.', ['asserted']],
  ['The agency withdrew an earlier report of 14 dead.', ['retracted']],
  ['The army withdrew from the town after 14 soldiers were killed.', ['asserted']],
  ['The ministry denied that any soldier had died.', ['asserted']],
  ['Twelve people probably died.', ['feared']],
  ['Twelve people are likely to have died.', ['feared']],
  ['Troops are accused of killing 12 civilians.', ['alleged']],
  ['Five men accused of theft were killed.', ['asserted']],
  ['Rumours said 12 people were killed.', ['alleged']],
  ['The ministry described reports of 12 deaths as false.', ['denied']],
  ['It is not true that 12 people were killed, the ministry said.', ['denied']],
  ['The army claims it killed 12 fighters.', ['claimed']],
  ['The police described the killing of 12 people as a crime.', ['asserted']],
  ['If confirmed, the deaths of 40 people would be the worst loss yet.', ['conditional']],
  ['Unconfirmed reports said that nine people were killed.', ['alleged']],
];

describe('how sure a figure is', () => {
  test.each(CASES)('%s', (text, modalities) => {
    expect(lineOf(text).claims.map((c) => c.modality)).toEqual(modalities);
  });
});
