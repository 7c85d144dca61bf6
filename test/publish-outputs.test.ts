/** Hostile words in every output; CSV; `why`. */

import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { makeBrief } from '../src/publish/brief.ts';
import { briefToHtml } from '../src/publish/brief-html.ts';
import { briefToMarkdown } from '../src/publish/brief-markdown.ts';
import type { BriefInput } from '../src/publish/brief-model.ts';
import { briefToText } from '../src/publish/brief-text.ts';
import { claimsToCsv } from '../src/publish/csv.ts';
import { dateKey, dateWords, dayWords, isEdtf } from '../src/publish/dates.ts';
import { claimFigure, countWords, victimWords } from '../src/publish/labels.ts';
import { whyClaimText, whyFigureText } from '../src/publish/why.ts';
import { widthOf, wrap } from '../src/publish/width.ts';
import {
  CIVILIANS,
  cellOf,
  claimIn,
  fileOf,
  inputOf,
  measureIn,
  reportOf,
  stanceIn,
  tollOf,
} from './publish-fixture.ts';
import { disputedIncident, wholeReport } from './publish-incidents.ts';

/** An incident in which every free word is `evil`. */
function hostile(evil: string): BriefInput {
  const report = reportOf('01', `Here 12 died. ${evil}`, {
    title: evil,
    outlet: evil,
    url: evil,
    via: evil,
    provenance: evil,
  });
  const claim = claimIn(report, 1, '12', {
    victims: CIVILIANS,
    group: evil,
    speaker: evil,
    place: evil,
    composition: [evil],
    scope: 'sub-count',
    party: { id: 'p', name: evil, side: 'state' },
  });
  const quote = { field: 'text' as const, start: 0, end: report.text.length, text: report.text };
  claim.quote = quote;
  const file = fileOf({
    claims: [claim],
    responsibility: [{ ...stanceIn(report, 1, 'died', { actor: evil, speaker: evil, about: evil }), quote }],
    measures: [{ ...measureIn(report, 1, 'died', { measure: evil, authority: evil, place: evil }), quote }],
    facts: [{ fact: 'operation_name', value: evil, unit: null, quote, rules: [], report: '01' }],
  });
  const input = inputOf(
    file,
    {
      cells: [cellOf('civilians', [tollOf(claim)], { perpetrator: evil })],
      contradictions: [{ check: 'c', says: evil, claims: [] }],
    },
    [report],
  );
  return { ...input, file: { ...file, incident: { ...file.incident, title: evil } } };
}

const EVIL = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  'javascript:alert(1)',
  '[click](javascript:alert(1))',
  '| a | b |',
  '# heading',
  '\n\n## heading\n- item',
  '<!-- -->',
  '&lt;b&gt;',
  '\u202Eevil\u202C',
  '\u001b[2Jgone',
  'https://evil.example/<b>',
];

