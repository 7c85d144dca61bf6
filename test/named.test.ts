/** Victims known by name: in mixed case, in texts set in capitals, in lists, with callings and ages around them. */
import { describe, expect, it } from 'vitest';
import { isOrdinary } from '../src/extract/words/ordinary.ts';
import { english } from '../src/languages/en/index.ts';
import { isSameName } from '../src/model/person-names.ts';
import { claimsOf, lineOf } from './claims-of.ts';

/** text, its claims */
const mixed: [string, string[]][] = [
  ['Gunmen killed Jane Roe in Jos.', ['killed 1 Jane Roe']],
  ['Jane Roe was killed in Jos.', ['killed 1 Jane Roe']],
  ['Gunmen killed journalist Jane Roe and her husband.', ['killed 1 journalist Jane Roe', 'killed 1 husband']],
  ['The killing of opposition leader John Doe shocked Jos.', ['killed 1 opposition leader John Doe']],
  ["John Doe's murder was condemned.", ['killed 1 John Doe']],
  ['Jane Roe, 34, a teacher, and John Doe, 41, were shot dead.', ['killed 1 Jane Roe', 'killed 1 John Doe']],
  ['Gunmen killed the judge, John Doe, in Jos.', ['killed 1 judge, John Doe']],
  ['His wife Jane Roe was wounded.', ['injured 1 wife Jane Roe']],
  ['Judge Doe was shot dead.', ['killed 1 Judge Doe']],
  [
    'The victims were identified as Jane Roe, John Doe, and Ali Khan.',
    ['killed 1 Jane Roe', 'killed 1 John Doe', 'killed 1 Ali Khan'],
  ],
  [
    'Among the seriously injured are Jane Roe, 34; John Doe, 12; and Ali Khan.',
    ['injured 1 Jane Roe', 'injured 1 John Doe', 'injured 1 Ali Khan'],
  ],
  [
    'Gunmen killed a senator and presidential hopeful John Doe.',
    ['killed 1 senator', 'killed 1 presidential hopeful John Doe'],
  ],
  ['Two of the mayor’s bodyguards were killed.', ['killed 2 bodyguards']],
  ['The mayor’s wife was injured.', ['injured 1 mayor’s wife']],
  ['Her husband and son were killed.', ['killed 1 husband', 'killed 1 son']],
  ['A mother of three died in the blast.', ['killed 1 mother']],
  ['A mother-of-three died in the blast.', ['killed 1 mother']],
  // what one person is, told between commas, is nobody else
  ['The officer, a father of two, died in the blast.', ['killed 1 officer']],
  ['Officer Jane Roe, a 12-year veteran and mother of two, died.', ['killed 1 Officer Jane Roe']],
  ['A guard, a nurse, and a driver were killed.', ['killed 1 guard', 'killed 1 nurse', 'killed 1 driver']],
  ['Abu Doe al-Roe, a senior commander, and two guards were killed.', ['killed 1 Abu Doe al-Roe', 'killed 2 guards']],
  ['Gunmen shot dead a trader identified as John Doe.', ['killed 1 trader']],
  ['A trader identified as John Doe was killed.', ['killed 1 John Doe']],
  [
    'Two guards, identified as John Doe and Ali Khan, were killed.',
    ['killed 2 guards', 'killed 1 John Doe in #1', 'killed 1 Ali Khan in #1'],
  ],
  // one person without an article opens a headline
  ['Soldier killed in Jos gunfight', ['killed 1 Soldier']],
  ['Man, 24, shot dead in Jos', ['killed 1 Man']],
  ['Mother, two sons killed in Jos', ['killed 1 Mother', 'killed 2 sons']],
  ['Police chief killed in ambush', ['killed 1 Police chief']],
  ['Gunman killed five people in Jos', ['killed 5 people']],
  ['Driver error caused the crash in Jos', []],
  ['Minister visits wounded in Jos', []],
  ['John Doe of Radio Sol was killed.', ['killed 1 John Doe']],
  ['Alias Doe, a ranking leader, was killed.', ['killed 1 Alias Doe']],
  ['A Kurd was shot dead in Jos.', ['killed 1 Kurd']],
  ['A Kurd bus was hit in Jos.', []],
  ['Mayor Jane Roe and two people were killed.', ['killed 1 Mayor Jane Roe', 'killed 2 people']],
  ['The body of a teacher was found near Jos.', ['killed 1 teacher']],
  ['Gunmen killed 19-year-old Jane Roe.', ['killed 1 Jane Roe']],
  ['The killing on Monday of a judge shocked Jos.', ['killed 1 judge']],
  ['Among the officers killed on Monday was Jane Roe.', ['killed 1 Jane Roe']],
  ['Ministers Jane Roe and John Doe were killed.', ['killed 1 Jane Roe', 'killed 1 John Doe']],
  ['Jane Roe, who was kidnapped on Monday, was found dead.', ['abducted 1 Jane Roe', 'killed 1 Jane Roe']],
  ['Jane Roe, who was on her way to the market with friends at the time, was killed.', ['killed 1 Jane Roe']],
  ['The blast killed Mayor Jane Roe.', ['killed 1 Mayor Jane Roe']],
  ['The murder on Monday of Jane Roe shocked Jos.', ['killed 1 Jane Roe']],
  ["The world knew that Smith's murder was useless.", ['killed 1 Smith']],
  // no number is told of them
  ['The murder of the priests was condemned.', ['killed unknown priests']],
  ['The murder of the priests was condemned. Gunmen killed two farmers.', ['killed 2 farmers']],
  // who only stands by or owns is no victim
  ['Twelve farmers were killed near Mayor John Doe’s house.', ['killed 12 farmers']],
  ['Twelve farmers were killed by John Doe.', ['killed 12 farmers']],
  ['The Red Sea Express was captured.', []],
];

