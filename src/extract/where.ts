/** Place and period of a claim: from its clause, sentence, paragraph, dateline, title, in that order. */
import type { ExtractContext } from './context.ts';
import type { PlaceSpan, SentenceReading } from './reading.ts';

export interface Found {
  words: string;
  stated: boolean;
  rule: string;
}

const ORIGIN = new Set([
  'from',
  'to',
  'towards',
  'against',
  'for',
  'between',
  'with',
  'by',
  'than',
  'through',
  'via',
  'neighbouring',
  'neighboring',
]);
const LOCATIVE = new Set([
  'in',
  'at',
  'near',
  'on',
  'across',
  'around',
  'inside',
  'outside',
  'throughout',
  'over',
  'of',
  'within',
  'along',
  'off',
]);

/** "told reporters in Northam", "a press conference in Cairo", "an official in Kabul": where somebody speaks. */
function speaksThere(place: PlaceSpan, reading: SentenceReading): boolean {
  const { tokens } = reading.sentence;
  if (place.preposition !== 'in' && place.preposition !== 'at' && place.preposition !== 'from') return false;
  const before = tokens.slice(Math.max(0, place.from - 4), place.from).map((t) => t.lower);
  return before.some((word) =>
    /^(?:reporters?|journalists?|conference|official|officials|briefing|speaking|telephone|phone|parliament|based|newsmen|interview|statement|source|sources|office|officer)$/.test(
      word,
    ),
  );
}

function usable(place: PlaceSpan, reading: SentenceReading): boolean {
  const measured = /^(?:km|kilometres|kilometers|miles|kms|metres|meters)$/.test(
    reading.sentence.tokens[place.from - 2]?.lower ?? '',
  );
  if (place.preposition !== null && ORIGIN.has(place.preposition) && !measured) return false;
  const next = reading.sentence.tokens[place.to]?.lower;
  if (speaksThere(place, reading)) return false;
  if (next === "'s" && place.preposition !== 'in' && place.preposition !== 'at' && place.preposition !== 'across')
    return false;
  return !reading.frames.some((f) => f.from <= place.from && place.to <= f.to);
}

/** "Eastford, Northam": places side by side are one, as written. */
function widened(places: readonly PlaceSpan[], at: number, reading: SentenceReading): string {
  const place = places[at] as PlaceSpan;
  const { tokens } = reading.sentence;
  let last = place;
  for (let i = at + 1; i < places.length; i++) {
    const next = places[i] as PlaceSpan;
    const comma = tokens[last.to]?.text === ',' && next.from === last.to + 1;
    const stillList = comma && tokens[next.to]?.lower === 'and';
    if (!comma || stillList || i - at > 1) break;
    last = next;
  }
  const before = tokens[place.from - 1];
  const near = before?.lower === 'near' || before?.lower === 'outside' ? before : undefined;
  const from = near ?? tokens[place.from];
  const end = tokens[last.to - 1];
  const type =
    /^(?:district|province|region|city|county|airport|valley|town|village|oblast|state|department)$/i.test(
      tokens[last.to]?.lower ?? '',
    ) && last === place
      ? tokens[last.to]
      : end;
  return from && type ? reading.source.slice(from.start, type.end) : place.words;
}

function inSentence(reading: SentenceReading, token: number): Found | null {
  const places = reading.places.map((place, index) => ({ place, index })).filter(({ place }) => usable(place, reading));
  const located = places.filter(({ place }) => place.preposition !== null && LOCATIVE.has(place.preposition));
  const pool = located.length > 0 ? located : places;
  const after = pool.find(({ place }) => place.from >= token);
  const best = after ?? pool.at(-1);
  if (!best) return null;
  return {
    words: widened(reading.places, best.index, reading),
    stated: true,
    rule: after ? 'place.clause' : 'place.sentence',
  };
}

/** "Northam: ..." opens a block about that place. */
function label(reading: SentenceReading): Found | null {
  const place = reading.places[0];
  if (!place || !reading.sentence.opens || place.from !== 0) return null;
  const mark = reading.sentence.tokens[place.to]?.text;
  return mark === ':' ? { words: place.words, stated: true, rule: 'place.label' } : null;
}

