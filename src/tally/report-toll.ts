/** What one report alone says about its main event, outcome by outcome: the filter's `toll`. */
import type { Claim, CountRange, Extraction } from '../model/claim.ts';
import { isSameName } from '../model/person-names.ts';
import { groupBy } from './grouping.ts';
import { envelopeOf, fits, type Interval, isSoft, roundsTo, stated } from './interval.ts';
import { ofMainEvent } from './main-event.ts';
import { liesInside } from './places.ts';
import { propagate } from './propagate.ts';
import { type ClaimGraph, graphOf } from './relations.ts';
import { apart, heaps, isOnePerson, isPeople, MANY, sameSentence } from './same-people.ts';
import { type Atom, victimSet } from './victims.ts';
import { viewOf } from './view.ts';

const UNBINDING = new Set(['denied', 'retracted', 'feared', 'conditional']);

interface Reading {
  graph: ClaimGraph;
  intervalOf: (claim: Claim) => Interval;
}

const byParty = (claims: readonly Claim[]): Claim[][] => [...groupBy(claims, (c) => c.party.id).values()];

/** The relations that a report states bind its figures, whoever speaks. */
function readingOf(claims: readonly Claim[]): Reading {
  const { intervals } = propagate(claims);
  return {
    graph: graphOf(claims),
    intervalOf: (claim) => {
      const tight = intervals.get(claim.id) ?? stated(claim);
      // a soft whole is what its parts add to, where that fits
      return isSoft(claim) && !(tight.low !== null && fits(claim, tight.low)) ? stated(claim) : tight;
    },
  };
}

/** Another figure of this list says the same better: an exact one, the first of equals. */
function isEcho(claim: Claim, here: ReadonlySet<string>): boolean {
  // the rounding of several figures is that of their sum: a whole
  const rounding = claim.rounding_of?.length === 1 ? claim.rounding_of : [];
  return [rounding, claim.same_as ?? [], claim.same_people_as ?? []].some((ids) =>
    ids.some((id) => here.has(id) && (ids === rounding || id < claim.id)),
  );
}

const isOld = (claim: Claim, here: ReadonlySet<string>): boolean =>
  (claim.superseded_by ?? []).some((id) => here.has(id));

/** Figures of the report that are inside no other: they alone can add. */
function topsOf(claims: readonly Claim[], { graph, intervalOf }: Reading): Claim[] {
  const here = new Set(claims.map((c) => c.id));
  const tops = claims.filter((claim) => {
    const { low, high } = intervalOf(claim);
    if ((low === null && high === null) || high === 0) return false;
    if (isEcho(claim, here) || isOld(claim, here)) return false;
    const wholes = graph.wholesOf(claim.id).flatMap((id) => graph.byId.get(id) ?? []);
    return wholes.every((whole) => isEcho(whole, here));
  });
  // one person of two callings is one: the first stays
  return tops.filter(
    (claim, i) =>
      claim.count_min !== 1 ||
      !tops.slice(0, i).some((t) => t.victims.status !== claim.victims.status && isOnePerson(t, claim)),
  );
}

interface Heap {
  claims: readonly Claim[];
  low: number;
  high: number | null;
}

/** An outlet's own figure below this share of the lowest named party's is a part, not another count. */
const RIVAL = 0.5;

/** Views of the parties; the outlet relays them, and counts beside them only where its figure is a rival one. */
function viewsOf(claims: readonly Claim[], { graph, intervalOf }: Reading): Interval[] {
  const views = byParty(claims).map((own) => ({
    outlet: own[0]?.party.side === 'outlet',
    armed: own[0]?.party.side === 'armed group',
    view: viewOf(own, graph, intervalOf),
  }));
  const most = views.reduce((top, { view }) => Math.max(top, view.low ?? 0), 0);
  // one person is no count of the many that another party gives: he is among them
  const counts = views.filter(({ view }) => most <= 1 || (view.low ?? 0) > 1);
  // an armed group's boast does not make a part of what the outlet tells as its own
  const named = envelopeOf(counts.filter((v) => !v.outlet && !v.armed).map((v) => v.view)).low;
  return counts.filter((v) => !v.outlet || named === null || (v.view.low ?? 0) >= named * RIVAL).map((v) => v.view);
}

