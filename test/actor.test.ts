import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parties } from '../src/languages/en/parties.ts';
import { type ActorContext, actorsOf } from '../src/resolve/actor.ts';

const actors = actorsOf(parties);

const DEMONYMS = new Map(
  'pakistani PK|indian IN|afghan AF|israeli IL|ukrainian UA|russian RU|american US|sudanese SD|south sudanese SS|syrian SY|saudi SA|peruvian PE'
    .split('|')
    .map((pair) => [pair.slice(0, -3), pair.slice(-2)] as const),
);
const COUNTRIES = new Map(
  'Pakistan PK|India IN|Afghanistan AF|Israel IL|Ukraine UA|Russia RU|US US|Sudan SD|South Sudan SS|Mali ML|Ethiopia ET|Chile CL|Santiago CL'
    .split('|')
    .map((pair) => [pair.slice(0, -3), pair.slice(-2)] as const),
);

const context = (country: string | null, more: Partial<ActorContext> = {}): ActorContext => ({
  country,
  countryName: [...COUNTRIES].find(([, code]) => code === country)?.[0] ?? null,
  outlet: null,
  demonymCountry: (word) => DEMONYMS.get(word.toLowerCase()) ?? null,
  countryOfName: (name) => COUNTRIES.get(name) ?? null,
  nameOfCountry: (code) => [...COUNTRIES].find(([, c]) => c === code)?.[0] ?? null,
  titles: () => null,
  ...more,
});

