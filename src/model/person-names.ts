/** Names of persons: are two of them one person's? */

const FOLD = /[\u0300-\u036f]/g;

/** The words of a name, folded; initials are left out. */
function wordsOf(name: string): string[] {
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
