/** The filter's own part: lines, order, errors and memory. What it finds in a text is tested with the extraction. */
import { Worker } from 'node:worker_threads';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Answerer, answerer, type Extractor, filter } from '../src/cli/filter.ts';
import { openThreads } from '../src/cli/filter-threads.ts';
import { MAX_LINE_BYTES, rawLines } from '../src/cli/jsonl.ts';
import type { FilterLine } from '../src/model/claim.ts';
import { tollbook } from './cli-run.ts';

/** Answers with the report's own id and finds nothing: the lines are under test here, not the rules. */
const nothing: Extractor = ({ id, outlet, published }): FilterLine => ({
  id,
  report: { id, outlet, published, via: null },
  claims: [],
  responsibility: [],
  measures: [],
  facts: [],
  setAside: [],
  toll: {},
});

async function* chunksOf(text: string | Uint8Array, size = 7): AsyncGenerator<Uint8Array> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function run(text: string | Uint8Array, extract = nothing, size?: number) {
  let out = '';
  const count = await filter(chunksOf(text, size), answerer(extract), async (piece) => {
    out += piece;
  });
  return {
    count,
    lines: out
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line)),
  };
}

describe('lines', () => {
  test('answers each line in order, and one that cannot be read with its id and why', async () => {
    const { count, lines } = await run(
      [
        '{"id":"a","text":"x"}',
        '',
        '{"id":"b","text":',
        '{"id":"c"}',
        'nonsense',
        '{"id":"d","text":"x","published":"last Tuesday"}',
        '{"id":7,"text":"","title":null}',
      ].join('\r\n'),
    );
    expect(lines.map((line) => line.id)).toEqual(['a', 'b', 'c', null, 'd', '7']);
    expect(lines.map((line) => 'error' in line)).toEqual([false, true, true, true, true, false]);
    expect(lines[1].error).toMatch(/^line 3 is not JSON/);
    expect(lines[2].error).toMatch(/^line 4: text:/);
    expect(lines[4].error).toMatch(/^line 6: published: give a date/);
    expect(count).toEqual({ worked: 2, failed: 4 });
  });

  test('splits on the line feed alone: a separator of paragraphs inside a string is text', async () => {
    const { lines } = await run('{"id":"a\u2028b","text":"\u2029"}\n{"id":"c","text":""}');
    expect(lines.map((line) => line.id)).toEqual(['a\u2028b', 'c']);
  });

  test('says that bytes are not UTF-8', async () => {
    const bytes = Buffer.concat([Buffer.from('{"id":"a","text":"'), Buffer.from([0xff, 0xfe]), Buffer.from('"}\n')]);
    const { lines } = await run(bytes);
    expect(lines).toEqual([{ id: 'a', error: 'line 1 is not valid UTF-8' }]);
  });

  test('refuses a line longer than any report, keeps its id, and goes on', async () => {
    const long = `{"id":"long","text":"${'x'.repeat(MAX_LINE_BYTES)}"}\n{"id":"next","text":""}\n`;
    const { lines } = await run(long, nothing, 1 << 16);
    expect(lines.map((line) => [line.id, 'error' in line])).toEqual([
      ['long', true],
      ['next', false],
    ]);
  });

  test('a fault in reading one report is the error of its line only', async () => {
    const faulty: Extractor = (line) => {
      if (line.id === 'b') throw new Error('no rule fits');
      return nothing(line);
    };
    const { lines } = await run('{"id":"a","text":""}\n{"id":"b","text":""}\n{"id":"c","text":""}\n', faulty);
    expect(lines.map((line) => line.error)).toEqual([undefined, 'line 2 could not be read: no rule fits', undefined]);
  });

  test('any bytes, cut anywhere, give one answer for each line that is not blank', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), fc.integer({ min: 1, max: 40 }), async (bytes, size) => {
        const { count, lines } = await run(bytes, nothing, size);
        const expected = Buffer.from(bytes)
          .toString('latin1')
          .split('\n')
          .filter((line) => /[^\t\r ]/.test(line));
        expect(lines).toHaveLength(expected.length);
        expect(count.worked + count.failed).toBe(expected.length);
      }),
    );
  });

  test('waits for a slow reader: it never reads ahead of what was taken', async () => {
    let read = 0;
    let taken = 0;
    let ahead = 0;
    async function* endless() {
      for (; read < 200; read += 1) yield new TextEncoder().encode(`{"id":"${read}","text":""}\n`);
    }
    await filter(endless(), answerer(nothing), async () => {
      await Promise.resolve();
      ahead = Math.max(ahead, read - taken);
      taken += 1;
    });
    expect(ahead).toBeLessThanOrEqual(1);
  });
});

