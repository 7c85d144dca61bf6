/** Short marks in capitals that tell what happened: "6 KIA, 14 WIA". The same letters may name a body. */
import type { Language } from '../../model/language.ts';
import { type Token, wordAt } from './tokens.ts';

const CAPITALS = /^\p{Lu}+s?$/u;

type People = ReadonlyMap<string, unknown>;

/** Does a number or a noun for people stand right before, or right behind the mark of a label? */
function besideFigure(tokens: readonly Token[], at: number, end: number, language: Language, people: People): boolean {
  const { cardinals, fixedCounts, linkWords } = language;
  const isNumber = (i: number): boolean => tokens[i]?.kind === 'number' || cardinals.has(wordAt(tokens, i));
  const isNone = fixedCounts.some(({ words, high }) => high === 0 && words === wordAt(tokens, at - 1));
  const before = wordAt(tokens, at - 1);
  if (isNumber(at - 1) || isNone || people.has(before) || linkWords.copulas.has(before)) return true;
  return linkWords.labelMarks.has(wordAt(tokens, end)) && isNumber(end + 1);
}

/** "6 KIA", "soldiers KIA", "were KIA", "KIA: 6"; not "three KIA fighters", "the KIA". */
export function isTag(
  tokens: readonly Token[],
  at: number,
  length: number,
  language: Language,
  people: People,
): boolean {
  const end = at + length;
  if (!tokens.slice(at, end).every((token) => CAPITALS.test(token.text))) return false;
  return !people.has(wordAt(tokens, end)) && besideFigure(tokens, at, end, language, people);
}
