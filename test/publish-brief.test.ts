/** Briefs: golden files of two hand-made incidents, and what holds for every brief. */
import { describe, expect, test } from 'vitest';
import { makeBrief } from '../src/publish/brief.ts';
import { briefToHtml } from '../src/publish/brief-html.ts';
import { briefToJson } from '../src/publish/brief-json.ts';
import { briefToMarkdown } from '../src/publish/brief-markdown.ts';
import type { BriefInput } from '../src/publish/brief-model.ts';
import { briefToText } from '../src/publish/brief-text.ts';
import { widthOf } from '../src/publish/width.ts';
import {
  ARMED,
  CIVILIANS,
  cellOf,
  claimIn,
  FORCES,
  FRONT,
  fileOf,
  inputOf,
  MONITOR,
  measureIn,
  reportOf,
  STATE,
  stanceIn,
  tollOf,
} from './publish-fixture.ts';
import { disputedIncident, wholeReport } from './publish-incidents.ts';

const FORMATS = { md: briefToMarkdown, txt: briefToText, html: briefToHtml, json: briefToJson };
const EVENTS: [string, () => BriefInput][] = [
  ['whole-report', wholeReport],
  ['disputed', disputedIncident],
];

describe.each(EVENTS)('the brief of %s', (name, input) => {
  test.each(Object.keys(FORMATS) as (keyof typeof FORMATS)[])('%s is the golden file', async (format) => {
    await expect(FORMATS[format](makeBrief(input()))).toMatchFileSnapshot(`golden/brief-${name}.${format}`);
  });

  test('does not change with the order of claims and reports', () => {
    const given = input();
    const turned = {
      ...given,
      reports: new Map([...given.reports].reverse()),
      file: {
        ...given.file,
        claims: [...given.file.claims].reverse(),
        measures: [...given.file.measures].reverse(),
        responsibility: [...given.file.responsibility].reverse(),
        facts: [...given.file.facts].reverse(),
      },
    };
    expect(briefToJson(makeBrief(turned))).toBe(briefToJson(makeBrief(given)));
  });

  test('every figure of the table and every line with a figure has a footnote that is there', () => {
    const brief = makeBrief(input());
    const numbers = new Set(brief.footnotes.map((note) => note.number));
    const lines = [brief.happened, brief.parts, brief.series, brief.responsibility, brief.measures].flat();
    for (const line of lines) {
      expect(line.notes.length).toBeGreaterThan(0);
      for (const note of line.notes) expect(numbers.has(note)).toBe(true);
    }
    for (const row of brief.toll.rows) {
      for (const cell of row.cells) {
        if (cell.figure !== '-' && !row.computed) expect(cell.notes.length).toBeGreaterThan(0);
      }
    }
  });
});

