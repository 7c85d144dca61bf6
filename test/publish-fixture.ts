/** Hand-made incidents for the tests of publishing: events, names and words are made up. */
import type { Claim, Measure, Party, Responsibility } from '../src/model/claim.ts';
import type { Cell, IncidentFile, PartyToll, Toll } from '../src/model/incident.ts';
import type { Quote, Report } from '../src/model/report.ts';
import type { BriefInput } from '../src/publish/brief-model.ts';
import { blocksOf } from '../src/read/blocks.ts';

export const STATE: Party = { id: 'norland', name: 'Norland (state)', side: 'state' };
export const FRONT: Party = { id: 'afn', name: 'Alba Front', side: 'armed group' };
export const MONITOR: Party = { id: 'monitor', name: 'Northern Monitor', side: 'independent' };

export function reportOf(id: string, text: string, more: Partial<Report> = {}): Report {
  const title = more.title ?? null;
  return {
    id,
    title,
    text,
    published: '2031-02-01',
    outlet: 'The Post',
    url: `https://post.example/${id}`,
    lang: 'en',
    via: null,
    bytesHash: '00',
    mediaType: 'text/plain',
    blocks: blocksOf({ title, text }),
    provenance: null,
    versionOf: null,
    ...more,
  };
}

/** The sentence or row of a report that holds `words`. */
export function quoteIn(report: Report, words: string): Quote {
  const at = report.text.indexOf(words);
  if (at < 0) throw new Error(`"${words}" is not in report ${report.id}`);
  const block = report.blocks.find((one) => one.field === 'text' && one.start <= at && at < one.end);
  const before = report.text.lastIndexOf('. ', at);
  const from = Math.max(block?.start ?? 0, before < 0 ? 0 : before + 2);
  const stop = report.text.indexOf('. ', at);
  const end = Math.min(block?.end ?? report.text.length, stop < 0 ? report.text.length : stop + 1);
  return { field: 'text', start: from, end, text: report.text.slice(from, end) };
}

export function claimIn(report: Report, n: number, words: string, more: Partial<Claim> = {}): Claim {
  const quote = quoteIn(report, words);
  const start = report.text.indexOf(words);
  const count = more.count_min === undefined ? Number(words.replaceAll(',', '')) : more.count_min;
  return {
    id: `${report.id}#${n}`,
    statement: `${report.id}@1`,
    outcome: 'killed',
    group: 'people',
    victims: { status: 'unknown', sex: null, age: null, role: null, nationality: null, own_side: null },
    composition: [],
    coverage: 'stated',
    count_min: count,
    count_max: count,
    qualifier: 'exact',
    speaker: 'Governor Ada Holm',
    party: STATE,
    perpetrator: null,
    cause: null,
    place: null,
    period: null,
    placeResolved: null,
    periodResolved: null,
    scope: 'total',
    modality: 'asserted',
    said: '2031-02-01',
    rules: ['count.plain', 'speaker.said'],
    figure: { field: 'text', start, end: start + words.length },
    quote,
    quotes: [quote],
    basis: { speaker: { stated: false, rule: 'speaker.carried' } },
    ...more,
  };
}

const NOBODY = { sex: null, age: null, role: null, nationality: null, own_side: null };
export const ARMED: Claim['victims'] = { status: 'armed group', ...NOBODY };
export const FORCES: Claim['victims'] = { status: 'security forces', ...NOBODY };
export const CIVILIANS: Claim['victims'] = { status: 'civilian', ...NOBODY };

export function cellOf(victims: string, parties: PartyToll[], more: Partial<Cell> = {}): Cell {
  return {
    outcome: 'killed',
    victims,
    perpetrator: null,
    low: parties[0]?.low ?? null,
    high: parties[0]?.high ?? null,
    figure: null,
    computed: false,
    disputed: false,
    independentSources: 1,
    parties,
    used: parties.flatMap((toll) => toll.series.flatMap((point) => point.claims)),
    setAside: [],
    why: [],
    ...more,
  };
}

/** A party's toll whose series are these claims in this order. */
export function tollOf(...claims: Claim[]): PartyToll {
  const last = claims.at(-1);
  if (!last) throw new Error('a series has at least one claim');
  const series = claims.map((claim) => ({
    at: claim.said,
    low: claim.count_min,
    high: claim.count_max,
    speaker: claim.speaker,
    claims: [claim.id],
  }));
  return { party: last.party, low: last.count_min, high: last.count_max, series };
}

export function stanceIn(report: Report, n: number, words: string, more: Partial<Responsibility>): Responsibility {
  const id = `${report.id}!${n}`;
  return {
    id,
    actor: 'Alba Front',
    stance: 'claims',
    speaker: null,
    party: FRONT,
    about: '',
    quote: quoteIn(report, words),
    rules: [],
    ...more,
  };
}

export function measureIn(report: Report, n: number, words: string, more: Partial<Measure>): Measure {
  const id = `${report.id}%${n}`;
  return {
    id,
    measure: '',
    authority: null,
    place: null,
    placeResolved: null,
    status: 'imposed',
    quote: quoteIn(report, words),
    rules: [],
    ...more,
  };
}

export function fileOf(more: Partial<IncidentFile>): IncidentFile {
  const incident = {
    id: 'i1',
    title: 'Attacks in Alba, 31 January 2031',
    parent: null,
    place: null,
    period: '2031-01-31/2031-02-01',
    episodes: [],
  };
  return { incident, children: [], claims: [], responsibility: [], measures: [], facts: [], reports: [], ...more };
}

export function inputOf(
  file: IncidentFile,
  toll: Partial<Toll>,
  reports: Report[],
  more: Partial<BriefInput> = {},
): BriefInput {
  const policy = more.policy ?? 'show-all';
  return {
    file,
    toll: { policy, asOf: null, cells: [], contradictions: [], ...toll },
    reports: new Map(reports.map((report) => [report.id, report])),
    standing: () => 'unreviewed',
    asOf: null,
    asRecorded: null,
    policy,
    version: '0.1.0',
    ...more,
  };
}
