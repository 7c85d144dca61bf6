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
  const number = numberOf(a);
  return number !== null && number === numberOf(b);
}

/** The number as it was written: "more than 12" has 13 as its low. */
function numberOf({ qualifier, count_min: low, count_max: high }: ClaimDraft): number | null {
  return qualifier === 'more_than' && low !== null ? low - 1 : (low ?? high);
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
  // "one of the guards died, and the other later"
  if (a.sentence === b.sentence && b.rules.includes('count.another')) return false;
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

/** One number told as two things, not two numbers: a title and a text may both open with it. */
const sameFigure = ({ figure: a }: ClaimDraft, { figure: b }: ClaimDraft): boolean =>
  a.field === b.field && a.start === b.start;

/** The kept drafts by what a repeat of theirs must share: a number, a count or word, or that both name persons. */
class KeptDrafts {
  readonly list: ClaimDraft[] = [];
  readonly #byKey = new Map<string, { at: number; draft: ClaimDraft }[]>();

  add(draft: ClaimDraft): void {
    const at = this.list.push(draft) - 1;
    for (const key of keysOf(draft)) this.#put(key, { at, draft });
  }

  /** The first that the draft repeats: looked for among its likes alone, since a long list has thousands of others. */
  twinOf(draft: ClaimDraft): ClaimDraft | undefined {
    const found = keysOf(draft).flatMap(
      (key) =>
        this.#byKey.get(key)?.find(({ draft: other }) => !sameFigure(other, draft) && repeats(other, draft)) ?? [],
    );
    return found.sort((a, b) => a.at - b.at)[0]?.draft;
  }

  /** The twin has taken over what its repeat says: a name too. */
  absorb(twin: ClaimDraft, draft: ClaimDraft): void {
    const named = twin.names !== undefined;
    absorb(twin, draft);
    if (named || twin.names === undefined) return;
    this.#put(NAMED, { at: this.list.indexOf(twin), draft: twin });
  }

  #put(key: string, one: { at: number; draft: ClaimDraft }): void {
    const likes = this.#byKey.get(key) ?? [];
    const last = likes.at(-1);
    likes.push(one);
    if (last !== undefined && last.at > one.at) likes.sort((a, b) => a.at - b.at);
    this.#byKey.set(key, likes);
  }
}

const NAMED = 'named';

function keysOf(draft: ClaimDraft): string[] {
  const { count_min: low, count_max: high, qualifier } = draft;
  const count = low === null && high === null ? qualifier : `${low}-${high}`;
  const number = numberOf(draft);
  return [count, ...(number === null ? [] : [`number ${number}`]), ...(draft.names === undefined ? [] : [NAMED])];
}

/** Merges repeats; `replaced` tells for each dropped draft which one keeps its quote. */
export function mergeRepeats(drafts: readonly ClaimDraft[]): {
  kept: ClaimDraft[];
  replaced: Map<ClaimDraft, ClaimDraft>;
} {
  const likes = new KeptDrafts();
  const replaced = new Map<ClaimDraft, ClaimDraft>();
  const order = [
    ...drafts.filter((d) => d.figure.field === 'text'),
    ...drafts.filter((d) => d.figure.field === 'title'),
  ];
  for (const draft of order) {
    const twin = likes.twinOf(draft);
    if (!twin) {
      likes.add(draft);
      continue;
    }
    likes.absorb(twin, draft);
    replaced.set(draft, twin);
  }
  const kept = likes.list;
  kept.sort((a, b) => a.sentence - b.sentence || a.figure.start - b.figure.start);
  return { kept, replaced };
}
