/** What a decision does to tolls: the cells that differ between two states of the ledger. */
import { compareIds } from '../ledger/ids.ts';
import { rowChanges, rowsOf } from '../ledger/rows-of.ts';
import type { State } from '../ledger/state.ts';
import type { Cell } from '../model/incident.ts';
import type { Bounds, Effect } from '../model/ledger.ts';
import { DEFAULT_POLICY } from '../tally/policies/table.ts';
import { gather, nestedIn } from './incident-file.ts';
import type { App, RowReader } from './ports.ts';
import { readerOf } from './rows-at.ts';

/** Under the policy that shows all. Incidents whose claims, or whose nested ones' claims, are others than before. */
export async function effectOf(app: App, before: State, after: State): Promise<Effect[]> {
  const [then, now] = [readerOf(rowsOf(before)), readerOf(rowsOf(after))];
  const effects: Effect[] = [];
  for (const incident of await touched(before, after)) {
    const [old, fresh] = [await cellsOf(app, then, incident), await cellsOf(app, now, incident)];
    for (const key of [...new Set([...old.keys(), ...fresh.keys()])].sort()) {
      const [a, b] = [old.get(key), fresh.get(key)];
      const cell = b ?? a;
      if (cell === undefined || (a !== undefined && b !== undefined && a.low === b.low && a.high === b.high)) continue;
      const { outcome, victims, perpetrator } = cell;
      effects.push({ incident, outcome, victims, perpetrator, before: boundsOf(a), after: boundsOf(b) });
    }
  }
  return effects;
}

/** With all above them: what is nested counts there too. */
async function touched(before: State, after: State): Promise<string[]> {
  const changes = rowChanges(before, after);
  const reports = new Set(changes.claimsOf);
  const then = rowsOf(before).claims.filter((row) => reports.has(row.report));
  const own = [...then, ...changes.claims].flatMap((row) => row.incident ?? []);
  const ids = new Set([...own, ...changes.incidents.map((row) => row.id), ...changes.incidentsGone]);
  for (const state of [before, after]) {
    for (const id of [...ids]) {
      const seen = new Set<string>();
      for (
        let at: string | null = id;
        at !== null && !seen.has(at);
        at = state.incidents.get(at)?.incident.parent ?? null
      ) {
        seen.add(at);
      }
      for (const one of seen) ids.add(one);
    }
  }
  return [...ids].sort(compareIds);
}

async function cellsOf(app: App, rows: RowReader, id: string): Promise<Map<string, Cell>> {
  const row = await rows.incident(id);
  if (row === null) return new Map();
  const { file } = await gather(rows, row.incident, nestedIn(id, await rows.incidents()), null);
  const { cells } = app.pipeline.toll(file, { policy: DEFAULT_POLICY, asOf: null });
  return new Map(cells.map((cell) => [`${cell.outcome} ${cell.victims} ${cell.perpetrator ?? ''}`, cell]));
}

function boundsOf(cell: Cell | undefined): Bounds | null {
  return cell === undefined ? null : { low: cell.low, high: cell.high };
}
