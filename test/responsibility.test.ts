import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findResponsibility } from '../src/extract/responsibility/responsibility.ts';
import { english } from '../src/languages/en/index.ts';
import type { ResponsibilityDraft } from '../src/model/draft.ts';
import { made } from './reading.ts';

function read(
  text: string,
  speakers: { [within: string]: string } = {},
  title: string | null = null,
): ResponsibilityDraft[] {
  const { sentences, context } = made(text, title, speakers);
  return findResponsibility(sentences, context);
}

const brief = (draft: ResponsibilityDraft): string => `${draft.speaker ?? '-'} ${draft.stance} ${draft.actor}`;

describe('rows of stances', () => {
  it.each(english.responsibility.rows.map((row) => [row.id, row] as const))('%s fires on its example', (id, row) => {
    expect(new RegExp(row.pattern, 'iu').test(row.example)).toBe(true);
    expect(read(row.example).flatMap((draft) => draft.rules)).toContain(id);
  });

  it.each(english.responsibility.none.map((none) => [none.id, none] as const))('%s undoes its example', (_id, none) => {
    expect(new RegExp(none.pattern, 'iu').test(none.example)).toBe(true);
    expect(read(none.example)).toEqual([]);
  });
});

/** text, and every stance in it: speaker, stance, actor */
const cases: [string, string[]][] = [
  // claims
  [
    'The Northern Liberation Front (NLF) claimed responsibility for the initial attacks.',
    ['Northern Liberation Front (NLF) claims Northern Liberation Front (NLF)'],
  ],
  [
    'The NLF, an armed separatist group, said in a statement sent to AFP that it had carried out the attacks.',
    ['NLF claims NLF'],
  ],
  ['The outlawed Red Front, or RF, said it was behind the violence.', ['Red Front claims Red Front']],
  [
    'The Red Front rebels seized the town. The group says that the assault was its doing.',
    ['Red Front rebels claims Red Front rebels'],
  ],
  ['Two died in the blast in Mombasa on Monday, and al-Shabab claimed responsibility.', ['al-Shabab claims al-Shabab']],
  [
    "The Islamic State's Khorasan branch claimed responsibility on its Telegram channel.",
    ["Islamic State's Khorasan branch claims Islamic State's Khorasan branch"],
  ],
  ['The Israeli military said it had struck a school used as a base.', ['Israeli military claims Israeli military']],
  ['No group has claimed responsibility for the attack.', []],
  ['Nobody claimed the bombing, and no one was arrested.', []],
  ['There was no immediate claim of responsibility.', []],
  ['The minister said the government must take responsibility for the displaced.', []],
  ['Officials claimed the attack killed twelve people.', []],
  // denies and rejects
  ['New Delhi and Kabul both deny it.', ['New Delhi denies India', 'Kabul denies Afghanistan']],
  ['Rwanda has repeatedly denied backing the M23 rebels.', ['Rwanda denies Rwanda']],
  ["Iran's Foreign Ministry dismissed the allegation as baseless.", ["Iran's Foreign Ministry rejects Iran"]],
  ['Moscow has called the charge absurd.', ['Moscow rejects Russia']],
  ['The army denied the patients access to food.', []],
  ['The court rejected the appeal of two journalists.', []],
  // accuses
  ['The governor blamed the Red Front for the deaths of the women.', ['The governor accuses Red Front']],
  ['Police blamed the killings on Monday on the Sinaloa Cartel.', ['Police accuses Sinaloa Cartel']],
  ['The president accused Rwanda of sending troops.', ['The president accuses Rwanda']],
  ['The interior minister pointed the finger at Chad.', ['The interior minister accuses Chad']],
  ['The general said the attackers were "Iranian-sponsored".', ['The general accuses Iran']],
  [
    'The Sudan Doctors Network accused the Rapid Support Forces of the killing.',
    ['Sudan Doctors Network accuses Rapid Support Forces'],
  ],
  ["Ukraine's air force said Russia launched 120 drones overnight.", ["Ukraine's air force accuses Russia"]],
  ['Thirty villagers were killed by ADF rebels in the east, the army said.', ['the army accuses ADF rebels']],
  ['Residents said soldiers opened fire on the crowd.', ['Residents accuses soldiers']],
  [
    'Gunmen believed to be members of the Lakurawa group ambushed the patrol, the mayor said.',
    ['the mayor accuses Lakurawa group'],
  ],
  ['The army said troops killed nine Red Front rebels.', []],
  [
    'The armed forces of Ukraine attacked the village with a drone, acting Governor Ivan Petrov said.',
    ['Governor Ivan Petrov accuses The armed forces of Ukraine'],
  ],
  [
    'The massacre occurred as two factions of the Los Tigres gang fought over territory, police said.',
    ['police accuses factions of the Los Tigres gang'],
  ],
  ["Activists say the junta's aircraft dropped bombs on a hospital.", ["Activists accuses the junta's aircraft"]],
  [
    'There has been no claim of responsibility, but Kurdish militants have carried out similar attacks in the past.',
    [],
  ],
  ['Israel has neither confirmed nor denied involvement.', []],
  ['The accused appeared in court on Monday.', []],
  ['He was charged with murder and is being held responsible adults say.', []],
  ['The government-backed bill was passed.', []],
];

