/** What stages need of a gazetteer. The data reach them as an argument; none of them loads it. */
import type { ResolvedPlace } from './claim.ts';

export interface GazetteerEntry {
  /** stable id, for example `gn:1167821` or `tb:darfur` */
  id: string;
  name: string;
  level: ResolvedPlace['level'];
  /** ISO 3166-1 alpha-2 */
  country: string | null;
  /** ids of the areas that contain it, nearest first */
  within: string[];
  lat: number | null;
  lon: number | null;
  population: number;
}

export interface Gazetteer {
  /** every entry under this name or a folded spelling of it, most likely first; empty when unknown */
  find(name: string): GazetteerEntry[];
  /** the entry with this id */
  get(id: string): GazetteerEntry | null;
  /** may this folded first word begin a known name? a fast test before `longest` */
  mayStart(word: string): boolean;
  /** the longest run of words, from `at`, that is a known name: how many words; 0 for none */
  longest(words: readonly string[], at: number): number;
  /** the country that a demonym or country adjective ("Pakistani", "Ukrainian") means: ISO alpha-2 */
  countryOfDemonym(word: string): string | null;
}

/** A gazetteer that knows no place: every place stays words. */
export const NO_PLACES: Gazetteer = {
  find: () => [],
  get: () => null,
  mayStart: () => false,
  longest: () => 0,
  countryOfDemonym: () => null,
};
