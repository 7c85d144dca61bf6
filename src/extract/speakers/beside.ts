/** Bodies and persons named beside what speaks: before "which", and behind a post or a body. */
import type { Lexicon } from '../words/lexicon.ts';
import { type Token, wordAt } from '../words/tokens.ts';
import type { TokenSpan } from './attribution-owner.ts';
import { isName } from './attribution-phrases.ts';

/** "a term for [the group], which said": the body before "which" is the last one told; "a spokesman for the group, who said". */
export function bodyIn(
  tokens: readonly Token[],
  phrase: TokenSpan | null,
  who: Token,
  lexicon: Lexicon,
): TokenSpan | null {
  const { prepositions, relatives } = lexicon.language.speakerWords;
  if (!phrase || !relatives.has(who.lower)) return phrase;
  for (let i = phrase.to - 1; i > phrase.from; i--)
    if (prepositions.has(wordAt(tokens, i)) && wordAt(tokens, i) !== 'of') return { from: i + 1, to: phrase.to };
  return phrase;
}

/** "the army's media wing, [the Northern Office (NO)],": the name that follows a post or a body; null where none does. */
export function apposedName(tokens: readonly Token[], { from, to }: TokenSpan, lexicon: Lexicon): TokenSpan | null {
  const { titles, organisations, determiners } = lexicon.language;
  if (wordAt(tokens, to) !== ',' || isName(tokens[from])) return null;
  const first = determiners.has(wordAt(tokens, to + 1)) ? to + 2 : to + 1;
  let end = first;
  while (end - first < 6 && (isName(tokens[end]) || (/^[-.]$/.test(tokens[end]?.text ?? '') && !tokens[end]?.spaced)))
    end++;
  while (end > first && tokens[end - 1]?.kind === 'mark') end--;
  const length = end - first;
  if (tokens[end]?.text === '(') end = tokens.findIndex((t, i) => i > end && t.text === ')') + 1;
  if (length < 2 || end <= first || (tokens[end] && tokens[end]?.kind !== 'mark')) return null;
  const place = isName(tokens[to - 1]);
  const post = tokens.slice(from, to).some((t) => !t.capital && titles.has(t.lower) && !organisations.has(t.lower));
  return post || !place ? { from: first, to: end } : null;
}
