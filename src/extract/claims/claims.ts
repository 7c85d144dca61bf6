/** Turns links into claim drafts: counts, victims, speaker, place, period, cause, how sure. */
import type { ClaimDraft } from '../../model/draft.ts';
import type { Language } from '../../model/language.ts';
import type { Quote } from '../../model/report.ts';
import type { Scope } from '../../model/words.ts';
import type { ExtractContext } from '../context.ts';
import type { Link } from '../links/link.ts';
import type { Group } from '../mentions/victims.ts';
import type { SentenceReading } from '../reading.ts';
import type { SpeakerThread } from '../speakers/speakers.ts';
import type { Whereabouts } from '../whereabouts/where.ts';
import { wordAt } from '../words/tokens.ts';
import { causeOf } from './cause.ts';
import { countOf } from './count.ts';
import { groupFor } from './group.ts';
import { modalityOf } from './modality.ts';
import { outcomeOf, refined } from './outcome.ts';
import type { Perpetrators } from './perpetrator.ts';
import { sideTold } from './sides.ts';

/** The whole sentence as a quote. */
export function quoteOf(reading: SentenceReading): Quote {
  const { field, start, end } = reading.sentence;
  return { field, start, end, text: reading.source.slice(start, end) };
}

export interface DraftedLink {
  draft: ClaimDraft;
  link: Link;
}

export interface Drafting {
  context: ExtractContext;
  thread: SpeakerThread;
  where: Whereabouts;
  perpetrators: Perpetrators;
}

/** "including 5 women", "three of them": inside another figure; else a whole. */
function scopeOf(link: Link): Scope {
  const { partOf, inner } = link.mention;
  const taken = partOf === 'anaphor' || (partOf === 'noun' && inner !== null);
  const part = link.parent || taken || link.rules.includes('part.among');
  return part ? 'sub-count' : 'total';
}

/** "12 more", "another five": added to what was told before. */
const isFurther = ({ mention }: Link): boolean => mention.more && mention.count !== null && mention.kind !== 'other';

/** The group with the side that the speaker's words give it, where its own words give none. */
const sided = (group: Group, own: boolean | null): Group =>
  group.victims.own_side !== null || own === null ? group : { ...group, victims: { ...group.victims, own_side: own } };

/** What the rules find for a link, each with its own rule id. */
function findingsOf(link: Link, reading: SentenceReading, { context, thread, where, perpetrators }: Drafting) {
  const { victimWords } = context.language;
  const { index } = reading.sentence;
  const { from } = link.mention;
  const side = sideTold(link, reading.sentence.tokens, victimWords);
  const group = sided(groupFor(link, reading, context), side);
  const speaking = thread.at(index, from);
  const told = outcomeOf(link, reading, victimWords);
  const outcome = refined(told.outcome, group, reading, victimWords);
  return {
    count: countOf(link, reading, context),
    group,
    speaking,
    outcome,
    outcomeRule: told.rule,
    sideRule: side === null ? null : 'side.told',
    said: where.saidAt(index, from, speaking.frame),
    place: where.placeAt(index, from),
    period: where.periodAt(index, from),
    cause: causeOf(link, reading, context),
    perpetrator: perpetrators.of(link, reading, { victims: group.victims, outcome, speaker: speaking.speaker }),
    modality: modalityOf(link, reading, speaking.stated ? (speaking.frame?.modality ?? null) : null, context),
  };
}

type Findings = ReturnType<typeof findingsOf>;

/** "[the] driver", "[his] wife", "[my] daughter": one person who is known to the reader or the speaker; null for "a driver". */
function knownBy(
  { mention }: Link,
  { sentence: { tokens } }: SentenceReading,
  { language }: ExtractContext,
): string | null {
  if (mention.kind !== 'implicit' || mention.count?.low !== 1) return null;
  const word = wordAt(tokens, mention.from);
  if (language.victimWords.speakersOwn.has(word)) return 'person.of-speaker';
  return language.linkWords.known.has(word) || language.linkWords.possessives.has(word) ? 'person.known' : null;
}

/** "the other two", "the remaining three": those of a whole who were not told of yet. */
function restOf(
  { mention: { count, from } }: Link,
  { sentence: { tokens } }: SentenceReading,
  language: Language,
): string | null {
  if (!count || count.low === null) return null;
  const at = [count.numberFrom - 1, count.numberFrom - 2, count.numberTo, from].find(
    (i) => language.mentionWords.rest.has(wordAt(tokens, i)) && language.linkWords.known.has(wordAt(tokens, i - 1)),
  );
  return at === undefined ? null : 'count.rest';
}

