/** A figure told again (headline, table, same speaker) is a second quote, not a second claim. */
import type { ClaimDraft } from '../../model/draft.ts';
import { isSameName } from '../../model/person-names.ts';
import type { Outcome } from '../../model/words.ts';
import { elsewhere } from '../relations/relation.ts';
import { nameKey } from '../speakers/names.ts';

export function sameVictims(a: ClaimDraft, b: ClaimDraft): boolean {
  const { victims: x } = a;
  const { victims: y } = b;
  const open = x.status === 'unknown' || y.status === 'unknown';
  if (!open && x.status !== y.status) return false;
  return (
    x.sex === y.sex &&
    x.age === y.age &&
    (x.nationality === y.nationality || x.nationality === null || y.nationality === null)
  );
}

export function sameCount(a: ClaimDraft, b: ClaimDraft): boolean {
  if (a.count_min === null && a.count_max === null && b.count_min === null && b.count_max === null)
    return a.qualifier === b.qualifier;
  return a.count_min === b.count_min && a.count_max === b.count_max;
}

function sameSpeaker(a: ClaimDraft, b: ClaimDraft): boolean {
  if (a.speaker === null || b.speaker === null) return true;
  return nameKey(a.speaker) === nameKey(b.speaker);
}

/** A headline or a table row rounds "at least 12" to 12: the bare number is the same figure. */
function sameNumber(a: ClaimDraft, b: ClaimDraft): boolean {
  const value = (c: ClaimDraft): number | null =>
    c.qualifier === 'more_than' && c.count_min !== null ? c.count_min - 1 : (c.count_min ?? c.count_max);
  const x = value(a);
  return x !== null && x === value(b);
}

/** A headline says "hostages" of those whom the text calls prisoners. */
function sameOutcome(a: Outcome, b: Outcome, headline: boolean): boolean {
  const held = (outcome: Outcome): boolean => outcome === 'abducted' || outcome === 'captured';
  return a === b || (headline && held(a) && held(b));
}

/** One person named twice, or two persons; null where not both are named. */
function samePerson(a: ClaimDraft, b: ClaimDraft): boolean | null {
  const [x, y] = [a.names?.[0], b.names?.[0]];
  return x === undefined || y === undefined ? null : isSameName(x, y);
}

function repeats(a: ClaimDraft, b: ClaimDraft): boolean {
  const headline = a.headline || b.headline;
  if (!sameOutcome(a.outcome, b.outcome, headline)) return false;
  const person = samePerson(a, b);
  if (person !== null) return person;
  if (!sameVictims(a, b)) return false;
  // "two guards and two drivers were killed": of one breath, and never the same people
  if (a.sentence === b.sentence && (a.count_min ?? 0) > 1 && a.victims.role !== b.victims.role) return false;
  const row = a.rules.includes('link.table-row') || b.rules.includes('link.table-row');
  if (headline || row) return sameNumber(a, b) || sameCount(a, b);
  if (!sameCount(a, b) || !sameSpeaker(a, b) || elsewhere(a, b)) return false;
  if ((a.count_min ?? 0) <= 1)
    return a.victims.role !== null && a.victims.role === b.victims.role && a.victims.role !== 'soldier';
  return (
    a.victims.role === b.victims.role ||
    a.victims.status === b.victims.status ||
    a.victims.role === null ||
    b.victims.role === null
  );
}

function absorb(kept: ClaimDraft, other: ClaimDraft): void {
  const seen = kept.quotes.some((q) => q.field === other.quote.field && q.start === other.quote.start);
  if (!seen) kept.quotes.push(...other.quotes);
  if (kept.speaker === null && other.speaker !== null) {
    kept.speaker = other.speaker;
    kept.saidWords ??= other.saidWords;
    kept.basis = { ...kept.basis, ...(other.basis.speaker ? { speaker: other.basis.speaker } : {}) };
    kept.via ??= other.via ?? null;
  }
  if (kept.names === undefined && other.names !== undefined) kept.names = other.names;
  if (kept.victims.status === 'unknown')
    kept.victims = { ...other.victims, role: other.victims.role ?? kept.victims.role };
  kept.composition = [...new Set([...kept.composition, ...other.composition])];
  if (!kept.rules.includes('repeat.second-quote')) kept.rules.push('repeat.second-quote');
}

/** Merges repeats; `replaced` tells for each dropped draft which one keeps its quote. */
export function mergeRepeats(drafts: readonly ClaimDraft[]): {
  kept: ClaimDraft[];
  replaced: Map<ClaimDraft, ClaimDraft>;
} {
  const kept: ClaimDraft[] = [];
  const replaced = new Map<ClaimDraft, ClaimDraft>();
  const order = [
    ...drafts.filter((d) => d.figure.field === 'text'),
    ...drafts.filter((d) => d.figure.field === 'title'),
  ];
  for (const draft of order) {
    const twin = kept.find((other) => other.figure.start !== draft.figure.start && repeats(other, draft));
    if (!twin) {
      kept.push(draft);
      continue;
    }
    absorb(twin, draft);
    replaced.set(draft, twin);
  }
  kept.sort((a, b) => a.sentence - b.sentence || a.figure.start - b.figure.start);
  return { kept, replaced };
}
