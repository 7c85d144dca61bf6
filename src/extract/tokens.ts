/** One pass over a field: words, numbers and marks with their exact offsets. */

export interface Token {
  start: number;
  end: number;
  text: string;
  lower: string;
  kind: 'word' | 'number' | 'mark';
  /** first letter is a capital */
  capital: boolean;
  /** white space stands before it */
  spaced: boolean;
  /** value of a number token */
  value: number | null;
}

// Rows in order: numbers grouped by comma, thin or plain space (also the Indian 1,20,000), abbreviations with
// inner points, words (with inner apostrophe but not the possessive), then any single mark.
const TOKEN =
  /(\d{1,3}(?:[\u00a0\u202f ]\d{3})+(?![\d,.]\d|\d)|\d{1,3}(?:,\d{2,3})*,\d{3}(?!\d)|\d+(?:\.\d+)?)|(\p{L}(?:\.\p{L})+\.?|[\p{L}\p{M}\u00b7]+(?:[’'](?![sS]\b|[sS][’'])\p{L}[\p{L}\p{M}]*)*)|([’'][sS]\b)|([^\s\p{Cf}])/gu;

const POSSESSIVE = /^[’']s$/i;

/** Tokens of `text`, whose offsets count from `base` (the offset of `text` in its field). */
export function tokenise(text: string, base: number): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  TOKEN.lastIndex = 0;
  for (let m = TOKEN.exec(text); m !== null; m = TOKEN.exec(text)) {
    const word = m[0];
    const start = m.index;
    const kind = m[1] !== undefined ? 'number' : m[2] !== undefined || m[3] !== undefined ? 'word' : 'mark';
    const first = word.charAt(0);
    tokens.push({
      start: base + start,
      end: base + start + word.length,
      text: word,
      lower: POSSESSIVE.test(word) ? "'s" : word === 'US' ? 'u.s.' : word.toLowerCase(),
      kind,
      capital: kind === 'word' && first !== first.toLowerCase(),
      spaced: start > last || start === 0,
      value: kind === 'number' ? Number(word.replace(/[,\s\u00a0\u202f]/g, '')) : null,
    });
    last = start + word.length;
  }
  return tokens;
}

/** The word at `at` in lower case; empty beyond the ends of the run. */
export const wordAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? '';
