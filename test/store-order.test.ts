/** Real reports through the whole program, in several orders of arrival: the same bytes come out. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ROOT, tollbook } from './cli-run.ts';

/** Reports of one event over several days, of its parts, and of other events. */
const REPORTS = ['01', '02', '11', '18', '27', '28', '37', '44'];

const ORDERS = [REPORTS, [...REPORTS].reverse(), ['28', '44', '01', '37', '02', '18', '27', '11']];

async function outOf(order: readonly string[]): Promise<string[]> {
  const data = mkdtempSync(path.join(tmpdir(), 'tollbook-order-'));
  const files = order.map((name) => path.join(ROOT, 'demo', `${name}.json`));
  const added = await tollbook(['add', ...files, '--data', data]);
  expect([added.code, added.err]).toEqual([0, '']);
  const asked = [['incidents', '--json'], ['brief', '--format', 'json'], ['verify']];
  const ran = [];
  for (const words of asked) ran.push(await tollbook([...words, '--data', data]));
  rmSync(data, { recursive: true });
  expect(ran.map((one) => [one.code, one.err])).toEqual(asked.map(() => [0, '']));
  return ran.map((one) => one.out);
}

test('incidents and the brief, with its toll, do not depend on the order of arrival', {
  timeout: 240_000,
}, async () => {
  const outs: string[][] = [];
  for (const order of ORDERS) outs.push(await outOf(order));
  expect(JSON.parse(outs[0]?.[0] ?? '[]').length).toBeGreaterThan(2);
  for (const other of outs.slice(1)) expect(other).toEqual(outs[0]);
});
