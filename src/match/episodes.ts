/** Splits what one report tells into episodes: its main happening, nested ones, and separate ones. */
import type { Claim, Extraction, ResolvedPlace } from '../model/claim.ts';
import { dayOf } from '../model/edtf.ts';
import type { Episode } from '../model/incident.ts';
import type { ReportText } from '../model/report.ts';
import { byArea, isDateline, type PlaceTools, placeOf } from './areas.ts';
import { byTime, periodOf } from './periods.ts';

const WORD = /\p{L}{4,}/gu;
const MOST_WORDS = 200;
const WORDS_FROM = 1500;
/** Figures up to this are too common to tell happenings apart. */
const COMMON = 2;

function wordsOf(report: ReportText): string[] {
  const words = `${report.title ?? ''} ${report.text.slice(0, WORDS_FROM)}`.toLowerCase().match(WORD) ?? [];
  return [...new Set(words)].sort().slice(0, MOST_WORDS);
}

function actorsOf(extraction: Extraction, claims: readonly Claim[]): string[] {
  const ids = [...claims.map((c) => c.party), ...extraction.responsibility.map((r) => r.party)]
    .filter((p) => p.side === 'armed group' || p.side === 'state' || p.side === 'other_state')
    .map((p) => p.id);
  return [...new Set(ids)].sort();
}

function figuresOf(claims: readonly Claim[]): string[] {
  const figures = claims
    .filter((c) => c.count_min !== null && c.count_min > COMMON)
    .map((c) => `${c.outcome} ${c.victims.status} ${c.count_min}`);
  return [...new Set(figures)].sort();
}

function placesOf(claims: readonly Claim[], extraction: Extraction): ResolvedPlace[] {
  const byId = new Map<string, ResolvedPlace>();
  for (const place of [...claims.map((c) => c.placeResolved), ...extraction.measures.map((m) => m.placeResolved)])
    if (place) byId.set(place.id, place);
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Claims of narrower places inside the main one, by place. */
function nestedIn(
  main: ResolvedPlace | null,
  claims: readonly Claim[],
  report: ReportText,
  tools: PlaceTools,
): Map<string, Claim[]> {
  const nested = new Map<string, Claim[]>();
  for (const claim of claims) {
    const place = claim.placeResolved;
    if (!main || !place?.stated || place.id === main.id || isDateline(claim, report)) continue;
    if (!tools.contains(main.id, place.id)) continue;
    nested.set(place.id, [...(nested.get(place.id) ?? []), claim]);
  }
  return nested;
}

/** One main episode, then separate ones (another area or another time) and nested ones (a narrower place inside). */
export function toEpisodes(report: ReportText, extraction: Extraction, tools: PlaceTools): Episode[] {
  const day = report.published === null ? Number.NaN : dayOf(report.published);
  const published = Number.isNaN(day) ? null : day;
  const [now = [], ...otherTimes] = byTime(extraction.claims, published);
  const [main = [], ...otherAreas] = byArea(now, report, tools);
  const words = wordsOf(report);
  const make = (n: number, partOf: string | null, claims: readonly Claim[], place: ResolvedPlace | null): Episode => ({
    id: `${report.id}/${n}`,
    report: report.id,
    published: report.published,
    outlet: report.outlet,
    partOf,
    place,
    places: placesOf(claims, extraction),
    period: periodOf(claims, published),
    actors: actorsOf(extraction, claims),
    words,
    figures: figuresOf(claims),
    claims: claims.map((c) => c.id),
    responsibility: n === 0 ? extraction.responsibility.map((r) => r.id) : [],
    measures: n === 0 ? extraction.measures.map((m) => m.id) : [],
  });
  const place = placeOf(main, report);
  const nested = nestedIn(place, main, report, tools);
  const inside = new Set([...nested.values()].flat().map((c) => c.id));
  const separate = [...otherAreas, ...otherTimes];
  const parts = [...nested.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, claims]) => claims);
  return [
    make(
      0,
      null,
      main.filter((c) => !inside.has(c.id)),
      place,
    ),
    ...separate.map((claims, i) => make(i + 1, null, claims, placeOf(claims, report))),
    ...parts.map((claims, i) =>
      make(separate.length + i + 1, `${report.id}/0`, claims, claims[0]?.placeResolved ?? null),
    ),
  ];
}
