/** Names of persons: are two of them one person's? */

const FOLD = /[\u0300-\u036f]/g;

/** Names kept: a list of the dead is held against itself. */
const KEPT = 5000;
const kept = new Map<string, readonly string[]>();

/** The words of a name, folded; initials are left out. */
function wordsOf(name: string): readonly string[] {
  const known = kept.get(name);
  if (known) return known;
  const words = foldedWords(name);
  if (kept.size >= KEPT) kept.clear();
  kept.set(name, words);
  return words;
}

function foldedWords(name: string): string[] {
  return (
    name
      .normalize('NFD')
      .replace(FOLD, '')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  ).filter((w) => w.length > 1);
}

/** "Doe" and "John Doe", "Ana Roe" and "Ana Maria Roe Diaz": all words of the shorter are in the longer. */
export function isSameName(a: string, b: string): boolean {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  const known = new Set(long);
  return short.length > 0 && short.every((word) => known.has(word));
}
