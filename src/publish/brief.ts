/** The brief of one incident: a plain model that every format is written from. */

import { ownWords } from '../model/reviewer.ts';
import { happenedLines, measureLines, placeLines, responsibilityLines, timelineLines } from './brief-events.ts';
import { disputeLines, partLines, seriesLines, withRest } from './brief-figures.ts';
import type { Brief, BriefInput, BriefSource, PublishedReport } from './brief-model.ts';
import { dateKey } from './dates.ts';
import { type Citations, citations, compare } from './footnotes.ts';
import { movingFirst, sensitivityWords } from './sensitivity.ts';
import { tollTable } from './toll-table.ts';
import { reportOf, type Withhold, withholder } from './withhold.ts';

/** The same input gives the same brief, whatever the order of claims and reports. Names of victims are left out. */
export function makeBrief(given: BriefInput): Brief {
  const input = inOrder(given);
  const withhold = withholder(input.file.claims);
  const cite = citations(input, withhold);
  const toll = tollTable(input, cite);
  return {
    ...headOf(input),
    toll,
    ...sections(input, cite, withhold),
    sources: sourcesOf(input, withhold),
    notes: notesOf(input),
    footnotes: cite.list,
  };
}

function inOrder(input: BriefInput): BriefInput {
  const { file } = input;
  const byId = (a: { id: string }, b: { id: string }) => compare(a.id, b.id);
  const children = [...file.children].sort((a, b) => compare(dateKey(a.period), dateKey(b.period)) || byId(a, b));
  return {
    ...input,
    file: {
      ...file,
      children,
      claims: [...file.claims].sort(byId),
      responsibility: [...file.responsibility].sort(byId),
      measures: [...file.measures].sort(byId),
    },
  };
}

function headOf(input: BriefInput) {
  const { incident, claims } = input.file;
  return {
    incident: incident.id,
    title: incident.title,
    place: incident.place?.name ?? null,
    period: incident.period,
    asOf: input.asOf,
    asRecorded: input.asRecorded,
    policy: input.policy,
    version: input.version,
    claims: claims.length,
    unreviewed: claims.filter((claim) => input.standing(claim.id) === 'unreviewed').length,
    ...(ownCounts(input).length > 0 && { ownCounts: ownCounts(input) }),
    ...(ownClaims(input).length > 0 && { ownWords: ownClaims(input) }),
    ...((input.caveats ?? []).length > 0 && { caveats: input.caveats ?? [] }),
  };
}

/** In the order of the page, since footnotes are numbered as they are first used. */
function sections(input: BriefInput, cite: Citations, withhold: Withhold) {
  return {
    happened: happenedLines(input, cite, withhold),
    parts: partLines(input, cite, withhold),
    series: seriesLines(input, cite),
    disputes: disputeLines(input, cite, withhold),
    ...sensitivitySection(input),
    responsibility: responsibilityLines(input, cite, withhold),
    measures: measureLines(input, cite),
    timeline: timelineLines(input, cite, withhold),
    places: placeLines(input, cite),
  };
}

const MOST_MOVING = 4;

/** The figures that move most from policy to policy. */
function sensitivitySection({ sensitivity = [] }: BriefInput): Pick<Brief, 'sensitivity'> {
  const moving = movingFirst(sensitivity);
  if (moving.length === 0) return {};
  const lines = moving.slice(0, MOST_MOVING).map((one) => ({ text: sensitivityWords(one), notes: [] }));
  return { sensitivity: withRest(lines, moving.length, 'that move: tollbook toll --json') };
}

/** The reports that anything of the brief comes from, oldest first. */
function reportsOf({ file, reports }: BriefInput): PublishedReport[] {
  const ids = new Set([
    ...file.claims.map((claim) => reportOf(claim.id)),
    ...file.responsibility.map((stance) => reportOf(stance.id)),
    ...file.measures.map((measure) => reportOf(measure.id)),
    ...file.facts.map((fact) => fact.report),
  ]);
  return [...ids]
    .map((id) => reports.get(id))
    .filter((report) => report !== undefined)
    .sort((a, b) => compare(dateKey(a.published), dateKey(b.published)) || compare(a.id, b.id));
}

function sourcesOf(input: BriefInput, withhold: Withhold): BriefSource[] {
  return reportsOf(input).map(({ id, title, outlet, published, url, via, provenance }) => ({
    report: id,
    title: title === null ? null : withhold(id, title),
    outlet,
    published,
    url,
    via,
    reworded: isReworded(provenance),
  }));
}

function isReworded(provenance: string | null): boolean {
  return provenance !== null && /\bre-?worded\b/i.test(provenance);
}

const OWN_WORDS = "A reviewer's own, not in the words of the report";

function ownCounts({ file }: BriefInput): string[] {
  return file.claims.filter((claim) => ownWords(claim).includes('count')).map((claim) => claim.id);
}

function ownClaims({ file }: BriefInput): { claim: string; fields: string[] }[] {
  return file.claims
    .map((claim) => ({ claim: claim.id, fields: ownWords(claim) }))
    .filter((one) => one.fields.length > 0);
}

function notesOf(input: BriefInput): string[] {
  const notes = [
    'Figures are what parties said, not findings. Parties are never averaged; "-" means that nothing was said, not zero.',
    '"145-216" is the range that the statements allow; "computed" marks a total that nobody stated.',
  ];
  if (input.policy === 'show-all') notes.push('Policy show-all: no single figure is chosen over the others.');
  const reports = reportsOf(input);
  for (const provenance of new Set(reports.map((report) => report.provenance))) {
    const count = reports.filter((report) => report.provenance === provenance).length;
    if (provenance !== null) notes.push(`${count} of ${reports.length} reports (marked *): ${provenance}`);
  }
  if (input.elsewhere) notes.push(input.elsewhere);
  const own = ownClaims(input).map(({ claim, fields }) => `${claim} (${fields.join(', ')})`);
  if (own.length > 0) notes.push(`${OWN_WORDS}: ${own.join(', ')}.`);
  if (input.file.claims.some((claim) => (claim.names ?? []).length > 0)) notes.push('Names of victims are withheld.');
  return notes;
}
