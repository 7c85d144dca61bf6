import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFacts } from '../src/extract/measures/facts.ts';
import { english } from '../src/languages/en/index.ts';
import type { Fact } from '../src/model/claim.ts';
import { made } from './reading.ts';

function read(text: string, title: string | null = null): Fact[] {
  const { sentences, context } = made(text, title);
  return findFacts(sentences, context);
}

const brief = (fact: Fact): string =>
  `${fact.fact}: ${Array.isArray(fact.value) ? fact.value.join('; ') : fact.value}${fact.unit ? ` ${fact.unit}` : ''}`;

describe('rows of facts', () => {
  it.each(english.facts.rows.map((row) => [row.id, row] as const))('%s fires on its example', (id, row) => {
    expect(read(row.example).flatMap((fact) => fact.rules)).toContain(id);
  });
});

/** text, and every fact in it */
const cases: [string, string[]][] = [
  ['The attacks began early on January 31, 2026.', ['start: early on January 31, 2026']],
  [
    'The attacks started around 03:00 PKT on Saturday, targeting several districts.',
    ['start: around 03:00 PKT on Saturday'],
  ],
  ['The siege of the hotel ended late on Sunday evening.', ['end: late on Sunday evening']],
  ['Troops killed 145 fighters in a massive 40-hour operation.', ['duration: 40 hours']],
  ['The battle lasted three days.', ['duration: 3 days']],
  ['| Duration of Operation | 40 Hours |', ['duration: 40 hours']],
  [
    'Forces acted in 12 towns, including Northam, Eastwick, and Weston.',
    ['places: 12 towns', 'places: Northam; Eastwick; Weston'],
  ],
  ['| Key Affected Areas | Northam, Eastwick, Weston |', ['places: Northam; Eastwick; Weston']],
  ['Towns like Northam and Eastwick were hit.', ['places: Northam; Eastwick']],
  ['They attacked banks, markets, schools and security posts.', ['targets: banks; markets; schools; security posts']],
  ['Three big explosions were heard.', ['operations: 3 explosions']],
  ['The rebels launched twelve attacks at once.', ['operations: 12 attacks']],
  ['The army opened Operation Storm II on Friday.', ['operation_name: Storm II']],
  // words of facts that are none
  ['One attack killed nine people in one town.', []],
  ['He began his career in the navy.', []],
  ['There were 699 attacks in the same year.', []],
  ['Nine people were killed.', []],
  ['The operation began badly.', []],
];

describe('facts', () => {
  it.each(cases)('%s', (text, expected) => {
    expect(read(text).map(brief)).toEqual(expected);
  });

  it('says a fact once, from the text before the title', () => {
    const facts = read('The operation lasted 40 hours. The 40-hour operation is over.', 'Forty hours of fighting');
    expect(facts.map(brief)).toEqual(['duration: 40 hours']);
    expect(facts[0]?.quote).toMatchObject({ field: 'text', start: 0 });
  });

  it('quotes exactly, whatever it reads', () => {
    const words = fc.constantFrom(
      'The',
      'attacks',
      'began',
      'at',
      '03:00',
      'on',
      'Saturday',
      '40-hour',
      'operation',
      'in',
      '12',
      'towns',
      'Northam',
      ',',
      'and',
      '.',
      '|',
      'e\u0301',
      '😀',
      '\u200f',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
        const text = parts.join(' ');
        for (const fact of read(text)) expect(text.slice(fact.quote.start, fact.quote.end)).toBe(fact.quote.text);
      }),
    );
  });
});
