/** What the report has named so far: which names are armed groups, and whom "it" and "the group" stand for. */
import type { Language } from '../../model/language.ts';
import type { ResponsibilityRow } from '../../model/language-responsibility.ts';
import type { Field } from '../../model/report.ts';
import type { Sentence } from '../words/sentences.ts';
import { type ActorPhrase, actorPhrases } from './actors.ts';
import type { ReadingContext } from './context.ts';
import type { Reading } from './slots.ts';

/** `any`: a body or a named group */
export type Wanted = 'armed' | 'body' | 'person' | 'any';

export interface Discourse {
  reading(sentence: Sentence): Reading;
  /** does the report name any armed group? where it names none, "gunmen" is all there is */
  namesArmed: boolean;
  isArmedName(name: string): boolean;
  /** the phrase as written, or the name that it stands for: of an armed group, another body, or a person */
  nameOf(phrase: ActorPhrase, sentence: Sentence, wanted: Wanted): string;
  /** one key for all writings of a name in this report: short form, full form, with and without "outlawed" */
  key(name: string): string;
  same(a: string, b: string): boolean;
}

/** A row that fits a sentence. */
export interface Cue {
  row: ResponsibilityRow;
  match: RegExpExecArray;
  reading: Reading;
  context: ReadingContext;
  discourse: Discourse;
}

interface Mention {
  sentence: number;
  from: number;
  name: string;
  kind: Wanted | 'other';
}

