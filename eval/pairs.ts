/** Pairs of things that belong together, found against true: precision, recall, F1, and what was merged wrongly. */
export interface PairScore {
  pairs: { true: number; found: number; right: number };
  precision: number;
  recall: number;
  f1: number;
  /** found groups that hold things of two true groups, with one of each */
  wrongMerges: [string, string][];
}

/** Both give each thing its group; things that only one of the two knows are left out. */
export function pairScore(truth: ReadonlyMap<string, string>, found: ReadonlyMap<string, string>): PairScore {
  const things = [...truth.keys()].filter((id) => found.has(id)).sort();
  const pairs = { true: 0, found: 0, right: 0 };
  const wrong = new Map<string, [string, string]>();
  things.forEach((a, i) => {
    for (const b of things.slice(i + 1)) {
      const [same, together] = [truth.get(a) === truth.get(b), found.get(a) === found.get(b)];
      if (same) pairs.true += 1;
      if (together) pairs.found += 1;
      if (same && together) pairs.right += 1;
      const group = found.get(a) ?? '';
      if (together && !same && !wrong.has(group)) wrong.set(group, [a, b]);
    }
  });
  const precision = pairs.found === 0 ? 1 : pairs.right / pairs.found;
  const recall = pairs.true === 0 ? 1 : pairs.right / pairs.true;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { pairs, precision: round(precision), recall: round(recall), f1: round(f1), wrongMerges: [...wrong.values()] };
}

export const round = (n: number): number => Math.round(n * 1000) / 1000;
