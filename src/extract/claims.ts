/** Turns links into claim drafts: counts, victims, speaker, place, period, cause, how sure. */
import type { Cause } from '../model/claim.ts';
import type { ClaimDraft } from '../model/draft.ts';
import type { Quote } from '../model/report.ts';
import type { Modality, Outcome, Scope } from '../model/words.ts';
import type { ExtractContext } from './context.ts';
import { bounds, type Count } from './counts.ts';
import type { Link } from './link.ts';
import type { Mention } from './mentions.ts';
import type { SentenceReading } from './reading.ts';
import type { SpeakerThread } from './speakers.ts';
import { type Group, groupOf } from './victims.ts';
import type { Whereabouts } from './where.ts';

export function quoteOf(reading: SentenceReading): Quote {
  const { field, start, end } = reading.sentence;
  return { field, start, end, text: reading.source.slice(start, end) };
}

const HELD =
  /^(?:custody|possession|held|morgue|morgues|mortuary|mortuaries|brought|received|hospital|hospitals|handed|transferred)$/;
const FOUND = /^(?:found|recovered|discovered|retrieved|pulled|unearthed|exhumed|dug)$/;
const BODIES = new Set(['body', 'bodies', 'corpse', 'corpses', 'remains']);

/** Bodies in somebody's hands are "bodies held": the same people as the killed, not more people. */
function outcomeOf(link: Link, reading: SentenceReading): { outcome: Outcome; rule: string | null } {
  const trigger = link.trigger;
  const first = trigger ? (reading.sentence.tokens[trigger.from]?.lower ?? '') : '';
  const bodies = BODIES.has(first) || BODIES.has(link.mention.head ?? '');
  if (link.outcome !== 'killed' || !bodies) return { outcome: link.outcome, rule: null };
  const words = reading.sentence.tokens.map((t) => t.lower);
  if (words.some((w) => HELD.test(w)) && !words.some((w) => FOUND.test(w)))
    return { outcome: 'bodies held', rule: 'outcome.bodies-held' };
  return { outcome: 'killed', rule: null };
}

function causeOf(reading: SentenceReading, context: ExtractContext): { cause: Cause; rule: string } | null {
  const hit = context.lexicon.causes.all(reading.sentence.tokens)[0];
  if (!hit) return null;
  const from = reading.sentence.tokens[hit.at];
  const to = reading.sentence.tokens[hit.at + hit.length - 1];
  if (!from || !to) return null;
  return { cause: { type: hit.row.type, words: reading.source.slice(from.start, to.end) }, rule: hit.row.id };
}

/** Who did it, where the wording is active ("gunmen killed 12") or has "by". */
function perpetratorOf(link: Link, reading: SentenceReading): string | null {
  const { tokens } = reading.sentence;
  const trigger = link.trigger;
  if (!trigger) return null;
  const text = (from: number, to: number): string | null => {
    const a = tokens[from];
    const b = tokens[to - 1];
    return a && b ? reading.source.slice(a.start, b.end) : null;
  };
  const by = tokens.findIndex((t, i) => t.lower === 'by' && i >= trigger.to && i - trigger.to <= 8);
  if (by >= 0 && link.mention.from < trigger.from) {
    const agent = reading.mentions.find((m) => m.from >= by + 1 && m.from - by <= 3);
    const end = agent?.to ?? endOfName(reading, by + 1);
    return end > by + 1 ? text(by + 1, end) : null;
  }
  if (link.mention.from >= trigger.to && !trigger.passive) {
    const agent = [...reading.mentions]
      .reverse()
      .find((m) => m.to <= trigger.groupFrom && trigger.groupFrom - m.to <= 3 && m !== link.mention);
    if (agent) return text(agent.from, agent.to);
  }
  return null;
}

function endOfName(reading: SentenceReading, from: number): number {
  const { tokens } = reading.sentence;
  let i = from;
  while (tokens[i]?.lower === 'the' || tokens[i]?.lower === 'a') i++;
  while (tokens[i]?.capital && tokens[i]?.kind === 'word') i++;
  return i;
}

