/** Every number of a sentence, in figures, in words, or vague, as runs of tokens that do not overlap. */
import type { ExtractContext } from '../context.ts';
import type { SentenceReading } from '../reading.ts';
import { type Token, wordAt } from '../words/tokens.ts';
import { countAt } from './counts.ts';
import { numberRun } from './numbers.ts';

export interface TokenSpan {
  from: number;
  to: number;
}

const FIGURE = /[\p{Nd}\p{Nl}¼-¾⅐-⅞]/u;

/** Is this token by itself a number, or a word that stands for one? */
export function isNumeric(token: Token | undefined, { language }: ExtractContext): boolean {
  if (!token) return false;
  if (token.kind === 'number' || FIGURE.test(token.text)) return true;
  const { cardinals, multipliers, vague, numberShapes } = language;
  const { lower } = token;
  return cardinals.has(lower) || multipliers.has(lower) || vague.has(lower) || numberShapes.decades.has(lower);
}

/** The end of a time of the text that holds a number: "17 May", "40 hours". */
function periodEnd(reading: SentenceReading, at: number, context: ExtractContext): number | null {
  const period = reading.periods.find((p) => p.from === at);
  if (!period) return null;
  const numeric = reading.sentence.tokens.slice(period.from, period.to).some((token) => isNumeric(token, context));
  return numeric && period.to > at ? period.to : null;
}

function spanAt(reading: SentenceReading, at: number, context: ExtractContext): TokenSpan | null {
  const { tokens } = reading.sentence;
  const period = periodEnd(reading, at, context);
  if (period) return { from: at, to: period };
  const shaped = reading.shaped.find((span) => span.from === at);
  if (shaped) return { from: at, to: shaped.to };
  const count = countAt(tokens, at, context.lexicon);
  if (count) return { from: at, to: count.numberTo };
  const run = isNumeric(tokens[at], context) ? numberRun(tokens, at, context.lexicon) : null;
  return run || isNumeric(tokens[at], context) ? { from: at, to: run?.to ?? at + 1 } : null;
}

/** "some 12", "many more than 12": a vague word that only qualifies the number behind it goes with it. */
function qualifiedEnd(tokens: readonly Token[], at: number, { lexicon, language }: ExtractContext): number | null {
  if (!language.vague.has(wordAt(tokens, at))) return null;
  const qualifier = lexicon.before.firstAt(tokens, at);
  const count = qualifier && countAt(tokens, at + qualifier.length, lexicon);
  return count ? count.numberTo : null;
}

/** All numbers of a sentence, left to right. */
export function numberSpans(reading: SentenceReading, context: ExtractContext): TokenSpan[] {
  const { tokens } = reading.sentence;
  const spans: TokenSpan[] = [];
  for (let i = 0; i < tokens.length; ) {
    const end = qualifiedEnd(tokens, i, context);
    const span = end === null ? spanAt(reading, i, context) : { from: i, to: end };
    if (span) spans.push(span);
    i = Math.max(span?.to ?? 0, i + 1);
  }
  return spans;
}
