/** What the words of some quotes tell by themselves, whatever they count: a person's claim is held against it. */

import type { Claim } from '../model/claim.ts';
import type { Report } from '../model/report.ts';
import type { Telling } from '../model/reviewer.ts';
import type { Modality, Outcome } from '../model/words.ts';
import { contextOf, type ExtractContext, type ExtractTools } from './context.ts';
import { triggersOf } from './links/triggers.ts';
import { victimsOfWords } from './mentions/group-words.ts';
import { readSentence, type SentenceReading } from './reading.ts';
import { sentencesOf } from './words/sentences.ts';

/** Outcomes and degrees of doubt of the quotes' sentences, and the victims of the group's words, each once. */
export function tellingOf(
  report: Report,
  { quotes, group }: Pick<Claim, 'quotes' | 'group'>,
  tools: ExtractTools,
): Telling {
  const context = contextOf(tools);
  const source = (field: 'title' | 'text'): string => report[field] ?? '';
  const readings = sentencesOf(report.blocks, source, context.language.abbreviations)
    .filter((one) => quotes.some((q) => q.field === one.field && q.start < one.end && one.start < q.end))
    .map((sentence) => readSentence(sentence, source(sentence.field), context));
  return {
    outcomes: once(readings.flatMap((reading) => outcomesIn(reading, context))),
    modalities: once(readings.flatMap((reading) => modalitiesIn(reading, context))),
    victims: victimsOfWords(group, tools),
  };
}

function outcomesIn(
  { sentence: { tokens }, links }: SentenceReading,
  { lexicon, language }: ExtractContext,
): Outcome[] {
  const { mentionWords, nameWords, linkWords } = language;
  const nouns = [
    mentionWords.headOutcomes,
    mentionWords.adjectiveOutcomes,
    mentionWords.wholeOutcomes,
    nameWords.deeds,
    linkWords.wholeOutcomes,
    linkWords.deeds,
    linkWords.listNouns,
  ];
  return [
    ...links.map((link) => link.outcome),
    ...triggersOf(tokens, lexicon).flatMap((trigger) => trigger.rows.map((row) => row.outcome)),
    ...tokens.flatMap(({ lower }) => nouns.flatMap((words) => words.get(lower) ?? [])),
  ];
}

function modalitiesIn({ sentence: { tokens }, frames }: SentenceReading, { lexicon }: ExtractContext): Modality[] {
  const framed = frames.flatMap((frame) => frame.modality ?? []);
  return [...framed, ...lexicon.modalities.all(tokens).map((hit) => hit.row.modality)];
}

function once<T>(list: readonly T[]): T[] {
  return [...new Set(list)].sort();
}
