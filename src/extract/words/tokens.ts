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
  /** value of a number token, whole or decimal; null where the figures say no one number */
  value: number | null;
}

// Rows in order: numbers grouped by a thin or plain space; names with figures (AK-47, M23); any other run of figures
// with what joins them, so that "1,2,3", "9/11" and "0x10" are one thing each; abbreviations with inner points; words
// (with inner apostrophe but not the possessive); then any single mark.
const TOKEN =
  /(\d{1,3}(?:[\u00a0\u2009\u202f ]\d{3})+(?![\d,.]\d|\d)|[\p{Nd}\p{Nl}¼-¾⅐-⅞][\p{Nd}\p{Nl}\p{M}¼-¾⅐-⅞]*(?:[.,:/’'][\p{Nd}\p{Nl}\p{M}¼-¾⅐-⅞]+)*(?:\p{L}{1,8}\d[\p{L}\d]*)?)|((?:\p{Lu}{1,3}-|\p{Lu}{1,5}|\p{Lu}\p{Ll}{1,2}-)\d{1,4}(?:[\p{Lu}\d]|\p{L}(?!\p{L}))*(?![\p{L}\d]|[.,]\d)|\p{L}(?:\.\p{L})+\.?|[\p{L}\p{M}\u00b7]+(?:[’'](?![sS]\b|[sS][’'])\p{L}[\p{L}\p{M}]*)*)|([’'][sS]\b)|([^\s\p{Cf}])/gu;

// Whole numbers, with groups of three or of the Indian kind, a single nought in front at most; and decimals.
const WHOLE = /^(?:0?\d|[1-9]\d*|[1-9]\d{0,2}(?:[,\s]\d{3})+|[1-9]\d?(?:,\d{2})+,\d{3})$/;
const DECIMAL = /^(?:\d+|[1-9]\d{0,2}(?:,\d{3})+)\.\d+$/;

/** The value of a run of figures; null where it says no one number: "1,2,3", "1/2", more than can be counted exactly. */
function figureValue(text: string): number | null {
  if (DECIMAL.test(text)) return Number(text.replaceAll(',', ''));
  const value = WHOLE.test(text) ? Number(text.replace(/[,\s]/g, '')) : Number.NaN;
  return Number.isSafeInteger(value) ? value : null;
}

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
      value: kind === 'number' ? figureValue(word) : null,
    });
    last = start + word.length;
  }
  return tokens;
}

/** The word at `at` in lower case; empty beyond the ends of the run. */
export const wordAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? '';
