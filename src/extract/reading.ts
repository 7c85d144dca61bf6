/** One sentence read: its times, places, people, casualty wordings, links and speakers. */
import { type Frame, framesOf } from './attribution.ts';
import type { ExtractContext, PeriodSpan } from './context.ts';
import { type Link, linkSentence } from './link.ts';
import { type Mention, mentionsOf } from './mentions.ts';
import type { Sentence } from './sentences.ts';
import { readTableRow } from './tables.ts';
import type { Token } from './tokens.ts';
import { triggersOf } from './triggers.ts';

export interface PlaceSpan {
  from: number;
  to: number;
  words: string;
  /** the word before: "in", "near", "from", ... */
  preposition: string | null;
}

export interface NumberSpan {
  from: number;
  to: number;
  reason: 'age' | 'date' | 'measure' | 'ordinal';
}

export interface SentenceReading {
  sentence: Sentence;
  /** the field's text */
  source: string;
  periods: (PeriodSpan & { from: number; to: number })[];
  /** numbers that are no counts by their shape */
  shaped: NumberSpan[];
  places: PlaceSpan[];
  mentions: Mention[];
  links: Link[];
  frames: Frame[];
}

function tokenRange(tokens: readonly Token[], start: number, end: number): { from: number; to: number } {
  const from = tokens.findIndex((t) => t.end > start);
  let to = from;
  while (to < tokens.length && (tokens[to]?.start ?? end) < end) to++;
  return { from, to };
}

const CURRENCY = /^[$€£₹¥₦₽₴]$/;
const GLUED = /^[-–‑]$/;

/** Ages, calibres, route numbers, money: told by the shape around the number. */
function shapedNumbers(
  tokens: readonly Token[],
  isNumber: (at: number) => boolean,
  isPerson: (word: string) => boolean,
): NumberSpan[] {
  const spans: NumberSpan[] = [];
  tokens.forEach((token, i) => {
    if (!isNumber(i)) return;
    const before = tokens[i - 1];
    const next = tokens[i + 1];
    const second = tokens[i + 2];
    let end = i + 1;
    while (GLUED.test(tokens[end]?.text ?? '') && isNumber(end + 1)) end += 2;
    const glued = GLUED.test(tokens[end]?.text ?? '') && !tokens[end]?.spaced;
    if (glued && /^(?:years?|yr)$/.test(tokens[end + 1]?.lower ?? '')) {
      const old = tokens[end + 3]?.lower === 'old' ? end + 4 : end + 2;
      spans.push({ from: i, to: old, reason: tokens[end + 3]?.lower === 'old' ? 'age' : 'measure' });
    } else if (next?.lower === 'years' && /^(?:old|of)$/.test(second?.lower ?? ''))
      spans.push({ from: i, to: i + 3, reason: 'age' });
    else if (/^(?:aged|age)$/.test(before?.lower ?? '')) spans.push({ from: i, to: i + 1, reason: 'age' });
    else if (
      before?.text === ',' &&
      (next?.text === ',' || next?.text === '.' || next === undefined) &&
      token.kind === 'number' &&
      (token.value ?? 0) < 110 &&
      (tokens[i - 2]?.capital || isPerson(tokens[i - 2]?.lower ?? ''))
    )
      spans.push({ from: i, to: i + 1, reason: 'age' });
    else if (before?.text === '(' && next?.text === ')' && tokens[i - 2]?.capital)
      spans.push({ from: i, to: i + 1, reason: 'age' });
    else if (next?.text === '%' || next?.lower === 'percent' || (next?.lower === 'per' && second?.lower === 'cent'))
      spans.push({ from: i, to: i + 2, reason: 'measure' });
    else if (CURRENCY.test(before?.text ?? '')) spans.push({ from: i, to: i + 1, reason: 'measure' });
    else if (
      GLUED.test(before?.text ?? '') &&
      !before?.spaced &&
      tokens[i - 2]?.kind === 'word' &&
      !token.spaced &&
      /^[A-Z]/.test(tokens[i - 2]?.text ?? '')
    )
      spans.push({ from: i, to: i + 1, reason: 'measure' });
    else if (
      /^(?:no|section|article|route|highway|channel|phase|brigade|division|unit|chapter|resolution|page|at|mi|su|zone|ward|sector|block|camp|room|flight)$/.test(
        before?.lower ?? '',
      ) &&
      before?.capital &&
      token.kind === 'number'
    )
      spans.push({ from: i, to: i + 1, reason: 'measure' });
    else if (/^(?:st|nd|rd|th)$/.test(next?.lower ?? '') && !next?.spaced)
      spans.push({ from: i, to: i + 2, reason: 'ordinal' });
  });
  return spans;
}

