/** What became of every number that is no claim: set aside with a reason from the closed list. */
import type { SetAside } from '../../model/claim.ts';
import type { SetAsideReason } from '../../model/words.ts';
import type { ExtractContext } from '../context.ts';
import type { Link } from '../links/link.ts';
import { countAt } from '../numbers/counts.ts';
import { numberRun, plainNumber } from '../numbers/numbers.ts';
import type { NumberSpan, ShapeReason } from '../numbers/shape-view.ts';
import type { SentenceReading } from '../reading.ts';
import { WordMemo } from '../words/spellings.ts';
import { wordAt } from '../words/tokens.ts';
import { quoteOf } from './claims.ts';
import { isDay, isNear, reaches } from './reach.ts';
import { unrealOf, warTotalOf } from './unreal.ts';
import type { Verdict } from './verdict.ts';

const YEAR = /\b(1[89]\d\d|20\d\d)\b/;

/** Bounds of the clause around a token: from the last ";" or long dash to the next. */
function clauseOf(reading: SentenceReading, at: number): { from: number; to: number } {
  const { tokens } = reading.sentence;
  const ends = (i: number): boolean => tokens[i]?.text === ';';
  let from = at;
  while (from > 0 && !ends(from - 1)) from--;
  let to = at;
  while (to < tokens.length && !ends(to)) to++;
  return { from, to };
}

/** The words of a sentence that take figures out of the report's event. */
const wordingsOf = ({ sentence }: SentenceReading, { lexicon }: ExtractContext) =>
  lexicon.setAside.all(sentence.tokens);

const TOTAL: SetAsideReason = 'yearly or conflict total';

/** "since fighting broke out [on Sunday]": it is the report's own fighting. */
const countsFromLately = ({ periods }: SentenceReading, at: number, { language }: ExtractContext): boolean =>
  periods.some((p) => p.to > at && p.from <= at + 1 && (isNear(p, language) || isDay(p)));

/** A casualty figure of another event, an earlier period or a running total; null when it belongs here. */
export function asideOfLink(
  link: Link,
  reading: SentenceReading,
  context: ExtractContext,
  publishedYear: number | null,
): Verdict | null {
  const clause = clauseOf(reading, link.mention.from);
  const wordings = reading.kept(wordingsOf, () => wordingsOf(reading, context));
  const phrase = wordings.find((hit) => {
    if (hit.at < clause.from || hit.at >= clause.to) return false;
    if (!reaches(reading, hit, link, context.language)) return false;
    if (hit.row.reason === TOTAL && countsFromLately(reading, hit.at + hit.length, context)) return false;
    // "in an unrelated incident the same evening": one of the day's events
    if (hit.row.reason === 'other event' && !hit.row.onward && reading.periods.some((p) => isNear(p, context.language)))
      return false;
    if (hit.row.onward && hit.at >= link.mention.from) return false;
    if (hit.row.reason === 'strength')
      return hit.at < link.mention.from && link.mention.from - hit.at - hit.length <= 2 && link.trigger === null;
    return true;
  });
  if (phrase) {
    const words = reading.sentence.tokens
      .slice(phrase.at, phrase.at + phrase.length)
      .map((t) => t.text)
      .join(' ');
    const { reason, id } = phrase.row;
    return { reason, note: `"${words}" takes the figure out of this event`, rule: id, words };
  }
  const elsewhere = unrealOf(link, reading, context.language) ?? warTotalOf(link, reading, context.language);
  if (elsewhere) return elsewhere;
  if (publishedYear === null) return null;
  for (const period of reading.periods) {
    if (period.from < clause.from || period.from >= clause.to) continue;
    const words = { at: period.from, length: period.to - period.from };
    if (!reaches(reading, words, link, context.language)) continue;
    const year = Number(YEAR.exec(period.words)?.[1] ?? Number.NaN);
    if (Number.isNaN(year) || year >= publishedYear) continue;
    if (year === publishedYear - 1 && /dec/i.test(period.words)) continue;
    return { reason: 'other event', note: `the sentence is about ${period.words}`, rule: 'aside.past-year' };
  }
  return null;
}

function setAsideOf(reading: SentenceReading, from: number, to: number, verdict: Verdict): SetAside | null {
  const first = reading.sentence.tokens[from];
  const last = reading.sentence.tokens[to - 1];
  if (!first || !last) return null;
  const span = { field: reading.sentence.field, start: first.start, end: last.end };
  return {
    figure: reading.source.slice(first.start, last.end),
    reason: verdict.reason,
    note: verdict.note,
    span,
    quote: quoteOf(reading),
    rules: [verdict.rule],
  };
}

export function asideLink(link: Link, reading: SentenceReading, verdict: Verdict): SetAside | null {
  const count = link.mention.count;
  return setAsideOf(reading, count?.numberFrom ?? link.mention.from, count?.numberTo ?? link.mention.to, verdict);
}

const measure = (note: string, rule: string): Verdict => ({ reason: 'measure of something else', note, rule });

const NO_OUTCOME: Verdict = {
  reason: 'strength',
  note: 'people, with nothing said of what happened to them',
  rule: 'aside.no-outcome',
};

