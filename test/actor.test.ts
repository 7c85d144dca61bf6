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

/** speaker, side, party */
const cases: [string | null, string, string][] = [
  [null, 'outlet', 'outlet'],
  ['police', 'state', 'state:PK'],
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
  ['Hamas', 'armed group', 'group:hamas'],
  ['the Islamic State', 'armed group', 'group:islamic-state'],
  ['the rebels', 'armed group', 'group:the-rebels'],
  ['a doctor at the district hospital', 'hospital', 'hospital:a-doctor-at-the-district-hospital'],
  ['the UN refugee agency', 'independent', 'independent:the-un-refugee-agency'],
  ['the Syrian Observatory for Human Rights', 'independent', 'independent:the-syrian-observatory-for-human-rights'],
  ['residents', 'witness', 'witness:residents'],
  ['media reports', 'unattributed', 'unattributed:media-reports'],
];

/** speaker, the right side, why it is not reached */
const misread: [string, string, string][] = [
  ['the Arakan Army', 'armed group', '"army" in a name that is known makes it the state\'s'],
];

describe('parties', () => {
  it.each(cases)('%s is %s', (speaker, side, id) => {
    expect(partyOf(speaker)).toMatchObject({ side, id });
  });

  it.each(misread)('still misread: %s is %s (%s)', (speaker, side, reason) => {
    expect(partyOf(speaker).side, `read right now, no longer "${reason}": move the row up`).not.toBe(side);
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

  /** a name that begins with a digit has no capital to be told by */
  const unheard = new Set(['400 Mawozo']);
  const groups = parties.groups.map((row) => [row.name, row] as const);
  it.each(groups)('%s is known by its name', (name) => {
    const found = actors.groupIn(`fighters of ${name} came`)?.side === 'armed group';
    expect(found, name).toBe(!unheard.has(name));
  });

  it.each(['is', 'aa', 'eta', 'the fact', 'an army', 'fano', 'wagner', 'police', 'islamic'])(
    'takes "%s" for no group',
    (words) => {
      expect(actors.isGroupName(words)).toBe(false);
    },
  );
});
