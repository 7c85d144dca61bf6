/** Members of a family, each with the sex and the age that the word says; and a toll that was raised. */
import { describe, expect, it } from 'vitest';
import { claimsOf, lineOf } from './claims-of.ts';

const kin = (text: string): string[] =>
  lineOf(text).claims.map(
    ({ count_min, group, victims }) => `${count_min} ${group}: ${victims.sex ?? '-'} ${victims.age ?? '-'}`,
  );

const families: [string, string[]][] = [
  ['A mother and her two sons were killed in Gaza.', ['1 mother: female adult', '2 sons: male -']],
  ['A mother and daughter were killed in Nairobi.', ['1 mother: female adult', '1 daughter: female -']],
  ['A husband and wife were shot dead in Guayaquil.', ['1 husband: male adult', '1 wife: female adult']],
  ['A grandmother and her two grandchildren died in Odesa.', ['1 grandmother: female adult', '2 grandchildren: - -']],
  [
    'A man, his wife and their three children were killed in Idlib.',
    ['1 man: male adult', '1 wife: female adult', '3 children: - child'],
  ],
  ['Two brothers and their cousin were shot dead in Jenin.', ['2 brothers: male adult', '1 cousin: - -']],
  ['Twin girls and their father died in Lima.', ['2 girls: female child', '1 father: male adult']],
  // one person
  ['A mother of four was killed in Accra.', ['1 mother: female adult']],
];

const tolls: [string, string[]][] = [
  [
    'Another of the injured died overnight in Cebu, raising the toll from 12 to 13.',
    ['killed 1 people in #3', 'killed 12 people', 'killed 13 people'],
  ],
  ['The toll was revised down from 60 to 45.', ['killed 60 people', 'killed 45 people']],
  ['The death toll in Mati climbed from 38 to 45.', ['killed 38 people', 'killed 45 people']],
];

describe('families', () => {
  it.each(families)('%s', (text, expected) => {
    expect(kin(text)).toEqual(expected);
  });
});

describe('a toll that was changed', () => {
  it.each(tolls)('%s', (text, expected) => {
    expect(claimsOf(text)).toEqual(expected);
  });
});