describe('hostile words', () => {
  test.each(EVIL)('%j makes no element and no address of the page', (evil) => {
    const { document } = parseHTML(briefToHtml(makeBrief(hostile(evil))));
    expect(document.querySelectorAll('script, img, iframe, svg, b').length).toBe(0);
    for (const link of document.querySelectorAll('a'))
      expect(link.getAttribute('href')).toMatch(/^(#note-\d+|https?:\/\/)/);
    for (const element of document.querySelectorAll('*')) {
      expect([...element.attributes].filter(({ name }) => name.startsWith('on'))).toEqual([]);
    }
    expect(document.querySelector('h1')?.textContent).toBe(evil.replace('\u001b', ' '));
  });

  test.each(EVIL)('%j makes no heading, item, column, element or link of the Markdown', (evil) => {
    const markdown = briefToMarkdown(makeBrief(hostile(evil)));
    const plain = briefToMarkdown(makeBrief(hostile('word')));
    const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;
    for (const pattern of [/^#/gm, /^- /gm, /(?<!\\)\|/g]) expect(count(markdown, pattern)).toBe(count(plain, pattern));
    expect(markdown.split('\n')).toHaveLength(plain.split('\n').length);
    expect(markdown).not.toMatch(/(?<!\\)<(?!https?:)/);
    expect(markdown).not.toMatch(/(?<!\\)\]\((?!<https?:)/);
  });

  test.each(EVIL)('%j cannot steer a terminal', (evil) => {
    const text = briefToText(makeBrief(hostile(evil)));
    expect(text).not.toMatch(/(?!\n)\p{Cc}|[\u202A-\u202E\u2066-\u2069]/u);
  });

  test('any words: every format is written, and the table keeps its columns', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }), (evil) => {
        const brief = makeBrief(hostile(evil));
        const { document } = parseHTML(briefToHtml(brief));
        expect(document.querySelectorAll('tbody tr > *').length).toBe(3);
        expect(briefToText(brief)).toMatch(/FOOTNOTES/);
        const rows = briefToMarkdown(brief)
          .split('\n')
          .filter((line) => line.startsWith('| Killed'));
        expect(rows.map((row) => row.match(/(?<!\\)(?:\\\\)*\|/g)?.length)).toEqual([4]);
      }),
      { numRuns: 200 },
    );
  });
});

