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

/** Fields that follow from the report's own data where the claim does not say them by itself. */
const FROM_REPORT: readonly string[] = ['said', 'periodResolved', 'via'];

/**
 * What stays the same when the report's time, outlet or wire is corrected: a claim whose quote, figure, victims and
 * words are as before is the same claim, said at another time.
 */
export function wordsOf(claim: Claim): string {
  const { said: _said, period: _period, ...basis } = claim.basis;
  const left = Object.entries({ ...claim, basis }).filter(([name]) => !FROM_REPORT.includes(name));
  const words = Object.fromEntries(left) as unknown as Claim;
  return contentOf(claim.speaker === null ? { ...words, party: OUTLET } : words);
}

const OUTLET: Claim['party'] = { id: 'outlet', name: '', side: 'outlet' };

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
 * all ever used for the report, for the others. The first run of a report keeps its numbers. `sameClaim` tells what
 * makes two claims equal: all that they say, or their words alone where the report's own data were corrected.
 */
export function adoptIds(report: ReportState, run: Run, sameClaim: (claim: Claim) => string = contentOf): Run {
  if (highestNumber(report) === 0) return run;
  const waiting = new Map<string, string[]>();
  for (const { machine } of claimsOfRun(report)) {
    if (machine === null) continue;
    const content = sameClaim(machine);
    const ids = waiting.get(content);
    if (ids === undefined) waiting.set(content, [machine.id]);
    else ids.push(machine.id);
  }
  let last = highestNumber(report);
  const ids = new Map<string, string>();
  for (const claim of run.extraction.claims) {
    const equal = waiting.get(sameClaim(claim))?.shift();
    ids.set(claim.id, equal ?? `${report.report.id}#${++last}`);
  }
  return renamed(run, ids);
}

/** The highest number that a claim of the report ever had; 0 where there is none. */
export function highestNumber({ claims, used }: ReportState): number {
  let highest = used;
  for (const id of claims.keys()) highest = Math.max(highest, numberOf(id));
  return highest;
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
