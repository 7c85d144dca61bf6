/** When a statement was made: "said on Sunday", "On Monday it had put the toll at 60", "had earlier said". */
import type { Language } from '../../model/language.ts';
import type { SentenceReading } from '../reading.ts';
import { wordAt } from '../words/tokens.ts';

type Period = SentenceReading['periods'][number];
type Framed = Pick<SentenceReading['frames'][number], 'from' | 'to' | 'pronoun'>;

/** the most words from the verb to its time, from an opening time to the speaker, and from the verb to "it" or "the toll" */
const BEHIND = 3;
const AHEAD = 1;
const ONTO = 3;

/** Was the frame's word given before the report's other words? "had put", "first said", "Earlier, police said" */
function isBefore(
  { sentence: { tokens }, frames }: SentenceReading,
  { from, to }: Framed,
  language: Language,
): boolean {
  // "the mayor said police had counted 12": reported speech
  const reported = frames.some((f) => f.to <= from);
  const { earlierWords, pastPerfects } = language.saidWords;
  // of "Police, who had earlier reported 14 dead, now say" only the words by the verb
  for (let i = to - 1; i >= from && wordAt(tokens, i) !== ','; i--) {
    const word = wordAt(tokens, i);
    if (earlierWords.has(word) || (!reported && pastPerfects.has(word))) return true;
  }
  return earlierWords.has(wordAt(tokens, from - 1)) || earlierWords.has(wordAt(tokens, to));
}

/** "On Monday [it put the toll] at 60": a word on a toll, whose day is that of the word. */
function isOnToll({ sentence: { tokens } }: SentenceReading, { to }: Framed, { linkWords }: Language): boolean {
  for (let i = to; i < to + ONTO; i++) if (linkWords.standIns.has(wordAt(tokens, i))) return true;
  return false;
}

/** The time expression that tells when the frame's word was given; null where none does. */
export function sayingTime(reading: SentenceReading, frame: Framed, language: Language): Period | null {
  const behind = reading.periods.find((p) => p.from >= frame.to && p.from <= frame.to + BEHIND);
  if (behind) return behind;
  const opening = reading.periods.find(
    (p) => p.kind !== 'since' && p.to <= frame.from && frame.from - p.to <= AHEAD && p.from <= AHEAD,
  );
  if (!opening) return null;
  return isBefore(reading, frame, language) || isOnToll(reading, frame, language) ? opening : null;
}

/** "had said 12 were killed; the toll [later rose to 15]": a figure behind the clause that was said before. */
function isPast({ sentence: { tokens } }: SentenceReading, { to }: Framed, at: number, language: Language): boolean {
  const { clauseBreaks } = language.modalityWords;
  for (let i = to; i < at; i++) {
    const word = wordAt(tokens, i);
    if (word === ';' || (language.speakerWords.clauseJoints.has(word) && clauseBreaks.has(word))) return true;
  }
  return false;
}

/** When the frame's word was given, as written, and whether that was before the report's other words. */
export function saidWords(
  at: number,
  reading: SentenceReading,
  frame: Framed,
  language: Language,
): { words: string | null; before: boolean } {
  const time = sayingTime(reading, frame, language);
  const before = isBefore(reading, frame, language) && !isPast(reading, frame, at, language);
  if (time) return { words: time.words, before };
  if (!before) return { words: null, before };
  const word = reading.sentence.tokens
    .slice(frame.from, frame.to + 1)
    .find((t) => language.saidWords.earlierWords.has(t.lower));
  return { words: word?.text ?? null, before };
}
