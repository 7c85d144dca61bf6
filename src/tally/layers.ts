/** The order of one day's statements: only a clock time or a relation orders them; the rest stay together. */
import type { Claim } from '../model/claim.ts';
import { daysOf } from '../model/edtf.ts';
import type { ClaimGraph } from './relations.ts';
import { numberOf, type Telling } from './tellings.ts';

/** Figures of one number, from however many reports. */
type Node = { number: number | null; tellings: Telling[] };

function nodesOf(tellings: readonly Telling[]): Node[] {
  const nodes = new Map<number | null, Node>();
  for (const telling of tellings) {
    const number = numberOf(telling);
    const node = nodes.get(number) ?? { number, tellings: [] };
    node.tellings.push(telling);
    nodes.set(number, node);
  }
  return [...nodes.values()];
}

const ids = (node: Node): Claim[] => node.tellings.flatMap((t) => [...t.claims]);

/** "7 more, which makes 184": 177, if the party said it, came before. */
function before(total: number | null, claim: Claim, graph: ClaimGraph): number[] {
  const increments = graph.partsOf(claim.id).filter((part) => part.increment?.includes(claim.id));
  return increments.flatMap((part) => (total === null || part.count_min === null ? [] : [total - part.count_min]));
}

/** Does the second figure cover more time than the first, in which the first lies whole, and is it no smaller? */
function hasGrown(a: Node, b: Node): boolean {
  if ((a.number ?? 0) > (b.number ?? 0)) return false;
  return ids(b).some((later) => ids(a).every((earlier) => isLonger(later, earlier)));
}

function isLonger(later: Claim, earlier: Claim): boolean {
  const [x, y] = [later.periodResolved, earlier.periodResolved];
  const [wide, narrow] = [x?.stated ? daysOf(x.edtf) : null, y?.stated ? daysOf(y.edtf) : null];
  if (!wide || !narrow) return false;
  return wide.from <= narrow.from && wide.to >= narrow.to && wide.to - wide.from > narrow.to - narrow.from;
}

/** Did the first figure come before the second? By the clock, by a word, by growth: a part told before its whole. */
function precedes(a: Node, b: Node, graph: ClaimGraph): boolean {
  const [x, y] = [a.tellings.map((t) => t.instant), b.tellings.map((t) => t.instant)];
  if (x.every((i) => i !== null) && y.every((i) => i !== null)) return Math.min(...x) < Math.min(...y);
  const [earlier, later] = [ids(a), ids(b)];
  const over = later.some((l) => earlier.some((e) => l.supersedes?.includes(e.id) || e.superseded_by?.includes(l.id)));
  const grown = later.some((l) => earlier.some((e) => graph.isInside(e.id, l.id)));
  return (
    over ||
    grown ||
    hasGrown(a, b) ||
    later.some((l) => a.number !== null && before(b.number, l, graph).includes(a.number))
  );
}

/** More figures than this in one day are not ordered among themselves. */
const MOST = 60;

/** One day's statements in layers, earliest first. Statements that nothing orders share the first layer. */
export function layersOf(tellings: readonly Telling[], graph: ClaimGraph): Telling[][] {
  const nodes = nodesOf(tellings);
  if (nodes.length < 2 || nodes.length > MOST) return [[...tellings]];
  const rank = new Map<Node, number>(nodes.map((n) => [n, 0]));
  for (let round = 0; round < nodes.length; round++) {
    let moved = false;
    for (const b of nodes) {
      for (const a of nodes) {
        const next = (rank.get(a) ?? 0) + 1;
        if (a === b || next <= (rank.get(b) ?? 0) || !precedes(a, b, graph)) continue;
        if (next >= nodes.length) continue;
        rank.set(b, next);
        moved = true;
      }
    }
    if (!moved) break;
  }
  const layers: Telling[][] = [];
  for (const node of nodes) {
    const at = rank.get(node) ?? 0;
    layers[at] = [...(layers[at] ?? []), ...node.tellings];
  }
  return layers.filter((layer) => layer !== undefined);
}
