/** Claims of one incident -> its toll: what the claims jointly allow, party by party. */
import type { Claim, ReportRef } from '../model/claim.ts';
import type { Cell, Contradiction, ReportedFact, Toll } from '../model/incident.ts';
import { OUTCOMES } from '../model/words.ts';
import { allCell, groupsOf, type SetCell } from './all-cell.ts';
import { type CellContext, cellFrom, cellsOf } from './cells.ts';
import { type CalendarWords, NO_CALENDAR } from './checks/check.ts';
import { ringCheck, rings, unknownRelations, withoutRings } from './checks/relations.ts';
import { slipsIn } from './checks/swapped-figures.ts';
import { CHECKS } from './checks/table.ts';
import { echoesOf } from './echoes.ts';
import { groupBy } from './grouping.ts';
import { type Interval, isSoft, stated } from './interval.ts';
import { namesOf } from './names.ts';
import { mainPlace } from './parts.ts';
import type { Contains } from './places.ts';
import type { Policy } from './policies/policy.ts';
import { DEFAULT_POLICY, POLICIES } from './policies/table.ts';
import { propagate, withImplied } from './propagate.ts';
import { graphOf } from './relations.ts';
import { knownBy } from './said.ts';
import { reportOf } from './sources.ts';
import { widerThanEvent } from './wider.ts';

export interface TallyInput {
  claims: readonly Claim[];
  reports: readonly ReportRef[];
  /** texts of the reports by id: to know copies by; without them the sentences of their claims are compared */
  texts?: ReadonlyMap<string, string>;
  /** start, end and duration as the reports tell them: for the checks */
  facts?: readonly ReportedFact[];
  /** is there a claim of this id elsewhere, in another incident? Relations to what is nowhere are told */
  elsewhere?: (claimId: string) => boolean;
  /** where a claim stands with the people who review: rejected and superseded ones do not count */
  standing?: (claimId: string) => string;
}

export interface TallyOptions {
  policy?: string;
  /** EDTF time: only what was said and published by then counts */
  asOf?: string | null;
  /** the gazetteer's answer to "does the outer place hold the inner?", by id */
  contains?: Contains;
  /** words of the calendar, for the checks of dates */
  calendar?: CalendarWords;
}

const TAKEN_AWAY: ReadonlySet<string> = new Set(['denied', 'retracted']);
const NOT_COUNTED: ReadonlySet<string> = new Set(['rejected', 'superseded']);

/** What one party says in one report: its figures bind each other. */
const statements = (claims: readonly Claim[]): Claim[][] => [
  ...groupBy(claims, (c) => JSON.stringify([reportOf(c), c.party.id])).values(),
];

interface Bound {
  intervalOf: (claim: Claim) => Interval;
  whyOf: (claim: Claim) => readonly string[];
  conflicts: (readonly Claim[])[];
}

