/** Containment and distance of places. */
import type { Gazetteer } from '../model/gazetteer.ts';

/** Is `inner` the same place as `outer`, or inside it? By the gazetteer's areas; unknown ids contain nothing. */
export function contains(gazetteer: Gazetteer, outer: string, inner: string): boolean {
  if (outer === inner) return gazetteer.get(outer) !== null;
  return gazetteer.get(inner)?.within.includes(outer) ?? false;
}

interface Point {
  lat: number | null;
  lon: number | null;
}

const EARTH_KM = 6371;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Great-circle distance in kilometres; null where a coordinate is not known. */
export function distanceKm(a: Point, b: Point): number | null {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return null;
  const lat = radians(b.lat - a.lat) / 2;
  const lon = radians(b.lon - a.lon) / 2;
  const h = Math.sin(lat) ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(lon) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}