function placesOf(sentence: Sentence, source: string, context: ExtractContext): PlaceSpan[] {
  const { tokens } = sentence;
  const words = tokens.map((t) => t.text);
  const places: PlaceSpan[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || !(token.capital || sentence.upper) || !context.gazetteer.mayStart(token.text))
      continue;
    if (sentence.upper && (context.language.stops.has(token.lower) || context.lexicon.people.has(token.lower)))
      continue;
    const length = context.gazetteer.longest(words, i);
    if (length === 0) continue;
    const last = tokens[i + length - 1] ?? token;
    const next = tokens[i + length];
    // "Omar Darwan", "Northam Khan": a capital word on either side makes it part of a name
    const nameLike =
      length === 1 &&
      !sentence.upper &&
      next?.capital &&
      next.kind === 'word' &&
      !context.language.titles.has(next.lower) &&
      !context.gazetteer.mayStart(next.text) &&
      !/^(?:city|district|province|region|county|state|airport|valley|road)$/i.test(next.lower);
    const opensSentence = i === 0 && length === 1 && context.lexicon.people.has(token.lower);
    if (!nameLike && !opensSentence) {
      const before = tokens[i - 1];
      const preposition =
        before?.kind === 'word' ? (before.lower === 'the' ? (tokens[i - 2]?.lower ?? null) : before.lower) : null;
      places.push({ from: i, to: i + length, words: source.slice(token.start, last.end), preposition });
    }
    i += length - 1;
  }
  return places;
}

/** Reads one sentence. `source` is the text of its field. */
export function readSentence(sentence: Sentence, source: string, context: ExtractContext): SentenceReading {
  const { tokens } = sentence;
  const { cardinals } = context.language;
  const periods = context.findPeriods(source.slice(sentence.start, sentence.end)).map((p) => {
    const start = p.start + sentence.start;
    const end = p.end + sentence.start;
    return { ...p, start, end, ...tokenRange(tokens, start, end) };
  });
  const isNumber = (at: number): boolean => tokens[at]?.kind === 'number' || cardinals.has(tokens[at]?.lower ?? '');
  const shaped = shapedNumbers(tokens, isNumber, (word) => context.lexicon.people.get(word)?.plural === false);
  const takenTokens = new Set<number>();
  for (const span of [...periods, ...shaped]) for (let i = span.from; i < span.to; i++) takenTokens.add(i);
  const places = placesOf(sentence, source, context);
  const mentions = mentionsOf(
    sentence,
    {
      lexicon: context.lexicon,
      isDemonym: (word) => context.gazetteer.countryOfDemonym(word) !== null,
      isGroupName: context.isGroupName,
      isPlace: (from, to) => places.some((p) => p.from <= from && to <= p.to),
    },
    (at) => takenTokens.has(at),
  );
  const table = sentence.block.kind === 'table_row' ? readTableRow(sentence, mentions, context.lexicon) : null;
  const frames = framesOf(sentence, source, context.lexicon);
  const spoken = (m: Mention): boolean =>
    m.kind !== 'counted' && m.kind !== 'number' && frames.some((f) => f.from <= m.from && m.from < f.to);
  const victims = mentions.filter((m) => !spoken(m) && !m.oblique);
  const links =
    table ?? linkSentence(sentence, victims, triggersOf(tokens, context.lexicon), context.language.linkWords);
  return { sentence, source, periods, shaped, places, mentions, links, frames };
}
