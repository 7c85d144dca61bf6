/** How the ledger's standings are told to those who write outputs. */
import type { ClaimRow } from '../ledger/rows.ts';
import type { Standing as LedgerStanding } from '../ledger/state.ts';
import type { Standing } from '../publish/brief-model.ts';

/** Rejected and superseded claims reach outputs only by name (`why`), as what the machine said and nobody confirmed. */
export function published(standing: LedgerStanding | undefined): Standing {
  return standing === 'accepted' || standing === 'corrected' || standing === 'added' ? standing : 'unreviewed';
}

export function standingsOf(rows: readonly ClaimRow[]): (claimId: string) => Standing {
  const standings = new Map(rows.map((row) => [row.id, row.standing]));
  return (claimId) => published(standings.get(claimId));
}
