/** Check `falling-toll`: one party's toll of one set went down over time. */
import type { Cell, Contradiction } from '../../model/incident.ts';

export function fallingToll(cells: readonly Cell[]): Contradiction[] {
  return cells.flatMap((cell) =>
    cell.parties.flatMap(({ party, series }) =>
      series.flatMap((point, i) => {
        const before = series[i - 1];
        if (!before || before.low === null || point.high === null || point.high >= before.low) return [];
        return [
          {
            check: 'falling-toll',
            says: `${party.name} put ${cell.victims} ${cell.outcome} at ${before.low} on ${before.at ?? 'an earlier day'} and at ${point.high} on ${point.at ?? 'a later day'}`,
            claims: [...before.claims, ...point.claims],
          },
        ];
      }),
    ),
  );
}
