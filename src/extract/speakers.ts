/** Carries speakers through a report: pronouns, "the official added", figures that a speaker confirmed. */
import { type Frame, frameAt } from './attribution.ts';
import type { SentenceReading } from './reading.ts';
import { Voices } from './voices.ts';

export interface Speaking {
  speaker: string | null;
  stated: boolean;
  rule: string;
  frame: Frame | null;
}

const OUTLET: Speaking = { speaker: null, stated: false, rule: 'speaker.outlet', frame: null };
const SHORT = /^(?:the|an?|this|that|another)\s+/i;
const GENERIC =
  /^(?:the\s+)?(?:[\p{L}-]+\s+){0,2}(?:official|officer|spokesman|spokeswoman|spokesperson|minister|source|statement|general|colonel|president|governor|mayor|group|ministry|army|agency|report|commander|chief|CM)(?:\s+of\s+the\s+\p{L}+)?$/iu;
const DOCUMENT =
  /^(?:the|a|its|his)\s+(?:\p{L}+\s+)?(?:statement|communique|communiqué|release|post|message|bulletin)$/iu;
const GROUP =
  /^(?:the|its)\s+(?:\p{L}+\s+)?(?:group|outfit|rebels|organisation|organization|militia|militants|separatists|insurgents|movement|insurgency|guerrillas)$/iu;

