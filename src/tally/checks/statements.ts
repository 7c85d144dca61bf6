/** Checks `subset-larger-than-whole` and `parts-against-total`: a party's own figures that cannot all be true. */
import type { Claim } from '../../model/claim.ts';
import type { Contradiction } from '../../model/incident.ts';
import { stated, text } from '../interval.ts';
import { label } from '../propagate.ts';
import { graphOf } from '../relations.ts';

const figure = (claim: Claim): string => `${text(stated(claim))} ${claim.group || 'people'}`;

/** Example: the Health Ministry's 12 women cannot be among its own 10 dead. */
export function statementCheck(conflict: readonly Claim[]): Contradiction {
  const [whole, ...parts] = conflict as [Claim, ...Claim[]];
  const speaker = whole.speaker ?? whole.party.name;
  const claims = conflict.map((c) => c.id);
  const [first] = parts;
  if (parts.length === 1 && first)
    return {
      check: 'subset-larger-than-whole',
      says: `${speaker}: ${figure(first)} cannot be among the same party's own ${text(stated(whole))} ${label(whole)}`,
      claims,
    };
  const graph = graphOf(conflict);
  const inside = parts.filter((p) => graph.isInside(p.id, whole.id));
  return {
    check: 'parts-against-total',
    says: `${speaker}: ${inside.map(figure).join(' and ')} do not fit the same party's own ${text(stated(whole))} ${label(whole)}`,
    claims,
  };
}
