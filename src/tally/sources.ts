/** How many bodies could know a figure by themselves: one party, one wire, one claimant and one quote count once. */
import type { Claim, Party, ReportRef } from '../model/claim.ts';
import type { Echo } from '../model/incident.ts';

export const reportOf = (claim: Claim): string => claim.statement.slice(0, claim.statement.lastIndexOf('@'));

const RELAYS: ReadonlySet<string> = new Set(['outlet', 'unattributed']);

/** Outlets and voices without a name pass on what others know. */
export const isRelay = ({ side }: Party): boolean => RELAYS.has(side);

const folded = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * Parties that speak for themselves; where there are none, the outlets, of which those with one wire or one wording, and
 * those whose report repeats another's, are one. An outlet beside named parties relays them and adds nothing.
 */
export function independentSources(
  claims: readonly Claim[],
  reports: ReadonlyMap<string, ReportRef>,
  echoes: readonly Echo[] = [],
): number {
  const parties = new Set(claims.filter((c) => !RELAYS.has(c.party.side)).map((c) => c.party.id));
  if (parties.size > 0) return parties.size;
  const outlets = new Map<string, Set<string>>();
  for (const claim of claims) {
    const report = reports.get(reportOf(claim));
    const from = folded(claim.via ?? report?.via ?? report?.outlet ?? reportOf(claim));
    const quotes = outlets.get(from) ?? new Set<string>();
    quotes.add(folded(claim.quote.text));
    // a report and its echoes share a mark, and so are joined
    const id = reportOf(claim);
    for (const echo of echoes) if (echo.report === id || echo.of === id) quotes.add(`@${echo.of}`);
    outlets.set(from, quotes);
  }
  return groups([...outlets.values()]);
}

/** Number of sets once those that share a member are joined. */
function groups(sets: readonly ReadonlySet<string>[]): number {
  const joined: Set<string>[] = [];
  for (const set of sets) {
    const touching = joined.filter((other) => [...set].some((quote) => other.has(quote)));
    const merged = new Set([...touching.flatMap((other) => [...other]), ...set]);
    for (const other of touching) joined.splice(joined.indexOf(other), 1);
    joined.push(merged);
  }
  return joined.length;
}
