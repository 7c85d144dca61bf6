/** A report's words go, and with them all that quotes them; its ids stay, so that it can be said what is gone. */
import type { Decision, Entry, Redaction } from '../model/ledger.ts';
import { dropUrl } from './apply-decision.ts';
import { type Draft, place, rule } from './draft.ts';
import { compareIds } from './ids.ts';
import type { State } from './state.ts';

/** What goes with a report that the ledger holds. */
export function redactionOf(state: State, report: string): Redaction {
  const held = state.reports.get(report);
  const episodes = held?.run?.episodes ?? [];
  const incidents = episodes.flatMap((episode) => state.placements.get(episode.id)?.verdict.incident ?? []);
  return {
    claims: [...(held?.claims.keys() ?? [])].sort(compareIds),
    incidents: [...new Set(incidents)].sort(compareIds),
  };
}

/** The entries that hold the words may be taken away by then, or not yet: the state after it is the same. */
export function applyRedaction(draft: Draft, decision: Decision, { position, recorded }: Entry): void {
  const report = decision.report ?? '';
  const { claims, incidents } = decision.change as Redaction;
  const { id, by, reason } = decision;
  draft.redactions.set(id, { id, position, report, claims, incidents, by, reason, recorded });
  const held = draft.reports.get(report);
  if (held === undefined) return;
  place(draft, new Map((held.run?.episodes ?? []).map((episode) => [episode.id, null])), position);
  draft.reports.delete(report);
  draft.byBytes.delete(held.report.bytesHash);
  dropUrl(draft, held.report);
  // The words of a decision about a claim of it go with it.
  const about = [...draft.rulings.values()].filter(({ claim }) => claim?.startsWith(`${report}#`));
  if (about.length === 0) return;
  const drop = (rulings: Draft['rulings']) => {
    for (const { id: gone } of about) rulings.delete(gone);
  };
  rule(draft, drop, position);
}
