/** Ids of claims and statements. */
import type { ClaimDraft } from '../../model/draft.ts';

/** Numbers the claims of a report, and the statements they belong to: one speaker at one said time. */
export function numbered(claims: ClaimDraft[], reportId: string): void {
  const statements = new Map<string, number>();
  claims.forEach((claim, i) => {
    claim.id = `${reportId}#${i + 1}`;
    const key = JSON.stringify([claim.speaker, claim.saidWords, claim.rules.includes('said.earlier')]);
    const n = statements.get(key) ?? statements.size + 1;
    statements.set(key, n);
    claim.statement = `${reportId}@${n}`;
  });
}
