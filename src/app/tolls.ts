/** Several tolls of one incident beside one another: under each policy, and before and after. */
import type { Result } from '../ledger/problem.ts';
import type { NamedVictim, Sensitivity, Toll, TollChange } from '../model/incident.ts';
import { changesBetween } from '../tally/changes.ts';
import { namesOf } from '../tally/names.ts';
import { POLICIES } from '../tally/policies/table.ts';
import { sensitivityOf } from '../tally/sensitivity.ts';
import type { App } from './ports.ts';
import { type IncidentReading, readIncident } from './reading.ts';
import type { When } from './rows-at.ts';

/** Under these policies, or under all. */
export function readSensitivity(
  app: App,
  { file }: Pick<IncidentReading, 'file'>,
  asOf: string | null,
  policies: readonly string[] = Object.keys(POLICIES),
): Sensitivity[] {
  return sensitivityOf(policies.map((policy) => app.pipeline.toll(file, { policy, asOf })));
}

/** Names of victims: personal data, for those who ask for them. */
export function readNames({ file }: Pick<IncidentReading, 'file'>): NamedVictim[] {
  return namesOf(file.claims);
}

export interface Changes {
  reading: IncidentReading;
  changes: TollChange[];
}

/**
 * `since`: a position ("12") is what this ledger held then; a time is what had been said and published by then. An
 * incident that was not there then is new as a whole.
 */
export async function readChanges(
  app: App,
  incident: string | null,
  since: string,
  view: When & { asOf: string | null; policy: string },
): Promise<Result<Changes>> {
  const now = await readIncident(app, incident, view);
  if (!now.ok) return now;
  const { id } = now.file.incident;
  const then = /^\d+$/.test(since) ? { ...view, asRecorded: since } : { ...view, asOf: since };
  const before = await readIncident(app, id, then);
  if (!before.ok && before.error.code !== 'unknown-incident') return before;
  const nothing: Toll = { policy: view.policy, asOf: view.asOf, cells: [], contradictions: [] };
  return { ok: true, reading: now, changes: changesBetween(before.ok ? before.toll : nothing, now.toll) };
}
