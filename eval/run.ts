/**
 * `npm run eval`: scores every set, prints tables, writes eval/results/.
 * Options: --set NAME (one set), --doc ID (one document in full), --rules (the table of rules), --test (MUC tst2 too).
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { openExtractor } from '../src/main.ts';
import type { FilterLine } from '../src/model/claim.ts';
import { GOLD_SETS, goldSet, reportOf } from './gold.ts';
import { listErrors, showDocument } from './listing.ts';
import { type MucScores, mucPart, scoreMuc } from './muc.ts';
import { RuleTable } from './rules.ts';
import { SetScores, type Summary, summarise } from './score.ts';
import { goldTables, mucTable, wordingTable } from './table.ts';
import { scoreWordings, wordingSummary } from './wordings.ts';

const { values } = parseArgs({
  options: {
    set: { type: 'string' },
    doc: { type: 'string' },
    rules: { type: 'boolean', default: false },
    test: { type: 'boolean', default: false },
  },
});
const results = path.join(import.meta.dirname, 'results');
const MUC_PARTS = ['dev', 'tst1', ...(values.test || values.set === 'muc-tst2' ? ['tst2'] : [])];
const wanted = (name: string): boolean => values.set === undefined || values.set === name;

const names = [...GOLD_SETS.map((s) => s.name), 'muc-dev', 'muc-tst1', 'muc-tst2', 'wordings', 'matching'];
if (values.set !== undefined && !names.includes(values.set)) {
  console.error(`no set "${values.set}"; the sets are ${names.join(', ')}`);
  process.exit(2);
}
mkdirSync(results, { recursive: true });
const extract = await openExtractor();

const writeJson = (name: string, value: unknown): void =>
  writeFileSync(path.join(results, `${name}.json`), `${JSON.stringify(value, null, 2)}\n`);

function showOne(id: string): boolean {
  let shown = false;
  for (const { name, source, use } of GOLD_SETS) {
    if (!wanted(name) || use === 'test') continue;
    for (const document of goldSet(source)) {
      if (document.id !== id) continue;
      const line = extract(reportOf(document));
      console.log(`${name}\n${showDocument(document, line, new SetScores().add(document, line))}`);
      shown = true;
    }
  }
  return shown;
}

function scoreGold(): void {
  const summaries = new Map<string, Summary>();
  const errors = ['Made by `npm run eval`: the documents that rules may be tuned on.\n'];
  const rules = new RuleTable();
  for (const { name, source, use } of GOLD_SETS) {
    if (!wanted(name)) continue;
    const scores = new SetScores();
    if (use === 'tune') errors.push(`# ${name}`);
    for (const document of goldSet(source)) {
      const line = extract(reportOf(document));
      const pairs = scores.add(document, line);
      if (use !== 'tune') continue;
      rules.add(document, line, pairs);
      errors.push(listErrors(document, line, pairs));
    }
    summaries.set(name, summarise(scores));
    writeJson(name, summarise(scores));
  }
  if (summaries.size > 0) console.log(goldTables(summaries));
  if (values.rules) console.log(`\n${rules}`);
  if (values.set !== undefined) return;
  writeFileSync(path.join(results, 'errors.md'), errors.filter(Boolean).join('\n'));
  writeFileSync(path.join(results, 'rules.md'), `${rules}`);
}

function scoreMucParts(): void {
  const parts = new Map<string, MucScores>();
  for (const part of MUC_PARTS) {
    const name = `muc-${part}`;
    if (!wanted(name)) continue;
    const lines = mucPart(part);
    if (!lines) {
      console.log(`${name}: not here; TOLLBOOK_CORPUS names the folder that holds muc/${part}.jsonl`);
      continue;
    }
    const found = new Map<string, FilterLine>();
    for (const { id, text } of lines)
      found.set(id, extract({ id, text, title: null, published: null, outlet: null, url: null, lang: null }));
    const scores = scoreMuc(lines, found);
    parts.set(name, scores);
    writeJson(name, scores);
  }
  if (parts.size > 0) console.log(`\n${mucTable(parts)}`);
}

if (values.doc !== undefined) {
  if (!showOne(values.doc)) {
    console.error(`no document "${values.doc}" in the sets that may be looked at`);
    process.exitCode = 2;
  }
} else {
  scoreGold();
  scoreMucParts();
  if (wanted('wordings')) {
    const scores = scoreWordings(extract);
    writeJson('wordings', wordingSummary(scores));
    const errors = scores.flatMap(({ name, errors }) => (errors.length > 0 ? [`# ${name}`, ...errors, ''] : []));
    writeFileSync(path.join(results, 'wordings.md'), `Made by \`npm run eval\`.\n\n${errors.join('\n')}`);
    console.log(`\n${wordingTable(scores)}`);
  }
  if (wanted('matching')) {
    const { scoreMatching } = await import('./matching.ts');
    console.log(`\n${scoreMatching(results)}`);
  }
}