test.each(['UTC', 'Pacific/Chatham', 'America/St_Johns'])(
  'the answers do not hang on the zone of the machine: %s',
  async (TZ) => {
    const text = 'Twelve people were killed on Tuesday night, police said in Kandor.';
    const input = `${JSON.stringify({ id: 'a', text, published: '2031-03-07' })}\n`;
    const { out } = await tollbook(['extract', '--jsonl'], { input, env: { TZ } });
    const periods = JSON.parse(out).claims.map(
      (claim: { periodResolved: { edtf: string } }) => claim.periodResolved.edtf,
    );
    expect(periods).toEqual(['2031-03-04']);
  },
);

describe('several threads', () => {
  const lineOf = (id: number, text = '') => `${JSON.stringify({ id: String(id), text })}\n`;

  test('the order of the lines is kept whoever is ready first, and little is asked for ahead', async () => {
    let open = 0;
    let most = 0;
    const uneven: Answerer = async (lines) => {
      open += 1;
      most = Math.max(most, open);
      const first = lines[0]?.number ?? 0;
      for (let turn = (first * 7) % 30; turn > 0; turn -= 1) await new Promise(setImmediate);
      open -= 1;
      return answerer(nothing)(lines);
    };
    let out = '';
    const input = chunksOf(Array.from({ length: 400 }, (_, id) => lineOf(id)).join(''), 900);
    const count = await filter(
      input,
      uneven,
      async (text) => {
        out += text;
      },
      4,
    );
    const ids = out
      .trim()
      .split('\n')
      .map((line) => Number(JSON.parse(line).id));
    expect(ids).toEqual(Array.from({ length: 400 }, (_, id) => id));
    expect(count).toEqual({ worked: 400, failed: 0 });
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThanOrEqual(4);
  });

  test('the program gives the same with two threads as with one, errors and all', async () => {
    const input = Array.from({ length: 90 }, (_, n) =>
      n % 17 === 5 ? 'nonsense\n' : lineOf(n, `At least ${n + 2} people were killed in the blast, police said.`),
    ).join('');
    const one = await tollbook(['extract', '--jsonl'], { input });
    const two = await tollbook(['extract', '--jsonl', '--threads', '2'], { input });
    expect([two.code, two.err]).toEqual([0, '']);
    expect(two.out).toBe(one.out);
    expect(two.out.split('\n')).toHaveLength(91);
  }, 60_000);

  test('a thread that is lost is said, with what to do', async () => {
    const threads = openThreads(() => new Worker('process.exit(3)', { eval: true }), 2);
    const lost = filter(chunksOf(lineOf(1)), threads.answer, async () => {}, 4);
    await expect(lost).rejects.toThrow(/thread of the filter was lost .*ended with code 3.*fewer threads/);
    await threads.close();
  });

  test('a number of threads that is none is refused', async () => {
    const { code, err } = await tollbook(['extract', '--jsonl', '--threads', '0'], { input: '' });
    expect([code, err]).toEqual([2, expect.stringContaining('Give a whole number from 1 to 64.')]);
  });
});

test('a line that is cut into many chunks is whole again', async () => {
  const seen: string[] = [];
  for await (const lines of rawLines(chunksOf('one\ntwo\nthree', 1))) {
    for (const line of lines) seen.push(`${line.number}:${Buffer.from(line.bytes)}`);
  }
  expect(seen).toEqual(['1:one', '2:two', '3:three']);
});
