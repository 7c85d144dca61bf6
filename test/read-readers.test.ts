/** Readers of text in hand: plain, Markdown, JSON; what is fixed before storing; wires, languages, times. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { WIRES } from '../src/languages/wires.ts';
import { readJson } from '../src/read/json.ts';
import { languageOf } from '../src/read/language.ts';
import { readMarkdown } from '../src/read/markdown.ts';
import { normaliseLine, normaliseText } from '../src/read/normalise.ts';
import { readPlain } from '../src/read/plain.ts';
import { futureWarning, isPublished, publishedFrom } from '../src/read/published.ts';
import { makeReport } from '../src/read/report.ts';
import { wireOf } from '../src/read/wire.ts';
import { detectLanguage } from '../src/sources/language-detector.ts';

describe('what is fixed before storing', () => {
  test.each([
    ['line ends', 'a\r\nb\rc\u2028d\u0085e', 'a\nb\nc\nd\ne'],
    ['control characters', 'a\u0000b\u001b[31mc\td', 'a b [31mc\td'],
    ['a byte order mark', '\uFEFFa', 'a'],
    ['decomposed letters', 'Cafe\u0301', 'Caf\u00e9'],
    ['half a pair', 'a\ud800b', 'a\ufffdb'],
    ['right-to-left marks stay', '\u200f12\u200f', '\u200f12\u200f'],
  ])('%s', (_, given, fixed) => {
    expect(normaliseText(given)).toBe(fixed);
  });

  test('doing it twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => normaliseText(normaliseText(text)) === normaliseText(text)),
    );
  });

  test('a title is one line, or nothing', () => {
    expect(normaliseLine('  Blast\r\n in the north ')).toBe('Blast in the north');
    expect(normaliseLine(' \n ')).toBeNull();
  });
});

describe('readers', () => {
  test('plain text knows nothing but its words', () => {
    expect(readPlain('Ten died.')).toMatchObject({
      text: 'Ten died.',
      title: null,
      outlet: null,
      mediaType: 'text/plain',
    });
  });

  test('Markdown: front matter, first heading, marks of style', () => {
    const draft = readMarkdown(
      '---\npublisher: "The Post"\ndate: 2026-02-01\nurl: https://post.example/1\n---\n# Blast in *Alba*\n\n**Ten** people [died](https://x.example), the `army` said.\n\n## Toll\n\n- 3 women\n\n| a | b |\n|---|---|\n| c | 1 |\n',
    );
    expect(draft).toMatchObject({
      title: 'Blast in Alba',
      outlet: 'The Post',
      published: '2026-02-01',
      url: 'https://post.example/1',
    });
    expect(draft.text).toBe(
      'Ten people died, the army said.\n\n## Toll\n\n- 3 women\n\n| a | b |\n|---|---|\n| c | 1 |\n',
    );
  });

  test('Markdown: figures and stars in prose stay', () => {
    expect(readMarkdown('5 * 3 men; snake_case_word; 2 < 3').text).toBe('5 * 3 men; snake_case_word; 2 < 3');
  });

  test('JSON: the demo form and the line of the filter', () => {
    const source = { outlet: 'The Post', url: 'https://post.example/1', published: '2026-02-01', lang: 'en' };
    const demo = readJson(JSON.stringify({ id: '07', source, title: 'Blast', text: 'Ten died.', claims: [] }));
    const line = readJson(JSON.stringify({ id: 7, ...source, text: 'Ten died.' }));
    expect(demo).toMatchObject({ ok: true, value: { id: '07', title: 'Blast', ...source } });
    expect(line).toMatchObject({ ok: true, value: { id: '7', title: null, ...source } });
  });

  test.each([
    ['{"text": ', 'not-json', /Mend the JSON/],
    ['{"text": "a"}\n{"text": "b"}', 'not-json', /--jsonl/],
    ['[1]', 'wrong-shape', /one report a file/],
    ['{"title": "a"}', 'wrong-shape', /"text"/],
    ['{"text": " "}', 'empty', /text/],
    ['{"text": "a", "published": "yesterday"}', 'bad-published', /2026-02-01/],
    ['{"text": "a", "published": "2026-02-30"}', 'bad-published', /offset/],
  ])('JSON: %s is a value that says what to do', (source, code, next) => {
    const read = readJson(source);
    expect(read).toMatchObject({ ok: false, problem: { code, next: expect.stringMatching(next) } });
  });
});

describe('times of publication', () => {
  test.each(['2026-02-01', '2026-02-01T14:00:00+05:00', '2026-02-01T14:00Z', '2024-02-29'])('%s is one', (value) => {
    expect(isPublished(value)).toBe(true);
  });
  test.each(['2026-02-30', '2025-02-29', '2026-02-01T14:00', '1 Feb 2026', '2026-13-01', '2026-02-01T25:00Z', ''])(
    '%j is none',
    (value) => {
      expect(isPublished(value)).toBe(false);
    },
  );
  test.each([
    ['2026-02-01T14:00:00+0500', '2026-02-01T14:00:00+05:00'],
    ['2026-02-01 14:00:00 UTC', '2026-02-01T14:00:00Z'],
    ['2026-02-01T14:00:00', '2026-02-01'],
    ['2026-02-01T14:00:00.000Z', '2026-02-01T14:00:00Z'],
    ['Sunday', null],
  ])('a page that says %s', (loose, published) => {
    expect(publishedFrom(loose)).toBe(published);
  });
  test('the future is warned of, today is not, in any zone', () => {
    const now = '2026-11-25T12:00:00Z';
    expect(futureWarning('2026-11-26', now)).toBeNull();
    expect(futureWarning('2026-11-27', now)).toMatch(/future/);
    expect(futureWarning('2026-11-25T17:00:01+05:00', now)).toMatch(/future/);
    expect(futureWarning('2026-11-25T17:00:00+05:00', now)).toBeNull();
    expect(futureWarning(null, now)).toBeNull();
  });
});

describe('the wire that a report relays', () => {
  const of = (outlet: string | null, text: string) => wireOf({ title: null, text, outlet }, WIRES);

  test.each<[string | null, string, string | null]>([
    ['The Post (AFP)', 'Ten died.', 'AFP'],
    ['Associated Press (The Post)', 'Ten died.', 'AP'],
    ['Post / ANI', 'Ten died.', 'ANI'],
    ['Reuters (via The Post)', 'Ten died.', 'Reuters'],
    ['AFP (via The Post)', 'Ten died.', 'AFP'],
    ['TASS', 'Ten died.', 'TASS'],
    [null, 'ALBA, Norland (AP) — Ten died.', 'AP'],
    [null, 'Alba, Feb 1 (PTI) Ten died.', 'PTI'],
    [null, 'ALBA, April 18. /TASS/. Ten died.', 'TASS'],
    [null, 'ALBA, 30 AUG 89 (EFE) -- [TEXT] TEN DIED.', 'EFE'],
    [null, 'Subheading\n\nALBA (Reuters) - Ten died.', 'Reuters'],
    [null, 'ALBA, Reuters - Ten died.', 'Reuters'],
    [null, 'PTI | Published 02.02.26\n\nTen died.', 'PTI'],
    [null, 'Ten died.\n\n(With inputs from AFP)', 'AFP'],
    [null, 'Ten died. (AFP)', 'AFP'],
    [null, 'Ten died. — Reuters', 'Reuters'],
    [null, 'Ten died.\n\n© Agence France-Presse', 'AFP'],
    [null, 'This is auto-generated.\nGenerated from a syndicated feed by ANI.', 'ANI'],
    ['Associated Press of Pakistan', 'Ten died.', 'APP'],
  ])('%s: %s', (outlet, text, wire) => {
    expect(of(outlet, text)).toBe(wire);
  });

  test.each<[string | null, string]>([
    ['The Post', 'Ten died, a police officer told AFP.'],
    ['The Post', 'Ten people died, according to the Reuters news agency.'],
    ['Map (Europe)', 'Ten died.'],
    ['The Post', 'The Northern Liberation Army (NLA) said ten died.'],
    ['The Post', 'A photographer of the Associated Press (AP) saw ten bodies.'],
    ['ANIMAL NEWS', 'Ten died.'],
  ])('none: %s: %s', (outlet, text) => {
    expect(of(outlet, text)).toBeNull();
  });
});

describe('language', () => {
  test.each<[string, 'en' | 'other' | null]>([
    ['Ten people were killed in an attack on a market in the north of the country, the army said.', 'en'],
    ['TEN PEOPLE WERE KILLED IN AN ATTACK ON A MARKET IN THE NORTH OF THE COUNTRY.', 'en'],
    ['Diez personas murieron en un ataque contra el mercado de la capital, según las autoridades.', 'other'],
    ['Dix personnes ont été tuées dans une attaque contre le marché, selon les autorités.', 'other'],
    ['قتل عشرة أشخاص في هجوم على سوق في شمال البلاد', 'other'],
    ['Ainakin kaksitoista ihmistä sai surmansa pommi-iskussa torilla tiistaina, poliisi kertoi.', 'other'],
    ['Legalább tizenketten meghaltak egy robbantásban kedden, közölte rendőrség.', 'other'],
    ['Ít nhất 12 người thiệt mạng trong vụ nổ bom tại khu chợ hôm thứ Ba.', 'other'],
    ['Abdul Karim Khan, Bashir Ahmad Jan, Gul Rahman Shah, Omar Farooq Aziz: 4 dead', null],
    ['DEAD: 12 MARINES, 4 POLICE, 3 GUNMEN. HURT: 30 MARINES, 2 POLICE', null],
    ['SITREP 14 - 0600Z\nKIA: 4\nWIA: 11\nCivilians killed: 7\nGroup | Killed\nSoldiers | 4', null],
    ['La police a déclaré que 12 personnes ont été tuées à Paris.', 'other'],
    ['7 die as bus hits mine', null],
    ['12 | 13 | 14', null],
  ])('%s', (text, language) => {
    expect(languageOf(text, detectLanguage)).toBe(language);
  });
});

describe('a report', () => {
  const draft = { ...readPlain('Alba, Feb 1 (PTI) Ten died.\r\nMore'), title: ' Blast\n', outlet: 'The Post' };
  const report = makeReport(draft, 'abcdef0123456789', WIRES);

  test('is named by its bytes where it does not name itself', () => {
    expect(report.id).toBe('rabcdef012345');
    expect(makeReport({ ...draft, id: '07' }, 'abc', WIRES).id).toBe('07');
  });
  test('has blocks of its stored text, its wire and its hash', () => {
    expect(report).toMatchObject({
      title: 'Blast',
      text: 'Alba, Feb 1 (PTI) Ten died.\nMore',
      via: 'PTI',
      bytesHash: 'abcdef0123456789',
      versionOf: null,
    });
    expect(report.blocks.map((block) => block.kind)).toEqual(['title', 'paragraph', 'paragraph']);
  });
});
