/** How likely two episodes are about one happening, with the reasons. */
import type { ResolvedPlace } from '../model/claim.ts';
import { daysOf } from '../model/edtf.ts';
import type { Episode, MatchVerdict } from '../model/incident.ts';

export interface MatchTools {
  contains(outerId: string, innerId: string): boolean;
  distanceKm(a: ResolvedPlace, b: ResolvedPlace): number | null;
}

export interface Score {
  total: number;
  reasons: MatchVerdict['reasons'];
}

const DAY = 86_400_000;
export const JOIN = 0.6;
export const UNSURE = 0.5;

function timeScore(a: Episode, b: Episode): Score['reasons'][number] | null {
  const x = daysOf(a.period?.edtf ?? a.published?.slice(0, 10) ?? '');
  const y = daysOf(b.period?.edtf ?? b.published?.slice(0, 10) ?? '');
  if (!x || !y) return null;
  const gap = Math.max(0, Math.max(x.from, y.from) - Math.min(x.to, y.to)) / DAY;
  if (gap === 0) return { rule: 'match.time-overlap', score: 0.35, says: 'their periods overlap' };
  if (gap <= 2) return { rule: 'match.time-near', score: 0.25, says: `their periods are ${gap} days apart` };
  return { rule: 'match.time-far', score: -1, says: `their periods are ${Math.round(gap)} days apart` };
}

function placeScore(a: Episode, b: Episode, tools: MatchTools): Score['reasons'][number] | null {
  if (!a.place || !b.place) return null;
  if (a.place.id === b.place.id) return { rule: 'match.same-place', score: 0.35, says: `both in ${a.place.name}` };
  if (tools.contains(a.place.id, b.place.id) || tools.contains(b.place.id, a.place.id)) {
    const country = a.place.level === 'country' || b.place.level === 'country';
    return {
      rule: 'match.place-inside',
      score: country ? 0.2 : 0.3,
      says: `${a.place.name} and ${b.place.name}: one lies in the other`,
    };
  }
  if (a.place.country !== b.place.country)
    return { rule: 'match.other-country', score: -1, says: 'in different countries' };
  const km = tools.distanceKm(a.place, b.place);
  if (a.place.admin1 !== null && a.place.admin1 === b.place.admin1)
    return { rule: 'match.same-area', score: 0.2, says: `both in ${a.place.admin1}` };
  if (km !== null && km <= 30) return { rule: 'match.place-near', score: 0.25, says: `${Math.round(km)} km apart` };
  return { rule: 'match.place-far', score: -0.4, says: 'in different areas of one country' };
}

function share(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const set = new Set(a);
  const both = b.filter((x) => set.has(x)).length;
  return both / Math.min(a.length, b.length);
}

/** Time and place decide; actors and wording add. */
export function scoreOf(a: Episode, b: Episode, tools: MatchTools): Score {
  const reasons: MatchVerdict['reasons'] = [];
  const time = timeScore(a, b);
  const place = placeScore(a, b, tools);
  if (time) reasons.push(time);
  if (place) reasons.push(place);
  const groups = (e: Episode): string[] => e.actors.filter((id) => id.startsWith('group:'));
  const actors = share(groups(a), groups(b));
  if (actors > 0) reasons.push({ rule: 'match.actors', score: 0.15 * actors, says: 'they name the same armed group' });
  const words = share(a.words, b.words);
  if (words > 0.1)
    reasons.push({
      rule: 'match.wording',
      score: Math.min(0.25, words * 0.5),
      says: `${Math.round(words * 100)} % of the words are shared`,
    });
  return { total: reasons.reduce((sum, r) => sum + r.score, 0), reasons };
}
