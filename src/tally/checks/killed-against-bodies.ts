/** Check `killed-against-bodies`: more bodies held than people killed, on one party's word. */
import type { Cell, Contradiction } from '../../model/incident.ts';

export function killedAgainstBodies(cells: readonly Cell[]): Contradiction[] {
  return cells
    .filter((cell) => cell.outcome === 'bodies held')
    .flatMap((bodies) => {
      const killed = cells.find((c) => c.outcome === 'killed' && c.victims === bodies.victims);
      if (!killed) return [];
      return bodies.parties.flatMap(({ party, low, series }) => {
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
    });
}
