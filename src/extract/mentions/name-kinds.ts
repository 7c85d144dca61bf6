/** What a word may be in a name, by itself: a calling, a word that ends every name, or a part of one. */
import type { Lexicon } from '../words/lexicon.ts';
import { WordMemo } from '../words/spellings.ts';
import type { Token } from '../words/tokens.ts';

/** name: part of a name; calling: "judge"; other: a word that may stand before a calling; end: of the phrase. */
export type Kind = 'name' | 'calling' | 'other' | 'end';

const kindsOfWords = new WeakMap<Lexicon, WordMemo<Kind>>();

/** What a word is in a name wherever it stands; "name" where its letters must tell. */
export function nameKinds(lexicon: Lexicon): WordMemo<Kind> {
  const known = kindsOfWords.get(lexicon);
  if (known) return known;
  const { people, language } = lexicon;
  const { stops, determiners, auxiliaries, cardinals, vague, titles, organisations, notPeople, nameWords } = language;
  const ends = [stops, determiners, auxiliaries, nameWords.oblique, cardinals, vague];
  const memo = new WordMemo<Kind>((word) => {
    if (ends.some((words) => words.has(word))) return 'end';
    if (people.get(word)?.plural === false || titles.has(word) || nameWords.callings.has(word)) return 'calling';
    return people.has(word) || organisations.has(word) || notPeople.has(word) ? 'other' : 'name';
  });
  kindsOfWords.set(lexicon, memo);
  return memo;
}

/** A capital, or an initial; where capitals mark no names, any word. */
function mayName(token: Token, caps: boolean): boolean {
  if (token.kind !== 'word') return false;
  return caps || token.capital || (token.text.length <= 2 && token.text === token.text.toUpperCase());
}

/** By token: the first one from it on that may be part of a name by its letters. `never`: where none follows. */
export function nextNames(tokens: readonly Token[], caps: boolean, never: number): Int32Array {
  const next = new Int32Array(tokens.length);
  let found = never;
  for (let i = tokens.length - 1; i >= 0; i--) {
    if (mayName(tokens[i] as Token, caps)) found = i;
    next[i] = found;
  }
  return next;
}
