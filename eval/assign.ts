/** One-to-one assignment of the greatest total weight (Hungarian method with potentials, cubic time). */

/** `weights[i][j]` >= 0, 0 = no pair. Gives for each row its column, or -1. */
export function assign(weights: readonly (readonly number[])[]): number[] {
  const rows = weights.length;
  const columns = Math.max(0, ...weights.map((row) => row.length));
  const n = Math.max(rows, columns);
  const cost = (i: number, j: number): number => -(weights[i]?.[j] ?? 0);
  const rowPotential = new Float64Array(n + 1);
  const columnPotential = new Float64Array(n + 1);
  const rowOf = new Int32Array(n + 1);
  for (let i = 1; i <= n; i++) augment(i, n, cost, rowPotential, columnPotential, rowOf);
  const columnOf = new Array<number>(rows).fill(-1);
  for (let j = 1; j <= n; j++) {
    const i = (rowOf[j] as number) - 1;
    if (i < rows && cost(i, j - 1) < 0) columnOf[i] = j - 1;
  }
  return columnOf;
}

/** Gives row `i` a column by the cheapest path of exchanges; column 0 stands for "none yet". */
function augment(
  i: number,
  n: number,
  cost: (i: number, j: number) => number,
  rowPotential: Float64Array,
  columnPotential: Float64Array,
  rowOf: Int32Array,
): void {
  const slack = new Float64Array(n + 1).fill(Number.POSITIVE_INFINITY);
  const before = new Int32Array(n + 1);
  const seen = new Uint8Array(n + 1);
  rowOf[0] = i;
  let column = 0;
  while (rowOf[column] !== 0) {
    seen[column] = 1;
    const row = rowOf[column] as number;
    let [delta, next] = [Number.POSITIVE_INFINITY, 0];
    for (let j = 1; j <= n; j++) {
      if (seen[j]) continue;
      const reduced = cost(row - 1, j - 1) - (rowPotential[row] as number) - (columnPotential[j] as number);
      if (reduced < (slack[j] as number)) {
        slack[j] = reduced;
        before[j] = column;
      }
      if ((slack[j] as number) < delta) [delta, next] = [slack[j] as number, j];
    }
    for (let j = 0; j <= n; j++) {
      if (seen[j]) {
        rowPotential[rowOf[j] as number] = (rowPotential[rowOf[j] as number] as number) + delta;
        columnPotential[j] = (columnPotential[j] as number) - delta;
      } else slack[j] = (slack[j] as number) - delta;
    }
    column = next;
  }
  while (column !== 0) {
    rowOf[column] = rowOf[before[column] as number] as number;
    column = before[column] as number;
  }
}
