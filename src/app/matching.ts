/** Finds the place of new episodes, and of those that they move: only what changes is recorded. */
import { compareIds } from '../ledger/ids.ts';
import type { State } from '../ledger/state.ts';
import type { MatchVerdict } from '../model/incident.ts';
import type { Run } from '../model/ledger.ts';
import { nearbyEpisodes } from './nearby.ts';
import type { Pipeline } from './ports.ts';

/** Verdicts that differ from the present places, in the order of episodes. */
export function matchRuns(pipeline: Pipeline, state: State, runs: readonly Run[]): MatchVerdict[] {
  const episodes = runs.flatMap((run) => run.episodes);
  const before = runs.flatMap((run) => state.reports.get(run.report)?.run?.episodes ?? []);
  const replaced = new Set(runs.map((run) => run.report));
  const nearby = nearbyEpisodes(state, [...episodes, ...before], replaced);
  const ids = new Set(nearby.flatMap((episode) => state.matched.get(episode.id)?.verdict.incident ?? []));
  const incidents = [...ids].sort(compareIds).flatMap((id) => state.incidents.get(id)?.incident ?? []);
  const verdicts = pipeline.match(episodes, { incidents, episodes: nearby });
  const moved = verdicts.filter((verdict) => !stands(state, verdict, replaced));
  return moved.sort((a, b) => compareIds(a.episode, b.episode));
}

/** Is the episode there already? Scores and reasons alone are no move. Episodes just read are always recorded. */
function stands(state: State, verdict: MatchVerdict, replaced: ReadonlySet<string>): boolean {
  const report = verdict.episode.slice(0, verdict.episode.lastIndexOf('/'));
  const now = state.matched.get(verdict.episode)?.verdict;
  if (now === undefined || replaced.has(report)) return false;
  return now.verdict === verdict.verdict && now.incident === verdict.incident && now.parent === verdict.parent;
}
