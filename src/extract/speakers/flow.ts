/** Whose word a sentence is that names no speaker: it goes on with the sentence before, a list's lead, a quotation. */
import type { VoiceWords } from '../../model/language-voices.ts';
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
    for (const [i, reading] of readings.entries()) {
      if (reading.sentence.opens) open = false;
      this.#quoted.push(open);
      open = quotationAfter(reading, open);
      this.#ends.push(this.#own(i) ?? this.#goesOn(i));
    }
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
    return this.#quotation(index, reading) ?? this.#lead(index, reading) ?? this.#next(index, reading);
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
    const tied = this.#isTied(reading);
    const inside = sameBlock(reading, earlier) ? far <= (tied ? TIED : UNTIED) : tied && far === 1;
    if (!inside || this.#breaks(reading)) return null;
    const figures = (this.#readings[before.at]?.links.length ?? 0) > 0;
    return figures ? { ...before, rule: 'speaker.goes-on' } : null;
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
