/** The rows of the views: plain data that a store keeps ready, and that any fold of the entries gives again. */
import type { Claim, Fact, Measure, Responsibility, SetAside } from '../model/claim.ts';
import type { Episode, Incident, MatchVerdict } from '../model/incident.ts';
import type { Decision } from '../model/ledger.ts';
import type { Report } from '../model/report.ts';
import type { RedactedReport, Standing, Unsettled } from './state.ts';

/** Raised when the rows' shape or meaning changes: a store with other rows rebuilds them. */
export const VIEWS_VERSION = 4;

export interface ReportRow {
  id: string;
  /** position of the entry that last changed the row */
  position: number;
  report: Report;
  /** when this ledger recorded it */
  recorded: string;
  /** latest run and the version of the rules it read with; null when it was redacted */
  run: string | null;
  rules: string | null;
  runs: string[];
  episodes: Episode[];
  responsibility: Responsibility[];
  measures: Measure[];
  facts: Fact[];
  setAside: SetAside[];
  /** corrections of the report's own data */
  decisions: Decision[];
  unsettled: Unsettled[];
}

export interface ClaimRow {
  id: string;
  position: number;
  report: string;
  /** the incident of its episode; null when it has none */
  incident: string | null;
  standing: Standing;
  claim: Claim;
  /** where a person has corrected it: as the latest run found it, or as it was added; else null */
  before: Claim | null;
  run: string | null;
  decisions: Decision[];
  supersededBy: string | null;
}

export interface IncidentRow {
  id: string;
  position: number;
  incident: Incident;
  /** the verdicts that put its episodes here, in the order of `incident.episodes` */
  verdicts: MatchVerdict[];
  /** a person's decisions about it that stand, in order */
  decisions: Decision[];
}

export interface Rows {
  reports: ReportRow[];
  claims: ClaimRow[];
  incidents: IncidentRow[];
  redactions: RedactedReport[];
}

/** What one append changes: rows to put, whole reports' claims to replace, incidents to take away. */
export interface RowChanges {
  reports: ReportRow[];
  reportsGone: string[];
  redactions: RedactedReport[];
  /** claims of these reports are replaced by `claims` */
  claimsOf: string[];
  claims: ClaimRow[];
  incidents: IncidentRow[];
  incidentsGone: string[];
}
