/** The period of a claim: from its sentence, its paragraph, or the report. */

import type { Language } from '../../model/language.ts';
import type { SentenceReading } from '../reading.ts';
import type { Found } from './found.ts';
import { sayingTime } from './said.ts';

type Period = SentenceReading['periods'][number];

/** The first time expression that begins between two tokens, as written. */
export function periodIn(reading: SentenceReading, from: number, to: number): string | null {
  return reading.periods.find((p) => p.from >= from && p.from <= to)?.words ?? null;
}

/** "said on Sunday": the time of saying, not of what was said. */
function isSaying(period: Period, reading: SentenceReading, language: Language): boolean {
  if (reading.frames.some((f) => f.from >= period.to && sayingTime(reading, f, language) === period)) return true;
  return reading.frames.some(
    (f) => f.rule !== 'speaker.according-to' && period.from >= f.from && period.from - f.to <= 3 && f.to <= period.from,
  );
}

const DATED: ReadonlySet<Period['kind']> = new Set(['date', 'range', 'since']);
const OF_SAYING: ReadonlySet<Period['kind']> = new Set(['date', 'duration']);

export class Whens {
  readonly #readings: readonly SentenceReading[];
  readonly #isDateline: (reading: SentenceReading, at: number) => boolean;
  readonly #language: Language;
  readonly #report: Found | null;

  constructor(
    readings: readonly SentenceReading[],
    language: Language,
    isDateline: (reading: SentenceReading, at: number) => boolean,
  ) {
    this.#language = language;
    this.#readings = readings;
    this.#isDateline = isDateline;
    this.#report = this.#ofReport();
  }

  #usable(reading: SentenceReading): Period[] {
    return reading.periods.filter(
      (p) => p.kind !== 'clock' && !isSaying(p, reading, this.#language) && !this.#isDateline(reading, p.from),
    );
  }

  /** "On Monday he had put it at 70": what was told on a day happened by then, and no later. */
  #opening(reading: SentenceReading): Period | undefined {
    return reading.periods.find(
      (p) =>
        OF_SAYING.has(p.kind) &&
        reading.frames.some((f) => f.from >= p.to && sayingTime(reading, f, this.#language) === p),
    );
  }

  /** The first day told of a happening; else the day of the first saying or of writing. */
  #ofReport(): Found | null {
    const first = this.#readings.slice(0, 6);
    for (const reading of first) {
      const period = this.#usable(reading).find((p) => DATED.has(p.kind));
      if (period) return { words: period.words, stated: false, rule: 'period.report' };
    }
    for (const reading of first) {
      const period = reading.periods.find((p) => DATED.has(p.kind));
      if (period) return { words: period.words, stated: false, rule: 'period.said' };
    }
    return null;
  }

  periodAt(index: number, token: number): Found | null {
    const reading = this.#readings[index];
    if (!reading) return null;
    const own = this.#usable(reading);
    const nearest = own.find((p) => p.from >= token) ?? own.at(-1);
    if (nearest) return { words: nearest.words, stated: true, rule: 'period.sentence' };
    const said = this.#opening(reading);
    if (said) return { words: said.words, stated: false, rule: 'period.said' };
    for (let i = index - 1; i >= 0; i--) {
      const earlier = this.#readings[i];
      if (!earlier || earlier.sentence.blockIndex !== reading.sentence.blockIndex) break;
      const period = this.#usable(earlier)[0];
      if (period) return { words: period.words, stated: false, rule: 'period.paragraph' };
    }
    return this.#report;
  }
}
