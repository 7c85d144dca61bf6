/** One sentence read: its times, places, people, casualty wordings, links and speakers. */
import type { Language } from '../model/language.ts';
import type { ExtractContext, PeriodSpan } from './context.ts';
import { type Link, linkSentence } from './links/link.ts';
import { tellsOutcome } from './links/outcome-words.ts';
import { readTableRow } from './links/tables.ts';
import { triggersOf } from './links/triggers.ts';
import { pastClosing } from './mentions/mention.ts';
import { type Mention, mentionsOf } from './mentions/mentions.ts';
import type { NumberSpan, ShapeReason } from './numbers/shape-view.ts';
import { shapedNumbers } from './numbers/shapes.ts';
import { shareCounts } from './numbers/shares.ts';
import { type Frame, framesOf } from './speakers/attribution.ts';
import { type PlaceSpan, placesOf } from './whereabouts/place-mentions.ts';
import type { Sentence } from './words/sentences.ts';
import { type Token, wordAt } from './words/tokens.ts';

export interface SentenceReading {
  readonly sentence: Sentence;
  /** the field's text */
  readonly source: string;
  readonly periods: (PeriodSpan & { from: number; to: number })[];
  /** numbers that are no counts by their shape */
  readonly shaped: NumberSpan[];
  readonly places: PlaceSpan[];
  readonly mentions: Mention[];
  readonly links: Link[];
  readonly frames: Frame[];
  /** what a later step found out about the sentence, made once; `step` tells the steps apart */
  kept<Known extends object>(step: (...args: never[]) => Known, make: () => Known): Known;
}

function tokenRange(tokens: readonly Token[], start: number, end: number): { from: number; to: number } {
  const from = tokens.findIndex((t) => t.end > start);
  let to = from;
  while (to < tokens.length && (tokens[to]?.start ?? end) < end) to++;
  return { from, to };
}

const MISCOUNTING: ReadonlySet<ShapeReason> = new Set<ShapeReason>(['measure', 'rate', 'score']);

/** "3.5 people", "12a people", "an average of 12 people": the number before the token is no count of them. */
function miscounted(tokens: readonly Token[], shaped: readonly NumberSpan[], at: number): boolean {
  if (shaped.some((s) => s.to === at && MISCOUNTING.has(s.reason))) return true;
  const before = tokens[at - 1];
  const letter = before?.kind === 'word' && !before.spaced;
  const number = letter ? tokens[at - 2] : before;
  return number?.kind === 'number' && (letter || !Number.isInteger(number.value) || number.text.includes('.'));
}

/** the most words of a person's bracket behind the age: "(34, a resident of Northam)" */
const BRACKET = 8;

/** Where the age of the person just named ends: ", 34", "(34)", ", aged 34", "of 14"; `at` itself where none follows. */
function pastAge(tokens: readonly Token[], shaped: readonly NumberSpan[], at: number, language: Language): number {
  const bracket = tokens[at]?.text === '(';
  let from = bracket || tokens[at]?.text === ',' ? at + 1 : at;
  const lead = wordAt(tokens, from);
  // ", an 83-year-old woman," tells who it was
  if (language.backgroundWords.articles.has(lead)) return at;
  if (language.numberShapes.ageLeads.has(lead) || (from === at && language.numberWords.of.has(lead))) from++;
  const age =
    from > at ? shaped.find((s) => s.reason === 'age' && (s.from === from || s.from === from + 1)) : undefined;
  if (!age) return at;
  const past = bracket ? pastClosing(tokens, age.to, BRACKET) : age.to;
  return past < 0 ? age.to + 1 : past;
}

/** "a man born in [1961]", "born on [3 May]": when somebody was born is no time of what happened. */
function isBirth(tokens: readonly Token[], { from }: { from: number }, { language }: ExtractContext): boolean {
  const { births, birthJoints } = language.numberShapes;
  let at = from - 1;
  // "born in 1980 and 1992"
  while (at > from - 5 && (birthJoints.has(wordAt(tokens, at)) || tokens[at]?.kind === 'number')) at--;
  return births.has(wordAt(tokens, at));
}