/** Title words that stood before a name anywhere in the report: "Governor" of "Omar Darwan". */
export function nameKey(speaker: string): string {
  const words = speaker
    .replace(/\([^)]*\)/g, ' ')
    .split(/[^\p{L}\p{M}'’-]+/u)
    .filter(Boolean);
  return (words[words.length - 1] ?? '').toLowerCase();
}

function commonWord(a: string, b: string): boolean {
  const words = new Set(
    a
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter((w) => w.length > 3),
  );
  return b
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((w) => w.length > 3 && words.has(w));
}

export class SpeakerThread {
  readonly #voices: Voices;
  readonly #seen: string[] = [];
  /** full names by last word, so that "Darwan" becomes the same speaker as "Omar Darwan" */
  readonly #names = new Map<string, string>();
  readonly #readings: readonly SentenceReading[];
  readonly #ofFrame = new Map<Frame, string | null>();

  readonly #media: ReadonlySet<string>;

  constructor(
    readings: readonly SentenceReading[],
    tools: {
      isGroupName: (words: string) => boolean;
      media: ReadonlySet<string>;
      organisations: ReadonlySet<string>;
    },
  ) {
    this.#voices = new Voices(tools.isGroupName, tools.organisations);
    this.#media = tools.media;
    this.#readings = readings;
    for (const reading of readings) this.#follow(reading);
  }

  #follow(reading: SentenceReading): void {
    for (const frame of reading.frames) {
      if (this.isMedia(frame.speaker)) continue;
      const word = reading.sentence.tokens[frame.from]?.lower ?? '';
      const pronoun = frame.rule === 'speaker.said' || /^(?:he|she|it|they)$/.test(word) ? word : 'they';
      const speaker = frame.pronoun
        ? this.#voices.meant(frame.rule === 'speaker.own-account' ? 'it' : pronoun)
        : this.#whole(frame.speaker);
      this.#ofFrame.set(frame, speaker);
      if (speaker && !frame.pronoun) this.#voices.hear(speaker);
    }
    this.#voices.notice(reading.sentence.tokens);
  }

  /** "the official" and "the chief minister" are the speaker named before, where a word or the kind agrees. */
  #whole(written: string | null): string | null {
    if (!written || /^(?:that|this|these|those|which)$/i.test(written)) return null;
    if (GENERIC.test(written) && /^the\s/i.test(written)) {
      const known = [...this.#seen]
        .reverse()
        .find((s) => commonWord(s, written) && s.toLowerCase() !== written.toLowerCase());
      if (known) return known;
    }
    if (DOCUMENT.test(written)) return this.#voices.lastBody() ?? written;
    if (GROUP.test(written)) {
      const group = this.#voices.lastGroup();
      if (group) return group;
    }
    const key = nameKey(written);
    const full = this.#names.get(key);
    const bare = written.replace(SHORT, '');
    if (full && bare.split(/\s+/).length <= 2 && commonWord(full, written))
      return full.length > written.length ? full : written;
    if (/^\p{Lu}/u.test(bare) && /\p{Lu}\S*$/u.test(bare)) this.#names.set(key, written);
    this.#seen.push(written);
    return written;
  }

  /** Words that stood with a name anywhere in the report, by the name's last word: what it is that he speaks for. */
  titles(titles: ReadonlySet<string>): Map<string, string> {
    const found = new Map<string, string>();
    const add = (key: string, words: string): void => {
      found.set(key, `${found.get(key) ?? ''} ${words}`.trim());
    };
    for (const reading of this.#readings)
      for (const frame of reading.frames) if (frame.title && frame.speaker) add(nameKey(frame.speaker), frame.title);
    const text = headOf(this.#readings);
    for (const written of [...new Set(this.#seen)].slice(0, MOST_NAMES)) {
      const words = written.split(/\s+/);
      if (words.some((word) => titles.has(word.toLowerCase().replace(/[^\p{L}]/gu, ''))))
        add(nameKey(written), written);
      const last = words.at(-1) ?? '';
      if (!/^\p{Lu}[\p{L}'’-]{2,}$/u.test(last)) continue;
      for (const { before, after } of around(text, last)) {
        if (before.split(' ').some((word) => titles.has(word.toLowerCase()))) add(nameKey(written), before.trim());
        if (
          /^(?:who speaks for|a |an |the |its )?[^ ]* ?(?:spokes|minister|governor|mayor|chief|official|commander|president|head|general|director|secretary|doctor|who speaks for)/iu.test(
            after,
          )
        )
          add(nameKey(written), after.trim());
      }
    }
    return found;
  }

  /** A news outlet relays another's word: it is a wire, not the speaker. */
  isMedia(speaker: string | null): boolean {
    const words = (speaker ?? '').toLowerCase().split(/[^\p{L}]+/u);
    return (
      words.some((word) => this.#media.has(word)) &&
      !words.some((word) =>
        /^(?:ministry|minister|official|officials|police|army|military|spokesman|wing|relations)$/.test(word),
      )
    );
  }

  /** Speaker of the frame, pronouns resolved. */
  speakerOfFrame(frame: Frame): string | null {
    return this.#ofFrame.get(frame) ?? null;
  }

  /** Who says what stands at a token of a sentence. */
  at(index: number, token: number): Speaking {
    const reading = this.#readings[index];
    if (!reading) return OUTLET;
    const frame = frameAt(
      reading.frames.filter((f) => !this.isMedia(f.speaker)),
      token,
    );
    if (frame) {
      const speaker = this.speakerOfFrame(frame);
      if (speaker)
        return { speaker, stated: !frame.pronoun, rule: frame.pronoun ? 'speaker.pronoun' : frame.rule, frame };
    }
    return this.#carried(index) ?? OUTLET;
  }

  /** "..., the radio reported. Quoting the ministry, it said ...": the ministry's word. */
  #relayed(index: number): Speaking | null {
    const reading = this.#readings[index];
    if (!reading?.frames.some((f) => this.isMedia(f.speaker))) return null;
    const next = this.#readings[index + 1]?.frames[0];
    const cites = next?.rule === 'speaker.according-to' || next?.rule === 'speaker.citing';
    const speaker = next && cites && next.from <= 1 ? this.speakerOfFrame(next) : null;
    return next && speaker ? { speaker, stated: false, rule: 'speaker.relayed', frame: next } : null;
  }

  /** A sentence between two that are one speaker's. */
  #between(index: number): Speaking | null {
    if ((this.#readings[index]?.frames.length ?? 0) > 0) return null;
    const before = lastSpeaker(this.#readings[index - 1], this);
    const after = lastSpeaker(this.#readings[index + 1], this);
    if (!before || before.speaker !== after?.speaker) return null;
    return { speaker: before.speaker, stated: false, rule: 'speaker.between', frame: before.frame };
  }

  /** A sentence without a frame inside an open quotation, or one of figures that the next sentence confirms. */
  #carried(index: number): Speaking | null {
    const reading = this.#readings[index];
    if (!reading) return null;
    const sameBlock = (other: SentenceReading | undefined): boolean =>
      other?.sentence.blockIndex === reading.sentence.blockIndex;
    for (let i = index + 1; i <= index + 2; i++) {
      const later = this.#readings[i];
      if (!later || !sameBlock(later)) break;
      const confirms = later.frames.find((f) => f.rule === 'speaker.confirmed' && confirmsFigures(later, f));
      if (confirms)
        return {
          speaker: this.speakerOfFrame(confirms),
          stated: false,
          rule: 'speaker.confirms-figures',
          frame: confirms,
        };
    }
    const relayed = this.#relayed(index);
    if (relayed) return relayed;
    const between = this.#between(index);
    if (between) return between;
    for (let i = index - 1; i >= 0 && index - i <= 3; i--) {
      const earlier = this.#readings[i];
      if (!earlier || !sameBlock(earlier)) break;
      const confirms = earlier.frames.find((f) => f.rule === 'speaker.confirmed' && confirmsFigures(earlier, f));
      if (confirms)
        return { speaker: this.speakerOfFrame(confirms), stated: false, rule: 'speaker.carried', frame: confirms };
      if (opensQuotation(earlier) && earlier.frames.length > 0) {
        const frame = earlier.frames.at(-1);
        if (frame) return { speaker: this.speakerOfFrame(frame), stated: false, rule: 'speaker.open-quotation', frame };
      }
    }
    return null;
  }
}

/** Titles are given near a name's first mention: the head of the report is searched, so that work stays linear. */
const HEAD_CHARS = 20_000;
const MOST_NAMES = 40;

/** How far before a name the words that stand with it may begin. */
const REACH = 90;
const LAST_WORDS = /(?:\p{L}[\p{L}'’-]*[ ]+){1,6}$/u;
const INSERT = / ?\(?((?:who |a |an |the |its )?[^,.;:)]{4,80})[,.;:)]/uy;
const LETTER = /[\p{L}\p{N}_]/u;

/** The words before each place where a name stands, and the insert after its comma. */
function* around(text: string, name: string): Generator<{ before: string; after: string }> {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const end = at + name.length;
    if (LETTER.test(text.charAt(end)) || LETTER.test(text.charAt(at - 1))) continue;
    INSERT.lastIndex = end + 1;
    const after = text.charAt(end) === ',' ? (INSERT.exec(text)?.[1] ?? '') : '';
    yield { before: LAST_WORDS.exec(text.slice(Math.max(0, at - REACH), at))?.[0] ?? '', after };
  }
}

function headOf(readings: readonly SentenceReading[]): string {
  let text = '';
  for (const { source, sentence } of readings) {
    if (text.length > HEAD_CHARS) break;
    text += `${source.slice(sentence.start, sentence.end)} `;
  }
  return text.slice(0, HEAD_CHARS);
}

/** Frames that name somebody whose word it is, not an outlet. */
function lastSpeaker(
  reading: SentenceReading | undefined,
  thread: SpeakerThread,
): { speaker: string; frame: Frame } | null {
  const frame = reading?.frames.findLast((f) => !thread.isMedia(f.speaker) && thread.speakerOfFrame(f) !== null);
  const speaker = frame ? thread.speakerOfFrame(frame) : null;
  return frame && speaker ? { speaker, frame } : null;
}

/** "confirmed these numbers": the figures around it are his. */
function confirmsFigures(reading: SentenceReading, frame: Frame): boolean {
  const { tokens } = reading.sentence;
  const words = tokens
    .slice(frame.to, frame.to + 4)
    .map((t) => t.lower)
    .join(' ');
  return /^(?:these|those|the) (?:numbers?|figures?|tolls?|deaths?|casualt)/.test(words);
}

function opensQuotation(reading: SentenceReading): boolean {
  let open = 0;
  for (const token of reading.sentence.tokens) {
    if (token.text === '“') open++;
    if (token.text === '”') open--;
  }
  return open > 0;
}
