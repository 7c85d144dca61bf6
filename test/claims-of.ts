/** Claims of a made text in short words, for case tables: "killed at_least 12.. people in #1". */
import { openExtractor } from '../src/main.ts';
import type { Claim, FilterLine } from '../src/model/claim.ts';
import type { ReportText } from '../src/model/report.ts';

const extract = await openExtractor();

export function reportOf(text: string, more: Partial<ReportText> = {}): ReportText {
  return { id: 'r', title: null, text, published: '2025-06-11', outlet: 'The Post', url: null, lang: 'en', ...more };
}

/** What the whole extraction, with the gazetteer and all, gives for a text. */
export function lineOf(text: string, more: Partial<ReportText> = {}): FilterLine {
  return extract(reportOf(text, more));
}

/** "12", "12..", "..12", "12..15"; nothing for a vague word. */
function counts({ count_min: low, count_max: high }: Claim): string {
  if (low === null && high === null) return '';
  return low === high ? `${low}` : `${low ?? ''}..${high ?? ''}`;
}

const ids = (list: readonly string[]): string => list.map((id) => id.slice(id.indexOf('#'))).join(',');

/** Outcome, qualifier unless exact, count, the victims' words, and what the figure is a part of. */
export function brief(claim: Claim): string {
  const words = [
    claim.outcome,
    claim.qualifier === 'exact' ? '' : claim.qualifier,
    counts(claim),
    claim.group,
    claim.subset_of ? `in ${ids(claim.subset_of)}` : '',
    claim.same_people_as ? `= ${ids(claim.same_people_as)}` : '',
  ];
  return words.filter(Boolean).join(' ');
}

export const claimsOf = (text: string, more: Partial<ReportText> = {}): string[] =>
  lineOf(text, more).claims.map(brief);
