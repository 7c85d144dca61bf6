/** Cells of an incident: each party's series, the envelope over parties, and how many could know by themselves. */
import type { Claim, Party, ReportRef, ResolvedPlace } from '../model/claim.ts';
import type { Cell, Echo, PartyToll } from '../model/incident.ts';
import type { Outcome } from '../model/words.ts';
import { boundingOf, disputeWords, envelope, shownWords } from './envelope.ts';
import { groupBy } from './grouping.ts';
import { type Interval, text } from './interval.ts';
import { namesOf } from './names.ts';
import { cellClaims, isInsideOwn, isPart } from './parts.ts';
import { fewerSide, sidesOf } from './perpetrators.ts';
import type { Contains } from './places.ts';
import type { ClaimGraph } from './relations.ts';
import { seriesOf } from './series.ts';
import { independentSources, reportOf } from './sources.ts';
import type { Aside } from './tellings.ts';
import { type VictimSet, victimSet } from './victims.ts';

export interface CellInput {
  outcome: Outcome;
  set: VictimSet;
  perpetrator: string | null;
  /** claims of the whole set */
  claims: Claim[];
  /** claims of a part of it: one place, one observer, inside another figure */
  parts: Claim[];
}

export interface CellContext {
  graph: ClaimGraph;
  reports: ReadonlyMap<string, ReportRef>;
  intervalOf: (claim: Claim) => Interval;
  whyOf: (claim: Claim) => readonly string[];
  main: ResolvedPlace | null;
  /** reports of the incident that repeat others of it */
  echoes: readonly Echo[];
  contains?: Contains;
  /** why a claim is set aside, as a slip or by the policy; null where it counts */
  setsAside?: ((claim: Claim) => string | null) | undefined;
}

const NO_SIDES: ReadonlyMap<string, null> = new Map();
const NOBODY: ReadonlySet<string> = new Set();

/** Modalities that bound nobody's view. */
const UNBINDING: ReadonlySet<string> = new Set(['feared', 'conditional']);

function gathered(claims: readonly Claim[], graph: ClaimGraph): { set: VictimSet; claims: Claim[] }[] {
  const sets = claims.map((claim) => ({ claim, set: victimSet(claim, graph.byId) }));
  return [...groupBy(sets, ({ claim, set }) => `${claim.outcome} ${set.key}`).values()].map((same) => ({
    set: (same[0] as { set: VictimSet }).set,
    claims: same.map(({ claim }) => claim),
  }));
}

/** The claims of an incident by cell: outcome, victim set, and perpetrator where claims name different sides. */
export function cellsOf(claims: readonly Claim[], context: CellContext): CellInput[] {
  return gathered(claims, context.graph).flatMap(({ set, claims: own }) => {
    const sides = set.atoms.includes('civilian') ? sidesOf(own) : NO_SIDES;
    // of all people, those whom the side killed that fewer figures name are a part
    const besides = set.name === 'all' ? fewerSide(own) : NOBODY;
    return [...new Set(own.map((c) => sides.get(c.id) ?? null))].map((perpetrator) => {
      const here = own.filter((c) => (sides.get(c.id) ?? null) === perpetrator);
      const cell = cellClaims(here, context.graph);
      const onlyParts = set.facet !== null && !here.some((c) => c.scope === 'total');
      const parts = here.filter((c) =>
        onlyParts
          ? isInsideOwn(c, cell, context.graph)
          : isPart(c, cell, context.graph, context.main, context.contains),
      );
      const whole = here.filter((c) => !parts.includes(c) && !besides.has(c.id));
      parts.push(...here.filter((c) => besides.has(c.id)));
      const outcome = (here[0] as Claim).outcome;
      // told only as parts of something: there its parts are its figures
      return whole.length > 0
        ? { outcome, set, perpetrator, claims: whole, parts }
        : { outcome, set, perpetrator, claims: parts, parts: [] };
    });
  });
}

/** Many outlets in their own words are one party of no one name. */
function nameOf(party: Party, claims: readonly Claim[]): Party {
  const names = new Set(claims.map((c) => c.party.name));
  if (names.size < 2 || party.side !== 'outlet') return party;
  return { ...party, name: 'reports in their own words' };
}

