/** Which casualties of a report belong to other events than its own: told once its own is known, by their times. */

import type { ExtractContext } from '../context.ts';
import { startsWith } from '../links/joints.ts';
import type { Link } from '../links/link.ts';
import type { SentenceReading } from '../reading.ts';
import type { Token } from '../words/tokens.ts';
import { isDay, isNear } from './reach.ts';
import { isNth, opensOther, recurs } from './recurring.ts';
import { isTried } from './trials.ts';
import type { Verdict } from './verdict.ts';

type Period = SentenceReading['periods'][number];

/** outcomes that say what an event did; those held, treated or counted on a list come after it */
const BEFALLEN: ReadonlySet<string> = new Set([
  'killed',
  'injured',
  'casualties',
  'missing',
  'abducted',
  'captured',
  'arrested',
  'surrendered',
  'released',
  'rescued',
  'displaced',
]);
/** outcomes that set a report's own event before all others */
const CASUALTIES: ReadonlySet<string> = new Set(['killed', 'injured', 'casualties']);
const YEAR = /\b(?:1[89]|20)\d\d\b/;
const DAY = /\b(?:[12]?\d|3[01])(?:st|nd|rd|th)?\b/;
/** A report's own event is told in its first sentences, title and all. */
const LEAD = 3;
const WORD = /\p{L}+/gu;

interface Times {
  years: ReadonlySet<string>;
  months: ReadonlySet<number>;
  /** a month without a day is the report's own time */
  monthly: boolean;
  weekdays: ReadonlySet<string>;
}

const wordsOf = (period: Period): string[] => period.words.toLowerCase().match(WORD) ?? [];

export class Background {
  readonly #context: ExtractContext;
  readonly #own: { index: number; block: number; times: Times } | null;
  /** the month of writing, 1 to 12; NaN where it is not known */
  readonly #month: number;
  /** sentences that go on with another event, by index */
  readonly #carried = new Set<number>();

  constructor(readings: readonly SentenceReading[], context: ExtractContext, published: string | null) {
    this.#context = context;
    this.#month = Number(/^\d{4}-(\d\d)/.exec(published ?? '')?.[1] ?? Number.NaN);
    this.#own = this.#ownEvent(readings);
    if (this.#own) this.#carry(readings, this.#own.index);
  }

  /** The first sentence of the text that tells of casualties sets the report's own event. */
  #ownEvent(readings: readonly SentenceReading[]) {
    const inText = readings.map((r, i) => ({ r, i })).filter(({ r }) => r.sentence.field === 'text');
    const casualty = inText.find(({ r }) => this.#tellsCasualties(r));
    const at = (casualty ?? inText.find(({ r }) => r.links.some((l) => BEFALLEN.has(l.outcome))))?.i ?? -1;
    const first = readings[at];
    if (!first) return null;
    const told = readings.slice(0, at + 1).flatMap((r) => r.periods);
    const periods = told.length > 0 ? told : this.#datedNext(readings, at);
    const months = new Set(periods.flatMap((p) => this.#monthOf(p) ?? []));
    const years = new Set(periods.flatMap((p) => YEAR.exec(p.words)?.[0] ?? []));
    const monthly = periods.some(
      (p) => p.kind !== 'since' && this.#monthOf(p) !== null && !DAY.test(p.words.replace(YEAR, '')),
    );
    const weekdays = new Set(periods.flatMap((p) => this.#weekdaysOf(p)));
    return { index: at, block: first.sentence.blockIndex, times: { years, months, monthly, weekdays } };
  }

  /** A lead without a date: "A man shot dead at his door was no target, an inquest heard. John Doe, 43, died on 4 May 2018." */
  #datedNext(readings: readonly SentenceReading[], at: number): readonly Period[] {
    const names = ({ links }: SentenceReading): boolean =>
      links.some((l) => CASUALTIES.has(l.outcome) && l.mention.kind === 'named');
    return readings.slice(at + 1, at + LEAD).find((r) => names(r) && r.periods.length > 0)?.periods ?? [];
  }

  #tellsCasualties({ links, sentence: { tokens } }: SentenceReading): boolean {
    const { triggers } = this.#context.lexicon;
    const told = (at: number): boolean => triggers.at(tokens, at).some((hit) => CASUALTIES.has(hit.row.outcome));
    return links.some((l) => CASUALTIES.has(l.outcome)) || tokens.some((_, at) => told(at));
  }

  #monthOf(period: Period): number | null {
    const { months } = this.#context.language.dates;
    for (const word of wordsOf(period)) {
      const month = word.length > 2 ? months.get(word.slice(0, 3)) : undefined;
      if (month !== undefined) return month;
    }
    return null;
  }

  /** "from 1 January to 30 June": months on end are no event. */
  #spansMonths(period: Period): boolean {
    const { months } = this.#context.language.dates;
    const named = wordsOf(period).flatMap((word) => (word.length > 2 ? (months.get(word.slice(0, 3)) ?? []) : []));
    return Math.abs((named[0] ?? 0) - (named.at(-1) ?? 0)) > 1;
  }

  /** Some months before the report was written: a day then is no day of its event, where it gives none. */
  #isPast(month: number): boolean {
    return (this.#month - month + 12) % 12 > 1;
  }

  #weekdaysOf(period: Period): string[] {
    const { weekdays } = this.#context.language.dates;
    return wordsOf(period).flatMap((word) => {
      const day = word.slice(0, 3);
      return (word.length === 3 || word.endsWith('day')) && weekdays.has(day) ? [day] : [];
    });
  }

