import type { Claim } from '../../model/claim.ts';
import type { Contradiction } from '../../model/incident.ts';
import { hard, isExact } from '../interval.ts';
import type { Check } from './check.ts';

/** A figure said to be the sum of others is that sum. */
export const arithmetic: Check = {
  id: 'arithmetic',
  asks: 'a figure that is given as the sum of others against what they add to',
  example: '50 dead, of 31 civilians and 17 soldiers',
  find: ({ claims, graph: { byId } }) =>
    claims.flatMap((whole): Contradiction[] => {
      const parts = (whole.equals_sum ?? []).map((id) => byId.get(id)).filter((c): c is Claim => c !== undefined);
      const top = hard(whole);
      if (parts.length < 2 || parts.length < (whole.equals_sum ?? []).length || !isExact(top)) return [];
      const terms = parts.map(hard);
      if (!terms.every(isExact)) return [];
      const sum = terms.reduce((total, term) => total + (term.low ?? 0), 0);
      if (sum === top.low) return [];
      const words = parts.map((p) => `${p.count_min} ${p.group}`).join(' + ');
      return [
        {
          check: 'arithmetic',
          says: `${top.low} is given as the sum of figures that add to ${sum}: ${words}`,
          claims: [whole.id, ...parts.map((p) => p.id)],
        },
      ];
    }),
};