/** "His son was [also] killed": beside those told of before. */
function isAlso({ trigger, mention }: Link, { sentence: { tokens } }: SentenceReading, language: Language): boolean {
  if (!trigger || mention.from >= trigger.from) return false;
  const { also, too } = language.mentionWords;
  const behind = wordAt(tokens, trigger.to);
  return tokens.slice(mention.to, trigger.from).some((t) => also.has(t.lower)) || also.has(behind) || too.has(behind);
}

/** The most words of a sentence before the rank of what it tells of: "[In] the second". */
const RANK = 4;

/** "The first blast killed a man", "the second, which hit a market,": one of several happenings told one by one. */
function rankedEvent(
  { mention }: Link,
  { sentence: { tokens } }: SentenceReading,
  { lexicon, language }: ExtractContext,
): string | null {
  const { ranks, known } = language.linkWords;
  for (let at = 1; at < RANK && at < mention.from; at++) {
    const next = wordAt(tokens, at + 1);
    if (!known.has(wordAt(tokens, at - 1)) || !ranks.has(wordAt(tokens, at)) || lexicon.people.has(next)) continue;
    return language.linkWords.firsts.has(wordAt(tokens, at)) ? 'event.first' : 'event.next';
  }
  return null;
}

/** The ids of all rules that a draft rests on. */
function rulesOf(link: Link, reading: SentenceReading, found: Findings, { context }: Drafting): string[] {
  const rules = [
    ...link.rules,
    knownBy(link, reading, context),
    restOf(link, reading, context.language),
    isAlso(link, reading, context.language) ? 'count.also' : null,
    rankedEvent(link, reading, context),
    isFurther(link) ? 'count.further' : null,
    link.mention.partOf === 'noun' && !link.parent ? 'part.of-noun' : null,
    found.count?.rule ?? 'count.bare',
    found.speaking.rule,
    found.said.before || link.earlierOf ? 'said.earlier' : null,
    found.outcomeRule,
    found.sideRule,
    found.perpetrator?.rule,
    found.cause?.rule,
    found.modality.rule,
    found.place?.rule,
    found.period?.rule,
  ];
  return rules.filter((rule): rule is string => typeof rule === 'string' && rule !== '');
}

/** The name of a person, without callings. */
function namesOf({ mention: { name } }: Link, { sentence: { tokens }, source }: SentenceReading): { names?: string[] } {
  const first = name && tokens[name.from];
  const last = name && tokens[name.to - 1];
  return first && last ? { names: [source.slice(first.start, last.end)] } : {};
}

/** Which fields were stated and which inferred, and what the later stages need to place and date them. */
function groundsOf(link: Link, reading: SentenceReading, found: Findings) {
  const { count, group, speaking, place, period, perpetrator } = found;
  const stated = count !== null && count.share === undefined && link.mention.kind !== 'implicit';
  return {
    basis: {
      speaker: { stated: speaking.stated, rule: speaking.rule },
      count: { stated, rule: count?.rule ?? 'count.bare' },
      coverage: { stated: group.coverage === 'stated', rule: 'coverage.words' },
      ...(perpetrator && { perpetrator: { stated: perpetrator.stated, rule: perpetrator.rule } }),
    },
    ...namesOf(link, reading),
    via: speaking.frame?.via ?? null,
    placeBasis: { stated: place?.stated ?? false, rule: place?.rule ?? 'place.none' },
    periodBasis: { stated: period?.stated ?? false, rule: period?.rule ?? 'period.none' },
  };
}

/** One draft for a link, or null where no count stands behind it. */
export function draftOf(link: Link, reading: SentenceReading, drafting: Drafting): ClaimDraft | null {
  const { tokens, index, field, block } = reading.sentence;
  const found = findingsOf(link, reading, drafting);
  const { count, group, speaking } = found;
  const first = tokens[count?.numberFrom ?? link.mention.groupFrom];
  const last = tokens[(count?.numberTo ?? link.mention.groupTo) - 1];
  if (!first || !last) return null;
  const quote = quoteOf(reading);
  return {
    id: '',
    statement: '',
    outcome: found.outcome,
    group: group.words,
    victims: group.victims,
    composition: [],
    coverage: group.coverage,
    count_min: count?.low ?? null,
    count_max: count?.high ?? null,
    qualifier: count?.qualifier ?? 'unknown',
    speaker: speaking.speaker,
    perpetrator: found.perpetrator?.words ?? null,
    cause: found.cause?.cause ?? null,
    place: found.place?.words ?? null,
    period: found.period?.words ?? null,
    scope: scopeOf(link),
    modality: found.modality.modality,
    rules: rulesOf(link, reading, found, drafting),
    figure: { field, start: first.start, end: last.end },
    quote,
    quotes: [quote],
    ...groundsOf(link, reading, found),
    scene: drafting.where.scene,
    saidWords: found.said.words,
    sentence: index,
    headline: field === 'title' || block.kind === 'heading',
  };
}
