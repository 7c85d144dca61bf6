/** Inclusion that one statement implies by its victim sets: its women are among its dead, though it does not say so. */
import type { Claim } from '../model/claim.ts';
import { groupBy } from './grouping.ts';
import { isOpen, isSoft, stated } from './interval.ts';
import { liesInside } from './places.ts';
import type { ClaimGraph } from './relations.ts';
import { isWithin, type VictimSet, victimSet } from './victims.ts';

/** More figures than this in one statement are a list, and are not compared pair by pair. */
const MANY = 60;

interface Figure {
  claim: Claim;
  set: VictimSet;
}

/** Strictly of the same place and period, or of a place inside. */
function isScopedWithin(part: Claim, whole: Claim): boolean {
  if (part.periodResolved?.edtf !== whole.periodResolved?.edtf) return false;
  const [inner, outer] = [part.placeResolved, whole.placeResolved];
  if (inner === null || outer === null) return inner === outer && part.place === whole.place;
  return inner.id === outer.id || liesInside(inner, outer);
}

/** "People" of unclear coverage may leave fighters out, and policemen, but not women and children. */
function mayHold(whole: Figure, part: Figure): boolean {
  return whole.claim.coverage !== 'unclear' || (part.set.facet !== null && !part.set.atoms.includes('armed group'));
}

function implies(part: Figure, whole: Figure, graph: ClaimGraph): boolean {
  const [a, b] = [part.claim, whole.claim];
  if (a === b || a.outcome !== b.outcome || b.scope !== 'total' || part.set.key === whole.set.key) return false;
  if (!isWithin(part.set, whole.set) || !mayHold(whole, part) || !isScopedWithin(a, b)) return false;
  if (graph.isInside(b.id, a.id) || a.disjoint_from?.includes(b.id) || b.disjoint_from?.includes(a.id)) return false;
  return (a.perpetrator ?? b.perpetrator) === (b.perpetrator ?? a.perpetrator);
}

/** Part and whole by id, of claims that one speaker made at one time. */
export function impliedIn(claims: readonly Claim[], graph: ClaimGraph): [string, string][] {
  const hard = claims.filter((c) => !isSoft(c) && !isOpen(stated(c)));
  return [...groupBy(hard, (c) => c.statement).values()].flatMap((own) => {
    if (own.length < 2 || own.length > MANY) return [];
    const figures = own.map((claim): Figure => ({ claim, set: victimSet(claim, graph.byId) }));
    return figures.flatMap((part) =>
      figures
        .filter((whole) => implies(part, whole, graph))
        .map((whole): [string, string] => [part.claim.id, whole.claim.id]),
    );
  });
}
