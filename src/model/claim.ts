/** Claims and what else extraction finds in a report. These shapes are what `tollbook extract --jsonl` prints. */
import type { Quote, Span } from './report.ts';
import type {
  Age,
  CauseType,
  Coverage,
  FactKind,
  MeasureStatus,
  Modality,
  Outcome,
  Qualifier,
  Relation,
  Scope,
  SetAsideReason,
  Sex,
  Side,
  Stance,
  Status,
} from './words.ts';

/** The named body that a speaker speaks for. */
export interface Party {
  id: string;
  name: string;
  side: Side;
}

/** Facets of a victim set; null where the words say nothing of the facet. */
export interface Victims {
  status: Status;
  sex: Sex | null;
  age: Age | null;
  /** soldier, police, driver, journalist, ... : the head noun, singular, lower case */
  role: string | null;
  nationality: string | null;
  /** true when the speaker counts his own side's dead, false for the enemy's, null when not clear */
  own_side: boolean | null;
}

/** Whether a value was stated in the words or inferred, and by which rule. */
export interface Basis {
  stated: boolean;
  rule: string;
}

export interface ResolvedPlace extends Basis {
  /** stable id in the gazetteer, for example `gn:1167821` or `tb:darfur` */
  id: string;
  name: string;
  level: 'country' | 'admin1' | 'admin2' | 'region' | 'populated place';
  country: string | null;
  admin1: string | null;
  admin2: string | null;
  lat: number | null;
  lon: number | null;
}

/** A period as an EDTF interval or date, in UTC where a clock time is known. */
export interface ResolvedPeriod extends Basis {
  edtf: string;
}

export interface Cause {
  type: CauseType;
  words: string;
}

export type Relations = { [R in Relation]?: string[] };

export interface Claim extends Relations {
  /** `<report id>#<n>` */
  id: string;
  /** `<report id>@<n>`: what one speaker said at one time in one report */
  statement: string;
  outcome: Outcome;
  /** the victims' words as written */
  group: string;
  victims: Victims;
  /** composition without numbers: "women", "children" of "31 civilians, including women and children" */
  composition: string[];
  coverage: Coverage;
  /** null = open, or only a vague word was given */
  count_min: number | null;
  count_max: number | null;
  qualifier: Qualifier;
  /** as written; null when the outlet itself speaks */
  speaker: string | null;
  party: Party;
  perpetrator: string | null;
  cause: Cause | null;
  /** as written */
  place: string | null;
  period: string | null;
  placeResolved: ResolvedPlace | null;
  periodResolved: ResolvedPeriod | null;
  scope: Scope;
  modality: Modality;
  /** when it was said: EDTF date or date-time */
  said: string | null;
  /** ids of the rules that fired */
  rules: string[];
  figure: Span;
  /** the first of `quotes` */
  quote: Quote;
  /** each a whole sentence, heading or table row */
  quotes: Quote[];
  /** stated or inferred, for the fields that do not say it themselves */
  basis: {
    [field in
      | 'speaker'
      | 'said'
      | 'coverage'
      | 'count'
      | 'perpetrator'
      | 'group'
      | 'place'
      | 'period'
      // of these only where a person gave them
      | 'outcome'
      | 'victims'
      | 'party'
      | 'modality'
      | 'scope'
      | 'cause']?: Basis;
  };
  /** names of victims as written: personal data, withheld from public outputs */
  names?: string[];
  /** the wire through which this claim came */
  via?: string | null;
  /** the figure was said to be still changing */
  provisional?: boolean;
}

export interface Responsibility {
  id: string;
  /** the one held responsible */
  actor: string;
  stance: Stance;
  /** who takes the stance; null = the outlet */
  speaker: string | null;
  party: Party;
  about: string;
  quote: Quote;
  rules: string[];
}

export interface Measure {
  id: string;
  measure: string;
  authority: string | null;
  place: string | null;
  placeResolved: ResolvedPlace | null;
  status: MeasureStatus;
  quote: Quote;
  rules: string[];
}

export interface Fact {
  fact: FactKind;
  /** a number for durations and counts, an EDTF string for times, names for places */
  value: string | number | string[];
  unit: string | null;
  quote: Quote;
  rules: string[];
}

export interface SetAside {
  figure: string;
  reason: SetAsideReason;
  note: string;
  /** span of the figure itself */
  span: Span;
  quote: Quote;
  rules: string[];
}

/** Low and high that one report's claims allow for one outcome; null = open or nothing said. */
export interface CountRange {
  low: number | null;
  high: number | null;
}

/** A report by what a tally needs of it. */
export interface ReportRef {
  id: string;
  outlet: string | null;
  published: string | null;
  /** the wire it relays */
  via: string | null;
}

/** Everything that extraction gives for one report. */
export interface Extraction {
  id: string;
  report: ReportRef;
  claims: Claim[];
  responsibility: Responsibility[];
  measures: Measure[];
  facts: Fact[];
  setAside: SetAside[];
  /** why the report was kept and not read; absent when it was read */
  notRead?: 'language';
}

/** One line of the filter. */
export interface FilterLine extends Extraction {
  toll: { [outcome: string]: CountRange };
}

/** What became of one number of a text: of a claim, or set aside with the reason. */
export interface NumberFate {
  /** as written: digits, number words or a vague word */
  figure: string;
  span: Span;
  /** the claim that holds it; null when none does */
  claim: string | null;
  /** why it is no claim; null when it is one, 'repeat' when it tells the claim again */
  reason: SetAsideReason | null;
  note: string;
}
