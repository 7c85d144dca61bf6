/** Every command from the outside, in the order in which a person meets them, on a ledger in a folder of its own. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tollbook } from './cli-run.ts';

const MORNING = `Blast at Kano market kills 12

Police said on Tuesday that 12 people were killed and at least 30 injured when a bomb exploded at a market in Kano, Nigeria, on Monday evening. Four of the dead were children.

No group has claimed responsibility.
`;
const EVENING = `Toll in Kano market bombing rises to 15

The death toll from Monday's bombing at a market in Kano, Nigeria, rose to 15, police commissioner Musa Garba said on Wednesday. At least 34 people were injured, he said. A hospital official said 17 bodies had been received.
`;

let folder: string;
let data: string[];
const run = (...args: string[]) => tollbook([...args, ...data], { cwd: folder });

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tollbook-cli-'));
  data = ['--data', path.join(folder, 'ledger')];
  writeFileSync(path.join(folder, 'morning.txt'), MORNING);
  writeFileSync(path.join(folder, 'evening.md'), EVENING);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The id of the first claim whose row matches. */
async function claimId(
  matching: (claim: { outcome: string; count_min: number | null; standing: string }) => boolean,
): Promise<string> {
  const { out } = await run('claims', '--json');
  return JSON.parse(out).find(matching).id;
}

describe('before there is a ledger', () => {
  test.each([['incidents'], ['toll'], ['claims'], ['brief'], ['log'], ['verify'], ['why', 'killed'], ['reread']])(
    '%s says that there is none, and makes none',
    async (...args) => {
      const { code, out, err } = await run(...args);
      expect([code, out]).toEqual([3, '']);
      expect(err).toMatch(/^tollbook: .+\n {2}.+\n$/);
    },
  );

  test('extract needs none', async () => {
    const { code, out } = await tollbook(['extract', 'morning.txt'], { cwd: folder });
    expect(code).toBe(0);
    expect(out).toMatch(/killed +12 +people/);
    expect(out).toContain('"Police said on Tuesday that 12 people were killed');
  });

  test('extract reads standard input, and gives JSON', async () => {
    const { out } = await tollbook(['extract', '--json'], { cwd: folder, input: MORNING });
    const [answer] = JSON.parse(out);
    expect(answer.toll.killed.low).toBe(12);
  });

  test('extract --jsonl answers line by line and passes over what cannot be read', async () => {
    const input = `${JSON.stringify({ id: 'a', text: MORNING })}\nnonsense\n${JSON.stringify({ id: 'b', text: '' })}\n`;
    const { code, out } = await tollbook(['extract', '--jsonl'], { input });
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(0);
    expect(lines.map((line) => [line.id, 'error' in line])).toEqual([
      ['a', false],
      [null, true],
      ['b', false],
    ]);
    for (const { quote } of lines[0].claims) expect(MORNING.slice(quote.start, quote.end)).toBe(quote.text);
  });

  test('extract --jsonl exits 1 when no line worked', async () => {
    const { code, out, err } = await tollbook(['extract', '--jsonl'], { input: 'nonsense\n' });
    expect([code, JSON.parse(out).id]).toEqual([1, null]);
    expect(err).toContain('no line could be read');
  });
});

