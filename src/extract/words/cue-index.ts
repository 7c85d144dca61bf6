/** Which of many patterns may fit a sentence: one look-up a word. */
import { stemSetsOf } from './pattern-stems.ts';
import { WordMemo } from './spellings.ts';
import type { Token } from './tokens.ts';

/** A word meets one set of a pattern's stems. */
interface Met {
  row: number;
  /** one bit for each set */
  set: number;
}

const NONE: readonly Met[] = [];

export class CueIndex {
  /** patterns of which no word is known: always tried */
  readonly #always: readonly number[];
  /** by their first letter */
  readonly #stems = new Map<string, (Met & { stem: string })[]>();
  readonly #known = new WordMemo((word) => this.#metBy(word));
  /** "US" is read as "u.s.", but patterns may have it as letters */
  #ofStates: readonly Met[] | null = null;
  /** by pattern: the sets that must be met, and those met so far in the sentence at hand */
  readonly #needed: Uint8Array;
  readonly #met: Uint8Array;

  constructor(sources: readonly string[]) {
    const all = sources.map(stemSetsOf);
    this.#always = all.flatMap((sets, row) => (sets.length === 0 ? [row] : []));
    this.#needed = Uint8Array.from(all, (sets) => (1 << sets.length) - 1);
    this.#met = new Uint8Array(all.length);
    all.forEach((sets, row) => {
      sets.forEach((stems, i) => {
        for (const stem of stems) this.#add(stem, { row, set: 1 << i });
      });
    });
  }

  #add(stem: string, met: Met): void {
    const first = stem.charAt(0);
    const near = this.#stems.get(first) ?? [];
    near.push({ stem, ...met });
    this.#stems.set(first, near);
  }

  #metBy(word: string): readonly Met[] {
    const near = this.#stems.get(word.charAt(0)) ?? [];
    const fit = near.filter(({ stem }) => word.startsWith(stem));
    return fit.length > 0 ? fit : NONE;
  }

  #states(): readonly Met[] {
    this.#ofStates ??= this.#metBy('us');
    return this.#ofStates;
  }

  /** Positions of the patterns that may fit, in their order. */
  of(tokens: readonly Token[]): readonly number[] {
    let touched: number[] | null = null;
    for (const token of tokens) {
      if (token.kind !== 'word') continue;
      for (const { row, set } of token.text === 'US' ? this.#states() : this.#known.of(token)) {
        if (this.#met[row] === 0) {
          touched ??= [];
          touched.push(row);
        }
        this.#met[row] = (this.#met[row] ?? 0) | set;
      }
    }
    return touched ? this.#complete(touched) : this.#always;
  }

  /** Of the patterns of which some set was met, those of which all were; with those that are always tried. */
  #complete(touched: readonly number[]): readonly number[] {
    let found: number[] | null = null;
    for (const row of touched) {
      if (this.#met[row] === this.#needed[row]) {
        found ??= [...this.#always];
        found.push(row);
      }
      this.#met[row] = 0;
    }
    return found ? found.sort((a, b) => a - b) : this.#always;
  }
}
