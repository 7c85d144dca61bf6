/** Reading: incidents, claims and tolls, at present or as this ledger held them. */
import { courseOf, standsFor } from '../ledger/course.ts';
import { compareIds } from '../ledger/ids.ts';
import { type Refused, type Result, refuse } from '../ledger/problem.ts';
import type { ClaimRow, IncidentRow } from '../ledger/rows.ts';
import type { RedactedReport } from '../ledger/state.ts';
import type { Toll } from '../model/incident.ts';
import type { Report } from '../model/report.ts';
import { aheadOfTime, beyondLedger, redactedIn, redactionWords } from './caveats.ts';
import { elsewhereWords } from './elsewhere.ts';
import { attempt } from './fault.ts';
import { counted, type GatheredFile, gather, nestedIn } from './incident-file.ts';
import type { App, RowReader } from './ports.ts';
import { rowsAt, type When } from './rows-at.ts';

export interface IncidentSummary {
  row: IncidentRow;
  /** incidents nested in it, at any depth */
  children: string[];
  /** those nested in it are counted with it */
  reports: number;
  claims: number;
  unreviewed: number;
  /** what must be said beside it: reports of the future, redactions */
  caveats: string[];
}

export interface IncidentReading extends GatheredFile {
  toll: Toll;
  /** where the ledger's other reports are; null where there are none */
  elsewhere: string | null;
}

/** Top incidents first, each followed by its nested ones; incidents with most reports first. */
export function readIncidents(app: App, when: When): Promise<Result<{ incidents: IncidentSummary[] }>> {
  return attempt(async () => {
    const at = await rowsAt(app, when);
    if (!at.ok) return at;
    const redactions = await app.store.redactions();
    return { ok: true, incidents: inOrder(await summaries(at.rows, redactions)) };
  });
}

/** Claims of one incident and all nested in it, or of the whole ledger; superseded and rejected ones are left out. */
export function readClaims(
  app: App,
  incident: string | null,
  when: When,
): Promise<Result<{ claims: ClaimRow[]; reports: ReadonlyMap<string, Report>; redacted: RedactedReport[] }>> {
  return attempt(async () => {
    const at = await rowsAt(app, when);
    if (!at.ok) return at;
    if (incident === null) return { ok: true, ...(await allClaims(at.rows)), redacted: await app.store.redactions() };
    const row = await incidentRow(app, at.rows, incident);
    if (row === null) return unknownIncident(app, incident, when);
    const nested = nestedIn(row.id, await at.rows.incidents());
    const { reports, standing } = await gather(at.rows, row.incident, nested, null);
    const redacted = await redactedIn(app, [row.id, ...nested.map((one) => one.id)]);
    const claims = await Promise.all([...standing.keys()].map((id) => at.rows.claim(id)));
    return { ok: true, claims: claims.filter((claim) => claim !== null), reports, redacted };
  });
}

/** `incident` null = the main one: of the top incidents that with most reports. */
export function readIncident(
  app: App,
  incident: string | null,
  options: When & { asOf: string | null; policy: string },
): Promise<Result<IncidentReading>> {
  return attempt(async () => {
    const at = await rowsAt(app, options);
    if (!at.ok) return at;
    const named = incident ?? inOrder(await summaries(at.rows, []))[0]?.row.id ?? null;
    const row = named === null ? null : await incidentRow(app, at.rows, named);
    if (row === null) return unknownIncident(app, named, options);
    const { id } = row;
    const { policy, asOf } = options;
    const nested = nestedIn(id, await at.rows.incidents());
    const gathered = await gather(at.rows, row.incident, nested, asOf);
    const redacted = await redactedIn(app, [id, ...nested.map((one) => one.id)]);
    const caveats = [
      ...(await beyondLedger(app, options.asRecorded)),
      ...(asOf !== null && gathered.reports.size === 0
        ? [`Nothing of this incident had been published by ${asOf}.`]
        : []),
      ...gathered.caveats,
      ...redactionWords(redacted),
    ];
    const here = new Set(gathered.reports.keys());
    const elsewhere = await elsewhereWords(at.rows, [row.incident, ...nested], here);
    return { ok: true, ...gathered, caveats, elsewhere, toll: app.pipeline.toll(gathered.file, { policy, asOf }) };
  });
}

