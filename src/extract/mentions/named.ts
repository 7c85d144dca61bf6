/** Mentions of persons by name, with the calling before it: "John Doe", "opposition leader Jane Roe", "Judge Doe". */
import type { PeopleRow } from '../../model/language-rows.ts';
import { isOrdinary } from '../words/ordinary.ts';
import type { Sentence } from '../words/sentences.ts';
import { type Token, wordAt } from '../words/tokens.ts';
import { isOutcomeMark } from '../words/wordings.ts';
import { type Mention, type MentionContext, onePerson, pastBrackets } from './mention.ts';
import { type Kind, nameKinds, nextNames } from './name-kinds.ts';

/** The most words of a name, and of what stands before it. */
const MOST_NAME = 7;
const MOST_BEFORE = 8;
/** Beyond the end of every sentence. */
const NEVER = 1 << 30;
/** The most small words between two parts of a name. */
const MOST_PARTICLES = 3;

const DASHES: ReadonlySet<string> = new Set(['-', '–', '‑']);

interface Reader {
  tokens: readonly Token[];
  /** capitals mark no names here */
  caps: boolean;
  opens: boolean;
  context: MentionContext;
  /** of the words looked at so far */
  kinds: Kind[];
  /** by token: the first one from it on that may be part of a name by its letters */
  nextName: Int32Array;
}

function readerOf(sentence: Sentence, context: MentionContext): Reader {
  const { tokens } = sentence;
  const caps = sentence.upper || sentence.titled;
  return { tokens, caps, opens: true, context, kinds: [], nextName: nextNames(tokens, caps, NEVER) };
}

/** May capitals be trusted at this token? Not where all words have them, nor on a sentence's first word. */
const marked = (reader: Reader, at: number): boolean => !reader.caps && !(reader.opens && at === 0);

function isCalling(reader: Reader, at: number): boolean {
  const { language, people } = reader.context.lexicon;
  const word = wordAt(reader.tokens, at);
  const known = people.get(word);
  return (known !== undefined && !known.plural) || language.titles.has(word) || language.nameWords.callings.has(word);
}

/** What the word at `at` may be in a name; asked many times of one word. */
function kindAt(reader: Reader, at: number): Kind {
  if (at < 0) return 'end';
  reader.kinds[at] ??= kindOf(reader, at);
  return reader.kinds[at];
}

function kindOf(reader: Reader, at: number): Kind {
  const token = reader.tokens[at];
  if (token?.kind !== 'word' || token.lower === "'s") return 'end';
  const { lexicon, isDemonym } = reader.context;
  const { language } = lexicon;
  const word = token.lower;
  const kind = nameKinds(lexicon).of(token);
  if (kind === 'end' || kind === 'calling') return kind;
  if (kind === 'other' || isDemonym(word)) return 'other';
  if (isOutcomeMark(reader.tokens, at, lexicon)) return 'end';
  if (!reader.caps && token.capital && marked(reader, at)) return 'name';
  if (lexicon.triggers.at(reader.tokens, at).length > 0) return 'end';
  if (!reader.caps && !token.capital) return 'other';
  return word.length < 3 || isOrdinary(word, language.ordinary) ? 'other' : 'name';
}

/** "de la", "bin" before a part of a name; the place after them. */
function pastParticles(reader: Reader, at: number): number {
  const { particles } = reader.context.lexicon.language.nameWords;
  let i = at;
  while (i < at + MOST_PARTICLES && particles.has(wordAt(reader.tokens, i))) i++;
  return i > at && kindAt(reader, i) === 'name' ? i : at;
}

/** "[al-]Masri", "[ul-]Haq": a small word glued to a part of a name by a hyphen; the place after it. */
function pastGlued(reader: Reader, at: number): number {
  const { tokens, context } = reader;
  const dash = tokens[at + 1];
  const small = context.lexicon.language.nameWords.particles.has(wordAt(tokens, at));
  if (!small || dash?.kind !== 'mark' || !DASHES.has(dash.text) || dash.spaced) return at;
  return kindAt(reader, at + 2) === 'name' ? at + 3 : at;
}

/** "J. Doe": an initial and its point; the place after them. */
function pastInitial(reader: Reader, at: number): number {
  const token = reader.tokens[at];
  const point = reader.tokens[at + 1];
  if (token?.kind !== 'word' || token.text.length > 2 || token.text !== token.text.toUpperCase()) return at;
  return point?.text === '.' && !point.spaced ? at + 2 : at;
}

