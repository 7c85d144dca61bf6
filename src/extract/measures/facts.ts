/** Facts of the event beside its victims: start, end, duration, places, targets, operations. */
import type { Fact } from '../../model/claim.ts';
import type { Language } from '../../model/language.ts';
import type { FactRow, FactTable } from '../../model/language-measures.ts';
import type { Quote } from '../../model/report.ts';
import { mayFit, quoteOf, type ReadingContext } from '../responsibility/context.ts';
import { CueIndex } from '../words/cue-index.ts';
import type { Sentence } from '../words/sentences.ts';

interface CompiledRow {
  row: FactRow;
  pattern: RegExp;
}

const LONGEST_SENTENCE = 2000;
const NAME_RUN = /^[\p{Lu}\d][\p{L}\p{M}\d’'.-]*(?:\s[\p{Lu}\d][\p{L}\p{M}\d’'.-]*)*/u;
interface Compiled {
  rows: CompiledRow[];
  cues: CueIndex;
  timely: RegExp;
  looseEnd: RegExp;
  name: RegExp;
  notPlace: RegExp;
  between: RegExp;
  article: RegExp;
  earlier: RegExp;
}

const compiledTables = new WeakMap<FactTable, Compiled>();

function compile(table: FactTable): Compiled {
  const known = compiledTables.get(table);
  if (known) return known;
  const compiled: Compiled = {
    rows: table.rows.map((row) => ({ row, pattern: new RegExp(row.pattern, 'giu') })),
    cues: new CueIndex(table.rows.map((row) => row.pattern)),
    timely: new RegExp(table.timely, 'iu'),
    looseEnd: new RegExp(table.looseEnd, 'iu'),
    name: new RegExp(table.name, 'u'),
    notPlace: new RegExp(table.notPlace, 'u'),
    between: new RegExp(table.between, 'u'),
    article: new RegExp(table.article, 'iu'),
    earlier: new RegExp(table.earlier, 'u'),
  };
  compiledTables.set(table, compiled);
  return compiled;
}

/** Digits or number words; null when the words are no number. */
function numberOf(words: string, language: Language): number | null {
  const plain = words.toLowerCase().replace(/,/gu, '').trim();
  if (/^\d/u.test(plain)) return Number(plain);
  const known = language.facts.numbers.get(plain.replace(/\s+/gu, ' '));
  if (known !== undefined) return known;
  const parts = plain.split(/[-\s]+/u).map((part) => language.cardinals.get(part));
  if (parts.length === 0 || parts.includes(undefined)) return null;
  return parts.reduce((sum: number, part) => sum + (part ?? 0), 0);
}

