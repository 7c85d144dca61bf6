/** The shape of a people mention: counted ("12 soldiers"), implicit ("a soldier"), bare ("civilians"), named. */
import type { PeopleRow } from '../../model/language-rows.ts';
import type { Outcome } from '../../model/words.ts';
import type { Count } from '../numbers/counts.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';

export interface Mention {
  /** tokens from..to (exclusive) with count, modifiers, head and the tail "of ..." */
  from: number;
  to: number;
  /** end of the head noun, before any "of ..." or "from ..." tail */
  headTo: number;
  kind: 'counted' | 'implicit' | 'bare' | 'named' | 'number' | 'other';
  count: Count | null;
  /** the head noun, lower case; null for a number that stands alone */
  head: string | null;
  row: PeopleRow | null;
  plural: boolean;
  /** tokens of the victims' words */
  groupFrom: number;
  groupTo: number;
  /** "17 of the captives", "three of them": part of what was named before */
  partOf: 'anaphor' | 'noun' | null;
  /** "12 more": adds to what was named before */
  more: boolean;
  /** outcome that lies in the phrase itself: "three dead civilians", "12 deaths" */
  inner: Outcome | null;
  /** the thing counted is no people */
  notPeople: boolean;
  /** "a woman's body": told by what was found of them */
  body?: boolean;
  /** the tokens of a person's name, without callings */
  name?: { from: number; to: number };
  /** told as a place, a doer or a party of something else: "near the mayor" */
  oblique?: boolean;
}

export interface MentionContext {
  lexicon: Lexicon;
  isDemonym: (word: string) => boolean;
  isGroupName: (word: string) => boolean;
  /** are these tokens the name of a place? */
  isPlace: (from: number, to: number) => boolean;
}

/** The count of one person; the span and the rule are the caller's. */
export const ONE: Pick<Count, 'low' | 'high' | 'qualifier'> = { low: 1, high: 1, qualifier: 'exact' };

/** One person, told of in the tokens `from` to `headTo`; `more` lays over it what else is known of him. */
export function onePerson(from: number, headTo: number, rule: string, more: Partial<Mention> = {}): Mention {
  return {
    from,
    to: headTo,
    headTo,
    kind: 'implicit',
    count: { from, to: headTo, numberFrom: from, numberTo: headTo, ...ONE, rule },
    head: null,
    row: null,
    plural: false,
    groupFrom: from,
    groupTo: headTo,
    partOf: null,
    more: false,
    inner: null,
    notPeople: false,
    ...more,
  };
}

/** The place after the round bracket that closes among the next `most` tokens; -1 where none does. */
export function pastClosing(tokens: readonly Token[], at: number, most: number): number {
  const close = tokens.slice(at, at + most).findIndex((t) => t.text === ')');
  return close < 0 ? -1 : at + close + 1;
}

/** "(UDP)", "[the front]": what stands in brackets is stepped over. */
export function pastBrackets(tokens: readonly Token[], at: number): number {
  const opening = tokens[at]?.text;
  if (opening !== '(' && opening !== '[') return at;
  for (let i = at + 1; i < at + 10; i++) {
    const text = tokens[i]?.text;
    if (text === ')' || text === ']') return i + 1;
  }
  return at;
}