/** RFC 4180, read by the letter. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('claims as CSV', () => {
  const table = ({ file, reports, standing }: BriefInput) => {
    const [header = [], ...rows] = parseCsv(claimsToCsv(file.claims, reports, standing));
    return rows.map((row) => Object.fromEntries(header.map((name, at) => [name, row[at]])));
  };

  test('one row a claim, as many cells as columns, lines end in CR LF', () => {
    const { file, reports } = wholeReport();
    const csv = claimsToCsv(file.claims, reports);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(new Set(parseCsv(csv).map((row) => row.length)).size).toBe(1);
    expect(parseCsv(csv)).toHaveLength(7);
  });

  test('figures, relations, source and standing', () => {
    expect(table(wholeReport())[3]).toMatchObject({
      id: '01#4',
      outcome: 'bodies held',
      count_min: '214',
      count_max: '214',
      same_people_as: '01#1',
      outlet: 'The Post',
      standing: 'unreviewed',
    });
  });

  test('unknown is an empty cell, never 0', () => {
    const vague = table(disputedIncident()).find((row) => row.id === 'a#3');
    expect(vague).toMatchObject({ count_min: '', count_max: '', qualifier: 'dozens', lat: '', place: '' });
  });

  test('names of victims are withheld', () => {
    const { file, reports } = disputedIncident();
    expect(claimsToCsv(file.claims, reports)).not.toMatch(/Lena|Berg/);
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '=HYPERLINK("http://evil.example")'])(
    '%j is no formula',
    (evil) => {
      for (const cell of parseCsv(claimsToCsv(hostile(evil).file.claims, hostile(evil).reports)).flat())
        expect(cell).not.toMatch(/^\s*[=+\-@]/);
    },
  );

  test('any words come back as they were, but for the mark before a formula', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }), (words) => {
        const group = table(hostile(words))[0]?.group ?? '';
        return group === words || group === `'${words}`;
      }),
    );
  });
});

describe('why', () => {
  const whys = ({ file, reports, standing }: BriefInput) =>
    new Map(
      file.claims.map((claim) => {
        const report = reportOf('x', '');
        return [
          claim.id,
          { claim, report: { ...report, ...reports.get(claim.id.split('#')[0] ?? '') }, standing: standing(claim.id) },
        ] as const;
      }),
    );

  test('a claim: quote in its context, speaker, party, report, publisher, times, rules', () => {
    const why = whys(wholeReport()).get('01#4');
    const text = why ? whyClaimText(why) : '';
    for (const words of [
      '>>>The governor said that the bodies of all 214 rebels are in the hands',
      '<<<',
      'Governor Ada Holm [inferred: speaker.carried]',
      'Norland (state) (state)',
      '01: "Norland: 214 rebels killed in Alba", The Post',
      'published 1 Feb 2031',
      'count.plain, speaker.said',
      'same people as 01#1',
      'nobody has decided',
    ]) {
      expect(text.replace(/\s+/g, ' ')).toContain(words);
    }
    expect(text).toContain('\nurl           https://post.example/01\n');
    for (const line of text.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(96);
  });

  test('a figure: claims used, and set aside with the reason', () => {
    const input = disputedIncident();
    const cell = input.toll.cells[0];
    const text = cell ? whyFigureText({ cell, policy: 'latest-per-party', claims: whys(input) }) : '';
    expect(text).toContain('Killed, armed group members: 120-216, disputed');
    expect(text).toMatch(/Claims used: 2\n- b#1: 216 \("rebels"\), the army in The Post, 5 Feb 2031, accepted/);
    expect(text).toMatch(/Claims set aside: 1\n- a#1: at least 92 [^-]*- an\s+earlier\s+figure of the same party/);
  });
});

describe('words for counts, people and dates', () => {
  test.each<[number | null, number | null, string]>([
    [145, 145, '145'],
    [145, 216, '145-216'],
    [145, null, 'at least 145'],
    [null, 200, 'up to 200'],
    [null, null, '-'],
    [0, 0, '0'],
    [107784, 107784, '107,784'],
  ])('%s to %s is %s', (low, high, words) => {
    expect(countWords(low, high)).toBe(words);
  });

  test('soft and vague words stay', () => {
    const report = reportOf('01', 'Here 12 died.');
    const figure = (more: object) => claimFigure({ ...claimIn(report, 1, '12'), ...more });
    expect(figure({ qualifier: 'about' })).toBe('about 12');
    expect(figure({ qualifier: 'dozens', count_min: null, count_max: null })).toBe('"dozens"');
    expect(figure({ qualifier: 'unknown', count_min: null, count_max: null })).toBe('number not known');
    expect(figure({ qualifier: 'none', count_min: 0, count_max: 0 })).toBe('0');
  });

  test('people have neutral names', () => {
    expect(victimWords({ ...CIVILIANS, age: 'child', sex: 'female' })).toBe('girls');
    expect(victimWords({ ...CIVILIANS, status: 'armed group', role: 'terrorist' })).toBe('armed group members');
  });

  test.each([
    ['2031-02-01', '1 Feb 2031', '1 Feb'],
    ['2031-02', 'Feb 2031', 'Feb'],
    ['2031-02-01T14:00:00+05:00', '1 Feb 2031 14:00 (+05:00)', '1 Feb'],
    ['2031-01-31/2031-02-05', '31 Jan 2031 to 5 Feb 2031', '5 Feb'],
    ['2031-01-31/..', 'from 31 Jan 2031', '31 Jan'],
    ['2031-01-31~', 'about 31 Jan 2031', 'about 31 Jan'],
  ])('%s', (edtf, whole, day) => {
    expect([dateWords(edtf), dayWords(edtf)]).toEqual([whole, day]);
    expect(isEdtf(edtf)).toBe(true);
  });

  test('words are no date, and instants sort in UTC', () => {
    expect(isEdtf('early on Sunday')).toBe(false);
    expect(dateKey('2031-02-01T01:00:00+05:00') < dateKey('2031-01-31T21:00:00Z')).toBe(true);
    expect(dateKey(null) > dateKey('2031-12-31')).toBe(true);
  });

  test('lines are never wider than asked, and lose no word', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 40 }), fc.integer({ min: 1, max: 50 }), (text, width) => {
        const lines = wrap(text, width);
        return (
          lines.every((line) => widthOf(line) <= width) &&
          lines.join('').replaceAll(' ', '') === text.replaceAll(' ', '')
        );
      }),
    );
  });
});
