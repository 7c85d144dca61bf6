/** Shares of a whole as counts: "a third of the 30 passengers" is ten, "half of them" waits for its whole. */
import { boundsOf } from '../../model/reviewer.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { type Token, wordAt } from '../words/tokens.ts';
import { around, type Count } from './counts.ts';
import { plainNumber } from './numbers.ts';
import { type NumberSpan, phraseAt } from './shape-view.ts';

/** The number that stands at `at`, decimals too: "67.5%". */
const valueAt = (tokens: readonly Token[], at: number, lexicon: Lexicon): number | null =>
  tokens[at]?.value ?? plainNumber(tokens, at, lexicon)?.value ?? null;

/** What a share is as a fraction of one; null where its words give none: "most". */
function fractionOf(tokens: readonly Token[], { from, to }: NumberSpan, lexicon: Lexicon): number | null {
  const { denominators, percents } = lexicon.language.numberShapes;
  const first = valueAt(tokens, from, lexicon);
  if (to - from === 1) return portion(1, denominators.get(wordAt(tokens, from)) ?? null);
  for (let i = from + 1; i < to; i++)
    if (i + phraseAt(tokens, i, percents) === to) return first === null ? null : first / 100;
  // "two thirds", "one in five"
  return portion(first, denominators.get(wordAt(tokens, to - 1)) ?? valueAt(tokens, to - 1, lexicon));
}

const portion = (part: number | null, of: number | null): number | null =>
  part === null || of === null || of === 0 || part > of ? null : part / of;

/** Where the words for the whole begin: after "of", or after the share itself, "half [the] 20". */
function wholeFrom(tokens: readonly Token[], at: number, { language }: Lexicon): number {
  const of = phraseAt(tokens, at, language.numberWords.partitives);
  let i = at + of;
  while (language.determiners.has(wordAt(tokens, i))) i++;
  if (of === 0 && i === at) return -1;
  // "of the crew of 16"
  const { groupNouns, of: ofs } = language.numberWords;
  return groupNouns.has(wordAt(tokens, i)) && ofs.has(wordAt(tokens, i + 1)) ? i + 2 : i;
}

/** How many a share of a whole is: told exactly where it comes out even, else no number. */
export function settled(count: Count, whole: number | null): Count {
  const value = whole === null || count.share == null ? null : whole * count.share;
  const people = value === null ? null : Math.round(value);
  if (value === null || people === null || people === 0 || Math.abs(value - people) > 1e-6)
    return { ...count, low: null, high: null, qualifier: 'unknown' };
  return { ...count, ...boundsOf(people, count.qualifier) };
}

/** The share at a span as a count; null where neither a number nor a pronoun of its whole follows. */
function shareCount(tokens: readonly Token[], span: NumberSpan, lexicon: Lexicon): Count | null {
  const at = wholeFrom(tokens, span.to, lexicon);
  const whole = at < 0 ? null : plainNumber(tokens, at, lexicon);
  const anaphor = lexicon.language.mentionWords.anaphors.has(wordAt(tokens, span.to + 1));
  const share = fractionOf(tokens, span, lexicon);
  if (!whole && !(anaphor && share !== null)) return null;
  const article = lexicon.language.numberWords.articles.has(wordAt(tokens, span.from - 1)) ? 1 : 0;
  const said = around(tokens, span.from - article, span.to, lexicon);
  const count: Count = {
    from: said.from,
    to: span.to,
    numberFrom: span.from,
    numberTo: span.to,
    low: null,
    high: null,
    qualifier: said.qualifier,
    rule: 'count.share',
    share,
  };
  return whole ? settled(count, whole.value) : count;
}

/** The counts that shares of a sentence are, by their first token, qualifiers included. */
export function shareCounts(
  tokens: readonly Token[],
  shaped: readonly NumberSpan[],
  lexicon: Lexicon,
): ReadonlyMap<number, Count> {
  const found = new Map<number, Count>();
  for (const span of shaped) {
    const count = span.reason === 'share' ? shareCount(tokens, span, lexicon) : null;
    if (count) found.set(count.from, count);
  }
  return found;
}
