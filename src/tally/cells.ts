/** Cells of an incident: each party's series, the envelope over parties, and how many could know by themselves. */
import type { Claim, Party, ReportRef } from '../model/claim.ts';
import type { Cell, PartyToll } from '../model/incident.ts';
import type { Outcome } from '../model/words.ts';
import type { Interval } from './interval.ts';
import { text } from './interval.ts';
import { seriesOf } from './series.ts';
import { perpetratorOf, victimSet } from './victims.ts';

export interface CellInput {
  outcome: Outcome;
  victims: string;
  key: string;
  perpetrator: string | null;
  /** claims of the whole set */
  claims: Claim[];
  /** claims of a part of it: one place, one observer, inside another figure */
  parts: Claim[];
}

/** Modalities that bound nobody's view. */
const UNBINDING = new Set(['feared', 'conditional']);

/** The claims of an incident by cell, in the order of outcome and set. */
export function cellsOf(claims: readonly Claim[]): CellInput[] {
  const cells = new Map<string, CellInput>();
  for (const claim of claims) {
    const set = victimSet(claim);
    const perpetrator = perpetratorOf(claim);
    const key = JSON.stringify([claim.outcome, set.key, perpetrator]);
    const cell = cells.get(key) ?? {
      outcome: claim.outcome,
      victims: set.name,
      key: set.key,
      perpetrator,
      claims: [],
      parts: [],
    };
    (claim.scope === 'total' ? cell.claims : cell.parts).push(claim);
    cells.set(key, cell);
  }
  for (const cell of cells.values()) {
    // a facet is told only as a part of something: there its parts are its figures
    if (cell.claims.length === 0 && cell.key.startsWith('facet:')) [cell.claims, cell.parts] = [cell.parts, []];
  }
  return [...cells.values()];
}

function partiesOf(claims: readonly Claim[]): Map<string, { party: Party; claims: Claim[] }> {
  const parties = new Map<string, { party: Party; claims: Claim[] }>();
  for (const claim of claims) {
    const at = parties.get(claim.party.id) ?? { party: claim.party, claims: [] };
    at.claims.push(claim);
    parties.set(claim.party.id, at);
  }
  return parties;
}

/** Bodies that could know by themselves: a party's voices, one wire and one claimant count once. */
export function independentSources(claims: readonly Claim[], reports: ReadonlyMap<string, ReportRef>): number {
  const sources = new Set<string>();
  const relays = new Set<string>();
  for (const claim of claims) {
    const report = reports.get(reportOf(claim));
    if (claim.party.side === 'outlet' || claim.party.side === 'unattributed')
      relays.add(claim.via ?? report?.via ?? report?.outlet ?? 'unknown');
    else sources.add(claim.party.id);
  }
  return sources.size > 0 ? sources.size : relays.size > 0 ? 1 : 0;
}

export const reportOf = (claim: Claim): string => claim.statement.slice(0, claim.statement.lastIndexOf('@'));

function envelope(parties: readonly PartyToll[]): Interval {
  const told = parties.filter((p) => p.low !== null || p.high !== null);
  if (told.length === 0) return { low: null, high: null };
  const lows = told.map((p) => p.low);
  const highs = told.map((p) => p.high);
  return {
    low: lows.some((l) => l === null) ? null : Math.min(...(lows as number[])),
    high: highs.some((h) => h === null) ? null : Math.max(...(highs as number[])),
  };
}

function isDisputed(parties: readonly PartyToll[]): boolean {
  return parties.some((a) => parties.some((b) => a.low !== null && b.high !== null && a.low > b.high));
}

export interface CellContext {
  reports: ReadonlyMap<string, ReportRef>;
  intervalOf: (claim: Claim) => Interval;
  whyOf: (claim: Claim) => string[];
}

/** Series, envelope and sources of one cell; the policy's figure is set by the caller. */
export function cellFrom(input: CellInput, context: CellContext): Cell {
  const binding = input.claims.filter((c) => !UNBINDING.has(c.modality));
  const parties: PartyToll[] = [];
  const used: string[] = [];
  const setAside: { claim: string; reason: string }[] = input.claims
    .filter((c) => UNBINDING.has(c.modality))
    .map((c) => ({ claim: c.id, reason: `${c.modality}: shown, does not bound` }));
  for (const { party, claims } of partiesOf(binding).values()) {
    const found = seriesOf(claims, context.intervalOf, context.reports);
    if (found.series.length > 0) parties.push({ party, low: found.low, high: found.high, series: found.series });
    used.push(...found.used);
    setAside.push(...found.setAside);
  }
  parties.sort((a, b) => (a.party.id < b.party.id ? -1 : 1));
  for (const part of input.parts)
    setAside.push({ claim: part.id, reason: 'a part of the whole: one place, one observer, or inside another figure' });
  const { low, high } = envelope(parties);
  const why = [...new Set(input.claims.filter((c) => used.includes(c.id)).flatMap(context.whyOf))];
  for (const p of parties)
    why.push(
      `${p.party.name}: ${text(p)}${p.series.length > 1 ? `, the latest of ${p.series.length} statements` : ''}`,
    );
  return {
    outcome: input.outcome,
    victims: input.victims,
    perpetrator: input.perpetrator,
    low,
    high,
    figure: null,
    computed: false,
    disputed: isDisputed(parties),
    independentSources: independentSources(binding, context.reports),
    parties,
    used: used.sort(),
    setAside: setAside.sort((a, b) => (a.claim < b.claim ? -1 : 1)),
    why,
  };
}
