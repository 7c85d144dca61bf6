/** Joins what was found in single sentences: names the unnamed, and lets each stance stand once. */

import type { Found } from './cue.ts';
import { type Discourse, isProper, nameKey } from './discourse.ts';

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

/** sentences from an accusation to its answer */
const TO_ANSWER = 2;

/** "Villagers said soldiers burned the mill. General Roe rejected the charge": he answers for the soldiers that were accused. */
export function answerForAccused(
  found: Found[],
  discourse: Pick<Discourse, 'same' | 'isArmedName'>,
  countries: ReadonlyMap<string, string>,
): void {
  const landOf = (name: string) => countries.get(nameKey(name)) ?? name;
  const same = (a: string, b: string) => discourse.same(landOf(a), landOf(b));
  const accusations = found.filter((f) => f.stance === 'accuses');
  for (const draft of found) {
    if (draft.stance !== 'rejects' && draft.stance !== 'denies') continue;
    const { speaker } = draft;
    if (speaker === null || accusations.some((a) => same(a.actor, draft.actor))) continue;
    const accusation = accusations.findLast(
      (a) =>
        a.speaker !== null &&
        (a.sentence < draft.sentence || (a.sentence === draft.sentence && a.start < draft.start)) &&
        draft.sentence - a.sentence <= TO_ANSWER &&
        !same(a.speaker, speaker),
    );
    if (!accusation || discourse.isArmedName(accusation.actor) !== discourse.isArmedName(speaker)) continue;
    draft.actor = accusation.actor;
    draft.rules = [...draft.rules, `${draft.stance}.for-accused`];
  }
}

/** Does another accusation of the same actor say more: in one sentence who speaks, or in plain words than by an adjective? */
function saysMore(other: Found, draft: Found, keyOf: (name: string) => string): boolean {
  if (other === draft || other.stance !== 'accuses' || draft.stance !== 'accuses') return false;
  if (keyOf(other.actor) !== keyOf(draft.actor)) return false;
  if (draft.weak) return !other.weak;
  return draft.speaker === null && other.speaker !== null && draft.sentence === other.sentence;
}

/** The text tells a headline's stance in its own words: "the rebels blame the coalition", "the Red Front accused the coalition led by Chad". */
function tellsAgain(other: Found, title: Found, keyOf: (name: string) => string): boolean {
  if (other.quote.field === 'title' || other.stance !== title.stance) return false;
  const words = new Set(keyOf(other.actor).split(' '));
  return keyOf(title.actor)
    .split(' ')
    .some((word) => word.length > 2 && words.has(word));
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
    if (draft.quote.field === 'title' && found.some((other) => tellsAgain(other, draft, keyOf))) continue;
    if (found.some((other) => saysMore(other, draft, keyOf))) continue;
    const key = [draft.stance, keyOf(draft.actor), draft.speaker === null ? '' : keyOf(draft.speaker)].join('|');
    const known = best.get(key);
    const rank = (f: Found) => (f.quote.field === 'title' ? 1000 : 0) + f.strength;
    if (!known || rank(draft) < rank(known)) best.set(key, draft);
  }
  const kept = new Set(best.values());
  return found.filter((draft) => kept.has(draft));
}
