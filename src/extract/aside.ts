/** What became of every number that is no claim: set aside with a reason from the closed list. */
import type { SetAside } from '../model/claim.ts';
import type { SetAsideReason } from '../model/words.ts';
import { quoteOf } from './claims.ts';
import type { ExtractContext } from './context.ts';
import { countAt } from './counts.ts';
import type { Link } from './link.ts';
import type { SentenceReading } from './reading.ts';

export interface Verdict {
  reason: SetAsideReason;
  note: string;
  rule: string;
  /** the words of the text that say so */
  words?: string;
}

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

/** A casualty figure of another event, an earlier period or a running total; null when it belongs here. */
export function asideOfLink(
  link: Link,
  reading: SentenceReading,
  context: ExtractContext,
  publishedYear: number | null,
): Verdict | null {
  const clause = clauseOf(reading, link.mention.from);
  const phrase = context.lexicon.setAside.all(reading.sentence.tokens).find((hit) => {
    if (hit.at < clause.from || hit.at >= clause.to) return false;
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
  if (publishedYear === null) return null;
  for (const period of reading.periods) {
    if (period.from < clause.from || period.from >= clause.to) continue;
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

function verdictOfNumber(reading: SentenceReading, at: number): Verdict {
  const period = reading.periods.find((p) => p.from <= at && at < p.to);
  if (period?.kind === 'duration')
    return { reason: 'measure of something else', note: 'a length of time', rule: 'aside.duration' };
  if (period) return { reason: 'date', note: 'a date or a time', rule: 'aside.date' };
  const shaped = reading.shaped.find((s) => s.from <= at && at < s.to);
  if (shaped?.reason === 'age') return { reason: 'age', note: 'an age', rule: 'aside.age' };
  if (shaped)
    return {
      reason: 'measure of something else',
      note: 'a number of a name, a rank order or a measure',
      rule: 'aside.shape',
    };
  const mention = reading.mentions.find((m) => m.count !== null && m.count.from <= at && at < m.to);
  if (mention?.notPeople && mention.row === null)
    return { reason: 'not people', note: `counts ${mention.head ?? 'something else'}`, rule: 'aside.not-people' };
  if (mention && (mention.row !== null || mention.kind === 'counted')) {
    if (mention.row === null)
      return { reason: 'not people', note: `counts ${mention.head ?? 'something else'}`, rule: 'aside.unknown-noun' };
    return { reason: 'strength', note: 'people, with nothing said of what happened to them', rule: 'aside.no-outcome' };
  }
  return { reason: 'measure of something else', note: 'a number with no casualty wording', rule: 'aside.bare-number' };
}

/** Every number of a sentence that no link uses. */
export function leftOver(reading: SentenceReading, used: readonly Link[], context: ExtractContext): SetAside[] {
  const { tokens } = reading.sentence;
  const covered = new Set<number>();
  for (const { mention } of used) {
    const count = mention.count;
    if (count) for (let i = count.from; i < Math.max(count.to, count.numberTo); i++) covered.add(i);
  }
  const found: SetAside[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || covered.has(i)) continue;
    const number = token.kind === 'number' || (context.language.cardinals.has(token.lower) && token.lower !== 'one');
    if (!number) continue;
    const period = reading.periods.find((p) => p.from <= i && i < p.to);
    const count = countAt(tokens, i, context.lexicon);
    const from = period?.from ?? i;
    const to = period?.to ?? count?.numberTo ?? i + 1;
    const aside = setAsideOf(reading, from, to, verdictOfNumber(reading, i));
    if (aside) found.push(aside);
    i = Math.max(i, to - 1);
  }
  return found;
}