/** The id of an incident that was merged stands for the one that it went into. */
async function incidentRow(app: App, rows: RowReader, id: string): Promise<IncidentRow | null> {
  const row = await rows.incident(id);
  if (row !== null) return row;
  const { state } = await app.memory.load();
  const now = standsFor(courseOf(state), id);
  return now === id ? null : rows.incident(now);
}

async function allClaims(rows: RowReader) {
  const claims = (await rows.claims()).filter(counted);
  return { claims, reports: new Map((await rows.reports()).map((row) => [row.id, row.report])) };
}

async function summaries(rows: RowReader, redactions: readonly RedactedReport[]): Promise<IncidentSummary[]> {
  const incidents = await rows.incidents();
  const claims = (await rows.claims()).filter(counted);
  const ahead = new Map((await rows.reports()).map((row) => [row.id, aheadOfTime([row])]));
  const gone = redactions.filter((one) => !ahead.has(one.report));
  return incidents.map((row) => {
    const nested = nestedIn(row.id, incidents);
    const all = [row.incident, ...nested];
    const ids = new Set(all.map((incident) => incident.id));
    const own = claims.filter((claim) => claim.incident !== null && ids.has(claim.incident));
    const reports = new Set(all.flatMap((one) => one.episodes.map((id) => id.slice(0, id.lastIndexOf('/')))));
    return {
      row,
      children: nested.map((incident) => incident.id),
      reports: reports.size,
      claims: own.length,
      unreviewed: own.filter((claim) => claim.standing === 'unreviewed').length,
      caveats: [
        ...[...reports].sort(compareIds).flatMap((id) => ahead.get(id) ?? []),
        ...redactionWords(gone.filter((one) => one.incidents.some((id) => ids.has(id)))),
      ],
    };
  });
}

function inOrder(summaries: readonly IncidentSummary[]): IncidentSummary[] {
  const byId = new Map(summaries.map((one) => [one.row.id, one]));
  const bySize = [...summaries].sort((a, b) => b.reports - a.reports || compareIds(a.row.id, b.row.id));
  const placed = new Set<string>();
  const list: IncidentSummary[] = [];
  const put = (one: IncidentSummary) => {
    if (placed.has(one.row.id)) return;
    placed.add(one.row.id);
    list.push(one);
    for (const child of bySize) if (child.row.incident.parent === one.row.id) put(child);
  };
  for (const one of bySize) {
    const { parent } = one.row.incident;
    if (parent === null || !byId.has(parent)) put(one);
  }
  // What is left is nested in a ring: shown all the same.
  for (const one of bySize) put(one);
  return list;
}

async function unknownIncident(app: App, id: string | null, { asRecorded }: When): Promise<Refused> {
  if (id === null && asRecorded !== null) {
    const next = 'Give a later position or time, or leave out --as-recorded.';
    return refuse('unknown-incident', `This ledger held no incident at ${asRecorded}.`, next);
  }
  if (id === null) return refuse('unknown-incident', 'This ledger holds no incident.', 'Add reports first.');
  const [gone] = await redactedIn(app, [id]);
  if (gone !== undefined && (await app.store.incident(id)) === null) {
    return refuse(
      'redacted',
      `Incident ${id} is gone. ${redactionWords([gone])[0]}`,
      'Nothing of it is left in this ledger.',
    );
  }
  return refuse(
    'unknown-incident',
    `There is no incident ${id} in this ledger${asRecorded === null ? '' : ` as of ${asRecorded}`}.`,
    'List the incidents with `tollbook incidents` and give one of their ids.',
  );
}
