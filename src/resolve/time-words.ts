/** Words by which the reading of a time turns: "last", "next", "p.m.". */
const compiled = new Map<string, RegExp>();

/** Does a source of the date table fit somewhere in the words? Compiled once; a table has a handful of them. */
export function says(source: string, words: string): boolean {
  const pattern = compiled.get(source) ?? new RegExp(source, 'i');
  compiled.set(source, pattern);
  return pattern.test(words);
}
