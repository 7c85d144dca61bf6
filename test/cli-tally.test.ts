/** `tollbook tally` from the outside: claims in, a toll out, with no ledger. */
import { describe, expect, test } from 'vitest';
import type { Toll } from '../src/model/incident.ts';
import { type Ran, tollbook } from './cli-run.ts';

const report = { id: 'r1', outlet: 'Coast Radio', published: '2031-03-02' };
const line = (claim: object): string => `${JSON.stringify({ report, outcome: 'killed', ...claim })}\n`;
const exactly = (n: number) => ({ count_min: n, count_max: n });

function tally(input: string, ...args: string[]): Promise<Ran> {
  return tollbook(['tally', '--json', ...args], { input });
}

const tollOf = ({ out }: Ran): Toll => JSON.parse(out);
const rows = (toll: Toll) => toll.cells.map(({ outcome, victims, low, high }) => [outcome, victims, low, high]);

describe('claims', () => {
  test('a few fields are enough: the victims are told by the words of the group, the party by the speaker', async () => {
    const ran = await tally(
      line({ id: 'r1#1', group: 'militants', speaker: 'the army', ...exactly(145) }) +
        line({ id: 'r1#2', group: 'civilians', speaker: 'the army', ...exactly(31) }) +
        line({ id: 'r1#3', group: 'soldiers', speaker: 'the army', ...exactly(17) }) +
        line({ id: 'r1#4', group: 'women', speaker: 'the army', ...exactly(5), subset_of: ['r1#2'] }),
    );
    const toll = tollOf(ran);
    expect(rows(toll)).toEqual([
      ['killed', 'all', 193, null],
      ['killed', 'armed group', 145, 145],
      ['killed', 'civilians', 31, 31],
      ['killed', 'security forces', 17, 17],
      ['killed', 'women', 5, 5],
    ]);
    expect(toll.cells[0]).toMatchObject({ computed: true, used: ['r1#1', 'r1#2', 'r1#3'] });
    expect(toll.cells[1]?.parties).toMatchObject([{ party: { side: 'state' }, low: 145 }]);
    expect(Object.keys(toll)).toEqual(['policy', 'asOf', 'cells', 'contradictions']);
  });

  test('claims without a statement belong together when report, speaker and time agree', async () => {
    const part = line({ id: 'b', group: 'women', speaker: 'a doctor', ...exactly(12), subset_of: ['a'] });
    const together = await tally(line({ id: 'a', group: 'people', speaker: 'a doctor', ...exactly(10) }) + part);
    expect(tollOf(together).contradictions).toHaveLength(1);
    expect(tollOf(together).contradictions[0]?.claims.sort()).toEqual(['a', 'b']);
  });

  test('--as-of leaves out what was said or published later', async () => {
    const claims =
      line({ id: 'a', group: 'people', speaker: 'police', said: '2031-03-01', ...exactly(4) }) +
      line({ id: 'b', group: 'people', speaker: 'police', said: '2031-03-05', ...exactly(9) });
    expect(rows(tollOf(await tally(claims)))).toEqual([['killed', 'all', 9, 9]]);
    expect(rows(tollOf(await tally(claims, '--as-of', '2031-03-03')))).toEqual([['killed', 'all', 4, 4]]);
  });

  test('--policy names the policy', async () => {
    const claims =
      line({ id: 'a', group: 'people', speaker: 'police', ...exactly(4) }) +
      line({ id: 'b', group: 'people', speaker: 'the rebels', ...exactly(9) });
    const toll = tollOf(await tally(claims, '--policy', 'conservative'));
    expect([toll.policy, toll.cells[0]?.figure, toll.cells[0]?.disputed]).toEqual(['conservative', 4, true]);
    expect(await tally(claims, '--policy', 'mean')).toMatchObject({ code: 2 });
  });
});

test('the lines of the extraction filter are taken as they are', async () => {
  const text = 'Police said 12 people were killed and 30 injured in the blast.';
  const lines = await tollbook(['extract', '--jsonl'], {
    input: `${JSON.stringify({ id: 'x', text })}\n{"id":"bad"}\n`,
  });
  const ran = await tally(lines.out);
  expect(rows(tollOf(ran))).toEqual([
    ['killed', 'all', 12, 12],
    ['injured', 'all', 30, 30],
  ]);
  expect(ran.err).toMatch(/line 2 holds no claims/);
});

test('lines with `incident` give one toll for each', async () => {
  const ran = await tally(
    line({ incident: 'north', group: 'people', ...exactly(3) }) +
      line({ incident: 'south', group: 'people', ...exactly(4) }) +
      line({ incident: 'north', group: 'people', ...exactly(5) }),
  );
  const tolls = ran.out
    .trim()
    .split('\n')
    .map((text) => JSON.parse(text));
  expect(tolls.map(({ incident, cells }) => [incident, cells[0].low])).toEqual([
    ['north', 3],
    ['south', 4],
  ]);
});

describe('what cannot be read', () => {
  test.each([
    ['{"outcome":"killed","count_min":-3}\n', /line 1: count_min/],
    ['{"outcome":"vanished"}\n', /line 1: outcome/],
    ['{"outcome":"killed","count_min":9,"count_max":3}\n', /count_min is above count_max/],
    ['nonsense\n', /line 1 is not JSON/],
    ['', /the input has no line/],
  ])('%j: no toll, and why', async (input, why) => {
    const { code, out, err } = await tally(input);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(why);
  });

  test('one bad line among good ones gives no toll: it would be another one', async () => {
    const { code, out, err } = await tally(`${line(exactly(3))}{"outcome":\n`);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/line 2 .*\n {2}Mend the lines/);
  });
});
