/** "any" that means none: "did not suffer [any] casualties", "denied that [any] soldier had died"; and "[without] casualties". */
import type { Language } from '../../model/language.ts';
import type { TriggerRow } from '../../model/language-rows.ts';
import type { PhraseIndex } from './phrases.ts';
import { type Token, wordAt } from './tokens.ts';

/** the most words from the negation to what it denies */
const REACH = 8;

/** Does a negation stand before, in the same clause? "whether any", "no word on any" deny nothing. */
export function isNegated(tokens: readonly Token[], at: number, { numberWords }: Language): boolean {
  for (let i = at - 1; i >= 0 && at - i <= REACH; i--) {
    const word = wordAt(tokens, i);
    if (numberWords.negators.has(word)) return true;
    if (tokens[i]?.kind === 'mark' && !/^[-'’]$/.test(tokens[i]?.text ?? '')) return false;
    if (numberWords.negationEnds.has(word)) return false;
  }
  return false;
}

/** "without [casualties]": a noun that counts those who came to harm follows. */
export const opensHarm = (tokens: readonly Token[], at: number, triggers: PhraseIndex<TriggerRow>): boolean =>
  triggers.at(tokens, at).some(({ row }) => row.take === 'number');
