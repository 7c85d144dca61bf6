/** A person's decisions about incidents, and taking any decision back; what each does to the tolls is told before and after. */
import { intentFault, standing, undoFault } from '../ledger/admit-regroup.ts';
import { type Command, decide } from '../ledger/decide.ts';
import { type Result, refuse } from '../ledger/problem.ts';
import { type Intent, membersOf, regroup } from '../ledger/regroup.ts';
import { correctedReport } from '../ledger/reviewed.ts';
import type { State, Unsettled } from '../ledger/state.ts';
import type { MatchVerdict } from '../model/incident.ts';
import type { Decision, Effect, Run } from '../model/ledger.ts';
import { commit, type Plan } from './commit.ts';
import { effectOf } from './effect.ts';
import { matchRuns } from './matching.ts';
import type { App } from './ports.ts';
import { newRun, unsettledOf } from './reread.ts';
import type { Word } from './review.ts';

export interface Regrouped {
  decision: Decision;
  /** cells of tolls that it changes */
  effect: Effect[];
  /** false on a trial: nothing was recorded */
  recorded: boolean;
  unsettled: Unsettled[];
  position: number;
}

/** `trial`: only tell what it would do. */
export interface Doing {
  word: Word;
  trial: boolean;
}

interface Planned {
  decision: Omit<Decision, 'id'>;
  run: Run | null;
  match: MatchVerdict[];
}

/** Of a split: episodes by their ids, or by those of their reports. */
export function regroupIncidents(app: App, intent: Intent, doing: Doing): Promise<Result<Regrouped>> {
  return take(app, doing, (state) => {
    const named = intent.act === 'split' ? { ...intent, episodes: episodesOf(state, intent) } : intent;
    const problem = intentFault(state, named);
    if (problem !== null) return { ok: false, error: problem };
    return {
      ok: true,
      planned: { decision: { ...regroup(state, named, nextId(state)), ...doing.word }, run: null, match: [] },
    };
  });
}

/** A report stands for its episodes in the incident. */
function episodesOf(state: State, { incident, episodes }: Extract<Intent, { act: 'split' }>): string[] {
  const members = membersOf(state, incident);
  const all = episodes.flatMap((name) => {
    const own = members.filter((episode) => episode.startsWith(`${name}/`));
    return own.length > 0 && !members.includes(name) ? own : [name];
  });
  return [...new Set(all)];
}

/** Of a corrected report: it is read again with the data that it had. */
export function undoDecision(app: App, id: string, doing: Doing): Promise<Result<Regrouped>> {
  return take(app, doing, (state) => {
    const held = standing(state, id);
    const { claim, report } = held ?? { claim: null, report: null };
    const decision = { act: 'undo' as const, claim, report, change: { undoes: id }, ...doing.word };
    const problem = undoFault(state, { id: nextId(state), ...decision });
    if (problem !== null) return { ok: false, error: problem };
    const run = held?.act === 'correct-report' ? runBefore(app, state, held) : null;
    const match = run === null ? [] : matchRuns(app.pipeline, state, [run]);
    return { ok: true, planned: { decision, run, match } };
  });
}

function runBefore(app: App, state: State, { id, report }: Decision): Run | null {
  const held = state.reports.get(report ?? '');
  if (held === undefined) return null;
  const left = held.decisions.filter((one) => one.id !== id);
  return newRun(app.pipeline, held, correctedReport(held.original, left));
}

function nextId(state: State): string {
  return `d${state.head.position + 1}`;
}

function take(
  app: App,
  { trial }: Doing,
  plan: (state: State) => Result<{ planned: Planned }>,
): Promise<Result<Regrouped>> {
  return commit(app, async (state): Promise<Result<{ plan: Plan<Regrouped> }>> => {
    const made = plan(state);
    if (!made.ok) return made;
    const command: Command = { do: 'decision', ...made.planned };
    const tried = decide(state, command, { now: app.clock.now(), salt: app.entropy.salt() });
    if (!tried.ok) return tried;
    const effect = await effectOf(app, state, tried.state);
    const decision = { ...made.planned.decision, effect };
    const answer = (after: State): Regrouped => ({
      decision: { id: nextId(state), ...decision },
      effect,
      recorded: !trial,
      unsettled: unsettledOf(trial ? tried.state : after),
      position: after.head.position,
    });
    return { ok: true, plan: { command: trial ? null : { ...command, decision }, originals: [], answer } };
  });
}

/** The claim or the episode that an id names: `01#3` or `01/0`. */
export function movable(id: string): Result<{ what: Extract<Intent, { act: 'move' }>['what'] }> {
  if (id.includes('#')) return { ok: true, what: { claim: id } };
  if (id.includes('/')) return { ok: true, what: { episode: id } };
  const next = 'Claims are named as in `tollbook claims` (01#3), episodes as in `tollbook incidents --json` (01/0).';
  return refuse('unknown-claim', `"${id}" is no id of a claim or an episode.`, next);
}
