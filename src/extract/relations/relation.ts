/** How a relation is written on both ends, and what two figures must have in common for one. */
import type { ClaimDraft } from '../../model/draft.ts';
import type { Relation } from '../../model/words.ts';

export function relate(from: ClaimDraft, relation: Relation, to: ClaimDraft): void {
  const list = from[relation] ?? [];
  if (from !== to && !list.includes(to.id)) from[relation] = [...list, to.id];
}

/** The number that a figure is compared by; null for a vague word. "more than 50" is kept as 51. */
export const figureOf = (claim: ClaimDraft): number | null => claim.count_min ?? claim.count_max;

/** "some 5,600 families (28,000 people)": more than the whole it stands in can only be the same people told in another unit. */
function outgrows(part: ClaimDraft, whole: ClaimDraft): boolean {
  return part.count_min !== null && whole.count_max !== null && part.count_min > whole.count_max;
}

/** "two of them": a part that names nobody is of the whole's people. */
function takeGroup(part: ClaimDraft, whole: ClaimDraft): void {
  part.group = whole.group;
  part.victims = { ...whole.victims };
  part.coverage = whole.coverage === 'stated' ? 'inferred' : whole.coverage;
}

/** Adds "inside" on both ends; a figure that is greater than its whole is the same people instead. */
export function relatePart(part: ClaimDraft, whole: ClaimDraft, rule: string): void {
  if (part === whole || whole.subset_of?.includes(part.id)) return;
  if (outgrows(part, whole)) {
    relate(part, 'same_people_as', whole);
    part.scope = 'total';
  } else {
    if (part.scope === 'sub-count' && part.group === 'people' && isAnybody(part)) takeGroup(part, whole);
    relate(part, 'subset_of', whole);
    relate(whole, 'includes', part);
    part.scope = 'sub-count';
  }
  if (part.speaker === null && whole.speaker !== null && part.sentence === whole.sentence) {
    part.speaker = whole.speaker;
    part.rules.push('speaker.of-whole');
  }
  if (!part.rules.includes(rule)) part.rules.push(rule);
}

/** "45, up from 38": the earlier word is superseded by the later one. */
export function relateEarlier(earlier: ClaimDraft, later: ClaimDraft): void {
  relate(earlier, 'superseded_by', later);
  relate(later, 'supersedes', earlier);
  earlier.rules.push('relation.earlier');
}

export function oneVoice(a: ClaimDraft, b: ClaimDraft): boolean {
  return a.speaker === b.speaker || a.speaker === null || b.speaker === null;
}

/** The same class of people by status, sex, age and nationality. */
export function sameClass(a: ClaimDraft, b: ClaimDraft): boolean {
  const x = a.victims;
  const y = b.victims;
  return x.status === y.status && x.sex === y.sex && x.age === y.age && x.nationality === y.nationality;
}

/** Both places were stated and neither holds the other by its words. */
export function elsewhere(a: ClaimDraft, b: ClaimDraft): boolean {
  return (
    a.placeBasis.stated &&
    b.placeBasis.stated &&
    a.place !== b.place &&
    a.place !== null &&
    b.place !== null &&
    !a.place.includes(b.place) &&
    !b.place.includes(a.place)
  );
}

/** People of no told class: a total of all. */
export function isAnybody({ victims }: ClaimDraft): boolean {
  return victims.status === 'unknown' && victims.sex === null && victims.age === null && victims.nationality === null;
}