  #isWeekday = (period: Period): boolean => this.#weekdaysOf(period).length > 0;

  /** "On Friday", told of another event: no day of the report's own. */
  #isOtherDay(period: Period): boolean {
    const days = this.#weekdaysOf(period);
    const own = this.#own?.times.weekdays;
    return own !== undefined && own.size > 0 && days.length > 0 && days.every((day) => !own.has(day));
  }

  /** A time long before the report's own: a year, a month, a span of months that it does not name for its event. */
  #isFar(period: Period, tokens: readonly Token[], { years, months, monthly }: Times): boolean {
    const { backgroundWords } = this.#context.language;
    const year = YEAR.exec(period.words)?.[0];
    if (year) return !years.has(year) && (years.size === 0 || [...years].every((own) => year < own));
    const words = wordsOf(period);
    if (period.kind === 'clock' || this.#isWeekday(period)) return false;
    if (this.#spansMonths(period)) return true;
    const month = this.#monthOf(period);
    if (month !== null && !months.has(month) && !monthly)
      return period.kind === 'since' || !DAY.test(period.words) || (months.size === 0 && this.#isPast(month));
    if (month !== null) return false;
    const long = words.some((word) => backgroundWords.longUnits.has(word));
    // "has left 70,000 dead in nine years"
    const spanned = period.kind === 'duration' && backgroundWords.spanLeads.has(tokens[period.from - 1]?.lower ?? '');
    return long && (spanned || period.kind === 'since' || words.some((word) => backgroundWords.lookBack.has(word)));
  }

  /** "a month after a man was shot", "18 months since": what follows lies that far back. */
  #isBack(period: Period, tokens: readonly Token[]): boolean {
    const { units, comparers, own } = this.#context.language.backgroundWords;
    const words = wordsOf(period);
    if (period.kind !== 'duration' || !words.some((word) => units.has(word))) return false;
    const inside = comparers.has(words.at(-1) ?? '');
    if (!inside && !comparers.has(tokens[period.to]?.lower ?? '')) return false;
    return !own.has(tokens[period.to + (inside ? 0 : 1)]?.lower ?? '');
  }

  /** The words that put a figure behind them far back; in the sentence of the report's own event only behind its figure. */
  #backBefore(
    { mention: { from } }: Link,
    { sentence: { tokens, index }, periods, links }: SentenceReading,
  ): string | null {
    const least = index === this.#own?.index ? Math.min(...links.map((l) => l.mention.to)) : 0;
    const back = periods.find((p) => p.from >= least && p.to <= from && this.#isBack(p, tokens));
    return back?.words ?? this.#daysBack(tokens, least, from);
  }

  /** "days after twin blasts": a time without a number, or of days; "a day after" is of one story yet. */
  #daysBack(tokens: readonly Token[], least: number, before: number): string | null {
    const { units, days, comparers, own } = this.#context.language.backgroundWords;
    for (let i = least; i + 1 < before; i++) {
      const unit = tokens[i]?.lower ?? '';
      if (!(units.has(unit) || days.has(unit)) || !comparers.has(tokens[i + 1]?.lower ?? '')) continue;
      if (!own.has(tokens[i + 2]?.lower ?? '')) return `${unit} ${tokens[i + 1]?.lower}`;
    }
    return null;
  }

  /** A sentence after one about another event, in its paragraph and without a time near the report's own, goes on. */
  #carry(readings: readonly SentenceReading[], from: number): void {
    let block = -1;
    let listed = false;
    for (const reading of readings.slice(from + 1)) {
      const { sentence } = reading;
      if (sentence.blockIndex === this.#own?.block) continue;
      const isNear = (p: Period): boolean =>
        !this.#isFarFromOwn(p, sentence.tokens) && !(listed && this.#isOtherDay(p));
      const near = reading.periods.some(isNear);
      const again = recurs(sentence.tokens, this.#context);
      if (sentence.blockIndex === block && !near) this.#carried.add(sentence.index);
      else if (again || (reading.periods.length > 0 && !near)) block = sentence.blockIndex;
      else block = -1;
      listed = block >= 0 && (again || listed);
    }
  }

  #isFarFromOwn(period: Period, tokens: readonly Token[]): boolean {
    return this.#own !== null && (this.#isFar(period, tokens, this.#own.times) || this.#isBack(period, tokens));
  }

  /** "The attack happened in May": the report's own event, whatever its time. */
  #tellsOwn({ sentence: { tokens } }: SentenceReading): boolean {
    const { happens, events } = this.#context.language.backgroundWords;
    return (
      tokens[0]?.lower === 'the' &&
      tokens.slice(1, 5).some((t) => events.has(t.lower)) &&
      tokens.slice(2, 8).some((t) => happens.has(t.lower))
    );
  }

  /** The time that stands nearest to a figure: not how long another event took, and not that of a total told behind it. */
  #nearest({ mention: { from, to } }: Link, { sentence: { tokens }, periods }: SentenceReading): Period | undefined {
    const { raisers } = this.#context.language.linkWords;
    const timed = periods.filter((p) => p.kind !== 'clock');
    // "last August, a 30-hour siege"
    const dated = timed.filter((p) => p.kind !== 'duration');
    // "three were killed, bringing to 290 the number since October"
    const ofTotal = (p: Period): boolean => p.from > from && tokens.slice(to, p.from).some((t) => raisers.has(t.lower));
    return (dated.length > 0 ? dated : timed)
      .filter((p) => !ofTotal(p))
      .sort((a, b) => Math.abs(a.from - from) - Math.abs(b.from - from))[0];
  }

  /** Why a casualty is of another event; null where it is of the report's own. */
  verdictOf(link: Link, reading: SentenceReading): Verdict | null {
    const { sentence, periods } = reading;
    if (!this.#own || sentence.field !== 'text' || sentence.index < this.#own.index) return null;
    if (!BEFALLEN.has(link.outcome) || this.#tellsOwn(reading)) return null;
    const { from } = link.mention;
    const back = this.#backBefore(link, reading);
    if (back) return this.#says(back, 'background.back');
    if (sentence.index === this.#own.index) return this.#otherInLead(link, reading);
    if (this.#isCampaign(link, reading)) return this.#says('a whole campaign', 'background.campaign');
    // "nine miners seized in June were freed on Wednesday"
    const lately = !CASUALTIES.has(link.outcome) && periods.some((p) => isNear(p, this.#context.language));
    if (lately) return null;
    const nearest = this.#nearest(link, reading);
    if (nearest && this.#isFar(nearest, sentence.tokens, this.#own.times))
      return this.#says(nearest.words, 'background.time');
    if (isNth(link, sentence.tokens, this.#context)) return this.#says('one of several', 'background.nth');
    const other = opensOther(sentence.tokens, this.#context);
    if (other >= 0 && other < from) return this.#says('another event', 'background.other');
    return this.#carried.has(sentence.index) ? this.#says('an event told just before', 'background.carried') : null;
  }

  /** "killed 11, the latest in a series of attacks that have left 90 dead": behind the own figure of the lead. */
  #otherInLead({ mention: { from } }: Link, { sentence: { tokens }, links }: SentenceReading): Verdict | null {
    const { series } = this.#context.language.backgroundWords;
    const other = tokens.some((t) => series.has(t.lower)) ? opensOther(tokens, this.#context) : -1;
    if (other < 0 || other >= from || !links.some((l) => l.mention.to <= other)) return null;
    return this.#says('another event', 'background.other');
  }

  /** "The offensive has killed 30,500", "has killed thousands": a total up to now, beside the event of the day. */
  #isCampaign({ mention: { from, count }, trigger, outcome }: Link, reading: SentenceReading): boolean {
    const { asideWords, backgroundWords } = this.#context.language;
    const { tokens } = reading.sentence;
    const dated = reading.periods.some((p) => isDay(p) || isNear(p, this.#context.language));
    if (!trigger?.perfect || dated) return false;
    if (count?.qualifier === 'hundreds' && CASUALTIES.has(outcome)) return true;
    return tokens
      .slice(0, Math.min(from, trigger.from))
      .some((t) => asideWords.wars.has(t.lower) || backgroundWords.campaigns.has(t.lower));
  }

  /** The report's first casualty is of its own event, though it be "last month". */
  opens(link: Link, reading: SentenceReading, verdict: Verdict | null): boolean {
    if (verdict?.rule === 'aside.past-year') return this.#isTally(link, reading);
    if (verdict?.rule === 'aside.record')
      return this.#isLead(reading) && isTried(link, reading, verdict, this.#context);
    const { units, superlatives, ages } = this.#context.language.backgroundWords;
    const plain = (word: string): boolean => (units.has(word) && !ages.has(word)) || superlatives.has(word);
    if (!verdict?.words?.toLowerCase().split(' ').some(plain)) return false;
    return this.#isLead(reading) && reading.links.find((l) => CASUALTIES.has(l.outcome)) === link;
  }

  #isLead = ({ sentence: { index } }: SentenceReading): boolean => index === this.#own?.index && index <= LEAD;

  /** "212 aid workers were killed in 2023, it says in its annual report": a tally whose year is the report's topic. */
  #isTally(link: Link, { sentence: { tokens, index, field }, links }: SentenceReading): boolean {
    const { tallies } = this.#context.language.backgroundWords;
    const leads = field === 'title' || (index <= LEAD && this.#own !== null && index <= this.#own.index);
    return (
      leads && links[0] === link && tokens.some((_, at) => tallies.some((phrase) => startsWith(tokens, at, phrase)))
    );
  }

  #says(words: string, rule: string): Verdict {
    return { reason: 'other event', note: `the figure is of another event: ${words}`, rule };
  }
}