function bound(claims: readonly Claim[]): Bound {
  const results = statements(claims).map((own) => propagate(own, withImplied));
  const intervals = new Map(results.flatMap((r) => [...r.intervals]));
  const why = new Map(results.flatMap((r) => [...r.why]));
  return {
    // a soft figure keeps its own number in the series; hard ones are as tight as propagation made them
    intervalOf: (claim) => (isSoft(claim) ? stated(claim) : (intervals.get(claim.id) ?? stated(claim))),
    whyOf: (claim) => (why.get(claim.id) ?? []).map((w) => `${claim.group}: ${w}`),
    conflicts: results.flatMap((r) => r.conflicts),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** All the names of an outcome, whatever the group. */
function namesIn(claims: readonly Claim[], outcome: Cell['outcome']): Pick<Cell, 'distinctNames'> {
  const distinctNames = namesOf(claims.filter((c) => c.outcome === outcome)).length;
  return distinctNames === 0 ? {} : { distinctNames };
}

/** By outcome; the first cell of an outcome is all victims taken together, decided after the groups it is made of. */
function decided(cells: readonly SetCell[], claims: readonly Claim[], policy: Policy): Cell[] {
  return OUTCOMES.flatMap((outcome) => {
    const here = cells.filter(({ cell }) => cell.outcome === outcome);
    if (here.length === 0) return [];
    const told = here.find(({ cell }) => cell.victims === 'all' && cell.perpetrator === null) ?? null;
    const rest = here
      .filter((one) => one !== told)
      .sort(
        ({ cell: a }, { cell: b }) =>
          compare(a.victims, b.victims) || compare(a.perpetrator ?? '', b.perpetrator ?? ''),
      );
    const groups = groupsOf(rest);
    const figured = new Map(rest.map((one) => [one.cell, withFigure(one.cell, [], policy, one.stated)]));
    const parts = groups.map(({ cell }) => figured.get(cell) ?? cell);
    const whole = { ...allCell(outcome, told?.cell ?? null, groups), ...namesIn(claims, outcome) };
    const all = withFigure(whole, parts, policy, told?.stated ?? new Set());
    return [all, ...figured.values()];
  });
}

/** A figure below what the groups add to is raised to that; one that nobody states is marked as computed. */
function withFigure(cell: Cell, groups: readonly Cell[], policy: Policy, stated: ReadonlySet<number>): Cell {
  const { figure, says } = policy.apply(cell, groups);
  if (figure === null) return { ...cell, figure, why: [...cell.why, says] };
  const least = Math.max(cell.low ?? 0, figure);
  const raised = least > figure;
  const why = raised ? [says, `raised to ${least}: its groups add to more than the total that was stated`] : [says];
  const given = cell.parties.some((party) => party.low === least || party.high === least);
  const computed = !given || !stated.has(least);
  return { ...cell, figure: least, computed, why: [...cell.why, ...why] };
}

/** The claims that count, by id: without what was taken away, rejected, or not known by then. */
function counting({ claims, standing }: TallyInput, reports: ReadonlyMap<string, ReportRef>, asOf: string | null) {
  return [...new Map(claims.map((c) => [c.id, c])).values()]
    .filter((c) => !TAKEN_AWAY.has(c.modality) && !NOT_COUNTED.has(standing?.(c.id) ?? ''))
    .filter((c) => asOf === null || knownBy(c, reports.get(reportOf(c)), asOf))
    .sort((a, b) => compare(a.id, b.id));
}

/** What is wrong with the relations themselves. */
function relationFaults(input: TallyInput, claims: readonly Claim[], found: readonly Claim[][]): Contradiction[] {
  const given = new Set(input.claims.map((c) => c.id));
  const known = (id: string): boolean => given.has(id) || (input.elsewhere?.(id) ?? false);
  return [...unknownRelations(claims, known), ...found.map(ringCheck)];
}

/**
 * The toll of one incident. Claims that are denied, retracted or rejected are taken away; the order of claims and
 * reports does not matter. An unknown policy throws a RangeError that names those that exist.
 */
export function tallyIncident(input: TallyInput, options: TallyOptions = {}): Toll {
  const policy = POLICIES[options.policy ?? DEFAULT_POLICY];
  if (!policy)
    throw new RangeError(`no policy is called ${options.policy}: use one of ${Object.keys(POLICIES).join(', ')}`);
  const reports = new Map(input.reports.map((r) => [r.id, r]));
  const asOf = options.asOf ?? null;
  const given = counting(input, reports, asOf);
  const found = rings(given);
  const claims = withoutRings(given, found);
  const { intervalOf, whyOf, conflicts } = bound(claims);
  const graph = graphOf(claims);
  const uncounted = new Map([...widerThanEvent(claims), ...slipsIn(claims)]);
  const context: CellContext = {
    graph,
    reports,
    intervalOf,
    whyOf,
    main: mainPlace(claims),
    echoes: echoesOf(claims, input.reports, input.texts),
    ...(options.contains ? { contains: options.contains } : {}),
    setsAside: (claim) => uncounted.get(claim.id) ?? policy.setsAside?.(claim.party) ?? null,
  };
  const cells = decided(setCells(claims, context), claims, policy);
  const calendar = options.calendar ?? NO_CALENDAR;
  const checked = { claims, cells, graph, reports, conflicts, calendar, facts: input.facts ?? [] };
  const contradictions = [...relationFaults(input, given, found), ...CHECKS.flatMap((check) => check.find(checked))];
  return { policy: policy.name, asOf, cells, contradictions };
}

function setCells(claims: readonly Claim[], context: CellContext): SetCell[] {
  return cellsOf(claims, context).map((input): SetCell => {
    const cell = cellFrom(input, context);
    const used = new Set(cell.used);
    const numbers = [...input.claims, ...input.parts].flatMap((c) => [c.count_min, c.count_max]);
    const stated = new Set(numbers.filter((n): n is number => n !== null));
    return { set: input.set, cell, soft: input.claims.every((c) => !used.has(c.id) || isSoft(c)), stated };
  });
}
