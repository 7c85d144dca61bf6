/** docs/command-line.md and the program's own help say the same. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { COMMANDS } from '../src/cli/commands.ts';
import { EXIT } from '../src/cli/failure.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const PAGE = readFileSync(path.join(ROOT, 'docs', 'command-line.md'), 'utf8');

function help(...words: string[]): Promise<string> {
  return new Promise((done, fail) => {
    execFile(process.execPath, [path.join(ROOT, 'bin', 'tollbook.js'), 'help', ...words], (error, out, err) => {
      if (error) fail(new Error(err));
      else done(out);
    });
  });
}

/** First cells of the table under a heading, without their code marks. */
function firstCells(heading: string): string[] {
  const section = PAGE.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
  const cells = [...section.matchAll(/^\| (.+?) \|/gm)].map((row) => (row[1] ?? '').replaceAll('`', ''));
  return cells.filter((cell) => !/^(command|option|code|variable|-+)$/.test(cell));
}

test('the page and the help list the same commands', async () => {
  const out = await help();
  const listed = [...(out.split('Commands:')[1] ?? '').matchAll(/^ {2}(\w+)/gm)].map((row) => row[1]);
  expect(listed.filter((name) => name !== 'help')).toEqual(Object.keys(COMMANDS));
  const page = firstCells('Commands').filter((cell) => !cell.startsWith('-'));
  expect(page.sort()).toEqual(Object.keys(COMMANDS).sort());
});

test('the options of every command stand on the page', async () => {
  const out = await help();
  for (const option of firstCells('Options of every command')) expect(out).toContain(option);
});

test.each(['toll', 'brief'])('%s has the two clocks and the policy as the page says', async (command) => {
  const out = await help(command);
  for (const option of ['--as-of <time>', '--as-recorded <when>', '--policy <name>']) {
    expect(out).toContain(option);
    expect(PAGE).toContain(`\`${option}\``);
  }
});

test('every option that the page names is in some help', async () => {
  const all = await Promise.all([
    help(),
    ...Object.keys(COMMANDS).map((name) => help(name)),
    ...['list', 'add', 'accept', 'correct', 'reject', 'report'].map((name) => helpOfReview(name)),
  ]);
  const text = all.join('\n');
  for (const [, option] of PAGE.matchAll(/`(--[a-z-]+)/g)) expect(text).toContain(option);
});

function helpOfReview(name: string): Promise<string> {
  return new Promise((done) => {
    execFile(process.execPath, [path.join(ROOT, 'bin', 'tollbook.js'), 'review', name, '--help'], (_, out) =>
      done(out),
    );
  });
}

test('the page lists every exit code', () => {
  const codes = firstCells('Exit codes').map(Number);
  // 69 and 74 are the launcher's own: before there is a program, and when its words cannot be written
  expect(codes).toEqual([...new Set([...Object.values(EXIT), 69, 74])].sort((a, b) => a - b));
});
