/** Counts: numbers, ranges and vague words, with the qualifiers around them. */

import type { FixedCountRow } from '../../model/language-rows.ts';
import { boundsOf } from '../../model/reviewer.ts';
import type { Qualifier } from '../../model/words.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { PhraseHit } from '../words/phrases.ts';
import { type Token, wordAt } from '../words/tokens.ts';
import { lowOf, type Plain, plainNumber, rangeEnd } from './numbers.ts';

export interface Count {
  /** tokens from..to (exclusive), with the qualifiers */
  from: number;
  to: number;
  /** tokens of the number itself */
  numberFrom: number;
  numberTo: number;
  low: number | null;
  high: number | null;
  qualifier: Qualifier;
  rule: string;
  /** "half", "60%": what it is of its whole, as a fraction of one; null where the words give none */
  share?: number | null;
}

/** The qualifiers around tokens at..to: the one before wins, unless it says only "exactly that". */
export function around(
  tokens: readonly Token[],
  at: number,
  to: number,
  lexicon: Lexicon,
): { from: number; to: number; qualifier: Qualifier; rule: string | null } {
  const ahead = lexicon.before.endingAt(tokens, at, 4);
  const from = ahead?.at ?? at;
  if (ahead && ahead.row.qualifier !== 'exact') return { from, to, qualifier: ahead.row.qualifier, rule: ahead.row.id };
  const behind = lexicon.after.firstAt(tokens, to);
  if (behind) return { from, to: to + behind.length, qualifier: behind.row.qualifier, rule: behind.row.id };
  return { from, to, qualifier: 'exact', rule: ahead?.row.id ?? null };
}

/** Where the words begin that open a range: "between 12 and 15", "anywhere from 12 to 15". */
function rangeFrom(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  const { between, from, spanLeads } = lexicon.language.numberWords;
  const before = wordAt(tokens, at - 1);
  const led = spanLeads.has(wordAt(tokens, at - 2));
  if (between.has(before)) return led ? at - 2 : at - 1;
  return from.has(before) && led ? at - 2 : at;
}

/** "at least 12", "12 or more", "between 12 and 15", "no": a number with what stands around it. */
function qualified(tokens: readonly Token[], at: number, plain: Plain, range: Plain | null, lexicon: Lexicon): Count {
  const numberTo = range?.to ?? plain.to;
  const said = around(tokens, at, numberTo, lexicon);
  const count = { from: said.from, to: said.to, numberFrom: at, numberTo };
  if (range) {
    const opened = rangeFrom(tokens, at, lexicon);
    const low = lowOf(plain, range);
    return {
      ...count,
      from: Math.min(opened, said.from),
      low,
      high: range.value,
      qualifier: 'range',
      rule: 'count.range',
    };
  }
  if (plain.value === 0) return { ...count, low: 0, high: 0, qualifier: 'none', rule: 'count.zero' };
  const { qualifier, rule } = said;
  return { ...count, ...boundsOf(plain.value, qualifier), qualifier, rule: rule ?? 'count.plain' };
}

/** "half a dozen", "a couple of", "nobody": wordings that are no number words, which may be qualified as well. */
function fixedCount(tokens: readonly Token[], at: number, fixed: PhraseHit<FixedCountRow>, lexicon: Lexicon): Count {
  const numberTo = at + fixed.length;
  const { low, high, qualifier } = fixed.row;
  const said = around(tokens, at, numberTo, lexicon);
  const open = qualifier === 'exact' && low !== null;
  return {
    from: said.from,
    to: open ? said.to : numberTo,
    numberFrom: at,
    numberTo,
    ...(open ? boundsOf(low, said.qualifier) : { low, high }),
    qualifier: open ? said.qualifier : qualifier,
    rule: 'count.fixed',
  };
}

interface Vague {
  to: number;
  qualifier: Qualifier;
}

