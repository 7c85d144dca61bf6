/** The documents fail a test when what they name is gone. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../src/cli/commands.ts';
import { POLICIES } from '../src/tally/policies/table.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const PAGES = [
  ...readdirSync(ROOT).filter((name) => name.endsWith('.md')),
  ...readdirSync(path.join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => path.join('docs', name)),
];

function read(file: string): string {
  return readFileSync(path.join(ROOT, file), 'utf8');
}

/** A path of this repository in code marks: begins with one of its folders, or is a file of its root. */
const PATH = /`((?:src|test|docs|data|demo|eval|bench|scripts|bin|\.ci)\/[\w./-]*|[A-Z]+\.md)`/g;

describe.each(PAGES)('%s', (page) => {
  test('links and names only files that are there', () => {
    const text = read(page);
    const links = [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)].map((match) =>
      path.join(path.dirname(page), match[1] ?? ''),
    );
    const named = [...text.matchAll(PATH)].map((match) => match[1] ?? '');
    const missing = [...links, ...named].filter((file) => !existsSync(path.join(ROOT, file)));
    expect(missing).toEqual([]);
  });

  test('names no place outside the project', () => {
    expect(read(page)).not.toMatch(/\/(work|home|tmp|root)\//);
  });
});

describe('docs/life-of-a-report.md', () => {
  const text = read('docs/life-of-a-report.md');

  test('names functions that its files declare', () => {
    // `functionName` in `src/file.ts`, the form that the page uses for every function
    const named = [...text.matchAll(/`(\w+)` in `(src\/[\w./-]+\.ts)`/g)];
    expect(named.length).toBeGreaterThan(10);
    const gone = named.filter(([, name, file]) => !declares(file ?? '', name ?? '')).map(([whole]) => whole);
    expect(gone).toEqual([]);
  });
});

function declares(file: string, name: string): boolean {
  return new RegExp(`\\b(function\\*?|const|interface|type|class)\\s+${name}\\b`).test(read(file));
}

test('the README lists every command, once, in the order of the help', () => {
  const listed = [...read('README.md').matchAll(/^\| `tollbook (\w+)/gm)].map((match) => match[1]);
  expect([...new Set(listed)]).toEqual(Object.keys(COMMANDS));
});

test('the README shows what the program prints (npm run readme writes it anew)', () => {
  const script = path.join(ROOT, 'scripts', 'readme-output.ts');
  expect(spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' }).status).toBe(0);
});

test('the page of the command line names every policy', () => {
  const row = /^\| `--policy.*$/m.exec(read('docs/command-line.md'))?.[0] ?? '';
  expect(Object.keys(POLICIES).filter((name) => !row.includes(`\`${name}\``))).toEqual([]);
});

test('decisions are numbered without a gap', () => {
  const numbers = readdirSync(path.join(ROOT, 'docs', 'decisions'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => Number(name.slice(0, 4)))
    .sort((a, b) => a - b);
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
});
