/**
 * The gazetteer over its text asset (`data/gazetteer.tsv.gz`, unpacked by the caller). Nothing is built on loading:
 * every question is a binary search in the text, and its answer is kept for the next time.
 */
import type { Gazetteer, GazetteerEntry } from '../model/gazetteer.ts';
import { entryOf, refOfId } from './gazetteer-entry.ts';
import { SortedLines } from './sorted-lines.ts';
import { ARTICLES, folded, skeleton } from './spelling.ts';

export { folded } from './spelling.ts';

/** Answers kept per kind of question: bounds the memory of a program that reads millions of reports. */
const KEPT = 50_000;
/** Words that may stand in small letters inside a name. */
const LINKS = new Set(
  'de del la las los el al ad ash az ez es el-y y e da do dos das du des le les of and the i bin sur au aux en'.split(
    ' ',
  ),
);
/** English words that begin or break no name unless it is written exactly so: "In Amenas", "The Hague", not "as Sudan". */
const FUNCTION_WORDS = new Set(
  `as at an ed us en in the to of by be is are was were has have had he she it i me him them they we you our this that
   and or from on off out so if way well long let make give how can say then than when with for not no`.split(/\s+/),
);
const MOST_WORDS = 6;
/** A name that is met only in another spelling must be longer, and the town larger, than one met as written. */
const LEAST_LETTERS = 5;
const LEAST_PEOPLE = 10_000;
const KIND_WORD =
  / (?:district|province|region|state|governorate|county|oblast|division|department|municipality|prefecture|republic|city|town|village)$/;

/** Several words with an English one among them are no other spelling of a name, but for an article with a hyphen. */
function onlyAsWritten(written: string, key: string): boolean {
  if (/^\S+ ?[-–]/.test(written)) return false;
  const words = key.split(' ');
  return words.length > 1 && words.some((word) => FUNCTION_WORDS.has(word));
}

const CAPITALS = /^[A-Z.]{2,5}$/;

