/** Figures beside the table: parts and compositions, series over time, disputes. */
import type { Claim } from '../model/claim.ts';
import type { Cell, PartyToll } from '../model/incident.ts';
import type { BriefInput, BriefLine } from './brief-model.ts';
import { dateKey, dayWords } from './dates.ts';
import { type Citations, compare } from './footnotes.ts';
import { claimFigure, countWords, UNKNOWN, victimWords } from './labels.ts';
import { capital, cellVictims, latestOf, orderedCells, pointFigure } from './toll-table.ts';
import { reportOf, type Withhold } from './withhold.ts';

const MOST_PARTS = 6;
const MOST_SERIES = 4;
const MOST_POINTS = 6;
const MOST_DISPUTES = 4;
/** claims of one contradiction that get a footnote each */
const MOST_CITED = 4;

/** Figures inside other figures, compositions without numbers, and figures of the same people. */
export function partLines(input: BriefInput, cite: Citations, withhold: Withhold): BriefLine[] {
  const byId = new Map(input.file.claims.map((claim) => [claim.id, claim]));
  const groups = new Map<string, { text: string; claims: string[] }>();
  for (const id of cite.inOrder(input.file.claims.map((claim) => claim.id))) {
    const claim = byId.get(id);
    if (!claim) continue;
    for (const { kind, text } of partsOf(claim, byId, withhold)) {
      const key = [kind, claim.outcome, victimWords(claim.victims), claimFigure(claim), claim.party.id].join('|');
      const group = groups.get(key) ?? { text, claims: [] };
      group.claims.push(id);
      groups.set(key, group);
    }
  }
  const found = [...groups.values()].sort((a, b) => b.claims.length - a.claims.length);
  const lines = found.slice(0, MOST_PARTS).map((group) => ({ text: group.text, notes: cite.claims(group.claims) }));
  return withRest(lines, found.length, 'parts: tollbook claims');
}

interface Part {
  kind: 'inside' | 'composition' | 'same';
  text: string;
}

function partsOf(claim: Claim, byId: ReadonlyMap<string, Claim>, withhold: Withhold): Part[] {
  const parts: Part[] = [];
  const people = `${capital(claim.outcome)}, ${victimWords(claim.victims)}: ${claimFigure(claim)}`;
  const where = claim.place === null ? '' : ` in ${claim.place}`;
  const by = claim.party.side === 'unattributed' ? '' : ` - ${claim.speaker ?? claim.party.name}`;
  const group = `"${withhold(reportOf(claim.id), claim.group)}"`;
  const whole = first(claim.subset_of, byId);
  if (claim.scope === 'sub-count' || whole) {
    const inside = whole
      ? `, inside the ${claimFigure(whole)} ${victimWords(whole.victims)}`
      : ', part of a wider figure';
    parts.push({ kind: 'inside', text: `${people} (${group})${where}${inside}${by}` });
  }
  if (claim.composition.length > 0) {
    const words = claim.composition.map((part) => `"${withhold(reportOf(claim.id), part)}"`).join(', ');
    parts.push({ kind: 'composition', text: `${people}; among them ${words}, no numbers given${by}` });
  }
  const same = first(claim.same_people_as, byId);
  if (same && (claim.outcome !== same.outcome || claim.scope !== same.scope)) {
    parts.push({
      kind: 'same',
      text: `${people}: the same people as the ${claimFigure(same)} ${same.outcome}, not more people${by}`,
    });
  }
  return parts;
}

function first(ids: readonly string[] | undefined, byId: ReadonlyMap<string, Claim>): Claim | undefined {
  return ids?.map((id) => byId.get(id)).find((claim) => claim !== undefined);
}

/** Each party's figures in the order in which they were said; parties stay apart. */
export function seriesLines(input: BriefInput, cite: Citations): BriefLine[] {
  const long = orderedCells(input.toll.cells).flatMap((cell) =>
    cell.parties.map((toll) => ({ cell, toll, points: steps(toll, input) })).filter(({ points }) => points.length > 1),
  );
  const shown = [...long].sort((a, b) => b.points.length - a.points.length).slice(0, MOST_SERIES);
  const lines = long
    .filter((one) => shown.includes(one))
    .map(({ cell, toll, points }): BriefLine => {
      const kept = points.length > MOST_POINTS ? [...points.slice(0, 3), ...points.slice(3 - MOST_POINTS)] : points;
      const words = kept.map(({ figure, at }) => (at === null ? figure : `${figure} (${dayWords(at)})`));
      if (kept.length < points.length) words.splice(3, 0, `${points.length - kept.length} more`);
      const text = `${capital(cell.outcome)}, ${cellVictims(cell)} - ${toll.party.name}: ${words.join(' > ')}`;
      return { text, notes: kept.flatMap((point) => cite.claims(point.claims)) };
    });
  return withRest(lines, long.length, 'series: tollbook toll --json');
}

interface Step {
  figure: string;
  at: string | null;
  claims: string[];
}

/** A figure said again is no new step. */
function steps(toll: PartyToll, input: BriefInput): Step[] {
  const points = [...toll.series].sort((a, b) => compare(dateKey(a.at), dateKey(b.at)));
  const found: Step[] = [];
  for (const point of points) {
    const figure = pointFigure(point, input);
    const last = found.at(-1);
    if (last?.figure === figure) last.claims.push(...point.claims);
    else if (figure !== UNKNOWN) found.push({ figure, at: point.at, claims: [...point.claims] });
  }
  return found;
}

/** Where parties differ, what cannot all be true, and what was denied. */
export function disputeLines(input: BriefInput, cite: Citations, withhold: Withhold): BriefLine[] {
  const lines = orderedCells(input.toll.cells)
    .filter((cell) => cell.disputed)
    .map((cell) => ({
      text: `${capital(cell.outcome)}, ${cellVictims(cell)}: ${sides(cell)}`,
      notes: cell.parties.flatMap((toll) => cite.claims(latestOf(toll.series)?.claims ?? [])),
    }));
  for (const { says, claims } of input.toll.contradictions) {
    lines.push({
      text: capital(withhold(reportOf(claims[0] ?? ''), says)),
      notes: claims.slice(0, MOST_CITED).flatMap((id) => cite.claims([id])),
    });
  }
  for (const claim of input.file.claims) {
    if (claim.modality !== 'denied' && claim.modality !== 'retracted') continue;
    const who = claim.speaker ?? claim.party.name;
    const text = `${capital(claim.modality)} by ${who}: ${claim.outcome}, ${victimWords(claim.victims)}: ${claimFigure(claim)}`;
    lines.push({ text, notes: cite.claims([claim.id]) });
  }
  return withRest(lines.slice(0, MOST_DISPUTES), lines.length, 'disputes: tollbook toll --json');
}

function sides(cell: Cell): string {
  return cell.parties
    .filter((toll) => toll.low !== null || toll.high !== null)
    .map((toll) => `${toll.party.name} ${countWords(toll.low, toll.high)}`)
    .join('; ');
}

/** Says how many were left out, and where they are. */
export function withRest(lines: BriefLine[], all: number, where: string): BriefLine[] {
  return all > lines.length ? [...lines, { text: `and ${all - lines.length} more ${where}`, notes: [] }] : lines;
}
