/** Actor phrases of a sentence: names, bodies ("the military"), and pronouns that stand for them. */
import type { Language } from '../../model/language.ts';
import type { ActorWords } from '../../model/language-responsibility.ts';
import type { Sentence } from '../words/sentences.ts';
import { WordMemo } from '../words/spellings.ts';
import type { Token } from '../words/tokens.ts';

export interface ActorPhrase {
  /** tokens of the sentence, `to` exclusive */
  from: number;
  to: number;
  text: string;
  kind: 'name' | 'body' | 'pronoun';
  armed: boolean;
  /** a capital at the head of a sentence, which may be no name */
  weak: boolean;
}

/** Words of a sentence that are read; a longer one is no prose. */
export const LONGEST_SENTENCE_TOKENS = 600;
const LONGEST_PHRASE = 14;

interface Reader {
  tokens: readonly Token[];
  words: ActorWords;
  parts: WordMemo<Part>;
  language: Language;
  text: string;
  base: number;
  /** all in capitals: they mark no names */
  upper: boolean;
}

/** What a word is in an actor's phrase, wherever it stands. */
interface Part {
  /** ends a phrase */
  breaks: boolean;
  /** a body or armed people: "military", "gunmen" */
  head: boolean;
  /** may open a phrase without a capital */
  opens: boolean;
}

const parts = new WeakMap<Language, WordMemo<Part>>();

function partsOf(language: Language): WordMemo<Part> {
  const known = parts.get(language);
  if (known) return known;
  const { words } = language.responsibility;
  const { openers, saying, circumstances, never, pronouns, personal, armed, armedNames, bodies, unnamed, links } =
    words;
  const { auxiliaries, stops, determiners } = language;
  const breaking = [openers, saying, circumstances, never, pronouns, personal, auxiliaries, stops];
  const heads = [armed, armedNames, bodies];
  const opening = [...heads, pronouns, personal, unnamed, determiners, links];
  const memo = new WordMemo((word) => ({
    breaks: breaking.some((set) => set.has(word)),
    head: heads.some((set) => set.has(word)),
    opens: opening.some((set) => set.has(word)),
  }));
  parts.set(language, memo);
  return memo;
}

function breaks(reader: Reader, token: Token): boolean {
  if (token.kind !== 'word') return true;
  return reader.parts.of(token).breaks && !reader.words.capitals.has(token.text);
}

/** A capital word, or the small first part of one: al-Shabab. */
function opensName(reader: Reader, at: number): boolean {
  const token = reader.tokens[at];
  if (token?.kind !== 'word') return false;
  if (token.capital && !reader.upper) return !breaks(reader, token) && !reader.language.determiners.has(token.lower);
  const hyphen = reader.tokens[at + 1];
  const next = reader.tokens[at + 2];
  return reader.words.links.has(token.lower) && hyphen?.text === '-' && !hyphen.spaced && next?.capital === true;
}

function isHead(reader: Reader, token: Token | undefined): boolean {
  return token?.kind === 'word' && reader.parts.of(token).head;
}

/** Tokens from a name to the body that it leads: "US[-led] coalition", "Front[-run health] ministry"; 0 for none. */
function toBody(reader: Reader, at: number): number {
  const { tokens, words } = reader;
  if (tokens[at + 1]?.spaced || !words.joined.has(tokens[at + 1]?.lower ?? '')) return 0;
  if (isHead(reader, tokens[at + 2])) return 2;
  return tokens[at + 2]?.kind === 'word' && isHead(reader, tokens[at + 3]) ? 3 : 0;
}

/** Tokens from "of" to the name of those it joins: "militants [of the] Red Front", "[of the outlawed] Red Front"; 0 for none. */
function toOutlawed(reader: Reader, at: number): number {
  const { tokens, words } = reader;
  if (tokens[at]?.lower !== 'of' || tokens[at + 1]?.lower !== 'the') return 0;
  if (opensName(reader, at + 2)) return 2;
  return words.qualities.has(tokens[at + 2]?.lower ?? '') && opensName(reader, at + 3) ? 3 : 0;
}