/** A short word in capitals among words in small letters is a body's short name, unless it opens a dateline. */
function isAcronym(words: readonly string[], at: number): boolean {
  if (!CAPITALS.test(words[at] ?? '') || !words.some((word) => /^\p{Ll}{2}/u.test(word))) return false;
  return !(at === 0 && /^[,(:–—-]$/.test(words[1] ?? ''));
}

/** What is known of a word that may be a part of a name, by its letters. */
interface NameWord {
  /** a mark that may stand inside a name */
  mark: boolean;
  /** begins with a letter */
  letter: boolean;
  /** folded, without a possessive ending */
  part: string;
  capital: boolean;
  /** short, in capitals */
  short: boolean;
}

const nameWord = (word: string): NameWord => ({
  mark: /^[-–'’.]$/.test(word),
  letter: /^\p{L}/u.test(word),
  part: folded(word.replace(/['’]s$/i, '')),
  capital: word.charAt(0) !== word.charAt(0).toLowerCase(),
  short: CAPITALS.test(word),
});

function memo<V>(make: (key: string) => V): (key: string) => V {
  const kept = new Map<string, V>();
  return (key) => {
    const held = kept.get(key);
    if (held !== undefined) return held;
    if (kept.size >= KEPT) kept.clear();
    const made = make(key);
    kept.set(key, made);
    return made;
  };
}

class TextGazetteer implements Gazetteer {
  readonly #areas: SortedLines;
  readonly #towns: SortedLines;
  readonly #names: SortedLines;
  readonly #never: SortedLines;
  readonly #demonyms = new Map<string, string>();
  readonly #entry: (ref: string) => GazetteerEntry | null;
  readonly #find: (name: string) => GazetteerEntry[];
  readonly #starts: (key: string) => boolean;
  readonly #skeleton = memo(skeleton);
  readonly #named: (written: string) => boolean;
  readonly #isStart: (word: string) => boolean;
  readonly #word = memo(nameWord);
  readonly #demonym: (word: string) => string | null;

  constructor(text: string) {
    const header = text.slice(0, text.indexOf('\n'));
    const section = (name: string): readonly [number, number] => {
      const cells = header
        .split('\t')
        .find((cell) => cell.startsWith(`${name} `))
        ?.split(' ');
      if (!cells) throw new Error(`The gazetteer has no section "${name}"; make it again with data/make-gazetteer.ts.`);
      return [header.length + 1 + Number(cells[1]), header.length + 1 + Number(cells[2])];
    };
    this.#areas = new SortedLines(text, ...section('areas'));
    this.#towns = new SortedLines(text, ...section('towns'));
    this.#names = new SortedLines(text, ...section('names'), memo(skeleton));
    this.#never = new SortedLines(text, ...section('never'));
    for (const line of new SortedLines(text, ...section('demonyms'))) {
      const [word, code] = line.split('\t');
      if (word && code) this.#demonyms.set(word, code);
    }
    this.#entry = memo((ref) => this.#read(ref));
    this.#find = memo((name) => this.#lookUp(name));
    this.#starts = memo((key) => this.#names.hasPrefix(this.#skeleton(key)));
    this.#named = memo((pair) => {
      const [written = '', key = ''] = pair.split('\n');
      return this.#lookUpName(written, key);
    });
    this.#demonym = memo((word) => this.#demonyms.get(folded(word)) ?? null);
    this.#isStart = memo((word) => this.#lookUpStart(word));
  }

  #read(ref: string): GazetteerEntry | null {
    const line = (/[.:A-Z]/.test(ref) ? this.#areas : this.#towns).all(ref)[0];
    return line ? entryOf(line, (code) => this.#areas.all(code)[0] ?? null) : null;
  }

  get(id: string): GazetteerEntry | null {
    const ref = refOfId(id);
    return ref === null ? null : this.#entry(ref);
  }

  /** Exact spellings first, then others of the same skeleton. */
  #candidates(key: string, exactOnly: boolean): GazetteerEntry[] {
    const exact: string[] = [];
    const near: string[] = [];
    for (const line of this.#names.all(this.#skeleton(key))) {
      const [name, refs = ''] = line.split('\t');
      (name === key ? exact : near).push(...refs.split(' '));
    }
    const entries = (refs: string[]): GazetteerEntry[] =>
      refs.map((ref) => this.#entry(ref)).filter((entry) => entry !== null);
    const found = entries(exact);
    if (exactOnly || key.length < LEAST_LETTERS || this.#never.all(key).length > 0) return found;
    const others = entries(near.filter((ref) => !exact.includes(ref)))
      .filter((entry) => entry.level !== 'populated place' || entry.population >= LEAST_PEOPLE)
      .sort((a, b) => b.population - a.population || (a.id < b.id ? -1 : 1));
    return [...found, ...new Set(others)];
  }

  #lookUp(name: string): GazetteerEntry[] {
    const written = name.trim().replaceAll('.', '');
    if (/^[A-Z]{2,5}$/.test(written)) {
      const refs = this.#names.all(written)[0]?.split('\t')[1]?.split(' ') ?? [];
      const country = written.length === 2 ? this.#entry(written) : null;
      const entries = [...refs.map((ref) => this.#entry(ref)), country].filter((entry) => entry !== null);
      if (entries.length > 0) return entries;
    }
    const key = folded(name.trim().replace(/['’]s$/i, ''));
    if (key === '') return [];
    const found = this.#candidates(key, onlyAsWritten(name.trim(), key));
    if (found.length > 0) return found;
    const bare = key.replace(/^the /, '').replace(KIND_WORD, '');
    return bare === key || bare === '' ? [] : this.#candidates(bare, false);
  }

  find(name: string): GazetteerEntry[] {
    return this.#find(name);
  }

  mayStart(word: string): boolean {
    return this.#isStart(word);
  }

  #lookUpStart(word: string): boolean {
    const key = folded(word);
    if (key === '') return false;
    return ARTICLES.has(key) || /^[A-Z.]{2,6}$/.test(word) ? this.#mayStartShort(word, key) : this.#starts(key);
  }

  #mayStartShort(word: string, key: string): boolean {
    return ARTICLES.has(key) || this.#starts(key) || this.#names.all(word.replaceAll('.', '')).length > 0;
  }

  #isShortName(written: string): boolean {
    return this.#names.all(written.replaceAll('.', '')).length > 0;
  }

  /** Is this run of words, as written, a name? Kind words and "the" are not taken off here. */
  #isName(written: string, key: string): boolean {
    return this.#named(`${written}\n${key}`);
  }

  #lookUpName(written: string, key: string): boolean {
    if (/^[A-Z.]{2,6}$/.test(written) && this.#names.all(written.replaceAll('.', '')).length > 0) return true;
    return this.#candidates(key, onlyAsWritten(written, key)).length > 0;
  }

  longest(words: readonly string[], at: number): number {
    const ends: { count: number; written: string; key: string }[] = [];
    let written = '';
    let key = '';
    let names = 0;
    for (let i = at; i < words.length && names < MOST_WORDS; i++) {
      const word = words[i] ?? '';
      const { mark, letter, part, capital, short } = this.#word(word);
      if (mark) {
        if (word === '.' && !/^(?:st|ste|mt|ft)$/.test(key)) break;
        if (i === at) break;
        written += word;
        continue;
      }
      if (!letter || part === '' || !(capital || (names > 0 && LINKS.has(part)))) break;
      written += /[-–'’]$/.test(written) || written === '' ? word : ` ${word}`;
      key = key === '' ? part : `${key} ${part}`;
      names += 1;
      if (capital && ((short && i === at) || !(ARTICLES.has(part) || LINKS.has(part))))
        ends.push({ count: i - at + 1, written, key });
      if (!ARTICLES.has(key) && !this.#starts(key) && !/^[A-Z.]{2,6}$/.test(written)) break;
    }
    const bare = isAcronym(words, at);
    for (const end of ends.reverse()) {
      if (bare && end.count === 1 ? this.#isShortName(end.written) : this.#isName(end.written, end.key))
        return end.count;
    }
    return 0;
  }

  countryOfDemonym(word: string): string | null {
    return this.#demonym(word);
  }
}

/** The gazetteer over the unpacked text of `data/gazetteer.tsv.gz`. Throws when the text is not one. */
export function parseGazetteer(text: string): Gazetteer {
  if (!text.startsWith('#tollbook-gazetteer 1\t'))
    throw new Error('This is no gazetteer of version 1; make it again with data/make-gazetteer.ts.');
  return new TextGazetteer(text);
}
