import type { Claim } from '../../model/claim.ts';
import type { Contradiction } from '../../model/incident.ts';
import { RELATIONS } from '../../model/words.ts';

const HOLDING = ['subset_of', 'includes', 'equals_sum'] as const;

/** Relations that name a claim which is nowhere: `isKnown` answers for the claims of other incidents. */
export function unknownRelations(claims: readonly Claim[], isKnown: (id: string) => boolean): Contradiction[] {
  return claims.flatMap((claim) =>
    RELATIONS.flatMap((relation) => {
      const lost = (claim[relation] ?? []).filter((id) => !isKnown(id));
      if (lost.length === 0) return [];
      return [
        {
          check: 'relation-to-unknown-claim',
          says: `${claim.id} is said to be in the relation ${relation.replaceAll('_', ' ')} to ${lost.join(', ')}, which ${lost.length === 1 ? 'is no claim' : 'are no claims'} here: the relation was left out`,
          claims: [claim.id],
        },
      ];
    }),
  );
}

/** The ids of the wholes of each claim. */
function wholesIn(claims: readonly Claim[]): Map<string, Set<string>> {
  const wholes = new Map<string, Set<string>>(claims.map((c) => [c.id, new Set()]));
  for (const claim of claims) {
    for (const id of claim.subset_of ?? []) if (wholes.has(id)) wholes.get(claim.id)?.add(id);
    for (const id of [...(claim.includes ?? []), ...(claim.equals_sum ?? [])]) wholes.get(id)?.add(claim.id);
  }
  return wholes;
}

/** Ids without those from which no way leads up for ever: only these can be in a ring. */
function peeled(wholes: ReadonlyMap<string, ReadonlySet<string>>): Set<string> {
  const parts = new Map<string, string[]>();
  const open = new Map([...wholes].map(([id, up]) => [id, up.size]));
  for (const [id, up] of wholes) for (const whole of up) parts.set(whole, [...(parts.get(whole) ?? []), id]);
  const next = [...open].filter(([, up]) => up === 0).map(([id]) => id);
  for (let at = next.pop(); at !== undefined; at = next.pop()) {
    open.delete(at);
    for (const part of parts.get(at) ?? []) {
      const up = (open.get(part) ?? 0) - 1;
      open.set(part, up);
      if (up === 0) next.push(part);
    }
  }
  return new Set(open.keys());
}

/** What can be reached upward, the claim itself only by a way round. */
function above(id: string, wholes: ReadonlyMap<string, ReadonlySet<string>>): Set<string> {
  const seen = new Set<string>();
  const next = [...(wholes.get(id) ?? [])];
  for (let at = next.pop(); at !== undefined; at = next.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    next.push(...(wholes.get(at) ?? []));
  }
  return seen;
}

/** Claims that are said to be inside themselves by way of others, each ring in the order of ids. */
export function rings(claims: readonly Claim[]): Claim[][] {
  const wholes = wholesIn(claims);
  const left = peeled(wholes);
  const open = claims.filter((c) => left.has(c.id));
  const up = new Map(open.map((c) => [c.id, above(c.id, wholes)]));
  const inRing = open.filter((c) => up.get(c.id)?.has(c.id));
  const seen = new Set<string>();
  return inRing.flatMap((claim) => {
    if (seen.has(claim.id)) return [];
    const ring = inRing.filter((c) => c === claim || (up.get(claim.id)?.has(c.id) && up.get(c.id)?.has(claim.id)));
    for (const c of ring) seen.add(c.id);
    return [ring];
  });
}

/** "a holds b holds a": nothing is inside itself. */
export const ringCheck = (ring: readonly Claim[]): Contradiction => ({
  check: 'relations-in-a-ring',
  says:
    ring.length === 1
      ? `${ring[0]?.id} is said to be a part of itself: the relation was left out`
      : `${ring.map((c) => c.id).join(', ')} are said to be parts of one another: the relations between them were left out`,
  claims: ring.map((c) => c.id),
});

/** The claims without relations among a ring and without relations to what is nowhere. */
export function withoutRings(claims: readonly Claim[], found: readonly (readonly Claim[])[]): readonly Claim[] {
  if (found.length === 0) return claims;
  const ringOf = new Map(found.flatMap((ring) => ring.map((c) => [c.id, new Set(ring.map((r) => r.id))] as const)));
  return claims.map((claim) => {
    const ring = ringOf.get(claim.id);
    if (!ring) return claim;
    const cut = Object.fromEntries(HOLDING.map((name) => [name, (claim[name] ?? []).filter((id) => !ring.has(id))]));
    return { ...claim, ...cut };
  });
}
