/** From what is to be recorded to sealed entries, or to the reason why not. Pure: time and salt are handed in. */
import type { Claim } from '../model/claim.ts';
import type { MatchVerdict } from '../model/incident.ts';
import type { Decision, Entry, EntryBody, Run } from '../model/ledger.ts';
import type { Report } from '../model/report.ts';
import { fault } from './admit.ts';
import { isHash, saltAt, seal } from './chain.ts';
import { openFold } from './fold.ts';
import { highestNumber } from './identity.ts';
import { type Result, refuse } from './problem.ts';
import type { Head, State } from './state.ts';

export type Command =
  | { do: 'add-report'; report: Report; run: Run; match: MatchVerdict[] }
  /** new runs, their claims under the ledger's ids (`adoptIds`), and the episodes that they move */
  | { do: 'reread'; runs: Run[]; match: MatchVerdict[] }
  /** a person's act; for `correct-report` with the run that reads the corrected report */
  | { do: 'decision'; decision: Omit<Decision, 'id'>; run: Run | null; match: MatchVerdict[] };

export interface Context {
  /** the present instant: ISO with milliseconds, UTC */
  now: string;
  /** 32 random bytes as 64 hex digits */
  salt: string;
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** The entries in order, and the state after them. */
export function decide(state: State, command: Command, context: Context): Result<{ entries: Entry[]; state: State }> {
  if (!INSTANT.test(context.now) || !isHash(context.salt)) {
    return refuse(
      'bad-time',
      'The clock or the salt has the wrong form.',
      'Give ISO UTC with milliseconds, and 64 hex digits.',
    );
  }
  const recorded = later(context.now, state.head.recorded);
  const folding = openFold(state);
  const entries: Entry[] = [];
  for (const body of bodies(state, command)) {
    const problem = fault(folding.peek(), body);
    if (problem !== null) return { ok: false, error: problem };
    const { head } = folding.peek();
    const entry = seal(head, body, { recorded, salt: saltAt(context.salt, head.position + 1) });
    entries.push(entry);
    folding.add(entry);
  }
  return { ok: true, entries, state: folding.state() };
}

/** Machines' clocks differ: an entry is never recorded before the one that it follows. */
function later(now: string, last: Head['recorded']): string {
  return last !== null && last > now ? last : now;
}

function bodies(state: State, command: Command): EntryBody[] {
  switch (command.do) {
    case 'add-report':
      return [{ kind: 'report', report: command.report }, ...runs([command.run], command.match)];
    case 'reread':
      return runs(command.runs, command.match);
    case 'decision': {
      const decision = named(state, command.decision);
      return [{ kind: 'decision', decision }, ...runs(command.run === null ? [] : [command.run], command.match)];
    }
  }
}

function runs(list: readonly Run[], match: MatchVerdict[]): EntryBody[] {
  const last = list.at(-1);
  const matched: EntryBody[] = last === undefined || match.length === 0 ? [] : [{ kind: 'match', match, run: last.id }];
  return [...list.map((run): EntryBody => ({ kind: 'run', run })), ...matched];
}

/** A decision is named by its position; an added claim gets the report's next free number. */
function named(state: State, decision: Omit<Decision, 'id'>): Decision {
  const id = `d${state.head.position + 1}`;
  const report = decision.report === null ? undefined : state.reports.get(decision.report);
  if (decision.act !== 'add' || report === undefined) return { id, ...decision };
  const claim = `${report.report.id}#${highestNumber(report) + 1}`;
  const change: Partial<Claim> = {
    ...(decision.change as Partial<Claim>),
    id: claim,
    statement: statementOf(id, report.report.id),
  };
  return { id, ...decision, claim, change };
}

/** What a person added stands in a statement of its own. */
function statementOf(decision: string, report: string): string {
  return `${report}@${decision}`;
}
