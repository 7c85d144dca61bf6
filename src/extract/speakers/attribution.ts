/** Who says so: frames like "police said", "said the mayor", "according to a hospital official". */

import type { Lexicon } from '../words/lexicon.ts';
import type { Sentence } from '../words/sentences.ts';
import { WordMemo } from '../words/spellings.ts';
import type { Token } from '../words/tokens.ts';
import { agentFrame, documentFrame, elidedFrame, quotedFrame, sharedFrame, tailFrame } from './attribution-agents.ts';
import {
  accordingTo,
  accordingToPronoun,
  accountOf,
  colonFrame,
  type Frame,
  frameOfVerb,
} from './attribution-frames.ts';
import { gappedFrames } from './attribution-gaps.ts';

export type { Frame } from './attribution-frames.ts';

/** The frame that opens at a token without a verb of saying. */
function namedFrame(tokens: readonly Token[], i: number, source: string, lexicon: Lexicon): Frame | null {
  const phrase = lexicon.attributionBefore.firstAt(tokens, i);
  return (
    accountOf(tokens, i, source, lexicon) ??
    (phrase && accordingTo(tokens, i, i + phrase.length, source, lexicon)) ??
    agentFrame(tokens, i, source, lexicon) ??
    quotedFrame(tokens, i, source, lexicon) ??
    documentFrame(tokens, i, source, lexicon) ??
    null
  );
}

const openers = new WeakMap<Lexicon, WordMemo<boolean>>();

/** May a frame open at the token? Each way of naming a speaker begins with one of these words. */
function mayOpen(token: Token, lexicon: Lexicon): boolean {
  let known = openers.get(lexicon);
  if (!known) {
    const { language } = lexicon;
    const { quotingVerbs, documents } = language.speakerWords;
    const first = (phrase: string): string => phrase.toLowerCase().split(' ')[0] ?? '';
    const phrases = [...language.attributionBefore, ...language.attributions.flatMap((row) => row.words)];
    const words = new Set(['by', 'that', ...quotingVerbs, ...documents, ...phrases.map(first)]);
    known = new WordMemo((word) => words.has(word));
    openers.set(lexicon, known);
  }
  return known.of(token);
}

/** All frames of a sentence, left to right. */
export function framesOf(sentence: Sentence, source: string, lexicon: Lexicon): Frame[] {
  const { tokens } = sentence;
  const colon = colonFrame(sentence, source, lexicon);
  const frames: Frame[] = colon ? [colon] : [];
  for (let i = colon?.to ?? 0; i < tokens.length; i++) {
    if (!mayOpen(tokens[i] as Token, lexicon)) continue;
    const elided = frames.length > 0 ? elidedFrame(tokens, i, source, lexicon) : null;
    const named = elided ?? namedFrame(tokens, i, source, lexicon);
    if (named) {
      frames.push(named);
      i = named.to - 1;
      continue;
    }
    const phrase = lexicon.attributionBefore.firstAt(tokens, i);
    const pronoun = phrase && accordingToPronoun(tokens, i, i + phrase.length, lexicon);
    if (pronoun) frames.push(pronoun);
    const hit = lexicon.attributions.firstAt(tokens, i);
    if (!hit) continue;
    const verb = { at: i, length: hit.length, modality: hit.row.modality, id: hit.row.id };
    const frame = frameOfVerb(tokens, verb, source, lexicon) ?? sharedFrame(tokens, verb, frames.at(-1), lexicon);
    if (frame) frames.push(frame);
    i += hit.length - 1;
  }
  if (frames.length === 0) {
    const tail = tailFrame(sentence, source, lexicon);
    return tail ? [tail] : frames;
  }
  const gapped = gappedFrames(frames, tokens, source, lexicon);
  const all = gapped.length > 0 ? [...frames, ...gapped].sort((a, b) => a.from - b.from) : frames;
  return overClauses(cited(all), tokens);
}

/** "The agency said, citing the mayor, that ...", "Citing the mayor, the agency said ...": the mayor's word. */
function cited(frames: readonly Frame[]): Frame[] {
  return frames.flatMap((frame, i) => {
    const [before, after] = [frames[i - 1], frames[i + 1]];
    const cites = (other: Frame | undefined, gap: number): boolean => other?.rule === 'speaker.citing' && gap <= 2;
    if (cites(after, (after?.from ?? 0) - frame.to) || cites(before, frame.from - (before?.to ?? 0))) {
      const citing = frame.rule === 'speaker.citing' ? frame : null;
      return citing ? [citing] : [];
    }
    return [frame];
  });
}

/** A clause after a semicolon that nobody frames goes on with the speaker before, else takes the one after. */
function overClauses(frames: Frame[], tokens: readonly Token[]): Frame[] {
  const marks = tokens.flatMap((token, i) => (token.lower === ';' ? [i] : []));
  if (marks.length === 0) return frames;
  const starts = [0, ...marks.map((i) => i + 1)];
  const ends = [...marks, tokens.length];
  starts.forEach((from, c) => {
    const to = ends[c] ?? tokens.length;
    if (frames.some((f) => from <= f.from && f.from < to)) return;
    const before = frames.findLast((f) => f.from < from);
    const after = frames.find((f) => f.from >= to && f.coverFrom <= f.from - 1);
    if (before) before.coverTo = to;
    else if (after) after.coverFrom = Math.min(after.coverFrom, from);
  });
  return frames;
}

/** The frame that a token stands under: the nearest one before it that covers it, else the nearest after. */
export function frameAt(frames: readonly Frame[], at: number): Frame | null {
  const covering = frames.filter((f) => f.coverFrom <= at && at < f.coverTo && !(f.from <= at && at < f.to));
  const narrow = covering.find((f) => f.narrow && at < f.from);
  if (narrow) return narrow;
  const before = covering.filter((f) => f.to <= at).at(-1);
  const after = covering.find((f) => f.from > at && f.coverFrom <= at);
  // "12 died according to police, 30 [according to the opposition]"
  if (after?.from === at + 1 && after.rule === 'speaker.according-to') return after;
  if (before && after && after.from - at < at - before.to && before.rule !== 'speaker.said') return after;
  return before ?? after ?? null;
}
