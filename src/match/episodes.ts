/** Splits what one report tells into episodes: its main happening, nested ones, and separate ones. */
import type { Claim, Extraction, ResolvedPeriod, ResolvedPlace } from '../model/claim.ts';
import { daysOf, isoDay } from '../model/edtf.ts';
import type { Episode } from '../model/incident.ts';
import type { ReportText } from '../model/report.ts';

export interface PlaceTools {
  contains(outerId: string, innerId: string): boolean;
}

/** Places that belong to one area: the same, one inside the other, or both in one first-level area. */
export function sameArea(a: ResolvedPlace, b: ResolvedPlace, tools: PlaceTools): boolean {
  if (a.id === b.id || tools.contains(a.id, b.id) || tools.contains(b.id, a.id)) return true;
  return a.country === b.country && a.admin1 !== null && a.admin1 === b.admin1;
}

const WIDTH: Readonly<Record<ResolvedPlace['level'], number>> = {
  country: 4,
  region: 3,
  admin1: 2,
  admin2: 1,
  'populated place': 0,
};

/** Claims grouped by area; a country alone joins the largest group inside it. */
function areasOf(claims: readonly Claim[], tools: PlaceTools): Claim[][] {
  const areas: { place: ResolvedPlace; claims: Claim[] }[] = [];
  const unplaced: Claim[] = [];
  const placed = claims
    .filter((c) => c.placeResolved !== null)
    .sort(
      (a, b) =>
        WIDTH[(a.placeResolved as ResolvedPlace).level] - WIDTH[(b.placeResolved as ResolvedPlace).level] ||
        (a.id < b.id ? -1 : 1),
    );
  for (const claim of placed) {
    const place = claim.placeResolved as ResolvedPlace;
    const area = areas.find((a) => sameArea(a.place, place, tools));
    if (area) area.claims.push(claim);
    else areas.push({ place, claims: [claim] });
  }
  for (const claim of claims) if (claim.placeResolved === null) unplaced.push(claim);
  areas.sort((a, b) => b.claims.length - a.claims.length || (a.place.id < b.place.id ? -1 : 1));
  const groups = areas.map((a) => a.claims);
  if (groups[0]) groups[0].push(...unplaced);
  else if (unplaced.length > 0) groups.push(unplaced);
  return groups;
}

/** The widest place below a country that most of the claims share, else the most frequent. */
function placeOf(claims: readonly Claim[]): ResolvedPlace | null {
  const counts = new Map<string, { place: ResolvedPlace; n: number }>();
  for (const { placeResolved } of claims) {
    if (!placeResolved) continue;
    const at = counts.get(placeResolved.id) ?? { place: placeResolved, n: 0 };
    at.n++;
    counts.set(placeResolved.id, at);
  }
  const weight = ({ place, n }: { place: ResolvedPlace; n: number }): number =>
    n + (place.level === 'admin1' || place.level === 'region' ? 2 : place.level === 'country' ? -1 : 0);
  return (
    [...counts.values()].sort((a, b) => weight(b) - weight(a) || (a.place.id < b.place.id ? -1 : 1))[0]?.place ?? null
  );
}

/** From the earliest to the latest day that the claims cover, near the day of publication. */
function periodOf(claims: readonly Claim[], published: string | null): ResolvedPeriod | null {
  const until = published ? daysOf(published.slice(0, 10))?.to : undefined;
  const spans = claims
    .flatMap((c) => (c.periodResolved ? [daysOf(c.periodResolved.edtf)] : []))
    .filter((s): s is { from: number; to: number } => s !== null && Number.isFinite(s.from));
  const near =
    until === undefined ? spans : spans.filter((s) => until - s.from < 21 * 86_400_000 && s.from <= until + 86_400_000);
  if (near.length === 0)
    return until === undefined ? null : { edtf: isoDay(until), stated: false, rule: 'period.published' };
  const from = Math.min(...near.map((s) => s.from));
  const to = Math.min(
    until ?? Number.POSITIVE_INFINITY,
    Math.max(...near.map((s) => (Number.isFinite(s.to) ? s.to : s.from))),
  );
  return {
    edtf: from >= to ? isoDay(from) : `${isoDay(from)}/${isoDay(to)}`,
    stated: near.length > 0,
    rule: 'period.of-claims',
  };
}

const WORD = /\p{L}{4,}/gu;

function wordsOf(report: ReportText): string[] {
  const words = `${report.title ?? ''} ${report.text.slice(0, 1500)}`.toLowerCase().match(WORD) ?? [];
  return [...new Set(words)].sort().slice(0, 200);
}

function actorsOf(extraction: Extraction, claims: readonly Claim[]): string[] {
  const ids = [...claims.map((c) => c.party), ...extraction.responsibility.map((r) => r.party)]
    .filter((p) => p.side === 'armed group' || p.side === 'state' || p.side === 'other_state')
    .map((p) => p.id);
  return [...new Set(ids)].sort();
}

function placesOf(claims: readonly Claim[], extraction: Extraction): ResolvedPlace[] {
  const byId = new Map<string, ResolvedPlace>();
  for (const place of [...claims.map((c) => c.placeResolved), ...extraction.measures.map((m) => m.placeResolved)])
    if (place) byId.set(place.id, place);
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** One main episode, then separate ones (another area) and nested ones (a narrower place inside the main one). */
export function toEpisodes(report: ReportText, extraction: Extraction, tools: PlaceTools): Episode[] {
  const groups = areasOf(extraction.claims, tools);
  const words = wordsOf(report);
  const make = (n: number, partOf: string | null, claims: readonly Claim[], place: ResolvedPlace | null): Episode => ({
    id: `${report.id}/${n}`,
    report: report.id,
    published: report.published,
    outlet: report.outlet,
    partOf,
    place,
    places: placesOf(claims, extraction),
    period: periodOf(claims, report.published),
    actors: actorsOf(extraction, claims),
    words,
    claims: claims.map((c) => c.id),
    responsibility: n === 0 ? extraction.responsibility.map((r) => r.id) : [],
    measures: n === 0 ? extraction.measures.map((m) => m.id) : [],
  });
  const episodes: Episode[] = [];
  const main = groups[0] ?? [];
  const mainPlace = placeOf(main);
  const nested = new Map<string, Claim[]>();
  for (const claim of main) {
    const place = claim.placeResolved;
    const own =
      place?.stated && mainPlace !== null && place.id !== mainPlace.id && tools.contains(mainPlace.id, place.id);
    if (own && place) nested.set(place.id, [...(nested.get(place.id) ?? []), claim]);
  }
  const inside = new Set([...nested.values()].flat().map((c) => c.id));
  episodes.push(
    make(
      0,
      null,
      main.filter((c) => !inside.has(c.id)),
      mainPlace,
    ),
  );
  let n = 1;
  for (const claims of groups.slice(1)) episodes.push(make(n++, null, claims, placeOf(claims)));
  for (const claims of [...nested.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, c]) => c))
    episodes.push(make(n++, `${report.id}/0`, claims, claims[0]?.placeResolved ?? null));
  return episodes;
}