/** [speaker, country of the event, id, side] */
const SPEAKERS: readonly (readonly [string, string | null, string, string])[] = [
  // one state, many voices
  ['police', 'PK', 'state:PK', 'state'],
  ['the military', 'PK', 'state:PK', 'state'],
  ['ISPR', 'PK', 'state:PK', 'state'],
  ["Pakistan's military", 'PK', 'state:PK', 'state'],
  ['a senior security official', 'PK', 'state:PK', 'state'],
  ['security sources', 'PK', 'state:PK', 'state'],
  ['two local elected officials', 'ML', 'state:ML', 'state'],
  ['local authorities', 'ML', 'state:ML', 'state'],
  ['the chief minister', 'PK', 'state:PK', 'state'],
  ['a military source', 'PE', 'state:PE', 'state'],
  ['the commissioner of Pibor', 'SS', 'state:SS', 'state'],
  ['Counter-Terrorism Department (CTD)', 'PK', 'state:PK', 'state'],
  ['the medical examiner', 'US', 'state:US', 'state'],
  ['the health ministry', 'SD', 'state:SD', 'state'],
  ['THE DICTATORSHIP', 'SV', 'state:SV', 'state'],
  ['officials', null, 'state', 'state'],
  // other states
  ["India's foreign ministry", 'PK', 'state:IN', 'other_state'],
  ['New Delhi', 'PK', 'state:IN', 'other_state'],
  ['Kabul', 'PK', 'state:AF', 'other_state'],
  ['Moscow', 'UA', 'state:RU', 'other_state'],
  ['Kyiv', 'UA', 'state:UA', 'state'],
  ['Islamabad', 'AF', 'state:PK', 'other_state'],
  ['the US military', 'SY', 'state:US', 'other_state'],
  ['CENTCOM', 'YE', 'state:US', 'other_state'],
  ['the Pentagon', 'US', 'state:US', 'state'],
  ['the Israeli army', 'PS', 'state:IL', 'other_state'],
  ['the IDF', 'PS', 'state:IL', 'other_state'],
  ['NATO', 'AF', 'state:nato', 'other_state'],
  ['the coalition', 'YE', 'state:the-coalition', 'other_state'],
  ["South Sudan's army", 'SD', 'state:SS', 'other_state'],
  ['South Sudanese officials', 'SS', 'state:SS', 'state'],
  ['the Taliban', 'PK', 'state:AF', 'other_state'],
  ['the Taliban', 'AF', 'state:AF', 'state'],
  // a person's name is no country
  ['Interior Minister Santiago Peña', 'PE', 'state:PE', 'state'],
  // armed groups
  ['BLA', 'PK', 'group:balochistan-liberation-army', 'armed group'],
  ['Baloch Liberation Army (BLA)', 'PK', 'group:balochistan-liberation-army', 'armed group'],
  ['Jeeyand Baloch, BLA spokesperson', 'PK', 'group:balochistan-liberation-army', 'armed group'],
  ['the Pakistani Taliban', 'PK', 'group:tehrik-i-taliban-pakistan', 'armed group'],
  ['Al Shabaab', 'SO', 'group:al-shabaab', 'armed group'],
  ['al-Shabaab', 'MZ', 'group:islamic-state-mozambique', 'armed group'],
  ['IS', 'SY', 'group:islamic-state', 'armed group'],
  ['an RSF official', 'SD', 'group:rapid-support-forces', 'armed group'],
  ['a Hamas spokesman', 'PS', 'group:hamas', 'armed group'],
  ['Houthi TV', 'YE', 'group:houthis', 'armed group'],
  ['Al-Masirah', 'YE', 'group:houthis', 'armed group'],
  ['Radio Venceremos', 'SV', 'group:farabundo-marti-national-liberation-front', 'armed group'],
  ['the rebels', 'SV', 'group:the-rebels', 'armed group'],
  ['a rebel spokesman', 'SV', 'group:the-rebels', 'armed group'],
  ['the Red Coast Liberation Front', 'SD', 'group:red-coast-liberation-front', 'armed group'],
  // a state that speaks about a group stays a state
  ['a minister on the fight against the BLA', 'PK', 'state:PK', 'state'],
  ['the counter-insurgency command', 'PK', 'state:PK', 'state'],
  // Gaza's authorities are one party beside Hamas
  ["Gaza's health ministry", 'PS', 'state:gaza', 'state'],
  ['the Hamas-run health ministry', 'PS', 'state:gaza', 'state'],
  // hospitals
  ['hospital sources', 'SD', 'hospital:hospital-sources', 'hospital'],
  ['a doctor at Al-Amal hospital', 'SD', 'hospital:doctor-at-al-amal-hospital', 'hospital'],
  ['a police hospital medic', 'PK', 'hospital:police-hospital-medic', 'hospital'],
  // independent
  ["the Sudan Doctors' Network", 'SD', 'independent:sdn', 'independent'],
  ['Human Rights Watch', 'SD', 'independent:hrw', 'independent'],
  ['HRW', 'SD', 'independent:hrw', 'independent'],
  ['the UN refugee agency', 'SD', 'independent:un-refugee-agency', 'independent'],
  ['the Red Crescent', 'SY', 'independent:red-crescent', 'independent'],
  ['the emir', 'NG', 'independent:emir', 'independent'],
  ['the opposition', 'ET', 'independent:opposition', 'independent'],
  ['a former general', 'PK', 'independent:former-general', 'independent'],
  // witnesses
  ['residents', 'ML', 'witness:residents', 'witness'],
  ["a police officer's widow", 'PK', 'witness:police-officer-widow', 'witness'],
  ['Amal', 'SD', 'witness:amal', 'witness'],
  ['the nine-year-old', 'SD', 'witness:nine-year-old', 'witness'],
  // who did not see it
  ['local media', 'GT', 'unattributed:media', 'unattributed'],
  ['reports from the ground', 'PK', 'unattributed:reports-from-the-ground', 'unattributed'],
  ['Reuters', 'PK', 'outlet:reuters', 'outlet'],
];

