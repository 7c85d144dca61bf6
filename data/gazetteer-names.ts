/** Which names a place is found under: no common word, no person's name, no code. */
import { folded, LETTERS, skeleton } from '../src/resolve/spelling.ts';
import { ALWAYS_PLACE, NEVER_PLACE, PERSON_NAMES } from './gazetteer-stops.ts';

/** Words for kinds of areas, which a name keeps or loses: "Abyan Governorate" is "Abyan". */
const KIND_AFTER =
  /[ -](?:province|district|region|department|state|governorate|county|oblast'?|division|krai|kray|rayon|raion|municipality|agency|prefecture|republic|territory|regency|department|parish|municipio|subdivision|provincia)$/i;
const KIND_BEFORE =
  /^(?:muhafazat|provincia de|departamento de|municipio de|republic of|federation of|province of|wilayat|wilaya de|distrito de|district of|autonomous region in|cercle de|région de|rayon|canton de) /i;

/** "Abyan Governorate" -> "Abyan". */
export function coreName(name: string): string {
  return name.replace(KIND_BEFORE, '').replace(KIND_AFTER, '').trim();
}

/** The name in Latin-1 letters, which unpack fastest: "Mīr ‘Alī" -> "Mir 'Ali", "José" stays. */
export function latin1Name(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[‘’ʻʼʿʾ′`´]/g, "'")
    .replace(/[–—]/g, '-')
    .replace(/[^ -ÿ]/g, (letter) => {
      const lower = letter.toLowerCase();
      const plain = LETTERS[lower] ?? lower.normalize('NFD').replace(/\p{M}/gu, '');
      const ascii = [...plain].map((part) => LETTERS[part] ?? part).join('');
      return letter === lower ? ascii : ascii.charAt(0).toUpperCase() + ascii.slice(1);
    })
    .replace(/[^ -ÿ]/g, '');
}

export class NameRules {
  readonly #english: ReadonlyMap<string, number>;

  constructor(english: ReadonlyMap<string, number>) {
    this.#english = english;
  }

  common(word: string): boolean {
    return !ALWAYS_PLACE.has(word) && ((this.#english.get(word) ?? 99) <= 35 || NEVER_PLACE.has(word));
  }

  /** A first-level area under one of these is found only with the word: "Cesar department". */
  needsKind(key: string): boolean {
    return !ALWAYS_PLACE.has(key) && (this.common(key) || PERSON_NAMES.has(key));
  }

  /** May a populated place or second-level area with so many people be found under this folded name? */
  allows(key: string, population: number, alternate: boolean): boolean {
    if (key.length < 3 || !/^[a-z][a-z0-9 ]+$/.test(key)) return false;
    if (ALWAYS_PLACE.has(key)) return true;
    if (NEVER_PLACE.has(key)) return false;
    const words = key.split(' ');
    const everyday = (word: string): boolean => (this.#english.get(word) ?? 99) <= 35;
    if (words.length > 1) return population >= 100000 || !words.every(everyday);
    const level = this.#english.get(key) ?? 99;
    if (level <= 35 || (level <= 50 && (alternate || population < 20000))) return false;
    return !PERSON_NAMES.has(key) || (!alternate && population >= 500000);
  }

  /** Other names worth keeping: Latin letters, no codes, and not only another spelling of the first. */
  alternates(name: string, others: readonly string[], population: number): string[] {
    const own = skeleton(folded(name));
    const kept = new Map<string, string>();
    for (const other of others) {
      if (!/^[A-Z][A-Za-z'’‘`. -]{3,}$/.test(other) || other === other.toUpperCase()) continue;
      const key = folded(other);
      const bones = skeleton(key);
      // names too short to be met in another spelling are kept in each: Kyiv and Kiev
      const known = key.length >= 5 && (bones === own || kept.has(bones));
      if (known || !this.allows(key, population, true)) continue;
      kept.set(key.length < 5 ? key : bones, key);
    }
    return [...kept.values()];
  }

  /** Everyday words and names of people whose skeleton is that of a name: those are never read as that name. */
  never(keys: ReadonlySet<string>, demonyms: readonly string[]): string[] {
    const bones = new Set([...keys].map(skeleton));
    const words = new Set([...this.#english.keys(), ...NEVER_PLACE, ...PERSON_NAMES]);
    for (const demonym of demonyms) words.add(folded(demonym)).add(`${folded(demonym)}s`);
    return [...words].filter((word) => !keys.has(word) && word.length >= 5 && bones.has(skeleton(word))).sort();
  }
}
