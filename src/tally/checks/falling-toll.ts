import type { Contradiction } from '../../model/incident.ts';
import { isRelay } from '../sources.ts';
import type { Check } from './check.ts';

/** One party's toll of one set went down over time. Outlets relay others, and are no one voice that could fall. */
export const fallingToll: Check = {
  id: 'falling-toll',
  asks: "each figure of a party's series against the one before it",
  example: 'a ministry puts the dead at 40 on Monday and at 31 on Tuesday',
  find: ({ cells }) =>
    cells.flatMap((cell) =>
      cell.parties
        .filter(({ party }) => !isRelay(party))
        .flatMap(({ party, series }) =>
          series.flatMap((point, i): Contradiction[] => {
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
    ),
};
