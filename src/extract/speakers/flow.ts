/** Whose word a sentence is that names no speaker: it goes on with the sentence before, a list's lead, a quotation. */
import type { VoiceWords } from '../../model/language-voices.ts';
import type { Outcome } from '../../model/words.ts';
import type { SentenceReading } from '../reading.ts';
import { wordAt } from '../words/tokens.ts';
import type { Frame } from './attribution.ts';

export interface Flowing {
  speaker: string;
  frame: Frame;
  rule: string;
}

interface End extends Flowing {
  /** the sentence that names the speaker */
  at: number;
}

/** How many sentences a speaker goes on for where each is tied to the one before, and where none is. */
const TIED = 3;
const UNTIED = 0;
/** tokens among which the tie stands */
const OPENING = 4;
/** the most sentences of a quotation, and how far back the figures of its speaker are looked for */
const LONGEST = 8;
const BACK = 6;
/** the most tokens of a sentence that only adds a figure */
const SHORT = 14;
const HARMS: ReadonlySet<Outcome> = new Set<Outcome>(['killed', 'injured', 'missing', 'casualties']);
/** rules of frames that take a stance and tell no figures */
const STANCES = new Set(['speaker.denied', 'speaker.alleged', 'speaker.feared']);
const OPENS = /^["“«]$/;

export interface FlowTools {
  /** the speaker of a frame, pronouns resolved; null for an outlet */
  told: (frame: Frame) => string | null;
  words: VoiceWords;
}

export class SpeakerFlow {
  readonly #readings: readonly SentenceReading[];
  readonly #tools: FlowTools;
  readonly #ends: (End | null)[] = [];
  /** is a quotation open where the sentence begins? */
  readonly #quoted: boolean[] = [];

  constructor(readings: readonly SentenceReading[], tools: FlowTools) {
    this.#readings = readings;
    this.#tools = tools;
    let open = false;
    for (const reading of readings) {
      if (reading.sentence.opens) open = false;
      this.#quoted.push(open);
      open = quotationAfter(reading, open);
    }
    for (const i of readings.keys()) this.#ends.push(this.#own(i) ?? this.#goesOn(i));
  }

  /** The speaker of a sentence that frames nothing itself; null where the outlet speaks. */
  at(index: number): Flowing | null {
    const end = this.#ends[index];
    return end && end.at !== index ? end : null;
  }

  /** The last speaker that a sentence names. */
  #own(index: number): End | null {
    const reading = this.#readings[index];
    const frame = reading?.frames.findLast((f) => this.#tools.told(f) !== null);
    const speaker = frame ? this.#tools.told(frame) : null;
    return frame && speaker ? { speaker, frame, at: index, rule: frame.rule } : null;
  }

  #goesOn(index: number): End | null {
    const reading = this.#readings[index];
    if (!reading || reading.frames.some((f) => this.#tools.told(f) !== null)) return null;
    return (
      this.#closing(index, reading) ??
      this.#quotation(index, reading) ??
      this.#lead(index, reading) ??
      this.#next(index, reading)
    );
  }

  /** "Twelve were killed. We buried them," the mayor said: whose quotation it is stands where it closes. */
  #closing(index: number, reading: SentenceReading): End | null {
    if (!quotationAfter(reading, this.#quoted[index] ?? false)) return null;
    for (let i = index + 1; i - index <= LONGEST && sameBlock(reading, this.#readings[i]); i++) {
      const later = this.#readings[i];
      if (!later || quotationAfter(later, true)) continue;
      const frame = later.frames.find((f) => this.#tools.told(f) !== null);
      const speaker = frame ? this.#tools.told(frame) : null;
      return frame && speaker ? { speaker, frame, at: i, rule: 'speaker.closed-quotation' } : null;
    }
    return null;
  }

  /** "... ," he said. "Thirty others were wounded.": the words inside go on. */
  #quotation(index: number, reading: SentenceReading): End | null {
    const opens = OPENS.test(reading.sentence.tokens[0]?.text ?? '');
    if (!opens && !this.#quoted[index]) return null;
    const before = this.#ends[index - 1];
    const near = before && (sameBlock(reading, this.#readings[index - 1]) || (opens && index - before.at === 1));
    return near ? { ...before, rule: 'speaker.open-quotation' } : null;
  }

  /** Items of a list under "The ministry gave these figures:". */
  #lead(index: number, reading: SentenceReading): End | null {
    const { block, blockIndex } = reading.sentence;
    if (block.kind !== 'list_item' && block.kind !== 'table_row') return null;
    for (let i = index - 1; i >= 0; i--) {
      const earlier = this.#readings[i];
      if (!earlier || earlier.sentence.block.kind === block.kind) continue;
      const leads = earlier.sentence.tokens.at(-1)?.text === ':' && earlier.sentence.blockIndex < blockIndex;
      const end = leads ? this.#ends[i] : null;
      return end ? { ...end, rule: 'speaker.lead' } : null;
    }
    return null;
  }

  /** "Another 12 were wounded" after "Police said five had died". */
  #next(index: number, reading: SentenceReading): End | null {
    const before = this.#ends[index - 1];
    const earlier = this.#readings[index - 1];
    if (!before || !earlier || reading.sentence.field === 'title' || earlier.sentence.field === 'title') return null;
    if (STANCES.has(before.frame.rule)) return null;
    const far = index - before.at;
    const tied = this.#isTied(reading) || (far > 0 && this.#addsFigure(reading));
    const inside = sameBlock(reading, earlier) ? far <= (tied ? TIED : UNTIED) : tied && far === 1;
    if (!inside || this.#breaks(reading)) return null;
    return this.#toldFigures(before, reading) ? { ...before, rule: 'speaker.goes-on' } : null;
  }

  /** Does the sentence go on with the figures before it? "another 12", "of the dead", "they include". */
  #isTied({ sentence: { tokens } }: SentenceReading): boolean {
    const { ties, openingTies, tiedNouns, definites } = this.#tools.words;
    if (openingTies.has(wordAt(tokens, 0))) return true;
    return tokens
      .slice(0, OPENING)
      .some(
        (token, i) => ties.has(token.lower) || (tiedNouns.has(token.lower) && definites.has(wordAt(tokens, i - 1))),
      );
  }

  /** Has the speaker told figures in this block, or in the sentence that names him? */
  #toldFigures(before: End, reading: SentenceReading): boolean {
    if ((this.#readings[before.at]?.links.length ?? 0) > 0) return true;
    for (let i = before.at - 1; before.at - i <= BACK && sameBlock(reading, this.#readings[i]); i--)
      if (this.#ends[i]?.speaker === before.speaker && (this.#readings[i]?.links.length ?? 0) > 0) return true;
    return false;
  }

  /** "Five are in intensive care.": a short sentence that opens with a figure whose people were told before, with no time of its own. */
  #addsFigure({ sentence: { tokens }, links, periods }: SentenceReading): boolean {
    return (
      tokens.length <= SHORT &&
      periods.length === 0 &&
      links.length > 0 &&
      links.every((link) => HARMS.has(link.outcome)) &&
      links.some(({ mention }) => mention.head === null && mention.count?.numberFrom === 0)
    );
  }

  /** Words and times by which the outlet speaks of other things. */
  #breaks(reading: SentenceReading): boolean {
    const { breaks } = this.#tools.words;
    if (reading.periods.some((p) => p.kind === 'since' || p.kind === 'year')) return true;
    return reading.sentence.tokens.some((t) => breaks.has(t.lower));
  }
}

function sameBlock(one: SentenceReading, other: SentenceReading | undefined): boolean {
  return one.sentence.blockIndex === other?.sentence.blockIndex;
}

/** Is a quotation open after the sentence, when `open` tells whether one was before it? */
function quotationAfter(reading: SentenceReading, open: boolean): boolean {
  let inside = open;
  for (const { text } of reading.sentence.tokens) {
    if (text === '“' || text === '«') inside = true;
    else if (text === '”' || text === '»') inside = false;
    else if (text === '"') inside = !inside;
  }
  return inside;
}
