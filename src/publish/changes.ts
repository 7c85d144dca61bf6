/** Changes of a toll as sentences that can be copied: who said what, when, where it was published, and what it was before. */
import type { Claim } from '../model/claim.ts';
import type { TollChange } from '../model/incident.ts';
import type { PublishedReport } from './brief-model.ts';
import { dateWords } from './dates.ts';
import { countWords, victimSetWords } from './labels.ts';
import { reportOf, withholder } from './withhold.ts';
import { oneLine } from './wording.ts';

export interface ChangeLine {
  kind: TollChange['kind'];
  text: string;
  claims: string[];
}

const MOST_NAMED = 3;

/** Names of victims are left out of sentences that a report's own words stand in. */
export function changeLines(
  changes: readonly TollChange[],
  claims: readonly Claim[],
  reports: ReadonlyMap<string, PublishedReport>,
): ChangeLine[] {
  const withhold = withholder(claims);
  return changes.map((change) => ({
    kind: change.kind,
    text: oneLine(`${sentence(change, withhold)}${sourceWords(change.claims, reports)}`),
    claims: change.claims,
  }));
}

function sentence(change: TollChange, withhold: (report: string, words: string) => string): string {
  const { kind, party, before, after, says, claims } = change;
  const who = withhold(reportOf(claims[0] ?? ''), whose(change));
  const people = peopleWords(change);
  const when = change.at === null ? '' : ` on ${dateWords(change.at)}`;
  const [was, is] = [before && figureWords(before), after && figureWords(after)];
  switch (kind) {
    case 'new':
      return `${who} put ${people} at ${is}${when}`;
    case 'revised':
      return `${who} put ${people} at ${is}${when}, revised from ${was}`;
    case 'withdrawn':
      return `${owner(party?.name ?? '')} figure of ${was} for ${people} no longer stands`;
    case 'disputed':
      return `What parties say of ${people} is now disputed: ${is}`;
    case 'agreed':
      return `What parties say of ${people} is no longer disputed: ${is}`;
    case 'contradiction':
      return `Does not fit: ${withhold(reportOf(claims[0] ?? ''), says ?? '')}`;
  }
}

/** "Pakistan (state), in the words of ISPR" */
function whose({ party, speaker }: TollChange): string {
  const name = party?.name ?? '';
  return speaker === null || speaker === name || name.includes(speaker)
    ? capital(name)
    : `${capital(name)}, by ${speaker},`;
}

const owner = (name: string): string => (name.endsWith('s') ? `${name}'` : `${name}'s`);

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** "280 or more": it stands after "at". */
const figureWords = ({ low, high }: { low: number | null; high: number | null }): string =>
  low !== null && high === null ? `${countWords(low, low)} or more` : countWords(low, high);

/** "the number of security forces killed", "casualties among civilians" */
function peopleWords({ outcome, victims, perpetrator }: TollChange): string {
  const by = perpetrator === null ? '' : ` by ${perpetrator}`;
  const people = victims === null || victims === 'all' ? 'people' : victimSetWords(victims);
  if (outcome === 'casualties') return `casualties among ${people}${by}`;
  if (outcome === 'bodies held') return `the bodies held of ${people}`;
  return `the number of ${people} ${outcome}${by}`;
}

/** " (AP; Reuters and 2 more; claims 03#1, 08#2)" */
function sourceWords(claims: readonly string[], reports: ReadonlyMap<string, PublishedReport>): string {
  const outlets = [...new Set(claims.map((id) => reports.get(reportOf(id))?.outlet ?? `report ${reportOf(id)}`))];
  const rest = outlets.length > MOST_NAMED ? ` and ${outlets.length - MOST_NAMED} more` : '';
  const ids = claims.slice(0, MOST_NAMED).join(', ');
  const more = claims.length > MOST_NAMED ? ` and ${claims.length - MOST_NAMED} more` : '';
  return claims.length === 0 ? '.' : ` (${outlets.slice(0, MOST_NAMED).join('; ')}${rest}; ${ids}${more}).`;
}
