/** Parts by their class, and wholes that are the sum of the other figures. */
import type { ClaimDraft } from '../../model/draft.ts';
import { elsewhere, figureOf, isAnybody, oneVoice, relate, relatePart, sameClass } from './relation.ts';

/** the most figures that are tried for a sum */
const MOST = 12;
/** smaller totals are the sum of figures of several places by chance */
const LEAST_PLACED = 10;

/** Is the first set narrower than the second by its own words: women in civilians. */
function narrower(part: ClaimDraft, whole: ClaimDraft): boolean {
  const p = part.victims;
  const w = whole.victims;
  if (w.sex !== null || w.age !== null || w.nationality !== null) return false;
  if (p.sex === null && p.age === null) return false;
  return w.status === 'civilian' || w.status === 'unknown';
}

/** Women and children told later, in a narrower place or a family, inside the civilians. */
export function narrowerClasses(claims: readonly ClaimDraft[]): void {
  for (const part of claims) {
    if (part.subset_of || part.outcome === 'bodies held') continue;
    // no class of its own: it is narrower than nobody
    if (part.victims.sex === null && part.victims.age === null) continue;
    const whole = claims.find(
      (c) =>
        c !== part &&
        // members of one list stand beside one another
        c.sentence !== part.sentence &&
        c.outcome === part.outcome &&
        narrower(part, c) &&
        oneVoice(part, c) &&
        (figureOf(c) ?? 0) > (figureOf(part) ?? 0) &&
        c.scope === 'total',
    );
    if (whole && (whole.victims.status === 'civilian' || whole.composition.length > 0))
      relatePart(part, whole, 'relation.narrower-class');
  }
}

const wordsOf = ({ group }: ClaimDraft): string[] =>
  group
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((w) => w.length > 3);

/** "14 policemen", "11 soldiers": of one class by no common word. */
function otherWords(a: ClaimDraft, b: ClaimDraft): boolean {
  const words = new Set(wordsOf(a));
  return !wordsOf(b).some((word) => words.has(word));
}

/** Do two figures count different people, so that they may add? */
function apart(a: ClaimDraft, b: ClaimDraft): boolean {
  if (a.victims.status !== b.victims.status || a.victims.sex !== b.victims.sex) return true;
  if (!sameClass(a, b)) return false;
  if (a.victims.status !== 'unknown' && otherWords(a, b)) return true;
  return (a.period !== b.period && a.periodBasis.stated && b.periodBasis.stated) || elsewhere(a, b);
}

/** How well the sum of two or three figures fits a whole: exactly, by the whole's round words, or not. */
function fitOf(whole: ClaimDraft, sum: number): 'exact' | 'rough' | null {
  const total = figureOf(whole);
  if (total === null) return null;
  if (sum === total && whole.qualifier !== 'more_than') return 'exact';
  if (whole.qualifier === 'nearly') return sum < total && sum >= total * 0.9 ? 'rough' : null;
  if (whole.qualifier === 'more_than' || whole.qualifier === 'at_least')
    return sum >= total && sum <= total * 1.15 ? 'rough' : null;
  return whole.qualifier === 'about' && Math.abs(sum - total) <= total * 0.06 ? 'rough' : null;
}

function candidates(whole: ClaimDraft, claims: readonly ClaimDraft[]): ClaimDraft[] {
  const total = figureOf(whole) ?? 0;
  const fits = (c: ClaimDraft): boolean => {
    const value = figureOf(c);
    if (c === whole || c.outcome !== whole.outcome || value === null || value < 2 || value >= total) return false;
    if (c.superseded_by || (c.subset_of && !c.subset_of.includes(whole.id))) return false;
    // figures of anybody add up by their places: "11 in A, 6 in B, 2 in C"
    const placed = c.placeBasis.stated && total >= LEAST_PLACED;
    return isAnybody(whole) ? c.victims.status !== 'unknown' || placed : sameClass(c, whole);
  };
  const found: ClaimDraft[] = [];
  for (const c of claims) {
    if (found.length === MOST) break;
    if (fits(c)) found.push(c);
  }
  return found;
}

/** An exact sum before a rough one, three figures before two in a rough one. */
function betters(
  how: 'exact' | 'rough',
  three: boolean,
  found: { parts: ClaimDraft[]; how: 'exact' | 'rough' },
): boolean {
  if (found.how !== how) return how === 'exact';
  return how === 'rough' && three && found.parts.length < 3;
}

/** Three figures that fit before two that do: a rough whole takes all that fit in it. */
function addends(
  whole: ClaimDraft,
  parts: readonly ClaimDraft[],
): { parts: ClaimDraft[]; how: 'exact' | 'rough' } | null {
  const value = (c: ClaimDraft | undefined): number => (c ? (figureOf(c) ?? 0) : 0);
  let found: { parts: ClaimDraft[]; how: 'exact' | 'rough' } | null = null;
  parts.forEach((a, i) => {
    parts.slice(i + 1).forEach((b, j) => {
      if (!apart(a, b)) return;
      for (const c of [undefined, ...parts.slice(i + j + 2)]) {
        if (c && !(apart(a, c) && apart(b, c))) continue;
        const how = fitOf(whole, value(a) + value(b) + value(c));
        if (how === null || (found && !betters(how, c !== undefined, found))) continue;
        found = { parts: c ? [a, b, c] : [a, b], how };
      }
    });
  });
  return found;
}