/** "Joe [Bird]", not "Joe Bird's [Cars]": a name that is a thing's word too closes the name of a person. */
function isThingName(reader: Reader, i: number): boolean {
  const token = reader.tokens[i];
  if (reader.caps || !token?.capital || !marked(reader, i) || kindAt(reader, i - 1) !== 'name') return false;
  const { notPeople, organisations } = reader.context.lexicon.language;
  const closes = reader.tokens[i + 1]?.kind !== 'word';
  return closes && notPeople.has(token.lower) && !organisations.has(token.lower);
}

/** Does the name go on at `i`? Gives the place after its next part, or `i`. */
function nextPart(reader: Reader, i: number): number {
  const dash = reader.tokens[i];
  if (dash?.kind === 'mark' && DASHES.has(dash.text) && !dash.spaced && kindAt(reader, i + 1) === 'name') return i + 2;
  const past = Math.max(pastParticles(reader, i), pastGlued(reader, i), pastInitial(reader, i));
  if (past > i) return past;
  const kind = kindAt(reader, i);
  if (kind === 'name' || isThingName(reader, i)) return i + 1;
  // the family name is an ordinary word, and an age follows: "JANE ROEDER BALL, 21,"
  const last = reader.tokens[i + 1]?.text === ',' && reader.tokens[i + 2]?.kind === 'number';
  if (reader.caps && kind === 'other' && last && kindAt(reader, i - 1) === 'name') return i + 1;
  // "JANE RAY ROEDER" in capitals: an ordinary word between two parts
  const inside =
    reader.caps && kind === 'other' && kindAt(reader, i + 1) === 'name' && kindAt(reader, i + 2) !== 'name';
  return inside && !reader.context.isDemonym(wordAt(reader.tokens, i)) ? i + 1 : i;
}

interface Run {
  from: number;
  to: number;
  words: number;
}

/** The run of name words at `at`. */
function nameAt(reader: Reader, at: number): Run {
  let i = at;
  let words = 0;
  while (i < at + MOST_NAME) {
    const next = nextPart(reader, i);
    if (next === i) break;
    i = next;
    words++;
  }
  return { from: at, to: i, words };
}

interface Person {
  from: number;
  name: Run;
  calling: number | null;
}

/** "senator and [presidential hopeful Jane Roe]": two callings of one person. */
const isJoint = (reader: Reader, at: number): boolean =>
  reader.tokens[at]?.kind === 'word' && reader.context.lexicon.language.linkWords.joints.has(wordAt(reader.tokens, at));

/** Callings and what qualifies them, then a name; the last name of the phrase, since a body's may stand before the calling. */
function personAt(reader: Reader, at: number): Person | null {
  let i = at;
  let calling: number | null = null;
  let found: Person | null = null;
  while (i < at + MOST_BEFORE) {
    const run = nameAt(reader, i);
    if (run.words > 0) {
      // "[John Doe] shocked Jos": another name is of this person only where a calling leads to it
      if (found && (calling ?? -1) < found.name.to) break;
      found = { from: at, name: run, calling };
      i = run.to;
      continue;
    }
    const past = pastBrackets(reader.tokens, i);
    if (past > i && i > at && !found) {
      i = past;
      continue;
    }
    const kind = kindAt(reader, i);
    const joins = calling === i - 1 && !found && isJoint(reader, i);
    if (kind === 'end' && !joins) break;
    if (kind === 'calling') calling = i;
    i++;
  }
  return found && i >= found.name.to ? closed(reader, found, i) : null;
}

/** A noun of a body, of people or of a thing right after the name makes it theirs: "[Red Front] units". */
function closed(reader: Reader, person: Person, end: number): Person | null {
  const { name } = person;
  if (name.to >= end || !reader.caps) return person;
  const { people, language } = reader.context.lexicon;
  const next = wordAt(reader.tokens, name.to);
  return people.has(next) || language.organisations.has(next) || language.notPeople.has(next) ? null : person;
}

/** Does a casualty wording take a person who stands here? "killed [X]", "[X] was killed", "[X] died". */
function inSlot(reader: Reader, from: number, to: number): boolean {
  const { triggers, language } = reader.context.lexicon;
  const before = triggers.endingAt(reader.tokens, from);
  if (before && before.row.take !== 'subject' && before.row.take !== 'number') return true;
  const owned = wordAt(reader.tokens, to) === "'s" && language.nameWords.deeds.has(wordAt(reader.tokens, to + 1));
  if (owned) return true;
  let i = to;
  while (i < to + 4 && (language.auxiliaries.has(wordAt(reader.tokens, i)) || wordAt(reader.tokens, i).endsWith('ly')))
    i++;
  const after = triggers.firstAt(reader.tokens, i);
  return after !== null && (after.row.take === 'subject' || (after.row.take === 'either' && i > to));
}

