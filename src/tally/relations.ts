/** What the claims' own relations say of two of them: one inside the other, or nobody shared. */
import type { Claim } from '../model/claim.ts';
import type { Age } from '../model/words.ts';

/** Claims with their parts, by the stated relations, followed through parts of parts. */
export interface ClaimGraph {
  byId: ReadonlyMap<string, Claim>;
  /** ids of the wholes that hold this claim directly */
  wholesOf(id: string): readonly string[];
  /** claims directly inside this one */
  partsOf(id: string): readonly Claim[];
  /** is the first claim inside the second, directly or through others? */
  isInside(inner: string, outer: string): boolean;
}

const NONE: readonly never[] = [];

function push(map: Map<string, Set<string>>, key: string, value: string): void {
  const at = map.get(key) ?? new Set<string>();
  at.add(value);
  map.set(key, at);
}

/**
 * Relations to claims that are not here are left out; parts are of their whole's outcome. `implied`: part and whole by
 * id, beside what the claims say themselves.
 */
export function graphOf(claims: readonly Claim[], implied: readonly (readonly [string, string])[] = []): ClaimGraph {
  const byId = new Map(claims.map((c) => [c.id, c]));
  const wholes = new Map<string, Set<string>>();
  const parts = new Map<string, Set<string>>();
  const join = (part: string, whole: string): void => {
    const [p, w] = [byId.get(part), byId.get(whole)];
    if (!p || !w || p === w || p.outcome !== w.outcome) return;
    push(wholes, part, whole);
    push(parts, whole, part);
  };
  for (const claim of claims) {
    for (const id of claim.subset_of ?? []) join(claim.id, id);
    for (const id of [...(claim.includes ?? []), ...(claim.equals_sum ?? [])]) join(id, claim.id);
  }
  for (const [part, whole] of implied) join(part, whole);
  const up = new Map([...wholes].map(([id, set]) => [id, [...set]]));
  const down = new Map([...parts].map(([id, set]) => [id, [...set].flatMap((part) => byId.get(part) ?? [])]));
  const wholesOf = (id: string): readonly string[] => up.get(id) ?? NONE;
  const isInside = (inner: string, outer: string): boolean => {
    if (!up.has(inner) || !down.has(outer)) return false;
    const seen = new Set<string>([inner]);
    const next = [inner];
    for (let at = next.pop(); at !== undefined; at = next.pop()) {
      for (const whole of wholesOf(at)) {
        if (whole === outer) return true;
        if (!seen.has(whole)) next.push(whole);
        seen.add(whole);
      }
    }
    return false;
  };
  return {
    byId,
    wholesOf,
    partsOf: (id) => down.get(id) ?? NONE,
    isInside,
  };
}

const differ = <T>(p: T | null, q: T | null): boolean => p !== null && q !== null && p !== q;

/** A woman may be elderly: children alone are no grown people. */
const agesDiffer = (p: Age | null, q: Age | null): boolean => differ(p, q) && (p === 'child' || q === 'child');

/** Do the facets alone say that two sets share nobody? */
export function facetsApart(a: Claim, b: Claim): boolean {
  const x = a.victims;
  const y = b.victims;
  if (x.status !== 'unknown' && y.status !== 'unknown' && x.status !== y.status) return true;
  return differ(x.sex, y.sex) || agesDiffer(x.age, y.age) || differ(x.nationality, y.nationality);
}

/** Two figures that share nobody: said so, parts of one sum, or set apart by their facets. */
export function disjoint(a: Claim, b: Claim, graph: ClaimGraph): boolean {
  if (a.disjoint_from?.includes(b.id) || b.disjoint_from?.includes(a.id)) return true;
  if (graph.isInside(a.id, b.id) || graph.isInside(b.id, a.id)) return false;
  const sum = graph.wholesOf(a.id).some((id) => {
    const terms = graph.byId.get(id)?.equals_sum;
    return terms?.includes(a.id) && terms.includes(b.id);
  });
  return sum || facetsApart(a, b);
}

/** The largest sum of lows over parts that are pairwise disjoint, taken greedily from the largest. */
export function disjointSum(
  parts: readonly Claim[],
  low: (claim: Claim) => number | null,
  apart: (a: Claim, b: Claim) => boolean,
): { sum: number; claims: Claim[] } {
  const sorted = [...parts].sort((a, b) => (low(b) ?? 0) - (low(a) ?? 0) || (a.id < b.id ? -1 : 1));
  const chosen: Claim[] = [];
  for (const part of sorted) {
    if ((low(part) ?? 0) > 0 && chosen.every((other) => apart(part, other))) chosen.push(part);
  }
  return { sum: chosen.reduce((total, part) => total + (low(part) ?? 0), 0), claims: chosen };
}
