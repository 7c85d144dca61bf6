/** Every language is held against one list: tables, ids, meanings, and a sentence that the engine reads. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { extractReport } from '../src/extract/extract.ts';
import { english } from '../src/languages/en/index.ts';
import { NO_PLACES } from '../src/model/gazetteer.ts';
import type { Language } from '../src/model/language.ts';
import { blocksOf } from '../src/read/blocks.ts';

const FOLDER = path.join(import.meta.dirname, '..', 'src', 'languages');

interface Written {
  name: string;
  language: Language;
  unwritten: readonly string[];
}

const found: Written[] = [];
for (const name of readdirSync(FOLDER).sort()) {
  const file = path.join(FOLDER, name, 'index.ts');
  if (!existsSync(file)) continue;
  const exports = (await import(file)) as Record<string, unknown>;
  const language = Object.values(exports).find((value) => (value as Language)?.code === name) as Language;
  found.push({ name, language, unwritten: (exports.unwritten ?? []) as string[] });
}

/** Rows and words that a table holds, at whatever depth; a regular expression source counts when it can match. */
function sizeOf(table: unknown): number {
  if (table instanceof Map || table instanceof Set) return table.size;
  if (table instanceof RegExp) return table.source === '(?!)' ? 0 : 1;
  if (typeof table === 'string') return table === '(?!)' || table === '' ? 0 : 1;
  if (typeof table !== 'object' || table === null) return 0;
  return Object.values(table).reduce((sum: number, part) => sum + sizeOf(part), 0);
}

const tablesOf = (language: Language) => Object.entries(language).filter(([key]) => key !== 'code');

type Row = { id: string; example?: string; [meaning: string]: unknown };

function rowsOf(language: Language): { table: string; row: Row }[] {
  return tablesOf(language).flatMap(([table, rows]) => {
    const list: unknown[] = Array.isArray(rows) ? rows : ((rows as { rows?: unknown[] }).rows ?? []);
    return list.filter((row): row is Row => typeof (row as Row)?.id === 'string').map((row) => ({ table, row }));
  });
}

/** A plain sentence in each language, and the claim in it. */
const SENTENCES: Record<string, string> = {
  en: 'At least 12 people died in an attack on the market, police said.',
  es: 'Al menos 12 personas murieron en un ataque al mercado, dijo la policía.',
};

describe.each(found)('$name', ({ name, language, unwritten }) => {
  test('has the tables of English, each filled or named as unwritten', () => {
    expect(Object.keys(language).sort()).toEqual(Object.keys(english).sort());
    const empty = tablesOf(language).filter(([, table]) => sizeOf(table) === 0);
    expect(empty.map(([key]) => key).sort()).toEqual([...unwritten].sort());
  });

  test('uses no id twice in one table', () => {
    const ids = rowsOf(language).map(({ table, row }) => `${table} ${row.id}`);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  test('means by an id what English means by it', () => {
    const meanings = new Map(rowsOf(english).map(({ table, row }) => [`${table} ${row.id}`, row]));
    for (const { table, row } of rowsOf(language)) {
      const same = meanings.get(`${table} ${row.id}`);
      for (const key of ['outcome', 'qualifier', 'modality', 'reason', 'stance', 'fact', 'status', 'sex', 'age'])
        if (same) expect([row.id, key, row[key]]).toEqual([row.id, key, same[key]]);
    }
  });

  test('is read by the engine', () => {
    const text = SENTENCES[name] ?? '';
    const report = { id: 'r', title: null, text, published: null, outlet: null, url: null, lang: name };
    const { claims } = extractReport(report, blocksOf(report), {
      language,
      gazetteer: NO_PLACES,
      findPeriods: () => [],
      isGroupName: () => false,
    });
    expect(claims).toHaveLength(1);
    expect(claims[0]).toMatchObject({ outcome: 'killed', count_min: 12, count_max: null, qualifier: 'at_least' });
    expect(claims[0]?.speaker).toMatch(/polic/);
  });
});

test('every language has its sentence', () => {
  expect(found.map(({ name }) => name)).toEqual(Object.keys(SENTENCES).sort());
});