/** A figure of a place inside that of a larger figure of the heap is a part, whatever its words. */
function isNarrow(claim: Claim, heap: readonly Claim[], { intervalOf }: Reading): boolean {
  const place = claim.placeResolved;
  if (!place?.stated || heap.length > MANY) return false;
  return heap.some(
    (other) =>
      other.placeResolved !== null &&
      (intervalOf(other).low ?? 0) > (intervalOf(claim).low ?? 0) &&
      liesInside(place, other.placeResolved),
  );
}

/** "a second person has died", "three more bodies", "the other two": people beside those told of before, and no whole. */
function isFurther({ rules, figure }: Claim, heap: readonly Claim[]): boolean {
  if (rules.includes('count.rest')) return true;
  const after = (other: Claim): boolean => other.figure.field !== figure.field || other.figure.start < figure.start;
  return rules.includes('count.further') && (isMoved(heap) || heap.some(after));
}

/** A report that begins with "a second person has died": all its heap tells of others beside. */
const isMoved = (heap: readonly Claim[]): boolean => heap.every((c) => c.count_min === 1);

/** Persons named as killed or hurt, by whichever voice, are at least that many. */
function namedIn(claims: readonly Claim[]): number {
  const names: string[] = [];
  if (claims.length <= MANY)
    for (const { names: [name] = [] } of claims)
      if (name !== undefined && !names.some((other) => isSameName(other, name))) names.push(name);
  return names.length;
}

/** Lowest and highest among the parties that speak of one heap; who speaks only of a part raises it at most. */
function heapOf(claims: readonly Claim[], reading: Reading): Heap {
  const { intervalOf } = reading;
  const rounded = (c: Claim): boolean => claims.length <= MANY && claims.some((other) => roundsTo(c, other));
  const full = claims.filter((c) => c.scope === 'total' && !isNarrow(c, claims, reading) && !rounded(c));
  const first = full.filter((c) => !isFurther(c, claims));
  const whole = first.length > 0 ? first : full;
  const wholes = new Set(whole);
  const { low, high } = envelopeOf(viewsOf(whole.length > 0 ? whole : claims, reading));
  const parts = claims.filter((c) => !wholes.has(c) && !rounded(c)).map((c) => intervalOf(c).low ?? 0);
  return { claims, low: parts.reduce((most, part) => Math.max(most, part), low ?? 0), high };
}

/** The heaps of each status; people of a calling or facet but no status are civilians as far as adding goes. */
function statusHeaps(tops: readonly Claim[], reading: Reading): { atom: Atom; heap: Heap }[] {
  const groups = groupBy(tops, ({ victims: { status } }): Atom => (status === 'unknown' ? 'civilian' : status));
  return [...groups].flatMap(([atom, claims]) =>
    heaps(claims, reading.graph).map((heap) => ({ atom, heap: heapOf(heap, reading) })),
  );
}

const sumOf = (list: readonly { heap: Heap }[]): number => list.reduce((sum, { heap }) => sum + heap.low, 0);

/** The stated totals of people with the groups that stand beside them. */
function totalOf(people: readonly Claim[], groups: readonly { atom: Atom; heap: Heap }[], reading: Reading): Heap {
  const found = heaps(people, reading.graph).map((claims) => heapOf(claims, reading));
  const atoms = new Set(people.flatMap((c) => victimSet(c, reading.graph.byId).atoms));
  // "he was found dead" may be anybody: where a total stands, it is the total that a group stands beside
  const many = people.filter((p) => (p.count_min ?? 0) > 1);
  const totals = many.length > 0 ? many : people;
  const beside = groups.filter(({ atom, heap }) =>
    atoms.size > 0 ? !atoms.has(atom) : heap.claims.every((c) => totals.every((p) => apart(c, p, reading.graph))),
  );
  const highs = [...found, ...beside.map(({ heap }) => heap)].map((h) => h.high);
  return {
    claims: people,
    low: found.reduce((sum, h) => sum + h.low, 0) + sumOf(beside),
    high: highs.reduce<number | null>((sum, h) => (sum === null || h === null ? null : sum + h), 0),
  };
}