describe('who speaks for whom', () => {
  it.each(SPEAKERS)('%s (event in %s) -> %s', (speaker, country, id, side) => {
    const party = actors.resolveParty(speaker, context(country));
    expect({ id: party.id, side: party.side }).toEqual({ id, side });
  });

  it('the outlet speaks where no one else does', () => {
    expect(actors.resolveParty(null, context('PK', { outlet: 'The Gazette' }))).toEqual({
      id: 'outlet',
      name: 'The Gazette',
      side: 'outlet',
    });
    expect(actors.resolveParty(null, context(null)).name).toBe('the report itself');
  });

  it('names states by their country', () => {
    expect(actors.resolveParty('police', context('PK')).name).toBe('Pakistan (state)');
    expect(actors.resolveParty('the Indian army', context('PK')).name).toBe('India (state)');
  });

  it('the Taliban were an armed group before August 2021', () => {
    const of = (published: string) => actors.resolveParty('the Taliban', context('AF', { published }));
    expect(of('2012-05-01')).toMatchObject({ id: 'group:taliban', side: 'armed group' });
    expect(of('2024-05-01')).toMatchObject({ id: 'state:AF', side: 'state' });
  });

  it('each row decides its own example', () => {
    for (const row of parties.speakers)
      expect([row.id, actors.ruleOf(row.example, context(null))]).toEqual([row.id, row.id]);
    for (const row of parties.authorities) expect(actors.resolveParty(row.example, context(null)).id).toBe(row.id);
  });
});

describe('titles that stand with a name elsewhere in the report', () => {
  const text =
    "The province's Chief Minister, Karim Bakhsh, spoke first. Energy Minister Olga Petrova, too, was there. According " +
    'to the spokesperson of the provincial government, Tariq Shah, it is over. Hany Fouad, a doctor at the main ' +
    'hospital, disagreed. Dr Yusuf Bello of the emergency committee counted. Amal, who lost her son, wept. The ' +
    'minister said that Ahmed had died.';
  const titles = actors.titlesIn(text);
  const side = (speaker: string): string =>
    actors.resolveParty(speaker, context('PK', { titles: (name) => titles.get(name.toLowerCase()) ?? null })).side;

  it.each([
    ['Karim Bakhsh', 'state'],
    ['Bakhsh', 'state'],
    ['Olga Petrova', 'state'],
    ['Tariq Shah', 'state'],
    ['Hany Fouad', 'hospital'],
    ['Yusuf Bello', 'state'],
    ['Amal', 'witness'],
    ['Ahmed', 'witness'],
  ])('%s -> %s', (speaker, expected) => {
    expect(side(speaker)).toBe(expected);
  });
});

describe('armed groups in words', () => {
  it.each([
    ['members of the Shining Path', 'group:shining-path'],
    ['GUERRILLAS OF THE SHINING PATH', 'group:shining-path'],
    ["the BLA's fighters", 'group:balochistan-liberation-army'],
    ['Boko Haram and ISWAP', 'group:boko-haram'],
    ['M23 rebels', 'group:march-23-movement'],
    ['the Ta’ang National Liberation Army', 'group:taang-national-liberation-army'],
    ['Lebanese forces', null],
    ['the eta of the train', null],
    ['Ira Levin', null],
    ['the AA meeting', null],
    ['IS THE ARMY HERE', null],
    ['the rebels', null],
    ['Amal', null],
    ['a Red Cross team', null],
    ['', null],
  ])('%s -> %s', (words, id) => {
    expect(actors.actorId(words)).toBe(id);
  });

  it('perpetrators may be nameless, or of a group that no table knows', () => {
    expect(actors.partyOfGroup('masked gunmen on motorcycles')).toMatchObject({ id: 'group:the-gunmen' });
    expect(actors.partyOfGroup('two suicide bombers')).toMatchObject({ id: 'group:the-attackers' });
    expect(actors.partyOfGroup('the Blue Hills Liberation Army')).toMatchObject({
      id: 'group:blue-hills-liberation-army',
    });
    expect(actors.partyOfGroup('an air strike')).toBeNull();
    expect(actors.partyOfGroup('the army')).toBeNull();
  });

  it('a medium of a group is its voice and no fighter', () => {
    expect(actors.isGroupName('Al-Manar')).toBe(false);
    expect(actors.isGroupName('Hezbollah')).toBe(true);
  });

  it('every group is found by each sure name of its own', () => {
    for (const group of parties.groups)
      for (const name of [group.name, ...group.aliases])
        expect([name, actors.groupIn(`the ${name} said`, group.country ?? null)?.name]).toEqual([name, group.name]);
  });

  it('any words in never throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (words) => {
        expect(actors.resolveParty(words, context('PK')).id).not.toBe('');
        actors.titlesIn(words);
        actors.partyOfGroup(words);
      }),
    );
  });
});