/** "born in 1980 [and 1992]": the place after the years that go on. */
function pastYears(tokens: readonly Token[], at: number, context: ExtractContext): number {
  const { birthJoints } = context.language.numberShapes;
  const next = birthJoints.has(wordAt(tokens, at)) ? tokens[at + 1] : undefined;
  return next?.kind === 'number' && next.text.length === 4 ? pastYears(tokens, at + 2, context) : at;
}

/** "a night guard", "the day labourer": the time is part of the noun for a person. */
function isWatch(
  tokens: readonly Token[],
  { from, to }: { from: number; to: number },
  context: ExtractContext,
): boolean {
  const { determiners, mentionWords } = context.language;
  const known = context.lexicon.people.get(wordAt(tokens, to));
  // "two day labourers", but "two days passengers waited"
  const unit = wordAt(tokens, to - 1);
  const counted = to - from === 2 && context.lexicon.known(tokens[from] as Token).cardinal;
  const many = counted && !mentionWords.pluralEndings.some((end) => unit.endsWith(end));
  return known !== undefined && (known.plural ? many : determiners.has(wordAt(tokens, from)));
}

/**
 * Reads each part of a sentence when it is first asked for: most sentences of a report tell of no casualties, and of
 * those nobody asks who their people are.
 */
class LazyReading implements SentenceReading {
  readonly sentence: Sentence;
  readonly source: string;
  readonly #context: ExtractContext;
  #periods: SentenceReading['periods'] | null = null;
  /** times of births, told with the periods */
  readonly #births: NumberSpan[] = [];
  /** with the shares that turn out to be counts */
  #shapes: NumberSpan[] | null = null;
  #shaped: NumberSpan[] | null = null;
  #places: PlaceSpan[] | null = null;
  #mentions: Mention[] | null = null;
  #links: Link[] | null = null;
  #frames: Frame[] | null = null;
  readonly #kept = new Map<object, object>();

  constructor(sentence: Sentence, source: string, context: ExtractContext) {
    this.sentence = sentence;
    this.source = source;
    this.#context = context;
  }

  kept<Known extends object>(step: (...args: never[]) => Known, make: () => Known): Known {
    const known = this.#kept.get(step) as Known | undefined;
    if (known) return known;
    const made = make();
    this.#kept.set(step, made);
    return made;
  }

  get periods(): SentenceReading['periods'] {
    this.#periods ??= this.#findPeriods();
    return this.#periods;
  }

  get frames(): Frame[] {
    this.#frames ??= framesOf(this.sentence, this.source, this.#context.lexicon);
    return this.#frames;
  }

  get places(): PlaceSpan[] {
    const timed = (at: number): boolean => this.periods.some((p) => p.from <= at && at < p.to);
    this.#places ??= placesOf(this.sentence, this.source, this.frames, timed, this.#context);
    return this.#places;
  }

  get shaped(): NumberSpan[] {
    this.#shaped ??= this.#findShaped();
    return this.#shaped;
  }

