/** Is a word an ordinary one of the language, in whatever form? What is not may be a name. */
import type { OrdinaryWords } from '../../model/language-words.ts';

/** Endings alone tell nothing of a short word. */
const SHORT = 6;

/** "stopp" of "stopped": the letter that the ending doubled. */
const undoubled = (base: string): string | null =>
  base.length > 3 && base.at(-1) === base.at(-2) ? base.slice(0, -1) : null;

/** `word` in lower case. */
export function isOrdinary(word: string, { words, endings, stems, doubling }: OrdinaryWords): boolean {
  if (words.has(word)) return true;
  if (word.length > SHORT && endings.some((end) => word.endsWith(end))) return true;
  return stems.some(([end, put]) => {
    if (!word.endsWith(end)) return false;
    const base = word.slice(0, -end.length) + put;
    if (base.length < 3) return false;
    if (words.has(base)) return true;
    const single = doubling.has(end) && put === '' ? undoubled(base) : null;
    return single !== null && words.has(single);
  });
}