/** An armed group's own count of its victims beside another's: one more party's figure for the same people. */
function isBoast(people: readonly Claim[], tops: readonly Claim[]): boolean {
  const armed = (c: Claim): boolean => c.party.side === 'armed group';
  return people.length > 0 && people.every(armed) && tops.some((c) => !people.includes(c) && !armed(c));
}

function rangeOf(claims: readonly Claim[]): CountRange {
  const reading = readingOf(claims);
  const tops = topsOf(claims, reading);
  if (tops.length === 0) {
    const none = claims.some((c) => c.qualifier === 'none' || c.count_max === 0);
    const vague = claims.some((c) => c.count_min === null && c.count_max !== 0);
    return none && !vague ? { low: 0, high: 0 } : { low: null, high: null };
  }
  const people = tops.filter(isPeople);
  const groups = statusHeaps(
    tops.filter((c) => !isPeople(c)),
    reading,
  );
  const sum = sumOf(groups);
  // "nearly 200" is what 193 of three groups were rounded to
  const rough = people.length > 0 && people.every((c) => isSoft(c) && fits(c, sum));
  const total = people.length > 0 && !rough ? totalOf(people, groups, reading) : null;
  const least = sum > 0 && isBoast(people, tops) ? Math.min(sum, total?.low ?? sum) : Math.max(sum, total?.low ?? 0);
  const low = Math.max(least, namedIn(tops));
  const known = tops.some((c) => reading.intervalOf(c).low !== null);
  return { low: known ? low : null, high: total !== null && (total.high ?? 0) >= low ? total.high : null };
}

/** Wordings that say somebody was hit, and not whether he lived: "five people were shot", "stabbed four". */
const HIT = ['casualties.shot', 'injured.cut'];
const isHit = ({ rules }: Claim): boolean => rules.some((rule) => HIT.some((hit) => rule.startsWith(hit)));

/** "five people were shot, one of them fatally": those who were hit and did not die are injured. */
function survivorsOfHit(claims: readonly Claim[], toll: { [outcome: string]: CountRange }): void {
  const hit = claims.filter(isHit);
  // "a girl was killed; two men were also shot": none of them is she
  const beside = ({ rules }: Claim): boolean =>
    rules.some((rule) => rule === 'count.also' || rule === 'casualties.shot-also');
  const low = (list: readonly Claim[]): number => rangeOf(list).low ?? 0;
  const others = low(hit.filter((c) => c.outcome === 'casualties' && beside(c)));
  const lived = Math.max(0, low(hit.filter((c) => !beside(c))) - (toll.killed?.low ?? 0)) + others;
  if (lived > (toll.injured?.low ?? 0)) toll.injured = { low: lived, high: null };
}

/** Injured of whom some or all died: those related to a death, and those hit before a death is told in another sentence. */
function openInjured(claims: readonly Claim[]): ReadonlySet<Claim> {
  const deaths = claims.filter((c) => c.outcome === 'killed' && c.count_max !== 0);
  const dead = new Set(deaths.flatMap((c) => c.same_people_as ?? []));
  const apartFromAll = (c: Claim): boolean => deaths.some((d) => sameSentence(c, d));
  const open = (c: Claim): boolean =>
    dead.has(c.id) || (isHit(c) && !c.rules.includes('count.also') && deaths.length > 0 && !apartFromAll(c));
  return new Set(claims.filter((c) => c.outcome === 'injured' && open(c)));
}

/** Per outcome what this report alone allows, all victims together. `killed` and `injured` are always there. */
export function reportToll(extraction: Extraction): { [outcome: string]: CountRange } {
  const claims = ofMainEvent(extraction.claims.filter((c) => !UNBINDING.has(c.modality)));
  const toll: { [outcome: string]: CountRange } = {
    killed: { low: null, high: null },
    injured: { low: null, high: null },
  };
  const open = openInjured(claims);
  for (const outcome of new Set(claims.map((c) => c.outcome)))
    toll[outcome] = rangeOf(claims.filter((c) => c.outcome === outcome && !open.has(c)));
  survivorsOfHit(claims, toll);
  const none = claims.some((c) => c.outcome === 'casualties' && c.count_max === 0);
  for (const outcome of none ? ['killed', 'injured'] : [])
    if (!claims.some((c) => c.outcome === outcome)) toll[outcome] = { low: 0, high: 0 };
  return toll;
}
