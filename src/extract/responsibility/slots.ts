/** Fills the slots of a stance: who speaks, who is held responsible, what about. */
import type { Language } from '../../model/language.ts';
import type { ActorWords } from '../../model/language-responsibility.ts';
import type { Sentence } from '../words/sentences.ts';
import type { Token } from '../words/tokens.ts';
import { type ActorPhrase, LONGEST_SENTENCE_TOKENS } from './actors.ts';

/** A sentence with its phrases, ready for slots. */
export interface Reading {
  sentence: Sentence;
  /** the sentence's own text */
  text: string;
  phrases: readonly ActorPhrase[];
  language: Language;
}

const ABOUT_LENGTH = 100;
const CLAUSE_MARK = /[.;:!?]|,\s|\s[–—-]\s/u;

/** Token at or after an offset of the sentence's text. */
export function tokenAt(reading: Reading, offset: number): number {
  const at = reading.sentence.start + offset;
  const index = reading.sentence.tokens.findIndex((token) => token.start >= at);
  return index < 0 ? reading.sentence.tokens.length : index;
}

function words(reading: Reading): ActorWords {
  return reading.language.responsibility.words;
}

/** Where the clause of token `at` begins: after "that", "but", a verb of saying, a semicolon, or ", and". */
function clauseStart(reading: Reading, at: number): number {
  const { tokens } = reading.sentence;
  for (let i = at - 1; i >= 0; i--) {
    const token = tokens[i];
    if (!token) continue;
    if (token.text === ';' || token.text === ':' || token.text === '—' || token.text === '–') return i + 1;
    if (words(reading).openers.has(token.lower) || words(reading).saying.has(token.lower)) return i + 1;
    if (token.lower === 'and' && tokens[i - 1]?.text === ',' && subjectIn(reading, i + 1, at).length > 0) return i + 1;
  }
  return 0;
}

/** An insert between commas just before `at` is no subject: "the Front, a separatist group, claimed". */
function beforeInsert(tokens: readonly Token[], at: number, language: Language): number {
  if (tokens[at - 1]?.text !== ',') return at;
  const { inserts, relatives } = language.responsibility.words;
  for (let i = at - 2; i > 0; i--) {
    if (tokens[i]?.text !== ',') continue;
    const next = tokens[i + 1]?.lower ?? '';
    if (inserts.has(next) || relatives.has(next) || language.determiners.has(next) || language.titles.has(next)) {
      return i;
    }
  }
  return at;
}

/** Phrases joined to the one at `index` by "and" or a comma. */
function joined(reading: Reading, index: number, to: number): ActorPhrase[] {
  const found: ActorPhrase[] = [];
  for (let i = index; i < reading.phrases.length; i++) {
    const phrase = reading.phrases[i];
    if (!phrase || phrase.to > to) break;
    const last = found.at(-1);
    const link = last ? reading.sentence.tokens.slice(last.to, phrase.from) : [];
    const tight = link.length === 1 && link[0]?.lower === 'and';
    const determined =
      link.length === 2 && link[0]?.lower === 'and' && reading.language.determiners.has(link[1]?.lower ?? '');
    if (last && !tight && !determined) break;
    found.push(phrase);
  }
  return found;
}

function underPreposition(reading: Reading, phrase: ActorPhrase): boolean {
  const before = reading.sentence.tokens[phrase.from - 1];
  const earlier = reading.sentence.tokens[phrase.from - 2];
  const small = words(reading).circumstances;
  if (!before) return false;
  if (words(reading).belonging.has(before.lower) && earlier && isPeople(reading, earlier.lower)) return false;
  if (small.has(before.lower)) return true;
  if (!reading.language.determiners.has(before.lower) || earlier === undefined) return false;
  const people = reading.sentence.tokens[phrase.from - 3];
  if (words(reading).belonging.has(earlier.lower) && people && isPeople(reading, people.lower)) return false;
  return small.has(earlier.lower);
}

/** "men from the Front", "members of the Front": the Front acts. */
function isPeople(reading: Reading, word: string): boolean {
  return words(reading).armed.has(word) || words(reading).members.has(word);
}

