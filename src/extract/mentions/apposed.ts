/** Words apposed to people: "Jane Roe, 34, a teacher,", "the teacher, Jane Roe,", "two guards, John Doe and Ali Khan,". */

import { type Token, wordAt } from '../words/tokens.ts';
import { type Mention, type MentionContext, pastBrackets, pastClosing } from './mention.ts';

/** The most words of what is apposed. */
const MOST = 20;

/** No age is above this. */
const OLDEST = 115;

const CLOSING = /^[,;:.)\]–—-]$/;

interface Reader {
  tokens: readonly Token[];
  context: MentionContext;
  /** tokens that are times, ages, measures */
  taken: (at: number) => boolean;
}

const closes = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  return token === undefined || CLOSING.test(token.text);
};

/** A number between marks after a name is an age: ", 34;". */
function isAge(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'number' && (token.value ?? OLDEST) < OLDEST && closes(tokens, at + 1);
}

/** ", 34", "(34)", ", 20 years old": the place after an age. */
function pastAge({ tokens, taken, context }: Reader, at: number): number {
  const opening = tokens[at]?.text;
  if (opening !== ',' && opening !== '(') return at;
  if (!taken(at + 1) && !isAge(tokens, at + 1)) return at;
  let i = isAge(tokens, at + 1) ? at + 2 : at + 1;
  while (taken(i)) i++;
  while (context.lexicon.language.nameWords.ageWords.has(wordAt(tokens, i))) i++;
  if (opening !== '(') return i;
  // "(34, a resident of Northam)"
  const past = pastClosing(tokens, i, MOST);
  return past < 0 ? at : past;
}

/** A singular noun for a person, or a word that stands before names. */
function isCalling(at: number, { tokens, context }: Reader): boolean {
  const { people, language } = context.lexicon;
  const word = wordAt(tokens, at);
  return people.get(word)?.plural === false || language.nameWords.callings.has(word);
}

interface Calling {
  /** the calling's word */
  head: number;
  to: number;
}

/** ", former leader of the party,": a calling without an article, up to the mark that closes it. */
function bareCalling(reader: Reader, at: number): Calling | null {
  const { tokens, context } = reader;
  const { stops, determiners, auxiliaries, cardinals } = context.lexicon.language;
  if (tokens[at]?.text !== ',') return null;
  let head = -1;
  for (let i = at + 1; i < at + MOST; i++) {
    i = pastBrackets(tokens, i);
    if (closes(tokens, i)) return head < 0 ? null : { head, to: i };
    const word = wordAt(tokens, i);
    if (auxiliaries.has(word)) return head < 0 ? null : { head, to: i };
    if (head < 0 && (stops.has(word) || determiners.has(word) || cardinals.has(word))) return null;
    if (tokens[i]?.kind === 'number' || context.lexicon.triggers.at(tokens, i).length > 0) return null;
    if (head < 0 && i <= at + 6 && isCalling(i, reader) && !isCalling(i + 1, reader)) head = i;
  }
  return null;
}

/** ", a teacher,": the mention that says what the person before is. Not "his wife", who is another. */
function isOwnCalling({ tokens, context }: Reader, mention: Mention, at: number): boolean {
  if (mention.kind !== 'implicit' || mention.from !== at + 1 || mention.more || mention.inner !== null) return false;
  const article = wordAt(tokens, mention.from);
  if (context.lexicon.language.linkWords.possessives.has(article)) return false;
  const next = wordAt(tokens, mention.to);
  const { stops, linkWords: joining, mentionWords } = context.lexicon.language;
  // "a vendor walking by,"
  const told = mentionWords.qualityEndings.some((end) => next.endsWith(end));
  return closes(tokens, mention.to) || told || (stops.has(next) && !joining.joints.has(next));
}

/** "Jane Roe, 34, a teacher": one mention with all that tells who she is. Gives how many mentions it took. */
function withCalling(reader: Reader, mention: Mention, next: Mention | undefined): { mention: Mention; used: number } {
  const { tokens, context } = reader;
  const aged = pastAge(reader, mention.to);
  if (next && tokens[aged]?.text === ',' && isOwnCalling(reader, next, aged))
    return { mention: { ...mention, to: next.to, ...calledBy(mention, next) }, used: 1 };
  const bare = bareCalling(reader, aged);
  // ", Colonel Doe" is the next of a list
  const other = next?.kind === 'named' && bare !== null && next.from < bare.to && next.from - aged <= 6;
  if (!bare || other) return { mention: { ...mention, to: pastOrigin(reader, aged) }, used: 0 };
  const head = wordAt(tokens, bare.head);
  const row = context.lexicon.people.get(head)?.row ?? null;
  return {
    mention: { ...mention, to: bare.to, ...calledBy(mention, { head, row }) },
    used: next && next.from < bare.to ? 1 : 0,
  };
}

