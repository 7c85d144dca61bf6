/**
 * What extraction finds in each demo report, against a golden file. On a mismatch the answer is written beside it as
 * NN-changed.json; `UPDATE_GOLDEN=1` writes the golden files anew. Read the difference before that.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openExtractor } from '../src/main.ts';
import { goldenOf } from './golden-form.ts';

const demo = path.join(import.meta.dirname, '..', 'demo');
const golden = path.join(import.meta.dirname, 'golden', 'extract');
const update = process.env.UPDATE_GOLDEN === '1';
const extract = await openExtractor();

const names = readdirSync(demo)
  .filter((file) => /^\d+\.json$/.test(file))
  .map((file) => file.slice(0, -'.json'.length))
  .sort();

function answerFor(name: string): string {
  const { id, title, text, source } = JSON.parse(readFileSync(path.join(demo, `${name}.json`), 'utf8'));
  const { outlet, published, url, lang } = source;
  return goldenOf(extract({ id, title, text, published, outlet, url, lang }));
}

/** Where the two differ first, with a few words of each. */
function difference(expected: string, answer: string): string {
  const was = expected.split('\n');
  const is = answer.split('\n');
  const line = was.findIndex((row, i) => row !== is[i]);
  const [a, b] = line < 0 ? ['', is[was.length] ?? ''] : [was[line] ?? '', is[line] ?? ''];
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const from = Math.max(0, a.lastIndexOf(',"', at));
  const words = (row: string): string => row.slice(from, at + 40) || 'nothing';
  return `line ${(line < 0 ? was.length : line) + 1} was ${words(a)} and is ${words(b)}`;
}

/** null when the answer is the golden one, else one line that says what to do. */
function check(name: string): string | null {
  const answer = answerFor(name);
  const file = path.join(golden, `${name}.json`);
  const changed = path.join(golden, `${name}-changed.json`);
  if (update) {
    mkdirSync(golden, { recursive: true });
    writeFileSync(file, answer);
  }
  if (!existsSync(file)) return `no golden file for demo/${name}.json: make it with UPDATE_GOLDEN=1 and read it`;
  const expected = readFileSync(file, 'utf8');
  if (expected === answer) {
    rmSync(changed, { force: true });
    return null;
  }
  writeFileSync(changed, answer);
  return `demo/${name}.json is read differently, see test/golden/extract/${name}-changed.json: ${difference(expected, answer)}`;
}

describe('extraction of the demo reports', () => {
  it('reads every demo report', () => {
    expect(names.length).toBeGreaterThan(40);
  });

  it.each(names)('%s', (name) => {
    const said = check(name);
    if (said !== null) expect.fail(said);
  });

  it('keeps no golden file of a report that is gone', () => {
    const kept = existsSync(golden) ? readdirSync(golden).filter((file) => !file.endsWith('-changed.json')) : [];
    expect(kept.filter((file) => !names.includes(file.slice(0, -'.json'.length)))).toEqual([]);
  });
});
