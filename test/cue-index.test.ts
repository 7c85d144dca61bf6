/** Stems of patterns: no pattern that fits a text is ever left out by them. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { CueIndex } from '../src/extract/words/cue-index.ts';
import { stemsOf } from '../src/extract/words/pattern-stems.ts';
import { tokenise } from '../src/extract/words/tokens.ts';
import { english } from '../src/languages/en/index.ts';

describe('stems of a pattern', () => {
  it.each([
    ['\\bcurfews?\\b', 'curfew'],
    ['\\b(?:claim(?:s|ed)?|took)\\s+(?:\\w+\\s+){0,2}?(?:responsibility|credit)\\b', 'claim took'],
    ['\\b(?:is|are)\\s+(?:\\w+\\s+)?accused\\b', 'accused'],
    ['\\b\\p{L}+-(?:backed|funded)\\b', 'backed funded'],
    ['\\bbla(?:m|med)\\b', 'bla'],
    ['\\bpoint(?:s|ed)?\\s+(?:the\\s+)?fingers?\\s+at\\b', 'point'],
    ['(?<!\\bdead\\s)\\b(?:men|gunmen)\\s+were\\b', 'were'],
    ['\\b(?:air ?)?strikes?\\b', null],
    ['attack', null],
    ['\\b\\w+ly\\b', null],
    ['\\b(?:one|\\d+)\\b', null],
  ])('%s', (pattern, expected) => {
    const stems = stemsOf(pattern);
    expect(stems && [...stems].sort().join(' ')).toBe(expected);
  });
});

const demo = path.join(import.meta.dirname, '..', 'demo');
const texts = readdirSync(demo)
  .filter((file) => file.endsWith('.json'))
  .flatMap((file) =>
    (JSON.parse(readFileSync(path.join(demo, file), 'utf8')) as { text: string }).text.split(/\n|(?<=\.) /),
  );

describe('the index', () => {
  const { responsibility, measures } = english;
  it.each([
    ['stances', responsibility.rows],
    ['things', measures.things],
    ['acts', measures.acts],
    ['what undoes a measure', measures.none],
  ] as const)('of %s leaves out no pattern that fits', (_name, rows) => {
    const index = new CueIndex(rows.map((row) => row.pattern));
    const patterns = rows.map((row) => new RegExp(row.pattern, 'iu'));
    for (const text of [...texts, ...rows.map((row) => row.example)]) {
      const fit = patterns.flatMap((pattern, row) => (pattern.test(text) ? [row] : []));
      const may = index.of(tokenise(text, 0));
      expect(
        fit.filter((row) => !may.includes(row)),
        text,
      ).toEqual([]);
    }
  });

  it('knows every row by some word, so that most sentences cost next to nothing', () => {
    for (const row of [...responsibility.rows, ...measures.things, ...measures.acts])
      expect(stemsOf(row.pattern), row.id).not.toBeNull();
    const index = new CueIndex(responsibility.rows.map((row) => row.pattern));
    expect(index.of(tokenise('Snow closed two mountain passes.', 0))).toEqual([]);
  });
});
