/** The closed lists of words that every stage, the API and the documents use. */

/** What happened to the people counted. */
export const OUTCOMES = [
  'killed',
  'injured',
  'casualties',
  'missing',
  'abducted',
  'captured',
  'arrested',
  'surrendered',
  'escaped',
  'released',
  'rescued',
  'displaced',
  'survived',
  'bodies held',
  'identified',
  'treated',
  'on board',
  'affected',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** How the number was qualified by the words around it; vague words keep their word and get no number. */
export const QUALIFIERS = [
  'exact',
  'at_least',
  'more_than',
  'less_than',
  'up_to',
  'about',
  'nearly',
  'range',
  'dozens',
  'hundreds',
  'several',
  'a_few',
  'unknown',
  'none',
  'denial_no_number',
] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/** Qualifiers that are words without a number: their counts are null. */
export const VAGUE_QUALIFIERS: ReadonlySet<Qualifier> = new Set<Qualifier>([
  'dozens',
  'hundreds',
  'several',
  'a_few',
  'unknown',
  'denial_no_number',
]);

export const SCOPES = ['total', 'partial', 'sub-count'] as const;
export type Scope = (typeof SCOPES)[number];

export const MODALITIES = [
  'asserted',
  'confirmed',
  'claimed',
  'alleged',
  'feared',
  'conditional',
  'denied',
  'retracted',
] as const;
export type Modality = (typeof MODALITIES)[number];

/** The side that a party stands on; two armed groups are two parties of one side. */
export const SIDES = [
  'state',
  'other_state',
  'armed group',
  'independent',
  'hospital',
  'witness',
  'outlet',
  'unattributed',
] as const;
export type Side = (typeof SIDES)[number];

export const STATUSES = ['civilian', 'security forces', 'armed group', 'unknown'] as const;
export type Status = (typeof STATUSES)[number];

export const SEXES = ['female', 'male', 'unknown'] as const;
export type Sex = (typeof SEXES)[number];

export const AGES = ['child', 'adult', 'elderly', 'unknown'] as const;
export type Age = (typeof AGES)[number];

/** Does the victim set take in the attackers' own dead? "People" alone does not say. */
export const COVERAGES = ['stated', 'inferred', 'unclear'] as const;
export type Coverage = (typeof COVERAGES)[number];

/** Causes of death or injury, after the SDG 16.1.2 list with the finer words that reports use. */
export const CAUSES = [
  'heavy weapons and explosive munitions',
  'planted explosives',
  'small arms',
  'suicide attack',
  'incendiary',
  'CBRN',
  'less lethal',
  'denial of objects indispensable to survival',
  'conflict-related accident',
  'execution',
  'other means',
  'unknown',
] as const;
export type CauseType = (typeof CAUSES)[number];

export const STANCES = ['claims', 'denies', 'accuses', 'rejects'] as const;
export type Stance = (typeof STANCES)[number];

export const MEASURE_STATUSES = ['imposed', 'ongoing', 'lifted', 'planned'] as const;
export type MeasureStatus = (typeof MEASURE_STATUSES)[number];

/** Why a figure that was understood is no claim of the event. */
export const SET_ASIDE_REASONS = [
  'other event',
  'earlier period',
  'yearly or conflict total',
  'strength',
  'hypothetical',
  'not people',
  'age',
  'date',
  'measure of something else',
  'repeat',
] as const;
export type SetAsideReason = (typeof SET_ASIDE_REASONS)[number];

export const FACTS = ['start', 'end', 'duration', 'places', 'targets', 'operations', 'operation_name'] as const;
export type FactKind = (typeof FACTS)[number];

/** Relations from one claim to others, as lists of claim ids. */
export const RELATIONS = [
  'subset_of',
  'includes',
  'disjoint_from',
  'equals_sum',
  'same_people_as',
  'same_as',
  'rounding_of',
  'supersedes',
  'superseded_by',
  'increment',
  'disputed_by',
] as const;
export type Relation = (typeof RELATIONS)[number];
