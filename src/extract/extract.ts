/** Report -> claims, responsibility, measures, facts and what was set aside. The engine's entry. */
import type { SetAside } from '../model/claim.ts';
import type { ClaimDraft, Extracted } from '../model/draft.ts';
import type { Block, Field, ReportText } from '../model/report.ts';
import { anaphors } from './claims/anaphors.ts';
import { Background } from './claims/background.ts';
import { carriedClaims } from './claims/carried-figures.ts';
import { carryGroups } from './claims/carry.ts';
import type { Drafting } from './claims/claims.ts';
import { draftSentence, withoutPlain } from './claims/drafts.ts';
import { Perpetrators } from './claims/perpetrator.ts';
import { recalled } from './claims/recalled.ts';
import { mergeRepeats } from './claims/repeats.ts';
import { numbered } from './claims/statements.ts';
import { contextOf, type ExtractContext, type ExtractTools } from './context.ts';
import { findFacts } from './measures/facts.ts';
import { findMeasures } from './measures/measures.ts';
import { readSentence, type SentenceReading } from './reading.ts';
import { relateEarlier, relatePart } from './relations/relation.ts';
import { relateAll } from './relations/relations.ts';
import { findResponsibility, type ReadingContext } from './responsibility/responsibility.ts';
import { SpeakerThread } from './speakers/speakers.ts';
import { Whereabouts } from './whereabouts/where.ts';
import { type Sentence, sentencesOf } from './words/sentences.ts';

/** Has a later step made a claim of the figure that was set aside? */
function isTold({ quote, span }: SetAside, { figure }: ClaimDraft): boolean {
  return quote.field === figure.field && span.start <= figure.start && figure.end <= span.end;
}

function readClaims(
  readings: SentenceReading[],
  context: ExtractContext,
  report: ReportText,
): { claims: ClaimDraft[]; aside: SetAside[]; thread: SpeakerThread; where: Whereabouts } {
  const thread = new SpeakerThread(readings, context.language, context.isGroupName, report.outlet);
  const where = new Whereabouts(readings, context);
  const drafting: Drafting = { context, thread, where, perpetrators: new Perpetrators(readings, context) };
  const year = /^\d{4}/.exec(report.published ?? '')?.[0];
  const background = new Background(readings, context, report.published);
  const results = readings.map((reading) => draftSentence(reading, drafting, year ? Number(year) : null, background));
  const first = withoutPlain(results.flatMap((r) => r.drafted));
  const counted = [...first, ...anaphors(first, readings, drafting), ...recalled(first, readings, drafting)];
  const all = [...counted, ...carriedClaims(counted, readings, drafting)];
  carryGroups(all, readings, context);
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
