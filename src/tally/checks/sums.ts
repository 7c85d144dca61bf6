/** Check `arithmetic`: a figure said to be the sum of others is that sum. */
import type { Claim } from '../../model/claim.ts';
import type { Contradiction } from '../../model/incident.ts';
import { hard } from '../interval.ts';

export function sumsAgainstWhole(claims: readonly Claim[]): Contradiction[] {
  const byId = new Map(claims.map((c) => [c.id, c]));
  return claims.flatMap((whole) => {
    const parts = (whole.equals_sum ?? []).map((id) => byId.get(id)).filter((c): c is Claim => c !== undefined);
    const top = hard(whole);
    if (parts.length < 2 || top.low === null || top.low !== top.high) return [];
    const lows = parts.map((p) => hard(p));
    if (lows.some((l) => l.low === null || l.low !== l.high)) return [];
    const sum = lows.reduce((total, l) => total + (l.low ?? 0), 0);
    if (sum === top.low) return [];
    return [
      {
        check: 'arithmetic',
        says: `${top.low} is given as the sum of figures that add to ${sum}`,
        claims: [whole.id, ...parts.map((p) => p.id)],
      },
    ];
  });
}
