/** Where a report's happenings took place: claims grouped by area, and the place of each group. */
import type { Claim, ResolvedPlace } from '../model/claim.ts';
import type { ReportText } from '../model/report.ts';

export interface PlaceTools {
  contains(outerId: string, innerId: string): boolean;
}

const WIDTH: Readonly<Record<ResolvedPlace['level'], number>> = {
  country: 4,
  region: 3,
  admin1: 2,
  admin2: 1,
  'populated place': 0,
};

const folded = (words: string): string => words.toLowerCase().replace(/\s+/g, ' ').trim();

/** The place of writing, at the head of the text, says where the report was written, not where it happened. */
export function isDateline(claim: Claim, report: ReportText): boolean {
  return claim.place !== null && folded(report.text.slice(0, 80)).startsWith(folded(claim.place));
}

/** The claim's own place, where it says one that can set happenings apart. */
function ownPlace(claim: Claim, report: ReportText): ResolvedPlace | null {
  const place = claim.placeResolved;
  return place?.stated && place.level !== 'country' && !isDateline(claim, report) ? place : null;
}

/** Places that belong to one area: the same, one inside the other, or both in one first-level area. */
export function sameArea(a: ResolvedPlace, b: ResolvedPlace, tools: PlaceTools): boolean {
  if (a.id === b.id || tools.contains(a.id, b.id) || tools.contains(b.id, a.id)) return true;
  return a.country === b.country && a.admin1 !== null && a.admin1 === b.admin1;
}

/** Claims by area, the area with most claims first; claims of no own place go with it. */
export function byArea(claims: readonly Claim[], report: ReportText, tools: PlaceTools): Claim[][] {
  const areas: { place: ResolvedPlace; claims: Claim[] }[] = [];
  const placed = claims
    .map((claim) => ({ claim, place: ownPlace(claim, report) }))
    .filter((one): one is { claim: Claim; place: ResolvedPlace } => one.place !== null)
    .sort((a, b) => WIDTH[b.place.level] - WIDTH[a.place.level] || (a.claim.id < b.claim.id ? -1 : 1));
  for (const { claim, place } of placed) {
    const area = areas.find((a) => sameArea(a.place, place, tools));
    if (area) area.claims.push(claim);
    else areas.push({ place, claims: [claim] });
  }
  areas.sort((a, b) => b.claims.length - a.claims.length || (a.place.id < b.place.id ? -1 : 1));
  const unplaced = claims.filter((claim) => ownPlace(claim, report) === null);
  const [main, ...rest] = areas.map((area) => area.claims);
  return [[...(main ?? []), ...unplaced], ...rest].filter((group) => group.length > 0);
}

/** The place that most of the claims share; a province or region before a town, a country last, a dateline weakest. */
export function placeOf(claims: readonly Claim[], report: ReportText): ResolvedPlace | null {
  const counts = new Map<string, { place: ResolvedPlace; n: number }>();
  for (const claim of claims) {
    const place = claim.placeResolved;
    if (!place) continue;
    const weak = isDateline(claim, report);
    const at = counts.get(place.id) ?? { place: weak ? { ...place, stated: false } : place, n: weak ? -4 : 0 };
    at.n++;
    if (place.stated && !weak) at.place = place;
    counts.set(place.id, at);
  }
  const weight = ({ place, n }: { place: ResolvedPlace; n: number }): number =>
    n + (place.level === 'admin1' || place.level === 'region' ? 2 : place.level === 'country' ? -1 : 0);
  const ranked = [...counts.values()].sort((a, b) => weight(b) - weight(a) || (a.place.id < b.place.id ? -1 : 1));
  return ranked[0]?.place ?? null;
}