describe('with a ledger', () => {
  test('add says what it found, and that the same bytes are there already', async () => {
    const first = await run(
      'add',
      'morning.txt',
      '--publisher',
      'Daily Desk',
      '--published',
      '2024-05-07',
      '--url',
      'https://example.org/1',
    );
    expect(first.err).toBe('');
    expect(first.out).toMatch(/^added r[0-9a-f]{12} \(morning\.txt\): \d+ claims, /);
    const again = await run('add', 'morning.txt', '--publisher', 'Daily Desk', '--published', '2024-05-07');
    expect(again.out).toMatch(/^unchanged r[0-9a-f]{12} \(morning\.txt\)/);
    expect([first.code, again.code]).toEqual([0, 0]);
    const other = await run('add', 'morning.txt', '--publisher', 'Daily Desk', '--published', '2199-01-01');
    expect(other.out).toMatch(/^unchanged /);
    expect(other.err).toMatch(
      /with its own --published \(2024-05-07\), and stays so; .*tollbook review report r\w+ --published/,
    );
    expect(other.err).not.toContain('kept as given');
  });

  test('add reads standard input and lines of JSON', async () => {
    const piped = await tollbook(['add', '-', '--published', '2024-05-08', '--publisher', 'Evening Wire', ...data], {
      input: EVENING,
    });
    expect(piped.out).toMatch(/^added /);
    const lines = [
      '{"id":"n1","text":"A storm closed the port of Oslo on Friday.","published":"2024-05-10"}',
      'nonsense',
      '',
    ];
    const many = await tollbook(['add', '--jsonl', '-', ...data], { input: lines.join('\n') });
    expect(many.out).toMatch(/^added n1 /);
    expect(many.err).toMatch(/^tollbook: - line 2: /);
    expect(many.code).toBe(1);
  });

  test('incidents puts both reports of the bombing together', async () => {
    const { out } = await run('incidents', '--json');
    expect(JSON.parse(out)[0].reports).toBe(2);
    expect((await run('incidents')).out.split('\n')[0]).toMatch(/^incident +title +place +period +reports/);
  });

  test('toll keeps the parties apart', async () => {
    const { code, out } = await run('toll');
    expect(code).toBe(0);
    expect(out).toMatch(/killed/);
    expect(out).toContain('15');
    expect(JSON.parse((await run('toll', '--json')).out).toll.cells.length).toBeGreaterThan(0);
  });

  test('the clocks: as of the morning there were 12', async () => {
    const asOf = JSON.parse((await run('toll', '--json', '--as-of', '2024-05-07')).out);
    const highs = asOf.toll.cells.filter((cell: { outcome: string }) => cell.outcome === 'killed');
    expect(JSON.stringify(highs)).not.toContain('15');
    const recorded = await run('incidents', '--json', '--as-recorded', '1');
    expect(JSON.parse(recorded.out).every((incident: { reports: number }) => incident.reports <= 1)).toBe(true);
  });

  test('claims as a table, as CSV and as JSON', async () => {
    expect((await run('claims')).out).toMatch(/unreviewed/);
    const csv = (await run('claims', '--csv')).out.split('\r\n');
    const all = JSON.parse((await run('claims', '--json')).out);
    expect(csv.length).toBeGreaterThan(all.length);
  });

  test('why a claim, and why a figure', async () => {
    const claim = await run('why', await claimId(({ count_min }) => count_min === 15));
    expect(claim.out).toContain('rose to 15');
    expect(claim.out).toContain('Musa Garba');
    const figure = await run('why', 'killed');
    expect(figure.code).toBe(0);
    expect(figure.out).toContain('15');
  });

  test.each([
    ['text', /Kano/],
    ['md', /^# /m],
    ['html', /^<!doctype html>/i],
    ['json', /^\{/],
  ])('brief as %s', async (format, looksLike) => {
    const { code, out } = await run('brief', '--format', format);
    expect(code).toBe(0);
    expect(out).toMatch(looksLike);
  });

  test('review: accept, correct, reject, add, report', async () => {
    const why = ['--reason', 'read the report', '--by', 'tester'];
    const twelve = await claimId(({ count_min }) => count_min === 12);
    expect((await run('review', 'accept', twelve, ...why)).out).toMatch(/^accept .*: recorded as entry \d+/);
    const thirty = await claimId(({ count_min }) => count_min === 30);
    expect((await run('review', 'correct', thirty, '--place', 'Kano', ...why)).code).toBe(0);
    const seventeen = await claimId(({ count_min }) => count_min === 17);
    expect((await run('review', 'reject', seventeen, ...why)).code).toBe(0);
    const report = twelve.split('#')[0] ?? '';
    const added = await run(
      ...['review', 'add', report, '--quote', 'Four of the dead were children', '--figure', 'Four', '--count', '4'],
      ...['--outcome', 'injured', '--group', 'children', ...why],
    );
    expect(added.err).toBe('');
    expect((await run('review', 'report', report, '--publisher', 'The Daily Desk', ...why)).code).toBe(0);
    for (const act of ['accept', 'reject']) {
      const again = await run('review', act, act === 'accept' ? twelve : seventeen, ...why);
      expect([again.code, again.err]).toEqual([5, expect.stringContaining(`${act}ed already`)]);
    }
    const invented = await run('review', 'correct', thirty, '--count', '31', ...why);
    expect([invented.code, invented.err]).toEqual([5, expect.stringContaining('says at least 30, not 31')]);
    expect((await run('review', 'correct', thirty, '--count', '31', '--own-count', ...why)).out).toContain(
      'own: count',
    );
    for (const shows of [['claims'], ['why', thirty], ['toll'], ['brief']]) {
      expect((await run(...shows)).out).toMatch(/reviewer(?:'s own|: own word)/);
    }
    const waiting = JSON.parse((await run('review', 'list', '--json')).out);
    expect(waiting.unreviewed.every((claim: { standing: string }) => claim.standing === 'unreviewed')).toBe(true);
    const standings = JSON.parse((await run('claims', '--json')).out).map(
      (claim: { standing: string }) => claim.standing,
    );
    expect(new Set(standings)).toEqual(new Set(['accepted', 'corrected', 'added', 'unreviewed']));
    const refused = await run(
      'review',
      'add',
      report,
      '--quote',
      'not in it',
      '--outcome',
      'killed',
      '--group',
      'people',
      '--count',
      '1',
      ...why,
    );
    expect(refused.code).toBeGreaterThan(0);
    expect(refused.err).toMatch(/^tollbook: /);
  });

  test('reread with the same rules changes nothing', async () => {
    const { code, out } = await run('reread');
    expect(code).toBe(0);
    expect(out).toMatch(/^3 reports read again, 0 with a new run/);
  });

  test('log and verify', async () => {
    const log = (await run('log', '--json')).out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(log.map((line) => line.position)).toEqual(log.map((_, index) => index + 1));
    expect((await run('log', '--from', '2', '--to', '3')).out.trim().split('\n')).toHaveLength(2);
    const { code, out } = await run('verify');
    expect([code, out]).toEqual([0, expect.stringMatching(/^The ledger is sound: \d+ entries/)]);
  });
});

describe('redacting', () => {
  test('what is gone is said, and the ledger is sound', async () => {
    const report = (await claimId(({ count_min }) => count_min === 15)).split('#')[0] ?? '';
    const { code, out } = await run('redact', report, '--reason', 'a court says so', '--by', 'tester');
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(/^redact r\w+: recorded as entry \d+; the words of \d+ entries/),
    ]);
    expect((await run('claims')).out).toMatch(new RegExp(`${report}#1 .*redacted`));
    expect((await run('incidents')).out).toContain(`Report ${report} was redacted`);
    expect((await run('claims', '--csv')).out).toMatch(new RegExp(`^${report}#1,${report},.*,redacted,`, 'm'));
    expect((await run('verify')).code).toBe(0);
  });
});

describe('a wrong word', () => {
  test.each([
    [2, ['frobnicate']],
    [2, ['toll', '--as-of', 'yesterday']],
    [2, ['toll', '--policy', 'guess']],
    [2, ['brief', '--format', 'pdf']],
    [2, ['log', '--from', 'one']],
    [2, ['log', '--from', '3', '--to', '2']],
    [2, ['review', 'accept', 'x#1']],
    [2, ['add', 'morning.txt', '--url', 'javascript:alert(1)']],
    [2, ['review', 'report', 'n1', '--url', 'file:///etc/hosts', '--reason', 'x']],
    [2, ['brief', '--json', '--format', 'html']],
    [2, ['redact', 'n1']],
    [4, ['redact', 'nowhere', '--reason', 'x']],
    [4, ['review', 'list', 'no-such-incident']],
    [4, ['review', 'accept', 'no-number', '--reason', 'x']],
    [4, ['why', 'killed/nobody-of-that-name']],
    [4, ['toll', 'no-such-incident']],
    [4, ['claims', 'no-such-incident']],
    [4, ['why', 'nowhere#1']],
    [4, ['why', 'escaped']],
    [4, ['review', 'accept', 'nowhere#1', '--reason', 'x']],
    [4, ['add', 'not-there.txt']],
    [4, ['reread', 'nowhere']],
  ])('exit %i: %j', async (expected, args) => {
    const { code, out, err } = await run(...args);
    expect([code, out]).toEqual([expected, '']);
    expect(err).toMatch(/^tollbook: [^\n]+\n/);
    expect(err).not.toMatch(/\n {4}at /);
  });
});
