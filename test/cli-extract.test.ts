/** `tollbook extract` for a person: the account of the numbers, and the text with its figures coloured. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { colouredText } from '../src/cli/extract-colours.ts';
import { lineOf, reportOf } from './claims-of.ts';
import { LAUNCHER, tollbook } from './cli-run.ts';

const TEXT =
  'Some 12 people were killed and 30 hurt in Tete, police said. One of the houses burned. Two fled in 14 cars.';

let folder = '';
const file = (): string => path.join(folder, 'report.txt');

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tollbook-extract-'));
  writeFileSync(file(), TEXT);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('extract --explain', () => {
  it('says of every number what became of it', async () => {
    const { code, out } = await tollbook(['extract', '--explain', file()]);
    expect(code).toBe(0);
    const rows = out.slice(out.indexOf('What became of each number')).split('\n').slice(3);
    const says = rows.filter(Boolean).map((row) => row.split(/\s{2,}/).slice(0, 2));
    expect(says).toEqual([
      ['Some 12', 'claim #1'],
      ['30', 'claim #2'],
      ['One', 'set aside: not people'],
      ['Two', 'set aside: measure of something else'],
      ['14', 'set aside: not people'],
    ]);
  });

  it('gives the numbers as JSON beside the answer, and only when asked', async () => {
    const explained = JSON.parse((await tollbook(['extract', '--explain', '--json', file()])).out);
    expect(explained[0].numbers).toHaveLength(5);
    expect(explained[0].numbers[0]).toMatchObject({
      figure: 'Some 12',
      reason: null,
      span: { field: 'text', start: 0, end: 7 },
    });
    const plain = JSON.parse((await tollbook(['extract', '--json', file()])).out);
    expect(plain[0]).not.toHaveProperty('numbers');
  });

  it('is not for the filter', async () => {
    const { code, err } = await tollbook(['extract', '--jsonl', '--explain', file()]);
    expect(code).toBe(2);
    expect(err).toContain('--explain');
  });
});

describe('the text in colours', () => {
  const painted = (text: string, title: string | null = null): string => {
    const report = reportOf(text, { title });
    return colouredText(report, lineOf(text, { title }), (words, hue) => `<${hue}:${words}>`);
  };

  it('marks each figure by what it is', () => {
    expect(painted(TEXT, '12 killed in Tete')).toBe(
      '12 killed in Tete\n\n' +
        'Some <killed:12> people were killed and <injured:30> hurt in Tete, police said. One of the houses burned. ' +
        '<aside:Two> fled in <aside:14> cars.\n\n' +
        '<killed:killed>  <injured:injured>  <other:other outcomes>  <aside:set aside>\n\n',
    );
  });

  it('keeps lines and drops what a terminal would obey', () => {
    expect(painted('Police held\u001b[J 12 men.\n\nThree guards died.\u0007')).toContain(
      'Police held[J <aside:12> men.\n\n<killed:Three> guards died.',
    );
  });

  const terminal = spawnSync('script', ['--version']).status === 0;
  const onTerminal = (env: NodeJS.ProcessEnv): string => {
    // Of the environment only what a program needs to start: CI, NO_COLOR and their like would tell Node of another terminal.
    const { PATH, HOME, TMPDIR } = process.env;
    const command = `'${process.execPath}' '${LAUNCHER}' extract '${file()}'`;
    return spawnSync('script', ['-qec', command, '/dev/null'], {
      env: { PATH, HOME, TMPDIR, TERM: 'xterm-256color', ...env },
      encoding: 'utf8',
    }).stdout;
  };

  it.runIf(terminal)('is printed on a terminal', () => {
    expect(onTerminal({})).toContain('Some \u001b[31m12\u001b[39m people');
  });

  it.runIf(terminal)('is not printed with NO_COLOR', () => {
    const out = onTerminal({ NO_COLOR: '1' });
    expect(out).toContain('#1');
    expect(out).not.toContain('\u001b[');
  });

  it('is not printed into a pipe', async () => {
    const { out } = await tollbook(['extract', file()], { env: { FORCE_COLOR: '1' } });
    expect(out).not.toContain('\u001b[');
  });
});
