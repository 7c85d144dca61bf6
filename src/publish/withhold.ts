/** Names of victims are personal data: public outputs leave them out, of every quote of their report. */
import type { Claim } from '../model/claim.ts';

export const WITHHELD = '[name withheld]';

/** The report of a claim (`<report id>#<n>`), a stance (`!<n>`) or a measure (`%<n>`). */
export function reportOf(id: string): string {
  return id.replace(/[#!%]\d+$/, '');
}

/** Takes a report's id and words of it; gives the words without the names of its victims. */
export type Withhold = (report: string, words: string) => string;

export function withholder(claims: readonly Claim[]): Withhold {
  const names = new Map<string, Set<string>>();
  for (const claim of claims) {
    const report = reportOf(claim.id);
    const known = names.get(report) ?? new Set<string>();
    for (const name of claim.names ?? []) if (name.trim() !== '') known.add(name);
    names.set(report, known);
  }
  const patterns = new Map<string, RegExp>();
  for (const [report, known] of names) {
    // The longest first: "Ali" may stand inside "Ali Khan".
    const forms = [...known].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).map(literal);
    if (forms.length > 0) {
      patterns.set(report, new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${forms.join('|')})(?![\p{L}\p{N}])`, 'giu'));
    }
  }
  return (report, words) => {
    const pattern = patterns.get(report);
    return pattern ? words.replace(pattern, WITHHELD) : words;
  };
}

function literal(name: string): string {
  return name
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join(String.raw`\s+`);
}
