/** The filter's own part: lines, order, errors and memory. What it finds in a text is tested with the extraction. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Extractor, filter } from '../src/cli/filter.ts';
import { MAX_LINE_BYTES, rawLines } from '../src/cli/jsonl.ts';
import type { FilterLine } from '../src/model/claim.ts';

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
  const count = await filter(chunksOf(text, size), extract, async (piece) => {
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
    await filter(endless(), nothing, async () => {
      await Promise.resolve();
      ahead = Math.max(ahead, read - taken);
      taken += 1;
    });
    expect(ahead).toBeLessThanOrEqual(1);
  });
});

test('a line that is cut into many chunks is whole again', async () => {
  const seen: string[] = [];
  for await (const lines of rawLines(chunksOf('one\ntwo\nthree', 1))) {
    for (const line of lines) seen.push(`${line.number}:${Buffer.from(line.bytes)}`);
  }
  expect(seen).toEqual(['1:one', '2:two', '3:three']);
});
