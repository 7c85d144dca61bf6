/** Figures that were added to a total: "22 more were killed", "the toll rose to 63 after 11 of the wounded died". */
import type { ClaimDraft } from '../../model/draft.ts';
import { elsewhere, figureOf, relate, relatePart } from './relation.ts';

/** rules of figures that a noun of counting tells: totals */
const TOLL: ReadonlySet<string> = new Set(['killed.number-of', 'killed.toll', 'link.toll']);

const isToll = (claim: ClaimDraft): boolean => claim.rules.some((rule) => TOLL.has(rule));

function agree(added: ClaimDraft, total: ClaimDraft): boolean {
  const [a, t] = [added.victims.status, total.victims.status];
  return added.outcome === total.outcome && (a === t || a === 'unknown' || t === 'unknown');
}

const isGreater = (total: ClaimDraft, added: ClaimDraft): boolean => (figureOf(total) ?? 0) > (figureOf(added) ?? 0);

/** The total that a further figure went into: of its own sentence, else the greatest of the report. */
function totalFor(added: ClaimDraft, claims: readonly ClaimDraft[]): ClaimDraft | undefined {
  const totals = claims.filter(
    (c) => c !== added && agree(added, c) && isGreater(c, added) && c.scope === 'total' && !c.superseded_by,
  );
  const here = totals.find((c) => c.sentence === added.sentence && isToll(c));
  const others = totals.filter((c) => c.sentence !== added.sentence && !elsewhere(added, c));
  const wide = others.filter((c) => (figureOf(c) ?? 0) >= 2 * (figureOf(added) ?? 0));
  return here ?? wide.sort((a, b) => (figureOf(b) ?? 0) - (figureOf(a) ?? 0))[0];
}

/** In a sentence that tells a toll, a smaller figure of people who died is in it: "rose to 63 after 11 died". */
function tollBeside(claim: ClaimDraft, claims: readonly ClaimDraft[]): ClaimDraft | undefined {
  if (isToll(claim) || claim.headline) return undefined;
  return claims.find(
    (c) => c.sentence === claim.sentence && isToll(c) && agree(claim, c) && isGreater(c, claim) && !c.superseded_by,
  );
}

const BY_NOUN = 'part.of-noun';
/** sentences back to a total that a part is of, whoever told it */
const NEAR = 1;
/** Rules of figures that are part of the total told before, where there is one. */
const OF_A_WHOLE: ReadonlySet<string> = new Set([
  // "of the seven wounded in the square, four": a whole that may itself be inside a greater one
  'share.whole',
  // "the dead are two women and a boy"
  'listed.of-whole',
  // "four nurses were among the dead"
  'part.of-the-dead',
  // "twelve of the gunmen died"
  BY_NOUN,
]);

/** Two members of one list of the dead: neither is inside the other. */
const isListed = (a: ClaimDraft, b: ClaimDraft): boolean =>
  a.sentence === b.sentence && a.rules.some((rule) => rule !== 'share.whole' && OF_A_WHOLE.has(rule));

/** "Seven of the dead were women", "the dead included two medics": inside the total of the same outcome told before. */
export function orphans(claims: readonly ClaimDraft[]): void {
  claims.forEach((part, i) => {
    const ofWhole = part.rules.some((rule) => OF_A_WHOLE.has(rule));
    if ((part.scope !== 'sub-count' && !ofWhole) || part.subset_of || part.same_people_as || figureOf(part) === null)
      return;
    // "twelve of the gunmen": only of as many gunmen
    const byNoun = part.scope !== 'sub-count' && part.rules.every((rule) => rule === BY_NOUN || !OF_A_WHOLE.has(rule));
    const fits = (c: ClaimDraft): boolean =>
      c.scope === 'total' &&
      !c.superseded_by &&
      agree(part, c) &&
      isGreater(c, part) &&
      !isListed(c, part) &&
      (!byNoun || c.group.toLowerCase().includes(part.group.toLowerCase()));
    const before = claims.slice(0, i).filter((c) => fits(c) && !elsewhere(part, c));
    const near = before.findLast((c) => part.sentence - c.sentence <= NEAR);
    // far from all of them: the same voice's, else the total that the report opens with
    const whole = near ?? before.findLast((c) => c.speaker !== null && c.speaker === part.speaker) ?? before[0];
    if (whole) relatePart(part, whole, 'relation.of-the-total');
  });
}

/** Puts further figures inside their totals; one that no total holds stands for itself. */
export function increments(claims: readonly ClaimDraft[]): void {
  for (const added of claims) {
    const more = added.rules.includes('count.further') || added.rules.includes('increment.before-total');
    if (added.subset_of || added.superseded_by || figureOf(added) === null) continue;
    const total = more ? totalFor(added, claims) : tollBeside(added, claims);
    if (!total) continue;
    relatePart(added, total, 'relation.increment');
    relate(added, 'increment', total);
  }
}
