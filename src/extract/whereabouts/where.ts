/** Place and period of a claim: from its clause, sentence, paragraph, the report's scene, title, dateline, in that order. */
import type { ExtractContext } from '../context.ts';
import type { SentenceReading } from '../reading.ts';
import type { Frame } from '../speakers/attribution.ts';
import { wordAt } from '../words/tokens.ts';
import { type Dateline, datelineOf, labelOf } from './dateline.ts';
import type { Found } from './found.ts';
import type { PlaceSpan } from './place-mentions.ts';
import { respectivePlace } from './respective.ts';
import { saidWords } from './said.ts';
import { sceneOf } from './scene.ts';
import { periodIn, Whens } from './when.ts';

const LONGEST_LIST = 90;

const NOT_SAID = { words: null, before: false };

/** A site that opens a clause of its own, for another figure: "12 died in A, and in B 3". */
function opensClause(site: PlaceSpan, reading: SentenceReading, context: ExtractContext): boolean {
  const { tokens } = reading.sentence;
  const before = wordAt(tokens, site.leadFrom - 1);
  if (!context.language.placeWords.conjunctions.has(before) && before !== ';') return false;
  return tokens.slice(site.to).some((t) => t.kind === 'number' || context.language.cardinals.has(t.lower));
}

const mentionsBetween = (reading: SentenceReading, from: number, to: number): boolean =>
  reading.links.some((link) => link.mention.from > from && link.mention.from < to);

/** A site in a clause of its own, where a figure follows it: "killed 30 labourers, and a bomb in B killed 20". */
function isOthers(after: PlaceSpan, token: number, reading: SentenceReading, context: ExtractContext): boolean {
  const { conjunctions } = context.language.placeWords;
  const clause = reading.sentence.tokens.slice(token, after.from).some((t) => conjunctions.has(t.lower));
  return (
    clause && !mentionsBetween(reading, token, after.from) && reading.links.some((l) => l.mention.from > after.from)
  );
}

/** The site of a figure: the nearest after it that opens no clause for another, else the nearest before it. */
function siteFor(
  sites: readonly PlaceSpan[],
  token: number,
  reading: SentenceReading,
  context: ExtractContext,
): PlaceSpan | null {
  const before = sites.findLast((site) => site.from < token);
  const after = sites.find((site) => site.from >= token && !opensClause(site, reading, context));
  if (!after || !before) return after ?? before ?? sites[0] ?? null;
  const semicolon = reading.sentence.tokens.slice(token, after.from).some((t) => t.text === ';');
  if (
    semicolon ||
    isOthers(after, token, reading, context) ||
    (mentionsBetween(reading, token, after.from) && opensReport(before, reading))
  )
    return before;
  return after;
}

/** "In A, ..." at the head of a sentence is told of all that follows. */
const opensReport = (site: PlaceSpan, reading: SentenceReading): boolean =>
  site.leadFrom <= 1 || wordAt(reading.sentence.tokens, site.leadFrom - 1) === ';';

/** A country gives way to a place in it that the same sentence names. */
function narrowest(site: PlaceSpan, sites: readonly PlaceSpan[], context: ExtractContext): PlaceSpan {
  if (!site.country || site.whole) return site;
  const ids = new Set(context.gazetteer.find(site.name).map((entry) => entry.id));
  const inside = sites.find(
    (other) =>
      !other.country &&
      (!other.known || context.gazetteer.find(other.name).some((entry) => entry.within.some((id) => ids.has(id)))),
  );
  return inside ?? site;
}

/** Some part of a country: "southwestern Norland", "Norland's troubled southwest". */
function isPart(site: PlaceSpan, reading: SentenceReading, context: ExtractContext): boolean {
  if (!site.country) return false;
  const { tokens } = reading.sentence;
  const { directions } = context.language.placeWords;
  if (directions.has(wordAt(tokens, site.from - 1))) return true;
  if (wordAt(tokens, site.to) !== "'s") return false;
  return [1, 2, 3].some((step) => directions.has(wordAt(tokens, site.to + step)));
}

/** "his cousin [Hodan]": the victim's own name, which a place has too. */
const isOwnName = ({ mentions }: SentenceReading, { from, to, preposition }: PlaceSpan, token: number): boolean =>
  preposition === null &&
  mentions.some((m) => m.name && m.from <= token && token < m.to && m.name.from <= from && to <= m.name.to);

/** "in raids on three villages in northern Norland": no one town of them is the place. */
const isOfSeveral = ({ mentions }: SentenceReading, { language }: ExtractContext): boolean =>
  mentions.some((m) => m.notPeople && m.plural && m.count?.low !== 1 && language.placeWords.kinds.has(m.head ?? ''));

/** "Northam, Eastwick and Weston": a list is one place, as written. */
function listedWords(site: PlaceSpan, sites: readonly PlaceSpan[], reading: SentenceReading): string {
  const { tokens } = reading.sentence;
  const adjacent = (a: PlaceSpan | undefined, b: PlaceSpan | undefined): boolean => {
    const between = a && b ? tokens.slice(a.to, b.from).map((t) => t.lower) : [];
    return between.length > 0 && between.length <= 2 && between.every((w) => w === ',' || w === 'and');
  };
  const at = sites.indexOf(site);
  let [first, last] = [at, at];
  while (adjacent(sites[last], sites[last + 1])) last++;
  while (adjacent(sites[first - 1], sites[first])) first--;
  const [start, end] = [tokens[sites[first]?.from ?? 0]?.start ?? 0, tokens[(sites[last]?.to ?? 1) - 1]?.end ?? 0];
  return first === last || end - start > LONGEST_LIST ? site.words : reading.source.slice(start, end);
}

