/** What the entries add up to. A state is never changed in place: a fold gives a new one that shares what is unchanged. */
import type { Claim } from '../model/claim.ts';
import type { Incident, MatchVerdict } from '../model/incident.ts';
import type { Decision, Run } from '../model/ledger.ts';
import type { Report } from '../model/report.ts';

/** Where the chain ends. An empty ledger has position 0 and the hash of 64 zeros. */
export interface Head {
  position: number;
  hash: string;
  /** when the last entry was recorded; null when there is none */
  recorded: string | null;
}

/** Where a claim stands. Machine claims are unreviewed until a person decides. */
export type Standing = 'unreviewed' | 'accepted' | 'corrected' | 'added' | 'rejected' | 'superseded';

export interface ClaimState {
  /** as it stands now: the machine's or a person's claim with the corrections that were decided */
  claim: Claim;
  /** as the latest run that holds it found it; null for a claim that a person added */
  machine: Claim | null;
  standing: Standing;
  /** the run that holds it now; null for an added claim */
  run: string | null;
  decisions: Decision[];
  /** for a superseded claim: the claim that took its place; null when it is gone */
  supersededBy: string | null;
  /** position of the entry that last changed it */
  position: number;
}

/** A decision that no longer fits: its claim is gone or changed in a newer run. A person settles it. */
export interface Unsettled {
  decision: Decision;
  report: string;
  claim: string;
  why: 'gone' | 'changed';
  /** the claim that took its place */
  supersededBy: string | null;
  /** position of the run by which it came about */
  position: number;
}

export interface Settled {
  left: Unsettled;
  /** id of the decision */
  by: string;
}

export interface ReportState {
  /** with the corrections that were decided */
  report: Report;
  /** as it was added */
  original: Report;
  recorded: string;
  /** the latest run, its claims under the ids that they have in this ledger */
  run: Run | null;
  /** ids of all runs, in order */
  runs: string[];
  /** every claim ever held, by id: superseded and rejected ones too */
  claims: ReadonlyMap<string, ClaimState>;
  decisions: Decision[];
  unsettled: Unsettled[];
  /** what waited for a person, with the decision that settled it */
  settled: Settled[];
  /** highest number of a claim that was added and undone since: no number is given twice */
  used: number;
  position: number;
}

/** A report that was taken away for good: what is left of it are ids. */
export interface RedactedReport {
  /** of the decision */
  id: string;
  position: number;
  report: string;
  claims: string[];
  incidents: string[];
  by: string;
  reason: string;
  recorded: string;
}

/** A verdict on one episode. */
export interface Placement {
  verdict: MatchVerdict;
  position: number;
}

export interface IncidentState {
  incident: Incident;
  /** a person's decisions about it that stand, in order */
  decisions: Decision[];
  position: number;
}

export interface State {
  head: Head;
  reports: ReadonlyMap<string, ReportState>;
  /** report id by hash of the original bytes */
  byBytes: ReadonlyMap<string, string>;
  /** report ids by url, in the order of recording: the versions of one page */
  byUrl: ReadonlyMap<string, readonly string[]>;
  /** by episode id: where matching put it */
  matched: ReadonlyMap<string, Placement>;
  /** by the decision's id, in order: those about incidents that were not undone */
  rulings: ReadonlyMap<string, Decision>;
  /** by episode id: where it is, the rulings over the matching */
  placements: ReadonlyMap<string, Placement>;
  incidents: ReadonlyMap<string, IncidentState>;
  /** by the id of the decision, in the order of recording */
  redactions: ReadonlyMap<string, RedactedReport>;
}

export const GENESIS = '0'.repeat(64);

export const EMPTY: State = {
  head: { position: 0, hash: GENESIS, recorded: null },
  reports: new Map(),
  byBytes: new Map(),
  byUrl: new Map(),
  matched: new Map(),
  rulings: new Map(),
  placements: new Map(),
  incidents: new Map(),
  redactions: new Map(),
};
