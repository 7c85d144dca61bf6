/** Names of places in one sentence: those of the gazetteer, and those that only their words show to be places. */

import type { PlaceWords } from '../../model/language-places.ts';
import type { ExtractContext } from '../context.ts';
import { isOrdinary } from '../words/ordinary.ts';
import type { Sentence } from '../words/sentences.ts';
import { WordMemo } from '../words/spellings.ts';
import { type Token, wordAt } from '../words/tokens.ts';
import { isOutcomeMark } from '../words/wordings.ts';

/** A name with the word for its kind beside it: "Northam district". */
export interface PlaceName {
  from: number;
  to: number;
  /** the end of the name itself, before the word for its kind */
  nameTo: number;
  /** a gazetteer has it */
  known: boolean;
}

const MOST_WORDS = 5;

/** A capital word on either side makes a name part of a longer one, that of a person or a body: "Northam Khan". */
function isPartOfName(sentence: Sentence, from: number, to: number, context: ExtractContext): boolean {
  const { kinds, streets } = context.language.placeWords;
  const next = sentence.tokens[to];
  const hyphen = next?.text === '-' && !next.spaced && sentence.tokens[to + 1]?.capital === true;
  if (hyphen && !sentence.upper && !sentence.tokens[to + 1]?.spaced) return true;
  return (
    to - from === 1 &&
    !sentence.upper &&
    next?.capital === true &&
    next.kind === 'word' &&
    next.spaced &&
    !context.language.titles.has(next.lower) &&
    knownAt(
      sentence,
      sentence.tokens.slice(to, to + 4).map((t) => t.text),
      0,
      to,
      context,
    ) === 0 &&
    !kinds.has(next.lower) &&
    !streets.has(next.lower) &&
    next.lower !== 'airport'
  );
}

const kindWords = new WeakMap<PlaceWords, WordMemo<boolean>>();

/** Is the token's word one for a kind of place: "province", "hospital", "road"? */
function isKind(token: Token, { language: { placeWords } }: ExtractContext): boolean {
  let known = kindWords.get(placeWords);
  if (!known) {
    const { kinds, facilities, streets } = placeWords;
    known = new WordMemo((word) => kinds.has(word) || facilities.has(word) || streets.has(word));
    kindWords.set(placeWords, known);
  }
  return known.of(token);
}

/** The end of the kind word after a name: "Mereside province", "Harbour Street", "Northam detention centre". */
function kindEnd(tokens: readonly Token[], to: number, context: ExtractContext): number {
  const isKindAt = (at: number): boolean => {
    const token = tokens[at];
    return token?.spaced === true && isKind(token, context);
  };
  if (isKindAt(to)) return to + 1;
  const between = tokens[to];
  // "Northam detention centre": one more noun before the kind
  const noun = between?.kind === 'word' && !context.language.stops.has(between.lower) && between.spaced;
  return noun && isKindAt(to + 1) && context.language.placeWords.facilities.has(wordAt(tokens, to + 1)) ? to + 2 : to;
}

function knownAt(
  sentence: Sentence,
  words: readonly string[],
  from: number,
  at: number,
  context: ExtractContext,
): number {
  const token = sentence.tokens[at];
  if (token?.kind !== 'word' || !(token.capital || sentence.upper) || !context.gazetteer.mayStart(token.text)) return 0;
  if (sentence.upper && (context.language.stops.has(token.lower) || context.lexicon.people.has(token.lower))) return 0;
  return context.gazetteer.longest(words, from);
}

const isName = (token: Token | undefined): boolean => token?.kind === 'word' && token.capital && token.text.length > 1;

/** The end of a run of capitalised words; small links inside it are allowed. */
function runEnd(
  tokens: readonly Token[],
  at: number,
  links: ReadonlySet<string>,
  timed: (at: number) => boolean,
): number {
  let end = at;
  while (end - at < MOST_WORDS && isName(tokens[end]) && !timed(end)) {
    end++;
    if (links.has(wordAt(tokens, end)) && isName(tokens[end + 1])) end++;
  }
  return end;
}

