/** A process that is killed outright in the middle of adding loses no report that it acknowledged, and doubles none. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LAUNCHER, tollbook } from './cli-run.ts';
import { olderNode } from './older-node.ts';

const REPORTS = 60;
let folder: string;
let data: string[];

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tollbook-kill-'));
  data = ['--data', path.join(folder, 'ledger')];
  const line = (n: number) =>
    JSON.stringify({
      id: `k${n}`,
      published: '2024-05-07',
      text: `Police said ${n + 2} people were killed in the blast.`,
    });
  writeFileSync(path.join(folder, 'reports.jsonl'), Array.from({ length: REPORTS }, (_, n) => `${line(n)}\n`).join(''));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Adds the reports and kills the process after it acknowledged so many; gives the ids that it acknowledged. */
function addAndKill(after: number, node = process.execPath, to = data): Promise<string[]> {
  const child = spawn(node, [LAUNCHER, 'add', '--jsonl', path.join(folder, 'reports.jsonl'), ...to]);
  let out = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
    if (out.split('\n').length > after) child.kill('SIGKILL');
  });
  return new Promise((done) =>
    child.on('close', () => done([...out.matchAll(/^(?:added|unchanged) (\w+).*\n/gm)].map((match) => match[1] ?? ''))),
  );
}

async function reportsInLedger(): Promise<string[]> {
  const { out } = await tollbook(['log', '--json', ...data]);
  const lines = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  return lines.filter(({ kind }) => kind === 'report').map(({ says }) => /\bk\d+\b/.exec(says)?.[0] ?? says);
}

test('killed three times, the ledger is sound each time and whole in the end', async () => {
  for (const after of [1, 9, 33]) {
    const acknowledged = await addAndKill(after);
    expect(acknowledged.length).toBeGreaterThanOrEqual(after);
    const { code, err } = await tollbook(['verify', ...data]);
    expect(code, err).toBe(0);
    expect(await reportsInLedger()).toEqual(expect.arrayContaining(acknowledged));
  }
  const rest = await tollbook(['add', '--jsonl', path.join(folder, 'reports.jsonl'), ...data]);
  expect(rest.code, rest.err).toBe(0);
  const all = await reportsInLedger();
  expect(all).toHaveLength(REPORTS);
  expect(new Set(all).size).toBe(REPORTS);
  expect((await tollbook(['verify', ...data])).code).toBe(0);
}, 300_000);

// The output is closed when the last process that holds it is gone: the Node 24 that the launcher has started.
test.runIf(olderNode !== undefined)(
  'under an older Node, a launcher killed outright takes the program along',
  async () => {
    const to = ['--data', path.join(folder, 'other-ledger')];
    const acknowledged = await addAndKill(1, olderNode, to);
    expect(acknowledged.length).toBeLessThan(REPORTS / 2);
    expect((await tollbook(['verify', ...to])).code).toBe(0);
  },
  60_000,
);
