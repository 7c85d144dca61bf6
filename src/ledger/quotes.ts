/** No figure without a quote: every quote and figure span of what is recorded must be in its report exactly. */
import type { Claim, Extraction } from '../model/claim.ts';
import type { Quote, Report, Span } from '../model/report.ts';
import { type Problem, refuse } from './problem.ts';

type Fields = Pick<Report, 'id' | 'title' | 'text'>;

/** Null when all quotes of the extraction are exact, else the first that is not. */
export function extractionFault(report: Fields, extraction: Extraction): Problem | null {
  for (const claim of extraction.claims) {
    const fault = claimFault(report, claim);
    if (fault !== null) return fault;
  }
  for (const aside of extraction.setAside) {
    const fault = spanFault(report, aside.span, [aside.quote]) ?? quoteFault(report, aside.quote);
    if (fault !== null) return mismatch(report, `the figure set aside "${aside.figure}"`, fault);
  }
  const others = [
    ...extraction.responsibility.map((r) => ({ quote: r.quote, name: `responsibility ${r.id}` })),
    ...extraction.measures.map((m) => ({ quote: m.quote, name: `measure ${m.id}` })),
    ...extraction.facts.map((f) => ({ quote: f.quote, name: `the fact "${f.fact}"` })),
  ];
  for (const { quote, name } of others) {
    const fault = quoteFault(report, quote);
    if (fault !== null) return mismatch(report, name, fault);
  }
  return null;
}

/** A claim has at least one quote, each exact, `quote` is the first of them, and its figure stands in one of them. */
export function claimFault(report: Fields, claim: Pick<Claim, 'id' | 'quote' | 'quotes' | 'figure'>): Problem | null {
  const name = `claim ${claim.id}`;
  if (claim.quotes.length === 0) return mismatch(report, name, 'it has no quote');
  for (const quote of [claim.quote, ...claim.quotes]) {
    const fault = quoteFault(report, quote);
    if (fault !== null) return mismatch(report, name, fault);
  }
  const first = claim.quotes[0];
  if (first === undefined || first.field !== claim.quote.field || first.start !== claim.quote.start) {
    return mismatch(report, name, 'its quote is not the first of its quotes');
  }
  const fault = spanFault(report, claim.figure, claim.quotes);
  return fault === null ? null : mismatch(report, name, fault);
}

/** How many quotes `extractionFault` looks at. */
export function quoteCount(extraction: Extraction): number {
  const { claims, responsibility, measures, facts, setAside } = extraction;
  const ofClaims = claims.reduce((sum, claim) => sum + claim.quotes.length, 0);
  return ofClaims + responsibility.length + measures.length + facts.length + setAside.length;
}

function quoteFault(report: Fields, quote: Quote): string | null {
  const field = report[quote.field];
  if (typeof field !== 'string') return `the report has no ${quote.field}`;
  if (!isSpan(quote, field)) return `its quote lies outside the report's ${quote.field}`;
  if (field.slice(quote.start, quote.end) === quote.text) return null;
  return `the report's ${quote.field} has other words at ${quote.start} to ${quote.end}`;
}

function spanFault(report: Fields, span: Span, quotes: readonly Span[]): string | null {
  const field = report[span.field];
  if (typeof field !== 'string' || !isSpan(span, field)) return `its figure lies outside the report's ${span.field}`;
  const inside = quotes.some((q) => q.field === span.field && q.start <= span.start && span.end <= q.end);
  return inside ? null : 'its figure stands in none of its quotes';
}

function isSpan(span: Span, field: string): boolean {
  const whole = Number.isInteger(span.start) && Number.isInteger(span.end);
  return whole && span.start >= 0 && span.start < span.end && span.end <= field.length;
}

function mismatch(report: Fields, name: string, fault: string): Problem {
  return refuse(
    'quote-mismatch',
    `Refused ${name}: ${fault} (report ${report.id}).`,
    'Give the exact words of the report, with their offsets in UTF-16 units of its stored field.',
  ).error;
}
