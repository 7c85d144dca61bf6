/** The place that a report is about, for figures that name none: told most, and most near its casualties. */
import type { GazetteerEntry } from '../../model/gazetteer.ts';
import type { ExtractContext } from '../context.ts';
import type { SentenceReading } from '../reading.ts';
import type { PlaceSpan } from './place-mentions.ts';

const FIRST_SENTENCES = 12;
/** What is told later is less what the report is about. */
const FADES = 0.87;
/** A place named once in passing is no scene. */
const LEAST = 0.3;
const SHARE = 0.6;

interface Candidate {
  words: string;
  score: number;
  country: boolean;
  entries: readonly GazetteerEntry[];
}

const ROLE_WEIGHT: Readonly<Record<PlaceSpan['role'], number>> = { site: 1, bare: 0.4, actor: 0.15, seat: 0, away: 0 };

function weightOf(span: PlaceSpan, reading: SentenceReading, lead: boolean): number {
  if (span.street) return 0;
  // "he had been a student at Roe Academy": no gazetteer knows it, and nobody came to harm there
  if (!span.known && reading.links.length === 0 && !lead) return 0;
  const told = reading.links.length > 0 ? 1.5 : 1;
  const early = lead ? 1.5 : 1;
  const part = span.role === 'actor' && !span.country ? ROLE_WEIGHT.bare : ROLE_WEIGHT[span.role];
  return part * told * early * (span.country ? 0.6 : 1) * FADES ** reading.sentence.index;
}

const within = (inner: Candidate, outer: Candidate): boolean =>
  inner !== outer && inner.entries.some((i) => outer.entries.some((o) => i.within.includes(o.id)));

const isArea = ({ entries }: Candidate): boolean => entries[0] !== undefined && entries[0].level !== 'populated place';

/** An area of a country is told for itself; a town may be named in passing. */
const leastFor = (inside: Candidate, country: Candidate): number =>
  isArea(inside) ? LEAST : Math.max(LEAST, country.score * SHARE);

/** A country stands only where no place in it is named; an area with several of its towns takes their weight. */
function ranked(all: readonly Candidate[]): Candidate[] {
  const known = all.filter(
    (c) => !c.country || !all.some((other) => !other.country && other.score >= leastFor(other, c) && within(other, c)),
  );
  const scored = known.map((c) => {
    const inside = known.filter((other) => within(other, c));
    const shared = inside.length > 1 ? inside.reduce((sum, other) => sum + other.score, 0) * 0.6 : 0;
    return { ...c, score: c.score + shared };
  });
  return scored.sort((a, b) => b.score - a.score);
}

/** `skip`: spans that are none of the event, such as the dateline. */
export function sceneOf(
  readings: readonly SentenceReading[],
  skip: (reading: SentenceReading, span: PlaceSpan) => boolean,
  context: ExtractContext,
): PlaceSpan['words'] | null {
  const found = new Map<string, Candidate>();
  const firstText = readings.find((r) => r.sentence.field === 'text')?.sentence.index;
  for (const reading of readings.slice(0, FIRST_SENTENCES)) {
    const lead = reading.sentence.field === 'title' || reading.sentence.index === firstText;
    for (const span of reading.places) {
      if (skip(reading, span)) continue;
      const weight = weightOf(span, reading, lead);
      if (weight === 0) continue;
      const key = span.name.toLowerCase();
      const known = found.get(key);
      if (known) {
        known.score += weight;
        if (span.role === 'site' && span.words.length > known.words.length) known.words = span.words;
      } else
        found.set(key, {
          words: span.words,
          score: weight,
          country: span.country,
          entries: span.known ? context.gazetteer.find(span.name).slice(0, 5) : [],
        });
    }
  }
  const best = ranked([...found.values()])[0];
  return best && best.score >= LEAST ? best.words : null;
}
