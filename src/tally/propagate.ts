/** Within one statement the figures bind each other hard: a whole holds its parts. */
import type { Claim } from '../model/claim.ts';
import { impliedIn } from './implied.ts';
import { hard, type Interval, isEmpty } from './interval.ts';
import { type ClaimGraph, disjoint, disjointSum, graphOf } from './relations.ts';

export interface Propagated {
  /** the tightest intervals, by claim id; of claims in a conflict, what they say themselves */
  intervals: ReadonlyMap<string, Interval>;
  /** how bounds moved, in words, by claim id */
  why: ReadonlyMap<string, readonly string[]>;
  /** minimal sets of claims that cannot all be true; the whole of each comes first */
  conflicts: readonly Claim[][];
}

/** Conflicts are narrowed claim by claim in components up to this size. */
const SMALL = 60;

/** What the others leave is computed for each part of wholes with up to this many. */
const FEW_PARTS = 30;

type GraphFor = (claims: readonly Claim[]) => ClaimGraph;

/** The relations that claims state, and those that the victim sets of one statement imply. */
export const withImplied: GraphFor = (claims) => graphOf(claims, impliedIn(claims, graphOf(claims)));

interface State {
  intervals: Map<string, Interval>;
  why: Map<string, string[]>;
}

export const label = (claim: Claim): string => `${claim.group || 'people'} ${claim.outcome}`;

function note(state: State, claim: Claim, words: string): void {
  state.why.set(claim.id, [...(state.why.get(claim.id) ?? []), words]);
}

/** One whole against its parts, both ways; true when a bound moved. */
function bind(whole: Claim, graph: ClaimGraph, state: State): boolean {
  const at = state.intervals.get(whole.id);
  const parts = graph.partsOf(whole.id);
  if (!at || parts.length === 0) return false;
  const low = (c: Claim): number | null => state.intervals.get(c.id)?.low ?? null;
  let moved = false;
  const { sum, claims: used } = disjointSum(parts, low, (a, b) => disjoint(a, b, graph));
  if (sum > (at.low ?? 0)) {
    at.low = sum;
    moved = true;
    const terms = used.map((c) => `${low(c)} ${label(c)}`);
    note(
      state,
      whole,
      `at least ${sum} because ${terms.length === 1 ? 'it holds' : 'its parts are'} ${terms.join(' + ')}`,
    );
  }
  const below = parts.map((part) => bindPart(part, whole, graph, state));
  return bindSum(whole, graph, state) || moved || below.some(Boolean);
}

/** A part is at most its whole, less what parts that share nobody with it take up. */
function bindPart(part: Claim, whole: Claim, graph: ClaimGraph, state: State): boolean {
  const [inner, at] = [state.intervals.get(part.id), state.intervals.get(whole.id)];
  if (!inner || !at || at.high === null) return false;
  const low = (c: Claim): number | null => state.intervals.get(c.id)?.low ?? null;
  const parts = graph.partsOf(whole.id);
  const others = parts.length > FEW_PARTS ? [] : parts.filter((p) => p !== part && disjoint(p, part, graph));
  const { sum, claims: used } = disjointSum(others, low, (a, b) => disjoint(a, b, graph));
  const most = at.high - sum;
  if (inner.high !== null && inner.high <= most) return false;
  inner.high = most;
  const rest = used.map((c) => `${low(c)} ${c.group || 'people'}`).join(' + ');
  const words = sum === 0 ? `inside ${label(whole)}` : `what ${rest} leave of ${at.high} ${label(whole)}`;
  note(state, part, `at most ${most} because it is ${words}`);
  return true;
}

/** Parts said to be all: the whole is no more than their highs, and a part no less than what the others leave. */
function bindSum(whole: Claim, graph: ClaimGraph, state: State): boolean {
  const at = state.intervals.get(whole.id);
  const terms = (whole.equals_sum ?? []).map((id) => state.intervals.get(id));
  const claims = (whole.equals_sum ?? []).map((id) => graph.byId.get(id));
  if (!at || terms.length < 2 || terms.some((t) => t === undefined)) return false;
  const known = terms as Interval[];
  let moved = false;
  const total = (side: 'low' | 'high', except: number): number | null =>
    known.reduce<number | null>(
      (sum, t, i) => (i === except ? sum : sum === null || t[side] === null ? null : sum + t[side]),
      0,
    );
  const top = total('high', -1);
  if (top !== null && (at.high === null || at.high > top)) {
    at.high = top;
    moved = true;
    note(state, whole, `at most ${top} because its parts are said to be all`);
  }
  known.forEach((term, i) => {
    const others = total('high', i);
    if (at.low === null || others === null) return;
    const rest = at.low - others;
    if (rest <= (term.low ?? 0)) return;
    term.low = rest;
    moved = true;
    const claim = claims[i];
    if (claim) note(state, claim, `at least ${rest} because the other parts leave that of ${label(whole)}`);
  });
  return moved;
}

