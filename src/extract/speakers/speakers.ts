/** Carries speakers through a report: pronouns, "the official added", figures that a speaker confirmed. */
import type { Language } from '../../model/language.ts';
import type { SentenceReading } from '../reading.ts';
import { wordAt } from '../words/tokens.ts';
import { type Frame, frameAt } from './attribution.ts';
import { authorOf } from './author.ts';
import { SpeakerFlow } from './flow.ts';
import { SpeakerNames } from './names.ts';
import { Posts } from './posts.ts';
import { titlesOf } from './titles.ts';
import { Voices } from './voices.ts';

export interface Speaking {
  speaker: string | null;
  stated: boolean;
  rule: string;
  frame: Frame | null;
}

const OUTLET: Speaking = { speaker: null, stated: false, rule: 'speaker.outlet', frame: null };
const LETTERS = /[^\p{L}]+/u;

export class SpeakerThread {
  readonly #language: Language;
  readonly #isGroupName: (words: string) => boolean;
  readonly #voices: Voices;
  readonly #names: SpeakerNames;
  readonly #flow: SpeakerFlow;
  readonly #readings: readonly SentenceReading[];
  readonly #ofFrame = new Map<Frame, string | null>();
  /** who speaks where nobody is named */
  readonly #author: Speaking;
  readonly #media = new Map<string, boolean>();

  constructor(
    readings: readonly SentenceReading[],
    language: Language,
    isGroupName: (words: string) => boolean,
    outlet: string | null = null,
  ) {
    this.#language = language;
    this.#isGroupName = isGroupName;
    const words = language.voiceWords;
    this.#voices = new Voices({ isGroupName, organisations: language.organisations, words });
    const posts = new Posts(
      readings.map((r) => r.sentence),
      language,
    );
    this.#names = new SpeakerNames(this.#voices, posts, words);
    this.#readings = readings;
    for (const reading of readings) this.#follow(reading);
    const told = (frame: Frame): string | null => (this.isMedia(frame.speaker) ? null : this.speakerOfFrame(frame));
    this.#flow = new SpeakerFlow(readings, { told, words });
    const isMedia = (name: string): boolean => this.isMedia(name);
    const author = authorOf(readings, { language, isGroupName, isMedia, outlet });
    this.#author = author === null ? OUTLET : { ...OUTLET, speaker: author, rule: 'speaker.own-document' };
  }

  #follow(reading: SentenceReading): void {
    for (const frame of reading.frames) {
      if (this.isMedia(frame.speaker) || this.#isOurs(frame)) continue;
      const speaker = frame.pronoun
        ? this.#voices.meant(this.#pronounOf(frame, reading))
        : (this.#ofItsBody(frame) ?? this.#names.whole(frame.speaker, frame.title));
      this.#ofFrame.set(frame, speaker);
      if (speaker && !frame.pronoun) this.#voices.hear(speaker);
    }
    this.#voices.notice(reading.sentence.tokens);
  }

  /** "according to our observation": the word of those who write. */
  #isOurs({ speaker }: Frame): boolean {
    const [first = ''] = (speaker ?? '').split(LETTERS);
    // "US officials" are not us
    const capitals = first.length > 1 && first === first.toUpperCase();
    return !capitals && this.#language.voiceWords.firstPlurals.has(first.toLowerCase());
  }