/** ", of the ruling party,": the place after where or what body a person is of, before the closing mark. */
function pastOrigin({ tokens, context }: Reader, at: number): number {
  if (tokens[at]?.text !== ',' || wordAt(tokens, at + 1) !== 'of') return at;
  for (let i = at + 2; i < at + MOST; i++) {
    i = pastBrackets(tokens, i);
    if (closes(tokens, i)) return i;
    if (tokens[i]?.kind === 'number' || context.lexicon.triggers.at(tokens, i).length > 0) return at;
  }
  return at;
}

/** A calling before the name stays; one told after it comes in its place where there is none. */
function calledBy(mention: Mention, told: Pick<Mention, 'head' | 'row'>): Pick<Mention, 'head' | 'row'> {
  return mention.row ? { head: mention.head, row: mention.row } : { head: told.head, row: told.row };
}

/** "his wife Jane Roe", "the judge, John Doe,": the name of the one person told just before. */
function nameOf(
  { tokens, context }: Reader,
  mention: Mention,
  next: Mention | undefined,
  after: Mention | undefined,
): Mention | null {
  if (mention.kind !== 'implicit' || mention.count?.low !== 1 || mention.inner || next?.kind !== 'named') return null;
  const comma = tokens[mention.to]?.text === ',';
  if (next.from !== mention.to + (comma ? 1 : 0)) return null;
  if (comma && !closes(tokens, next.to)) return null;
  // "a guard, Colonel Doe, and two drivers" is a list; "a chief, Colonel Doe, and wounded his son" goes on with a deed
  if (comma && next.row !== null) {
    const goesOn = wordAt(tokens, next.to) === ',' && context.lexicon.triggers.at(tokens, next.to + 2).length > 0;
    if (!goesOn || (after && after.from <= next.to + 2)) return null;
  }
  return { ...next, from: mention.from, groupFrom: mention.groupFrom, head: mention.head, row: mention.row };
}

/** "One of the injured, [an elderly woman], died", "a second victim, [a boy of nine], died": who the one person was. */
function toldWho({ tokens, context }: Reader, mention: Mention, next: Mention | undefined): Mention | null {
  if (next?.kind !== 'implicit' || next.count?.low !== 1 || mention.count?.low !== 1 || mention.count.high !== 1)
    return null;
  const one = mention.kind === 'implicit' || mention.partOf !== null;
  if (!one || next.more || next.inner !== null || next.from !== mention.to + 1 || next.oblique) return null;
  const { backgroundWords, determiners, linkWords, cardinals } = context.lexicon.language;
  // "a mother of three,"
  const children = wordAt(tokens, next.to) === linkWords.wholeLead && tokens[next.to + 2]?.text === ',';
  const end = children && cardinals.has(wordAt(tokens, next.to + 1)) ? next.to + 2 : next.to;
  if (tokens[mention.to]?.text !== ',' || tokens[end]?.text !== ',') return null;
  if (!backgroundWords.articles.has(wordAt(tokens, next.from))) return null;
  // "a soldier, a nurse, and a guard", "a soldier, a nurse, two guards" are lists
  const after = wordAt(tokens, end + 1);
  if (determiners.has(after) || linkWords.joints.has(after) || cardinals.has(after) || tokens[end + 1]?.kind !== 'word')
    return null;
  const plain = mention.row === null || mention.row.status === 'unknown' || mention.partOf !== null;
  const who = plain ? next : mention;
  const { head, headTo, row, groupFrom, groupTo } = who;
  return { ...mention, to: end, head, headTo, row, groupFrom, groupTo };
}

/** "the officer[, a 12-year veteran and father of two], died": the place before the comma that closes what one person is. */
function pastInsert(reader: Reader, mention: Mention): number {
  const { tokens, context } = reader;
  const { language, triggers } = context.lexicon;
  if ((mention.kind !== 'implicit' && mention.kind !== 'named') || mention.count?.low !== 1) return mention.to;
  const from = pastAge(reader, mention.to);
  if (tokens[from]?.text !== ',' || !language.numberWords.articles.has(wordAt(tokens, from + 1))) return mention.to;
  for (let i = from + 2; i < from + MOST; i++) {
    i = pastBrackets(tokens, i);
    if (tokens[i]?.text === ',') {
      const verb = language.auxiliaries.has(wordAt(tokens, i + 1)) || triggers.at(tokens, i + 1).length > 0;
      return verb ? i : mention.to;
    }
    if (closes(tokens, i) && !/^[-–)\]]$/.test(tokens[i]?.text ?? '')) return mention.to;
    if (language.auxiliaries.has(wordAt(tokens, i)) || triggers.at(tokens, i).length > 0) return mention.to;
  }
  return mention.to;
}

/** Names after `at` that nothing but commas and "and" parts. */
function namesFrom({ tokens, context }: Reader, mentions: readonly Mention[], first: number): Mention[] {
  const { joints } = context.lexicon.language.linkWords;
  const names: Mention[] = [];
  for (let k = first; mentions[k]?.kind === 'named'; k++) {
    const mention = mentions[k] as Mention;
    const last = names.at(-1);
    const between = last ? tokens.slice(last.to, mention.from) : [];
    if (last && (between.length === 0 || between.length > 3)) break;
    if (!between.every((t) => joints.has(t.lower) || t.text === ';')) break;
    names.push(mention);
  }
  return names;
}

