/** Figures that are no claim of the event: silent or set aside, and why. */
import type { FilterLine } from '../src/model/claim.ts';
import type { Span } from '../src/model/report.ts';
import type { SetAsideReason } from '../src/model/words.ts';
import type { GoldDistractor, GoldDocument } from './gold.ts';
import { spanOf } from './match.ts';
import { wordsOf } from './names.ts';

/** Which reasons of the closed list a gold reason in free words allows; the first row that matches wins. */
const REASONS: readonly [words: RegExp, reasons: readonly SetAsideReason[]][] = [
  [/repeat/, ['repeat']],
  [/year|whole of|total of the war|conflict total|country-wide|province-wide/, ['yearly or conflict total']],
  [/other event|earlier (?:attack|event)|another (?:attack|event)/, ['other event', 'earlier period']],
  [/strength|population|garrison|size of/, ['strength', 'measure of something else']],
  [/\bage\b|\bages\b|aged/, ['age']],
  [/\bdate\b|clock time|\bday of/, ['date', 'measure of something else']],
  [/hypothe|rhetorical|would/, ['hypothetical']],
  [/vehicle|propert|animal|building|shop|weapon/, ['not people']],
  [
    /duration|length|hours|distance|percent|money|rate|number of|speed|time/,
    ['measure of something else', 'not people', 'date'],
  ],
];

/** The number's own words as plain tokens: "40,000" is one token. */
const figureTokens = (text: string): string[] => wordsOf(text.replace(/(\d)[,. ](?=\d{3}\b)/g, '$1'));

/** Does this span stand in the distractor's quote and give its figure? */
function takesFigure(document: GoldDocument, distractor: GoldDistractor, figure: Span): boolean {
  const quote = spanOf(document, distractor.quote);
  if (!quote || figure.field !== quote.field || figure.start < quote.start || figure.end > quote.end) return false;
  const written = figureTokens((document[figure.field] ?? '').slice(figure.start, figure.end));
  const meant = new Set(figureTokens(distractor.figure));
  return written.length > 0 && written.every((token) => meant.has(token));
}

export interface DistractorFate {
  /** no claim takes the figure */
  leftAlone: boolean;
  /** it is among the figures set aside */
  setAside: boolean;
  /** its reason is one that the gold's words allow; null = not set aside, or the words tell nothing */
  reasonRight: boolean | null;
}

export function fateOf(document: GoldDocument, distractor: GoldDistractor, line: FilterLine): DistractorFate {
  const aside = line.setAside.find((s) => takesFigure(document, distractor, s.span));
  const allowed = REASONS.find(([words]) => words.test(distractor.reason.toLowerCase()))?.[1];
  return {
    leftAlone: !line.claims.some((claim) => takesFigure(document, distractor, claim.figure)),
    setAside: aside !== undefined,
    reasonRight: aside && allowed ? allowed.includes(aside.reason) : null,
  };
}

/** Figures set aside that the gold counts: written as digits inside the quote of a gold claim of that count. */
export function wronglyAside(document: GoldDocument, line: FilterLine, missed: readonly number[]): number {
  return line.setAside.filter(({ reason, span }) => {
    if (reason === 'repeat') return false;
    const written = Number((document[span.field] ?? '').slice(span.start, span.end).replaceAll(',', ''));
    return missed.some((at) => {
      const gold = document.claims[at];
      const quote = gold && spanOf(document, gold.quote);
      return (
        quote?.field === span.field &&
        quote.start <= span.start &&
        span.end <= quote.end &&
        [gold?.count_min, gold?.count_max].includes(written)
      );
    });
  }).length;
}
