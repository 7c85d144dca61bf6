import type { Claim } from '../../model/claim.ts';
import type { Contradiction } from '../../model/incident.ts';
import { groupBy } from '../grouping.ts';
import { isExact, stated } from '../interval.ts';
import { reportOf } from '../sources.ts';
import type { Check } from './check.ts';
import { figureWords } from './compare.ts';

/** Below this two groups have one number by chance too often. */
const FEWEST = 10;
/** Round figures meet by chance. */
const TENS = 10;

/** Dead and bodies are the same people: the number of one goes with the other's. */
const outcomeOf = (claim: Claim): string => (claim.outcome === 'bodies held' ? 'killed' : claim.outcome);

const telling = (claim: Claim): boolean => {
  const n = claim.count_min ?? 0;
  return isExact(stated(claim)) && n >= FEWEST && n % TENS !== 0 && claim.victims.status !== 'unknown';
};

/** One report gives one number to two groups that share nobody: it may have been copied to the wrong one. */
export const sameNumber: Check = {
  id: 'same-number-for-two-groups',
  asks: 'one number of one report for two groups that share nobody',
  example: '37 rebels and 37 guards killed',
  find: ({ claims }) =>
    [
      ...groupBy(claims.filter(telling), (c) =>
        JSON.stringify([reportOf(c), c.party.id, outcomeOf(c), c.count_min]),
      ).values(),
    ].flatMap((same): Contradiction[] => {
      const byStatus = new Map(same.map((c) => [c.victims.status, c]));
      const [first, second] = [...byStatus.values()];
      if (!first || !second) return [];
      return [
        {
          check: 'same-number-for-two-groups',
          says: `report ${reportOf(first)} has one number for two groups, ${figureWords(first)} ${first.outcome} and ${figureWords(second)} ${second.outcome}: one may be a copying slip`,
          claims: same.map((c) => c.id),
        },
      ];
    }),
};
