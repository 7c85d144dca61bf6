/** The account of a report's numbers: no number in a text vanishes without a word of what became of it. */
import type { Claim, NumberFate, SetAside } from '../model/claim.ts';
import type { Block, Field, ReportText, Span } from '../model/report.ts';
import { verdictOfNumber } from './claims/aside.ts';
import { contextOf, type ExtractContext, type ExtractTools } from './context.ts';
import { numberSpans, type TokenSpan } from './numbers/number-spans.ts';
import { readSentence, type SentenceReading } from './reading.ts';
import { sentencesOf } from './words/sentences.ts';

/** What extraction found, as far as the account needs it. */
export interface Found {
  claims: readonly Claim[];
  setAside: readonly SetAside[];
}

const overlaps = (a: Span, b: Span): boolean => a.field === b.field && a.start < b.end && b.start < a.end;

/** The claim whose second quote this is: the headline or the table row that tells its figure again. */
function repeated(reading: SentenceReading, at: TokenSpan, found: Found): Claim | undefined {
  const { field, start } = reading.sentence;
  const link = reading.links.find(
    ({ mention: { count } }) => count && at.from <= count.numberFrom && count.numberFrom < at.to,
  );
  const count = link?.mention.count;
  if (!count) return undefined;
  return found.claims.find(
    (claim) =>
      claim.quotes.some((quote) => quote.field === field && quote.start === start) &&
      (count.low === null
        ? claim.qualifier === count.qualifier
        : [claim.count_min, claim.count_max, (claim.count_min ?? 0) - 1].includes(count.low)),
  );
}

function fateOf(
  reading: SentenceReading,
  at: TokenSpan,
  span: Span,
  found: Found,
  context: ExtractContext,
): Omit<NumberFate, 'figure' | 'span'> {
  const claim = found.claims.find((one) => overlaps(one.figure, span));
  const aside = found.setAside.find((one) => overlaps(one.span, span));
  if (claim && !aside) return { claim: claim.id, reason: null, note: 'the figure of a claim' };
  if (aside) return { claim: null, reason: aside.reason, note: aside.note };
  const again = repeated(reading, at, found);
  if (again) return { claim: again.id, reason: 'repeat', note: 'the figure of the claim, told again' };
  const { reason, note } = verdictOfNumber(reading, at.from, context);
  return { claim: null, reason, note };
}

function ofSentence(reading: SentenceReading, found: Found, context: ExtractContext): NumberFate[] {
  const { field, tokens } = reading.sentence;
  return numberSpans(reading, context).flatMap((at) => {
    const first = tokens[at.from];
    const last = tokens[at.to - 1];
    if (!first || !last) return [];
    const span = { field, start: first.start, end: last.end };
    const figure = reading.source.slice(span.start, span.end);
    return [{ figure, span, ...fateOf(reading, at, span, found, context) }];
  });
}

const LOOSE_FIGURES = /[\p{Nd}\p{Nl}¼-¾⅐-⅞]+/gu;

/** Figures outside of all sentences: the numbers of a list's items, rules of a table. */
function outside(source: string, field: Field, told: readonly NumberFate[]): NumberFate[] {
  const loose: NumberFate[] = [];
  for (const { 0: figure, index } of source.matchAll(LOOSE_FIGURES)) {
    const span = { field, start: index, end: index + figure.length };
    if (told.some((one) => overlaps(one.span, span))) continue;
    loose.push({ figure, span, claim: null, reason: 'not people', note: 'a mark of a list or of the layout' });
  }
  return loose;
}

/** What became of every number of a report, in the order of the text, title first. */
export function accountOf(
  report: ReportText,
  blocks: readonly Block[],
  found: Found,
  tools: ExtractTools,
): NumberFate[] {
  const context = contextOf(tools);
  const source = (field: Field): string => (field === 'title' ? (report.title ?? '') : report.text);
  const readings = sentencesOf(blocks, source, context.language.abbreviations).map((sentence) =>
    readSentence(sentence, source(sentence.field), context),
  );
  const told = readings.flatMap((reading) => ofSentence(reading, found, context));
  const all = [...told, ...outside(source('title'), 'title', told), ...outside(report.text, 'text', told)];
  const order = (field: Field): number => (field === 'title' ? 0 : 1);
  return all.sort((a, b) => order(a.span.field) - order(b.span.field) || a.span.start - b.span.start);
}
