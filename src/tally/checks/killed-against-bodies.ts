import type { Contradiction } from '../../model/incident.ts';
import type { Check } from './check.ts';

/** More bodies held than people killed, on one party's word. */
export const killedAgainstBodies: Check = {
  id: 'killed-against-bodies',
  asks: 'the bodies that a party holds against the dead that it counts',
  example: '12 bodies in the morgue of 10 dead',
  find: ({ cells }) =>
    cells
      .filter((cell) => cell.outcome === 'bodies held')
      .flatMap((bodies) => {
        const killed = cells.find((c) => c.outcome === 'killed' && c.victims === bodies.victims);
        if (!killed) return [];
        return bodies.parties.flatMap(({ party, low, series }): Contradiction[] => {
          const own = killed.parties.find((p) => p.party.id === party.id);
          if (low === null || !own || own.high === null || low <= own.high) return [];
          return [
            {
              check: 'killed-against-bodies',
              says: `${party.name} holds ${low} bodies of ${bodies.victims} but counts only ${own.high} killed`,
              claims: [...(series.at(-1)?.claims ?? []), ...(own.series.at(-1)?.claims ?? [])],
            },
          ];
        });
      }),
};