/** Does a people noun follow the number, with one word between at most? */
function countsPeople({ sentence: { tokens } }: SentenceReading, at: number, { lexicon }: ExtractContext): boolean {
  const end = countAt(tokens, at, lexicon)?.to ?? at + 1;
  const next = tokens[end];
  if (next?.kind !== 'word' || !next.spaced) return false;
  const number = lexicon.language.cardinals.has(next.lower);
  return lexicon.people.has(next.lower) || (!number && lexicon.people.has(wordAt(tokens, end + 1)));
}

/** What a number is whose shape says that it counts no people. */
const SHAPES: { [reason in ShapeReason]: Verdict } = {
  age: { reason: 'age', note: 'an age', rule: 'aside.age' },
  strength: { reason: 'strength', note: 'the size of a body of people', rule: 'aside.shape-strength' },
  share: measure('a share, with no number of its own', 'aside.share'),
  money: measure('a sum of money', 'aside.money'),
  rate: measure('an average or a rate', 'aside.rate'),
  score: measure('a score or a result', 'aside.score'),
  ordinal: measure('a rank in an order', 'aside.ordinal'),
  name: measure('a number in a name', 'aside.name'),
  measure: measure('a measure', 'aside.shape'),
};

/** Why the number at a token is no claim. */
export function verdictOfNumber(reading: SentenceReading, at: number, context: ExtractContext): Verdict {
  const period = reading.periods.find((p) => p.from <= at && at < p.to);
  if (period?.kind === 'duration')
    return { reason: 'measure of something else', note: 'a length of time', rule: 'aside.duration' };
  if (period) return { reason: 'date', note: 'a date or a time', rule: 'aside.date' };
  const shaped = reading.shaped.find((s) => s.from <= at && at < s.to);
  if (shaped) return SHAPES[shaped.reason];
  if (reading.sentence.tokens[at]?.kind === 'number' && !plainNumber(reading.sentence.tokens, at, context.lexicon))
    return { reason: 'measure of something else', note: 'no whole number of people', rule: 'aside.odd-number' };
  const mention = reading.mentions.find((m) => m.count !== null && m.count.from <= at && at < m.to);
  if (mention?.notPeople && mention.row === null)
    return { reason: 'not people', note: `counts ${mention.head ?? 'something else'}`, rule: 'aside.not-people' };
  if (mention && (mention.row !== null || mention.kind === 'counted')) {
    if (mention.row === null)
      return { reason: 'not people', note: `counts ${mention.head ?? 'something else'}`, rule: 'aside.unknown-noun' };
    return NO_OUTCOME;
  }
  if (countsPeople(reading, at, context)) return NO_OUTCOME;
  if (YEAR.test(reading.sentence.tokens[at]?.text ?? '')) return { reason: 'date', note: 'a year', rule: 'aside.year' };
  return measure('a number with no casualty wording', 'aside.bare-number');
}

/** Where the figure of a shape ends: past its last number, "12" of "12 per cent"; past the whole of a sum of money and where it has none. */
function lastNumber(reading: SentenceReading, shaped: NumberSpan, cardinals: ReadonlyMap<string, number>): number {
  if (shaped.reason === 'money') return shaped.to;
  for (let i = shaped.to; i > shaped.from; i--) {
    const token = reading.sentence.tokens[i - 1];
    if (token?.kind === 'number' || cardinals.has(token?.lower ?? '')) return i;
  }
  return shaped.to;
}

/** Where a number ends that has no shape of its own: "2.5 million", "12-15". */
function endOf(reading: SentenceReading, at: number, { lexicon }: ExtractContext): number {
  const { tokens } = reading.sentence;
  return countAt(tokens, at, lexicon)?.numberTo ?? numberRun(tokens, at, lexicon)?.to ?? at + 1;
}

const FIGURE = /\p{Nd}/u;
/** Has the word figures in it: "M23"? */
const FIGURED = new WordMemo((word) => FIGURE.test(word));

const spanAt = <Span extends { from: number; to: number }>(spans: readonly Span[], at: number): Span | undefined =>
  spans.find((span) => span.from <= at && at < span.to);

/** Every number of a sentence that no link uses. */
export function leftOver(reading: SentenceReading, used: readonly Link[], context: ExtractContext): SetAside[] {
  const { tokens } = reading.sentence;
  const { cardinals } = context.language;
  const covered = new Set<number>();
  for (const { mention } of used) {
    const count = mention.count;
    if (count) for (let i = count.from; i < Math.max(count.to, count.numberTo); i++) covered.add(i);
  }
  // "a 14-year-old boy" is one boy, and 14 an age
  for (const span of reading.shaped) for (let i = span.from; i < span.to; i++) covered.delete(i);
  const found: SetAside[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || covered.has(i)) continue;
    const named = token.kind === 'word' && FIGURED.of(token);
    const number = named || token.kind === 'number' || (token.lower !== 'one' && context.lexicon.known(token).cardinal);
    if (!number && reading.shaped.length === 0) continue;
    const shaped = spanAt(reading.shaped, i);
    if (!number && shaped?.from !== i) continue;
    const period = spanAt(reading.periods, i);
    const from = period?.from ?? shaped?.from ?? i;
    const to = period?.to ?? (shaped ? lastNumber(reading, shaped, cardinals) : endOf(reading, i, context));
    const aside = setAsideOf(reading, from, to, named ? SHAPES.name : verdictOfNumber(reading, i, context));
    if (aside) found.push(aside);
    i = Math.max(i, to - 1);
  }
  return found;
}
