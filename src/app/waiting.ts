/** What waits for a person, most important first. */
import { compareIds } from '../ledger/ids.ts';
import { type Result, refuse } from '../ledger/problem.ts';
import type { ClaimRow } from '../ledger/rows.ts';
import type { Unsettled } from '../ledger/state.ts';
import type { MatchVerdict } from '../model/incident.ts';
import { OUTCOMES } from '../model/words.ts';
import { attempt } from './fault.ts';
import { nestedIn } from './incident-file.ts';
import type { App } from './ports.ts';

export interface Waiting {
  /** decisions that no longer fit what the rules find */
  unsettled: Unsettled[];
  /** episodes of which the machine is not sure whether they belong to another incident */
  unsure: MatchVerdict[];
  /** claims that nobody has decided about: of incidents with most reports first, then by outcome and size */
  unreviewed: ClaimRow[];
}

/** `incident` null = the whole ledger; else it and all that is nested in it. */
export function readWaiting(app: App, incident: string | null): Promise<Result<Waiting>> {
  return attempt(async () => {
    const incidents = await app.store.incidents();
    if (incident !== null && !incidents.some((row) => row.id === incident)) {
      const next = 'List the incidents with `tollbook incidents` and give one of their ids.';
      return refuse('unknown-incident', `There is no incident ${incident} in this ledger.`, next);
    }
    const within =
      incident === null ? null : new Set([incident, ...nestedIn(incident, incidents).map((one) => one.id)]);
    const own = incidents.filter((row) => within?.has(row.id) ?? true);
    const sizes = new Map(own.map((row) => [row.id, row.incident.episodes.length]));
    const claims = (await app.store.claims({ standing: 'unreviewed' })).filter(
      (row) => within === null || (row.incident !== null && within.has(row.incident)),
    );
    const reports = new Set(own.flatMap((row) => row.incident.episodes.map((id) => id.slice(0, id.lastIndexOf('/')))));
    const unsettled = (await app.store.reports())
      .filter((row) => within === null || reports.has(row.id))
      .flatMap((row) => row.unsettled);
    return {
      ok: true,
      unsettled: unsettled.sort((a, b) => a.position - b.position || compareIds(a.claim, b.claim)),
      unsure: own.flatMap((row) => row.verdicts).filter(({ verdict }) => verdict === 'unsure'),
      unreviewed: claims.sort((a, b) => byWeight(a, b, sizes)),
    };
  });
}

function byWeight(a: ClaimRow, b: ClaimRow, sizes: ReadonlyMap<string, number>): number {
  const size = (row: ClaimRow) => sizes.get(row.incident ?? '') ?? 0;
  const incident = compareIds(a.incident ?? '~', b.incident ?? '~');
  const most = ({ claim }: ClaimRow) => claim.count_max ?? claim.count_min ?? 0;
  const outcome = OUTCOMES.indexOf(a.claim.outcome) - OUTCOMES.indexOf(b.claim.outcome);
  return size(b) - size(a) || incident || outcome || most(b) - most(a) || compareIds(a.id, b.id);
}
