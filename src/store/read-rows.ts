/** Reading the views. Lists come in the order of ids, numbers as numbers. */
import type { RowReader, Store } from '../app/ports.ts';
import { compareIds } from '../ledger/ids.ts';
import type { ClaimRow, IncidentRow, ReportRow } from '../ledger/rows.ts';
import type { RedactedReport } from '../ledger/state.ts';
import { reading } from './problems.ts';
import type { Db } from './tables.ts';

export function rowReader(db: Db): RowReader & Pick<Store, 'redactions'> {
  const one = async (view: 'report_view' | 'claim_view' | 'incident_view', id: string) => {
    const query = db.selectFrom(view).select('json').where('id', '=', id);
    const row = await reading(() => query.executeTakeFirst());
    return row === undefined ? null : JSON.parse(row.json);
  };
  const all = async (view: 'report_view' | 'incident_view' | 'redaction_view') => {
    const rows = await reading(() => db.selectFrom(view).select('json').execute());
    return parsed(rows);
  };
  return {
    reports: async () => (await all('report_view')) as ReportRow[],
    report: async (id) => (await one('report_view', id)) as ReportRow | null,
    claim: async (id) => (await one('claim_view', id)) as ClaimRow | null,
    incidents: async () => (await all('incident_view')) as IncidentRow[],
    redactions: async () => ((await all('redaction_view')) as RedactedReport[]).sort((a, b) => a.position - b.position),
    incident: async (id) => (await one('incident_view', id)) as IncidentRow | null,
    async claims(of = {}) {
      let query = db.selectFrom('claim_view').select('json');
      if (of.report !== undefined) query = query.where('report', '=', of.report);
      if (of.incident !== undefined) query = query.where('incident', '=', of.incident);
      if (of.standing !== undefined) query = query.where('standing', '=', of.standing);
      return parsed(await reading(() => query.execute())) as ClaimRow[];
    },
  };
}

function parsed(rows: readonly { json: string }[]): { id: string }[] {
  return rows.map((row) => JSON.parse(row.json) as { id: string }).sort((a, b) => compareIds(a.id, b.id));
}