/** "police" of "a police station burned" only says which station. */
function isModifier(reading: Reading, phrase: ActorPhrase, to: number): boolean {
  const next = reading.sentence.tokens[phrase.to];
  if (phrase.kind !== 'body' || phrase.to >= to || next?.kind !== 'word' || next.capital || next.lower === "'s")
    return false;
  const { openers, circumstances, adverbs, saying } = words(reading);
  const { stops, auxiliaries, determiners } = reading.language;
  const ends = [openers, circumstances, adverbs, saying, stops, auxiliaries, determiners].some((set) =>
    set.has(next.lower),
  );
  return !ends && !/(?:ed|ing|ly)$/u.test(next.lower);
}

/** The first phrases between two tokens that no preposition governs. */
function subjectIn(reading: Reading, from: number, to: number): ActorPhrase[] {
  const inside = reading.phrases.flatMap((phrase, index) => (phrase.from >= from && phrase.to <= to ? [index] : []));
  const free = inside.filter((index) => {
    const phrase = reading.phrases[index];
    return phrase !== undefined && !underPreposition(reading, phrase) && !isModifier(reading, phrase, to);
  });
  const firm = free.find((index) => reading.phrases[index]?.weak === false) ?? free[0];
  return firm === undefined ? [] : joined(reading, firm, to);
}

/** Steps back over "has", "also", "repeatedly" to the end of the subject. */
function beforeAdverbs(reading: Reading, at: number): number {
  let to = at;
  while (to > 0) {
    const token = reading.sentence.tokens[to - 1];
    if (!token || words(reading).capitals.has(token.text)) break;
    const word = token.lower;
    const small = words(reading).adverbs.has(word) || reading.language.auxiliaries.has(word) || /\wly$/u.test(word);
    if (!small) break;
    to -= 1;
  }
  return to;
}

/** The phrase that ends just before token `at`, with those joined to it by "and". */
function adjacent(reading: Reading, at: number): ActorPhrase[] {
  const { tokens } = reading.sentence;
  const index = reading.phrases.findIndex((phrase) => phrase.to === at);
  const phrase = reading.phrases[index];
  if (!phrase || phrase.weak || underPreposition(reading, phrase)) return [];
  const before = reading.phrases[index - 1];
  const link = before ? joined(reading, index - 1, at) : [];
  if (before && link.length > 1) return underPreposition(reading, before) ? [] : link;
  const word = tokens[phrase.from - 1];
  if (word?.kind !== 'word' || word.capital || reading.language.determiners.has(word.lower)) return [phrase];
  if (words(reading).openers.has(word.lower) || word.lower === 'and') return [phrase];
  const early = tokens.slice(Math.max(0, phrase.from - 4), phrase.from);
  return early.some((token) => token.text === ',') ? [phrase] : [];
}

/** The subject of the words at token `at`; empty when the clause has none. */
export function subjectBefore(reading: Reading, at: number): ActorPhrase[] {
  const { tokens } = reading.sentence;
  let to = beforeInsert(tokens, beforeAdverbs(reading, at), reading.language);
  const near = adjacent(reading, to);
  if (near.length > 0) return near;
  for (let clause = 0; clause < 3; clause++) {
    const from = clauseStart(reading, to);
    const found = subjectIn(reading, from, to);
    if (found.length > 0) return found;
    if (from === 0) return [];
    const opener = tokens[from - 1];
    if (opener && words(reading).relatives.has(opener.lower)) {
      const comma = tokens[from - 2]?.text === ',' ? 1 : 0;
      const antecedent = reading.phrases.findLast((phrase) => phrase.to <= from - 1);
      if (antecedent && antecedent.to >= from - 1 - comma) return [antecedent];
      if (opener.lower !== 'that') return [];
    }
    to = from - 1;
  }
  return [];
}

