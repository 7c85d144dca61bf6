/** Speakers to parties: many voices of one body are one party, and two groups are two. */
import { describe, expect, it } from 'vitest';
import { parties } from '../src/languages/en/parties.ts';
import { type ActorContext, actorsOf } from '../src/resolve/actor.ts';

const actors = actorsOf(parties);

const COUNTRIES: Readonly<Record<string, string>> = {
  Pakistani: 'PK',
  Pakistan: 'PK',
  Islamabad: 'PK',
  Indian: 'IN',
  India: 'IN',
  Russian: 'RU',
  Moscow: 'RU',
  Ukrainian: 'UA',
};
const countryOf = (word: string): string | null => COUNTRIES[word] ?? null;

const context: ActorContext = {
  country: 'PK',
  countryName: 'Pakistan',
  outlet: 'The Post',
  demonymCountry: countryOf,
  countryOfName: countryOf,
  titles: (name) => (name === 'Bugti' ? 'Chief Minister Sarfraz Bugti' : null),
};

const partyOf = (speaker: string | null, more: Partial<ActorContext> = {}) =>
  actors.resolveParty(speaker, { ...context, ...more });

/** speaker, side, and the party's id where a table gives it */
const cases: [string | null, string, string | null][] = [
  [null, 'outlet', 'outlet'],
  ['police', 'state', 'state:PK'],
  ['police and hospital sources', 'state', 'state:PK'],
  ['doctors and police', 'hospital', null],
  ['a search and rescue team', 'hospital', null],
  ['Brigadier Tarik Belo', 'state', 'state:PK'],
  ['Maj. Tarik Belo', 'state', 'state:PK'],
  ['Hon. Tarik Belo', 'state', 'state:PK'],
  ['the 209th Velo Corps', 'state', 'state:PK'],
  ['colleagues', 'witness', null],
  ['A man who gave his name as Ali', 'witness', null],
  ['a military man', 'state', 'state:PK'],
  ['a guest at the wedding', 'witness', null],
  ['The Norwegian Refugee Council', 'independent', null],
  ['the Northern Conflict Tracker', 'independent', null],
  ['a risk consultancy', 'independent', null],
  ['Save the Children', 'independent', null],
  ['an MP from the area', 'state', 'state:PK'],
  ['the tehsildar', 'state', 'state:PK'],
  ['Velo Health Action (VHA)', 'independent', null],
  ['the army', 'state', 'state:PK'],
  ['Pakistani officials', 'state', 'state:PK'],
  ['the interior minister', 'state', 'state:PK'],
  ['Sarfraz Bugti, the chief minister', 'state', 'state:PK'],
  ['Bugti', 'state', 'state:PK'],
  ['the Indian foreign ministry', 'other_state', 'state:IN'],
  ['India', 'other_state', 'state:IN'],
  ['Moscow', 'other_state', 'state:RU'],
  ['Islamabad', 'state', 'state:PK'],
  ['the Balochistan Liberation Army', 'armed group', 'group:balochistan-liberation-army'],
  ['BLA', 'armed group', 'group:balochistan-liberation-army'],
  ['a spokesman for the BLA', 'armed group', 'group:balochistan-liberation-army'],
  ['the Arakan Army', 'armed group', 'group:arakan-army'],
  ['Hamas', 'armed group', 'group:hamas'],
  ['the Islamic State', 'armed group', 'group:islamic-state'],
  ['the rebels', 'armed group', null],
  ['a doctor at the district hospital', 'hospital', null],
  ['the UN refugee agency', 'independent', null],
  ['the Syrian Observatory for Human Rights', 'independent', null],
  ['residents', 'witness', null],
  ['media reports', 'unattributed', null],
];

describe('parties', () => {
  it.each(cases)('%s is %s', (speaker, side, id) => {
    expect(partyOf(speaker)).toMatchObject(id === null ? { side } : { side, id });
  });

  it('makes one party of many voices', () => {
    const voices = [
      'police',
      'the army',
      'the interior ministry',
      'the district commissioner',
      'Pakistani security forces',
    ];
    expect(new Set(voices.map((voice) => partyOf(voice).id))).toEqual(new Set(['state:PK']));
  });

  it('tells a state by the country of the event', () => {
    const abroad = { country: 'UA', countryName: 'Ukraine' };
    expect(partyOf('the Russian defence ministry', abroad)).toMatchObject({ id: 'state:RU', side: 'other_state' });
    expect(partyOf('the Ukrainian air force', abroad)).toMatchObject({ id: 'state:UA', side: 'state' });
    expect(partyOf('the army', { country: null, countryName: null })).toMatchObject({ id: 'state', side: 'state' });
  });

  it('calls the outlet by its name', () => {
    expect(partyOf(null).name).toBe('The Post');
    expect(partyOf(null, { outlet: null }).name).toBe('the report itself');
  });
});

describe('rows of parties', () => {
  const sides = parties.speakers.map((row) => [row.id, row] as const);
  it.each(sides)('%s fires on its example', (_id, row) => {
    expect(partyOf(row.example).side).toBe(row.side === 'state or other' ? 'state' : row.side);
  });

  const groups = parties.groups.map((row) => [row.name, row] as const);
  it.each(groups)('%s is known by its name', (name) => {
    expect(actors.groupIn(`fighters of ${name} came`)?.side).toBe('armed group');
  });

  it.each(['is', 'aa', 'eta', 'the fact', 'an army', 'fano', 'wagner', 'police', 'islamic'])(
    'takes "%s" for no group',
    (words) => {
      expect(actors.isGroupName(words)).toBe(false);
    },
  );
});