  /** "its spokesman", "a spokesman for their operations": the body that "its" means, where the person is not named. */
  #ofItsBody({ speaker }: Frame): string | null {
    const { bodies, impersonal, offices, personal } = this.#language.voiceWords;
    const words = (speaker ?? '').split(LETTERS);
    const [first = '', body = ''] = words.map((word) => word.toLowerCase());
    // "her office had recorded"
    if (words.length === 2 && personal.has(first) && bodies.has(body)) return this.#voices.meant(first);
    const owned = words.some((word) => word !== 'it' && impersonal.has(word.toLowerCase()));
    if (!owned || words.slice(1).some((word) => /^\p{Lu}/u.test(word))) return null;
    return words.some((word) => offices.has(word.toLowerCase())) ? this.#voices.meant('it') : null;
  }

  /** "he" of "he said"; "it" for "by its own account"; else who spoke last. */
  #pronounOf(frame: Frame, reading: SentenceReading): string {
    const { personal, impersonal, plural } = this.#language.voiceWords;
    const word = wordAt(reading.sentence.tokens, frame.from);
    if (frame.rule === 'speaker.own-account') return [...impersonal][0] ?? word;
    return personal.has(word) || impersonal.has(word) ? word : ([...plural][0] ?? word);
  }

  /** Words that stood with a name anywhere in the report, by the name's last word: what it is that he speaks for. */
  titles(): Map<string, string> {
    const { titles, voiceWords } = this.#language;
    return titlesOf(this.#readings, this.#names.seen, titles, voiceWords);
  }

  /** A news outlet relays another's word: it is a wire, not the speaker. */
  isMedia(speaker: string | null): boolean {
    if (speaker === null) return false;
    const known = this.#media.get(speaker);
    if (known !== undefined) return known;
    const { media, voiceWords } = this.#language;
    const words = speaker.toLowerCase().split(LETTERS);
    const own = words.some((word) => voiceWords.ownMedia.has(word) || voiceWords.ownCounts.has(word));
    // "the Northern Front's television": its own media are its voice
    const found = words.some((word) => media.has(word)) && !own && !this.#isGroupName(speaker);
    this.#media.set(speaker, found);
    return found;
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
    const speaker = frame ? this.speakerOfFrame(frame) : null;
    if (frame && speaker)
      return { speaker, stated: !frame.pronoun, rule: frame.pronoun ? 'speaker.pronoun' : frame.rule, frame };
    return this.#carried(index, reading) ?? this.#author;
  }

  /** "..., the radio reported. Quoting the ministry, it said ...": the ministry's word. */
  #relayed(index: number, reading: SentenceReading): Speaking | null {
    if (!reading.frames.some((f) => this.isMedia(f.speaker))) return null;
    const next = this.#readings[index + 1]?.frames[0];
    const cites = next?.rule === 'speaker.according-to' || next?.rule === 'speaker.citing';
    const speaker = next && cites && next.from <= 1 ? this.speakerOfFrame(next) : null;
    return next && speaker ? { speaker, stated: false, rule: 'speaker.relayed', frame: next } : null;
  }

  /** A sentence between two that are one speaker's. */
  #between(index: number, reading: SentenceReading): Speaking | null {
    if (reading.frames.length > 0) return null;
    const before = this.#lastOf(this.#readings[index - 1]);
    const after = this.#lastOf(this.#readings[index + 1]);
    if (!before || before.speaker !== after?.speaker) return null;
    return { speaker: before.speaker, stated: false, rule: 'speaker.between', frame: before.frame };
  }

  /** The frame that names somebody last whose word it is, not an outlet. */
  #lastOf(reading: SentenceReading | undefined): { speaker: string; frame: Frame } | null {
    const frame = reading?.frames.findLast((f) => !this.isMedia(f.speaker) && this.speakerOfFrame(f) !== null);
    const speaker = frame ? this.speakerOfFrame(frame) : null;
    return frame && speaker ? { speaker, frame } : null;
  }

  /** Figures that the next sentences of the block, or the last ones, confirm: "confirmed these numbers". */
  #confirmed(index: number, reading: SentenceReading): Speaking | null {
    for (const step of [1, 2, -1, -2, -3]) {
      const other = this.#readings[index + step];
      if (other?.sentence.blockIndex !== reading.sentence.blockIndex) continue;
      const frame = other.frames.find((f) => f.rule === 'speaker.confirmed' && this.#confirmsFigures(other, f));
      const rule = step > 0 ? 'speaker.confirms-figures' : 'speaker.carried';
      if (frame) return { speaker: this.speakerOfFrame(frame), stated: false, rule, frame };
    }
    return null;
  }

  /** "confirmed these numbers": the figures around it are his. */
  #confirmsFigures({ sentence: { tokens } }: SentenceReading, frame: Frame): boolean {
    const { demonstratives, definites, figureNouns } = this.#language.voiceWords;
    const word = wordAt(tokens, frame.to);
    return (demonstratives.has(word) || definites.has(word)) && figureNouns.has(wordAt(tokens, frame.to + 1));
  }

  #carried(index: number, reading: SentenceReading): Speaking | null {
    const found = this.#confirmed(index, reading) ?? this.#relayed(index, reading) ?? this.#between(index, reading);
    if (found) return found;
    const flowing = this.#flow.at(index);
    return flowing ? { ...flowing, stated: false } : null;
  }
}
