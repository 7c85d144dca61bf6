/** Which claims of a cell speak of the whole set, and which of a part of it: one place, one observer, inside another. */
import type { Claim, ResolvedPlace } from '../model/claim.ts';
import { type Contains, liesInside } from './places.ts';
import type { ClaimGraph } from './relations.ts';
import { dayOfSaying } from './said.ts';
import { isGeneral } from './same-people.ts';

const wholesOf = (claim: Claim, graph: ClaimGraph): Claim[] =>
  graph.wholesOf(claim.id).flatMap((id) => graph.byId.get(id) ?? []);

export interface CellClaims {
  claims: readonly Claim[];
  /** is the other claim in the same cell? */
  holds: (id: string) => boolean;
  /** figures ("party number") that some report gives as a part of a larger one, with the first day of that */
  known: ReadonlyMap<string, string>;
}

const figureOf = (claim: Claim): string => `${claim.party.id} ${claim.count_min}`;

/** The cell of these claims. */
export function cellClaims(claims: readonly Claim[], graph: ClaimGraph): CellClaims {
  const ids = new Set(claims.map((c) => c.id));
  const known = new Map<string, string>();
  for (const claim of claims) {
    const low = claim.count_min;
    if (low === null || claim.scope === 'total') continue;
    if (!wholesOf(claim, graph).some((w) => ids.has(w.id) && (w.count_min ?? 0) > low)) continue;
    const [figure, day] = [figureOf(claim), dayOfSaying(claim.said)];
    const at = known.get(figure);
    if (at === undefined || day < at) known.set(figure, day);
  }
  return { claims, holds: (id) => ids.has(id), known };
}

/** The place that most whole figures of the incident are about, each figure once; null when no place stands out. */
export function mainPlace(claims: readonly Claim[]): ResolvedPlace | null {
  const counts = new Map<string, { place: ResolvedPlace; figures: Set<string> }>();
  for (const { placeResolved, scope, count_min, outcome, party, victims } of claims) {
    if (!placeResolved || scope !== 'total' || count_min === null) continue;
    const at = counts.get(placeResolved.id) ?? { place: placeResolved, figures: new Set<string>() };
    at.figures.add(`${outcome} ${party.id} ${victims.status} ${count_min}`);
    counts.set(placeResolved.id, at);
  }
  const ranked = [...counts.values()].sort(
    (a, b) => b.figures.size - a.figures.size || (a.place.id < b.place.id ? -1 : 1),
  );
  const [first, second] = ranked;
  return first && first.figures.size > (second?.figures.size ?? 0) ? first.place : null;
}

type Rule = (claim: Claim, cell: CellClaims, graph: ClaimGraph) => boolean | null;

/** Inside another figure of its own cell. */
export function isInsideOwn(claim: Claim, cell: CellClaims, graph: ClaimGraph): boolean {
  return claim.scope !== 'total' && graph.wholesOf(claim.id).some((id) => cell.holds(id));
}

/** true: a part; false: the whole; null: the rule says nothing. In order. */
const RULES: readonly { id: string; part: Rule; example: string }[] = [
  {
    id: 'part.inside-own-set',
    part: (claim, cell, graph) => (isInsideOwn(claim, cell, graph) ? true : null),
    example: '3 bombers among 92 militants',
  },
  {
    id: 'part.group-of-wider-set',
    part: (claim, cell, graph) => {
      const wholes = wholesOf(claim, graph);
      const elsewhere = wholes.some(
        (w) => w.placeResolved && claim.placeResolved && liesInside(claim.placeResolved, w.placeResolved),
      );
      return claim.scope === 'sub-count' && wholes.length > 0 && !elsewhere && !wholes.some((w) => cell.holds(w.id))
        ? false
        : null;
    },
    example: '197 militants of 255 people killed: all the militants',
  },
  { id: 'part.scope', part: (claim) => (claim.scope === 'total' ? null : true), example: '7 in Nushki' },
  {
    id: 'part.narrower-calling',
    part: (claim, cell) => {
      const wider = cell.claims.some((c) => c.party.id === claim.party.id && c.scope === 'total' && isGeneral(c));
      return !isGeneral(claim) && wider && claim.victims.status !== 'unknown' ? true : null;
    },
    example: '7 policemen, where the party also counts security personnel',
  },
  {
    id: 'part.known-elsewhere',
    part: (claim, cell) => {
      const since = claim.count_min === null ? undefined : cell.known.get(figureOf(claim));
      // said before that day it was a total of its time
      return since !== undefined && dayOfSaying(claim.said) >= since ? true : null;
    },
    example: '22 overnight, which another report gives as 22 of 177',
  },
];

/** Is the claim of a part of its cell's set? `main` is the incident's place: a figure of a place inside it is a part. */
export function isPart(
  claim: Claim,
  cell: CellClaims,
  graph: ClaimGraph,
  main: ResolvedPlace | null,
  contains?: Contains,
): boolean {
  for (const rule of RULES) {
    const answer = rule.part(claim, cell, graph);
    if (answer !== null) return answer;
  }
  const place = claim.placeResolved;
  return place?.stated === true && main !== null && liesInside(place, main, contains);
}
