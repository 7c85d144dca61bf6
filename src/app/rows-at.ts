/** The rows to read: the store's at present, or those of the prefix that the ledger held then. */
import { openFold } from '../ledger/fold.ts';
import { compareIds } from '../ledger/ids.ts';
import type { Result } from '../ledger/problem.ts';
import type { Rows } from '../ledger/rows.ts';
import { rowsOf } from '../ledger/rows-of.ts';
import { EMPTY } from '../ledger/state.ts';
import { counts, parseAsRecorded } from '../ledger/when.ts';
import type { App, RowReader } from './ports.ts';

/** `asRecorded`: a position ("12"), a date (that whole day, UTC) or an instant; null = now. */
export interface When {
  asRecorded: string | null;
}

export async function rowsAt(app: App, { asRecorded }: When): Promise<Result<{ rows: RowReader }>> {
  if (asRecorded === null) return { ok: true, rows: app.store };
  const parsed = parseAsRecorded(asRecorded);
  if (!parsed.ok) return parsed;
  const folding = openFold(EMPTY);
  for await (const entry of app.store.entries()) {
    if (!counts(entry, parsed.at)) break;
    folding.add(entry);
  }
  return { ok: true, rows: readerOf(rowsOf(folding.state())) };
}

/** Rows in memory, read as a store's are. */
export function readerOf({ reports, claims, incidents }: Rows): RowReader {
  const byId = <T extends { id: string }>(rows: T[]) => new Map(rows.map((row) => [row.id, row]));
  const [reportsById, claimsById, incidentsById] = [byId(reports), byId(claims), byId(incidents)];
  return {
    reports: async () => [...reports].sort((a, b) => compareIds(a.id, b.id)),
    report: async (id) => reportsById.get(id) ?? null,
    claim: async (id) => claimsById.get(id) ?? null,
    incidents: async () => [...incidents].sort((a, b) => compareIds(a.id, b.id)),
    incident: async (id) => incidentsById.get(id) ?? null,
    claims: async (of = {}) => {
      const wanted = claims.filter(
        (row) =>
          (of.report === undefined || row.report === of.report) &&
          (of.incident === undefined || row.incident === of.incident) &&
          (of.standing === undefined || row.standing === of.standing),
      );
      return wanted.sort((a, b) => compareIds(a.id, b.id));
    },
  };
}
