/** Who ordered a measure, and where it holds: words as written. */

import type { ReadingContext } from './responsibility.ts';
import { actorPhrases } from './responsibility-actors.ts';
import { phrasesAfter, type Reading, subjectBefore, tokenAt } from './responsibility-slots.ts';
import type { Sentence } from './sentences.ts';

/** Offsets into the sentence's own text. */
export interface Part {
  start: number;
  end: number;
}

const PLACE_WORDS =
  'province|provinces|city|cities|town|towns|district|districts|region|country|capital|area|areas|village|villages|state|territory|neighbourhood|zone|north|south|east|west|south-west|southwest|border|camp|enclave';
const PLACE = new RegExp(
  `\\b(?:(?:in|across|throughout|over|near|around|at|from|of|to|for|on|inside|into)\\s+)((?:most|much|many|some|several|all|parts?)\\s+(?:of\\s+)?)?((?:the\\s+|both\\s+|affected\\s+|\\w+\\s+){0,3}?(?:${PLACE_WORDS})\\b(?:\\s+(?:of|like|such\\s+as)\\s+\\p{Lu}[\\p{L}-]+)?)`,
  'iu',
);
const NAMED =
  /\b(?:in|across|throughout|over|near|around|at|from|of|to|inside|into)\s+((?:(?:most|much|parts)\s+of\s+)?(?:the\s+)?\p{Lu}[\p{L}'’-]*(?:(?:,\s|\s(?:and|or)\s|,\sand\s|\s)\p{Lu}[\p{L}'’-]*)*)/u;
const OWNER = /(\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*)*)['’]s\s/u;
const NOT_PLACE =
  /^(?:the\s+)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|Minister|Minist|Reuters|AFP|Section|Secretary|Ramadan/u;

export function readingOf(sentence: Sentence, context: ReadingContext): Reading {
  const text = context.textOf(sentence.field).slice(sentence.start, sentence.end);
  return { sentence, text, phrases: actorPhrases(sentence, context.language, text), language: context.language };
}

/** The words for the place, nearest the measure first, else of the whole sentence; null when none is named. */
export function placeOf(text: string, around: Part): string | null {
  const after = text.slice(around.start);
  for (const part of [after, text]) {
    const named = NAMED.exec(part);
    const common = PLACE.exec(part);
    const place = named?.[1] && !NOT_PLACE.test(named[1]) ? named[1] : null;
    const area = common ? `${common[1] ?? ''}${common[2] ?? ''}`.trim() : null;
    if (place && area && named && common) return named.index <= common.index + common[0].length ? place : area;
    if (place ?? area) return place ?? area;
  }
  const owner = OWNER.exec(text)?.[1] ?? null;
  return owner !== null && !NOT_PLACE.test(owner) ? owner : null;
}

/** Who acts: the subject of an active verb before the thing, the "by" of a passive, else the speaker. */
export function authorityOf(reading: Reading, act: Part | null, thing: Part, speaker: string | null): string | null {
  if (act && act.start < thing.start) {
    const subject = subjectBefore(reading, tokenAt(reading, act.start)).find((phrase) => phrase.kind !== 'pronoun');
    if (subject) return subject.text;
  }
  if (act) {
    const after = reading.text.slice(act.end);
    const by = /^[^.;:]{0,60}?\bby\s/u.exec(after);
    const agent = by ? phrasesAfter(reading, tokenAt(reading, act.end + by[0].length), 1)[0] : undefined;
    if (agent) return agent.text;
  }
  return speaker;
}