/** How far the phrase that has begun goes on: capitals, heads, links, possessives and a short form in brackets. */
function phraseEnd(reader: Reader, from: number): number {
  const { tokens, words } = reader;
  let at = from;
  while (at < tokens.length && at - from < LONGEST_PHRASE) {
    const token = tokens[at];
    if (!token) break;
    const next = tokens[at + 1];
    if (opensName(reader, at) || (isHead(reader, token) && !breaks(reader, token))) at += 1;
    else if (at > from && token.text === '-' && !token.spaced && next && !next.spaced && opensName(reader, at + 1))
      at += 1;
    else if (at > from && token.kind === 'number' && !token.spaced) at += 1;
    else if (at > from && token.text === '-' && toBody(reader, at) > 0) at += toBody(reader, at);
    else if (at > from && token.lower === "'s" && next && (opensName(reader, at + 1) || isHead(reader, next))) at += 1;
    else if (at > from && token.lower === "'s" && next && !breaks(reader, next) && isHead(reader, tokens[at + 2]))
      at += 2;
    else if (
      at > from &&
      /^['’]$/u.test(token.text) &&
      tokens[at - 1]?.lower.endsWith('s') &&
      opensName(reader, at + 1)
    )
      at += 1;
    else if (at > from && words.links.has(token.lower) && opensName(reader, at + 1)) at += 1;
    else if (at > from && toOutlawed(reader, at) > 0) at += toOutlawed(reader, at);
    else break;
  }
  const short = tokens[at + 1];
  if (tokens[at]?.text === '(' && short?.capital && tokens[at + 2]?.text === ')') return at + 3;
  return at;
}

/** The head of a phrase that opens with small words: "the provincial government", "foreign hands". */
function headAhead(reader: Reader, from: number): number | null {
  for (let at = from; at < from + 5; at++) {
    const token = reader.tokens[at];
    if (token?.kind !== 'word') return null;
    if (isHead(reader, token) || opensName(reader, at)) return at;
    if (breaks(reader, token) || reader.words.links.has(token.lower)) return null;
  }
  return null;
}

/** A group of fighters, and not a rights group. */
function isArmed(words: ActorWords, inside: readonly Token[]): boolean {
  return (
    inside.some((t) => words.armed.has(t.lower) || words.armedNames.has(t.lower)) &&
    !inside.some((t) => words.civil.has(t.lower))
  );
}

/** "foreign hands": whoever stands behind it has no name. */
function unnamedAt(reader: Reader, at: number): ActorPhrase | null {
  const first = reader.tokens[at];
  const last = reader.tokens[at + 1];
  if (!first || !last || breaks(reader, last)) return null;
  if (isHead(reader, reader.tokens[at + 2])) return null;
  const text = reader.text.slice(first.start - reader.base, last.end - reader.base);
  return { from: at, to: at + 2, text, kind: 'name', armed: false, weak: false };
}

/** "the separatist Red Front" is the Red Front; "the interior minister, Jane Roe" keeps her office. */
function nameStart(reader: Reader, at: number, head: number, to: number): number {
  const { tokens, words } = reader;
  if (tokens[head]?.capital) return head;
  let from = head;
  while (from < to && !opensName(reader, from) && words.armed.has(tokens[from]?.lower ?? '')) from += 1;
  return opensName(reader, from) ? from : at;
}

/** "masked" of "masked gunmen" belongs to the phrase. */
function qualityBefore(reader: Reader, at: number): number {
  let from = at;
  while (from > 0 && reader.words.qualities.has(reader.tokens[from - 1]?.lower ?? '')) from -= 1;
  return from;
}

/** A title and the name set apart by a comma are one: "the Chief Minister, Jane Roe,". */
function joinTitle(phrase: ActorPhrase, next: ActorPhrase | undefined, reader: Reader): boolean {
  const last = reader.tokens[phrase.to - 1];
  if (!last || !reader.language.titles.has(last.lower) || next?.kind !== 'name') return false;
  return reader.tokens[phrase.to]?.text === ',' && next.from === phrase.to + 1 && reader.tokens[next.to]?.text === ',';
}

/** Where a name begins whose first letters are the short form after it: "Islamic State of Iraq and the Levant (ISIL)". */
function spelledFrom({ tokens }: Reader, from: number, to: number): number {
  const short = tokens[to - 1]?.text === ')' ? (tokens[to - 2]?.text ?? '') : '';
  let at = to - 4;
  let letters = short.length;
  let first = from;
  for (let gap = 0; at >= 0 && letters > 0 && gap < 3; at--) {
    const token = tokens[at];
    if (token?.kind !== 'word') return from;
    if (!token.capital) gap += 1;
    else if (token.text[0] === short[letters - 1]) {
      letters -= 1;
      gap = 0;
      first = at;
    } else return from;
  }
  return letters === 0 ? Math.min(first, from) : from;
}

/** A country, or a short form in capitals: a name also at the head of a sentence. */
function isKnown(reader: Reader, token: Token | undefined): boolean {
  if (!token) return false;
  return reader.words.countries.has(token.lower) || (!reader.upper && /^\p{Lu}{2,}$/u.test(token.text));
}

function phraseAt(reader: Reader, at: number): ActorPhrase | null {
  const { tokens, words, language } = reader;
  const token = tokens[at];
  if (token?.kind !== 'word' || !(token.capital || reader.parts.of(token).opens)) return null;
  if (!token.capital && !token.spaced && tokens[at - 1]?.text === '-') return null;
  if (words.pronouns.has(token.lower) || words.personal.has(token.lower)) {
    if (isHead(reader, tokens[at + 1]) || headAhead(reader, at + 1) === at + 1) return null;
    return { from: at, to: at + 1, text: token.text, kind: 'pronoun', armed: false, weak: false };
  }
  const small = language.determiners.has(token.lower) && !words.openers.has(token.lower);
  if (words.unnamed.has(token.lower)) return unnamedAt(reader, at);
  const head = small ? headAhead(reader, at + 1) : opensName(reader, at) || isHead(reader, token) ? at : null;
  if (head === null) return null;
  const to = phraseEnd(reader, head);
  const last = tokens[to - 1];
  if (!last || to <= head) return null;
  const inside = tokens.slice(head, to);
  const named = inside.some(
    (t, i) => words.armedNames.has(t.lower) || (t.capital && !isHead(reader, t) && (head + i > 0 || inside.length > 1)),
  );
  const from = named ? spelledFrom(reader, nameStart(reader, at, head, to), to) : qualityBefore(reader, at);
  const first = tokens[from];
  if (!first) return null;
  return {
    from,
    to,
    text: reader.text.slice(first.start - reader.base, last.end - reader.base),
    kind: named ? 'name' : inside.some((t) => isHead(reader, t)) ? 'body' : 'name',
    armed: isArmed(words, tokens.slice(at, to)),
    weak: at === 0 && inside.length === 1 && !isHead(reader, inside[0]) && !isKnown(reader, inside[0]),
  };
}

/** Phrases of one sentence in order. `text` is the sentence's own text. */
export function actorPhrases(sentence: Sentence, language: Language, text: string): ActorPhrase[] {
  const tokens = sentence.tokens.slice(0, LONGEST_SENTENCE_TOKENS);
  const reader: Reader = {
    tokens,
    words: language.responsibility.words,
    parts: partsOf(language),
    language,
    text,
    base: sentence.start,
    upper: sentence.upper,
  };
  const phrases: ActorPhrase[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const phrase = phraseAt(reader, at);
    if (!phrase) continue;
    at = phrase.to - 1;
    while ((phrases.at(-1)?.to ?? 0) > phrase.from) phrases.pop();
    const before = phrases.at(-1);
    if (before && joinTitle(before, phrase, reader)) {
      const start = (tokens[before.from]?.start ?? 0) - reader.base;
      const end = (tokens[phrase.to - 1]?.end ?? 0) - reader.base;
      phrases[phrases.length - 1] = { ...before, to: phrase.to, text: text.slice(start, end), kind: 'name' };
    } else phrases.push(phrase);
  }
  return phrases;
}
