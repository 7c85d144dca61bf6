/** One pass over a field: words, numbers and marks with their exact offsets. */
import { type Spelling, spellingOf } from './spellings.ts';

export interface Token {
  start: number;
  end: number;
  text: string;
  lower: string;
  /** the number of the word in lower case, by which tables are asked */
  word: number;
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
const FIGURE = /^[\p{Nd}\p{Nl}¼-¾⅐-⅞]/u;
const LETTER = /^[\p{L}\p{M}\u00b7]/u;

/** What a token is by its text: figures open a number, letters a word, and "'s" is one as well. */
function readSpelling(text: string): Omit<Spelling, 'word'> {
  const possessive = POSSESSIVE.test(text);
  const kind = FIGURE.test(text) ? 'number' : possessive || LETTER.test(text) ? 'word' : 'mark';
  const first = text.charAt(0);
  return {
    text,
    lower: possessive ? "'s" : text === 'US' ? 'u.s.' : text.toLowerCase(),
    kind,
    capital: kind === 'word' && first !== first.toLowerCase(),
    value: kind === 'number' ? figureValue(text) : null,
  };
}

const isLetter = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);

/** White space and the marks that only end a plain word: `"`, `(`, `)`, `,`, `;`, `:`, `!`, `?` and the end of the text. */
const PLAIN_ENDS: ReadonlySet<number> = new Set([0x20, 0x0a, 0x22, 0x28, 0x29, 0x2c, 0x3b, 0x3a, 0x21, 0x3f]);
const POINT = 0x2e;

/** Where a plain word ends that begins at `at`: letters of ASCII and then a mark that joins nothing; `at` where it is none. */
function plainEnd(text: string, at: number): number {
  let end = at;
  while (isLetter(text.charCodeAt(end))) end++;
  if (end === at || end === text.length) return end;
  const code = text.charCodeAt(end);
  // "U.S." is one word
  return PLAIN_ENDS.has(code) || (code === POINT && end - at > 1) ? end : at;
}

/** Where the token ends that begins at `at` or after white space behind it, and where it begins; null: no more. */
function nextToken(text: string, at: number): { start: number; end: number } | null {
  let start = at;
  while (text.charCodeAt(start) === 0x20) start++;
  const end = plainEnd(text, start);
  if (end > start) return { start, end };
  const code = text.charCodeAt(start);
  if (code === 0x2c || code === POINT) return { start, end: start + 1 };
  TOKEN.lastIndex = start;
  const m = TOKEN.exec(text);
  return m && { start: m.index, end: TOKEN.lastIndex };
}

/** Tokens of `text`, whose offsets count from `base` (the offset of `text` in its field). */
export function tokenise(text: string, base: number): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (let next = nextToken(text, 0); next !== null; next = nextToken(text, last)) {
    const { start, end } = next;
    const { text: written, lower, word, kind, capital, value } = spellingOf(text.slice(start, end), readSpelling);
    const spaced = start > last || start === 0;
    tokens.push({ start: base + start, end: base + end, text: written, lower, word, kind, capital, spaced, value });
    last = end;
  }
  return tokens;
}

/** The word at `at` in lower case; empty beyond the ends of the run. */
export const wordAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? '';
