/** Other views of a toll: each party's figures over time, and policies beside one another. */
import { InvalidArgumentError } from 'commander';
import type { NamedVictim, Sensitivity, Toll } from '../model/incident.ts';
import { countWords, UNKNOWN, victimSetWords } from '../publish/labels.ts';
import { orderedCells } from '../publish/toll-table.ts';
import { POLICIES } from '../tally/policies/table.ts';
import { table } from './output.ts';

/** One party's points of one cell, ready to be drawn. */
export interface PartySeriesView {
  outcome: string;
  victims: string;
  perpetrator: string | null;
  party: Toll['cells'][number]['parties'][number]['party'];
  points: Toll['cells'][number]['parties'][number]['series'];
}

export function overTime(toll: Toll): PartySeriesView[] {
  return orderedCells(toll.cells).flatMap(({ outcome, victims, perpetrator, parties }) =>
    parties.map(({ party, series }) => ({ outcome, victims, perpetrator, party, points: series })),
  );
}

const peopleOf = ({ victims, perpetrator }: { victims: string; perpetrator: string | null }): string =>
  `${victimSetWords(victims)}${perpetrator === null ? '' : `, by ${perpetrator}`}`;

/** A row for each point. */
export function overTimeText(toll: Toll): string {
  const rows = overTime(toll).flatMap((one) =>
    one.points.map(({ at, low, high, speaker }) => [
      one.outcome,
      peopleOf(one),
      one.party.name,
      at ?? UNKNOWN,
      countWords(low, high),
      speaker ?? '',
    ]),
  );
  return rows.length === 0 ? 'No figure.\n' : table(['outcome', 'of', 'party', 'said', 'figure', 'speaker'], rows);
}

/** "conservative,low-best-high": two policies or more. */
export function policyList(value: string): string[] {
  const names = value.split(',').map((name) => name.trim());
  const unknown = names.filter((name) => !Object.hasOwn(POLICIES, name));
  if (names.length > 1 && unknown.length === 0) return names;
  throw new InvalidArgumentError(`Give two or more of ${Object.keys(POLICIES).join(', ')}, with commas between them.`);
}

/** A row for each cell, a column for each policy, and how far they are apart. */
export function compareText(rows: readonly Sensitivity[]): string {
  const policies = rows[0]?.figures.map(({ policy }) => policy) ?? [];
  if (rows.length === 0) return 'No figure.\n';
  const cells = rows.map((one) => [
    one.outcome,
    peopleOf(one),
    ...one.figures.map(({ figure }) => (figure === null ? UNKNOWN : countWords(figure, figure))),
    one.apart === null ? UNKNOWN : String(one.apart),
  ]);
  return table(['outcome', 'of', ...policies, 'apart'], cells);
}

/** A row for each person, with the reasons why spellings are one. */
export function namesText(names: readonly NamedVictim[]): string {
  if (names.length === 0) return 'No victim is named.\n';
  const rows = names.map(({ name, outcome, claims, why }) => [name, outcome, claims.join(', '), why.join('; ')]);
  return table(['name', 'outcome', 'claims', 'why'], rows);
}
