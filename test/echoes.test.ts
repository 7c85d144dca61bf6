/** Copies of reports: what is one text, what stands in another, and what only tells of the same event. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Claim, ReportRef } from '../src/model/claim.ts';
import { echoesOf } from '../src/tally/echoes.ts';
import { candidatePairs, likeness, minHash, shinglesOf } from '../src/tally/shingles.ts';
import { independentSources } from '../src/tally/sources.ts';
import { tallyIncident } from '../src/tally/tally.ts';
import { made, ref } from './made-claims.ts';

const LEAD =
  'At least twelve people were killed when a bomb went off near the main market of the town on Monday morning, the police said in a statement.';
const MORE = 'Dozens of shops were damaged and the road to the north was closed until the evening, said a shopkeeper.';
const OWN =
  'Our reporter counted twelve bodies at the hospital after the blast by the market, and nurses spoke of many wounded people.';

const claims = ['a', 'b'].map((id) => made(`${id}#0`, { n: 12 }));
const echoes = (texts: [string, string], more: [Partial<ReportRef>, Partial<ReportRef>] = [{}, {}]) =>
  echoesOf(
    claims,
    [ref('a', more[0]), ref('b', more[1])],
    new Map([
      ['a', texts[0]],
      ['b', texts[1]],
    ]),
  );

describe('echoes', () => {
  test.each<[string, [string, string], string | null]>([
    ['the same text with another end', [`${LEAD} ${MORE}`, `${LEAD} ${MORE} More follows.`], 'nearly the same text'],
    [
      'a short text inside a long one',
      [`${LEAD} ${MORE} ${OWN} ${MORE.replace('shops', 'stalls')}`, LEAD],
      'of the shorter text stands in the longer',
    ],
    ['an account of its own', [LEAD, OWN], null],
    ['too short to tell', ['Twelve people were killed.', 'Twelve people were killed.'], null],
  ])('%s', (_, texts, reason) => {
    const found = echoes(texts);
    expect(found.map((one) => [one.report, one.of])).toEqual(reason === null ? [] : [['b', 'a']]);
    if (reason !== null) expect(found[0]?.reason).toContain(reason);
  });

  test('one wire, whatever the words; the earlier report is the one repeated', () => {
    const [late, early] = [
      { via: 'AFP', published: '2031-01-02' },
      { via: 'AFP', published: '2031-01-01' },
    ];
    expect(echoes([LEAD, OWN], [late, early])).toEqual([{ report: 'a', of: 'b', reason: 'the same wire: AFP' }]);
  });

  test('count as one source, and are shown in the cell', () => {
    const reports = [ref('a'), ref('b')];
    const tallied = (texts: Map<string, string>) => tallyIncident({ claims, reports, texts }).cells[0];
    const copy = tallied(
      new Map([
        ['a', LEAD],
        ['b', `${LEAD} Developing.`],
      ]),
    );
    expect([copy?.independentSources, copy?.echoes?.length]).toEqual([1, 1]);
    const own = tallied(
      new Map([
        ['a', LEAD],
        ['b', OWN],
      ]),
    );
    expect([own?.independentSources, own?.echoes]).toEqual([2, undefined]);
    expect(independentSources(claims as Claim[], new Map())).toBe(2);
  });
});

describe('MinHash', () => {
  const words = fc.array(fc.constantFrom(...'ab bc cd de ef fg gh hi ij jk'.split(' ')), {
    minLength: 30,
    maxLength: 60,
  });

  test('shares as many of its places as texts share sequences, or nearly', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [x, y] = [shinglesOf(a.join(' ')), shinglesOf([...a.slice(5), ...b.slice(0, 5)].join(' '))];
        const [p, q] = [minHash(x), minHash(y)];
        const same = p.filter((h, i) => h === q[i]).length / p.length;
        expect(Math.abs(same - likeness(x, y).jaccard)).toBeLessThan(0.35);
      }),
    );
  });

  test('finds a copy among a thousand texts without comparing all', () => {
    const texts = Array.from(
      { length: 1000 },
      (_, i) =>
        `${i} ${LEAD.split(' ')
          .map((w, k) => `${w}${(i * 7 + k) % 97}`)
          .join(' ')}`,
    );
    const sets = [...texts, `${texts[500]} with an end`].map(shinglesOf);
    const pairs = candidatePairs(sets);
    expect(pairs.some(([a, b]) => a === 500 && b === 1000)).toBe(true);
    expect(pairs.length).toBeLessThan(200_000);
  });
});
