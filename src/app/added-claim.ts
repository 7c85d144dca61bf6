/** A claim that a person adds: what they say of it, and neutral defaults for the rest. */
import type { Claim } from '../model/claim.ts';
import type { Quote, Report } from '../model/report.ts';
import { REVIEWER, type SaidCount } from '../model/reviewer.ts';

/** What a person must say of a claim that the machine missed; everything else has a neutral default. */
export type AddedClaim = Partial<Omit<Claim, 'id' | 'statement' | 'quotes'>> &
  Pick<Claim, 'outcome' | 'group' | 'figure'> & { quote: Quote };

/** The whole claim; its id and statement are given by the ledger. Without a count it is the one that the figure says. */
export function addedClaim(report: Report, said: AddedClaim, says: readonly SaidCount[]): Claim {
  const count = countOf(said, says);
  return {
    id: '',
    statement: '',
    victims: { status: 'unknown', sex: null, age: null, role: null, nationality: null, own_side: null },
    composition: [],
    coverage: 'unclear',
    speaker: null,
    party: partyOf(report, said.speaker ?? null),
    perpetrator: null,
    cause: null,
    place: null,
    period: null,
    placeResolved: null,
    periodResolved: null,
    scope: 'total',
    modality: 'asserted',
    said: report.published,
    rules: [REVIEWER],
    basis: {},
    ...said,
    ...count,
    quotes: [said.quote],
  };
}

function countOf(said: AddedClaim, says: readonly SaidCount[]): Pick<Claim, 'count_min' | 'count_max' | 'qualifier'> {
  const { count_min = null, count_max = null, qualifier } = said;
  const [read] = says;
  if (read !== undefined && said.count_min === undefined && said.count_max === undefined && qualifier === undefined) {
    return { count_min: read.low, count_max: read.high, qualifier: read.qualifier };
  }
  return { count_min, count_max, qualifier: qualifier ?? defaultQualifier(count_min, count_max) };
}

/** What a pair of bounds says by itself; null = open. */
export function defaultQualifier(low: number | null, high: number | null): Claim['qualifier'] {
  if (low === null) return high === null ? 'unknown' : 'up_to';
  if (high === null) return 'at_least';
  if (low !== high) return 'range';
  return low === 0 ? 'none' : 'exact';
}

/** Without a party the outlet speaks, or a speaker of whom no more was said. */
function partyOf(report: Report, speaker: string | null): Claim['party'] {
  if (speaker !== null) return { id: 'unattributed', name: speaker, side: 'unattributed' };
  return { id: 'outlet', name: report.outlet ?? 'the outlet', side: 'outlet' };
}

/** `quote` is always the first of `quotes`. */
export function withQuotes(change: Partial<Claim>): Partial<Claim> {
  const { quote, quotes } = change;
  if (quotes?.[0] !== undefined) return { ...change, quote: quotes[0] };
  return quote === undefined ? change : { ...change, quotes: [quote] };
}
