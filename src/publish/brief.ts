/** The brief of one incident: a plain model that every format is written from. */
import type { Brief, BriefInput } from './brief-model.ts';

export function makeBrief(input: BriefInput): Brief {
  const { incident } = input.file;
  return {
    incident: incident.id,
    title: incident.title,
    place: incident.place?.name ?? null,
    period: incident.period,
    asOf: input.asOf,
    asRecorded: input.asRecorded,
    policy: input.policy,
    version: input.version,
    claims: input.file.claims.length,
    unreviewed: input.file.claims.filter((claim) => input.standing(claim.id) === 'unreviewed').length,
    toll: { columns: [], rows: [], below: [] },
    happened: [],
    parts: [],
    series: [],
    disputes: [],
    responsibility: [],
    measures: [],
    timeline: [],
    places: [],
    sources: [],
    notes: [],
    footnotes: [],
  };
}
