/** A language's rows indexed once for the engine. */
import type { Language } from '../../model/language.ts';
import type {
  AttributionRow,
  CauseRow,
  ModalityRow,
  PeopleRow,
  QualifierRow,
  SetAsideRow,
  TriggerRow,
} from '../../model/language-rows.ts';
import type { Qualifier } from '../../model/words.ts';
import { PhraseIndex } from './phrases.ts';
import { isTag } from './tags.ts';

export interface FixedCount {
  words: string;
  low: number | null;
  high: number | null;
  qualifier: Qualifier;
}

export interface Lexicon {
  language: Language;
  people: ReadonlyMap<string, { row: PeopleRow; plural: boolean }>;
  triggers: PhraseIndex<TriggerRow>;
  before: PhraseIndex<QualifierRow>;
  after: PhraseIndex<QualifierRow>;
  fixed: PhraseIndex<FixedCount>;
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

const built = new WeakMap<Language, Lexicon>();

/** The lexicon of a language; built once per language object. */
export function lexiconOf(language: Language): Lexicon {
  const known = built.get(language);
  if (known) return known;
  const people = peopleOf(language);
  const lexicon: Lexicon = {
    language,
    people,
    triggers: new PhraseIndex(
      language.triggers,
      (row) => row.forms,
      (row, tokens, at, length) => !row.tag || isTag(tokens, at, length, language, people),
    ),
    before: new PhraseIndex(
      language.qualifiers.filter((q) => q.where === 'before'),
      (row) => row.words,
    ),
    after: new PhraseIndex(
      language.qualifiers.filter((q) => q.where === 'after'),
      (row) => row.words,
    ),
    fixed: new PhraseIndex<FixedCount>(language.fixedCounts, (row) => [row.words]),
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