/** A figure of all people that is the sum of two or three figures of different people. */
function sumOf(whole: ClaimDraft, claims: readonly ClaimDraft[]): void {
  const found = addends(whole, candidates(whole, claims));
  if (!found) return;
  // a sum by chance is likelier where the whole is rough: only the same voice adds up there
  if (found.how === 'rough' && !found.parts.every((part) => part.speaker === whole.speaker || whole.speaker === null))
    return;
  for (const part of found.parts) {
    if (found.how === 'exact') relate(whole, 'equals_sum', part);
    const scope = part.scope;
    relatePart(part, whole, 'relation.sum');
    // each is the speaker's whole figure of its class; the other that he is said to be inside only adds them
    if (!isAnybody(part) && part.scope === 'sub-count' && part.sentence !== whole.sentence) part.scope = scope;
  }
}

/** "24 (16 mothers, 2 newborns, 6 others)": parts that are all of their whole. */
function spelledOut(whole: ClaimDraft, claims: readonly ClaimDraft[]): void {
  if (!whole.includes) return;
  const ids = new Set(whole.includes);
  const parts = claims.filter((c) => ids.has(c.id) && c.outcome === whole.outcome && c.sentence === whole.sentence);
  const sum = parts.reduce((all, c) => all + (figureOf(c) ?? 0), 0);
  if (parts.length >= 2 && sum === figureOf(whole)) for (const part of parts) relate(whole, 'equals_sum', part);
  else nested(whole, parts);
}

const isClassOnly = ({ victims }: ClaimDraft): boolean => victims.sex !== null || victims.age !== null;

/** "33: 18 civilians, five women among them, and 15 soldiers": groups are all of the whole, the women are of a group. */
function nested(whole: ClaimDraft, parts: readonly ClaimDraft[]): void {
  const groups = parts.filter((c) => !isClassOnly(c));
  const sum = groups.reduce((all, c) => all + (figureOf(c) ?? 0), 0);
  if (groups.length < 2 || sum !== figureOf(whole)) return;
  for (const group of groups) relate(whole, 'equals_sum', group);
  for (const part of parts.filter(isClassOnly)) {
    const group = groups.findLast((c) => c.figure.start < part.figure.start && narrower(part, c));
    if (!group) continue;
    part.subset_of = part.subset_of?.filter((id) => id !== whole.id);
    whole.includes = whole.includes?.filter((id) => id !== part.id);
    relatePart(part, group, 'relation.nested');
  }
}

/** "18 casualties: 11 dead and 7 wounded": two outcomes that add up to both at once. */
function bothOutcomes(whole: ClaimDraft, claims: readonly ClaimDraft[]): void {
  if (whole.outcome !== 'casualties') return;
  const parts = (['killed', 'injured'] as const).flatMap(
    (outcome) => claims.find((c) => c.sentence === whole.sentence && c.outcome === outcome && !c.subset_of) ?? [],
  );
  const sum = parts.reduce((all, c) => all + (figureOf(c) ?? 0), 0);
  if (parts.length === 2 && sum === figureOf(whole))
    for (const part of parts) relatePart(part, whole, 'relation.both-outcomes');
}

/** "Nine people died. Five were killed on the spot and four in hospital": the figures of the next sentence are all of them. */
function toldNext(whole: ClaimDraft, claims: readonly ClaimDraft[]): void {
  const { sentence, outcome, headline } = whole;
  const next = claims.filter((c) => c.sentence === sentence + 1 && c.outcome === outcome && !c.superseded_by);
  if (headline || whole.qualifier !== 'exact' || next.length < 2 || next.some((c) => c.subset_of || c.headline)) return;
  const sum = next.reduce((all, c) => all + (c.qualifier === 'exact' ? (figureOf(c) ?? 0) : Number.NaN), 0);
  if (sum !== figureOf(whole) || next.some((c) => !sameClass(c, whole))) return;
  for (const part of next) {
    relate(whole, 'equals_sum', part);
    relatePart(part, whole, 'relation.sum');
  }
}

export function sums(claims: readonly ClaimDraft[]): void {
  for (const whole of claims) {
    spelledOut(whole, claims);
    bothOutcomes(whole, claims);
    if (whole.scope === 'sub-count' || whole.equals_sum || whole.superseded_by || figureOf(whole) === null) continue;
    toldNext(whole, claims);
    if (!whole.equals_sum) sumOf(whole, claims);
  }
}

/** "Two people were killed ... A woman was found dead ... A man died later": one by one they are all of the whole. */
export function persons(claims: readonly ClaimDraft[]): void {
  for (const whole of claims) {
    const total = figureOf(whole);
    if (total === null || total < 2 || total > 6 || !isAnybody(whole) || whole.scope !== 'total' || whole.includes)
      continue;
    const singles = claims.filter(
      (c) =>
        c.sentence > whole.sentence && c.outcome === whole.outcome && c.count_min === 1 && !c.subset_of && !c.headline,
    );
    if (singles.length === total) for (const single of singles) relatePart(single, whole, 'relation.one-by-one');
  }
  named(claims);
}

/** "Two rangers were killed ... Sergeant Omar Darwan died at once": who is named is one of his class told before. */
function named(claims: readonly ClaimDraft[]): void {
  for (const one of claims) {
    if (!one.names || one.count_min !== 1 || one.subset_of || one.headline || isAnybody(one)) continue;
    const wholes = claims.filter(
      (c) =>
        c.sentence < one.sentence &&
        c.outcome === one.outcome &&
        c.scope === 'total' &&
        c.victims.status === one.victims.status,
    );
    const whole = wholes[0];
    if (wholes.length === 1 && whole && (figureOf(whole) ?? 0) > 1 && !elsewhere(one, whole))
      relatePart(one, whole, 'relation.named-one');
  }
}