/** Do the words between tell that names follow? ":", ", identified as", "(". */
function opensNames({ tokens, context }: Reader, from: number, to: number): 'surely' | 'perhaps' | null {
  const between = tokens.slice(from, to).map((t) => t.lower);
  const { identified } = context.lexicon.language.nameWords;
  if (identified.some((phrase) => phrase.every((word, i) => between[between.length - phrase.length + i] === word)))
    return 'surely';
  if (between.length !== 1) return null;
  if (/^[:(]$/.test(between[0] ?? '')) return 'surely';
  return /^[,–—-]$/.test(between[0] ?? '') ? 'perhaps' : null;
}

/** Are these just the words "identified as"? */
const isIdentified = ({ tokens, context }: Reader, from: number, to: number): boolean =>
  context.lexicon.language.nameWords.identified.some(
    (phrase) => phrase.length === to - from && phrase.every((word, i) => wordAt(tokens, from + i) === word),
  );

/** "two guards, John Doe and Ali Khan": the names are those counted, no more people. */
function pointBack(reader: Reader, mentions: Mention[]): void {
  const { tokens } = reader;
  for (let k = 0; k < mentions.length - 1; k++) {
    const mention = mentions[k] as Mention;
    const next = mentions[k + 1] as Mention;
    const most = mention.kind === 'counted' && !mention.notPeople ? (mention.count?.low ?? 0) : 0;
    if (next.kind !== 'named' || most < 1) continue;
    const opening = opensNames(reader, mention.to, next.from);
    const names = opening ? namesFrom(reader, mentions, k + 1) : [];
    const all = opening === 'surely' ? names.length <= most : names.length === most;
    // ", identified as": words of the insert, so that the names stand right behind the people
    if (all && tokens[mention.to]?.text === ',' && isIdentified(reader, mention.to + 1, next.from))
      mentions[k] = { ...mention, to: next.from };
    if (all) for (const name of names) mentions[mentions.indexOf(name)] = { ...name, partOf: 'anaphor' };
  }
}

/** "19-year-old Jane Roe": the age belongs to the person. */
function withAge({ tokens, context }: Reader, mention: Mention): Mention {
  const { ageWords } = context.lexicon.language.nameWords;
  if (!ageWords.has(wordAt(tokens, mention.from - 1))) return mention;
  let from = mention.from;
  const isAgePart = (token: Token | undefined): boolean =>
    token !== undefined && (token.kind === 'number' || /^[-–‑]$/.test(token.text) || ageWords.has(token.lower));
  while (from > mention.from - 6 && isAgePart(tokens[from - 1])) from--;
  return tokens[from]?.kind === 'number' ? { ...mention, from } : mention;
}

/** "priests John Doe and Ali Khan": the noun is the calling of all those named; it is no mention of its own. */
function calledTogether(reader: Reader, mentions: Mention[]): void {
  for (let k = 0; k < mentions.length - 1; k++) {
    const mention = mentions[k] as Mention;
    const next = mentions[k + 1] as Mention;
    if (mention.kind !== 'bare' || !mention.plural || next.kind !== 'named' || next.from !== mention.to) continue;
    const names = namesFrom(reader, mentions, k + 1);
    if (names.length < 2) continue;
    names.forEach((name, n) => {
      const from = n === 0 ? mention.from : name.from;
      mentions[k + 1 + n] = { ...name, from, ...calledBy(name, mention) };
    });
    mentions.splice(k, 1);
  }
}

/** Joins what is apposed; names of people who were counted are marked as pointing back to them. */
export function withAppositions(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  context: MentionContext,
  taken: (at: number) => boolean,
): Mention[] {
  const reader: Reader = { tokens, context, taken };
  const found: Mention[] = [];
  for (let k = 0; k < mentions.length; k++) {
    let mention = mentions[k] as Mention;
    const name = nameOf(reader, mention, mentions[k + 1], mentions[k + 2]);
    if (name) {
      mention = name;
      k++;
    }
    const who = name ? null : toldWho(reader, mention, mentions[k + 1]);
    if (who) {
      mention = who;
      while ((mentions[k + 1]?.from ?? Number.POSITIVE_INFINITY) < who.to) k++;
    }
    if (mention.kind === 'named') {
      const told = withCalling(reader, mention, mentions[k + 1]);
      mention = told.mention;
      k += told.used;
      // mentions inside what was apposed are no people of their own
      while ((mentions[k + 1]?.from ?? Number.POSITIVE_INFINITY) < mention.to) k++;
    }
    const insert = pastInsert(reader, mention);
    if (insert > mention.to) {
      mention = { ...mention, to: insert };
      while ((mentions[k + 1]?.from ?? Number.POSITIVE_INFINITY) < insert) k++;
    }
    found.push(mention.kind === 'named' ? withAge(reader, mention) : mention);
  }
  calledTogether(reader, found);
  pointBack(reader, found);
  return found;
}