/** "LIMA, Peru (AP) —", "BAMAKO -": the place of writing, a weak hint. */
export function dateline(readings: readonly SentenceReading[]): string | null {
  for (const reading of readings) {
    if (reading.sentence.field !== 'text') continue;
    const place = reading.places[0];
    if (!place || place.from > 1 || !reading.sentence.opens) return null;
    const { tokens } = reading.sentence;
    const dash = tokens.slice(0, 14).findIndex((t, i) => /^(?:–|—|--|-|:)$/.test(t.text) && t.spaced && i > 0);
    return dash > 0 && place.to <= dash ? place.words : null;
  }
  return null;
}

export class Whereabouts {
  readonly #readings: readonly SentenceReading[];
  readonly #dateline: Found | null;
  readonly #title: Found | null;
  readonly #main: Found | null;

  constructor(readings: readonly SentenceReading[], context: ExtractContext) {
    this.#readings = readings;
    const line = dateline(readings);
    this.#dateline = line ? { words: line, stated: false, rule: 'place.dateline' } : null;
    const title = readings.find((r) => r.sentence.field === 'title');
    const inTitle = title ? inSentence(title, 0) : null;
    this.#title = inTitle ? { ...inTitle, stated: false, rule: 'place.title' } : null;
    this.#main = this.#mostNamed(context);
  }

  /** The area that the report names most, for figures that name no place of their own. */
  #mostNamed(context: ExtractContext): Found | null {
    const counts = new Map<string, number>();
    for (const reading of this.#readings.slice(0, 8)) {
      for (const place of reading.places) {
        if (!usable(place, reading)) continue;
        const entry = context.gazetteer.find(place.words)[0];
        if (!entry) continue;
        const weight = entry.level === 'country' ? 0.6 : entry.level === 'populated place' ? 1 : 1.2;
        counts.set(place.words, (counts.get(place.words) ?? 0) + weight);
      }
    }
    const best = [...counts].sort((a, b) => b[1] - a[1])[0];
    return best ? { words: best[0], stated: false, rule: 'place.most-named' } : null;
  }

  placeAt(index: number, token: number): Found | null {
    const reading = this.#readings[index];
    if (!reading) return null;
    const own = label(reading) ?? inSentence(reading, token);
    if (own) return own;
    for (let i = index - 1; i >= 0; i--) {
      const earlier = this.#readings[i];
      if (!earlier || earlier.sentence.blockIndex !== reading.sentence.blockIndex) break;
      const found = label(earlier) ?? inSentence(earlier, earlier.links[0]?.mention.from ?? 0);
      if (found) return { ...found, stated: false, rule: 'place.paragraph' };
    }
    return this.#main ?? this.#title ?? this.#dateline;
  }

  periodAt(index: number, token: number): Found | null {
    const reading = this.#readings[index];
    if (!reading) return null;
    const covered = (from: number): boolean =>
      reading.frames.some(
        (f) => f.rule !== 'speaker.according-to' && from >= f.from && from - f.to <= 3 && f.to <= from,
      );
    const usableOnes = reading.periods.filter((p) => p.kind !== 'clock' && !covered(p.from));
    const after = usableOnes.find((p) => p.from >= token) ?? usableOnes.at(-1);
    if (after) return { words: after.words, stated: true, rule: 'period.sentence' };
    for (let i = index - 1; i >= 0; i--) {
      const earlier = this.#readings[i];
      if (!earlier || earlier.sentence.blockIndex !== reading.sentence.blockIndex) break;
      const period = earlier.periods.find((p) => p.kind !== 'clock');
      if (period) return { words: period.words, stated: false, rule: 'period.paragraph' };
    }
    for (const earlier of this.#readings.slice(0, 6)) {
      const period = earlier.periods.find((p) => p.kind === 'date' || p.kind === 'range' || p.kind === 'since');
      if (period) return { words: period.words, stated: false, rule: 'period.report' };
    }
    return null;
  }

  /** Time words of the saying: "said on Sunday". */
  saidAt(index: number, frame: { from: number; to: number } | null): string | null {
    const reading = this.#readings[index];
    if (!reading || !frame) return null;
    const period = reading.periods.find((p) => p.from >= frame.to && p.from - frame.to <= 3);
    return period?.words ?? null;
  }
}
