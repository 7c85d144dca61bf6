/** Folds entries into a state. Folding a prefix and then the rest gives what folding all gives. */
import type { MatchVerdict } from '../model/incident.ts';
import type { Entry, EntryBody } from '../model/ledger.ts';
import type { Report } from '../model/report.ts';
import { addUrl, applyDecision } from './apply-decision.ts';
import { applyRedaction } from './apply-redaction.ts';
import { applyRun } from './apply-run.ts';
import { applyUndo } from './apply-undo.ts';
import { headOf } from './chain.ts';
import { type Draft, episodeOf, place, thaw } from './draft.ts';
import type { Placement, State } from './state.ts';

export interface Fold {
  add(entry: Entry): void;
  /** the state so far, which later entries leave as it is */
  state(): State;
  /** a look at the fold itself: it changes with the next entry */
  peek(): State;
}

export function openFold(from: State): Fold {
  let draft: Draft | null = null;
  let given = from;
  return {
    add(entry) {
      draft ??= thaw(given);
      apply(draft, entry);
    },
    state() {
      if (draft !== null) given = draft;
      draft = null;
      return given;
    },
    peek: () => draft ?? given,
  };
}

export function fold(from: State, entries: Iterable<Entry>): State {
  const folding = openFold(from);
  for (const entry of entries) folding.add(entry);
  return folding.state();
}

export function evolve(state: State, entry: Entry): State {
  return fold(state, [entry]);
}

function apply(draft: Draft, entry: Entry): void {
  draft.head = headOf(entry);
  // A redacted entry keeps its place in the chain and says nothing any more.
  if (entry.payload !== null) applyBody(draft, entry.payload, entry);
}

function applyBody(draft: Draft, body: EntryBody, entry: Entry): void {
  const { position, recorded } = entry;
  if (body.kind === 'report') applyReport(draft, body.report, recorded, position);
  else if (body.kind === 'run') applyRun(draft, body.run, position);
  else if (body.kind === 'match') applyMatch(draft, body.match, position);
  else if (body.decision.act === 'redact') applyRedaction(draft, body.decision, entry);
  else if (body.decision.act === 'undo') applyUndo(draft, body.decision, position);
  else applyDecision(draft, body.decision, position);
}

function applyMatch(draft: Draft, match: readonly MatchVerdict[], position: number): void {
  // Episodes of a redacted report are known no more.
  const known = match.filter((verdict) => episodeOf(draft, verdict.episode) !== null);
  const moves = known.map((verdict): [string, Placement] => [verdict.episode, { verdict, position }]);
  place(draft, new Map(moves), position);
}

function applyReport(draft: Draft, report: Report, recorded: string, position: number): void {
  draft.byBytes.set(report.bytesHash, report.id);
  addUrl(draft, report);
  draft.reports.set(report.id, {
    report,
    original: report,
    recorded,
    run: null,
    runs: [],
    claims: new Map(),
    decisions: [],
    unsettled: [],
    settled: [],
    used: 0,
    position,
  });
}
