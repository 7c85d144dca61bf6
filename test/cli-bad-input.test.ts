/** What people and machines hand in by mistake: each gets a clear word or a sound result, and the ledger stays whole. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { LAUNCHER, tollbook } from './cli-run.ts';

let folder: string;
let data: string[];

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tollbook-bad-input-'));
  data = ['--data', path.join(folder, 'ledger')];
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function add(name: string, content: string | Uint8Array, ...options: string[]) {
  writeFileSync(path.join(folder, name), content);
  return tollbook(['add', name, ...options, ...data], { cwd: folder });
}

async function killed(): Promise<{ id: string; count_min: number; quote: { text: string } }[]> {
  const { out } = await tollbook(['claims', '--json', ...data]);
  return JSON.parse(out).filter((claim: { outcome: string }) => claim.outcome === 'killed');
}

describe('refused with a clear word', () => {
  afterEach(async () => {
    // nothing was begun for a document that could not be read
    const { code, err } = await tollbook(['verify', ...data]);
    expect([0, 3], err).toContain(code);
  });

  test.each([
    ['an empty file', 'empty.txt', ''],
    ['a file of blanks', 'blank.txt', ' \n\t\n'],
    ['binary', 'photo.txt', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1, 2, 3, 255])],
    ['JSON of another shape', 'other.json', '{"rows":[1,2,3]}'],
    ['half of a JSON', 'half.json', '{"text":"12 people were kil'],
  ])('%s', async (_, name, content) => {
    const { code, out, err } = await add(name, content);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/^tollbook: .+\n {2}.+\n$/);
  });

  test('50 MB of one line', async () => {
    const { code, out, err } = await add('long.txt', '12 people were killed, '.repeat(2_200_000));
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/^tollbook: .*(large|long)/);
  });

  test('50 MB of one line, through the filter', async () => {
    const input = `{"id":"big","text":"${'12 people were killed, '.repeat(2_200_000)}"}\n{"id":"next","text":"Two died."}\n`;
    const { code, out } = await tollbook(['extract', '--jsonl'], { input });
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect([code, lines.map((line) => [line.id, 'error' in line])]).toEqual([
      0,
      [
        ['big', true],
        ['next', false],
      ],
    ]);
  });

  test('a folder, and a file that is not there', async () => {
    mkdirSync(path.join(folder, 'folder'));
    for (const name of ['folder', 'nothing.txt']) {
      const { code, err } = await tollbook(['add', name, ...data], { cwd: folder });
      expect(code).toBeGreaterThan(0);
      expect(err).toMatch(/^tollbook: .+\n {2}.+\n$/);
    }
  });

  test('a ledger that is something else', async () => {
    const other = path.join(folder, 'other');
    mkdirSync(other);
    writeFileSync(path.join(other, 'ledger.sqlite'), 'this is a diary, not a database'.repeat(100));
    const { code, err } = await tollbook(['incidents', '--data', other]);
    expect(code).toBe(3);
    expect(err).toMatch(/^tollbook: .+\n {2}.+\n$/);
  });
});

describe('read soundly', () => {
  afterEach(async () => {
    const { code, err } = await tollbook(['verify', ...data]);
    expect(code, err).toBe(0);
  });

  test('invalid UTF-8 in the middle: refused, or read with a word about it', async () => {
    const bytes = Buffer.concat([
      Buffer.from('Police said 12 people were killed in Caf'),
      Buffer.from([0xe9]),
      Buffer.from(' Noir.\n'),
    ]);
    const { code, err } = await add('latin.txt', bytes);
    expect(err).not.toBe('');
    expect([0, 1]).toContain(code);
  });

  test('a date in the future is kept and warned of', async () => {
    const { code, err } = await add(
      'future.txt',
      'Police said 13 people were killed in the blast.\n',
      '--published',
      '2999-01-01',
    );
    expect(code).toBe(0);
    expect(err).toMatch(/future|after/);
  });

  test('a report without a published time', async () => {
    expect((await add('undated.txt', 'Police said 14 people were killed in the blast.\n')).code).toBe(0);
    expect((await killed()).some((claim) => claim.count_min === 14)).toBe(true);
  });

  test('ten thousand figures', async () => {
    const sentence = (n: number) => `Police said ${n + 100} people were killed in village ${n}.`;
    const text = Array.from({ length: 10_000 }, (_, n) => sentence(n)).join('\n');
    expect((await add('many.txt', text)).code).toBe(0);
  });

  test('right-to-left marks around a figure', async () => {
    const text = 'Police said \u200f16\u200f people were \u202bkilled\u202c in the blast.\n';
    expect((await add('marks.txt', text)).code).toBe(0);
    expect((await killed()).some((claim) => claim.quote.text.includes('16'))).toBe(true);
  });

  test('a quote with combining characters', async () => {
    const text = 'Police in Bogota\u0301 said 18 people were killed in the bombe\u0301.\n';
    expect((await add('combining.txt', text)).code).toBe(0);
    const claim = (await killed()).find(({ count_min }) => count_min === 18);
    expect(claim?.quote.text.normalize('NFC')).toContain('Bogotá');
  });
});

test.each([
  ['an empty name', '', 'no place for a ledger'],
  ['a database of another kind', 'mysql://host/x', 'cannot be kept at mysql:'],
])('%s is no ledger', async (_name, place, says) => {
  const { code, err } = await tollbook(['toll', '--data', place]);
  expect([code, err]).toEqual([2, expect.stringContaining(says)]);
});

test.runIf(existsSync('/dev/full'))('an output that cannot be written is said in one line', () => {
  const full = openSync('/dev/full', 'w');
  const child = spawnSync(process.execPath, [LAUNCHER, '--help'], {
    stdio: ['ignore', full, 'pipe'],
    encoding: 'utf8',
  });
  expect([child.status, child.stderr]).toEqual([74, expect.stringMatching(/^tollbook: the output cannot be written/)]);
});
