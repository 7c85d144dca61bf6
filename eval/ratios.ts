/** Shares, precision and recall, rounded so that result files do not change with the last bit. */

/** Found, expected and right. */
export interface Tally {
  hit: number;
  gold: number;
  got: number;
}

export interface Ratio {
  hit: number;
  of: number;
}

/** Null where nothing was expected and nothing found. */
export interface PrecisionRecall {
  precision: number | null;
  recall: number | null;
  f1: number | null;
}

export const emptyTally = (): Tally => ({ hit: 0, gold: 0, got: 0 });
export const emptyRatio = (): Ratio => ({ hit: 0, of: 0 });

export const round = (n: number): number => Math.round(n * 10_000) / 10_000;

/** Null where there is nothing to judge: an empty measure is neither perfect nor zero. */
export const share = ({ hit, of }: Ratio): number | null => (of === 0 ? null : round(hit / of));

export function add(ratio: Ratio, right: boolean): void {
  ratio.of++;
  if (right) ratio.hit++;
}

export function precisionRecall({ hit, gold, got }: Tally): PrecisionRecall {
  if (gold === 0 && got === 0) return { precision: null, recall: null, f1: null };
  const precision = got === 0 ? 0 : hit / got;
  const recall = gold === 0 ? 0 : hit / gold;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision: round(precision), recall: round(recall), f1: round(f1) };
}