export class Whereabouts {
  readonly #readings: readonly SentenceReading[];
  readonly #context: ExtractContext;
  readonly #dateline: Dateline | null;
  readonly #scene: Found | null;
  readonly #seat: Found | null;
  readonly #whens: Whens;

  constructor(readings: readonly SentenceReading[], context: ExtractContext) {
    this.#readings = readings;
    this.#context = context;
    this.#dateline = datelineOf(readings);
    const scene = sceneOf(readings, (reading, span) => this.#isDateline(reading, span.from), context);
    this.#scene = scene ? { words: scene, stated: false, rule: 'place.scene' } : null;
    this.#seat =
      this.#firstOf('seat', 'place.seat') ?? this.#written() ?? this.#street() ?? this.#firstOf('away', 'place.away');
    this.#whens = new Whens(readings, context.language, (reading, at) => this.#isDateline(reading, at));
  }

  get dateline(): string | null {
    return this.#dateline?.words ?? null;
  }

  /** The place that the report is about, as written. */
  get scene(): string | null {
    return this.#scene?.words ?? null;
  }

  #isDateline(reading: SentenceReading, at: number): boolean {
    return this.#dateline?.index === reading.sentence.index && at < this.#dateline.to;
  }

  #written(): Found | null {
    return this.#dateline ? { words: this.#dateline.words, stated: false, rule: 'place.dateline' } : null;
  }

  #street(): Found | null {
    const street = this.#readings.flatMap((r) => r.places).find((p) => p.street);
    return street ? { words: street.words, stated: false, rule: 'place.street' } : null;
  }

  /** The first place that is named in this part, where nothing else says where it was. */
  #firstOf(role: PlaceSpan['role'], rule: string): Found | null {
    for (const reading of this.#readings)
      for (const span of reading.places)
        if (span.role === role && !this.#isDateline(reading, span.from))
          return { words: span.words, stated: false, rule };
    return null;
  }

  #inSentence(reading: SentenceReading, token: number): Found | null {
    const spans = reading.places.filter((p) => !this.#isDateline(reading, p.from) && !isOwnName(reading, p, token));
    const sites = spans.filter((p) => p.role === 'site' && !p.street);
    const pool = sites.length > 0 ? sites : spans.filter((p) => this.#mayStand(p));
    const nearest = siteFor(pool, token, reading, this.#context);
    if (!nearest) return null;
    const site = narrowest(nearest, pool, this.#context);
    const part = isPart(site, reading, this.#context) && !isOfSeveral(reading, this.#context);
    if (sites.length > 0 && this.#scene && part && this.#inScene(site, true)) return this.#scene;
    const rule = sites.length === 0 ? 'place.named' : site.from >= token ? 'place.clause' : 'place.sentence';
    return { words: listedWords(site, pool, reading), stated: sites.length > 0, rule };
  }

  /** A place that no word makes a site: a town named in passing, or the seat of those who saw it. */
  #mayStand(span: PlaceSpan): boolean {
    if (span.country || span.street) return false;
    return span.role === 'bare' || (span.role === 'seat' && span.local && this.#inScene(span, false));
  }

  /** Does the scene hold the place, or (`inside`) lie in it? By the gazetteer. */
  #inScene(span: PlaceSpan, inside: boolean): boolean {
    const { gazetteer } = this.#context;
    const scene = gazetteer.find(this.#scene?.words ?? '');
    const own = gazetteer.find(span.name);
    const [inner, outer] = inside ? [scene, own] : [own, scene];
    const ids = new Set(outer.map((entry) => entry.id));
    return inner.some((entry) => entry.within.some((id) => ids.has(id)));
  }

  /** "Northam: ..." opens a block about that place. */
  #label(reading: SentenceReading): Found | null {
    if (this.#dateline?.index === reading.sentence.index) return null;
    const place = labelOf(reading);
    return place ? { words: place.words, stated: true, rule: 'place.label' } : null;
  }

  placeAt(index: number, token: number): Found | null {
    const reading = this.#readings[index];
    if (!reading) return null;
    const own =
      respectivePlace(reading, token, this.#context.language.linkWords) ??
      this.#label(reading) ??
      this.#inSentence(reading, token);
    if (own) return own;
    for (let i = index - 1; i >= 0; i--) {
      const earlier = this.#readings[i];
      if (!earlier || earlier.sentence.blockIndex !== reading.sentence.blockIndex) break;
      const found = this.#label(earlier) ?? this.#inSentence(earlier, earlier.links[0]?.mention.from ?? 0);
      if (found) return { ...found, stated: false, rule: 'place.paragraph' };
    }
    return this.#scene ?? this.#seat;
  }

  periodAt(index: number, token: number): Found | null {
    return this.#whens.periodAt(index, token);
  }

  /** Time words of the saying: "said on Sunday". */
  saidAt(index: number, token: number, frame: Frame | null): { words: string | null; before: boolean } {
    const reading = this.#readings[index];
    if (!reading || !frame) return NOT_SAID;
    // a frame carried here from another sentence has its words there
    return reading.frames.includes(frame)
      ? saidWords(token, reading, frame, this.#context.language)
      : { ...NOT_SAID, words: periodIn(reading, frame.to, frame.to + 3) };
  }
}
