/** The place and day of writing at the head of a report: "LIMA, Peru (AP) —", "Kandor, Feb 3:". */

import type { SentenceReading } from '../reading.ts';
import type { Token } from '../words/tokens.ts';
import type { PlaceSpan } from './place-mentions.ts';

const LONGEST = 26;

export interface Dateline {
  words: string;
  /** position of its sentence among the readings */
  index: number;
  /** the first token after it */
  to: number;
}

const isDash = (text: string | undefined): boolean => text !== undefined && /^[–—-]$/.test(text);

const mayStand = (token: Token, upper: boolean): boolean =>
  token.kind === 'number' || token.capital || (upper && token.kind === 'word');

/** The end of the bracket that opens at a token; the token itself where it closes nowhere near. */
function bracketEnd(reading: SentenceReading, at: number): number {
  const { tokens } = reading.sentence;
  for (let i = at + 1; i < Math.min(tokens.length, at + 8); i++) if (tokens[i]?.text === ')') return i + 1;
  return at;
}

/** Walks over places, days, agencies and commas to the mark that closes them; null when other words come first. */
function headEnd(reading: SentenceReading, from: number, names = true): { to: number; mark: string } | null {
  const { tokens, upper } = reading.sentence;
  for (let i = from; i < Math.min(tokens.length, LONGEST); ) {
    const token = tokens[i];
    if (!token) return null;
    if (isDash(token.text) && token.spaced) return { to: isDash(tokens[i + 1]?.text) ? i + 2 : i + 1, mark: '-' };
    if (token.text === ':') return { to: i + 1, mark: ':' };
    const period = reading.periods.find((p) => p.from <= i && i < p.to);
    const place = reading.places.find((p) => p.from === i);
    if (token.text === '(') {
      const end = bracketEnd(reading, i);
      if (end === i) return null;
      const next = tokens[end];
      // "(PTI) Seventeen": the agency closes it without a dash
      if (next?.capital && next.kind === 'word' && !upper) return { to: end, mark: ')' };
      i = end;
    } else if (period && period.to > i) i = period.to;
    else if (place) i = place.to;
    else if (/^[,/.]$/.test(token.text) || (names && mayStand(token, upper))) i++;
    else return null;
  }
  return null;
}

function firstPlace(reading: SentenceReading): PlaceSpan | null {
  const place = reading.places[0];
  return place && place.from <= 1 && reading.sentence.opens ? place : null;
}

/** The place before a colon at the head of a block; several blocks that begin so are a list by places. */
export function labelOf(reading: SentenceReading): PlaceSpan | null {
  const place = firstPlace(reading);
  const end = place && headEnd(reading, place.to, false);
  return end?.mark === ':' ? place : null;
}

/** The dateline of a report; null where its first block has none. */
export function datelineOf(readings: readonly SentenceReading[]): Dateline | null {
  const first = readings.find((reading) => reading.sentence.field === 'text');
  const place = first && firstPlace(first);
  if (!first || !place) return null;
  const end = headEnd(first, place.to);
  if (end === null) return null;
  const listed = readings.filter((r) => r.sentence.field === 'text' && labelOf(r) !== null).length > 1;
  if (end.mark === ':' && listed) return null;
  return { words: place.words, index: first.sentence.index, to: end.to };
}
