/** No number in a text may vanish without a word of what became of it. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from '../src/extract/words/tokens.ts';
import { english } from '../src/languages/en/index.ts';
import type { NumberFate } from '../src/model/claim.ts';
import type { ReportText } from '../src/model/report.ts';
import { SET_ASIDE_REASONS } from '../src/model/words.ts';
import { openExplainer } from '../src/stages.ts';
import { lineOf, reportOf } from './claims-of.ts';

const explain = await openExplainer();

const fates = (report: ReportText): NumberFate[] => explain(report, lineOf(report.text, report));

/** Figures and number words of a field that no fate covers. */
function vanished(report: ReportText, told: readonly NumberFate[], field: 'title' | 'text'): string[] {
  const { cardinals, multipliers, vague } = english;
  return tokenise(report[field] ?? '', 0)
    .filter(({ lower, kind, text }) => {
      if (kind === 'number' || /\d/.test(text)) return true;
      return cardinals.has(lower) || multipliers.has(lower) || vague.has(lower);
    })
    .filter(({ start }) => !told.some(({ span }) => span.field === field && span.start <= start && start < span.end))
    .map(({ text }) => text);
}

function expectAccount(report: ReportText): void {
  const line = lineOf(report.text, report);
  if (line.notRead) return;
  const told = explain(report, line);
  expect([...vanished(report, told, 'title'), ...vanished(report, told, 'text')]).toEqual([]);
  for (const { figure, span, claim, reason, note } of told) {
    expect((report[span.field] ?? '').slice(span.start, span.end)).toBe(figure);
    expect(claim === null ? SET_ASIDE_REASONS.includes(reason as never) : reason === null || reason === 'repeat').toBe(
      true,
    );
    expect(note).not.toBe('');
  }
}

/** text, and what became of each number: a claim's outcome and count, or the reason */
const cases: [string, string[]][] = [
  ['Some 12 people were killed in Tete.', ['Some 12: claim']],
  ['One of the houses burned and one man died.', ['One: not people', 'one: claim']],
  ['Several homes burned, several people died.', ['Several: not people', 'several: claim']],
  ['No homes burned and nobody was hurt.', ['No: not people', 'nobody: claim']],
  ['Police in Tete held 400 vehicles.', ['400: not people']],
  ['On 17 May three guards were killed.', ['17 May: date', 'three: claim']],
  [
    'A woman in her forties met the M23 on Route 60.',
    ['forties: age', 'M23: measure of something else', '60: measure of something else'],
  ],
  ['A 14-year-old boy was killed.', ['14-year-old: age']],
  ['About 2,000 rebels are in the hills; 1,2,3 were seen.', ['2,000: strength', '1,2,3: measure of something else']],
  ['1. Two miners died.\n2. Four were hurt.', ['1: not people', 'Two: claim', '2: not people', 'Four: claim']],
];

describe('what became of each number', () => {
  it.each(cases)('%s', (text, expected) => {
    const told = fates(reportOf(text)).map(({ figure, claim, reason }) => `${figure}: ${claim ? 'claim' : reason}`);
    expect(told).toEqual(expected);
  });

  it('says that a headline tells a figure again', () => {
    const report = reportOf('Gunmen killed 12 farmers in Tete on Monday.', { title: '12 farmers killed in Tete' });
    expect(fates(report).map(({ claim, reason }) => [claim, reason])).toEqual([
      ['r#1', 'repeat'],
      ['r#1', null],
    ]);
  });

  it('says nothing of a text that is not read', () => {
    const text =
      'Al menos 12 personas murieron en el ataque del lunes contra un mercado de la ciudad, dijo la policía local.';
    expect(fates(reportOf(text.repeat(3), { lang: 'es' }))).toEqual([]);
  });
});

const demo = path.join(import.meta.dirname, '..', 'demo');

describe('no number of the demo vanishes', () => {
  it.each(readdirSync(demo).filter((file) => /^\d+\.json$/.test(file)))('%s', (file) => {
    const { id, title, text, source } = JSON.parse(readFileSync(path.join(demo, file), 'utf8'));
    expectAccount(reportOf(text, { id, title, published: source.published, outlet: source.outlet }));
  });
});

const number = fc.oneof(
  fc.integer({ min: 0, max: 3_000_000 }).map(String),
  fc.constantFrom(
    '1,200',
    '3.5',
    '1,2,3',
    '0x10',
    '12-15',
    '9/11',
    'AK-47',
    '7.62mm',
    '$3m',
    '60%',
    '½',
    '20s',
    '17th',
  ),
  fc.constantFrom(...english.cardinals.keys(), ...english.multipliers.keys(), ...english.vague.keys()),
  fc.constantFrom(...english.fixedCounts.map((row) => row.words), ...english.qualifiers.flatMap((row) => row.words)),
);
const word = fc.constantFrom(
  ...'people soldiers were killed and of the a to or between from May in aged year-old - , . ; : ( ) % $ hours rifles Route'.split(
    ' ',
  ),
);
const text = fc.array(fc.oneof(number, word), { minLength: 1, maxLength: 14 }).map((words) => words.join(' '));

describe('no number of any text vanishes', () => {
  it('made of numbers and the words around them', () => {
    fc.assert(
      fc.property(text, (made) => expectAccount(reportOf(`${made} were killed on Monday.`))),
      { numRuns: 400 },
    );
  });

  it('of any letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (made) =>
        expectAccount(reportOf(`${made} 12 men died.`)),
      ),
      { numRuns: 200 },
    );
  });
});
