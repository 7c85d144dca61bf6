/** Tolls beside one another: policies, and before and after; and the sentences that tell of changes. */
import { describe, expect, test } from 'vitest';
import type { Claim } from '../src/model/claim.ts';
import { changeLines } from '../src/publish/changes.ts';
import { movingFirst, sensitivityWords } from '../src/publish/sensitivity.ts';
import { changesBetween } from '../src/tally/changes.ts';
import { POLICIES } from '../src/tally/policies/table.ts';
import { sensitivityOf } from '../src/tally/sensitivity.ts';
import { ARMED, atLeast, CIVILIANS, DOCTORS, GROUP, type Made, made, STATE } from './made-claims.ts';
import { cellOf, tally } from './made-tolls.ts';

const told = (id: string, n: number, more: Made = {}): Claim =>
  made(id, { n, victims: CIVILIANS, party: STATE, ...more });

describe('sensitivity', () => {
  const claims = [told('a#0', 20), told('b#0', 24, { party: DOCTORS }), told('c#0', 24, { party: GROUP })];
  const under = (...names: string[]) => sensitivityOf(names.map((policy) => tally(claims, { policy })));

  test('how far a figure moves from policy to policy', () => {
    const civilians = under(...Object.keys(POLICIES)).find(({ victims }) => victims === 'civilians');
    expect([civilians?.least, civilians?.greatest, civilians?.apart, civilians?.distinct]).toEqual([20, 24, 4, 2]);
    expect(civilians && sensitivityWords(civilians)).toBe(
      'Killed, civilians: 20 (conservative, official-only, named-at-least) to 24 (low-best-high, independent-only), 4 apart; no figure under show-all, latest-per-party, min-max-two-sources',
    );
  });

  test('what no policy gives, or all give alike, does not move', () => {
    expect(movingFirst(under('show-all'))).toEqual([]);
    expect(sensitivityWords(under('show-all')[1] as never)).toBe('Killed, civilians: no policy gives a figure');
    expect(sensitivityWords(under('conservative', 'official-only')[1] as never)).toBe(
      'Killed, civilians: 20 under every policy that gives a figure',
    );
  });
});

describe('changes', () => {
  const early = [told('a#0', 18, { said: '2031-01-01' })];
  const late = [
    told('b#0', 31, { said: '2031-01-02', speaker: 'the minister' }),
    made('c#0', { ...atLeast(40), victims: CIVILIANS, party: DOCTORS, said: '2031-01-02' }),
    made('d#0', { n: 7, victims: ARMED, party: GROUP, said: '2031-01-02' }),
  ];
  const lines = (before: Claim[], after: Claim[]): string[] =>
    changeLines(changesBetween(tally(before), tally(after)), [...before, ...after], new Map()).map(
      ({ kind, text }) => `${kind}: ${text}`,
    );

  test('new, revised and disputed, each a sentence with its source', () => {
    expect(lines(early, [...early, ...late])).toEqual([
      'new: The Front put the number of armed group members killed at 7 on 2 Jan 2031 (report d; d#0).',
      'new: Doctors put the number of civilians killed at 40 or more on 2 Jan 2031 (report c; c#0).',
      'revised: The state, by the minister, put the number of civilians killed at 31 on 2 Jan 2031, revised from 18 (report b; b#0).',
      'disputed: What parties say of the number of civilians killed is now disputed: 31 or more (report b; report c; b#0, c#0).',
    ]);
  });

  test('withdrawn and agreed', () => {
    expect(lines([...early, ...late], early)).toEqual([
      'revised: The state put the number of civilians killed at 18 on 1 Jan 2031, revised from 31 (report a; a#0).',
      'agreed: What parties say of the number of civilians killed is no longer disputed: 18 (report a; a#0).',
      "withdrawn: the Front's figure of 7 for the number of armed group members killed no longer stands (report d; d#0).",
      "withdrawn: doctors' figure of 40 or more for the number of civilians killed no longer stands (report c; c#0).",
    ]);
  });

  test('nothing new, nothing told; a new contradiction is told', () => {
    expect(lines(early, early)).toEqual([]);
    const fall = told('e#0', 12, { said: '2031-01-03' });
    expect(lines(early, [...early, fall])[1]).toBe(
      'contradiction: Does not fit: the state put civilians killed at 18 on 2031-01-01 and at 12 on 2031-01-03 (report a; report e; a#0, e#0).',
    );
  });

  test('the names of victims are left out', () => {
    const named = [told('e#0', 12, { said: '2031-01-03', names: ['Ada Holm'], speaker: 'Ada Holm' })];
    expect(lines([], named).join(' ')).not.toContain('Ada');
    expect(cellOf(tally(named), 'civilians').low).toBe(12);
  });
});
