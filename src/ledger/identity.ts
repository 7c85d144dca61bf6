/**
 * When are two claims of two runs the same? Identity is report, figure span, outcome and victims. Equal identity and
 * equal content: one claim, which keeps its id and its decisions. Otherwise the new one has a new id and supersedes.
 */
import type { Claim } from '../model/claim.ts';
import type { Run } from '../model/ledger.ts';
import { RELATIONS } from '../model/words.ts';
import { canonical } from './canonical.ts';
import type { ClaimState, ReportState } from './state.ts';

export function identityOf(claim: Pick<Claim, 'figure' | 'outcome' | 'victims'>): string {
  return canonical([claim.figure, claim.outcome, claim.victims]);
}

/**
 * All that a claim says by itself, as a string. Left out are its ids, the ids of rules (a renamed rule does not change
 * what was said), and its relations: newer rules that find one claim more would else undo the review of its neighbours.
 */
export function contentOf(claim: Claim): string {
  const { id: _id, statement: _statement, rules: _rules, ...said } = claim;
  const members = Object.entries(said).filter(([name]) => !(RELATIONS as readonly string[]).includes(name));
  return canonical(withoutRules(Object.fromEntries(members)));
}

function withoutRules(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutRules);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => name !== 'rule')
      .map(([name, member]) => [name, withoutRules(member)]),
  );
}

/** The claims of the latest run of a report as the machine found them, superseded by a person's or not. */
export function claimsOfRun(report: ReportState): ClaimState[] {
  const run = report.run?.id;
  return [...report.claims.values()].filter((state) => state.machine !== null && state.run === run);
}

/**
 * The run with its claims under this ledger's ids: those of equal claims of the run before, and fresh numbers, above
 * all ever used for the report, for the others. The first run of a report keeps its numbers.
 */
export function adoptIds(report: ReportState, run: Run): Run {
  if (report.claims.size === 0) return run;
  const before = claimsOfRun(report);
  const waiting = new Map<string, string[]>();
  for (const { machine } of before) {
    if (machine === null) continue;
    const content = contentOf(machine);
    waiting.set(content, [...(waiting.get(content) ?? []), machine.id]);
  }
  let last = Math.max(0, ...[...report.claims.keys()].map(numberOf));
  const ids = new Map<string, string>();
  for (const claim of run.extraction.claims) {
    const equal = waiting.get(contentOf(claim))?.shift();
    ids.set(claim.id, equal ?? `${report.report.id}#${++last}`);
  }
  return renamed(run, ids);
}

/** `<report id>#<n>` -> n; 0 for anything else */
export function numberOf(claimId: string): number {
  const n = Number(claimId.slice(claimId.lastIndexOf('#') + 1));
  return Number.isInteger(n) ? n : 0;
}

function renamed(run: Run, ids: ReadonlyMap<string, string>): Run {
  const name = (id: string) => ids.get(id) ?? id;
  const claims = run.extraction.claims.map((claim) => {
    const copy: Claim = { ...claim, id: name(claim.id) };
    for (const relation of RELATIONS) {
      const targets = claim[relation];
      if (targets !== undefined) copy[relation] = targets.map(name);
    }
    return copy;
  });
  return {
    ...run,
    extraction: { ...run.extraction, claims },
    episodes: run.episodes.map((episode) => ({ ...episode, claims: episode.claims.map(name) })),
  };
}
