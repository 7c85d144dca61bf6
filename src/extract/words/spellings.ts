/**
 * What is known of a word by its letters alone, found out once: reports say the same few thousand words over and over.
 * A word has a number, so that what a rule table knows of it is one cell of an array and no look-up of its letters.
 */

/** Spellings that are kept; rarer ones that come later are worked out each time, so that memory stays flat. */
const KEPT = 1 << 15;

/** The number of a word that is not kept. */
export const UNKEPT = -1;

export interface Spelling {
  text: string;
  lower: string;
  /** the same for all spellings of one word in lower case; UNKEPT where it has none */
  word: number;
  kind: 'word' | 'number' | 'mark';
  /** first letter is a capital */
  capital: boolean;
  value: number | null;
}

const spellings = new Map<string, Spelling>();
const words = new Map<string, number>();

function numberOf(lower: string): number {
  const known = words.get(lower);
  if (known !== undefined) return known;
  if (words.size >= KEPT) return UNKEPT;
  words.set(lower, words.size);
  return words.size - 1;
}

/** The spelling of a token's text; `make` reads it where it is new. */
export function spellingOf(text: string, make: (text: string) => Omit<Spelling, 'word'>): Spelling {
  const known = spellings.get(text);
  if (known !== undefined) return known;
  const made = make(text);
  const spelling = { ...made, word: numberOf(made.lower) };
  if (spellings.size < KEPT) spellings.set(text, spelling);
  return spelling;
}

/** What a table knows of a word, asked once a word. `make` gets it in lower case. */
export class WordMemo<Known> {
  readonly #known: (Known | undefined)[] = [];
  readonly #make: (lower: string) => Known;

  constructor(make: (lower: string) => Known) {
    this.#make = make;
  }

  of({ word, lower }: { word: number; lower: string }): Known {
    if (word === UNKEPT) return this.#make(lower);
    const known = this.#known[word];
    if (known !== undefined) return known;
    const made = this.#make(lower);
    this.#known[word] = made;
    return made;
  }
}