describe('stances', () => {
  it.each(cases)('%s', (text, expected) => {
    expect(read(text).map(brief)).toEqual(expected);
  });

  it('holds "external involvement" against the country that rejects it in the same sentence', () => {
    const text =
      'While Chadian officials have alleged external involvement in these attacks, Sudan’s Ministry of Foreign Affairs has rejected these claims as baseless.';
    expect(read(text).map(brief)).toEqual([
      'Sudan’s Ministry of Foreign Affairs rejects Sudan',
      'Chadian officials accuses Sudan',
    ]);
  });

  it.each([
    ['Sudan rejected these claims as baseless.', 'these claims'],
    ['Moscow has called the charge absurd.', 'the charge'],
    ['The Islamic State group claimed the bombing.', 'the bombing'],
    ['Al-Shabab said it had carried out the attack.', 'the attack'],
    ['The mayor blamed the militia for the deaths of nine men.', 'the deaths of nine men'],
    ['Officials have alleged external involvement in the raid.', 'external involvement in the raid'],
  ])('%s is about %s', (text, about) => {
    expect(read(text).map((draft) => draft.about)).toEqual([about]);
  });

  it('gives the whole sentence as quote, the object in short, and one stance once', () => {
    const text =
      'Nine died. The Red Front claimed responsibility for the raid. The Red Front said it was behind the raid.';
    const [draft, ...more] = read(text);
    expect(more).toEqual([]);
    expect(draft).toMatchObject({ about: 'the raid', rules: ['claims.responsibility'] });
    expect(text.slice(draft?.quote.start, draft?.quote.end)).toBe('The Red Front claimed responsibility for the raid.');
  });

  it('takes the speaker of the sentence where the words name none', () => {
    const speakers = { 'Foreign backers': 'the ministry' };
    expect(read('Foreign backers are to blame.', speakers).map(brief)).toEqual([
      'the ministry accuses Foreign backers',
    ]);
  });

  it('prefers the text to the title', () => {
    const drafts = read('The Red Front claimed responsibility for it.', {}, 'Red Front claims responsibility for raid');
    expect(drafts.map((draft) => draft.quote.field)).toEqual(['text']);
  });

  it('quotes exactly, whatever it reads', () => {
    const words = fc.constantFrom(
      'The',
      'Red',
      'Front',
      'claimed',
      'responsibility',
      'said',
      'it',
      'was',
      'behind',
      'blamed',
      'for',
      'the',
      'attack',
      ',',
      '.',
      '"',
      '(',
      ')',
      'e\u0301',
      '😀',
      '\u200f',
      "'s",
      'denied',
      'by',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
        const text = parts.join(' ');
        for (const draft of read(text)) {
          expect(text.slice(draft.quote.start, draft.quote.end)).toBe(draft.quote.text);
          expect(draft.actor).not.toBe('');
          expect(draft.about).not.toBe('');
        }
      }),
    );
  });
});
