/** Who was counted: the nouns of people, their facets, and what became of numbers that are no claim. */
import { describe, expect, it } from 'vitest';
import { lexiconOf } from '../src/extract/words/lexicon.ts';
import { tokenise } from '../src/extract/words/tokens.ts';
import { english } from '../src/languages/en/index.ts';
import type { Victims } from '../src/model/claim.ts';
import { claimsOf, lineOf } from './claims-of.ts';

const lexicon = lexiconOf(english);

const strong = english.people.filter((row) => !row.weak);
const plurals = strong.flatMap((row) => row.plural.map((word) => [word, row] as const));
/** "police" and the like stand for many, and a prefix is no person: the singular is not read as one person */
const NO_SINGLE = new Set(['police', 'non-commissioned', 'khawarij']);
const singulars = strong.flatMap((row) => row.singular.filter((word) => !NO_SINGLE.has(word)));

describe('nouns of people', () => {
  it.each(plurals)('twelve %s', (word) => {
    const { claims } = lineOf(`Twelve ${word} were killed on Friday.`);
    expect(claims.map((claim) => [claim.outcome, claim.count_min])).toEqual([['killed', 12]]);
  });

  it.each(singulars)('a %s', (word) => {
    const { claims } = lineOf(`A ${word} was killed on Friday.`);
    expect(claims.map((claim) => [claim.count_min, claim.basis.count?.stated])).toEqual([[1, false]]);
  });
});

type Facet = Partial<Victims> & { coverage?: string };

/** group as written, and what its words say */
const groups: [string, Facet][] = [
  ['Pakistani soldiers', { status: 'security forces', role: 'soldier', nationality: 'PK' }],
  ['Ukrainian troops', { status: 'security forces', nationality: 'UA' }],
  ['police officers', { status: 'security forces', role: 'officer', nationality: null }],
  ['security officials', { status: 'security forces', role: 'official' }],
  ['officials', { status: 'civilian', role: 'official' }],
  ['members of the security forces', { status: 'security forces', role: null }],
  ['UN peacekeepers', { status: 'security forces', role: 'peacekeeper' }],
  ['Arakan Army fighters', { status: 'armed group', role: 'fighter' }],
  ['Boko Haram militants', { status: 'armed group', role: 'militant' }],
  ['suicide bombers', { status: 'armed group', role: 'bomber' }],
  ['terrorists', { status: 'armed group', role: 'terrorist' }],
  ['rebel leaders', { status: 'armed group', role: 'leader' }],
  ['Hamas leaders', { status: 'armed group', role: 'leader' }],
  ['rebel commanders', { status: 'armed group', role: 'commander' }],
  ['army commanders', { status: 'security forces', role: 'commander' }],
  ['security operatives', { status: 'security forces', role: 'operative' }],
  ['service members', { status: 'security forces' }],
  ['gang members', { status: 'armed group' }],
  ['members of Boko Haram', { status: 'armed group' }],
  ['medical personnel', { status: 'civilian' }],
  ['UN peacekeeping troops', { status: 'security forces' }],
  ['wedding guests', { status: 'civilian' }],
  ['non-combatants', { status: 'civilian' }],
  ['army chiefs', { status: 'security forces', role: 'chief' }],
  ['village chiefs', { status: 'civilian', role: 'chief' }],
  ['deputy commissioners', { status: 'civilian', role: 'commissioner' }],
  ['private contractors', { status: 'civilian', role: 'contractor' }],
  ['drug traffickers', { status: 'unknown', role: 'trafficker' }],
  ['civilians', { status: 'civilian', role: 'civilian', sex: null, age: null }],
  ['Israeli settlers', { status: 'civilian', role: 'settler', nationality: 'IL' }],
  ['Chinese engineers', { status: 'civilian', role: 'engineer', nationality: 'CN' }],
  ['health workers', { status: 'civilian', role: 'worker' }],
  ['Rohingya refugees', { status: 'civilian', role: 'refugee' }],
  ['women', { sex: 'female', age: 'adult', role: 'woman' }],
  ['pregnant women', { sex: 'female', age: 'adult' }],
  ['female students', { status: 'civilian', sex: 'female', role: 'student' }],
  ['girls', { sex: 'female', age: 'child' }],
  ['boys', { sex: 'male', age: 'child' }],
  ['children', { sex: null, age: 'child', role: 'child' }],
  ['armed men', { status: 'armed group', sex: 'male' }],
  ['masked individuals', { status: 'armed group' }],
  ['members of the armed forces', { status: 'security forces' }],
  ['unarmed men', { status: 'unknown', sex: 'male' }],
  ['elderly men', { sex: 'male', age: 'elderly' }],
  ['elderly villagers', { status: 'civilian', age: 'elderly' }],
  ['teenage boys', { sex: 'male', age: 'child' }],
  ['schoolgirls', { status: 'civilian', sex: 'female', age: 'child' }],
  ['policewomen', { status: 'security forces', sex: 'female' }],
  ['South Korean engineers', { status: 'civilian', nationality: 'KR' }],
  ['Nepalese guards', { status: 'security forces', nationality: 'NP' }],
  ['off-duty officers', { status: 'security forces', role: 'officer' }],
  ['aid workers', { status: 'civilian', role: 'worker' }],
  // words that say nothing of which side: unclear, and never guessed
  ['Afghan nationals', { status: 'unknown', nationality: 'AF', coverage: 'stated' }],
  ['Yazidis', { status: 'unknown', nationality: null, coverage: 'unclear' }],
  ['bus passengers', { status: 'unknown', role: 'passenger', coverage: 'unclear' }],
  ['people', { status: 'unknown', role: null, coverage: 'unclear' }],
];

