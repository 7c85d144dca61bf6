/** Claims of one incident -> its toll: what the claims jointly allow, party by party. */
import type { Claim, ReportRef } from '../model/claim.ts';
import type { Cell, Contradiction, Toll } from '../model/incident.ts';
import { OUTCOMES } from '../model/words.ts';
import { allCell, groupsOf, type SetCell } from './all-cell.ts';
import { type CellContext, cellFrom, cellsOf } from './cells.ts';
import { fallingToll } from './checks/falling-toll.ts';
import { killedAgainstBodies } from './checks/killed-against-bodies.ts';
import { statementCheck } from './checks/statements.ts';
import { sumsAgainstWhole } from './checks/sums.ts';
import { groupBy } from './grouping.ts';
import { type Interval, isSoft, stated } from './interval.ts';
import { mainPlace } from './parts.ts';
import type { Contains } from './places.ts';
import type { Policy } from './policies/policy.ts';
import { DEFAULT_POLICY, POLICIES } from './policies/table.ts';
import { propagate } from './propagate.ts';
import { graphOf } from './relations.ts';
import { knownBy } from './said.ts';
import { reportOf } from './sources.ts';

export interface TallyInput {
  claims: readonly Claim[];
  reports: readonly ReportRef[];
  /** where a claim stands with the people who review: rejected and superseded ones do not count */
  standing?: (claimId: string) => string;
}

export interface TallyOptions {
  policy?: string;
  /** EDTF time: only what was said and published by then counts */
  asOf?: string | null;
  /** the gazetteer's answer to "does the outer place hold the inner?", by id */
  contains?: Contains;
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
  contradictions: Contradiction[];
}

function bound(claims: readonly Claim[]): Bound {
  const results = statements(claims).map(propagate);
  const intervals = new Map(results.flatMap((r) => [...r.intervals]));
  const why = new Map(results.flatMap((r) => [...r.why]));
  return {
    // a soft figure keeps its own number in the series; hard ones are as tight as propagation made them
    intervalOf: (claim) => (isSoft(claim) ? stated(claim) : (intervals.get(claim.id) ?? stated(claim))),
    whyOf: (claim) => (why.get(claim.id) ?? []).map((w) => `${claim.group}: ${w}`),
    contradictions: results.flatMap((r) => r.conflicts.map(statementCheck)),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By outcome; the first cell of an outcome is all victims taken together, decided after the groups it is made of. */
function decided(cells: readonly SetCell[], policy: Policy): Cell[] {
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
    const figured = new Map(rest.map(({ cell }) => [cell, withFigure(cell, [], policy)]));
    const parts = groups.map(({ cell }) => figured.get(cell) ?? cell);
    return [withFigure(allCell(outcome, told?.cell ?? null, groups), parts, policy), ...figured.values()];
  });
}

/** A figure below what the groups add to is raised to that; one that no party gives is marked as computed. */
function withFigure(cell: Cell, groups: readonly Cell[], policy: Policy): Cell {
  const { figure, says } = policy.apply(cell, groups);
  if (figure === null) return { ...cell, figure, why: [...cell.why, says] };
  const raised = cell.low !== null && cell.low > figure;
  const least = raised ? cell.low : figure;
  const why = raised ? [says, `raised to ${least}: its groups add to more than the total that was stated`] : [says];
  const computed = !cell.parties.some((party) => party.low === least || party.high === least);
  return { ...cell, figure: least, computed, why: [...cell.why, ...why] };
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
  const claims = [...new Map(input.claims.map((c) => [c.id, c])).values()]
    .filter((c) => !TAKEN_AWAY.has(c.modality) && !NOT_COUNTED.has(input.standing?.(c.id) ?? ''))
    .filter((c) => asOf === null || knownBy(c, reports.get(reportOf(c)), asOf))
    .sort((a, b) => compare(a.id, b.id));
  const { intervalOf, whyOf, contradictions } = bound(claims);
  const context: CellContext = {
    graph: graphOf(claims),
    reports,
    intervalOf,
    whyOf,
    main: mainPlace(claims),
    ...(options.contains ? { contains: options.contains } : {}),
    setsAside: policy.setsAside,
  };
  const found = cellsOf(claims, context).map((input): SetCell => {
    const cell = cellFrom(input, context);
    const used = new Set(cell.used);
    return { set: input.set, cell, soft: input.claims.every((c) => !used.has(c.id) || isSoft(c)) };
  });
  const cells = decided(found, policy);
  const checks = [...contradictions, ...sumsAgainstWhole(claims), ...fallingToll(cells), ...killedAgainstBodies(cells)];
  return { policy: policy.name, asOf, cells, contradictions: checks };
}
