/** Reading: incidents, claims and tolls, at present or as this ledger held them. */
import { compareIds } from '../ledger/ids.ts';
import { type Refused, type Result, refuse } from '../ledger/problem.ts';
import type { ClaimRow, IncidentRow } from '../ledger/rows.ts';
import type { Toll } from '../model/incident.ts';
import type { Report } from '../model/report.ts';
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
}

export interface IncidentReading extends GatheredFile {
  toll: Toll;
}

/** Top incidents first, each followed by its nested ones; incidents with most reports first. */
export function readIncidents(app: App, when: When): Promise<Result<{ incidents: IncidentSummary[] }>> {
  return attempt(async () => {
    const at = await rowsAt(app, when);
    return at.ok ? { ok: true, incidents: inOrder(await summaries(at.rows)) } : at;
  });
}

/** Claims of one incident and all nested in it, or of the whole ledger; superseded and rejected ones are left out. */
export function readClaims(
  app: App,
  incident: string | null,
  when: When,
): Promise<Result<{ claims: ClaimRow[]; reports: ReadonlyMap<string, Report> }>> {
  return attempt(async () => {
    const at = await rowsAt(app, when);
    if (!at.ok) return at;
    if (incident === null) return { ok: true, ...(await allClaims(at.rows)) };
    const row = await at.rows.incident(incident);
    if (row === null) return unknownIncident(incident);
    const { reports, standing } = await gather(at.rows, row.incident, nestedIn(incident, await at.rows.incidents()));
    const claims = await Promise.all([...standing.keys()].map((id) => at.rows.claim(id)));
    return { ok: true, claims: claims.filter((claim) => claim !== null), reports };
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
    const id = incident ?? inOrder(await summaries(at.rows))[0]?.row.id ?? null;
    const row = id === null ? null : await at.rows.incident(id);
    if (id === null || row === null) return unknownIncident(id);
    const gathered = await gather(at.rows, row.incident, nestedIn(id, await at.rows.incidents()));
    const { policy, asOf } = options;
    return { ok: true, ...gathered, toll: app.pipeline.toll(gathered.file, { policy, asOf }) };
  });
}

async function allClaims(rows: RowReader) {
  const claims = (await rows.claims()).filter(counted);
  return { claims, reports: new Map((await rows.reports()).map((row) => [row.id, row.report])) };
}

async function summaries(rows: RowReader): Promise<IncidentSummary[]> {
  const incidents = await rows.incidents();
  const claims = (await rows.claims()).filter(counted);
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

function unknownIncident(id: string | null): Refused {
  if (id === null) return refuse('unknown-incident', 'This ledger holds no incident.', 'Add reports first.');
  return refuse(
    'unknown-incident',
    `There is no incident ${id} in this ledger.`,
    'List the incidents and give one of their ids.',
  );
}
