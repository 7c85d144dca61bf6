/** Which of many patterns may fit a sentence: one look-up a word. */
import { stemsOf } from './pattern-stems.ts';
import type { Token } from './tokens.ts';

/** Words whose patterns are kept. */
const KEPT = 20_000;
const NONE: readonly number[] = [];

export class CueIndex {
  /** patterns of which no word is known: always tried */
  readonly #always: readonly number[];
  /** by their first letter */
  readonly #stems = new Map<string, { stem: string; row: number }[]>();
  readonly #known = new Map<string, readonly number[]>();

  constructor(sources: readonly string[]) {
    const all = sources.map(stemsOf);
    this.#always = all.flatMap((stems, row) => (stems === null ? [row] : []));
    all.forEach((stems, row) => {
      for (const stem of stems ?? []) {
        const first = stem.charAt(0);
        this.#stems.set(first, [...(this.#stems.get(first) ?? []), { stem, row }]);
      }
    });
  }

  #rowsOf(word: string): readonly number[] {
    const known = this.#known.get(word);
    if (known) return known;
    const near = this.#stems.get(word.charAt(0)) ?? [];
    const fit = near.filter(({ stem }) => word.startsWith(stem)).map(({ row }) => row);
    const rows = fit.length > 0 ? [...new Set(fit)] : NONE;
    if (this.#known.size >= KEPT) this.#known.clear();
    this.#known.set(word, rows);
    return rows;
  }

  /** Positions of the patterns that may fit, in their order. */
  of(tokens: readonly Token[]): readonly number[] {
    let found: Set<number> | null = null;
    for (const token of tokens) {
      if (token.kind !== 'word') continue;
      const rows = this.#rowsOf(token.text === 'US' ? 'us' : token.lower);
      if (rows.length === 0) continue;
      found ??= new Set(this.#always);
      for (const row of rows) found.add(row);
    }
    return found ? [...found].sort((a, b) => a - b) : this.#always;
  }
}
