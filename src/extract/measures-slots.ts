/** Who ordered a measure, and where it holds: words as written. */
import type { MeasureTable } from '../model/language.ts';
import { actorPhrases } from './responsibility-actors.ts';
import type { ReadingContext } from './responsibility-context.ts';
import { phrasesAfter, type Reading, subjectBefore, tokenAt } from './responsibility-slots.ts';
import type { Sentence } from './sentences.ts';

/** Offsets into the sentence's own text. */
export interface Part {
  start: number;
  end: number;
}

interface Where {
  named: RegExp;
  area: RegExp;
  owner: RegExp;
  notPlace: RegExp;
  agent: RegExp;
}

const compiledTables = new WeakMap<MeasureTable, Where>();

function whereOf(table: MeasureTable): Where {
  const known = compiledTables.get(table);
  if (known) return known;
  const { named, area, owner, notPlace, agent } = table.where;
  const compiled = {
    named: new RegExp(named, 'u'),
    area: new RegExp(area, 'iu'),
    owner: new RegExp(owner, 'u'),
    notPlace: new RegExp(notPlace, 'u'),
    agent: new RegExp(agent, 'iu'),
  };
  compiledTables.set(table, compiled);
  return compiled;
}

export function readingOf(sentence: Sentence, context: ReadingContext): Reading {
  const text = context.textOf(sentence.field).slice(sentence.start, sentence.end);
  return { sentence, text, phrases: actorPhrases(sentence, context.language, text), language: context.language };
}

/** The words for the place, nearest the measure first, else of the whole sentence; null when none is named. */
export function placeOf(text: string, around: Part, table: MeasureTable): string | null {
  const where = whereOf(table);
  const after = text.slice(around.start);
  for (const part of [after, text]) {
    const named = where.named.exec(part);
    const common = where.area.exec(part);
    const place = named?.[1] && !where.notPlace.test(named[1]) ? named[1] : null;
    const area = common?.[1]?.trim() ?? null;
    if (place && area && named && common) return named.index <= common.index + common[0].length ? place : area;
    if (place ?? area) return place ?? area;
  }
  const owner = where.owner.exec(text)?.[1] ?? null;
  return owner !== null && !where.notPlace.test(owner) ? owner : null;
}

/** Who acts: the subject of an active verb before the thing, the "by" of a passive, else the speaker. */
export function authorityOf(reading: Reading, act: Part | null, thing: Part, speaker: string | null): string | null {
  if (act && act.start < thing.start) {
    const subject = subjectBefore(reading, tokenAt(reading, act.start)).find((phrase) => phrase.kind !== 'pronoun');
    if (subject) return subject.text;
  }
  if (act) {
    const after = reading.text.slice(act.end);
    const by = whereOf(reading.language.measures).agent.exec(after);
    const agent = by ? phrasesAfter(reading, tokenAt(reading, act.end + by[0].length), 1)[0] : undefined;
    if (agent) return agent.text;
  }
  return speaker;
}