  get #allShapes(): NumberSpan[] {
    this.#shapes ??= this.#findShapes();
    return this.#shapes;
  }

  get mentions(): Mention[] {
    this.#mentions ??= this.#findMentions();
    return this.#mentions;
  }

  get links(): Link[] {
    this.#links ??= this.#findLinks();
    return this.#links;
  }

  #findPeriods(): SentenceReading['periods'] {
    const { tokens, start: base, end: last } = this.sentence;
    const found = this.#context.findPeriods(this.source.slice(base, last)).map((p) => {
      const start = p.start + base;
      const end = p.end + base;
      return { ...p, start, end, ...tokenRange(tokens, start, end) };
    });
    const births = found.filter((p) => isBirth(tokens, p, this.#context));
    this.#births.push(
      ...births.map(({ from, to }): NumberSpan => ({ from, to: pastYears(tokens, to, this.#context), reason: 'age' })),
    );
    return found.filter((p) => !isWatch(tokens, p, this.#context) && !births.includes(p));
  }

  /** A share that a link counts its people by is a count after all. */
  #findShaped(): NumberSpan[] {
    const all = this.#allShapes;
    if (!all.some(({ reason }) => reason === 'share')) return all;
    const counted = (span: NumberSpan): boolean =>
      this.links.some(({ mention: { count } }) => count?.share !== undefined && count.numberFrom === span.from);
    return all.filter((span) => !counted(span));
  }

  #findShapes(): NumberSpan[] {
    const { tokens, titled } = this.sentence;
    const { lexicon, language } = this.#context;
    const births = this.periods && this.#births;
    const spans = shapedNumbers({
      tokens,
      lexicon,
      shapes: language.numberShapes,
      isNumber: (at) => tokens[at]?.kind === 'number' || language.cardinals.has(tokens[at]?.lower ?? ''),
      // "Anna Roth (29)": a town's name after a name is a person's
      isPlace: (at) => this.places.some((p) => p.from <= at && at < p.to && !tokens[p.from - 1]?.capital),
      titled,
    });
    const inBirth = (at: number): boolean => births.some((b) => b.from <= at && at < b.to);
    return [...births, ...spans.filter(({ from }) => !inBirth(from))].sort((a, b) => a.from - b.from);
  }

  #findMentions(): Mention[] {
    const { sentence, periods } = this;
    const shaped = this.#allShapes;
    const { tokens } = sentence;
    const { lexicon, language, gazetteer, isGroupName } = this.#context;
    const taken = new Uint8Array(tokens.length);
    for (const { from, to } of periods) taken.fill(1, from, to);
    for (const { from, to } of shaped) taken.fill(1, from, to);
    const shares = shareCounts(tokens, shaped, lexicon);
    return mentionsOf(
      sentence,
      {
        lexicon,
        isDemonym: (word) => gazetteer.countryOfDemonym(word) !== null,
        isGroupName,
        isPlace: (from, to) => this.places.some((p) => p.from <= from && to <= p.to),
      },
      {
        taken: (at) => taken[at] === 1,
        share: (at) => shares.get(at),
        pastAge: (at) => pastAge(tokens, shaped, at, language),
        miscounted: (at) => miscounted(tokens, shaped, at) && !periods.some((p) => p.to === at),
      },
    );
  }

  /** Is the mention who speaks? A figure only right before his verb: "among those killed, [two officials] said". */
  #speaks({ kind, from, to, headTo }: Mention): boolean {
    if (kind === 'number') return false;
    const inside = this.frames.filter((f) => f.from <= from && from < f.to && headTo <= f.to);
    if (kind !== 'counted') return inside.length > 0;
    const { linkWords, speakerWords } = this.#context.language;
    const { listenerVerbs, saidParticiples, weakVerbs } = speakerWords;
    const says = (at: number): boolean => {
      const verb = wordAt(this.sentence.tokens, at);
      return (
        listenerVerbs.has(verb) || (linkWords.sayings.has(verb) && !saidParticiples.has(verb) && !weakVerbs.has(verb))
      );
    };
    // "four sources with knowledge of the matter said"
    return inside.some((f) => f.narrow !== true && (says(to) || (f.from === from && says(f.to - 1))));
  }

  #findLinks(): Link[] {
    const { sentence } = this;
    const { lexicon, language } = this.#context;
    const row = sentence.block.kind === 'table_row';
    const triggers = triggersOf(sentence.tokens, lexicon);
    if (!row && triggers.length === 0 && !tellsOutcome(sentence.tokens, language)) return [];
    const table = row ? readTableRow(sentence, this.mentions, lexicon) : null;
    if (table) return table;
    const victims = this.mentions.filter((m) => !m.oblique && !this.#speaks(m));
    return linkSentence(sentence, victims, triggers, language.linkWords);
  }
}

/** Reads one sentence. `source` is the text of its field. */
export function readSentence(sentence: Sentence, source: string, context: ExtractContext): SentenceReading {
  return new LazyReading(sentence, source, context);
}
