import type { Claim } from '../../model/claim.ts';
import type { Contradiction } from '../../model/incident.ts';
import { groupBy } from '../grouping.ts';
import { isExact, stated } from '../interval.ts';
import { reportOf } from '../sources.ts';
import { victimSet } from '../victims.ts';
import type { Check } from './check.ts';
import { agree, comparable, figureWords } from './compare.ts';

/** Totals of the groups that the body tells, added: what a headline of "people" may stand for. */
function isSumOf(headline: Claim, body: readonly Claim[], byId: ReadonlyMap<string, Claim>): boolean {
  const groups = new Map<string, number>();
  for (const claim of body) {
    const set = victimSet(claim, byId);
    if (claim.outcome !== headline.outcome || claim.scope !== 'total' || set.facet !== null) continue;
    if (set.atoms.length === 1 && isExact(stated(claim))) groups.set(set.key, claim.count_min ?? 0);
  }
  let sums = [0];
  for (const n of groups.values()) sums = sums.concat(sums.map((sum) => sum + n));
  return sums.some((sum) => sum > 0 && (sum === headline.count_min || sum === headline.count_max));
}

/** The title gives another figure than every sentence below it. */
export const headlineAgainstBody: Check = {
  id: 'headline-against-body',
  asks: 'the figure of a title against what the text below it says of the same people',
  example: 'the title has 40 dead, the text 14',
  find: ({ claims, graph: { byId } }) =>
    [...groupBy(claims, reportOf).values()].flatMap((own): Contradiction[] => {
      const body = own.filter((c) => c.quotes.some((q) => q.field === 'text'));
      return own
        .filter((c) => c.quotes.every((q) => q.field === 'title'))
        .flatMap((headline) => {
          const told = body.filter((c) => comparable(headline, c, byId));
          const [first] = told;
          if (!first || told.some((c) => agree(headline, c)) || isSumOf(headline, body, byId)) return [];
          return [
            {
              check: 'headline-against-body',
              says: `report ${reportOf(headline)} has ${figureWords(headline)} ${headline.outcome} in its title and ${figureWords(first)} in its text`,
              claims: [headline.id, first.id],
            },
          ];
        });
    }),
};
