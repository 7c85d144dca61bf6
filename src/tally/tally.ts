/** Claims of one incident -> its toll: what the claims jointly allow, party by party. */
import type { Claim, ReportRef } from '../model/claim.ts';
import type { Cell, Contradiction, Toll } from '../model/incident.ts';
import { OUTCOMES } from '../model/words.ts';
import { type CellContext, type CellInput, cellFrom, cellsOf, reportOf } from './cells.ts';
import { fallingToll } from './checks/falling-toll.ts';
import { killedAgainstBodies } from './checks/killed-against-bodies.ts';
import { sumsAgainstWhole } from './checks/sums.ts';
import { hard, type Interval, stated } from './interval.ts';
import { DEFAULT_POLICY, POLICIES } from './policies/table.ts';
import { knownBy } from './series.ts';
import { type Propagated, propagate } from './statements.ts';

export interface TallyInput {
  claims: readonly Claim[];
  reports: readonly ReportRef[];
}

export interface TallyOptions {
  policy?: string;
  /** EDTF time: only what was said and published by then counts */
  asOf?: string | null;
}

const TAKEN_AWAY = new Set(['denied', 'retracted']);

function byStatement(claims: readonly Claim[]): Claim[][] {
  const statements = new Map<string, Claim[]>();
  for (const claim of claims) {
    const at = statements.get(claim.statement) ?? [];
    at.push(claim);
    statements.set(claim.statement, at);
  }
  return [...statements.values()];
}

interface Bound {
  intervalOf: (claim: Claim) => Interval;
  whyOf: (claim: Claim) => string[];
  contradictions: Contradiction[];
}

function bound(claims: readonly Claim[]): Bound {
  const results: Propagated[] = byStatement(claims).map(propagate);
  const intervals = new Map(results.flatMap((r) => [...r.intervals]));
  const why = new Map(results.flatMap((r) => [...r.why]));
  return {
    // a soft figure keeps its own number in the series; hard ones are as tight as propagation made them
    intervalOf: (claim) => {
      const tight = intervals.get(claim.id);
      const soft = hard(claim).low === null && hard(claim).high === null;
      return soft || !tight ? stated(claim) : tight;
    },
    whyOf: (claim) => (why.get(claim.id) ?? []).map((w) => `${claim.group}: ${w}`),
    contradictions: results.flatMap((r) => r.contradictions),
  };
}

/** All victims together: what was said of them, and no less than the disjoint groups add to. */
function allCell(outcome: Cell['outcome'], told: Cell | null, groups: readonly Cell[]): Cell {
  const lows = groups.map((g) => g.low).filter((low): low is number => low !== null);
  const sum = lows.reduce((a, b) => a + b, 0);
  const names = groups.filter((g) => g.low !== null).map((g) => `${g.low} ${g.victims}`);
  const base: Cell = told ?? {
    outcome,
    victims: 'all',
    perpetrator: null,
    low: null,
    high: null,
    figure: null,
    computed: true,
    disputed: groups.some((g) => g.disputed),
    independentSources: Math.max(0, ...groups.map((g) => g.independentSources)),
    parties: [],
    used: [...new Set(groups.flatMap((g) => g.used))].sort(),
    setAside: [],
    why: [],
  };
  if (lows.length === 0 || sum <= (base.low ?? 0)) return base;
  return {
    ...base,
    low: sum,
    high: base.high !== null && base.high < sum ? null : base.high,
    computed: true,
    why: [...base.why, `at least ${sum}, computed: ${names.join(' + ')}, the lowest of each group`],
  };
}

function ordered(cells: readonly Cell[], inputs: readonly CellInput[]): Cell[] {
  const found: Cell[] = [];
  for (const outcome of OUTCOMES) {
    const here = cells.filter((c) => c.outcome === outcome);
    if (here.length === 0) continue;
    const isGroup = (c: Cell): boolean =>
      inputs.some((i) => i.outcome === c.outcome && i.victims === c.victims && i.key.startsWith('status:')) &&
      c.perpetrator === null;
    const told = here.find((c) => c.victims === 'all' && c.perpetrator === null) ?? null;
    const rest = here
      .filter((c) => c !== told)
      .sort((a, b) =>
        a.victims === b.victims
          ? (a.perpetrator ?? '').localeCompare(b.perpetrator ?? '')
          : a.victims < b.victims
            ? -1
            : 1,
      );
    found.push(allCell(outcome, told, rest.filter(isGroup)), ...rest);
  }
  return found;
}

/**
 * The toll of one incident. Claims that are denied or retracted are taken away; the order of claims and reports does
 * not matter. An unknown policy throws a RangeError that names those that exist.
 */
export function tallyIncident(input: TallyInput, options: TallyOptions = {}): Toll {
  const policy = POLICIES[options.policy ?? DEFAULT_POLICY];
  if (!policy)
    throw new RangeError(`no policy is called ${options.policy}: use one of ${Object.keys(POLICIES).join(', ')}`);
  const reports = new Map(input.reports.map((r) => [r.id, r]));
  const asOf = options.asOf ?? null;
  const claims = input.claims
    .filter((c) => !TAKEN_AWAY.has(c.modality) && (asOf === null || knownBy(c, reports.get(reportOf(c)), asOf)))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const { intervalOf, whyOf, contradictions } = bound(claims);
  const context: CellContext = { reports, intervalOf, whyOf };
  const inputs = cellsOf(claims);
  const cells = ordered(
    inputs.map((cell) => cellFrom(cell, context)),
    inputs,
  ).map((cell) => {
    const { figure, says } = policy.apply(cell);
    return { ...cell, figure, why: [...cell.why, says] };
  });
  const checks = [...contradictions, ...sumsAgainstWhole(claims), ...fallingToll(cells), ...killedAgainstBodies(cells)];
  return { policy: policy.name, asOf, cells, contradictions: checks };
}
