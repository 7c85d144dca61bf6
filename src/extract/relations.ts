/** Relations between the claims of one report: parts, same people, roundings, sums. */

import type { ClaimDraft } from '../model/draft.ts';
import type { Relation } from '../model/words.ts';

function relate(from: ClaimDraft, relation: Relation, to: ClaimDraft): void {
  const list = from[relation] ?? [];
  if (!list.includes(to.id)) from[relation] = [...list, to.id];
}

export function relatePart(part: ClaimDraft, whole: ClaimDraft, rule: string): void {
  if (part === whole || whole.subset_of?.includes(part.id)) return;
  relate(part, 'subset_of', whole);
  relate(whole, 'includes', part);
  part.scope = 'sub-count';
  if (part.speaker === null && whole.speaker !== null && part.sentence === whole.sentence) {
    part.speaker = whole.speaker;
    part.rules.push('speaker.of-whole');
  }
  if (!part.rules.includes(rule)) part.rules.push(rule);
}

const value = (claim: ClaimDraft): number | null => claim.count_min ?? claim.count_max;

function oneVoice(a: ClaimDraft, b: ClaimDraft): boolean {
  return a.speaker === b.speaker || a.speaker === null || b.speaker === null;
}

/** Is the first set narrower than the second by its own words: women in civilians, bombers in militants. */
function narrower(part: ClaimDraft, whole: ClaimDraft): boolean {
  const p = part.victims;
  const w = whole.victims;
  if (w.sex !== null || w.age !== null || w.nationality !== null) return false;
  if (p.sex === null && p.age === null) return false;
  return w.status === 'civilian' || w.status === 'unknown';
}

function bodies(claims: readonly ClaimDraft[]): void {
  for (const held of claims) {
    if (held.outcome !== 'bodies held') continue;
    const killed = claims.find((c) => c.outcome === 'killed' && value(c) === value(held) && value(c) !== null);
    if (!killed) continue;
    relate(held, 'same_people_as', killed);
    held.rules.push('relation.bodies-of-killed');
    if (held.victims.status === 'unknown') {
      held.victims = { ...killed.victims };
      held.group = killed.group;
    }
  }
}

/** Women and children told later, in a narrower place or a family, inside the civilians. */
function narrowerClasses(claims: readonly ClaimDraft[]): void {
  for (const part of claims) {
    if (part.subset_of || part.outcome === 'bodies held') continue;
    const whole = claims.find(
      (c) =>
        c !== part &&
        c.outcome === part.outcome &&
        narrower(part, c) &&
        oneVoice(part, c) &&
        (value(c) ?? 0) > (value(part) ?? 0) &&
        c.scope === 'total',
    );
    if (whole && (whole.victims.status === 'civilian' || whole.composition.length > 0))
      relatePart(part, whole, 'relation.narrower-class');
  }
}

/** "more than 100" beside an exact 145 of the same people. */
function roundings(claims: readonly ClaimDraft[]): void {
  for (const rough of claims) {
    const low = rough.qualifier === 'more_than' ? (rough.count_min ?? 1) - 1 : value(rough);
    if (low === null || low % 10 !== 0 || !['more_than', 'about', 'nearly', 'at_least'].includes(rough.qualifier))
      continue;
    const exact = claims.find((c) => {
      const v = value(c);
      if (
        c === rough ||
        c.qualifier !== 'exact' ||
        c.outcome !== rough.outcome ||
        c.scope === 'sub-count' ||
        v === null
      )
        return false;
      if (c.victims.status !== rough.victims.status || c.victims.sex !== rough.victims.sex) return false;
      return rough.qualifier === 'more_than' || rough.qualifier === 'at_least'
        ? v > low && v < low * 1.5
        : Math.abs(v - low) <= low * 0.12;
    });
    if (exact) {
      relate(rough, 'rounding_of', exact);
      rough.rules.push('relation.rounding');
    }
  }
}

/** A figure of all people that is the sum of two or three figures of different people. */
function sums(claims: readonly ClaimDraft[]): void {
  for (const whole of claims) {
    const total = value(whole);
    if (total === null || whole.victims.status !== 'unknown' || whole.scope === 'sub-count') continue;
    const parts = claims.filter(
      (c) =>
        c !== whole &&
        c.outcome === whole.outcome &&
        c.victims.status !== 'unknown' &&
        !c.subset_of &&
        value(c) !== null &&
        (value(c) ?? 0) < total,
    );
    const found = pairOrTriple(parts, total);
    if (!found) continue;
    for (const part of found) {
      relate(whole, 'equals_sum', part);
    }
  }
}

function pairOrTriple(parts: readonly ClaimDraft[], total: number): ClaimDraft[] | null {
  const few = parts.slice(0, 12);
  for (let i = 0; i < few.length; i++) {
    for (let j = i + 1; j < few.length; j++) {
      const a = few[i] as ClaimDraft;
      const b = few[j] as ClaimDraft;
      if (a.victims.status === b.victims.status && a.victims.sex === b.victims.sex) continue;
      const two = (value(a) ?? 0) + (value(b) ?? 0);
      if (two === total) return [a, b];
      const c = few
        .slice(j + 1)
        .find(
          (x) =>
            two + (value(x) ?? 0) === total &&
            x.victims.status !== a.victims.status &&
            x.victims.status !== b.victims.status,
        );
      if (c) return [a, b, c];
    }
  }
  return null;
}

/** Adds all relations that need the whole report. Ids must be set. */
export function relateAll(claims: readonly ClaimDraft[]): void {
  bodies(claims);
  sums(claims);
  narrowerClasses(claims);
  roundings(claims);
}