/** What may follow a place: a mark, a small word, a verb; "in Norland custody" is no place. */
function mayFollow(tokens: readonly Token[], at: number, context: ExtractContext, timed: boolean): boolean {
  const token = tokens[at];
  if (token === undefined || timed) return true;
  if (token.kind === 'mark') return token.text !== '-' || token.spaced;
  if (token.kind === 'number' || token.capital || context.language.cardinals.has(token.lower)) return true;
  const { stops, auxiliaries, determiners } = context.language;
  if (token.lower === "'s") return false;
  if (token.lower === 'of' || stops.has(token.lower) || auxiliaries.has(token.lower) || determiners.has(token.lower))
    return true;
  return (
    token.lower.endsWith('ed') ||
    token.lower.endsWith('ly') ||
    token.lower.endsWith('ing') ||
    context.lexicon.triggers.firstAt(tokens, at) !== null ||
    context.lexicon.attributions.firstAt(tokens, at) !== null
  );
}

/** Is a capitalised run no place: a people, a group, a title, a body, a day? */
function isOtherName(tokens: readonly Token[], from: number, to: number, context: ExtractContext): boolean {
  const { placeWords, titles, organisations } = context.language;
  const words = tokens.slice(from, to).map((t) => t.text);
  const first = tokens[from]?.lower ?? '';
  const small =
    context.language.cardinals.has(first) ||
    context.language.determiners.has(first) ||
    context.language.stops.has(first);
  if (small || placeWords.never.has(first) || titles.has(first) || context.lexicon.people.has(first)) return true;
  if (context.gazetteer.countryOfDemonym(tokens[from]?.text ?? '') !== null) return true;
  const last = tokens[to - 1]?.lower ?? '';
  const placed =
    placeWords.kinds.has(last) ||
    placeWords.facilities.has(last) ||
    placeWords.streets.has(last) ||
    placeWords.directions.has(last);
  if (!placed && tokens.slice(from, to).some((t) => organisations.has(t.lower))) return true;
  return /^[A-Z]{2,6}$/.test(words[0] ?? '') || context.isGroupName(words.join(' '));
}

/** Only such a word before a name, or a word for its kind behind it, makes a place of it. */
function mayLead(tokens: readonly Token[], at: number, kinded: boolean, context: ExtractContext): boolean {
  if (kinded) return true;
  const before = wordAt(tokens, at - 1);
  if (context.language.placeWords.strikes.has(before)) return true;
  // an item of a list
  if (at <= 1 && (at === 0 || tokens[0]?.kind === 'mark')) return true;
  return before === 'on' || context.language.placeWords.naming.has(before);
}

/** "Northam, a village in Mereside": the word for its kind stands in apposition. */
function isApposed(tokens: readonly Token[], to: number, { language }: ExtractContext): boolean {
  if (tokens[to]?.text !== ',' || !language.determiners.has(wordAt(tokens, to + 1))) return false;
  for (let i = to + 2; i < to + 5; i++) {
    if (tokens[i]?.kind !== 'word' || tokens[i]?.capital) return false;
    if (language.placeWords.kinds.has(wordAt(tokens, i)))
      return wordAt(tokens, i + 1) !== 'of' && tokens[i + 1]?.capital !== true;
  }
  return false;
}

/** "Northam village was attacked": at the head of a sentence only its verb shows that the first word is a name. */
const opensWithKind = (
  tokens: readonly Token[],
  at: number,
  end: number,
  to: number,
  { language }: ExtractContext,
): boolean =>
  at === 0 &&
  to === end + 1 &&
  language.placeWords.kinds.has(wordAt(tokens, end)) &&
  language.auxiliaries.has(wordAt(tokens, to));

/** "Northam - four dead", "Northam, 4 killed": an item of a list by places; of a name that is no ordinary word. */
function headsItem(tokens: readonly Token[], at: number, end: number, { language, lexicon }: ExtractContext): boolean {
  if (at > 1 || (at === 1 && tokens[0]?.kind !== 'mark')) return false;
  const number = tokens[end + 1];
  if (!/^[,–—-]$/.test(wordAt(tokens, end)) || number?.spaced !== true) return false;
  if (number.kind !== 'number' && !language.cardinals.has(number.lower)) return false;
  return lexicon.triggers.firstAt(tokens, end + 2) !== null && !isOrdinary(wordAt(tokens, at), language.ordinary);
}

