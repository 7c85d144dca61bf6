/** One sentence read: its times, places, people, casualty wordings, links and speakers. */
import type { Language } from '../model/language.ts';
import type { ExtractContext, PeriodSpan } from './context.ts';
import { type Link, linkSentence } from './links/link.ts';
import { readTableRow } from './links/tables.ts';
import { triggersOf } from './links/triggers.ts';
import { type Mention, mentionsOf } from './mentions/mentions.ts';
import type { NumberSpan, ShapeReason } from './numbers/shape-view.ts';
import { shapedNumbers } from './numbers/shapes.ts';
import { shareCounts } from './numbers/shares.ts';
import { type Frame, framesOf } from './speakers/attribution.ts';
import { type PlaceSpan, placesOf } from './whereabouts/place-mentions.ts';
import type { Sentence } from './words/sentences.ts';
import { type Token, wordAt } from './words/tokens.ts';

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

const MISCOUNTING: ReadonlySet<ShapeReason> = new Set<ShapeReason>(['measure', 'rate', 'score']);

/** "3.5 people", "12a people", "an average of 12 people": the number before the token is no count of them. */
function miscounted(tokens: readonly Token[], shaped: readonly NumberSpan[], at: number): boolean {
  if (shaped.some((s) => s.to === at && MISCOUNTING.has(s.reason))) return true;
  const before = tokens[at - 1];
  const letter = before?.kind === 'word' && !before.spaced;
  const number = letter ? tokens[at - 2] : before;
  return number?.kind === 'number' && (letter || !Number.isInteger(number.value) || number.text.includes('.'));
}

/** Where the age of the person just named ends: ", 34", "(34)", ", aged 34", "of 14"; `at` itself where none follows. */
function pastAge(tokens: readonly Token[], shaped: readonly NumberSpan[], at: number, language: Language): number {
  const bracket = tokens[at]?.text === '(';
  let from = bracket || tokens[at]?.text === ',' ? at + 1 : at;
  const lead = wordAt(tokens, from);
  if (language.numberShapes.ageLeads.has(lead) || (from === at && language.numberWords.of.has(lead))) from++;
  const age =
    from > at ? shaped.find((s) => s.reason === 'age' && (s.from === from || s.from === from + 1)) : undefined;
  if (!age) return at;
  return bracket ? age.to + 1 : age.to;
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
  const frames = framesOf(sentence, source, context.lexicon);
  const timed = (at: number): boolean => periods.some((p) => p.from <= at && at < p.to);
  const places = placesOf(sentence, source, frames, timed, context);
  const isNumber = (at: number): boolean => tokens[at]?.kind === 'number' || cardinals.has(tokens[at]?.lower ?? '');
  const shaped = shapedNumbers({
    tokens,
    lexicon: context.lexicon,
    shapes: context.language.numberShapes,
    isNumber,
    // "Anna Roth (29)": a town's name after a name is a person's
    isPlace: (at) => places.some((p) => p.from <= at && at < p.to && !tokens[p.from - 1]?.capital),
    titled: sentence.titled,
  });
  const takenTokens = new Set<number>();
  for (const span of [...periods, ...shaped]) for (let i = span.from; i < span.to; i++) takenTokens.add(i);
  const shares = shareCounts(tokens, shaped, context.lexicon);
  const mentions = mentionsOf(
    sentence,
    {
      lexicon: context.lexicon,
      isDemonym: (word) => context.gazetteer.countryOfDemonym(word) !== null,
      isGroupName: context.isGroupName,
      isPlace: (from, to) => places.some((p) => p.from <= from && to <= p.to),
    },
    {
      taken: (at) => takenTokens.has(at),
      share: (at) => shares.get(at),
      pastAge: (at) => pastAge(tokens, shaped, at, context.language),
      miscounted: (at) => miscounted(tokens, shaped, at) && !periods.some((p) => p.to === at),
    },
  );
  const table = sentence.block.kind === 'table_row' ? readTableRow(sentence, mentions, context.lexicon) : null;
  const spoken = (m: Mention): boolean =>
    m.kind !== 'counted' && m.kind !== 'number' && frames.some((f) => f.from <= m.from && m.from < f.to);
  const victims = mentions.filter((m) => !spoken(m) && !m.oblique);
  const links =
    table ?? linkSentence(sentence, victims, triggersOf(tokens, context.lexicon), context.language.linkWords);
  const counted = (span: NumberSpan): boolean =>
    links.some(({ mention }) => mention.count?.share !== undefined && mention.count.numberFrom === span.from);
  const uncounted = shaped.filter((span) => !counted(span));
  return { sentence, source, periods, shaped: uncounted, places, mentions, links, frames };
}
