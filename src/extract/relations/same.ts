/** Figures that count the same people: bodies and killed, two voices with one number, a rounding. */
import type { ClaimDraft } from '../../model/draft.ts';
import type { Outcome } from '../../model/words.ts';
import { elsewhere, figureOf, relate, relatePart, sameClass } from './relation.ts';

/** fewer bodies than this share of the killed are another heap */
const MOST_BODIES = 0.6;

/** The killed whose bodies these are: as many, else those of whom most were found. */
function killedOf(held: ClaimDraft, claims: readonly ClaimDraft[]): ClaimDraft | undefined {
  const count = figureOf(held);
  if (count === null) return undefined;
  const killed = claims.filter((c) => c.outcome === 'killed' && c.scope !== 'sub-count' && !c.superseded_by);
  const fits = (c: ClaimDraft): boolean =>
    held.victims.status === 'unknown' || c.victims.status === 'unknown' || held.victims.status === c.victims.status;
  return (
    killed.find((c) => figureOf(c) === count && fits(c)) ??
    claims.find((c) => c.outcome === 'killed' && figureOf(c) === count) ??
    killed.find((c) => fits(c) && (figureOf(c) ?? 0) > count && (figureOf(c) ?? 0) * MOST_BODIES <= count)
  );
}

export function bodies(claims: readonly ClaimDraft[]): void {
  for (const held of claims) {
    if (held.outcome !== 'bodies held') continue;
    const killed = killedOf(held, claims);
    if (!killed) continue;
    relate(held, 'same_people_as', killed);
    held.rules.push('relation.bodies-of-killed');
    if (held.victims.status === 'unknown') {
      held.victims = { ...killed.victims };
      held.group = killed.group;
    }
  }
}

/** held, and then let go */
const HELD: ReadonlySet<Outcome> = new Set<Outcome>(['arrested', 'abducted', 'captured']);
const FREED: ReadonlySet<Outcome> = new Set<Outcome>(['released', 'escaped', 'rescued']);

/** "Nine miners seized in June were freed": one figure of two outcomes. */
export function freed(claims: readonly ClaimDraft[]): void {
  for (const later of claims) {
    if (!FREED.has(later.outcome)) continue;
    const held = claims.find(
      (c) => HELD.has(c.outcome) && c.figure.field === later.figure.field && c.figure.start === later.figure.start,
    );
    if (!held) continue;
    relate(later, 'same_people_as', held);
    later.rules.push('relation.freed');
  }
}

/** sentences back to those of whom some were freed or died */
const NEAR = 3;
/** Rules by which a figure is of people told before. */
const OF_THEM: ReadonlySet<string> = new Set(['part.of-noun', 'group.carried']);

/** What befell the people before: those freed were held, those who died may have been hurt as well. */
const before = ({ outcome }: ClaimDraft, c: ClaimDraft): boolean =>
  HELD.has(c.outcome) || (outcome === 'killed' && (c.outcome === 'injured' || c.outcome === 'missing'));

/** "21 worshippers were abducted. Two of the captives escaped": some of those to whom something else had happened. */
export function someOf(claims: readonly ClaimDraft[]): void {
  claims.forEach((later, i) => {
    const count = figureOf(later);
    const freed = FREED.has(later.outcome) && later.rules.some((rule) => OF_THEM.has(rule));
    if (count === null || later.subset_of || later.same_people_as || later.headline) return;
    if (!freed && !later.rules.includes('group.of-held')) return;
    const whole = claims.slice(0, i).findLast((c) => before(later, c) && later.sentence - c.sentence <= NEAR);
    if (whole && !whole.headline && (figureOf(whole) ?? 0) > count) relatePart(later, whole, 'relation.some-of-them');
  });
}

/** Two voices give one number of one class of people for one outcome. */
function oneFigure(a: ClaimDraft, b: ClaimDraft): boolean {
  const count = figureOf(a);
  if (count === null || count < 2 || count !== figureOf(b) || a.outcome !== b.outcome) return false;
  return sameClass(a, b) && !elsewhere(a, b) && !a.subset_of?.includes(b.id) && !b.subset_of?.includes(a.id);
}

/** "22 militants, said the police"; "22 terrorists, said the governor": the same people, counted by two. */
export function sameFigures(claims: readonly ClaimDraft[]): void {
  const before = new Map<string, ClaimDraft[]>();
  claims.forEach((later) => {
    const key = `${later.outcome} ${figureOf(later)}`;
    const likes = before.get(key) ?? [];
    const first = likes.find((c) => c.sentence !== later.sentence && oneFigure(c, later));
    likes.push(later);
    before.set(key, likes);
    if (!first || first.speaker === later.speaker) return;
    relate(later, 'same_people_as', first);
    later.rules.push('relation.same-figure');
  });
}

const ROUGH: ReadonlySet<string> = new Set(['more_than', 'about', 'nearly', 'at_least']);

/** "more than 100" fits 143, "about 150" fits 143. `low` is the round number. */
function rounds(rough: ClaimDraft, low: number, exact: ClaimDraft): boolean {
  const value = figureOf(exact);
  if (exact === rough || exact.qualifier !== 'exact' || exact.outcome !== rough.outcome) return false;
  if (exact.scope === 'sub-count' || value === null) return false;
  if (exact.victims.status !== rough.victims.status || exact.victims.sex !== rough.victims.sex) return false;
  return rough.qualifier === 'more_than' || rough.qualifier === 'at_least'
    ? value > low && value < low * 1.5
    : Math.abs(value - low) <= low * 0.12;
}

/** "more than 100" beside an exact 143 of the same people. */
export function roundings(claims: readonly ClaimDraft[]): void {
  for (const rough of claims) {
    const low = rough.qualifier === 'more_than' ? (rough.count_min ?? 1) - 1 : figureOf(rough);
    if (low === null || low % 10 !== 0 || !ROUGH.has(rough.qualifier)) continue;
    const exact = claims.find((c) => rounds(rough, low, c));
    if (!exact) continue;
    relate(rough, 'rounding_of', exact);
    rough.rules.push('relation.rounding');
  }
}
