/** What stands between two mentions: a joint of a list, an opener of a part, the close of one. */
import type { LinkWords, Phrase } from '../../model/language-words.ts';
import { type Token, wordAt } from '../words/tokens.ts';

/** Does the phrase stand at `at`? */
export const startsWith = (tokens: readonly Token[], at: number, words: Phrase): boolean =>
  words.every((word, i) => tokens[at + i]?.lower === word);

/** Tokens from..to are nothing but a coordination: ", and another", "as well as". */
export function joined(tokens: readonly Token[], from: number, to: number, words: LinkWords): boolean {
  if (to < from || to - from > 4) return false;
  let i = from;
  let seen = false;
  while (i < to) {
    const long = words.longJoints.find((phrase) => startsWith(tokens, i, phrase));
    if (long) i += long.length;
    else if (words.joints.has(wordAt(tokens, i))) i++;
    else if (seen && words.afterJoint.has(wordAt(tokens, i))) i++;
    else return false;
    seen = true;
  }
  return seen;
}

/** "including", ", among them": the mention that begins at `at` is part of what stands before. */
export function opensPart(tokens: readonly Token[], from: number, at: number, words: LinkWords): boolean {
  if (tokens[from]?.text === '(' && at === from + 1) return true;
  for (let i = from; i <= at && i < from + 4; i++) {
    const opener = words.partOpeners.find((phrase) => startsWith(tokens, i, phrase) && i + phrase.length <= at);
    if (opener) return at - (i + opener.length) <= 2;
    if (!/^[,(–—-]$/.test(wordAt(tokens, i))) return false;
  }
  return false;
}

/** ", three suicide bombers among them", "two women included": a part by the words after it. */
export function closesPart(tokens: readonly Token[], at: number, words: LinkWords): boolean {
  return words.partClosers.some((phrase) => startsWith(tokens, at, phrase));
}

/** "three officers [were among them]": a part by what is said of it. */
export const isPredicate = (tokens: readonly Token[], at: number, words: LinkWords): boolean =>
  words.partPredicates.some((phrase) => startsWith(tokens, at, phrase));

/** "in the raid, [including] 5 women": the opener stands right before the part at `at`, the whole further off. */
export function opensBefore(tokens: readonly Token[], at: number, words: LinkWords): boolean {
  return words.partOpeners.some((phrase) => {
    const from = at - phrase.length;
    return startsWith(tokens, from, phrase) && words.joints.has(wordAt(tokens, from - 1));
  });
}

const CLAUSE_END = /^[.,;!?"”’)]?$/;

/** Does a clause end at `at`: with a mark, or with the sentence? */
export const endsClause = (tokens: readonly Token[], at: number): boolean => CLAUSE_END.test(wordAt(tokens, at));