function modalityOf(
  link: Link,
  reading: SentenceReading,
  framed: Modality | null,
  context: ExtractContext,
): { modality: Modality; rule: string | null } {
  const { tokens } = reading.sentence;
  const near = context.lexicon.modalities
    .all(tokens)
    .filter((hit) => hit.at + hit.length >= link.mention.from - 6 && hit.at <= link.mention.to + 8);
  const hit = near[0];
  if (hit) return { modality: hit.row.modality, rule: hit.row.id };
  return framed && framed !== 'denied'
    ? { modality: framed, rule: 'modality.speaker' }
    : { modality: 'asserted', rule: null };
}

export interface DraftedLink {
  draft: ClaimDraft;
  link: Link;
}

export interface Drafting {
  context: ExtractContext;
  thread: SpeakerThread;
  where: Whereabouts;
}

function scopeOf(link: Link): Scope {
  return link.parent ||
    link.mention.partOf === 'anaphor' ||
    link.rules.includes('part.among') ||
    (link.mention.more && link.mention.count !== null && link.mention.kind !== 'other')
    ? 'sub-count'
    : 'total';
}

/** Nouns that count the dead or the bodies and say nothing of who they are. */
const COUNTED_ONLY = new Set([
  'bodies',
  'corpses',
  'casualties',
  'deaths',
  'fatalities',
  'lives',
  'injuries',
  'coffins',
  'losses',
  'remains',
  'casualty',
  'death',
  'fatality',
  'dead',
  'victims',
]);

/** "lost 10 of its own": the side that speaks of itself stands before the wording, or is the speaker. */
function ownSide(link: Link, reading: SentenceReading, own: Group): Group {
  const { tokens } = reading.sentence;
  const at = link.trigger?.groupFrom ?? 0;
  const agent = reading.mentions.findLast((m) => m.to <= at && m.row !== null);
  const from = agent ? tokens[agent.groupFrom] : undefined;
  const to = agent ? tokens[agent.groupTo - 1] : undefined;
  const words = from && to ? reading.source.slice(from.start, to.end) : 'own members';
  return {
    words,
    victims: { ...own.victims, status: agent?.row?.status ?? 'unknown', role: null, own_side: true },
    coverage: 'stated',
  };
}

/** A bare number takes the people told just before it: "58 soldiers were killed and 30 wounded". */
function groupFor(link: Link, reading: SentenceReading, context: ExtractContext): Group {
  const { tokens } = reading.sentence;
  const own = groupOf(link.mention, tokens, reading.source, context);
  if (link.who) return apposed(link, link.who, reading, context);
  const among = amongThem(link, reading);
  if (among) return { ...groupOf(among, tokens, reading.source, context), coverage: 'stated' };
  if (link.mention.head === 'own') return ownSide(link, reading, own);
  if (COUNTED_ONLY.has(link.mention.head ?? '')) return { ...own, words: 'people' };
  if (link.mention.head !== null || link.mention.kind === 'named') return own;
  const before = reading.links.findLast(
    (l) =>
      l.mention.to <= link.mention.from &&
      l.mention.head !== null &&
      l.parent === null &&
      !l.mention.notPeople &&
      !COUNTED_ONLY.has(l.mention.head),
  );
  const whole = link.parent?.mention.head ? link.parent : before;
  if (whole && whole.outcome !== 'bodies held') {
    const group = groupOf(whole.mention, tokens, reading.source, context);
    return { ...group, coverage: group.coverage === 'unclear' ? 'unclear' : 'inferred' };
  }
  return { ...own, words: 'people' };
}

/** "Eleven people, all of one family": both the plain noun and what is said of it. */
function apposed(link: Link, who: Mention, reading: SentenceReading, context: ExtractContext): Group {
  const { tokens } = reading.sentence;
  const group = groupOf(who, tokens, reading.source, context);
  const first = tokens[link.mention.groupFrom];
  const last = tokens[who.groupTo - 1];
  const words = link.mention.head !== null && first && last ? reading.source.slice(first.start, last.end) : group.words;
  return { ...group, words, coverage: 'stated' };
}

/** "84 dead among the army, the police and the rangers": who they were stands behind the casualty word. */
function amongThem(link: Link, reading: SentenceReading): Mention | null {
  const { tokens } = reading.sentence;
  const at = link.trigger?.to ?? -1;
  if (
    link.mention.head !== null ||
    !/^(?:among|amongst)$/.test(tokens[at]?.lower ?? '') ||
    tokens[at + 1]?.lower === 'them'
  )
    return null;
  let end = at + 1;
  while (tokens[end] && !/^[.;:]$/.test(tokens[end]?.lower ?? '') && end - at < 16) end++;
  return { ...link.mention, row: null, head: null, groupFrom: at + 1, groupTo: end };
}

