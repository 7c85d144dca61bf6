/**
 * Rows of time words compiled in two steps, which keeps the patterns small. First the atoms of a text (a date, a clock
 * time, "40 hours") are found and each is written as two private characters, its name and its number; then the rows
 * are matched in that shorter text, where "from 31 January to 6 February" is "from D to D".
 */
import type { DateAtom, DateRow, DateTable, PeriodSpan } from '../model/dates.ts';

const SLOT = /\{([a-z]+)(?::([a-z]+))?\}/g;
const GROUP = /\(\?<[a-z]+>/g;
// without the unicode flag, whose letter classes compile to a hundred times the code
const START = '(?<![A-Za-zÀ-ɏ\\d]|\\d[.,:/])';
const END = '(?![A-Za-zÀ-ɏ\\d])';
const DEEPEST = 6;
const FIRST_NAME = 0xe000;
const FIRST_NUMBER = 0xe100;
/** Numbers above this are of a text too long to be read back; finding needs none. */
const LAST_NUMBER = 0xf8ff;
/** Line breaks inside a sentence and other single blanks: "17\nMay". */
const BREAK = /[\t\n\r\u00a0\u2009\u202f]/g;
const PRIVATE = /[\ue000-\uf8ff]/g;
const ATOM = /[\ue000-\ue0ff]([\ue100-\uf8ff])/g;

type Pieces = (name: string) => string | undefined;

/** The source with its slots filled in. `capture`: groups keep their names; else the source has no group. */
function filled(source: string, pieces: Pieces, capture: boolean, depth = 0): string {
  if (depth > DEEPEST) throw new Error(`Slots of time words nest too deep or in a circle: "${source}".`);
  const whole = source.replace(SLOT, (_all, slot: string, name: string | undefined) => {
    const inner = pieces(slot);
    if (inner === undefined) throw new Error(`No slot "${slot}" among the time words; name one of the table's.`);
    const body = filled(inner, pieces, false, depth + 1);
    return capture && name ? `(?<${name}>${body})` : `(?:${body})`;
  });
  return capture ? whole : whole.replace(GROUP, '(?:');
}

/** One group for each source: "(a)|(b)". Throws where a source has a group of its own, by which they could not be told. */
function alternatives(sources: readonly string[]): string {
  const joined = sources.map((source) => `(${source})`).join('|');
  const groups = (new RegExp(`${joined}|`, 'i').exec('')?.length ?? 0) - 1;
  if (groups !== sources.length) throw new Error('Time words have a group without a name; write "(?:" for it.');
  return joined;
}

/** Which of the alternatives was met. */
function metBy(m: RegExpExecArray): number {
  let i = 1;
  while (i < m.length && m[i] === undefined) i++;
  return i - 1;
}

/** A text with its atoms written as private characters. */
interface Shadow {
  text: string;
  /** where each atom begins in the shadow and ends in the text */
  atoms: { at: number; start: number; words: string }[];
}

/** Positions of the shadow in the text. To be asked in growing order, so that each atom is passed once. */
function positionsOf(shadow: Shadow): (at: number) => number {
  let next = 0;
  let gained = 0;
  return (at) => {
    for (let atom = shadow.atoms[next]; atom && atom.at < at; atom = shadow.atoms[++next])
      gained = atom.start + atom.words.length - (atom.at + 2);
    return at + gained;
  };
}

interface CompiledRow {
  row: DateRow;
  /** fits the shadow of the row's words from end to end, with its groups */
  whole: RegExp;
}

/** A row that fits, with its groups as written. */
interface Fitting {
  row: DateRow;
  groups: Record<string, string | undefined>;
}

/** Answers kept: reports say the same days over and over. */
const KEPT = 5000;

export class CompiledDates {
  readonly rows: readonly CompiledRow[];
  readonly #table: DateTable;
  readonly #names: readonly string[];
  readonly #needs: RegExp;
  readonly #atoms: RegExp;
  readonly #wholes: readonly { atom: DateAtom; whole: RegExp }[];
  readonly #finder: RegExp;
  readonly #fitting = new Map<string, readonly Fitting[]>();
  readonly #notAfter: readonly (RegExp | null)[];

  constructor(table: DateTable) {
    const parts: Pieces = (name) => table.parts[name];
    this.#table = table;
    this.#names = [...new Set(table.atoms.map((atom) => atom.name))];
    this.#needs = new RegExp(table.needs, 'i');
    const sources = table.atoms.map((atom) => filled(atom.pattern, parts, false));
    this.#atoms = new RegExp(`${START}(?:${alternatives(sources)})${END}`, 'gi');
    this.#wholes = table.atoms.map((atom) => ({
      atom,
      whole: new RegExp(`^(?:${filled(atom.pattern, parts, true)})$`, 'i'),
    }));
    const pieces: Pieces = (name) => {
      const index = this.#names.indexOf(name);
      return index < 0 ? table.slots[name] : `${String.fromCharCode(FIRST_NAME + index)}[\\ue100-\\uf8ff]`;
    };
    this.rows = table.rows.map((row) => ({
      row,
      whole: new RegExp(`^(?:${filled(row.pattern, pieces, true)})$`, 'i'),
    }));
    const finders = table.rows.map((row) => {
      const before = row.before ? `(?<=${row.before})` : '';
      return `${before}${filled(row.pattern, pieces, false)}`;
    });
    this.#notAfter = table.rows.map((row) => (row.notAfter ? new RegExp(row.notAfter, 'iy') : null));
    this.#finder = new RegExp(`${START}(?:${alternatives(finders)})${END}`, 'gi');
  }

  #shadow(text: string): Shadow {
    const atoms: Shadow['atoms'] = [];
    let shadow = '';
    let done = 0;
    const plain = text.replace(PRIVATE, ' ');
    this.#atoms.lastIndex = 0;
    for (let m = this.#atoms.exec(text); m; m = this.#atoms.exec(text)) {
      const name = this.#names.indexOf(this.#table.atoms[metBy(m)]?.name ?? '');
      shadow += plain.slice(done, m.index);
      const number = Math.min(FIRST_NUMBER + atoms.length, LAST_NUMBER);
      atoms.push({ at: shadow.length, start: m.index, words: m[0] });
      shadow += String.fromCharCode(FIRST_NAME + name, number);
      done = m.index + m[0].length;
    }
    return { text: shadow + plain.slice(done), atoms };
  }

  /** The row that a match is of; null when what follows says that it is none ("2000 people"). */
  #rowOf(m: RegExpExecArray): DateRow | null {
    const index = metBy(m);
    const never = this.#notAfter[index];
    if (never) never.lastIndex = m.index + m[0].length;
    return never?.test(m.input) ? null : (this.#table.rows[index] ?? null);
  }

  /** All time expressions, in order, not overlapping: one walk for the atoms and one for the rows. */
  find(text: string): PeriodSpan[] {
    if (!this.#needs.test(text)) return [];
    const shadow = this.#shadow(text.replace(BREAK, ' '));
    const original = positionsOf(shadow);
    const spans: PeriodSpan[] = [];
    this.#finder.lastIndex = 0;
    for (let m = this.#finder.exec(shadow.text); m; m = this.#finder.exec(shadow.text)) {
      const row = this.#rowOf(m);
      if (!row) {
        this.#finder.lastIndex = m.index + 1;
        continue;
      }
      const start = original(m.index);
      const end = original(m.index + m[0].length);
      spans.push({ start, end, words: text.slice(start, end), kind: row.kind });
    }
    return spans;
  }

  /** The atom that the words are, from end to end, with its groups. */
  atom(words: string): { atom: DateAtom; groups: Record<string, string> } | null {
    for (const { atom, whole } of this.#wholes) {
      const m = whole.exec(words);
      if (m) return { atom, groups: m.groups ?? {} };
    }
    return null;
  }

  /** Each row that fits the words from end to end, with its groups as written; in the table's order. */
  fitting(words: string): readonly Fitting[] {
    const kept = this.#fitting.get(words);
    if (kept !== undefined) return kept;
    const found = [...this.#fit(words)];
    if (this.#fitting.size >= KEPT) this.#fitting.clear();
    this.#fitting.set(words, found);
    return found;
  }

  *#fit(words: string): Generator<Fitting> {
    const shadow = this.#shadow(words);
    const written = (part: string): string =>
      part.replace(ATOM, (_all, number: string) => shadow.atoms[number.charCodeAt(0) - FIRST_NUMBER]?.words ?? '');
    for (const { row, whole } of this.rows) {
      const m = whole.exec(shadow.text);
      if (!m) continue;
      const groups: Record<string, string | undefined> = {};
      for (const [name, part] of Object.entries(m.groups ?? {}))
        groups[name] = part === undefined ? part : written(part);
      yield { row, groups };
    }
  }
}