/** A name is a person's when it has two words or more, a calling before it, or stands where a victim does. */
function isPerson(reader: Reader, { name, calling }: Person): boolean {
  const { context, tokens } = reader;
  // "Judge Doe", "her daughter Jane"
  if (name.from > 0 && (calling === name.from - 1 || isCalling(reader, name.from - 1))) return true;
  const words = tokens.slice(name.from, name.to);
  if (words.some((t) => context.lexicon.language.organisations.has(t.lower))) return false;
  // "a green Mazda", "the Tigers"
  if (context.lexicon.language.nameWords.articles.has(wordAt(tokens, name.from - 1))) return false;
  if (context.isGroupName(words.map((t) => t.text).join(' ')) || context.isPlace(name.from, name.to)) return false;
  return name.words > 1 || inSlot(reader, name.from, name.to);
}

/** Is this the first word of a noun phrase? */
function opensPhrase(reader: Reader, at: number): boolean {
  if (at === 0) return true;
  const { language, triggers } = reader.context.lexicon;
  const before = reader.tokens[at - 1];
  if (before?.kind !== 'word') return true;
  return (
    language.stops.has(before.lower) ||
    language.determiners.has(before.lower) ||
    language.auxiliaries.has(before.lower) ||
    triggers.endingAt(reader.tokens, at) !== null
  );
}

/** Where the words of a person begin: the calling's own qualifiers belong to it, other words before a bare name do not. */
function startOf(reader: Reader, at: number, person: Person): number {
  const { name, calling } = person;
  if (calling !== null && calling < name.from) return at;
  if (reader.caps && reader.context.lexicon.triggers.endingAt(reader.tokens, at) !== null) return at;
  return name.from;
}

/** "of Radio [Sol]": the rest of a body's name. */
function isOfBody(reader: Reader, at: number): boolean {
  const { tokens, context } = reader;
  const before = tokens[at - 1];
  if (reader.caps || !before?.capital || isCalling(reader, at - 1)) return false;
  const { organisations, numberWords } = context.lexicon.language;
  return organisations.has(before.lower) && numberWords.of.has(wordAt(tokens, at - 2));
}

/** Two capitalised words or more, or a calling and a name: a person, if a casualty word takes it. "Captain John Doe" */
function personIn(reader: Reader, at: number): Mention | null {
  // no name begins within the words that may stand before one
  if ((reader.nextName[at] ?? 0) > at + MOST_BEFORE + MOST_PARTICLES) return null;
  const first = kindAt(reader, at);
  if (first === 'end' && pastInitial(reader, at) === at) return null;
  if (first === 'other' && !opensPhrase(reader, at)) return null;
  // the rest of a name that was no person's: "the Red Sea [Express]"
  if (first === 'name' && at > 0 && kindAt(reader, at - 1) === 'name') return null;
  if (isOfBody(reader, at)) return null;
  const person = personAt(reader, at);
  if (!person || startOf(reader, at, person) !== at || !isPerson(reader, person)) return null;
  return mentionOf(reader, person, at);
}

/** Reads the persons of one sentence by name; to be asked at one token after the other. */
export function namesOf(sentence: Sentence, context: MentionContext): (at: number) => Mention | null {
  const reader = readerOf(sentence, context);
  return (at) => personIn(reader, at);
}

function rowOf(reader: Reader, { calling }: Person): { head: string | null; row: PeopleRow | null } {
  if (calling === null) return { head: null, row: null };
  const { people, language } = reader.context.lexicon;
  const head = wordAt(reader.tokens, calling);
  const row = people.get(head)?.row ?? null;
  // "Mrs" and "Dr" say nothing of who somebody is
  return { head: row || language.nameWords.callings.has(head) ? head : null, row };
}

function mentionOf(reader: Reader, person: Person, at: number): Mention {
  const { name, calling } = person;
  return onePerson(at, name.to, calling === null ? 'count.name' : 'count.titled-name', {
    kind: 'named',
    ...rowOf(reader, person),
    name: { from: name.from, to: name.to },
  });
}
