/** What the rules of shapes look at: a sentence's tokens, and which of them are numbers, people, places. */
import type { NumberShapes } from '../../model/language-numbers.ts';
import type { Phrase } from '../../model/language-words.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { type Token, wordAt } from '../words/tokens.ts';
import { isHyphen } from './numbers.ts';

export type ShapeReason = 'age' | 'measure' | 'name' | 'ordinal' | 'money' | 'share' | 'score' | 'strength' | 'rate';

export interface NumberSpan {
  from: number;
  to: number;
  reason: ShapeReason;
}

export interface ShapeView {
  tokens: readonly Token[];
  lexicon: Lexicon;
  shapes: NumberShapes;
  isNumber: (at: number) => boolean;
  isPlace: (at: number) => boolean;
  /** every word has a capital */
  titled: boolean;
}

/** The phrase of the list that stands at `at`; its length, 0 where none does. */
export function phraseAt(tokens: readonly Token[], at: number, phrases: readonly Phrase[]): number {
  return phrases.find((phrase) => phrase.every((word, i) => wordAt(tokens, at + i) === word))?.length ?? 0;
}

/** The end of "12-15" and "555-0134-77" from their first number. */
export function hyphenatedEnd({ tokens, isNumber }: ShapeView, at: number): number {
  let end = at + 1;
  while (isHyphen(tokens[end]) && !tokens[end + 1]?.spaced && isNumber(end + 1)) end += 2;
  return end;
}
