/** A language's rows indexed once for the engine. */
import type { Language } from '../../model/language.ts';
import type {
  AttributionRow,
  CauseRow,
  FixedCountRow,
  ModalityRow,
  PeopleRow,
  QualifierRow,
  SetAsideRow,
  TriggerRow,
} from '../../model/language-rows.ts';
import { isNegated, opensHarm } from './negation.ts';
import { type Fits, PhraseIndex } from './phrases.ts';
import { WordMemo } from './spellings.ts';
import { isTag } from './tags.ts';
import type { Token } from './tokens.ts';

/** What the small sets of a language say of one word, so that the rules ask for it once. */
export interface KnownWord {
  stop: boolean;
  determiner: boolean;
  auxiliary: boolean;
  cardinal: boolean;
  /** may be the first word of a count: "twelve", "dozens", "a" */
  opensCount: boolean;
  people: { row: PeopleRow; plural: boolean } | null;
}

/** The last words of a wording by the first of them. */
export type Tails = ReadonlyMap<string, readonly (readonly string[])[]>;

/** A wording whose people stand before its last words, one of `tails`. */
export interface PartedTrigger {
  row: TriggerRow;
  tails: Tails;
}

export interface Lexicon {
  /** what is known of a token's word */
  known: (token: Token) => KnownWord;
  language: Language;
  people: ReadonlyMap<string, { row: PeopleRow; plural: boolean }>;
  triggers: PhraseIndex<TriggerRow>;
  /** wordings whose people stand before their last words */
  partedTriggers: PhraseIndex<PartedTrigger>;
  before: PhraseIndex<QualifierRow>;
  after: PhraseIndex<QualifierRow>;
  fixed: PhraseIndex<FixedCountRow>;
  /** wordings that are vague before a multiplier alone: "a few [hundred]" */
  vagueOpenings: PhraseIndex<{ words: string }>;
  attributions: PhraseIndex<AttributionRow>;
  attributionBefore: PhraseIndex<{ words: string }>;
  modalities: PhraseIndex<ModalityRow>;
  causes: PhraseIndex<CauseRow>;
  setAside: PhraseIndex<SetAsideRow>;
}

function peopleOf(language: Language): Map<string, { row: PeopleRow; plural: boolean }> {
  const people = new Map<string, { row: PeopleRow; plural: boolean }>();
  for (const row of language.people) {
    for (const word of row.singular) if (!people.has(word)) people.set(word, { row, plural: false });
    for (const word of row.plural) people.set(word, { row, plural: true });
  }
  return people;
}

/** Every wording that `countAt` reads begins with one of these, or with figures. */
function countOpeners({ cardinals, multipliers, vague, numberWords, fixedCounts }: Language): Set<string> {
  const phrases = [...numberWords.vagueOpenings, ...fixedCounts.map(({ words }) => words)];
  return new Set([
    ...[cardinals, multipliers, vague].flatMap((words) => [...words.keys()]),
    ...phrases.map((phrase) => phrase.toLowerCase().split(' ')[0] ?? ''),
    ...numberWords.articles,
    ...numberWords.pairs,
  ]);
}

function knownWords(language: Language, people: Lexicon['people']): WordMemo<KnownWord> {
  const openers = countOpeners(language);
  return new WordMemo((word) => ({
    stop: language.stops.has(word),
    determiner: language.determiners.has(word),
    auxiliary: language.auxiliaries.has(word),
    cardinal: language.cardinals.has(word),
    opensCount: openers.has(word),
    people: people.get(word) ?? null,
  }));
}

/** "a [Rescue] 1122 official": after an article it is the noun. */
const mayBeVerb = (before: Token | undefined, words: WordMemo<KnownWord>): boolean =>
  before?.kind !== 'word' || !words.of(before).determiner;

/** Do people open here: "four men", "the guard", "more than 20"? */
function opensPeople(token: Token | undefined, language: Language, words: WordMemo<KnownWord>): boolean {
  if (token?.kind !== 'word') return token?.kind === 'number';
  const { determiner, opensCount } = words.of(token);
  return determiner || opensCount || language.linkWords.beforeObject.has(token.lower);
}

/** Tails by their first words: a verb may have a thousand. */
function tailsOf(tails: readonly string[]): Tails {
  const byFirst = new Map<string, string[][]>();
  for (const tail of tails) {
    const words = tail.split(' ');
    const alike = byFirst.get(words[0] ?? '');
    if (alike) alike.push(words);
    else byFirst.set(words[0] ?? '', [words]);
  }
  return byFirst;
}

const partedTriggers = (rows: readonly TriggerRow[]): PartedTrigger[] =>
  rows.flatMap((row) => (row.tails ? [{ row, tails: tailsOf(row.tails) }] : []));

const built = new WeakMap<Language, Lexicon>();

/** The lexicon of a language; built once per language object. */
export function lexiconOf(language: Language): Lexicon {
  const known = built.get(language);
  if (known) return known;
  const people = peopleOf(language);
  const words = knownWords(language, people);
  const triggers = new PhraseIndex(
    language.triggers.filter((row) => !row.tails),
    (row) => row.forms,
    (row, tokens, at, length) =>
      (!row.alone || !language.linkWords.possessives.has(tokens[at + length]?.lower ?? '')) &&
      (!row.tag || isTag(tokens, at, length, language, people)) &&
      (!row.noun || (opensPeople(tokens[at + length], language, words) && mayBeVerb(tokens[at - 1], words))),
  );
  const counts: Fits<FixedCountRow> = ({ where }, tokens, at, length) =>
    where === undefined ||
    (where === 'after negation' ? isNegated(tokens, at, language) : opensHarm(tokens, at + length, triggers));
  const lexicon: Lexicon = {
    known: (token) => words.of(token),
    language,
    people,
    triggers,
    partedTriggers: new PhraseIndex(partedTriggers(language.triggers), ({ row }) => row.forms),
    before: new PhraseIndex(
      language.qualifiers.filter((q) => q.where === 'before'),
      (row) => row.words,
      (_row, tokens, at) =>
        !language.numberWords.particleOf.get(tokens[at]?.lower ?? '')?.has(tokens[at - 1]?.lower ?? ''),
    ),
    after: new PhraseIndex(
      language.qualifiers.filter((q) => q.where === 'after'),
      (row) => row.words,
    ),
    fixed: new PhraseIndex<FixedCountRow>(language.fixedCounts, (row) => [row.words], counts),
    vagueOpenings: new PhraseIndex(
      language.numberWords.vagueOpenings.map((words) => ({ words })),
      (row) => [row.words],
    ),
    attributions: new PhraseIndex(language.attributions, (row) => row.words),
    attributionBefore: new PhraseIndex(
      language.attributionBefore.map((words) => ({ words })),
      (row) => [row.words],
    ),
    modalities: new PhraseIndex(language.modalities, (row) => row.words),
    causes: new PhraseIndex(language.causes, (row) => row.words),
    setAside: new PhraseIndex(language.setAside, (row) => row.words),
  };
  built.set(language, lexicon);
  return lexicon;
}
