/** Figures of several sentences that are parts of one whole, the same people, or neither. */
import { describe, expect, it } from 'vitest';
import { claimsOf } from './claims-of.ts';

describe('relations across sentences', () => {
  it.each<[string, string, string[]]>([
    [
      'places that add up to the whole',
      'Strikes killed 19 people, the ministry said. Eleven people died in Goma. Six people were killed in Bukavu and two people were killed in Uvira.',
      ['killed 19 people', 'killed 11 people in #1', 'killed 6 people in #1', 'killed 2 people in #1'],
    ],
    [
      'places that do not add up',
      'Strikes killed 29 people, the ministry said. Eleven people died in Goma. Six people were killed in Bukavu.',
      ['killed 29 people', 'killed 11 people', 'killed 6 people'],
    ],
    [
      'some of the gunmen',
      'Police killed 28 gunmen on Tuesday. Twelve of the gunmen died in Goma.',
      ['killed 28 gunmen', 'killed 12 gunmen in #1'],
    ],
    [
      'held, then freed',
      'Nine miners seized in June were freed on Wednesday.',
      ['abducted 9 miners', 'released 9 miners = #1'],
    ],
  ])('%s', (_, text, claims) => {
    expect(claimsOf(text)).toEqual(claims);
  });
});
