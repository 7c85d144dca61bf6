/** Relations as pairs of claims, whichever end states them. */
import type { FilterLine } from '../src/model/claim.ts';
import type { GoldDocument } from './gold.ts';
import type { Tally } from './ratios.ts';

type Related = { readonly [relation: string]: unknown };

/** "b is inside a" is one fact from either end; "the same people" has no direction. */
function pairsOf(claims: readonly Related[], at: (id: unknown) => number | undefined): Set<string> {
  const pairs = new Set<string>();
  const others = (claim: Related, relation: string): number[] =>
    ((claim[relation] as unknown[] | undefined) ?? []).map(at).filter((x) => x !== undefined);
  claims.forEach((claim, i) => {
    const me = at(claim.id ?? i);
    if (me === undefined) return;
    for (const whole of others(claim, 'subset_of')) pairs.add(`inside ${me} ${whole}`);
    for (const part of others(claim, 'includes')) pairs.add(`inside ${part} ${me}`);
    for (const part of others(claim, 'equals_sum')) pairs.add(`sum ${me} ${part}`);
    for (const same of others(claim, 'same_people_as')) pairs.add(`same ${Math.min(me, same)} ${Math.max(me, same)}`);
  });
  return pairs;
}

/** Compares the relations among matched claims, both sides in the gold's positions. */
export function scoreRelations(document: GoldDocument, line: FilterLine, pairs: ReadonlyMap<number, number>): Tally {
  const goldOf = new Map([...pairs].map(([g, c]) => [line.claims[c]?.id as unknown, g]));
  const gold = pairsOf(document.claims as unknown as Related[], (at) =>
    pairs.has(at as number) ? Number(at) : undefined,
  );
  const got = pairsOf(line.claims as unknown as Related[], (id) => goldOf.get(id));
  return { hit: [...got].filter((pair) => gold.has(pair)).length, gold: gold.size, got: got.size };
}
