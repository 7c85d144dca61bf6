/** A claim's count in words: "at least 12", "10-15", "dozens". */
import type { Claim } from '../model/claim.ts';
import { ownWords } from '../model/reviewer.ts';

export function countText(claim: Pick<Claim, 'qualifier' | 'count_min' | 'count_max' | 'basis'>): string {
  const { qualifier, count_min: low, count_max: high } = claim;
  const word = qualifier === 'exact' || qualifier === 'range' ? '' : qualifier.replaceAll('_', ' ');
  const number = low !== null && high !== null && low !== high ? `${low}-${high}` : String(low ?? high ?? '');
  const own = ownWords(claim).includes('count') ? " (reviewer's own)" : '';
  return `${word} ${number}${own}`.trim();
}
