/** Entries of the append-only, hash-chained ledger. */
import type { Claim, Extraction } from './claim.ts';
import type { Episode, MatchVerdict } from './incident.ts';
import type { Report } from './report.ts';
import type { FigureReading } from './reviewer.ts';

/** An extraction run: what one version of the rules found in one report. */
export interface Run {
  id: string;
  report: string;
  /** version of the rules */
  rules: string;
  extraction: Extraction;
  episodes: Episode[];
}

export type DecisionAct = 'add' | 'accept' | 'correct' | 'reject' | 'correct-report' | 'redact';

/** What goes with the words of a redacted report: ids alone. */
export interface Redaction {
  claims: string[];
  incidents: string[];
}

/** A person's act. `claim` names the claim decided about; `report` for what is decided about a report. */
export interface Decision {
  id: string;
  act: DecisionAct;
  claim: string | null;
  report: string | null;
  /** for add: the whole claim; for correct: the changed fields; for correct-report: the changed fields */
  change: Partial<Claim> | Partial<Pick<Report, 'published' | 'outlet' | 'via' | 'url'>> | Redaction | null;
  reason: string;
  note: string | null;
  by: string;
  /** where a count is decided: what the words of its figure say */
  reading?: FigureReading;
}

export type EntryBody =
  | { kind: 'report'; report: Report }
  | { kind: 'run'; run: Run }
  | { kind: 'match'; match: MatchVerdict[]; run: string }
  | { kind: 'decision'; decision: Decision };

export type EntryKind = EntryBody['kind'];

/** One entry. `hash` = SHA-256 over position, recorded, kind, payloadHash and the previous hash. */
export interface Entry {
  position: number;
  /** when this ledger recorded it: ISO instant, UTC */
  recorded: string;
  kind: EntryKind;
  /** SHA-256(salt || canonical JSON of the payload), hex */
  payloadHash: string;
  /** hex; null once redacted */
  salt: string | null;
  /** null once redacted */
  payload: EntryBody | null;
  prev: string;
  hash: string;
}
