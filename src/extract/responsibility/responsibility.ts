/** Who takes which stance on who did it: claims, denies, accuses, rejects. */
import type { ResponsibilityDraft } from '../../model/draft.ts';
import type { ResponsibilityRow, ResponsibilityTable } from '../../model/language-responsibility.ts';
import { CueIndex } from '../words/cue-index.ts';
import type { Sentence } from '../words/sentences.ts';
import type { ReadingContext } from './context.ts';
import { draftsOf, type Found } from './cue.ts';
import { type Discourse, discourseOf } from './discourse.ts';
import { answerForAccused, nameUnnamed, once } from './once.ts';
import type { Reading } from './slots.ts';

export type { ReadingContext };

interface CompiledRow {
  row: ResponsibilityRow;
  pattern: RegExp;
}

interface Compiled {
  rows: CompiledRow[];
  cues: CueIndex;
  none: RegExp[];
  past: RegExp;
}

/** Longer sentences are read up to here: a stance stands in ordinary prose. */
const LONGEST_SENTENCE = 3000;

const compiledTables = new WeakMap<ResponsibilityTable, Compiled>();

function compile(table: ResponsibilityTable): Compiled {
  const known = compiledTables.get(table);
  if (known) return known;
  const compiled: Compiled = {
    rows: table.rows.map((row) => ({ row, pattern: new RegExp(row.pattern, 'iu') })),
    cues: new CueIndex(table.rows.map((row) => row.pattern)),
    past: new RegExp(table.past, 'iu'),
    none: table.none.map((none) => new RegExp(none.pattern, 'iu')),
  };
  compiledTables.set(table, compiled);
  return compiled;
}

function overlaps(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}

function spansOf(patterns: readonly RegExp[], text: string): { start: number; end: number }[] {
  return patterns.flatMap((pattern) => {
    const match = pattern.exec(text);
    return match ? [{ start: match.index, end: match.index + match[0].length }] : [];
  });
}

function stancesOf(reading: Reading, compiled: Compiled, context: ReadingContext, discourse: Discourse): Found[] {
  const found: Found[] = [];
  const text = reading.text.slice(0, LONGEST_SENTENCE);
  let nones: { start: number; end: number }[] | null = null;
  for (const strength of compiled.cues.of(reading.sentence.tokens)) {
    const { row, pattern } = compiled.rows[strength] as CompiledRow;
    const match = pattern.exec(text);
    if (!match || (row.deed && compiled.past.test(text))) continue;
    const span = { start: match.index, end: match.index + match[0].length };
    nones ??= spansOf(compiled.none, text);
    if (nones.some((none) => overlaps(none, span))) continue;
    if (found.some((f) => overlaps(f, span) && (f.stance === row.stance || f.stance === 'claims'))) continue;
    if (row.stance === 'claims' && found.some((f) => f.stance === 'claims')) continue;
    found.push(...draftsOf({ row, match, reading, context, discourse }, strength));
  }
  return found;
}

/** Stances in the order of the text. Sentences are those of the whole report, title first. */
export function findResponsibility(sentences: readonly Sentence[], context: ReadingContext): ResponsibilityDraft[] {
  const compiled = compile(context.language.responsibility);
  const discourse = discourseOf(sentences, context.language, context.textOf, context.isGroupName);
  const found = sentences.flatMap((sentence) => stancesOf(discourse.reading(sentence), compiled, context, discourse));
  nameUnnamed(found, context.language.responsibility.words.unnamed);
  answerForAccused(found, discourse, context.language.responsibility.words.countries);
  return once(found, discourse.key).map(
    ({ strength: _s, deed: _d, weak: _w, sentence: _n, start: _a, end: _e, ...draft }) => draft,
  );
}