/** "in Northam", "the village of Northam", "the Northam area": a capitalised run that its words make a place of. */
function shapedAt(
  tokens: readonly Token[],
  at: number,
  kinded: boolean,
  context: ExtractContext,
  timed: (at: number) => boolean,
): PlaceName | null {
  const { naming, kinds, streets } = context.language.placeWords;
  // "In Northam": a capital of the sentence, not of a name
  const inName = isName(tokens[at - 1]) && !(at === 1 && naming.has(wordAt(tokens, 0)));
  if (!isName(tokens[at]) || inName || !mayLead(tokens, at, kinded, context)) return null;
  const end = runEnd(tokens, at, context.language.placeWords.links, timed);
  if (end === at) return null;
  const to = kindEnd(tokens, end, context);
  const before = wordAt(tokens, at - 1);
  const ofKind = before === 'of' && kinds.has(wordAt(tokens, at - 2));
  const withKind = to > end || streets.has(wordAt(tokens, end - 1));
  const held = tokens[to]?.text === ',' && isName(tokens[to + 1]);
  const named = naming.has(before) || (before === 'on' && (held || streets.has(wordAt(tokens, to - 1))));
  const afterThe =
    before === 'the' && withKind && (naming.has(wordAt(tokens, at - 2)) || wordAt(tokens, at - 2) === 'of');
  const apposed = to === end && isApposed(tokens, to, context);
  const item = to === end && headsItem(tokens, at, end, context);
  const opens = at === 0 && to > end && /^[,:(–—]$/.test(wordAt(tokens, to));
  if (
    !named &&
    !ofKind &&
    !afterThe &&
    !opens &&
    !apposed &&
    !item &&
    !opensWithKind(tokens, at, end, to, context) &&
    !(withKind && at > 0 && kinds.has(wordAt(tokens, to - 1)) && to > end)
  )
    return null;
  if (isOtherName(tokens, at, end, context) || !mayFollow(tokens, to, context, timed(to))) return null;
  return { from: at, to, nameTo: end, known: false };
}

/** "a Somali town", "the Norland market": a people's word, which may be some region's name as well, is no place. */
function isAdjective(tokens: readonly Token[], at: number, length: number, context: ExtractContext): boolean {
  const next = tokens[at + 1];
  const noun = length === 1 && next?.kind === 'word' && !next.capital && next.spaced;
  if (!noun || context.language.stops.has(next.lower)) return false;
  return context.gazetteer.countryOfDemonym(tokens[at]?.text ?? '') !== null;
}

/** A country has no market or hospital of its own: "the Norland hospital" names no place in it. */
function isCountry(tokens: readonly Token[], at: number, length: number, { gazetteer }: ExtractContext): boolean {
  const words = tokens.slice(at, at + length).map((t) => t.text);
  return gazetteer.find(words.join(' '))[0]?.level === 'country';
}

/** "Sakar Dolah, 26,": two names of places side by side that an age follows are a person's. */
function isPerson(name: PlaceName, names: readonly PlaceName[], tokens: readonly Token[]): boolean {
  const beside = names.find((other) => other.to === name.from || other.from === name.to);
  if (!beside || !name.known || !beside.known || name.to > name.nameTo || beside.to > beside.nameTo) return false;
  const end = Math.max(name.to, beside.to);
  return /^[,(]$/.test(tokens[end]?.text ?? '') && tokens[end + 1]?.kind === 'number';
}

/** All place names, left to right, not overlapping. `timed`: the token is inside a time expression. */
export function placeNames(sentence: Sentence, context: ExtractContext, timed: (at: number) => boolean): PlaceName[] {
  const { tokens } = sentence;
  const words = tokens.map((t) => t.text);
  const shapes = !sentence.upper && !sentence.titled;
  const kinded = tokens.some((token) => isKind(token, context));
  const names: PlaceName[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]?.kind !== 'word') continue;
    const length = knownAt(sentence, words, i, i, context);
    const opensPeople = i === 0 && length === 1 && context.lexicon.people.has(tokens[i]?.lower ?? '');
    const mark = length === 1 && isOutcomeMark(tokens, i, context.lexicon);
    const part =
      length > 0 && (isPartOfName(sentence, i, i + length, context) || isAdjective(tokens, i, length, context));
    const known = length > 0 && !part && !opensPeople && !mark;
    const country = known && isCountry(tokens, i, length, context);
    const name = known
      ? { from: i, to: country ? i + length : kindEnd(tokens, i + length, context), nameTo: i + length, known: true }
      : shapes
        ? shapedAt(tokens, i, kinded, context, timed)
        : null;
    if (name) names.push(name);
    i = Math.max(name?.to ?? 0, i + length, i + 1) - 1;
  }
  return sentence.upper || sentence.titled ? names : names.filter((name) => !isPerson(name, names, tokens));
}
