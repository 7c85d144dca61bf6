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

/** About claims and reports; about incidents; and taking back any of them but a redaction. */
export type DecisionAct =
  | 'add'
  | 'accept'
  | 'correct'
  | 'reject'
  | 'correct-report'
  | 'redact'
  | 'merge'
  | 'split'
  | 'link'
  | 'move'
  | 'rename'
  | 'undo';

/** What goes with the words of a redacted report: ids alone. */
export interface Redaction {
  claims: string[];
  incidents: string[];
}

/** A person's word on incidents. */
export interface Regrouping {
  /** merge: the one that stays; split: the one that is split; link: the nested one; move: where to; rename: the one named */
  incident: string;
  /** merge: the one that goes into it; split: the new one; link: its parent, null for none; else null */
  other: string | null;
  /** of rename */
  title?: string;
  /** of move, where an episode is moved */
  episode?: string;
  /** episode -> incident where it stands from now on; those that stay where they are too, so that matching leaves them */
  places: Record<string, string>;
}

/** `undoes` is the id of a decision; the undo names the same claim or report. */
export interface Undoing {
  undoes: string;
}

/** What a decision did to one cell of an incident's toll when it was made; null where there is no such cell. */
export interface Effect {
  incident: string;
  outcome: string;
  victims: string;
  perpetrator: string | null;
  before: Bounds | null;
  after: Bounds | null;
}

export interface Bounds {
  low: number | null;
  high: number | null;
}

/** A person's act. `claim` names the claim decided about; `report` for what is decided about a report. */
export interface Decision {
  id: string;
  act: DecisionAct;
  claim: string | null;
  report: string | null;
  /** for add: the whole claim; for correct: the changed fields; for correct-report: the changed fields */
  change:
    | Partial<Claim>
    | Partial<Pick<Report, 'published' | 'outlet' | 'via' | 'url'>>
    | Redaction
    | Regrouping
    | Undoing
    | null;
  reason: string;
  note: string | null;
  by: string;
  /** where a count is decided: what the words of its figure say */
  reading?: FigureReading;
  /** of decisions about incidents and of undo: the tolls that it changed, as they were then */
  effect?: Effect[];
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
