/** Bytes, pages and files to reports: what is read, and how what cannot be read is told. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { decode, MAX_BYTES, sizeProblem } from '../src/sources/decode.ts';
import { hashOf, readReportFile, reportFromBytes } from '../src/sources/file.ts';
import { readHtml } from '../src/sources/html.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const NOW = '2026-11-25T12:00:00Z';

describe('bytes to text', () => {
  test.each<[string, Uint8Array, string, string]>([
    ['UTF-8', bytes('Ten died in Cafe\u0301.'), 'Ten died in Cafe\u0301.', 'utf-8'],
    ['UTF-8 with a mark', new Uint8Array([0xef, 0xbb, 0xbf, ...bytes('Ten')]), 'Ten', 'utf-8'],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x54, 0, 0x65, 0, 0x6e, 0]), 'Ten', 'utf-16le'],
    [
      'a declared charset',
      new Uint8Array([...bytes('<meta charset="koi8-r"><p>'), 0xc4, 0xc1]),
      '<meta charset="koi8-r"><p>да',
      'koi8-r',
    ],
    ['right-to-left words', bytes('\u200fقتل 12'), '\u200fقتل 12', 'utf-8'],
    ['CR LF stays for the reader to fix', bytes('a\r\nb'), 'a\r\nb', 'utf-8'],
  ])('%s', (_, given, text, encoding) => {
    expect(decode(given)).toEqual({ ok: true, value: { text, encoding }, warnings: [] });
  });

  test('invalid UTF-8 is read as windows-1252, with a warning', () => {
    const read = decode(new Uint8Array([...bytes('Caf'), 0xe9, ...bytes(': ten died')]));
    expect(read).toMatchObject({ ok: true, value: { text: 'Café: ten died', encoding: 'windows-1252' } });
    expect(read.ok && read.warnings[0]).toMatch(/not valid UTF-8.*windows-1252/);
  });

  test.each<[string, Uint8Array, string, RegExp]>([
    ['no bytes', new Uint8Array(), 'empty', /no bytes/],
    ['only blanks', bytes(' \r\n\t'), 'empty', /no words/],
    ['NUL bytes', new Uint8Array([65, 0, 66]), 'not-text', /^not text: .*NUL/],
    ['a PDF', bytes('%PDF-1.7 ...'), 'not-text', /^not text: it is a PDF/],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10]), 'not-text', /^not text: .*PNG/],
    ['an archive', new Uint8Array([0x50, 0x4b, 3, 4, 20]), 'not-text', /^not text: .*zip/],
    [
      'control characters',
      new Uint8Array(Array.from({ length: 200 }, (_, at) => (at % 2 ? 65 : 1))),
      'not-text',
      /control/,
    ],
  ])('%s: refused with a next step', (_, given, code, message) => {
    const read = decode(given);
    expect(read).toMatchObject({
      ok: false,
      problem: { code, message: expect.stringMatching(message), next: expect.stringMatching(/\.$|FILE$/) },
    });
  });

  test('too large is told from the size', () => {
    expect(sizeProblem(MAX_BYTES)).toBeNull();
    expect(sizeProblem(MAX_BYTES + 1)).toMatchObject({ code: 'too-large', next: expect.stringMatching(/--jsonl/) });
  });

  test('any bytes give a text or a problem, never a throw', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom('a.txt', 'a.html', 'a.md', 'a.json', 'a'),
        (given, name) => {
          const read = reportFromBytes(given, name, { now: NOW });
          return read.ok ? read.value.bytesHash === hashOf(given) : read.problem.next.length > 0;
        },
      ),
      { numRuns: 300 },
    );
  });
});

const PAGE = `<!doctype html><html lang="en-GB"><head><title>Blast in Alba | The Post</title>
<meta property="og:title" content="Blast in Alba"><meta property="og:site_name" content="The Post">
<link rel="canonical" href="https://post.example/blast"><meta property="article:published_time" content="2026-02-01T14:00:00+05:00">
<script>var killed = 9999;</script></head><body><nav><a href="/">200 killed in another story</a></nav>
<article><h1>Blast in Alba</h1><p>Ten people were killed in a blast in the market of Alba on Sunday, the army said in a statement that evening.</p>
<h2>The toll</h2><p>Three of them were women, the hospital said, and the search for others is going on in the ruins of the hall.</p>
<ul><li>3 women</li><li>7 men</li></ul>
<table><tr><th>Place</th><th>Killed</th></tr><tr><td>Market</td><td>10</td></tr></table>
<p>The governor<br>spoke of a dark day for the whole of the district and promised help to every family that has lost someone.</p></article>
<footer>Contact</footer></body></html>`;

describe('pages', () => {
  test('words, lists and tables of the article; marks of the page; nothing of its menus and scripts', () => {
    const read = readHtml(PAGE);
    expect(read).toMatchObject({
      ok: true,
      value: {
        title: 'Blast in Alba',
        outlet: 'The Post',
        url: 'https://post.example/blast',
        published: '2026-02-01T14:00:00+05:00',
        lang: 'en',
      },
    });
    const text = read.ok ? read.value.text : '';
    expect(text).toContain('- 3 women\n- 7 men\n');
    expect(text).toContain('| Place | Killed |\n| Market | 10 |');
    expect(text).toContain('The governor\nspoke of');
    expect(text).not.toMatch(/9999|another story|Contact/);
  });

  test('a linked-data date goes before others, a date without a zone is a day', () => {
    const page = PAGE.replace(
      '<script>',
      '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2026-02-02T08:00:00","publisher":{"name":"Post"}}]}</script><script>',
    );
    expect(readHtml(page)).toMatchObject({ ok: true, value: { published: '2026-02-02' } });
  });

  test('a short page is read whole', () => {
    expect(
      readHtml('<header>Menu</header><p>Ten died.</p><p>Five were hurt.</p><footer>Contact</footer>'),
    ).toMatchObject({
      ok: true,
      value: { text: 'Ten died.\n\nFive were hurt.' },
    });
  });

  test('a page without words says so', () => {
    expect(readHtml('<html><body><script>x()</script></body></html>')).toMatchObject({
      ok: false,
      problem: { code: 'empty', next: expect.stringMatching(/script/) },
    });
  });

  test('a page nested ten thousand deep is read or refused', () => {
    const read = readHtml(`${'<div>'.repeat(10_000)}Ten died.${'</div>'.repeat(10_000)}`);
    expect(read.ok ? read.value.text : read.problem.message).toMatch(/Ten died|taken apart/);
  });
});

describe('files', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tollbook-read-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const file = (name: string, content: string | Uint8Array) => {
    const full = path.join(folder, name);
    writeFileSync(full, content);
    return full;
  };

  test('a person goes before the file; the hash is of the bytes as they were', async () => {
    const content = '---\ntitle: Old\n---\nTen died.\r\n';
    const read = await readReportFile(file('a.md', content), {
      title: 'New',
      publisher: 'The Post',
      published: '2026-02-01',
      now: NOW,
    });
    expect(read).toMatchObject({
      ok: true,
      warnings: [],
      value: {
        report: {
          title: 'New',
          outlet: 'The Post',
          published: '2026-02-01',
          text: 'Ten died.\n',
          mediaType: 'text/markdown',
          bytesHash: hashOf(bytes(content)),
        },
      },
    });
  });

  test.each([
    ['page', PAGE, 'text/html'],
    ['line', '{"id": "7", "text": "Ten died."}', 'application/json'],
    ['words', '{ten} died', 'text/plain'],
  ])('without an ending, a %s is known by its beginning', async (name, content, mediaType) => {
    expect(await readReportFile(file(name, content), { now: NOW })).toMatchObject({
      ok: true,
      value: { report: { mediaType } },
    });
  });

  test('a time in the future is kept, with a warning; one that does not exist is refused', async () => {
    const name = file('b.txt', 'Ten died.');
    const future = await readReportFile(name, { published: '2030-01-01', now: NOW });
    expect(future).toMatchObject({
      ok: true,
      value: { report: { published: '2030-01-01' } },
      warnings: [expect.stringMatching(/future/)],
    });
    expect(await readReportFile(name, { published: '2026-02-31', now: NOW })).toMatchObject({
      ok: false,
      problem: { code: 'bad-published' },
    });
  });

  test.each([
    ['nowhere.txt', 'not-found'],
    ['.', 'not-a-file'],
  ])('%s is a problem, not a throw', async (name, code) => {
    expect(await readReportFile(path.join(folder, name), { now: NOW })).toMatchObject({ ok: false, problem: { code } });
  });
});