function victimsOf(group: string): Facet & { group?: string } {
  const claim = lineOf(`Twelve ${group} were killed on Friday.`).claims[0];
  return { ...claim?.victims, coverage: claim?.coverage, group: claim?.group };
}

describe('facets of a group', () => {
  it.each(groups)('%s', (group, expected) => {
    expect(victimsOf(group)).toMatchObject({ ...expected, group });
  });

  it('keeps partisan words as written and gives them no category of their own', () => {
    expect(victimsOf('“terrorists”')).toMatchObject({ group: 'terrorists', status: 'armed group' });
    expect(lineOf('Ten policemen were martyred on Friday.').claims[0]?.outcome).toBe('killed');
  });
});

/** text, the figure that is set aside, its reason */
const asides: [string, string, string][] = [
  ['A similar attack last month killed 12 people.', '12', 'earlier period'],
  ['The anniversary of a massacre in which 8,000 men were killed was marked in Tuzla.', '8,000', 'earlier period'],
  ['More than 1,000 people have been killed this year in Borno.', '1,000', 'yearly or conflict total'],
  ['Since the war began 14,000 civilians have been killed in Ukraine.', '14,000', 'yearly or conflict total'],
  ['In 2014 a raid killed 132 children in Peshawar.', '132', 'other event'],
  ['In an unrelated attack, 12 people were killed in Kano.', '12', 'other event'],
  ['The army has some 40,000 soldiers in the region.', '40,000', 'strength'],
  ['Some 400 police were deployed to the town.', '400', 'strength'],
  ['The plot could have killed 500 people.', '500', 'hypothetical'],
  ['The gunman, 23, fled.', '23', 'age'],
  ['A 9-year-old girl fled.', '9', 'age'],
  ['The clash lasted 40 hours.', '40 hours', 'measure of something else'],
  ['The blast was on 12 May in Kabul.', '12 May', 'date'],
  ['Rebels came in August 2012 with guns.', 'August 2012', 'date'],
  ['In 2012, rebels came.', '2012', 'date'],
  ['It lies 40 km from Gao.', '40', 'not people'],
  ['Troops seized 12 rifles.', '12', 'not people'],
  ['He paid 300 dollars.', '300', 'not people'],
  ['Prices rose by 12 percent.', '12', 'measure of something else'],
  ['The 7th brigade came.', '7', 'measure of something else'],
];

describe('figures set aside', () => {
  it.each(asides)('%s', (text, figure, reason) => {
    const { claims, setAside } = lineOf(text);
    expect(claims).toEqual([]);
    expect(setAside.map((aside) => [aside.figure, aside.reason])).toContainEqual([figure, reason]);
    for (const aside of setAside) expect(text.slice(aside.span.start, aside.span.end)).toBe(aside.figure);
  });

  it('keeps the figures of the event beside one of last year', () => {
    const text = 'Gunmen killed 12 farmers in Jos on Monday. In 2023 a raid killed 160 people.';
    expect(claimsOf(text)).toEqual(['killed 12 farmers']);
  });

  it('still takes a year for a measure when "the" comes after it', () => {
    const { setAside } = lineOf('In August 2012 the rebels came.');
    expect(setAside[0]?.reason, 'read right now: put the text into the table above').not.toBe('date');
  });

  it('still takes a past year that stands before "killed" for no year', () => {
    const claims = claimsOf('A raid in 2023 killed 160 people in Jos.');
    expect(claims, 'read right now: put the text into the table above').not.toEqual([]);
  });

  it('still finds no outcome in "on board"', () => {
    const claims = claimsOf('A plane with 239 people on board crashed near Dnipro.');
    expect(claims, 'read right now: say so in a table').not.toContain('on board 239 people');
  });
});

/** rows whose example is not set aside by them, and why */
const unfound = new Map([
  ['aside.strength', 'the example has no outcome: a plainer rule sets it aside, with the same reason'],
]);

describe('rows of what is set aside', () => {
  it.each(english.setAside.map((row) => [row.id, row] as const))('%s fires on its example', (id, row) => {
    const { setAside } = lineOf(row.example);
    const found = setAside.some((aside) => aside.rules.includes(id) && aside.reason === row.reason);
    expect(found, unfound.get(id)).toBe(!unfound.has(id));
    if (id === 'aside.strength') expect(setAside[0]?.reason).toBe(row.reason);
  });

  it.each(english.setAside.flatMap((row) => row.words.map((words) => [words, row.id] as const)))(
    '"%s"',
    (words, id) => {
      const hits = lexicon.setAside.all(tokenise(`Some ${words} here`, 0)).map((hit) => hit.row.id);
      expect(hits.includes(id), 'a hyphen is a token of its own').toBe(true);
    },
  );
});
