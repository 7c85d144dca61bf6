/** When a found claim is the gold claim: same outcome, counts or vague word, overlapping quote, same group. */
import type { Claim } from '../src/model/claim.ts';
import type { Field, Quote } from '../src/model/report.ts';
import { VAGUE_QUALIFIERS } from '../src/model/words.ts';
import { assign } from './assign.ts';
import type { GoldClaim, GoldDocument } from './gold.ts';
import { sameGroup, sameName, samePlace } from './names.ts';

export interface FieldSpan {
  field: Field;
  start: number;
  end: number;
}

/** Where a gold quote stands; null when it is in neither field. */
export function spanOf(document: GoldDocument, quote: string): FieldSpan | null {
  for (const field of ['text', 'title'] as const) {
    const start = (document[field] ?? '').indexOf(quote);
    if (start >= 0) return { field, start, end: start + quote.length };
  }
  return null;
}

/** The greatest number of characters that a found quote has in common with the gold quote. */
function overlap(document: GoldDocument, gold: string, quotes: readonly Quote[]): number {
  const span = spanOf(document, gold);
  if (!span) return 0;
  const common = quotes.map((q) =>
    q.field === span.field ? Math.min(q.end, span.end) - Math.max(q.start, span.start) : 0,
  );
  return Math.max(0, ...common);
}

export const overlaps = (document: GoldDocument, gold: string, quotes: readonly Quote[]): boolean =>
  overlap(document, gold, quotes) > 0;

/** Vague words are scored by the word, whatever their numbers; all others by both bounds. */
export function sameCount(gold: GoldClaim, got: Claim): boolean {
  const vague = VAGUE_QUALIFIERS as ReadonlySet<string>;
  if (vague.has(gold.approx) || vague.has(got.qualifier)) return gold.approx === got.qualifier;
  return gold.count_min === got.count_min && gold.count_max === got.count_max;
}

export const isMatch = (document: GoldDocument, gold: GoldClaim, got: Claim): boolean =>
  gold.outcome === got.outcome &&
  sameCount(gold, got) &&
  sameGroup(gold.group, got.group) &&
  overlaps(document, gold.quote, got.quotes);

/** Every match outweighs any likeness; among possible partners the most alike is taken. */
function weight(document: GoldDocument, gold: GoldClaim, got: Claim): number {
  if (!isMatch(document, gold, got)) return 0;
  const alike = [
    sameName(gold.speaker, got.speaker) ? 4 : 0,
    (gold.scope === 'sub-count') === (got.scope === 'sub-count') ? 2 : 0,
    gold.place !== null && samePlace(gold.place, [got.place, got.placeResolved?.name]) ? 1 : 0,
    overlap(document, gold.quote, got.quotes) / (gold.quote.length + 1),
  ];
  return 1000 + alike.reduce((sum, points) => sum + points, 0);
}

/** Best one-to-one pairing: position of the gold claim -> position of the found claim. */
export function pairUp(document: GoldDocument, got: readonly Claim[]): Map<number, number> {
  const columns = assign(document.claims.map((gold) => got.map((claim) => weight(document, gold, claim))));
  return new Map([...columns.entries()].filter(([, column]) => column >= 0));
}
