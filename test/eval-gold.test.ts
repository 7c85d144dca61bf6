/** Gold files are well formed, and the check sees what is not. The demo's reports are the gold's texts without labels. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { goldProblems } from '../eval/check.ts';
import { GOLD_SETS, goldSet, rawGoldSet } from '../eval/gold.ts';

const root = path.join(import.meta.dirname, '..');

describe.each(GOLD_SETS.map((s) => s.source))('%s', (source) => {
  it('is well formed', () => {
    const rows = rawGoldSet(source);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect([row.id, goldProblems(row)]).toEqual([row.id, []]);
    expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length);
  });
});

it('the own cases are split and never the same text twice', () => {
  const [dev, test] = [goldSet('own/own-dev.jsonl'), goldSet('own/own-test.jsonl')];
  expect([dev.length, test.length]).toEqual([40, 20]);
  const styles = ['styles', 'styles2'].flatMap((n) => [goldSet(`own/${n}-dev.jsonl`), goldSet(`own/${n}-test.jsonl`)]);
  expect(styles.map((set) => set.length)).toEqual([99, 48, 92, 46]);
  const texts = [...dev, ...test, ...styles.flat(), ...goldSet('hard.jsonl'), ...goldSet('demo')].map((d) => d.text);
  expect(new Set(texts).size).toBe(texts.length);
});

const claim = {
  outcome: 'killed',
  group: 'miners',
  count_min: 3,
  count_max: 3,
  approx: 'exact',
  speaker: null,
  speaker_side: null,
  place: null,
  date_or_period: null,
  scope: 'total',
  quote: 'Three miners died',
};
it('a document may be labelled by its counts alone', () => {
  expect(goldProblems({ id: 'x', text: 'Three miners died.', killed: 3 })).toEqual([]);
  expect(goldProblems({ id: 'x', text: 'Three miners died.' })).toEqual(['lacks claims', 'lacks distractors']);
});

const good = { id: 'x', text: 'Three miners died.', claims: [claim], distractors: [] };

it.each<[string, Record<string, unknown>, string]>([
  [
    'a quote that is not there',
    { claims: [{ ...claim, quote: 'Four miners died' }] },
    'claims 0: quote is not in the report',
  ],
  ['a word outside the list', { claims: [{ ...claim, outcome: 'slain' }] }, 'claim 0 outcome slain'],
  ['a missing key', { claims: [{ ...claim, scope: undefined }] }, 'claim 0 scope undefined'],
  ['a relation to itself', { claims: [{ ...claim, subset_of: [0] }] }, 'subset_of is not a list of other claims'],
  ['bounds the wrong way round', { claims: [{ ...claim, count_max: 2 }] }, 'count 3 > 2'],
  ['a distractor without a reason', { distractors: [{ figure: '3', quote: 'Three' }] }, 'distractor 0 has no reason'],
  [
    'an unknown stance',
    { responsibility: [{ actor: 'x', stance: 'hints', quote: 'died' }] },
    'responsibility 0: stance hints',
  ],
])('sees %s', (_, damage, problem) => {
  expect(goldProblems(good)).toEqual([]);
  expect(goldProblems({ ...good, ...damage }).join('; ')).toContain(problem);
});

it('the demo has the texts, the note of where they come from, and no labels', () => {
  const files = readdirSync(path.join(root, 'demo')).filter((f) => f.endsWith('.json'));
  const gold = new Map(goldSet('demo').map((d) => [d.id, d]));
  expect(files.length).toBe(gold.size);
  for (const file of files) {
    const report = JSON.parse(readFileSync(path.join(root, 'demo', file), 'utf8')) as Record<string, unknown>;
    expect(Object.keys(report)).toEqual(['id', 'source', 'provenance', 'title', 'text']);
    expect(report.provenance).toContain("not the outlet's own text");
    expect([report.title, report.text]).toEqual([
      gold.get(String(report.id))?.title,
      gold.get(String(report.id))?.text,
    ]);
  }
});
