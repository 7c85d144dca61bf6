/** "Kabul and Herat lost 5 and 9 policemen respectively": each figure has its own place of the list. */
import type { SentenceReading } from '../reading.ts';
import type { Found } from './found.ts';
import type { PlaceSpan } from './place-mentions.ts';

/** Places that nothing but commas and "and" part; the longest such list. */
function listIn({ places, sentence: { tokens } }: SentenceReading, joints: ReadonlySet<string>): PlaceSpan[] {
  let best: PlaceSpan[] = [];
  let run: PlaceSpan[] = [];
  for (const place of places) {
    const before = run.at(-1);
    const between = before ? tokens.slice(before.to, place.from) : [];
    const joined = before && between.length > 0 && between.every((t) => joints.has(t.lower));
    run = joined ? [...run, place] : [place];
    if (run.length > best.length) best = run;
  }
  return best;
}

/** The place of the figure at `token`; null where the sentence does not pair as many figures as places. */
export function respectivePlace(
  reading: SentenceReading,
  token: number,
  words: { respectively: ReadonlySet<string>; joints: ReadonlySet<string> },
): Found | null {
  if (!reading.sentence.tokens.some((t) => words.respectively.has(t.lower))) return null;
  const places = listIn(reading, words.joints);
  const figures = [...new Set(reading.links.filter((l) => l.mention.count && !l.parent).map((l) => l.mention.from))];
  const place = places.length > 1 && places.length === figures.length ? places[figures.indexOf(token)] : undefined;
  return place ? { words: place.words, stated: true, rule: 'place.respectively' } : null;
}
