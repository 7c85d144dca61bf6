/** Reading: incidents, claims and tolls, at present or as this ledger held them. */
import type { Result } from '../ledger/problem.ts';
import type { ClaimRow, IncidentRow } from '../ledger/rows.ts';
import type { Standing } from '../ledger/state.ts';
import type { IncidentFile, Toll } from '../model/incident.ts';
import type { Report } from '../model/report.ts';
import type { App, RowReader } from './ports.ts';

/** `asRecorded`: a position ("12"), a date (that whole day, UTC) or an instant; null = now. */
export interface When {
  asRecorded: string | null;
}

export interface IncidentSummary {
  row: IncidentRow;
  /** incidents nested in it, at any depth */
  children: string[];
  reports: number;
  claims: number;
  unreviewed: number;
}

export interface IncidentReading {
  file: IncidentFile;
  toll: Toll;
  /** the reports behind the file, by id */
  reports: ReadonlyMap<string, Report>;
  /** of every claim in the file */
  standing: ReadonlyMap<string, Standing>;
}

/** Top incidents first, each followed by its nested ones; incidents with most reports first. */
export declare function readIncidents(app: App, when: When): Promise<Result<{ incidents: IncidentSummary[] }>>;
/** Claims of one incident and all nested in it, or of the whole ledger; superseded and rejected ones are left out. */
export declare function readClaims(
  app: App,
  incident: string | null,
  when: When,
): Promise<Result<{ claims: ClaimRow[]; reports: ReadonlyMap<string, Report> }>>;
/** `incident` null = the one with most reports: the main one. */
export declare function readIncident(
  app: App,
  incident: string | null,
  options: When & { asOf: string | null; policy: string },
): Promise<Result<IncidentReading>>;
/** The rows at present, or those of the prefix of the ledger that was recorded by then. */
export declare function rowsAt(app: App, when: When): Promise<Result<{ rows: RowReader }>>;
