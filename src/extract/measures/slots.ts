/** Who ordered a measure, and where it holds: words as written. */
import type { Language } from '../../model/language.ts';
import type { MeasureTable } from '../../model/language-measures.ts';
import { actorPhrases } from '../responsibility/actors.ts';
import type { ReadingContext } from '../responsibility/context.ts';
import { phrasesAfter, type Reading, sayer, subjectBefore, tokenAt } from '../responsibility/slots.ts';
import type { Sentence } from '../words/sentences.ts';

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

/** Can this name order measures? By office, by body, or as a country; rights bodies and armed groups cannot. */
function isAuthority(name: string, language: Language): boolean {
  const { bodies, civil, countries, observers, states } = language.responsibility.words;
  const parts = name.toLowerCase().split(/[^\p{L}]+/u);
  if (parts.some((word) => civil.has(word) || (observers.has(word) && !states.has(word)))) return false;
  if (countries.has(name.toLowerCase())) return true;
  return parts.some((word) => language.titles.has(word) || states.has(word) || bodies.has(word));
}

/** An official who tells of the measure: by title or by body. */
function officialOf(reading: Reading, told: Part): string | null {
  const cue = { from: tokenAt(reading, told.start), to: tokenAt(reading, told.end) };
  return sayer(reading, cue, []).find((phrase) => isAuthority(phrase.text, reading.language))?.text ?? null;
}

/** Who acts: the subject of an active verb before the thing, the "by" of a passive, else the speaker. */
export function authorityOf(reading: Reading, act: Part | null, thing: Part, speaker: string | null): string | null {
  const { language } = reading;
  if (act && act.start < thing.start) {
    const at = tokenAt(reading, act.start);
    const subject = subjectBefore(reading, at).find((phrase) => phrase.kind !== 'pronoun');
    if (subject && (subject.to === at || isAuthority(subject.text, language))) return subject.text;
  }
  if (act === null) {
    // the words for the thing begin with the verb: "the army [ordered residents to leave]", not "is [on high alert]"
    const at = tokenAt(reading, thing.start);
    const subject = subjectBefore(reading, at)[0];
    const between = reading.sentence.tokens.slice(subject?.to ?? at, at);
    const acts = between.every((t) => language.auxiliaries.has(t.lower) && !language.passives.has(t.lower));
    if (subject && acts && subject.kind !== 'pronoun' && isAuthority(subject.text, language)) return subject.text;
  }
  if (act) {
    const by = whereOf(language.measures).agent.exec(reading.text.slice(act.end));
    const agent = by ? phrasesAfter(reading, tokenAt(reading, act.end + by[0].length), 1)[0] : undefined;
    if (agent) return agent.text;
  }
  if (speaker !== null && isAuthority(speaker, language)) return speaker;
  return officialOf(reading, act ?? thing);
}