function solve(claims: readonly Claim[], graph: ClaimGraph): State {
  const state: State = { intervals: new Map(claims.map((c) => [c.id, { ...hard(c) }])), why: new Map() };
  const wholes = claims.filter((c) => graph.partsOf(c.id).length > 0);
  for (let round = 0; round <= claims.length; round++) {
    const moved = wholes.map((whole) => bind(whole, graph, state));
    if (!moved.some(Boolean) || emptyIn(state)) break;
  }
  return state;
}

function emptyIn(state: State): string | null {
  for (const [id, interval] of state.intervals) if (isEmpty(interval)) return id;
  return null;
}

const conflicts = (claims: readonly Claim[], graphFor: GraphFor): boolean =>
  emptyIn(solve(claims, graphFor(claims))) !== null;

/** The smallest conflicting set inside one: each claim without which the rest still conflicts is dropped. */
function minimal(claims: readonly Claim[], graphFor: GraphFor): Claim[] {
  let left = [...claims].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const claim of [...left]) {
    const without = left.filter((c) => c !== claim);
    if (conflicts(without, graphFor)) left = without;
  }
  const graph = graphFor(left);
  return left.sort((a, b) => graph.wholesOf(a.id).length - graph.wholesOf(b.id).length || (a.id < b.id ? -1 : 1));
}

/** Of a large component, the broken claim with its wholes and their parts where these conflict by themselves. */
function near(
  component: readonly Claim[],
  graph: ClaimGraph,
  broken: string | null,
  graphFor: GraphFor,
): readonly Claim[] {
  if (component.length <= SMALL || broken === null) return component;
  const wholes = [broken, ...graph.wholesOf(broken)];
  const ids = new Set([...wholes, ...wholes.flatMap((id) => graph.partsOf(id).map((c) => c.id))]);
  const few = component.filter((c) => ids.has(c.id));
  return few.length <= SMALL && conflicts(few, graphFor) ? few : [];
}

/** Claims joined by relations: each component is solved by itself. */
export function components(claims: readonly Claim[], graph: ClaimGraph): Claim[][] {
  const seen = new Set<string>();
  const found: Claim[][] = [];
  for (const claim of claims) {
    if (seen.has(claim.id)) continue;
    const component: Claim[] = [];
    const next = [claim];
    seen.add(claim.id);
    for (let at = next.pop(); at; at = next.pop()) {
      component.push(at);
      const near = [...graph.partsOf(at.id), ...graph.wholesOf(at.id).flatMap((id) => graph.byId.get(id) ?? [])];
      for (const other of near) if (!seen.has(other.id)) next.push(other);
      for (const other of near) seen.add(other.id);
    }
    found.push(component);
  }
  return found;
}

/**
 * Propagates the claims that one party made in one report to the tightest intervals. A conflict that only implied
 * relations make is told, and the bounds are then those of the stated ones.
 */
export function propagate(claims: readonly Claim[], graphFor: GraphFor = graphOf): Propagated {
  const graph = graphFor(claims);
  const intervals = new Map<string, Interval>();
  const why = new Map<string, readonly string[]>();
  const found: Claim[][] = [];
  for (const component of components(claims, graph)) {
    const state = solve(component, graph);
    const empty = emptyIn(state);
    if (empty !== null) found.push(minimal(near(component, graph, empty, graphFor), graphFor));
    const bounds = empty === null ? state : graphFor === graphOf ? null : propagate(component);
    for (const claim of component) {
      intervals.set(claim.id, bounds?.intervals.get(claim.id) ?? hard(claim));
      const words = bounds?.why.get(claim.id);
      if (words) why.set(claim.id, words);
    }
  }
  return { intervals, why, conflicts: found.filter((c) => c.length > 0) };
}