interface Told {
  parties: PartyToll[];
  used: string[];
  setAside: Aside[];
  why: string[];
  divided: boolean;
}

function tellParties(input: CellInput, binding: readonly Claim[], context: CellContext): Told {
  const told: Told = { parties: [], used: [], setAside: [], why: [], divided: false };
  for (const claims of groupBy(binding, (c) => c.party.id).values()) {
    const { party } = claims[0] as Claim;
    const parts = input.parts.filter((p) => p.party.id === party.id && !UNBINDING.has(p.modality));
    const found = seriesOf(claims, parts, context.intervalOf, context.graph);
    told.used.push(...found.used);
    told.setAside.push(...found.setAside);
    told.why.push(...found.why.map((words) => `${party.name}: ${words}`));
    if (found.series.length === 0) continue;
    told.divided ||= found.divided;
    if (found.divided) told.why.push(`${party.name}: its voices disagree: ${text(found)}`);
    told.parties.push({ party: nameOf(party, claims), low: found.low, high: found.high, series: found.series });
  }
  told.parties.sort((a, b) => (a.party.id < b.party.id ? -1 : 1));
  return told;
}

/** Claims of parties that the policy leaves out, each with its reason. */
function leftOut(input: CellInput, { setsAside }: CellContext): Aside[] {
  if (setsAside === undefined) return [];
  return [...input.claims, ...input.parts].flatMap((claim) => {
    const reason = setsAside(claim);
    return reason === null ? [] : [{ claim: claim.id, reason }];
  });
}

/** Echoes among the reports of a cell. */
function echoesIn(claims: readonly Claim[], all: readonly Echo[]): Pick<Cell, 'echoes'> {
  if (all.length === 0) return {};
  const here = new Set(claims.map(reportOf));
  const echoes = all.filter(({ report, of }) => here.has(report) && here.has(of));
  return echoes.length === 0 ? {} : { echoes };
}

function namesIn(claims: readonly Claim[]): Pick<Cell, 'distinctNames'> {
  const distinctNames = namesOf(claims).length;
  return distinctNames === 0 ? {} : { distinctNames };
}

/** Series, envelope and sources of one cell; the policy's figure is set by the caller. */
export function cellFrom(all: CellInput, context: CellContext): Cell {
  const left = leftOut(all, context);
  const out = new Set(left.map(({ claim }) => claim));
  const kept = (claims: readonly Claim[]): Claim[] => claims.filter((c) => !out.has(c.id));
  const input = { ...all, claims: kept(all.claims), parts: kept(all.parts) };
  const binding = input.claims.filter((c) => !UNBINDING.has(c.modality));
  const told = tellParties(input, binding, context);
  const used = new Set(told.used);
  const asides = [
    ...left,
    ...told.setAside,
    ...input.claims
      .filter((c) => UNBINDING.has(c.modality))
      .map((c) => ({ claim: c.id, reason: `${c.modality}: shown, does not bound` })),
    ...input.parts.map((c) => ({
      claim: c.id,
      reason: 'a part of the whole: one place, one observer, or inside another figure',
    })),
  ].filter(({ claim }) => !used.has(claim));
  const moved = binding.filter((c) => used.has(c.id)).flatMap((c) => context.whyOf(c));
  const latest = told.parties.map(
    (p) => `${p.party.name}: ${text(p)}${p.series.length > 1 ? `, the latest of ${p.series.length} statements` : ''}`,
  );
  const views = boundingOf(told.parties);
  const disputes = disputeWords(views);
  return {
    outcome: input.outcome,
    victims: input.set.name,
    perpetrator: input.perpetrator,
    ...envelope(views),
    figure: null,
    computed: false,
    disputed: disputes.length > 0 || told.divided,
    independentSources: independentSources(binding, context.reports, context.echoes),
    ...echoesIn(binding, context.echoes),
    ...namesIn([...binding, ...input.parts]),
    parties: told.parties,
    used: [...used].sort(),
    setAside: asides.sort((a, b) => (a.claim < b.claim ? -1 : 1)),
    why: [...new Set([...moved, ...told.why, ...latest, ...shownWords(views), ...disputes])],
  };
}
