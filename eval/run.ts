/** `npm run eval`: scores every set, writes eval/results/. Options: --set NAME, --doc ID, --rules, --test. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { openExtractor } from '../src/main.ts';
import type { FilterLine } from '../src/model/claim.ts';
import { goldSet, reportOf } from './gold.ts';
import { countRules, listErrors, type RuleCounts, ruleTable } from './listing.ts';
import { mucPart, scoreMuc } from './muc.ts';
import { emptyScores, scoreDocument, summarise } from './score.ts';

const { values } = parseArgs({
  options: {
    set: { type: 'string' },
    doc: { type: 'string' },
    rules: { type: 'boolean', default: false },
    test: { type: 'boolean', default: false },
  },
});
const results = path.join(import.meta.dirname, 'results');
mkdirSync(results, { recursive: true });
const extract = await openExtractor();
const rules = new Map<string, RuleCounts>();
const errors: string[] = [];

const write = (name: string, value: unknown): void =>
  writeFileSync(path.join(results, `${name}.json`), `${JSON.stringify(value, null, 2)}\n`);

function runGold(name: string, source: string): void {
  const scores = emptyScores();
  const listed: string[] = [];
  for (const document of goldSet(source)) {
    if (values.doc && document.id !== values.doc) continue;
    const line = extract(reportOf(document));
    const pairs = scoreDocument(document, line, scores);
    countRules(document, line, pairs, rules);
    listed.push(listErrors(document, line, pairs));
  }
  const summary = summarise(scores);
  const { claims, onMatched } = summary;
  console.log(
    `${name}: claims P ${claims.precision} R ${claims.recall} F1 ${claims.f1} (${claims.matched} of ${claims.gold}, found ${claims.got}); relations F1 ${summary.relations.f1}; responsibility F1 ${summary.responsibility.f1}; measures F1 ${summary.measures.f1}; distractors left alone ${summary.distractorsLeftAlone}`,
  );
  console.log(
    `  on matched: ${Object.entries(onMatched)
      .map(([f, v]) => `${f} ${v}`)
      .join(', ')}`,
  );
  if (values.doc) {
    console.log(listed.join(''));
    return;
  }
  write(name, summary);
  // errors of the sets that may be tuned on; the others stay a glimpse
  if (name === 'demo') errors.push(`# ${name}\n${listed.join('')}`);
}

function runMuc(part: string): void {
  const lines = mucPart(part);
  if (!lines) {
    console.log(`muc-${part}: not here (set TOLLBOOK_CORPUS to the corpus folder)`);
    return;
  }
  const found = new Map<string, FilterLine>();
  for (const { id, text } of lines)
    found.set(id, extract({ id, text, title: null, published: null, outlet: null, url: null, lang: null }));
  const scores = scoreMuc(lines, found);
  console.log(`muc-${part}: ${JSON.stringify(scores)}`);
  if (!values.doc) write(`muc-${part}`, scores);
}

const wanted = (name: string): boolean => values.set === undefined || values.set === name;
if (wanted('demo')) runGold('demo', 'demo');
if (wanted('world')) runGold('world', 'world');
if (wanted('hard')) runGold('hard', 'hard.jsonl');
for (const part of ['dev', 'tst1', ...(values.test ? ['tst2'] : [])]) if (wanted(`muc-${part}`)) runMuc(part);
if (!values.doc && !values.set) {
  writeFileSync(path.join(results, 'errors.md'), `Made by \`npm run eval\`.\n\n${errors.join('\n')}`);
}
if (values.rules) {
  console.log(ruleTable(rules));
  if (!values.doc && !values.set) writeFileSync(path.join(results, 'rules.md'), ruleTable(rules));
}
