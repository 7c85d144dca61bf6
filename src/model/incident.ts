/** Episodes, incidents and tolls. A toll is always computed and never stored. */
import type { Claim, Fact, Measure, Party, ReportRef, ResolvedPeriod, ResolvedPlace, Responsibility } from './claim.ts';
import type { Outcome } from './words.ts';

/** What one report tells of one happening. */
export interface Episode {
  /** `<report id>/<n>`; n = 0 is the report's main happening */
  id: string;
  report: string;
  published: string | null;
  outlet: string | null;
  /** the episode of the same report that this one is part of: a nested happening */
  partOf: string | null;
  place: ResolvedPlace | null;
  /** all places of its claims, facts and measures */
  places: ResolvedPlace[];
  period: ResolvedPeriod | null;
  /** ids of the parties and actors named in it */
  actors: string[];
  /** content words, folded, for likeness of wording */
  words: string[];
  /** whole figures as "killed civilian 31", for likeness of what is counted */
  figures?: string[];
  claims: string[];
  responsibility: string[];
  measures: string[];
}

export interface Incident {
  id: string;
  title: string;
  parent: string | null;
  place: ResolvedPlace | null;
  /** EDTF interval */
  period: string | null;
  episodes: string[];
}

export interface MatchVerdict {
  verdict: 'join' | 'new' | 'unsure';
  episode: string;
  /** the incident joined, or the id of the new one */
  incident: string;
  parent: string | null;
  score: number;
  /** plain reasons with their share of the score */
  reasons: { rule: string; score: number; says: string }[];
}

export interface SeriesPoint {
  /** when it was said: EDTF */
  at: string | null;
  low: number | null;
  high: number | null;
  speaker: string | null;
  claims: string[];
}

export interface PartyToll {
  party: Party;
  low: number | null;
  high: number | null;
  series: SeriesPoint[];
}

/** A report that repeats another, and adds no source of its own. */
export interface Echo {
  report: string;
  /** the report that it repeats */
  of: string;
  /** "the same wire: AFP", "nearly the same text: 83% of it is shared" */
  reason: string;
}

/** A victim whom reports name: personal data, withheld from public outputs. */
export interface NamedVictim {
  /** the spelling that most claims have */
  name: string;
  outcome: Outcome;
  /** all spellings and short forms, as written */
  spellings: string[];
  claims: string[];
  /** why the others are the same person */
  why: string[];
}

/** incident x outcome x victim set x perpetrator. */
export interface Cell {
  outcome: Outcome;
  /** plain name of the victim set: "all", "civilians", "security forces", "armed group", "women", ... */
  victims: string;
  perpetrator: string | null;
  low: number | null;
  high: number | null;
  /** the figure under the policy; null where the policy gives none */
  figure: number | null;
  /** true when nobody stated this figure */
  computed: boolean;
  disputed: boolean;
  independentSources: number;
  /** how many victims reports name, spellings folded; left out where they name none */
  distinctNames?: number;
  /** reports behind it that repeat another of them; left out where none does */
  echoes?: Echo[];
  parties: PartyToll[];
  used: string[];
  setAside: { claim: string; reason: string }[];
  /** the propagation in words */
  why: string[];
}

export interface Contradiction {
  /** id of the check */
  check: string;
  says: string;
  claims: string[];
}

export interface Toll {
  policy: string;
  asOf: string | null;
  cells: Cell[];
  contradictions: Contradiction[];
}

/** How far the figure of one cell moves from policy to policy. */
export interface Sensitivity {
  outcome: Outcome;
  victims: string;
  perpetrator: string | null;
  /** each policy's figure, in the order of the policies; null where it gives none */
  figures: { policy: string; figure: number | null; says: string }[];
  /** least and greatest figure that a policy gives; null where none gives any */
  least: number | null;
  greatest: number | null;
  /** greatest less least */
  apart: number | null;
  /** how many different figures there are */
  distinct: number;
}

/** What is new in a toll against an earlier one. */
export interface TollChange {
  kind: 'new' | 'revised' | 'withdrawn' | 'disputed' | 'agreed' | 'contradiction';
  outcome: Outcome | null;
  victims: string | null;
  perpetrator: string | null;
  party: Party | null;
  /** the party's view before and after; of a dispute, the range over the parties */
  before: { low: number | null; high: number | null } | null;
  after: { low: number | null; high: number | null } | null;
  /** when it was said, and by whom */
  at: string | null;
  speaker: string | null;
  /** of a contradiction, its sentence */
  says: string | null;
  claims: string[];
}

/** A fact with the report that it stands in: an incident gathers many reports. */
export interface ReportedFact extends Fact {
  report: string;
}

/** Everything about one incident that the brief and the toll are made from. */
export interface IncidentFile {
  incident: Incident;
  children: Incident[];
  claims: Claim[];
  responsibility: Responsibility[];
  measures: Measure[];
  facts: ReportedFact[];
  /** the reports that its claims come from: whose word, when, by which wire */
  reports: ReportRef[];
  /** their texts by id, where they are at hand: to know copies by */
  texts?: ReadonlyMap<string, string>;
}
