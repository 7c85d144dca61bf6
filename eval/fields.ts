/** The fields of a matched claim, each right or wrong; a field that the gold does not speak of is left out. */
import type { Claim } from '../src/model/claim.ts';
import type { GoldClaim, GoldDocument } from './gold.ts';
import { classesOf, sameName, samePlace, shareWord } from './names.ts';
import { periodsMeet } from './period.ts';

export const FIELDS = [
  'speaker',
  'party',
  'sub-count',
  'modality',
  'victims',
  'place',
  'period',
  'perpetrator',
] as const;
export type FieldName = (typeof FIELDS)[number];
export type FieldScores = Partial<Record<FieldName, boolean>>;

/** The outlet, nobody named and nothing said are one. */
const sideOf = (side: string | null): string =>
  side === null || side === 'outlet' || side === 'unattributed' ? 'none' : side;

/** The facets that the gold's own words give: status, age, sex. */
function victimsRight(gold: GoldClaim, got: Claim): boolean | null {
  const classes = new Set(classesOf(gold.group));
  const judged = [
    ...(classes.has('security') ? [got.victims.status === 'security forces'] : []),
    ...(classes.has('armed') ? [got.victims.status === 'armed group'] : []),
    ...(classes.has('civilian') ? [got.victims.status === 'civilian'] : []),
    ...(classes.has('child') && classes.size === 1 ? [got.victims.age === 'child'] : []),
    ...(classes.has('woman') && classes.size === 1 ? [got.victims.sex === 'female'] : []),
  ];
  return judged.length === 0 ? null : judged.some(Boolean);
}

function periodRight(document: GoldDocument, words: string, got: Claim): boolean {
  const published = document.published ?? document.source?.published ?? null;
  const meet = periodsMeet(words, published, got.periodResolved?.edtf ?? null);
  return meet ?? shareWord(words, got.period);
}

export function fieldsOf(document: GoldDocument, gold: GoldClaim, got: Claim): FieldScores {
  const scores: FieldScores = {
    speaker: sameName(gold.speaker, got.speaker),
    party: sideOf(gold.speaker_side) === sideOf(got.party.side),
    'sub-count': (gold.scope === 'sub-count') === (got.scope === 'sub-count'),
    modality: (gold.modality ?? 'asserted') === got.modality,
  };
  const victims = victimsRight(gold, got);
  if (victims !== null) scores.victims = victims;
  if (gold.place !== null) scores.place = samePlace(gold.place, [got.place, got.placeResolved?.name]);
  if (gold.date_or_period !== null) scores.period = periodRight(document, gold.date_or_period, got);
  if (gold.perpetrator)
    scores.perpetrator =
      got.perpetrator !== null &&
      (sameName(gold.perpetrator, got.perpetrator) || shareWord(gold.perpetrator, got.perpetrator));
  return scores;
}
