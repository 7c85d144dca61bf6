/**
 * Sensitivity: how far a figure moves from policy to policy. After the diagnostics of the eventreport package, which
 * count the distinct values and ask how much an answer would change under another rule.
 */
import type { Cell, Sensitivity, Toll } from '../model/incident.ts';

const keyOf = ({ outcome, victims, perpetrator }: Pick<Cell, 'outcome' | 'victims' | 'perpetrator'>): string =>
  JSON.stringify([outcome, victims, perpetrator]);

/** `tolls`: of one incident and one time, one for each policy. Cells in the order of the first. */
export function sensitivityOf(tolls: readonly Toll[]): Sensitivity[] {
  const byPolicy = tolls.map((toll) => ({ policy: toll.policy, cells: new Map(toll.cells.map((c) => [keyOf(c), c])) }));
  return (tolls[0]?.cells ?? []).map((cell) => {
    const figures = byPolicy.map(({ policy, cells }) => {
      const own = cells.get(keyOf(cell));
      return { policy, figure: own?.figure ?? null, says: own?.why.at(-1) ?? '' };
    });
    const known = figures.flatMap(({ figure }) => (figure === null ? [] : [figure]));
    const [least, greatest] = known.length === 0 ? [null, null] : [Math.min(...known), Math.max(...known)];
    return {
      outcome: cell.outcome,
      victims: cell.victims,
      perpetrator: cell.perpetrator,
      figures,
      least,
      greatest,
      apart: least === null || greatest === null ? null : greatest - least,
      distinct: new Set(known).size,
    };
  });
}