describe('what a brief must say', () => {
  const whole = briefToText(makeBrief(wholeReport())).replace(/\s+/g, ' ');
  test.each([
    ['the computed total', '279 (computed)'],
    ['the composition without numbers', 'among them "Women", "children", no numbers given'],
    ['the family inside the civilians', 'Killed, women: 4 ("women") in Strand, inside the 42 civilians'],
    ['its children', 'Killed, children: 2 ("children") in Strand, inside the 42 civilians'],
    ['the bodies as the same people', 'the same people as the 214 killed, not more people'],
    ['the start in its own zone', 'Start: 31 Jan 2031 04:00 (+02:00)'],
    ['the duration', 'Duration: 36 hours'],
    ['the number of towns', 'Places: 9 towns'],
    ['the towns of the table', 'Vik, Strand, Holt, Lund'],
    ['the claim of responsibility', 'Responsibility claimed by The Alba Front'],
    ['the allegation', '"foreign involvement" held responsible by officials'],
    ['its rejection', `Accusation against "Sudmark" rejected by Sudmark's foreign ministry - "baseless"`],
    ['measure 1', 'Mobile phone services suspended (imposed), by the government'],
    ['measure 2', 'Train services halted (imposed)'],
    ['measure 3', 'Search operation (ongoing)'],
    ['measure 4', 'Hospitals on alert (imposed), Vik'],
    ['measure 5', 'Zero-tolerance policy announced (imposed)'],
    ["that the words are not the outlet's", 'marked *): Re-worded by the project from the facts on the linked page'],
    ['that nobody reviewed it', '6 of 6 claims are UNREVIEWED'],
  ])('%s', (_, words) => {
    expect(whole).toContain(words);
  });

  test('loaded words of a report stand in quotes and footnotes only', () => {
    const brief = makeBrief(wholeReport());
    const labels = [...brief.toll.rows.map((row) => row.victims), ...brief.series.map((line) => line.text)].join(' ');
    expect(labels).toContain('armed group members');
    expect(labels).not.toMatch(/rebel/);
    expect(brief.parts.map((line) => line.text.replace(/"[^"]*"/g, '')).join(' ')).not.toMatch(/rebel/);
  });

  test('names of victims are in no format, not even in titles and in quotes of other claims', () => {
    const brief = makeBrief(disputedIncident());
    for (const write of Object.values(FORMATS)) expect(write(brief)).not.toMatch(/Lena|Berg/);
    expect(briefToText(brief)).toContain('[name withheld]');
  });

  test('a vague word keeps its word and is no number', () => {
    expect(
      makeBrief(disputedIncident())
        .series.map((line) => line.text)
        .join(),
    ).toContain('"dozens" (31 Jan) > 310 (5 Feb)');
  });

  test('a long quote is cut before its figure, not after', () => {
    const report = reportOf('01', `${'The governor spoke of a dark day, '.repeat(9)}in which 77 people were killed.`);
    const claim = claimIn(report, 1, '77');
    const text = briefToText(
      makeBrief(inputOf(fileOf({ claims: [claim] }), { cells: [cellOf('all', [tollOf(claim)])] }, [report])),
    );
    expect(text).toMatch(/^\[1\] "….*in which 77 people were killed\." - /m);
  });

  test('a party that says nothing has "-", never 0', () => {
    const { toll } = makeBrief(disputedIncident());
    const monitor = toll.columns.indexOf('Northern Monitor');
    expect(toll.rows[1]?.cells[monitor]).toEqual({ figure: '-', at: null, speaker: null, notes: [] });
  });

  test('an incident without a figure has a brief', () => {
    const brief = makeBrief(inputOf(fileOf({}), {}, []));
    expect(briefToText(brief)).toContain('No figure yet.');
    expect(briefToMarkdown(brief)).toContain('No figure yet.');
    expect(briefToHtml(brief)).toContain('No figure yet.');
  });
});

/** 44 reports of four parties over eight days: much of everything. */
function manyReports(): BriefInput {
  const parties = [STATE, FRONT, MONITOR, { ...MONITOR, id: 'council', name: 'Council for Human Rights' }];
  const sets = [ARMED, FORCES, CIVILIANS];
  const reports = Array.from({ length: 44 }, (_, at) => {
    const numbers = sets.map((_, set) => 10 + at * 3 + set * 100);
    const text = `The speaker said that ${numbers.join(' and ')} of them were killed in the operation across the whole province. Roads were closed ${at}. The Front did it ${at}.`;
    return reportOf(String(at + 1).padStart(2, '0'), text, {
      published: `2031-02-0${1 + (at % 8)}`,
      outlet: `Evening Post ${at} (AFP)`,
      via: 'AFP',
    });
  });
  const claims = reports.flatMap((report, at) =>
    sets.map((victims, set) =>
      claimIn(report, set + 1, String(10 + at * 3 + set * 100), {
        victims,
        party: parties[at % 4] ?? STATE,
        speaker: `Deputy Minister ${at}`,
        said: report.published,
        scope: at % 3 === 0 ? 'sub-count' : 'total',
      }),
    ),
  );
  const cells = ['armed group', 'security forces', 'civilians'].flatMap((victims, set) =>
    (['killed', 'injured', 'captured', 'missing'] as const).map((outcome) => ({
      ...cellOf(
        victims,
        parties.map((party) =>
          tollOf(...claims.filter((claim) => claim.party.id === party.id && claim.victims === sets[set])),
        ),
        { disputed: true },
      ),
      outcome,
    })),
  );
  const responsibility = reports.map((report, at) =>
    stanceIn(report, 1, 'The Front did it', {
      actor: `Actor ${at}`,
      speaker: `Alba Front spokesperson ${at}`,
      about: 'the attacks',
    }),
  );
  const measures = reports.map((report, at) =>
    measureIn(report, 1, 'Roads were closed', {
      measure: `road number ${at} closed`,
      authority: 'The provincial government',
      place: 'the northern districts',
    }),
  );
  return inputOf(fileOf({ claims, responsibility, measures }), { cells }, reports);
}

describe('a brief of 44 reports', () => {
  const text = briefToText(makeBrief(manyReports()));
  const [main = '', footnotes = ''] = text.split('\nFOOTNOTES\n');

  test('has at most 150 lines before its footnotes, none wider than 96', () => {
    const lines = main.split('\n');
    expect(lines.length).toBeLessThanOrEqual(150);
    expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(96);
  });

  test('says what it leaves out', () => {
    expect(main).toMatch(/and \d+ more rows/);
    expect(main).toMatch(/and \d+ more stances/);
    expect(main).toMatch(/and \d+ more measures/);
  });

  test('has footnotes of one line each, whose quotes hold their figure', () => {
    const { footnotes: notes } = makeBrief(manyReports());
    const lines = footnotes.trimEnd().split('\n');
    expect(lines).toHaveLength(notes.length);
    notes.forEach((note, at) => {
      expect(lines[at]).toMatch(new RegExp(`^\\[${note.number}\\] "`));
      expect(note.published).not.toBeNull();
      if (note.figure !== null) expect(lines[at]?.split('" - ')[0]).toContain(note.figure);
    });
  });
});