/** Who says of himself: the Front of "the Front said [it] had no part in the blast". */
export function selfSayer(reading: Reading, subjects: readonly ActorPhrase[]): ActorPhrase[] {
  const [subject] = subjects;
  const { tokens } = reading.sentence;
  if (subject?.kind !== 'pronoun') return [];
  const that = words(reading).joins.has(tokens[subject.from - 1]?.lower ?? '') ? 1 : 0;
  const verb = subject.from - 1 - that;
  if (!words(reading).saying.has(tokens[verb]?.lower ?? '')) return [];
  const sayers = subjectBefore(reading, verb);
  return sayers[0]?.kind === 'pronoun' ? [] : sayers;
}

/** The phrases that begin within a few words after token `at`. */
export function phrasesAfter(reading: Reading, at: number, within: number): ActorPhrase[] {
  const index = reading.phrases.findIndex((phrase) => phrase.from >= at && phrase.from <= at + within);
  const first = reading.phrases[index];
  if (!first) return [];
  const between = reading.sentence.tokens.slice(at, first.from);
  if (between.some((token) => token.kind === 'mark' && /[.;:!?]/u.test(token.text))) return [];
  return joined(reading, index, reading.sentence.tokens.length);
}

const sources = new WeakMap<ActorWords, RegExp>();

function sourceOf(of: ActorWords): RegExp {
  const known = sources.get(of) ?? new RegExp(of.source, 'iu');
  sources.set(of, known);
  return known;
}

/** Who says the words of the tokens `cue`, by the sentence's own verb of saying: "the army said", "said the army". */
export function sayer(
  reading: Reading,
  cue: { from: number; to: number },
  outside: readonly ActorPhrase[],
): ActorPhrase[] {
  const tokens = reading.sentence.tokens.slice(0, LONGEST_SENTENCE_TOKENS);
  const verbs = tokens.flatMap((token, i) => (words(reading).saying.has(token.lower) ? [i] : []));
  for (const i of [...verbs.filter((i) => i < cue.from).reverse(), ...verbs.filter((i) => i >= cue.to)]) {
    const before = subjectBefore(reading, i).filter((phrase) => !outside.includes(phrase));
    if (before.length > 0) return before;
    const after = phrasesAfter(reading, i + 1, 1).filter((phrase) => !outside.includes(phrase));
    if (after.length > 0 && tokens[i + 1]?.lower !== 'that') return after;
  }
  const source = sourceOf(words(reading)).exec(reading.text);
  if (source) return phrasesAfter(reading, tokenAt(reading, source.index + source[0].length), 2);
  return [];
}

function shorten(text: string): string {
  const plain = text.trim().replace(/^["“‘(]+/u, '');
  if (plain.length <= ABOUT_LENGTH) return plain;
  const cut = plain.slice(0, ABOUT_LENGTH);
  return cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).trim();
}

/** The words after `offset` up to the end of their clause, without the small word that joins them. */
export function aboutAfter(reading: Reading, offset: number): string {
  const { tokens } = reading.sentence;
  const from = tokenAt(reading, offset);
  const first = tokens[from];
  const joins = first && (words(reading).circumstances.has(first.lower) || words(reading).joins.has(first.lower));
  const start = tokens[joins ? from + 1 : from]?.start;
  if (start === undefined) return '';
  const rest = reading.text.slice(start - reading.sentence.start);
  const opener = tokens
    .slice(from + 2, from + 2 + ABOUT_LENGTH)
    .find((token) => words(reading).openers.has(token.lower));
  const mark = rest.search(CLAUSE_MARK);
  const ends = [mark < 0 ? rest.length : mark, opener ? Math.max(opener.start - start, 0) : rest.length];
  return shorten(rest.slice(0, Math.min(...ends)));
}

/** The words of the clause before `offset`. */
export function aboutBefore(reading: Reading, offset: number): string {
  const before = reading.text.slice(0, offset).replace(/[\s,]+$/u, '');
  const start = Math.max(before.lastIndexOf('; '), before.lastIndexOf(': ')) + 1;
  return shorten(before.slice(start));
}

/** The sentence itself, shortened. */
export function aboutWhole(reading: Reading): string {
  return shorten(reading.text);
}