/** "100s of people": round figures with an ending that makes them vague. */
function roundFigures(tokens: readonly Token[], at: number, lexicon: Lexicon): Vague | null {
  const ending = tokens[at + 1];
  const value = tokens[at]?.value;
  if (!ending || ending.spaced || ending.lower !== lexicon.language.numberWords.vagueEnding) return null;
  if (value === 10) return { to: at + 2, qualifier: 'dozens' };
  return value === 100 || value === 1000 ? { to: at + 2, qualifier: 'hundreds' } : null;
}

/** "several hundred", "a few dozen": a vague word before a multiplier. */
function vagueMultiplied(tokens: readonly Token[], at: number, lexicon: Lexicon): Vague | null {
  const { vague, numberWords, multipliers } = lexicon.language;
  const opening = lexicon.vagueOpenings.firstAt(tokens, at)?.length ?? (vague.has(wordAt(tokens, at)) ? 1 : 0);
  const qualifier = numberWords.vagueMultipliers.get(wordAt(tokens, at + opening));
  // "some hundred people" are about a hundred
  if (opening === 0 || !qualifier || lexicon.before.firstAt(tokens, at)) return null;
  const to = at + opening + 1;
  return { to: multipliers.has(wordAt(tokens, to)) ? to + 1 : to, qualifier };
}

/** Where a vague wording from `at` ends, and its word; of "tens of thousands" the last one. */
function vagueAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Vague | null {
  const { vague, numberWords } = lexicon.language;
  const multiplied = vagueMultiplied(tokens, at, lexicon);
  if (multiplied) return multiplied;
  // "so many were killed", "as many as in the first war"
  if (numberWords.compared.has(wordAt(tokens, at - 1))) return null;
  const word = vague.get(wordAt(tokens, at));
  const first = roundFigures(tokens, at, lexicon) ?? (word ? { to: at + 1, qualifier: word } : null);
  if (!first) return null;
  let { to, qualifier } = first;
  // "dozens and dozens"
  while (numberWords.and.has(wordAt(tokens, to)) && wordAt(tokens, to + 1) === wordAt(tokens, to - 1)) to += 2;
  for (;;) {
    const next = numberWords.of.has(wordAt(tokens, to)) ? to + 1 : to;
    const further = vague.get(wordAt(tokens, next));
    if (!further) return { to, qualifier };
    [to, qualifier] = [next + 1, further];
  }
}

/** The count whose number begins at token `at`, or null. */
export function countAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Count | null {
  const first = tokens[at];
  if (!first || (first.kind !== 'number' && !lexicon.known(first).opensCount)) return null;
  const vague = vagueAt(tokens, at, lexicon);
  const fixed = lexicon.fixed.firstAt(tokens, at);
  if (fixed && fixed.length >= (vague?.to ?? at) - at) return fixedCount(tokens, at, fixed, lexicon);
  if (vague && !plainNumber(tokens, vague.to, lexicon)) {
    const from = lexicon.before.endingAt(tokens, at, 4)?.at ?? at;
    const { to, qualifier } = vague;
    return { from, to, numberFrom: at, numberTo: to, low: null, high: null, qualifier, rule: 'count.vague' };
  }
  if (vague) return null;
  const plain = plainNumber(tokens, at, lexicon);
  if (plain) return qualified(tokens, at, plain, rangeEnd(tokens, at, plain, lexicon), lexicon);
  return paired(tokens, at, lexicon);
}

/** "twin sisters": two of the people that follow. */
function paired(tokens: readonly Token[], at: number, lexicon: Lexicon): Count | null {
  if (!lexicon.language.numberWords.pairs.has(wordAt(tokens, at))) return null;
  if (!lexicon.people.get(wordAt(tokens, at + 1))?.plural) return null;
  return {
    from: at,
    to: at + 1,
    numberFrom: at,
    numberTo: at + 1,
    low: 2,
    high: 2,
    qualifier: 'exact',
    rule: 'count.pair',
  };
}
