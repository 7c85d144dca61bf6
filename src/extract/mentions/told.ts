/** What the words behind people say happened to all of them: "the 40 [killed]", "the 20 people [found dead] were". */
import type { LinkWords } from '../../model/language-words.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { type Token, wordAt } from '../words/tokens.ts';

/** the most words between people and what happened to them: "who have been" */
const GAP = 4;
/** the most words from there to the verb that tells more of them */
const REACH = 9;

/** Tokens of the wording. */
export interface Told {
  from: number;
  to: number;
}

/** "the three [killed]": a participle that needs no subject. */
export function toldBehind(tokens: readonly Token[], at: number, { triggers }: Lexicon): boolean {
  return triggers.at(tokens, at).some(({ row }) => row.take !== 'subject');
}

/** "[who have been] killed", "[reportedly] killed": the place of the wording; -1 where other words stand before it. */
function wordingAt(tokens: readonly Token[], at: number, { language, triggers }: Lexicon): number {
  const { gap, adverbEnding } = language.linkWords;
  for (let i = at; i <= at + GAP; i++) {
    if (triggers.at(tokens, i).length > 0) return i;
    const word = wordAt(tokens, i);
    if (!gap.has(word) && !word.endsWith(adverbEnding)) return -1;
  }
  return -1;
}

/** "found dead [in the rubble] were": the place of the copula that goes on with the people; -1 where the clause ends. */
export function copulaAfter(tokens: readonly Token[], at: number, words: LinkWords): number {
  for (let i = at; i < at + REACH; i++) {
    const word = wordAt(tokens, i);
    if (words.copulas.has(word)) return i;
    const ends = tokens[i]?.text === ',' || words.clauseMarks.has(word) || words.clauseStarts.has(word);
    if (tokens[i] === undefined || ends) return -1;
  }
  return -1;
}

/** The wording behind people that ends at `at`; null where it is their verb: "two of the three [died]". `opens`: no verb follows. */
export function toldAt(tokens: readonly Token[], at: number, lexicon: Lexicon, opens: boolean): Told | null {
  const from = wordingAt(tokens, at, lexicon);
  const hit = from < 0 ? undefined : lexicon.triggers.at(tokens, from)[0];
  if (!hit) return null;
  const to = from + hit.length;
  if (opens || (from === at && toldBehind(tokens, at, lexicon))) return { from, to };
  return copulaAfter(tokens, to, lexicon.language.linkWords) < 0 ? null : { from, to };
}