/** Words by which two writings of a name are one: lower case, without brackets and marks. */
export function nameKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/\([^)]*\)/gu, ' ')
    .replace(/^(?:the|an?)\s+/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** "Red Front" and "Red Front group", and not "separatist fighters": the last words are a name. */
export function isProper(name: string): boolean {
  const [last = '', before = ''] = name.split(/\s+/u).reverse();
  return /^\(?\p{Lu}/u.test(last) || (!last.endsWith('s') && /^\p{Lu}/u.test(before));
}

function shortForm(name: string): string | null {
  return /\(([^)]+)\)/u.exec(name)?.[1]?.trim().toLowerCase() ?? null;
}

/** ", or NLA," and ", a separatist group" after a name. */
function apposition(reading: Reading, phrase: ActorPhrase): { armed: boolean; short: string | null } {
  const { tokens } = reading.sentence;
  const { words } = reading.language.responsibility;
  if (tokens[phrase.to]?.text !== ',') return { armed: false, short: null };
  const next = tokens[phrase.to + 1];
  if (next && words.alias.has(next.lower)) {
    const short = tokens[phrase.to + 2];
    return { armed: false, short: short?.capital ? short.lower : null };
  }
  if (!next || !reading.language.determiners.has(next.lower)) return { armed: false, short: null };
  const after = tokens.slice(phrase.to + 2, phrase.to + 7);
  const stop = after.findIndex((token) => token.kind !== 'word' || token.capital);
  return { armed: after.slice(0, stop < 0 ? after.length : stop).some((t) => words.armed.has(t.lower)), short: null };
}

/** What the report calls things: armed names, short forms, and the last names of persons with a title. */
interface Names {
  armed: Set<string>;
  full: Map<string, string>;
  persons: Set<string>;
}

/** "a little-known outfit, Northern Dawn,": the name set apart is the outfit's. */
function namesOutfit(reading: Reading, outfit: ActorPhrase | undefined, phrase: ActorPhrase): boolean {
  const { tokens } = reading.sentence;
  if (!outfit?.armed || outfit.kind !== 'body' || outfit.to + 1 !== phrase.from) return false;
  return tokens[outfit.to]?.text === ',' && tokens[phrase.to]?.text === ',';
}

function namesOf(readings: readonly Reading[]): Names {
  const names: Names = { armed: new Set(), full: new Map(), persons: new Set() };
  for (const reading of readings) {
    for (const [i, phrase] of reading.phrases.entries()) {
      if (phrase.kind !== 'name' || phrase.weak) continue;
      const said = apposition(reading, phrase);
      const shorts = [shortForm(phrase.text), said.short].filter((short) => short !== null);
      const key = nameKey(phrase.text);
      for (const short of shorts) names.full.set(short, key);
      if (phrase.armed || said.armed || namesOutfit(reading, reading.phrases[i - 1], phrase))
        for (const known of [key, ...shorts]) names.armed.add(known);
      const parts = key.split(' ');
      if (parts.length > 1 && parts.some((part) => reading.language.titles.has(part))) {
        const last = parts.at(-1);
        if (last && !reading.language.titles.has(last)) names.persons.add(last);
      }
    }
  }
  return names;
}

function kindOf(reading: Reading, phrase: ActorPhrase, names: Names): Mention['kind'] {
  const key = nameKey(phrase.text);
  if (phrase.armed || names.armed.has(key)) return 'armed';
  const parts = key.split(' ');
  if (names.persons.has(parts.at(-1) ?? '')) return 'person';
  const { arms, bodies, countries } = reading.language.responsibility.words;
  const official = parts.some((part) => reading.language.titles.has(part) && !arms.has(part));
  if (official) return phrase.kind === 'name' ? 'person' : 'other';
  return countries.has(key) || parts.some((part) => bodies.has(part)) ? 'body' : 'other';
}

function mentionsOf(readings: readonly Reading[], names: Names): Mention[] {
  return readings.flatMap((reading) =>
    reading.phrases
      .filter((phrase) => phrase.kind !== 'pronoun' && !phrase.weak)
      .filter((phrase) => !phrase.armed || phrase.kind === 'name')
      .map((phrase) => {
        const { index } = reading.sentence;
        return { sentence: index, from: phrase.from, name: phrase.text, kind: kindOf(reading, phrase, names) };
      }),
  );
}

/** What the whole report names; read where a stance is found, and of most reports never. */
interface Learnt {
  names: Names;
  mentions: readonly Mention[];
}

function learn(readings: readonly Reading[]): Learnt {
  const names = namesOf(readings);
  return { names, mentions: mentionsOf(readings, names) };
}

/** A sentence whose phrases are cut out when they are first asked for. */
class LazyReading implements Reading {
  readonly sentence: Sentence;
  readonly text: string;
  readonly language: Language;
  #phrases: ActorPhrase[] | null = null;

  constructor(sentence: Sentence, language: Language, textOf: (field: Field) => string) {
    this.sentence = sentence;
    this.text = textOf(sentence.field).slice(sentence.start, sentence.end);
    this.language = language;
  }

  get phrases(): ActorPhrase[] {
    this.#phrases ??= actorPhrases(this.sentence, this.language, this.text);
    return this.#phrases;
  }
}

/** Reads the names of a whole report. */
export function discourseOf(
  sentences: readonly Sentence[],
  language: Language,
  textOf: (field: Field) => string,
  isGroupName: (words: string) => boolean = () => false,
): Discourse {
  const readings = new Map(sentences.map((s) => [s.index, new LazyReading(s, language, textOf)]));
  let learnt: Learnt | null = null;
  const known = (): Learnt => {
    learnt ??= learn([...readings.values()]);
    return learnt;
  };
  const key = (name: string) => {
    const plain = nameKey(name);
    const { names } = known();
    return names.full.get(plain) ?? names.full.get(shortForm(name) ?? '') ?? plain;
  };
  return {
    reading: (sentence) => readings.get(sentence.index) ?? new LazyReading(sentence, language, textOf),
    get namesArmed() {
      return known().mentions.some((m) => m.kind === 'armed');
    },
    key,
    same: (a, b) => key(a) === key(b) || key(a).endsWith(` ${key(b)}`) || key(b).endsWith(` ${key(a)}`),
    isArmedName(name) {
      const { armed, armedNames, civil } = language.responsibility.words;
      const parts = nameKey(name).split(' ');
      const { names } = known();
      if (names.armed.has(nameKey(name)) || names.armed.has(key(name))) return true;
      if (parts.some((word) => civil.has(word))) return false;
      return parts.some((word) => armed.has(word) || armedNames.has(word)) || (isProper(name) && isGroupName(name));
    },
    nameOf(phrase, sentence, wanted) {
      const generic = phrase.kind === 'body' && phrase.armed && !/\p{Lu}/u.test(phrase.text.slice(1));
      if (phrase.kind !== 'pronoun' && !generic) return phrase.text;
      const earlier = (m: Mention) =>
        m.sentence < sentence.index || (m.sentence === sentence.index && m.from < phrase.from);
      const kind = generic ? 'armed' : wanted;
      const { mentions } = known();
      const proper = mentions.filter((m) => answers(m, kind));
      const pool = proper.length > 0 ? proper : mentions.filter((m) => m.kind === kind);
      const found = pool.findLast(earlier) ?? pool[0];
      if (!found || kind !== 'armed') return found?.name ?? phrase.text;
      const fullest = mentions.find((m) => m.name.includes('(') && key(m.name) === key(found.name));
      return fullest?.name ?? found.name;
    },
  };
}

function answers(mention: Mention, wanted: Wanted): boolean {
  const group = mention.kind === 'armed' && isProper(mention.name);
  if (wanted === 'any') return group || mention.kind === 'body';
  return wanted === 'armed' ? group : mention.kind === wanted;
}
