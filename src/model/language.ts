/** What a language gives the engine: data only. Every row has an id, and an example that a test runs. */
import type {
  Age,
  CauseType,
  MeasureStatus,
  Modality,
  Outcome,
  Qualifier,
  SetAsideReason,
  Sex,
  Stance,
  Status,
} from './words.ts';

/** Words for a class of people, singular and plural, space separated alternatives in `singular` and `plural`. */
export interface PeopleRow {
  id: string;
  singular: readonly string[];
  plural: readonly string[];
  status?: Status;
  sex?: Sex;
  age?: Age;
  /** counts as people only when a casualty word is near: "members", "head", "bodies" */
  weak?: boolean;
}

/**
 * A casualty wording. `take` says where its people stand: `subject` before it (died, dead), `object` after it
 * (claimed the lives of), `either` by voice (killed: "killed 12", "12 were killed"), `number` beside a bare number
 * that needs no people noun (12 deaths, a death toll of 12).
 */
export interface TriggerRow {
  id: string;
  outcome: Outcome;
  take: 'subject' | 'object' | 'either' | 'number';
  /** space separated words; forms are alternatives */
  forms: readonly string[];
  cause?: CauseType;
  example: string;
}

export interface QualifierRow {
  id: string;
  words: readonly string[];
  qualifier: Qualifier;
  where: 'before' | 'after';
  example: string;
}

export interface ModalityRow {
  id: string;
  words: readonly string[];
  modality: Modality;
  example: string;
}

/** A verb or phrase by which a speaker is named. */
export interface AttributionRow {
  id: string;
  words: readonly string[];
  modality: Modality | null;
  example: string;
}

export interface CauseRow {
  id: string;
  words: readonly string[];
  type: CauseType;
}

export interface SetAsideRow {
  id: string;
  words: readonly string[];
  reason: SetAsideReason;
  example: string;
}

export interface MeasureRow {
  id: string;
  /** neutral name of the measure */
  measure: string;
  /** the pattern as a regular expression source, matched inside a sentence, case ignored, linear */
  pattern: string;
  status: MeasureStatus;
  example: string;
}

export interface ResponsibilityRow {
  id: string;
  stance: Stance;
  pattern: string;
  example: string;
}

export interface Language {
  code: string;
  abbreviations: ReadonlySet<string>;
  cardinals: ReadonlyMap<string, number>;
  multipliers: ReadonlyMap<string, number>;
  vague: ReadonlyMap<string, Qualifier>;
  people: readonly PeopleRow[];
  triggers: readonly TriggerRow[];
  qualifiers: readonly QualifierRow[];
  modalities: readonly ModalityRow[];
  attributions: readonly AttributionRow[];
  causes: readonly CauseRow[];
  setAside: readonly SetAsideRow[];
  measures: readonly MeasureRow[];
  responsibility: readonly ResponsibilityRow[];
  /** units and things after a number that are no people: "hours", "km", "rifles" */
  notPeople: ReadonlySet<string>;
  /** words that end a noun phrase */
  stops: ReadonlySet<string>;
  determiners: ReadonlySet<string>;
  auxiliaries: ReadonlySet<string>;
  titles: ReadonlySet<string>;
}
