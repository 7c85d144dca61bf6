/** Names of victims: spellings of one name, other persons, short forms, and the policy that counts names. */
import { describe, expect, test } from 'vitest';
import type { Claim } from '../src/model/claim.ts';
import { foldName, namesOf } from '../src/tally/names.ts';
import { POLICIES } from '../src/tally/policies/table.ts';
import { CIVILIANS, made, STATE } from './made-claims.ts';
import { cellOf, tally } from './made-tolls.ts';

const named = (id: string, ...names: string[]): Claim =>
  made(id, { n: names.length, victims: CIVILIANS, party: STATE, names, scope: 'partial' });

describe('spellings', () => {
  test.each<[string, string, boolean]>([
    ['Sarfraz', 'Sarfaraz', true],
    ['Mohammad', 'Muhammad', true],
    ['Hussain', 'Hussein', true],
    ['Jeeyand', 'Jiyand', true],
    ['José Pérez', 'Jose Perez', true],
    ['Abdullah', 'Abdulla', true],
    ['Hassan', 'Hussain', false],
    ['Ali', 'Aliya', false],
    ['Karim', 'Kamal', false],
    ['Ahmed Khan', 'Ahmed Shah', false],
  ])('%s and %s: one is %s', (a, b, one) => {
    expect(foldName(a).join(' ') === foldName(b).join(' ')).toBe(one);
  });
});

describe('the list', () => {
  test('one person under two spellings, and why', () => {
    expect(
      namesOf([named('a#0', 'Sarfraz Khan'), named('b#0', 'Sarfaraz Khan'), named('c#0', 'Sarfraz Khan')]),
    ).toEqual([
      {
        name: 'Sarfraz Khan',
        outcome: 'killed',
        spellings: ['Sarfraz Khan', 'Sarfaraz Khan'],
        claims: ['a#0', 'b#0', 'c#0'],
        why: ['"Sarfaraz Khan" is another spelling of "Sarfraz Khan"'],
      },
    ]);
  });

  test('a short form goes to the one name that holds it, and stays where two do', () => {
    const one = namesOf([named('a#0', 'Jane Roe'), named('b#0', 'Roe')]);
    expect(one.map(({ name, why }) => [name, why])).toEqual([
      ['Jane Roe', ['"Roe" is a short form of "Jane Roe" alone']],
    ]);
    expect(namesOf([named('a#0', 'Jane Roe', 'John Roe'), named('b#0', 'Roe')])).toHaveLength(3);
  });

  test('the dead and the wounded are two lists', () => {
    const hurt = { ...named('b#0', 'Jane Roe'), outcome: 'injured' as const };
    expect(namesOf([named('a#0', 'Jane Roe'), hurt])).toHaveLength(2);
  });
});

describe('names as a lower bound', () => {
  const claims = [
    made('a#0', { n: 2, victims: CIVILIANS, party: STATE }),
    named('b#0', 'Jane Roe', 'John Doe'),
    named('c#0', 'Ada Holm', 'J. Doe', 'Jane Roe'),
  ];

  test('only under the policy that says so', () => {
    for (const policy of Object.keys(POLICIES).filter((name) => name !== 'named-at-least'))
      expect(cellOf(tally(claims, { policy }), 'civilians').figure ?? 2).toBeLessThan(4);
    const cell = cellOf(tally(claims, { policy: 'named-at-least' }), 'civilians');
    expect([cell.figure, cell.computed, cell.distinctNames]).toEqual([4, true, 4]);
    expect(cell.why.at(-1)).toBe('4: so many different names');
  });

  test('no name stands in a toll', () => {
    expect(JSON.stringify(tally(claims, { policy: 'named-at-least' }))).not.toMatch(/Roe|Doe|Holm/);
  });
});
