/** What belongs to a mention after its head noun: "members [of the security forces]". */
import type { PeopleRow } from '../../model/language-rows.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { type Token, wordAt } from '../words/tokens.ts';
import { type Head, HYPHEN, headFrom, isNumber, QUOTE } from './head.ts';
import type { MentionContext } from './mention.ts';

/** ", the police, the agencies and the department": where a list of bodies goes on after a comma, the place after its "and". */
function listEnd(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  if (tokens[at]?.lower !== ',' || tokens[at + 1]?.lower !== 'the') return at;
  for (let i = at + 1; i < at + 14; i++) {
    const word = tokens[i]?.lower ?? '.';
    if (word === 'and' && tokens[i + 1]?.lower === 'the') return i + 2;
    if (
      /^[.;:]$/.test(word) ||
      lexicon.language.auxiliaries.has(word) ||
      lexicon.triggers.at(tokens, i).length > 0 ||
      tokens[i]?.kind === 'number'
    )
      return at;
  }
  return at;
}

/** "the Ministry of Trade and Industry": the "and" inside a name. */
function joinsNames(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const next = tokens[at + 1];
  return (
    tokens[at]?.lower === 'and' &&
    (tokens[at - 1]?.capital ?? false) &&
    (next?.capital ?? false) &&
    !lexicon.people.has(next?.lower ?? '')
  );
}

/** Does the tail end before the token at `i`? `first` is the tail's first token. */
function endsAt(tokens: readonly Token[], i: number, first: number, lexicon: Lexicon): boolean {
  const token = tokens[i];
  if (!token || isNumber(token, lexicon)) return true;
  if (token.kind === 'mark' && !QUOTE.test(token.text) && !(HYPHEN.test(token.text) && !token.spaced)) return true;
  if (i > first && lexicon.language.stops.has(token.lower) && token.lower !== "'s") return true;
  return lexicon.triggers.at(tokens, i).length > 0 && !token.capital;
}

/** Extends a head by "of the security forces", "of its own", so that the group's words are whole. */
export function tail(tokens: readonly Token[], at: number, context: MentionContext): number {
  const { lexicon } = context;
  if (tokens[at]?.lower !== 'of') return at;
  const first = at + 1;
  let i = first;
  while (i < tokens.length && i < at + 8) {
    const list = listEnd(tokens, i, lexicon);
    if (list > i) i = list;
    else if (joinsNames(tokens, i, lexicon) || !endsAt(tokens, i, first, lexicon)) i++;
    else break;
  }
  const { determiners } = lexicon.language;
  while (i > first && (tokens[i - 1]?.kind === 'mark' || determiners.has(wordAt(tokens, i - 1)))) i--;
  return i > first ? i : at;
}

/** The people noun inside a tail decides the status of a weak head: "members of the security forces". */
function rowOfTail(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): PeopleRow | null {
  for (let i = from; i < to; i++) {
    const known = lexicon.people.get(wordAt(tokens, i));
    if (known && !known.row.weak) return known.row;
  }
  return null;
}

/** The end of a head with its tail, and the row of the strongest people noun in them. */
export function wholeOf(
  tokens: readonly Token[],
  head: Head,
  context: MentionContext,
): { end: number; row: PeopleRow | null } {
  const end = tail(tokens, head.to, context);
  const strong = head.row !== null && !head.row.weak;
  const row = strong ? head.row : (rowOfTail(tokens, head.to, end, context.lexicon) ?? head.row);
  return { end, row };
}

/** "22 fighters [and foreign militants]": plural people under the same number, told without one of their own. */
export function pastTwin(tokens: readonly Token[], at: number, context: MentionContext): number {
  const { lexicon } = context;
  const { determiners, linkWords } = lexicon.language;
  const first = tokens[at + 1];
  if (!linkWords.joints.has(wordAt(tokens, at)) || tokens[at]?.kind !== 'word' || first?.kind !== 'word') return at;
  if (determiners.has(first.lower) || lexicon.triggers.at(tokens, at + 1).length > 0) return at;
  const twin = headFrom(tokens, at + 1, context);
  if (!twin.plural || twin.row === null || twin.row.weak || twin.inner !== null || twin.to - at > 4) return at;
  const goesOn = lexicon.attributions.at(tokens, twin.to).length > 0 || lexicon.people.has(wordAt(tokens, twin.to));
  return goesOn ? at : twin.to;
}
