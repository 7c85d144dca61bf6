/** The brief as plain data: what every format is written from. */
import type { IncidentFile, Sensitivity, Toll } from '../model/incident.ts';
import type { Report } from '../model/report.ts';

export type Standing = 'unreviewed' | 'accepted' | 'corrected' | 'added';

/** What the public outputs need to know of a report. */
export type PublishedReport = Pick<Report, 'id' | 'title' | 'outlet' | 'url' | 'published' | 'via' | 'provenance'>;

export interface BriefInput {
  file: IncidentFile;
  toll: Toll;
  reports: ReadonlyMap<string, PublishedReport>;
  standing: (claimId: string) => Standing;
  asOf: string | null;
  asRecorded: string | null;
  policy: string;
  /** version of Tollbook that made it */
  version: string;
  /** what must be said beside the figures: a report of the future, a redaction */
  caveats?: readonly string[];
  /** each cell under each policy */
  sensitivity?: readonly Sensitivity[];
  /** where the ledger's other reports are */
  elsewhere?: string | null;
}

/** One line of a section with the numbers of its footnotes. Original words stand in quotes. */
export interface BriefLine {
  text: string;
  notes: number[];
}

/** One party's view in the toll table; `figure` is "-" where it says nothing. */
export interface TollCell {
  figure: string;
  /** when the latest figure was said, and by whom */
  at: string | null;
  speaker: string | null;
  notes: number[];
}

export interface TollRow {
  /** "killed", "bodies held" */
  outcome: string;
  /** neutral words: "civilians", "security forces", "armed group members" */
  victims: string;
  /** lowest low and highest high over all parties */
  envelope: string;
  /** under the policy; "-" where it gives none */
  figure: string;
  computed: boolean;
  disputed: boolean;
  /** in the order of the columns */
  cells: TollCell[];
}

export interface TollTable {
  /** names of the parties */
  columns: string[];
  rows: TollRow[];
  /** figures of parties without a column, and rows left out: lines below the table */
  below: BriefLine[];
}

export interface Footnote {
  number: number;
  claim: string | null;
  /** other claims that say the same */
  also: string[];
  report: string;
  quote: string;
  /** the figure's own words in the quote; null where there is none */
  figure: string | null;
  speaker: string | null;
  outlet: string | null;
  said: string | null;
  published: string | null;
  url: string | null;
  via: string | null;
  standing: Standing | null;
  /** fields that are a reviewer's own word, and not in the report: "count"; left out where there are none */
  own?: string[];
}

export interface BriefSource {
  report: string;
  title: string | null;
  outlet: string | null;
  published: string | null;
  url: string | null;
  via: string | null;
  reworded: boolean;
}

export interface Brief {
  incident: string;
  title: string;
  place: string | null;
  period: string | null;
  asOf: string | null;
  asRecorded: string | null;
  policy: string;
  version: string;
  claims: number;
  unreviewed: number;
  /** claims whose count is a reviewer's own, not the report's; left out where there are none */
  ownCounts?: string[];
  /** claims with any field that is a reviewer's own, and which; left out where there are none */
  ownWords?: { claim: string; fields: string[] }[];
  /** left out where there are none */
  caveats?: readonly string[];
  toll: TollTable;
  happened: BriefLine[];
  /** figures inside other figures, compositions, and figures of the same people */
  parts: BriefLine[];
  series: BriefLine[];
  disputes: BriefLine[];
  /** how far figures move from policy to policy; left out where none moves */
  sensitivity?: BriefLine[];
  responsibility: BriefLine[];
  measures: BriefLine[];
  timeline: BriefLine[];
  places: BriefLine[];
  sources: BriefSource[];
  notes: string[];
  footnotes: Footnote[];
}
