/** The toll table: a row for each cell, a column for each of the parties that say most. */
import type { Cell, PartyToll, SeriesPoint } from '../model/incident.ts';
import { countsOwn } from '../model/reviewer.ts';
import { OUTCOMES } from '../model/words.ts';
import type { BriefInput, BriefLine, TollCell, TollRow, TollTable } from './brief-model.ts';
import { dateKey, dayWords } from './dates.ts';
import { type Citations, compare } from './footnotes.ts';
import { claimFigure, countWords, UNKNOWN, victimSetWords } from './labels.ts';

const MOST_COLUMNS = 3;
const MOST_ROWS = 10;
const MOST_BELOW = 3;
const SET_ORDER = ['all', 'armed group', 'security forces', 'civilians', 'civilian', 'unknown'];
const NOTHING: TollCell = { figure: UNKNOWN, at: null, speaker: null, notes: [] };

/** Cells in the order of the table: outcome, victims, perpetrator. */
export function orderedCells(cells: readonly Cell[]): Cell[] {
  const setRank = (cell: Cell) => {
    const at = SET_ORDER.indexOf(cell.victims);
    return at < 0 ? SET_ORDER.length : at;
  };
  return [...cells].sort(
    (a, b) =>
      OUTCOMES.indexOf(a.outcome) - OUTCOMES.indexOf(b.outcome) ||
      setRank(a) - setRank(b) ||
      compare(a.victims, b.victims) ||
      compare(a.perpetrator ?? '', b.perpetrator ?? ''),
  );
}

/** "civilians", or "civilians, by government forces" where the cell holds one perpetrator's victims. */
export function cellVictims(cell: Cell): string {
  const words = victimSetWords(cell.victims);
  return cell.perpetrator === null ? words : `${words}, by ${cell.perpetrator}`;
}

export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export function tollTable(input: BriefInput, cite: Citations): TollTable {
  const all = orderedCells(input.toll.cells).filter((cell) => cell.parties.length > 0 || cell.low !== null);
  const cells = all.slice(0, MOST_ROWS);
  const columns = columnParties(cells);
  const below: BriefLine[] = [];
  const rows = cells.map((cell): TollRow => {
    const ofParty = new Map(cell.parties.map((toll) => [toll.party.id, toll]));
    return {
      outcome: cell.outcome,
      victims: cellVictims(cell),
      envelope: countWords(cell.low, cell.high),
      figure: cell.figure === null ? UNKNOWN : countWords(cell.figure, cell.figure),
      computed: cell.computed,
      disputed: cell.disputed,
      cells: columns.map((party) => partyCell(ofParty.get(party.id), input, cite)),
    };
  });
  const shown = new Set(columns.map((party) => party.id));
  for (const cell of cells) {
    for (const toll of cell.parties) {
      if (!shown.has(toll.party.id)) below.push(belowLine(cell, toll, input, cite));
    }
  }
  return { columns: columns.map((party) => party.name), rows, below: limited(below, all.length - cells.length) };
}

function limited(below: BriefLine[], rowsLeft: number): BriefLine[] {
  const lines = below.slice(0, MOST_BELOW);
  const left = below.length - lines.length;
  if (left > 0)
    lines.push({ text: `and ${left} more figures of other parties: tollbook why OUTCOME/GROUP`, notes: [] });
  if (rowsLeft > 0) lines.push({ text: `and ${rowsLeft} more rows: tollbook toll --json`, notes: [] });
  return lines;
}

/** The parties with most cells and figures; outlets and the unattributed come after bodies with a name. */
function columnParties(cells: readonly Cell[]): PartyToll['party'][] {
  const seen = new Map<string, { party: PartyToll['party']; weight: number }>();
  for (const { parties } of cells) {
    for (const { party, series } of parties) {
      const known = seen.get(party.id) ?? { party, weight: 0 };
      known.weight += 2 + Math.min(series.length, 6);
      seen.set(party.id, known);
    }
  }
  const rank = ({ party }: { party: PartyToll['party'] }) =>
    party.side === 'unattributed' ? 2 : party.side === 'outlet' ? 1 : 0;
  return [...seen.values()]
    .sort((a, b) => rank(a) - rank(b) || b.weight - a.weight || compare(a.party.id, b.party.id))
    .slice(0, MOST_COLUMNS)
    .map(({ party }) => party);
}

/** The last point of a series: what the party said latest. */
export function latestOf(series: readonly SeriesPoint[]): SeriesPoint | undefined {
  return series.reduce<SeriesPoint | undefined>(
    (last, point) => (last === undefined || dateOf(point) >= dateOf(last) ? point : last),
    undefined,
  );
}

function dateOf(point: SeriesPoint): string {
  return point.at === null ? '0000' : dateKey(point.at);
}

/** A point's figure; where it has no number, the vague word of its claim. */
export function pointFigure(point: SeriesPoint, input: Pick<BriefInput, 'file'>): string {
  const words = countWords(point.low, point.high);
  if (words !== UNKNOWN) return words;
  const claim = input.file.claims.find((one) => point.claims.includes(one.id));
  return claim ? claimFigure(claim) : UNKNOWN;
}

function partyCell(toll: PartyToll | undefined, input: BriefInput, cite: Citations): TollCell {
  if (!toll) return NOTHING;
  const latest = latestOf(toll.series);
  const range = countWords(toll.low, toll.high);
  const last = latest ? pointFigure(latest, input) : UNKNOWN;
  const figure = range === UNKNOWN ? last : last === UNKNOWN || last === range ? range : `${range}, latest ${last}`;
  if (!latest) return { ...NOTHING, figure };
  const own = input.file.claims.some((one) => latest.claims.includes(one.id) && countsOwn(one));
  return {
    figure: own ? `${figure} (reviewer's own)` : figure,
    at: latest.at,
    speaker: latest.speaker,
    notes: cite.claims(latest.claims),
  };
}

function belowLine(cell: Cell, toll: PartyToll, input: BriefInput, cite: Citations): BriefLine {
  const { figure, at, speaker, notes } = partyCell(toll, input, cite);
  const who = speaker !== null && speaker !== toll.party.name ? ` (${speaker})` : '';
  const when = at === null ? '' : `, ${dayWords(at)}`;
  return { text: `${capital(cell.outcome)}, ${cellVictims(cell)}: ${figure} - ${toll.party.name}${who}${when}`, notes };
}
