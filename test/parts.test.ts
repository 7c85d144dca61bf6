/** What a narrower place says of two figures of one side: a part of a wider event, or other people. */
import { expect, test } from 'vitest';
import type { Claim } from '../src/model/claim.ts';
import { relateByPlace } from '../src/resolve/parts.ts';
import { ARMED, CHILDREN, CIVILIANS, GROUP, type Made, made, place, STATE, WOMEN } from './made-claims.ts';

const REGION = place('Northam', 'admin1');
const TOWN = place('Eastford');
const inTown = (outer: string, inner: string): boolean => outer === REGION.id && inner === TOWN.id;

/** Ids of the wholes of the second figure, which is told of a town inside the first one's region. */
function wholes(first: Made, second: Made): string[] {
  const claims: Claim[] = [
    made('r#1', { party: STATE, placeResolved: REGION, ...first }),
    made('r#2', { party: STATE, placeResolved: TOWN, ...second }),
  ];
  relateByPlace(claims, inTown);
  return claims[1]?.subset_of ?? [];
}

test.each<[string, Made, Made, string[]]>([
  ['four fighters in a town of 37 in its region', { n: 37, victims: ARMED }, { n: 4, victims: ARMED }, ['r#1']],
  [
    'women of a town among the civilians of its region',
    { n: 31, victims: CIVILIANS },
    { n: 5, victims: WOMEN },
    ['r#1'],
  ],
  ['children are no part of women', { n: 5, victims: WOMEN }, { n: 3, victims: CHILDREN }, []],
  ['civilians are no part of fighters', { n: 37, victims: ARMED }, { n: 3, victims: CIVILIANS }, []],
  ['more than the region counts', { n: 3, victims: ARMED }, { n: 4, victims: ARMED }, []],
  ['another side counts', { n: 37, victims: ARMED, party: GROUP }, { n: 4, victims: ARMED }, []],
])('%s', (_name, first, second, expected) => {
  expect(wholes(first, second)).toEqual(expected);
});
