/** Views of a toll on the command line: check, changes, over time, policies side by side, names. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { madeLedger } from './made-ledger.ts';

const REPORTS = [
  'Police said 12 soldiers were killed in a bomb attack in Quetta on Saturday.',
  'Police said 18 soldiers were killed in the bomb attack in Quetta on Saturday. The dead included Jane Roe, a driver.',
  'Police said 15 soldiers were killed in the bomb attack in Quetta on Saturday.',
];

const { run, fill, remove } = madeLedger('views');

beforeAll(() => fill(REPORTS), 60_000);

afterAll(remove);

test('check lists what does not fit, with the claims', async () => {
  const { out, code } = await run('check');
  expect(out).toMatch(/^falling-toll: .* at 18 on .* and at 15 on .* \(r2#\d, r3#\d\)$/m);
  expect(code).toBe(0);
  const { contradictions } = JSON.parse((await run('check', '--json')).out);
  expect(contradictions[0].check).toBe('falling-toll');
}, 60_000);

test('changes since a time, and since a position that nobody gave', async () => {
  expect((await run('changes', '--since', '2031-02-03')).out).toMatch(
    /^revised: .* at 15 .* revised from 18 \(Post 3; r3#\d\)\.$/m,
  );
  expect((await run('changes')).code).toBe(2);
}, 60_000);

test('the toll over time, and under two policies', async () => {
  const { series } = JSON.parse((await run('toll', '--over-time', '--json')).out);
  const forces = series.find((one: { victims: string }) => one.victims === 'security forces');
  expect(forces.points.map((point: { low: number }) => point.low)).toEqual([12, 18, 15]);
  expect((await run('toll', '--compare', 'conservative,official-only')).out).toMatch(/security forces +15 +15 +0$/m);
  expect((await run('toll', '--compare', 'conservative,mean')).code).toBe(2);
}, 60_000);

test('names are shown only when asked for', async () => {
  expect((await run('toll')).out).not.toContain('Roe');
  const { out } = await run('toll', '--names');
  expect(out).toMatch(/Jane Roe|No victim is named/);
}, 60_000);

test('the log puts positions under one another', async () => {
  const lines = (await run('log')).out.trimEnd().split('\n');
  expect(lines[0]).toMatch(/^ {5}1 \d{4}-/);
});
