/** Footnotes: one for each claim or quote that a brief leans on, numbered in the order of first use. */
import type { Claim } from '../model/claim.ts';
import type { Quote } from '../model/report.ts';
import { ownWords } from '../model/reviewer.ts';
import type { BriefInput, Footnote } from './brief-model.ts';
import { dateKey } from './dates.ts';
import { reportOf, type Withhold } from './withhold.ts';

/** A quote that is no casualty claim: of a fact, a stance, a measure. */
export interface CitedQuote {
  report: string;
  quote: Quote;
  speaker: string | null;
}

export interface Citations {
  list: Footnote[];
  /** Numbers for the claims behind one figure: one footnote, the earliest claim, which names the others. */
  claims(ids: readonly string[]): number[];
  /** The same for quotes that say one thing. */
  quotes(cited: readonly CitedQuote[]): number[];
  /** sorts ids of claims: by publication, report, position */
  inOrder(ids: readonly string[]): string[];
}

/** `about 2` before `about 10` within one report. */
function byPosition(a: string, b: string): number {
  const order = Number(a.slice(a.lastIndexOf('#') + 1)) - Number(b.slice(b.lastIndexOf('#') + 1));
  return order || (a < b ? -1 : a > b ? 1 : 0);
}

export function citations(input: Pick<BriefInput, 'file' | 'reports' | 'standing'>, withhold: Withhold): Citations {
  const claims = new Map(input.file.claims.map((claim) => [claim.id, claim]));
  const list: Footnote[] = [];
  const byKey = new Map<string, Footnote>();
  const published = (report: string) => dateKey(input.reports.get(report)?.published ?? null);
  const byReport = (a: string, b: string) => compare(published(a), published(b)) || compare(a, b);
  const inOrder = (ids: readonly string[]) =>
    [...new Set(ids)].sort((a, b) => byReport(reportOf(a), reportOf(b)) || byPosition(a, b));

  const note = (key: string, make: () => Omit<Footnote, 'number' | 'also'>, also: readonly string[]): number => {
    let footnote = byKey.get(key);
    if (!footnote) {
      footnote = { number: list.length + 1, also: [], ...make() };
      byKey.set(key, footnote);
      list.push(footnote);
    }
    for (const id of also) if (!footnote.also.includes(id)) footnote.also.push(id);
    return footnote.number;
  };
  const about = (report: string, quote: Quote) => {
    const { outlet = null, published: day = null, url = null, via = null } = input.reports.get(report) ?? {};
    return { report, quote: withhold(report, quote.text), outlet, published: day, url, via };
  };
  const ofClaim = (claim: Claim) => ({
    ...about(reportOf(claim.id), claim.quote),
    claim: claim.id,
    figure: figureWords(claim, withhold),
    speaker: claim.speaker,
    said: claim.said,
    standing: input.standing(claim.id),
    ...ownOf(claim),
  });
  return {
    list,
    inOrder,
    claims(ids) {
      const [first, ...also] = inOrder(ids).filter((id) => claims.has(id));
      const claim = first === undefined ? undefined : claims.get(first);
      return claim ? [note(claim.id, () => ofClaim(claim), also)] : [];
    },
    quotes(cited) {
      const [first, ...also] = [...cited].sort((a, b) => byReport(a.report, b.report) || a.quote.start - b.quote.start);
      if (!first) return [];
      const key = `${first.report}:${first.quote.field}:${first.quote.start}:${first.speaker ?? ''}`;
      const make = () => ({
        ...about(first.report, first.quote),
        claim: null,
        figure: null,
        speaker: first.speaker,
        said: null,
        standing: null,
      });
      return [
        note(
          key,
          make,
          [...new Set(also.map((other) => other.report))].filter((id) => id !== first.report),
        ),
      ];
    },
  };
}

function ownOf(claim: Claim): Pick<Footnote, 'own'> {
  const own = ownWords(claim);
  return own.length === 0 ? {} : { own };
}

/** The words of the figure, where its first quote holds them. */
function figureWords({ id, figure, quote }: Claim, withhold: Withhold): string | null {
  if (figure.field !== quote.field || figure.start < quote.start || figure.end > quote.end) return null;
  return withhold(reportOf(id), quote.text.slice(figure.start - quote.start, figure.end - quote.start));
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
