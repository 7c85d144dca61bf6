/** Report -> claims, responsibility, measures, facts and what was set aside. The engine's entry. */
import type { SetAside } from '../model/claim.ts';
import type { ClaimDraft, Extracted } from '../model/draft.ts';
import type { Block, Field, ReportText } from '../model/report.ts';
import { asideLink, asideOfLink, leftOver, type Verdict } from './claims/aside.ts';
import { Background } from './claims/background.ts';
import { carriedFigures, ofTheSamePeople } from './claims/carried-figures.ts';
import { type Drafting, draftOf } from './claims/claims.ts';
import { carryPerpetrator, Perpetrators } from './claims/perpetrator.ts';
import { mergeRepeats } from './claims/repeats.ts';
import { contextOf, type ExtractContext, type ExtractTools } from './context.ts';
import type { Link } from './links/link.ts';
import { findFacts } from './measures/facts.ts';
import { findMeasures } from './measures/measures.ts';
import { readSentence, type SentenceReading } from './reading.ts';
import { relateEarlier, relatePart } from './relations/relation.ts';
import { relateAll } from './relations/relations.ts';
import { findResponsibility, type ReadingContext } from './responsibility/responsibility.ts';
import { SpeakerThread } from './speakers/speakers.ts';
import { Whereabouts } from './whereabouts/where.ts';
import { type Sentence, sentencesOf } from './words/sentences.ts';

interface Drafted {
  draft: ClaimDraft;
  link: Link;
}

/** "civilians were killed", "the murder of the priests": victims of whom no number is given. */
function isUncounted({ mention, outcome, parent, trigger }: Link): boolean {
  const told = mention.kind === 'bare' && mention.row !== null && !mention.row.weak && mention.inner === null;
  if (!told || parent !== null || trigger === null) return false;
  const befalls = mention.from >= trigger.to || trigger.groupFrom < trigger.from;
  return befalls && (outcome === 'killed' || outcome === 'injured');
}

/** People without a number are told only where the report gives no figure of that outcome. */
function withoutPlain(drafted: readonly Drafted[]): Drafted[] {
  const counted = new Set(drafted.filter((d) => d.link.mention.count).map((d) => d.draft.outcome));
  return drafted.filter((d) => d.link.mention.count || !counted.has(d.draft.outcome));
}

/** A group without a number inside a counted one is composition, not a claim. */
function compositionOf(drafted: readonly Drafted[], drafts: Map<Link, ClaimDraft>): Drafted[] {
  return drafted.filter(({ draft, link }) => {
    if (link.mention.count || isUncounted(link)) return true;
    const parent = link.parent ? drafts.get(link.parent) : undefined;
    if (parent && draft.group) parent.composition.push(draft.group);
    return false;
  });
}

function draftSentence(
  reading: SentenceReading,
  drafting: Drafting,
  publishedYear: number | null,
  background: Background,
): { drafted: Drafted[]; aside: SetAside[] } {
  const aside: SetAside[] = [];
  const drafted: Drafted[] = [];
  const verdicts = new Map<Link, Verdict>();
  for (const link of reading.links) {
    const found = asideOfLink(link, reading, drafting.context, publishedYear);
    const own = found?.reason === 'earlier period' && background.opens(link, reading, found);
    const whole = link.parent ? verdicts.get(link.parent) : undefined;
    const verdict = (own ? null : found) ?? background.verdictOf(link, reading) ?? whole;
    if (verdict) verdicts.set(link, verdict);
    const put = verdict && link.mention.count ? asideLink(link, reading, verdict) : null;
    if (put) aside.push(put);
    if (verdict) continue;
    const draft = draftOf(link, reading, drafting);
    if (draft) drafted.push({ draft, link });
  }
  const drafts = new Map(drafted.map(({ draft, link }) => [link, draft]));
  const claims = compositionOf(drafted, drafts);
  return { drafted: claims, aside: [...aside, ...leftOver(reading, reading.links, drafting.context)] };
}

