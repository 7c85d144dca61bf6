/** Tolls of claims made by hand, and their cells and parties by name. */
import type { Claim, ReportRef } from '../src/model/claim.ts';
import type { Cell, PartyToll, Toll } from '../src/model/incident.ts';
import { type TallyOptions, tallyIncident } from '../src/tally/tally.ts';
import { ARMED, type Made, made, STATE } from './made-claims.ts';

export const tally = (claims: Claim[], options: TallyOptions = {}, reports: ReportRef[] = []): Toll =>
  tallyIncident({ claims, reports }, options);

export function cellOf(toll: Toll, victims: string, perpetrator: string | null = null, outcome = 'killed'): Cell {
  const cell = toll.cells.find((c) => c.victims === victims && c.perpetrator === perpetrator && c.outcome === outcome);
  if (!cell) throw new Error(`no cell ${victims}: there are ${toll.cells.map((c) => c.victims).join(', ')}`);
  return cell;
}

export function partyOf(cell: Cell, id = STATE.id): PartyToll {
  const party = cell.parties.find((p) => p.party.id === id);
  if (!party) throw new Error(`no party ${id}`);
  return party;
}

/** Series of the state about the armed group, one report for each statement. */
export const series = (...statements: Made[]): PartyToll =>
  partyOf(
    cellOf(tally(statements.map((s, i) => made(`r${i}#0`, { victims: ARMED, party: STATE, ...s }))), 'armed group'),
  );

export const range = ({ low, high }: { low: number | null; high: number | null }): (number | null)[] => [low, high];
export const lows = (party: PartyToll): (number | null)[] => party.series.map((p) => p.low);
