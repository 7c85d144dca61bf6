/** Claims as CSV (RFC 4180). */
import type { Claim } from '../model/claim.ts';
import type { PublishedReport, Standing } from './brief-model.ts';

export function claimsToCsv(
  claims: readonly Claim[],
  _reports: ReadonlyMap<string, PublishedReport>,
  _standing?: (claimId: string) => Standing,
): string {
  return claims.map((claim) => `${claim.id}\r\n`).join('');
}
