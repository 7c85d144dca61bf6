/** Who says so: frames like "police said", "said the mayor", "according to a hospital official". */
import {
  accordingTo,
  accordingToPronoun,
  colonFrame,
  type Frame,
  frameOfVerb,
  ownAccount,
} from './attribution-frames.ts';
import type { Lexicon } from './lexicon.ts';
import type { Sentence } from './sentences.ts';

export type { Frame } from './attribution-frames.ts';

/** All frames of a sentence, left to right. */
export function framesOf(sentence: Sentence, source: string, lexicon: Lexicon): Frame[] {
  const { tokens } = sentence;
  const colon = colonFrame(sentence, source, lexicon);
  const frames: Frame[] = colon ? [colon] : [];
  for (let i = colon?.to ?? 0; i < tokens.length; i++) {
    const phrase = lexicon.attributionBefore.firstAt(tokens, i);
    const named =
      ownAccount(tokens, i, lexicon) ?? (phrase && accordingTo(tokens, i, i + phrase.length, source, lexicon));
    if (named) {
      frames.push(named);
      i = named.to - 1;
      continue;
    }
    const pronoun = phrase && accordingToPronoun(tokens, i, i + phrase.length, lexicon);
    if (pronoun) frames.push(pronoun);
    const hit = lexicon.attributions.firstAt(tokens, i);
    if (!hit) continue;
    const verb = { at: i, length: hit.length, modality: hit.row.modality, id: hit.row.id };
    const frame = frameOfVerb(tokens, verb, source, lexicon);
    if (frame) frames.push(frame);
    i += hit.length - 1;
  }
  return frames;
}

/** The frame that a token stands under: the nearest one before it that covers it, else the nearest after. */
export function frameAt(frames: readonly Frame[], at: number): Frame | null {
  const covering = frames.filter((f) => f.coverFrom <= at && at < f.coverTo && !(f.from <= at && at < f.to));
  const before = covering.filter((f) => f.to <= at).at(-1);
  const after = covering.find((f) => f.from > at && f.coverFrom <= at);
  if (before && after && after.from - at < at - before.to && before.rule !== 'speaker.said') return after;
  return before ?? after ?? null;
}
