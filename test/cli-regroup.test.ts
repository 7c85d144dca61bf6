/** merge, split, link, move, rename and undo on the command line: what they say, and their exit codes. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { madeLedger } from './made-ledger.ts';

const REPORTS = [
  'Police said 12 soldiers were killed in a bomb attack in Quetta on Saturday.',
  'Officials said 30 miners were wounded in a blast in Gwadar on Saturday.',
];

const { run, fill, remove } = madeLedger('regroup');
const why = ['--reason', 'one event', '--by', 'A. Reader'];

beforeAll(() => fill(REPORTS), 60_000);

afterAll(remove);

test('a merge is shown first, then made, then undone', async () => {
  const shown = await run('merge', 'inc-r1/0', 'inc-r2/0', ...why, '--dry-run');
  expect(shown.out).toContain('incident inc-r2/0 merged into inc-r1/0: not recorded, this is what it would do.\n');
  expect(shown.out).toMatch(/^inc-r1\/0 +injured +civilians +no figure +30$/m);
  const made = await run('merge', 'inc-r1/0', 'inc-r2/0', ...why, '--json');
  const { decision, effect, recorded } = JSON.parse(made.out);
  expect([made.code, recorded]).toEqual([0, true]);
  const cell = { incident: 'inc-r1/0', outcome: 'injured', victims: 'civilians', perpetrator: null };
  expect(effect).toContainEqual({ ...cell, before: null, after: { low: 30, high: 30 } });
  expect((await run('toll', 'inc-r2/0')).out).toContain('(inc-r1/0)');
  expect(await run('merge', 'inc-r1/0', 'inc-r2/0', ...why)).toMatchObject({
    code: 4,
    err: expect.stringContaining('inc-r2/0 was merged into inc-r1/0'),
  });
  expect((await run('undo', decision.id, ...why)).out).toContain(
    `decision ${decision.id} undone: recorded as decision`,
  );
  expect((await run('incidents')).out).toContain('inc-r2/0');
  expect((await run('verify')).code).toBe(0);
}, 120_000);

test('link, rename, move and split', async () => {
  expect((await run('link', 'inc-r2/0', 'inc-r1/0', ...why)).out).toContain('inc-r2/0 nested in inc-r1/0');
  expect((await run('rename', 'inc-r1/0', 'Quetta and Gwadar', ...why)).code).toBe(0);
  expect((await run('incidents')).out).toMatch(/Quetta and Gwadar[\s\S]*· /);
  expect((await run('link', 'inc-r2/0', '--none', ...why)).code).toBe(0);
  expect((await run('move', 'r2/0', 'inc-r1/0', ...why)).out).toContain('episode r2/0 moved to incident inc-r1/0');
  expect((await run('split', 'inc-r1/0', 'r2', ...why)).out).toMatch(/inc-r1\/0 split: r2\/0 now in inc-d\d+/);
}, 120_000);

test.each<[string[], number]>([
  [['merge', 'inc-r1/0', 'none', ...why], 4],
  [['merge', 'inc-r1/0', 'inc-r1/0', ...why], 5],
  [['merge', 'inc-r1/0', ...why], 2],
  [['link', 'inc-r1/0', ...why], 2],
  [['move', 'nothing', 'inc-r1/0', ...why], 4],
  [['undo', 'd99', ...why], 4],
  [['rename', 'inc-r1/0', ' ', ...why], 5],
])(
  '%j ends with %i',
  async (args, code) => {
    expect(await run(...args)).toMatchObject({ code, out: '' });
  },
  60_000,
);
