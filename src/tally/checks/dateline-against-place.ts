import type { Claim, ResolvedPlace } from '../../model/claim.ts';
import type { Contradiction } from '../../model/incident.ts';
import { groupBy } from '../grouping.ts';
import { liesInside } from '../places.ts';
import { reportOf } from '../sources.ts';
import type { Check } from './check.ts';

const FROM_DATELINE = 'place.dateline';

type Placed = Claim & { placeResolved: ResolvedPlace };
const isPlaced = (claim: Claim): claim is Placed => claim.placeResolved !== null;

/** Is one of the places in the other, or both in one first-level area? */
function isNear(a: ResolvedPlace, b: ResolvedPlace): boolean {
  if (a.id === b.id || liesInside(a, b) || liesInside(b, a)) return true;
  return a.country === b.country && (a.admin1 === null || b.admin1 === null || a.admin1 === b.admin1);
}

/** A figure was placed where its report was written, while the report's own words place the event elsewhere. */
export const datelineAgainstPlace: Check = {
  id: 'dateline-against-place',
  asks: 'a place that was taken from the dateline against the places that the report states',
  example: 'written in the capital, of an attack that the text places in another province',
  find: ({ claims }) =>
    [...groupBy(claims.filter(isPlaced), reportOf).values()].flatMap((own): Contradiction[] => {
      const guessed = own.filter((c) => c.placeResolved.rule === FROM_DATELINE);
      const stated = own.filter((c) => c.placeResolved.stated);
      const [guess, said] = [guessed[0], stated[0]];
      if (!guess || !said || stated.some((c) => isNear(guess.placeResolved, c.placeResolved))) return [];
      return [
        {
          check: 'dateline-against-place',
          says: `report ${reportOf(guess)} was written in ${guess.placeResolved.name}, which places ${guessed.length === 1 ? 'a figure' : `${guessed.length} figures`} there, but its words tell of ${said.placeResolved.name}`,
          claims: [...guessed, said].map((c) => c.id),
        },
      ];
    }),
};