function numbered(claims: ClaimDraft[], reportId: string): void {
  const statements = new Map<string, number>();
  claims.forEach((claim, i) => {
    claim.id = `${reportId}#${i + 1}`;
    const key = JSON.stringify([claim.speaker, claim.saidWords]);
    const n = statements.get(key) ?? statements.size + 1;
    statements.set(key, n);
    claim.statement = `${reportId}@${n}`;
  });
}

/** "three of them were women" in the next sentence: inside the last whole of the sentence before. */
function anaphors(drafted: readonly Drafted[], readings: readonly SentenceReading[], drafting: Drafting): Drafted[] {
  const added: Drafted[] = [];
  readings.forEach((reading, i) => {
    const before = readings[i - 1];
    if (!before || before.sentence.blockIndex !== reading.sentence.blockIndex) return;
    for (const mention of reading.mentions) {
      // a share waits for a whole of its own sentence
      if (
        mention.partOf !== 'anaphor' ||
        !mention.count ||
        mention.count.share !== undefined ||
        reading.links.some((l) => l.mention === mention)
      )
        continue;
      const whole = drafted.findLast((d) => d.draft.sentence === i - 1 && !d.link.parent);
      if (!whole) continue;
      const link: Link = {
        mention,
        outcome: whole.link.outcome,
        rules: ['part.of-them-before'],
        trigger: null,
        parent: whole.link,
      };
      const draft = draftOf(link, reading, drafting);
      if (draft) added.push({ draft, link });
    }
  });
  return added;
}

/** "The army later confirmed 12": another voice's figure for the people told just before. */
function carried(drafted: readonly Drafted[], readings: readonly SentenceReading[], drafting: Drafting): Drafted[] {
  return carriedFigures(readings, drafted, drafting.context.language.linkWords).flatMap((found) => {
    const draft = draftOf(found.link, found.reading, drafting);
    return draft ? { draft: ofTheSamePeople(draft, found), link: found.link } : [];
  });
}

/** "22 more had been killed", "167 bodies": the people told just before, where the words name none. */
function carryGroups(drafted: readonly Drafted[]): void {
  drafted.forEach(({ draft, link }, i) => {
    const bodies = draft.outcome === 'bodies held' || /^(?:bodies|corpses)$/.test(link.mention.head ?? '');
    if (draft.group !== 'people' || draft.victims.status !== 'unknown' || link.parent) return;
    if (!(link.mention.more || bodies || link.mention.head === null)) return;
    const near = (d: Drafted): boolean => link.mention.more || bodies || draft.sentence - d.draft.sentence <= 4;
    const before = drafted.slice(0, i).filter((d) => isWhole(d) && near(d));
    const counted = link.rules.includes('killed.number-of');
    const source = bodies ? bodiesOf(draft, drafted, before) : carriedFrom(draft, before, link.mention.more || counted);
    if (!source) return;
    draft.group = source.group;
    draft.victims = { ...source.victims };
    draft.coverage = 'inferred';
    draft.rules.push('group.carried');
    carryPerpetrator(draft, source);
    if (draft.outcome === 'abducted' && draft.victims.status === 'security forces') draft.outcome = 'captured';
  });
}

/** A figure that others may be told by: not a part, not one person, not the headline. */
function isWhole({ draft }: Drafted): boolean {
  return draft.victims.status !== 'unknown' && !draft.headline && draft.scope !== 'sub-count' && draft.count_min !== 1;
}

/** Bodies are those of the killed of the same number, else of the fighters told last. */
function bodiesOf(draft: ClaimDraft, all: readonly Drafted[], before: readonly Drafted[]): ClaimDraft | undefined {
  const same = all.find(
    (d) =>
      d.draft !== draft &&
      d.draft.outcome === 'killed' &&
      d.draft.count_min === draft.count_min &&
      d.draft.group !== 'people',
  );
  // no more bodies than were killed
  const may = (d: Drafted): boolean =>
    d.draft.outcome === 'killed' && (d.draft.count_min ?? draft.count_min ?? 0) >= (draft.count_min ?? 0);
  return (same ?? before.findLast((d) => may(d) && d.draft.victims.status === 'armed group') ?? before.findLast(may))
    ?.draft;
}