const capitals: [string, string[]][] = [
  ['JANE ROEDER WAS KILLED IN THE CAPITAL ON TUESDAY.', ['killed 1 JANE ROEDER']],
  ['THE MURDER OF DR JANE ROEDER WAS CONDEMNED YESTERDAY.', ['killed 1 DR JANE ROEDER']],
  [
    'THE BANDITS KILLED PARTY LEADER JANE ROEDER AND A POLICE COLONEL.',
    ['killed 1 PARTY LEADER JANE ROEDER', 'killed 1 POLICE COLONEL'],
  ],
  [
    'JANE ROEDER, LEADER OF THE RULING PARTY (UDP), AND JOAO DOEMAN WERE SHOT TO DEATH.',
    ['killed 1 JANE ROEDER', 'killed 1 JOAO DOEMAN'],
  ],
  ["THE PARTY LAMENTED JANE ROEDER'S DEATH ON TUESDAY.", ['killed 1 JANE ROEDER']],
  ['THE KILLERS OF SENATOR JANE ROEDER ARE FREE.', ['killed 1 SENATOR JANE ROEDER']],
  [
    'THEY MURDERED SENATOR AND PRESIDENTIAL HOPEFUL JANE ROEDER.',
    ['killed 1 SENATOR AND PRESIDENTIAL HOPEFUL JANE ROEDER'],
  ],
  ['JANE ROEDER, 65, WAS KILLED NEAR HER HOME ON TUESDAY.', ['killed 1 JANE ROEDER']],
  [
    'JOAO DOEMAN, 20 YEARS OLD, AND JANE ROEDER BALL, 21, WERE MURDERED.',
    ['killed 1 JOAO DOEMAN', 'killed 1 JANE ROEDER BALL'],
  ],
  ['JANE ROEDER, A STREET VENDOR WALKING THROUGH THE AREA, WAS KILLED.', ['killed 1 JANE ROEDER']],
  ['DEPUTY JANE ROEDER, OF THE UDP [UNITED DEMOCRATS] PARTY, WAS MURDERED.', ['killed 1 DEPUTY JANE ROEDER']],
  // ordinary words, and names of bodies, are no persons
  ['THE OUTCOME OF THE CLASH WAS DEATH AND DESTRUCTION.', []],
  ['THE LEADER OF A GANG WAS WOUNDED ON TUESDAY.', ['injured 1 LEADER OF A GANG']],
];

describe('persons by name', () => {
  it.each(mixed)('%s', (text, claims) => {
    expect(claimsOf(text)).toEqual(claims);
  });

  it.each(capitals)('%s', (text, claims) => {
    expect(claimsOf(text)).toEqual(claims);
  });

  it('keeps the name apart from the calling, and takes status and role from the calling', () => {
    const [claim] = lineOf('Gunmen killed journalist Jane Roe.').claims;
    expect(claim).toMatchObject({ names: ['Jane Roe'], victims: { status: 'civilian', role: 'journalist' } });
    const [told] = lineOf('Jane Roe, a soldier, was killed.').claims;
    expect(told).toMatchObject({ names: ['Jane Roe'], victims: { status: 'security forces', role: 'soldier' } });
  });

  it('names of people who were counted add nobody', () => {
    const { claims, toll } = lineOf('Two policemen, John Doe and Ali Khan, were killed.');
    expect(claims.map((c) => c.scope)).toEqual(['total', 'sub-count', 'sub-count']);
    expect(toll.killed?.low).toBe(2);
  });

  it('a person named again, by the family name too, is one; other names add', () => {
    const text = 'Jane Maria Roe was killed on Monday. Ali Khan was killed as well. The murder of Roe was condemned.';
    expect(claimsOf(text)).toEqual(['killed 1 Jane Maria Roe', 'killed 1 Ali Khan']);
    expect(lineOf(text).toll.killed).toEqual({ low: 2, high: 2 });
  });
});

describe('names of one person', () => {
  it.each([
    ['Jane Roe', 'Roe', true],
    ['José Díaz', 'JOSE DIAZ', true],
    ['Ana Roe Diaz', 'Ana Maria Roe', false],
    ['Ali Khan', 'Amir Khan', false],
    ['', 'Roe', false],
  ])('%s, %s', (a, b, same) => {
    expect(isSameName(a, b)).toBe(same);
  });
});

describe('ordinary words', () => {
  it.each(['murder', 'stopped', 'villages', 'parties', 'government', 'happily', 'bigger', 'churches'])('%s', (word) => {
    expect(isOrdinary(word, english.ordinary)).toBe(true);
  });

  it.each(['okafor', 'gutierrez', 'shevchenko', 'nguyen', 'morales'])('a name: %s', (word) => {
    expect(isOrdinary(word, english.ordinary)).toBe(false);
  });
});
