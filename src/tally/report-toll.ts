/** What one report alone says about its main event, outcome by outcome: the filter's `toll`. */
import type { Claim, CountRange, Extraction } from '../model/claim.ts';
import { disjoint } from './statements.ts';
import { victimSet } from './victims.ts';

const UNBINDING = new Set(['denied', 'retracted', 'feared', 'conditional']);

const sentenceOf = (claim: Claim): string => `${claim.quote.field}:${claim.quote.start}`;
const low = (claim: Claim): number => claim.count_min ?? 0;

/** Two figures that may count the same people: the same kind of people, with nothing that sets them apart. */
function mayBeSame(a: Claim, b: Claim): boolean {
  if (
    a.same_as?.includes(b.id) ||
    b.same_as?.includes(a.id) ||
    a.rounding_of?.includes(b.id) ||
    b.rounding_of?.includes(a.id)
  )
    return true;
  if (disjoint(a, b)) return false;
  if (sentenceOf(a) === sentenceOf(b) && a.speaker === b.speaker) return false;
  const x = a.victims.role;
  const y = b.victims.role;
  if (x !== null && y !== null && x !== y && (low(a) <= 3 || low(b) <= 3)) return false;
  return !elsewhere(a, b);
}

/** Both in a place of their own, in words of their own sentences. */
function elsewhere(a: Claim, b: Claim): boolean {
  const x = a.placeResolved;
  const y = b.placeResolved;
  return (
    x !== null && y !== null && x.stated && y.stated && x.id !== y.id && x.level === y.level && a.scope !== 'total'
  );
}

/** A party's view of one set: figures of the same people are alternatives, the latest stands; others add. */
function viewOf(claims: readonly Claim[]): { low: number; high: number | null } {
  const heaps: Claim[][] = [];
  for (const claim of claims) {
    const heap = heaps.find((h) => h.some((other) => mayBeSame(other, claim)));
    if (heap) heap.push(claim);
    else heaps.push([claim]);
  }
  let sum = 0;
  let high: number | null = 0;
  for (const heap of heaps) {
    const standing = latest(heap);
    sum += Math.max(...standing.map(low));
    const tops = standing.map((c) => c.count_max);
    high = high === null || tops.some((t) => t === null) ? null : high + Math.max(...(tops as number[]));
  }
  return { low: sum, high };
}

function latest(heap: readonly Claim[]): readonly Claim[] {
  const exact = heap.filter((c) => !c.rounding_of && !c.superseded_by);
  const pool = exact.length > 0 ? exact : heap;
  const said = pool.map((c) => (c.basis.said?.stated ? (c.said ?? '') : '')).filter(Boolean);
  const last = said.sort().at(-1);
  const newest = last ? pool.filter((c) => !c.basis.said?.stated || (c.said ?? '') >= last) : pool;
  return newest.length > 0 ? newest : pool;
}

interface SetView {
  low: number;
  high: number | null;
}

/** The lowest view among the parties that speak of a set. */
function setView(claims: readonly Claim[]): SetView {
  const parties = new Map<string, Claim[]>();
  for (const claim of claims) parties.set(claim.party.id, [...(parties.get(claim.party.id) ?? []), claim]);
  // the outlet's own words relay what the parties say: they count where nobody else speaks
  const named = [...parties].filter(([id]) => id !== 'outlet');
  const heard =
    named.length > 0
      ? mergeOutlet(
          named.map(([, c]) => c),
          parties.get('outlet') ?? [],
        )
      : [...parties.values()];
  const views = heard.map(viewOf);
  const highs = views.map((v) => v.high);
  return {
    low: Math.min(...views.map((v) => v.low)),
    high: highs.some((h) => h === null) ? null : Math.max(...(highs as number[])),
  };
}

/** The outlet's figures of other people (another place, another role) add to each party's view. */
function mergeOutlet(parties: Claim[][], outlet: readonly Claim[]): Claim[][] {
  return parties.map((claims) => [...claims, ...outlet.filter((o) => !claims.some((c) => mayBeSame(c, o)))]);
}

function rangeOf(claims: readonly Claim[], everyone: readonly Claim[]): CountRange {
  const ids = new Set(claims.map((c) => c.id));
  const top = claims.filter(
    (c) => !(c.subset_of ?? []).some((id) => ids.has(id)) && !c.increment && c.same_people_as === undefined,
  );
  const numbered = top.filter((c) => c.count_min !== null || c.count_max !== null);
  if (numbered.length === 0) return { low: null, high: null };
  const positive = numbered.filter((c) => c.count_max !== 0);
  if (positive.length === 0)
    return everyone.some((c) => c.count_min !== null && c.count_min > 0 && c.outcome === claims[0]?.outcome)
      ? { low: null, high: null }
      : { low: 0, high: 0 };
  const sets = new Map<string, Claim[]>();
  for (const claim of positive) {
    const key = setKey(claim, positive);
    sets.set(key, [...(sets.get(key) ?? []), claim]);
  }
  const all = sets.get('all');
  sets.delete('all');
  const groups = [...sets.values()].map(setView);
  const sum = groups.reduce((total, g) => total + g.low, 0);
  const stated = all ? setView(all) : null;
  const least = Math.max(sum, stated?.low ?? 0);
  return {
    low: least === 0 && numbered.every((c) => c.count_min === null) ? null : least,
    high: stated && (stated.high ?? 0) >= least ? stated.high : null,
  };
}

/** Women, children and other facets of no stated status are civilians as far as adding goes. */
function setKey(claim: Claim, _others: readonly Claim[]): string {
  const { status } = claim.victims;
  if (status !== 'unknown') return `status:${status}`;
  return victimSet(claim).key === 'all' ? 'all' : 'status:civilian';
}

/** Per outcome what this report alone allows, all victims together. `killed` and `injured` are always there. */
export function reportToll(extraction: Extraction): { [outcome: string]: CountRange } {
  const claims = extraction.claims.filter((c) => !UNBINDING.has(c.modality));
  const toll: { [outcome: string]: CountRange } = {
    killed: { low: null, high: null },
    injured: { low: null, high: null },
  };
  for (const outcome of new Set(claims.map((c) => c.outcome))) {
    toll[outcome] = rangeOf(
      claims.filter((c) => c.outcome === outcome),
      claims,
    );
  }
  const none = claims.some((c) => c.outcome === 'casualties' && c.count_max === 0);
  if (none)
    for (const outcome of ['killed', 'injured'])
      if (!claims.some((c) => c.outcome === outcome)) toll[outcome] = { low: 0, high: 0 };
  return toll;
}