/** Soldiers held are captured, civilians abducted; prisoners whom attackers free have escaped. */
function refined(outcome: Outcome, group: Group, reading: SentenceReading): Outcome {
  if (outcome === 'abducted' && group.victims.status === 'security forces') return 'captured';
  const inmates = /^(?:inmate|prisoner|detainee|convict)$/.test(group.victims.role ?? '');
  const jail = reading.sentence.tokens.some((t) => /^(?:prison|jail|jailbreak)$/.test(t.lower));
  if (outcome === 'released' && inmates && jail) return 'escaped';
  return outcome;
}

/** "10 dead or more": the qualifier may stand after the casualty word. */
function countOf(link: Link, reading: SentenceReading, context: ExtractContext): Count | null {
  const { count } = link.mention;
  const trigger = link.trigger;
  if (!count || !trigger || count.qualifier !== 'exact' || count.low === null || trigger.from !== link.mention.to)
    return count;
  const hit = context.lexicon.after.firstAt(reading.sentence.tokens, trigger.to);
  return hit && hit.length > 1
    ? { ...count, ...bounds(count.low, hit.row.qualifier), qualifier: hit.row.qualifier, rule: hit.row.id }
    : count;
}

/** One draft for a link, or null where no count stands behind it. */
export function draftOf(link: Link, reading: SentenceReading, drafting: Drafting): ClaimDraft | null {
  const { context, thread, where } = drafting;
  const { mention } = link;
  const { tokens, index } = reading.sentence;
  const count = countOf(link, reading, context);
  const first = tokens[count?.numberFrom ?? mention.groupFrom];
  const last = tokens[(count?.numberTo ?? mention.groupTo) - 1];
  if (!first || !last) return null;
  const group = groupFor(link, reading, context);
  const speaking = thread.at(index, mention.from);
  const { outcome: told, rule: outcomeRule } = outcomeOf(link, reading);
  const outcome = refined(told, group, reading);
  const place = where.placeAt(index, mention.from);
  const period = where.periodAt(index, mention.from);
  const cause = causeOf(reading, context);
  const modality = modalityOf(link, reading, speaking.stated ? (speaking.frame?.modality ?? null) : null, context);
  const perpetrator = perpetratorOf(link, reading);
  const quote = quoteOf(reading);
  const rules = [
    ...link.rules,
    count?.rule ?? 'count.bare',
    speaking.rule,
    outcomeRule,
    cause?.rule,
    modality.rule,
    place?.rule,
    period?.rule,
  ];
  return {
    id: '',
    statement: '',
    outcome,
    group: group.words,
    victims: group.victims,
    composition: [],
    coverage: group.coverage,
    count_min: count?.low ?? null,
    count_max: count?.high ?? null,
    qualifier: count?.qualifier ?? 'unknown',
    speaker: speaking.speaker,
    perpetrator,
    cause: cause?.cause ?? null,
    place: place?.words ?? null,
    period: period?.words ?? null,
    scope: scopeOf(link),
    modality: modality.modality,
    rules: rules.filter((rule): rule is string => typeof rule === 'string' && rule !== ''),
    figure: { field: reading.sentence.field, start: first.start, end: last.end },
    quote,
    quotes: [quote],
    basis: {
      speaker: { stated: speaking.stated, rule: speaking.rule },
      count: { stated: count !== null && mention.kind !== 'implicit', rule: count?.rule ?? 'count.bare' },
      coverage: { stated: group.coverage === 'stated', rule: 'coverage.words' },
    },
    ...(mention.kind === 'named' ? { names: [group.words] } : {}),
    via: speaking.frame?.via ?? null,
    placeBasis: { stated: place?.stated ?? false, rule: place?.rule ?? 'place.none' },
    periodBasis: { stated: period?.stated ?? false, rule: period?.rule ?? 'period.none' },
    saidWords: where.saidAt(index, speaking.frame),
    sentence: index,
    headline: reading.sentence.field === 'title' || reading.sentence.block.kind === 'heading',
  };
}
