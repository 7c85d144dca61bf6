/** Rows of casualty wordings: people, triggers, qualifiers, attributions, causes. Each has an id and an example that a test runs. */
import type { Age, CauseType, Modality, Outcome, Qualifier, SetAsideReason, Sex, Status } from './words.ts';

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
  /** as often an adjective: "a private", but "a private company" */
  modifies?: boolean;
  /** the words before it say whose side it is on: "a rebel leader", "an army chief" */
  yields?: boolean;
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
  /** the head noun of its people must be one of these */
  heads?: readonly string[];
  /** its people must be named by a noun that is in the lexicon */
  known?: boolean;
  /** its people must be told with a number: "five men were shot", not "the men were shot" */
  counted?: boolean;
  /** its people did it to themselves: "before taking his own life" */
  self?: boolean;
  /** its people are part of those told before: "five were shot, one fatally" */
  part?: boolean;
  /** its people are those of who stands before it: "the army lost 12 men" */
  loss?: boolean;
  /** a short mark in capitals, read as one beside a number or people only: "6 KIA", "two soldiers were KIA" */
  tag?: boolean;
  /** the form may be a noun too ("murders", "rescue"), and is the verb only where people open behind it: "arrest [four] men" */
  noun?: boolean;
  /** not where its people do it to a thing of theirs: "surrendered", not "surrendered their passports" */
  alone?: boolean;
  /** words that close the wording behind its people: "beat two men [to death]" */
  tails?: readonly string[];
  example: string;
}

export interface QualifierRow {
  id: string;
  words: readonly string[];
  qualifier: Qualifier;
  where: 'before' | 'after';
  example: string;
}

/** Words for a count that are no number words: "half a dozen", "nobody". */
export interface FixedCountRow {
  words: string;
  low: number | null;
  high: number | null;
  qualifier: Qualifier;
  /** a count only there: "did not suffer [any] losses"; before a noun for those harmed, "[without] casualties" */
  where?: 'after negation' | 'before harm';
}

export interface ModalityRow {
  id: string;
  words: readonly string[];
  modality: Modality;
  /** must stand at the wording itself: "may have been killed" */
  touching?: boolean;
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
  /** "unknown": words that look like a means of harm and are none */
  type: CauseType;
  /** says less than the others: "blast", "gunmen"; a firmer word of the sentence goes before it */
  weak?: boolean;
  example: string;
}

export interface SetAsideRow {
  id: string;
  words: readonly string[];
  reason: SetAsideReason;
  /** only figures behind the words: "convicted of killing two" */
  onward?: true;
  example: string;
}
