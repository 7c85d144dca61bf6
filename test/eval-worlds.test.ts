/** The made worlds and the pairwise score that the evaluation of matching rests on. */
import { expect, test } from 'vitest';
import { pairScore } from '../eval/pairs.ts';
import { makeWorld } from '../eval/worlds/world.ts';

test('one seed is one world, another seed another', () => {
  expect(makeWorld(1, 0.5)).toEqual(makeWorld(1, 0.5));
  expect(makeWorld(1, 0.5)).not.toEqual(makeWorld(2, 0.5));
});

test('without noise every report has the true figure, place and day', () => {
  const { happenings, reports } = makeWorld(3, 0);
  const byId = new Map(happenings.map((one) => [one.id, one]));
  for (const { report, of } of reports) {
    const one = byId.get(of);
    expect(report.text).toContain(` ${one?.killed} ${one?.victims} were killed`);
    expect(report.text).toContain(`in ${one?.place} on `);
  }
});

const of = (groups: string[][]) =>
  new Map(groups.flatMap((group, n) => group.map((id): [string, string] => [id, `g${n}`])));

test.each<[string, string[][], string[][], object]>([
  ['all right', [['a', 'b'], ['c']], [['a', 'b'], ['c']], { precision: 1, recall: 1, f1: 1, wrongMerges: [] }],
  ['all apart', [['a', 'b', 'c']], [['a'], ['b'], ['c']], { precision: 1, recall: 0, f1: 0 }],
  ['all in one', [['a', 'b'], ['c']], [['a', 'b', 'c']], { precision: 0.333, recall: 1, wrongMerges: [['a', 'c']] }],
  ['unknown to one side', [['a', 'b']], [['a', 'z']], { pairs: { true: 0, found: 0, right: 0 } }],
])('pairs: %s', (_, truth, found, expected) => {
  expect(pairScore(of(truth), of(found))).toMatchObject(expected);
});
