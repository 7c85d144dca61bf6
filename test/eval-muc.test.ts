/** Document-level counts and victim entries, worked out by hand. */
import { describe, expect, it } from 'vitest';
import { type MucCasualty, type MucLine, scoreCounts, scoreEntries, scoreMuc } from '../eval/muc.ts';
import type { Claim, FilterLine } from '../src/model/claim.ts';

const entry = (alts: MucCasualty['alts'], over: Partial<MucCasualty> = {}): MucCasualty => ({
  effects: ['DEATH'],
  duplicate: false,
  optional: false,
  effect_certain: true,
  alts,
  ...over,
});

const line = (id: string, killed: number | null, over: Partial<MucLine> = {}): MucLine => ({
  id,
  text: '',
  relevant: true,
  killed,
  injured: 0,
  ...over,
});

function found(rows: [id: string, low: number | null, counts: (number | null)[]][]): Map<string, FilterLine> {
  return new Map(
    rows.map(([id, low, counts]) => {
      const claims = counts.map((n) => ({ outcome: 'killed', count_min: n, count_max: n }) as Claim);
      return [id, { id, claims, toll: { killed: { low, high: null } } } as unknown as FilterLine];
    }),
  );
}

describe('document-level counts', () => {
  it('leaves keys without a number out of exact, but not out of presence', () => {
    const lines = [line('a', 5), line('b', 0), line('c', null, { killed_lo: 2 }), line('d', 3)];
    const scores = scoreCounts(
      lines,
      found([
        ['a', 5, []],
        ['b', 1, []],
        ['c', 7, []],
        ['d', null, []],
      ]),
      'killed',
    );
    expect(scores).toMatchObject({ n: 3, exact: 0.3333, exactPositive: 0.5, positives: 2, exactZero: 0, zeros: 1 });
    // present: a, c found, d not; b found though absent
    expect(scores.presenceF1).toBe(0.6667);
    // right: a of the two predicted among numeric keys (a, b), of the two positive keys (a, d)
    expect(scores.valueF1).toBe(0.5);
    expect(scores.mae).toBe(1.3333);
  });
  it('takes silence for zero', () => {
    expect(scoreCounts([line('a', 0)], found([['a', null, []]]), 'killed').exact).toBe(1);
  });
});

describe('victim entries', () => {
  const score = (casualties: MucCasualty[], counts: (number | null)[]) =>
    scoreEntries([line('a', null, { casualties })], found([['a', null, counts]]), 'DEATH');

  it('needs one claim for each entry, inside one of its alternatives', () => {
    expect(score([entry([[2, 2]]), entry([[2, 2]])], [2])).toMatchObject({ gold: 2, hit: 1, got: 1, recall: 0.5 });
    expect(
      score(
        [
          entry([
            [2, 2],
            [4, 4],
          ]),
        ],
        [4],
      ).hit,
    ).toBe(1);
    expect(score([entry([[6, null]])], [9]).hit).toBe(1);
    expect(score([entry([[6, null]])], [5]).hit).toBe(0);
  });
  it('counts optional and uncertain entries neither right nor wrong', () => {
    expect(score([entry([[3, 3]], { optional: true })], [3])).toMatchObject({ gold: 0, hit: 0, got: 0 });
    expect(score([entry([[3, 3]], { effect_certain: false })], [3])).toMatchObject({ gold: 0, got: 0 });
    expect(score([entry([[1, 1]], { optional: true }), entry([[1, 1]])], [1])).toMatchObject({
      gold: 1,
      hit: 1,
      got: 1,
    });
  });
  it('skips duplicates, other effects, vague words and zeros', () => {
    expect(score([entry([[3, 3]], { duplicate: true })], [])).toMatchObject({ gold: 0 });
    expect(score([entry([[3, 3]], { effects: ['INJURY'] })], [])).toMatchObject({ gold: 0 });
    expect(score([], [null, 0])).toMatchObject({ got: 0 });
  });
});

it('scores relevant documents apart', () => {
  const lines = [line('a', 1), line('b', 0, { relevant: false })];
  const scores = scoreMuc(
    lines,
    found([
      ['a', 1, []],
      ['b', 4, []],
    ]),
  );
  expect([scores.all.killed.exact, scores.relevant.killed.exact]).toEqual([0.5, 1]);
  expect([scores.all.documents, scores.relevant.documents]).toEqual([2, 1]);
});
