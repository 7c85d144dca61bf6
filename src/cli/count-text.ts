/** A claim's count in words: "at least 12", "10-15", "dozens". */
import type { Claim } from '../model/claim.ts';

export function countText(claim: Pick<Claim, 'qualifier' | 'count_min' | 'count_max'>): string {
  const { qualifier, count_min: low, count_max: high } = claim;
  const word = qualifier === 'exact' || qualifier === 'range' ? '' : qualifier.replaceAll('_', ' ');
  const number = low !== null && high !== null && low !== high ? `${low}-${high}` : String(low ?? high ?? '');
  return `${word} ${number}`.trim();
}