/** Names set apart by commas and "and", from the start of the words up to the first that is none. */
function namesIn(words: string, language: Language): string[] {
  const { armed, armedNames, bodies } = language.responsibility.words;
  const { between, name: opening, notPlace, article } = compile(language.facts);
  const names: string[] = [];
  for (const part of words.split(between)) {
    const trimmed = part.trim();
    const name = opening.exec(trimmed)?.[0] ?? '';
    const folded = name.toLowerCase().split(/\s+/u);
    const body = folded.some((word) => armed.has(word) || armedNames.has(word) || bodies.has(word));
    if (name === '' || notPlace.test(name) || body) break;
    names.push(name.replace(article, '').replace(/[’']s?$/u, ''));
    if (name.length < trimmed.length) break;
  }
  return names;
}

function nounsIn(words: string, language: Language): string[] {
  return words
    .split(compile(language.facts).between)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function listOf(row: FactRow, words: string, language: Language): string[] | null {
  const items = row.fact === 'places' ? namesIn(words, language) : nounsIn(words, language);
  return items.length >= (row.least ?? 1) ? items : null;
}

/** One town or one attack is no count of places or attacks. */
function counted(row: FactRow, value: number | null): number | null {
  return value === 1 && row.fact !== 'duration' ? null : value;
}

function listed(fact: Fact): string[] {
  return Array.isArray(fact.value) ? fact.value : [];
}

/** A list that is part of a longer one in the same sentence says nothing more. */
function isPart(fact: Fact, all: readonly Fact[]): boolean {
  const { value } = fact;
  if (!Array.isArray(value)) return false;
  return all.some(
    (other) =>
      other !== fact &&
      other.fact === fact.fact &&
      Array.isArray(other.value) &&
      (other.value.length > value.length ||
        (other.value.length === value.length && all.indexOf(other) < all.indexOf(fact))) &&
      value.every((item) => listed(other).includes(item)),
  );
}

/** Words that put the sentence into an earlier time than the report's own event. */
function earlierWords(language: Language): string[] {
  return language.setAside
    .filter((row) => row.reason === 'earlier period' || row.reason === 'yearly or conflict total')
    .flatMap((row) => row.words)
    .filter((words) => compile(language.facts).earlier.test(words));
}

function readValue(row: FactRow, words: string, language: Language): Fact['value'] | null {
  if (row.value === 'number') return counted(row, numberOf(words, language));
  if (row.value === 'list') return listOf(row, words, language);
  if (row.value === 'name') return NAME_RUN.exec(words.trim())?.[0]?.replace(/[.’']+$/u, '') ?? null;
  const { looseEnd, timely } = compile(language.facts);
  const plain = words.trim().replace(looseEnd, '').replace(/,$/u, '').trim();
  return timely.test(plain) ? plain : null;
}

/** "hour" and "hours" are one unit. */
function plural(unit: string): string {
  const plain = unit.toLowerCase().replace(/\s+/gu, ' ');
  if (plain === 'city') return 'cities';
  if (plain.endsWith('s')) return plain;
  return plain.endsWith('sh') ? `${plain}es` : `${plain}s`;
}

/** All matches of a global pattern; `matchAll` would make a copy of it each time. */
function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let m = pattern.exec(text); m; m = pattern.exec(text)) {
    found.push(m);
    if (m[0] === '') pattern.lastIndex++;
  }
  return found;
}

function factsOf(folded: string, quote: Quote, rows: readonly CompiledRow[], language: Language): Fact[] {
  const text = quote.text.slice(0, LONGEST_SENTENCE);
  const found = rows.flatMap(({ row, pattern }) =>
    !mayFit(row.needs, folded)
      ? []
      : matchesOf(pattern, text).flatMap((match) => {
          const words = match.groups?.value;
          const value = words === undefined ? null : readValue(row, words, language);
          if (value === null) return [];
          const unit = match.groups?.unit ?? row.unit ?? null;
          const units = row.value === 'number' && unit !== null ? plural(unit) : null;
          return [{ fact: row.fact, value, unit: units, quote, rules: [row.id] }];
        }),
  );
  return found.filter((fact) => !isPart(fact, found));
}

function keyOf(fact: Fact): string {
  return JSON.stringify([fact.fact, fact.value, fact.unit]).toLowerCase();
}

/** Facts in the order of the text; times keep the words as written, to be resolved later. */
export function findFacts(sentences: readonly Sentence[], context: ReadingContext): Fact[] {
  const { rows, cues } = compile(context.language.facts);
  const earlier = earlierWords(context.language);
  const found = new Map<string, Fact>();
  const ordered = [...sentences.filter((s) => s.field === 'text'), ...sentences.filter((s) => s.field === 'title')];
  for (const sentence of ordered) {
    const near = cues.of(sentence.tokens);
    if (near.length === 0) continue;
    const quote = quoteOf(sentence, context.textOf);
    const folded = quote.text.slice(0, LONGEST_SENTENCE).toLowerCase();
    const may = near.map((row) => rows[row] as CompiledRow);
    const told = factsOf(folded, quote, may, context.language);
    if (told.length === 0 || earlier.some((words) => folded.includes(words))) continue;
    for (const fact of told) {
      const key = keyOf(fact);
      if (!found.has(key)) found.set(key, fact);
    }
  }
  return [...found.values()];
}
