/** Finds rows of multi-word phrases at a place in a run of tokens, longest first. */
import { WordMemo } from './spellings.ts';
import type { Token } from './tokens.ts';

export interface PhraseHit<Row> {
  row: Row;
  /** number of tokens matched */
  length: number;
}

const NONE: readonly never[] = [];

/** Do the words stand at `at`? The first is known to. */
function stands(words: readonly string[], tokens: readonly Token[], at: number): boolean {
  for (let i = 1; i < words.length; i++) if (tokens[at + i]?.lower !== words[i]) return false;
  return true;
}

/** Is the phrase that stands at `at` read as the row? */
export type Fits<Row> = (row: Row, tokens: readonly Token[], at: number, length: number) => boolean;

interface Phrase<Row> {
  words: string[];
  row: Row;
}

/** An index from first word to the phrases that begin with it. */
export class PhraseIndex<Row> {
  readonly #opened: WordMemo<readonly Phrase<Row>[]>;
  /** does a phrase end with the word? */
  readonly #closed: WordMemo<boolean>;
  readonly #fits: Fits<Row>;

  /** `fits` narrows where the phrase of a row is read as that row. */
  constructor(rows: readonly Row[], phrasesOf: (row: Row) => readonly string[], fits: Fits<Row> = () => true) {
    this.#fits = fits;
    const byFirst = new Map<string, Phrase<Row>[]>();
    const lasts = new Set<string>();
    for (const row of rows) {
      for (const phrase of phrasesOf(row)) {
        const words = phrase.toLowerCase().split(' ');
        const first = words[0] ?? '';
        lasts.add(words.at(-1) ?? '');
        const list = byFirst.get(first) ?? [];
        list.push({ words, row });
        byFirst.set(first, list);
      }
    }
    for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
    this.#opened = new WordMemo((word) => byFirst.get(word) ?? NONE);
    this.#closed = new WordMemo((word) => lasts.has(word));
  }

  #stands({ words, row }: Phrase<Row>, tokens: readonly Token[], at: number): boolean {
    return stands(words, tokens, at) && this.#fits(row, tokens, at, words.length);
  }

  /** All rows of the longest phrase that stands at `at`; empty when none does. */
  at(tokens: readonly Token[], at: number): readonly PhraseHit<Row>[] {
    const token = tokens[at];
    const list = token ? this.#opened.of(token) : NONE;
    if (list.length === 0) return NONE;
    const hits: PhraseHit<Row>[] = [];
    for (const phrase of list) {
      const { length } = phrase.words;
      if (hits[0] && length < hits[0].length) break;
      if (this.#stands(phrase, tokens, at)) hits.push({ row: phrase.row, length });
    }
    return hits;
  }

  /** The first row whose phrase stands at `at`. */
  firstAt(tokens: readonly Token[], at: number): PhraseHit<Row> | null {
    const token = tokens[at];
    const list = token ? this.#opened.of(token) : NONE;
    for (const phrase of list)
      if (this.#stands(phrase, tokens, at)) return { row: phrase.row, length: phrase.words.length };
    return null;
  }

  /** Every hit in the run, left to right, not overlapping. */
  all(tokens: readonly Token[]): (PhraseHit<Row> & { at: number })[] {
    const found: (PhraseHit<Row> & { at: number })[] = [];
    for (let i = 0; i < tokens.length; i++) {
      const hit = this.firstAt(tokens, i);
      if (!hit) continue;
      found.push({ ...hit, at: i });
      i += hit.length - 1;
    }
    return found;
  }

  /** The row whose phrase ends just before `end`. */
  endingAt(tokens: readonly Token[], end: number, longest = 5): (PhraseHit<Row> & { at: number }) | null {
    const last = tokens[end - 1];
    if (!last || !this.#closed.of(last)) return null;
    for (let length = longest; length >= 1; length--) {
      const at = end - length;
      if (at < 0) continue;
      const hit = this.at(tokens, at).find((h) => h.length === length);
      if (hit) return { ...hit, at };
    }
    return null;
  }
}