/** "22 more" are those of the same outcome; "18 captured" beside "84 killed" are of the same people. */
function carriedFrom(draft: ClaimDraft, before: readonly Drafted[], adds: boolean): ClaimDraft | undefined {
  if (adds) return (before.findLast((d) => d.draft.outcome === draft.outcome) ?? before.at(-1))?.draft;
  const sameVoice = (d: Drafted): boolean =>
    d.draft.speaker === draft.speaker && draft.sentence - d.draft.sentence <= 2;
  return draft.outcome === 'killed'
    ? undefined
    : before.findLast((d) => d.draft.outcome !== draft.outcome && sameVoice(d))?.draft;
}

/** Has a later step made a claim of the figure that was set aside? */
function isTold({ quote, span }: SetAside, { figure }: ClaimDraft): boolean {
  return quote.field === figure.field && span.start <= figure.start && figure.end <= span.end;
}

function readClaims(
  readings: SentenceReading[],
  context: ExtractContext,
  report: ReportText,
): { claims: ClaimDraft[]; aside: SetAside[]; thread: SpeakerThread; where: Whereabouts } {
  const thread = new SpeakerThread(readings, context.language, context.isGroupName);
  const where = new Whereabouts(readings, context);
  const drafting: Drafting = { context, thread, where, perpetrators: new Perpetrators(readings, context) };
  const year = /^\d{4}/.exec(report.published ?? '')?.[0];
  const background = new Background(readings, context);
  const results = readings.map((reading) => draftSentence(reading, drafting, year ? Number(year) : null, background));
  const first = withoutPlain(results.flatMap((r) => r.drafted));
  const counted = [...first, ...anaphors(first, readings, drafting)];
  const all = [...counted, ...carried(counted, readings, drafting)];
  carryGroups(all);
  const { kept, replaced } = mergeRepeats(all.map((d) => d.draft));
  numbered(kept, report.id);
  const final = (draft: ClaimDraft | undefined): ClaimDraft | undefined =>
    draft ? (replaced.get(draft) ?? draft) : undefined;
  const byLink = new Map(all.map(({ draft, link }) => [link, draft]));
  for (const { draft, link } of all) {
    const whole = link.parent ? final(byLink.get(link.parent)) : undefined;
    const part = final(draft);
    if (whole && part) relatePart(part, whole, 'relation.part');
    const later = link.earlierOf ? final(byLink.get(link.earlierOf)) : undefined;
    if (later && part) relateEarlier(part, later);
  }
  relateAll(kept);
  return {
    claims: kept,
    aside: results.flatMap((r) => r.aside).filter((aside) => !kept.some((claim) => isTold(aside, claim))),
    thread,
    where,
  };
}

/** Reads a report. `blocks` are those of its fields, with offsets into the fields as given. */
export function extractReport(report: ReportText, blocks: readonly Block[], tools: ExtractTools): Extracted {
  const context = contextOf(tools);
  const source = (field: Field): string => (field === 'title' ? (report.title ?? '') : report.text);
  const sentences = sentencesOf(blocks, source, context.language.abbreviations);
  const readings = sentences.map((sentence) => readSentence(sentence, source(sentence.field), context));
  const { claims, aside, thread, where } = readClaims(readings, context, report);
  const reading: ReadingContext = {
    language: context.language,
    speakerOf: (sentence: Sentence) => thread.at(sentence.index, 0).speaker,
    textOf: source,
    isGroupName: context.isGroupName,
  };
  return {
    claims,
    responsibility: findResponsibility(sentences, reading),
    measures: findMeasures(sentences, reading),
    facts: findFacts(sentences, reading),
    setAside: aside,
    titles: thread.titles(),
    dateline: where.dateline,
    places: [
      ...new Set([
        ...readings.flatMap((r) => r.places.map((p) => p.words)),
        ...claims.flatMap((c) => (c.place ? [c.place] : [])),
      ]),
    ],
  };
}
