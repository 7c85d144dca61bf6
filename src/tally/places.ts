/** Containment of the places of claims, by the gazetteer's answer or by the areas that a place names. */
import type { ResolvedPlace } from '../model/claim.ts';

export type Contains = (outerPlaceId: string, innerPlaceId: string) => boolean;

const AREA: Readonly<Record<ResolvedPlace['level'], number>> = {
  country: 4,
  region: 3,
  admin1: 2,
  admin2: 1,
  'populated place': 0,
};

/** Does the first place lie strictly inside the second? */
export function liesInside(inner: ResolvedPlace, outer: ResolvedPlace, contains?: Contains): boolean {
  if (inner.id === outer.id || AREA[inner.level] >= AREA[outer.level]) return false;
  if (contains?.(outer.id, inner.id)) return true;
  if (inner.country === null || inner.country !== outer.country) return false;
  if (outer.level === 'country') return true;
  if (outer.level === 'admin1') return inner.admin1 === outer.name;
  return outer.level === 'admin2' && inner.admin2 === outer.name && inner.admin1 === outer.admin1;
}

/** Two places that share no ground: of one level, stated, and not the same; or in other countries. */
export function liesApart(a: ResolvedPlace, b: ResolvedPlace): boolean {
  if (a.country !== null && b.country !== null && a.country !== b.country) return true;
  return a.id !== b.id && AREA[a.level] === AREA[b.level] && a.level !== 'region';
}
