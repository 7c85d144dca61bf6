/** What `why` and its neighbours say of a claim that a person corrected, of a report and of a statement: from the outside. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tollbook } from './cli-run.ts';

const TEXT =
  'Police said on Tuesday that 12 people were killed and at least 30 injured when a bomb exploded in Kano, Nigeria, on Monday. Four of the dead were children.';
const WHY = ['--reason', 'read it', '--by', 'tester'];

let folder: string;
const run = (...args: string[]) => tollbook([...args, '--data', path.join(folder, 'ledger')], { cwd: folder });

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'tollbook-why-'));
  writeFileSync(path.join(folder, 'a.json'), JSON.stringify({ id: 'a', text: TEXT, published: '2024-05-07' }));
  await run('add', 'a.json');
  await run('review', 'correct', 'a#2', '--count', '31', '--own-count', ...WHY);
  const four = ['--quote', 'Four of the dead were children', '--figure', 'Four', '--count', '4', '--group', 'children'];
  await run('review', 'add', 'a', ...four, '--outcome', 'injured', ...WHY);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a correction: each field before and after, who, when and why', async () => {
  expect((await run('why', 'a#2')).out).toMatch(
    /^Decided: correct by tester on \d.*: read it\n {2}count: at least 30 \(at_least\) -> 31$/m,
  );
  const [decision] = JSON.parse((await run('why', 'a#2', '--json')).out).decisions;
  expect(decision.recorded).toMatch(/Z$/);
  expect(decision.changed).toContainEqual({ field: 'count_min', before: 30, after: 31 });
});

test.each<[RegExp, string[]]>([
  [/added, reviewer's own: outcome$/m, ['claims']],
  [/^outcome +injured \[reviewer: own word/m, ['why', 'a#4']],
  [/^A reviewer's own, not in the report's words: .*a#4 \(outcome\)/m, ['toll']],
  [/"fields": \[\s+"outcome"\s+\]/, ['brief', '--format', 'json']],
  [/,outcome,/, ['claims', '--csv']],
])("an outcome that the words do not say is the reviewer's own: %s", async (says, words) => {
  expect((await run(...words)).out).toMatch(says);
});

test('a report and a statement answer for themselves', async () => {
  const report = await run('why', 'a');
  expect([report.code, report.err]).toEqual([0, '']);
  expect(report.out).toMatch(/^Claims: 4$/m);
  expect((await run('why', 'a@1')).out).toMatch(/^speaker +Police$/m);
});
