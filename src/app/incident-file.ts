/** Gathers what is known of one incident and all that is nested in it. */
import { compareIds } from '../ledger/ids.ts';
import type { ClaimRow, IncidentRow, ReportRow } from '../ledger/rows.ts';
import type { Standing } from '../ledger/state.ts';
import type { ReportRef } from '../model/claim.ts';
import type { Episode, Incident, IncidentFile } from '../model/incident.ts';
import type { Report } from '../model/report.ts';
import { knownBy } from '../tally/said.ts';
import { aheadOfTime } from './caveats.ts';
import type { RowReader } from './ports.ts';

export interface GatheredFile {
  file: IncidentFile;
  /** reports that say a time that cannot be, in words */
  caveats: string[];
  /** the reports behind the file, by id */
  reports: ReadonlyMap<string, Report>;
  /** of every claim in the file */
  standing: ReadonlyMap<string, Standing>;
}

/** Incidents nested in this one at any depth, each after its parent, by id. */
export function nestedIn(id: string, incidents: readonly IncidentRow[]): Incident[] {
  const found: Incident[] = [];
  const seen = new Set([id]);
  const visit = (parent: string) => {
    for (const { incident } of incidents) {
      // A ring of parents ends at the first one seen before.
      if (incident.parent !== parent || seen.has(incident.id)) continue;
      seen.add(incident.id);
      found.push(incident);
      visit(incident.id);
    }
  };
  visit(id);
  return found;
}

/** Does a toll count it? Rejected and superseded claims stay in the ledger and out of every file. */
export function counted(row: ClaimRow): boolean {
  return row.standing !== 'rejected' && row.standing !== 'superseded';
}

/** `asOf`: only what was said and published by then; null = all. */
export async function gather(
  rows: RowReader,
  incident: Incident,
  children: Incident[],
  asOf: string | null,
): Promise<GatheredFile> {
  const all: ClaimRow[] = [];
  for (const { id } of [incident, ...children]) all.push(...(await rows.claims({ incident: id })).filter(counted));
  all.sort((a, b) => compareIds(a.id, b.id));
  const episodes = new Set([incident, ...children].flatMap((one) => one.episodes));
  const held = await reportsOf(rows, [...episodes], all);
  const reports = held.filter(({ report }) => asOf === null || knownBy({ said: null }, report, asOf));
  const ids = new Map(reports.map((row) => [row.id, row.report]));
  const claims = all.filter(
    (row) => ids.has(row.report) && (asOf === null || knownBy(row.claim, ids.get(row.report), asOf)),
  );
  return {
    file: { incident, children, claims: claims.map((row) => row.claim), ...tellings(reports, episodes) },
    caveats: aheadOfTime(held),
    reports: ids,
    standing: new Map(claims.map((row) => [row.id, row.standing])),
  };
}

/** What reports tell beside figures, of these episodes. */
function tellings(reports: readonly ReportRow[], episodes: ReadonlySet<string>) {
  const told = reports.map((row) => ({ row, episodes: row.episodes.filter((episode) => episodes.has(episode.id)) }));
  return {
    responsibility: told.flatMap(({ row, episodes: own }) =>
      row.responsibility.filter((one) => own.some((episode) => episode.responsibility.includes(one.id))),
    ),
    measures: told.flatMap(({ row, episodes: own }) =>
      row.measures.filter((one) => own.some((episode) => episode.measures.includes(one.id))),
    ),
    facts: told.flatMap(({ row, episodes: own }) =>
      row.facts.filter(() => own.some(isMain)).map((fact) => ({ ...fact, report: row.id })),
    ),
    reports: reports.map((row) => refOf(row.report)),
    texts: new Map(reports.map((row) => [row.id, row.report.text])),
  };
}

/** Facts are told of a report's main happening: its episode 0. */
function isMain(episode: Episode): boolean {
  return episode.id === `${episode.report}/0`;
}

async function reportsOf(rows: RowReader, episodes: string[], claims: ClaimRow[]): Promise<ReportRow[]> {
  const ids = new Set([...episodes.map((id) => id.slice(0, id.lastIndexOf('/'))), ...claims.map((row) => row.report)]);
  const found: ReportRow[] = [];
  for (const id of [...ids].sort(compareIds)) {
    const row = await rows.report(id);
    if (row !== null) found.push(row);
  }
  return found;
}

function refOf({ id, outlet, published, via }: Report): ReportRef {
  return { id, outlet, published, via };
}
