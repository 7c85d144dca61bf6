/** Joins what was found in single sentences: names the unnamed, and lets each stance stand once. */

import type { Found } from './cue.ts';
import { isProper } from './discourse.ts';

/** "External involvement" that one country rejects in the same sentence is held against that country. */
export function nameUnnamed(found: Found[], words: ReadonlySet<string>): void {
  for (const draft of found) {
    if (draft.stance !== 'accuses' || !words.has(draft.actor.split(/\s/u)[0]?.toLowerCase() ?? '')) continue;
    const answer = found.find(
      (f) => f.sentence === draft.sentence && (f.stance === 'rejects' || f.stance === 'denies'),
    );
    if (!answer) continue;
    draft.actor = answer.actor;
    draft.rules = [...draft.rules, 'accuses.named-by-rejection'];
  }
}

/** Does another accusation of the same actor say more: in one sentence who speaks, or in plain words than by an adjective? */
function saysMore(other: Found, draft: Found, keyOf: (name: string) => string): boolean {
  if (other === draft || other.stance !== 'accuses' || draft.stance !== 'accuses') return false;
  if (keyOf(other.actor) !== keyOf(draft.actor)) return false;
  if (draft.weak) return !other.weak;
  return draft.speaker === null && other.speaker !== null && draft.sentence === other.sentence;
}

/** One stance of one speaker on one actor stands once: at its strongest wording, in the text before the title. */
export function once(found: readonly Found[], keyOf: (name: string) => string): Found[] {
  const best = new Map<string, Found>();
  const claims = found.filter((draft) => draft.stance === 'claims' && !isProper(draft.actor));
  const nameless = claims.find((draft) => draft.quote.field !== 'title') ?? claims[0];
  const claimants = found.filter((draft) => draft.stance === 'claims' && isProper(draft.actor));
  const claimed = new Set(claimants.map((draft) => keyOf(draft.actor)));
  for (const draft of found) {
    if (draft.deed && claimed.has(keyOf(draft.actor))) continue;
    if (draft.stance === 'claims' && !isProper(draft.actor) && (claimants.length > 0 || draft !== nameless)) continue;
    if (found.some((other) => saysMore(other, draft, keyOf))) continue;
    const key = [draft.stance, keyOf(draft.actor), draft.speaker === null ? '' : keyOf(draft.speaker)].join('|');
    const known = best.get(key);
    const rank = (f: Found) => (f.quote.field === 'title' ? 1000 : 0) + f.strength;
    if (!known || rank(draft) < rank(known)) best.set(key, draft);
  }
  const kept = new Set(best.values());
  return found.filter((draft) => kept.has(draft));
}
