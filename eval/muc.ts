/** Document-level counts and victim entries on MUC-3/4 lines, counted as ../shared/corpus/score_counts.py counts them. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { FilterLine } from '../src/model/claim.ts';
import { round } from './ratios.ts';

export interface MucCasualty {
  effects: string[];
  duplicate: boolean;
  optional: boolean;
  effect_certain: boolean;
  alts: [number, number | null][];
}

export interface MucLine {
  id: string;
  text: string;
  relevant: boolean;
  killed: number | null;
  killed_lo?: number;
  injured: number | null;
  injured_lo?: number;
  casualties?: MucCasualty[];
}

/** The folder of the corpus beside the repository, or the one that TOLLBOOK_CORPUS names. */
export const corpusFolder = (): string =>
  process.env.TOLLBOOK_CORPUS ?? path.join(import.meta.dirname, '..', '..', 'shared', 'corpus');

/** The lines of a MUC part; null where the corpus is not there. */
export function mucPart(name: string): MucLine[] | null {
  const file = path.join(corpusFolder(), 'muc', `${name}.jsonl`);
  if (!existsSync(file)) return null;
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

export interface CountScores {
  n: number;
  exact: number;
  within10: number;
  mae: number;
  exactPositive: number;
  positives: number;
  exactZero: number;
  zeros: number;
  presenceF1: number;
  valueF1: number;
}

const div = (a: number, b: number): number => (b === 0 ? 0 : a / b);
const harmonic = (p: number, r: number): number => (p + r === 0 ? 0 : (2 * p * r) / (p + r));

interface Pair {
  gold: number;
  got: number;
  present: boolean;
  numeric: boolean;
}

function pairOf(line: MucLine, field: 'killed' | 'injured', found: number | null): Pair {
  const value = line[field];
  const lo = line[`${field}_lo`] ?? 0;
  return { gold: value ?? 0, got: found ?? 0, present: (value ?? lo) > 0, numeric: value !== null };
}

/** Null counts as nothing stated (0); keys that are no number are left out of the exact figures. */
export function scoreCounts(
  lines: readonly MucLine[],
  found: ReadonlyMap<string, FilterLine>,
  field: 'killed' | 'injured',
): CountScores {
  const pairs = lines.map((line) => pairOf(line, field, found.get(line.id)?.toll[field]?.low ?? null));
  const tp = pairs.filter((p) => p.present && p.got > 0).length;
  const fp = pairs.filter((p) => !p.present && p.got > 0).length;
  const fn = pairs.filter((p) => p.present && p.got <= 0).length;
  const rows = pairs.filter((p) => p.numeric);
  const ok = (p: Pair): boolean => p.got === p.gold;
  const positive = rows.filter((p) => p.gold > 0);
  const zero = rows.filter((p) => p.gold === 0);
  const predicted = rows.filter((p) => p.got > 0);
  const right = predicted.filter((p) => p.gold > 0 && ok(p)).length;
  return {
    n: rows.length,
    exact: round(div(rows.filter(ok).length, rows.length)),
    within10: round(div(rows.filter((p) => ok(p) || Math.abs(p.got - p.gold) <= 0.1 * p.gold).length, rows.length)),
    mae: round(
      div(
        rows.reduce((sum, p) => sum + Math.abs(p.got - p.gold), 0),
        rows.length,
      ),
    ),
    exactPositive: round(div(positive.filter(ok).length, positive.length)),
    positives: positive.length,
    exactZero: round(div(zero.filter(ok).length, zero.length)),
    zeros: zero.length,
    presenceF1: round(harmonic(div(tp, tp + fp), div(tp, tp + fn))),
    valueF1: round(harmonic(div(right, predicted.length), div(right, positive.length))),
  };
}

interface EntryScore {
  gold: number;
  hit: number;
  got: number;
  recall: number;
  precision: number;
}

/** Each required key entry needs a claim of its own with a number inside the key's alternatives. */
export function scoreEntries(
  lines: readonly MucLine[],
  found: ReadonlyMap<string, FilterLine>,
  effect: 'DEATH' | 'INJURY',
): EntryScore {
  const outcome = effect === 'DEATH' ? 'killed' : 'injured';
  let [gold, hit, got] = [0, 0, 0];
  for (const line of lines) {
    const numbers = (found.get(line.id)?.claims ?? [])
      .filter((c) => c.outcome === outcome)
      .flatMap((c) => c.count_min ?? c.count_max ?? [])
      .filter((n) => n > 0);
    got += numbers.length;
    const entries = [...(line.casualties ?? [])].sort((a, b) => Number(a.optional) - Number(b.optional));
    for (const entry of entries) {
      if (!entry.effects.includes(effect) || entry.duplicate || entry.alts.length === 0) continue;
      const at = numbers.findIndex((n) => entry.alts.some(([lo, hi]) => n >= lo && (hi === null || n <= hi)));
      if (at >= 0) numbers.splice(at, 1);
      if (entry.optional || !entry.effect_certain) {
        if (at >= 0) got--;
        continue;
      }
      gold++;
      if (at >= 0) hit++;
    }
  }
  return { gold, hit, got, recall: round(div(hit, gold)), precision: round(div(hit, got)) };
}

export interface MucPartScores {
  documents: number;
  killed: CountScores;
  injured: CountScores;
  entries: { death: EntryScore; injury: EntryScore };
}

export type MucScores = Record<'all' | 'relevant', MucPartScores>;

export function scoreMuc(lines: readonly MucLine[], found: ReadonlyMap<string, FilterLine>): MucScores {
  const part = (of: readonly MucLine[]): MucPartScores => ({
    documents: of.length,
    killed: scoreCounts(of, found, 'killed'),
    injured: scoreCounts(of, found, 'injured'),
    entries: { death: scoreEntries(of, found, 'DEATH'), injury: scoreEntries(of, found, 'INJURY') },
  });
  return { all: part(lines), relevant: part(lines.filter((line) => line.relevant)) };
}
