/** Runs of figures that are no whole number of people: set aside with a reason, never a claim, never lost. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from '../src/extract/words/tokens.ts';
import { claimsOf, lineOf } from './claims-of.ts';

/** what is written, its value as a number token; null: it has none */
const values: [string, number | null][] = [
  ['12', 12],
  ['02', 2],
  ['1,200', 1200],
  ['1 200', 1200],
  ['1\u2009200', 1200],
  ['1,20,000', 120_000],
  ['12,34,567', 1_234_567],
  ['3.5', 3.5],
  ['9007199254740991', Number.MAX_SAFE_INTEGER],
  ['1,2,3', null],
  ['12,34', null],
  ['1,2345', null],
  ['1,200,3', null],
  ['1.2.3', null],
  ['1/2', null],
  ['9/11', null],
  ['3:1', null],
  ["1'200", null],
  ['0x10', null],
  ['1e9', null],
  ['4x4', null],
  ['9M133', null],
  ['007', null],
  ['0530', null],
  ['9007199254740993', null],
  ['99999999999999999999', null],
  ['٣', null],
  ['１２', null],
  ['½', null],
  ['2½', null],
  ['Ⅳ', null],
];

describe('one number token', () => {
  it.each(values)('%s', (text, value) => {
    expect(tokenise(text, 0).map((token) => [token.text, token.kind, token.value])).toEqual([[text, 'number', value]]);
  });

  it.each(['AK-47', 'Su-25', 'F16', 'M23', 'S-300', 'H1N1', 'Mi-17'])('%s is a name', (text) => {
    expect(tokenise(text, 0).map((token) => [token.text, token.kind])).toEqual([[text, 'word']]);
  });

  it.each([
    ['Killed-12', ['Killed', '-', '12']],
    ['Rs500,000', ['Rs', '500,000']],
    ['12-15', ['12', '-', '15']],
    ['5.', ['5', '.']],
    ['12,', ['12', ',']],
    ['killed¹', ['killed', '¹']],
    ['3m', ['3', 'm']],
  ])('%s is several tokens', (text, words) => {
    expect(tokenise(text, 0).map((token) => token.text)).toEqual(words);
  });
});

/** text, its claims, and the odd figures set aside */
const odd: [string, string[], string[]][] = [
  ['Gunmen killed 1,2,3 people in Jos.', [], ['1,2,3']],
  ['0x10 people were killed in Jos.', [], ['0x10']],
  ['1e9 people were killed in Jos.', [], ['1e9']],
  ['3.5 people were killed in Jos.', [], ['3.5']],
  ['The raid killed 2.0 people in Jos.', [], ['2.0']],
  ['The raid killed 1.200 people in Jos.', [], ['1.200']],
  ['9007199254740993 people were killed in Jos.', [], ['9007199254740993']],
  ['The raid killed 99999999999999999999 people in Jos.', [], ['99999999999999999999']],
  ['12/15 people were killed in Jos.', [], ['12/15']],
  ['12a people were killed in Jos.', [], ['12']],
  ['٣ people were killed in Jos.', [], ['٣']],
  ['½ of the people were killed in Jos.', ['killed unknown people'], ['½']],
  ['A 4x4 hit a mine in Jos, killing three people.', ['killed 3 people'], ['4x4']],
  ['1.2345678 million people were displaced in Jos.', [], ['1.2345678 million']],
  ['99,999,999,999 million people were displaced in Jos.', [], ['99,999,999,999 million']],
  ['15-10 men were killed in Jos.', [], ['15-10']],
  ['Call 555-0134-77 for help, five people are missing.', ['missing 5 people'], ['555-0134-77']],
];

const whole: [string, string[]][] = [
  ['3.5 million people displaced in Sudan.', ['displaced 3500000 people']],
  ['1.2 lakh displaced in Assam.', ['displaced 120000 people']],
  ['Some 12k people were displaced in Goma.', ['displaced about 12000 people']],
  ['About 3m people were displaced in Goma.', ['displaced about 3000000 people']],
  ['02 soldiers were killed and 05 injured in Kech.', ['killed 2 soldiers', 'injured 5 soldiers']],
  ['The 9/11 attacks killed 12 people.', ['killed 12 people']],
  [
    'Five people, 12,000 families and 3.5 million others were displaced.',
    ['displaced 5 people', 'displaced 12000 families', 'displaced 3500000 families'],
  ],
];

describe('odd numbers', () => {
  it.each(odd)('%s', (text, claims, figures) => {
    expect(claimsOf(text)).toEqual(claims);
    const aside = lineOf(text).setAside;
    expect(aside.map((one) => one.figure)).toEqual(figures);
    for (const one of aside) expect(['measure of something else', 'not people']).toContain(one.reason);
  });

  it.each(whole)('%s', (text, claims) => {
    expect(claimsOf(text)).toEqual(claims);
  });

  it('never makes a count of them that is no whole number in the safe range', () => {
    const number = fc.stringMatching(/^[\d.,:/xe' ]{1,12}$/).map((text) => `7${text}3`);
    fc.assert(
      fc.property(number, fc.constantFrom('people', 'soldiers', 'million people', 'lakh families'), (figure, who) => {
        for (const { count_min, count_max } of lineOf(`${figure} ${who} were killed.`).claims)
          for (const count of [count_min, count_max])
            if (count !== null) expect(Number.isSafeInteger(count)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
