/** Lines of claims as `tollbook tally` takes them: what may be left out, and what is put in its place. */
import { z } from 'zod';
import { defaultQualifier } from '../app/added-claim.ts';
import type { Claim, Fact, Party, ReportRef, Victims } from '../model/claim.ts';
import type { ReportedFact, Toll } from '../model/incident.ts';
import {
  AGES,
  CAUSES,
  COVERAGES,
  FACTS,
  MODALITIES,
  OUTCOMES,
  QUALIFIERS,
  RELATIONS,
  SCOPES,
  SEXES,
  SIDES,
  STATUSES,
} from '../model/words.ts';
import { isPublished, PUBLISHED_FORM } from '../read/published.ts';
import type { TallyInput } from '../tally/tally.ts';

/** What the words of a claim without resolved fields mean; given by the stages. */
export interface ClaimWords {
  victims(group: string): Victims;
  /** of each speaker, told by the words of them all; `home`: the event's country, ISO alpha-2, where it is known */
  parties(speakers: readonly { speaker: string | null; report: ReportRef }[], home: string | null): Party[];
}

/** The stages that a tally needs. */
export interface Tallier extends ClaimWords {
  tally(input: TallyInput, options: { policy: string; asOf: string | null }): Toll;
}

const words = z.string().nullish();
const count = z.number().int().nonnegative().max(Number.MAX_SAFE_INTEGER).nullish();
const time = words.refine((value) => value === null || value === undefined || isPublished(value), {
  message: `give ${PUBLISHED_FORM}`,
});
const ids = z.union([z.string().transform((id) => [id]), z.array(z.string())]).nullish();
const span = z.object({ field: z.enum(['title', 'text']), start: z.number(), end: z.number() });
const quote = span.extend({ text: z.string() });

const Place = z.looseObject({ id: z.string(), name: z.string(), level: z.string() }).nullish();
const Period = z.looseObject({ edtf: z.string() }).nullish();
const ReportLine = z.union([
  z.string().transform((id) => ({ id, outlet: null, published: null, via: null })),
  z.looseObject({ id: z.string(), outlet: words, published: words, via: words }),
]);

const ClaimLine = z
  .looseObject({
    id: words,
    incident: words,
    report: ReportLine.nullish(),
    statement: words,
    outcome: z.enum(OUTCOMES),
    group: words,
    victims: z
      .looseObject({
        status: z.enum(STATUSES).nullish(),
        sex: z.enum(SEXES).nullish(),
        age: z.enum(AGES).nullish(),
        role: words,
        nationality: words,
        own_side: z.boolean().nullish(),
      })
      .nullish(),
    coverage: z.enum(COVERAGES).nullish(),
    count_min: count,
    count_max: count,
    qualifier: z.enum(QUALIFIERS).nullish(),
    speaker: words,
    party: z.object({ id: z.string(), name: words, side: z.enum(SIDES).nullish() }).nullish(),
    perpetrator: words,
    cause: z.object({ type: z.enum(CAUSES), words: z.string() }).nullish(),
    place: words,
    period: words,
    placeResolved: Place,
    periodResolved: Period,
    scope: z.enum(SCOPES).nullish(),
    modality: z.enum(MODALITIES).nullish(),
    said: time,
    figure: span.nullish(),
    quote: quote.nullish(),
    quotes: z.array(quote).nullish(),
    basis: z.record(z.string(), z.object({ stated: z.boolean(), rule: z.string() })).nullish(),
    ...(Object.fromEntries(RELATIONS.map((name) => [name, ids])) as Record<string, typeof ids>),
  })
  .refine(({ count_min: low, count_max: high }) => low == null || high == null || low <= high, {
    message: 'count_min is above count_max',
  });

/** Facts are read for the checks alone: one of another shape is left out. */
const FactLine = z.looseObject({
  fact: z.enum(FACTS),
  value: z.union([z.string(), z.number(), z.array(z.string())]),
  unit: z.string().nullable(),
  quote,
  rules: z.array(z.string()),
});

/** A line of the extraction filter: a report with all its claims, or the reason why it was not read. */
const FilterLine = z.looseObject({
  id: words,
  report: ReportLine,
  claims: z.array(ClaimLine),
  facts: z.array(z.unknown()).nullish(),
  incident: words,
});
const Unread = z.looseObject({ id: words, error: z.string() });

export interface TallyLine {
  incident: string | null;
  claims: { given: z.infer<typeof ClaimLine>; report: ReportRef }[];
  facts: ReportedFact[];
}

export type ReadLine = { line: TallyLine } | { unread: string } | { fault: string };

/** One line of JSON. `number` counts from 1 and names the line in what is said of it. */
export function readTallyLine(text: string, number: number): ReadLine {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { fault: `line ${number} is not JSON: ${(error as Error).message}` };
  }
  const unread = Unread.safeParse(json);
  if (unread.success) return { unread: `line ${number} holds no claims: ${unread.data.error}` };
  const whole = typeof json === 'object' && json !== null && 'claims' in json;
  const parsed = whole ? FilterLine.safeParse(json) : ClaimLine.safeParse(json);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return { fault: `line ${number}: ${issue?.path.join('.') || 'the line'}: ${issue?.message}` };
  }
  if (!whole) return { line: lineOf([parsed.data as z.infer<typeof ClaimLine>], parsed.data.incident ?? null, null) };
  const line = parsed.data as z.infer<typeof FilterLine>;
  const report = refOf(line.report);
  return {
    line: { ...lineOf(line.claims, line.incident ?? null, report), facts: factsOf(line.facts ?? [], report.id) },
  };
}

function factsOf(given: readonly unknown[], report: string): ReportedFact[] {
  return given.flatMap((one) => {
    const fact = FactLine.safeParse(one);
    return fact.success ? [{ ...(fact.data as Fact), report }] : [];
  });
}

function lineOf(claims: z.infer<typeof ClaimLine>[], incident: string | null, of: ReportRef | null): TallyLine {
  return {
    incident,
    facts: [],
    claims: claims.map((given) => ({ given, report: given.report ? refOf(given.report) : (of ?? NO_REPORT) })),
  };
}

const NO_REPORT: ReportRef = { id: 'report', outlet: null, published: null, via: null };

function refOf(report: z.infer<typeof ReportLine>): ReportRef {
  return {
    id: report.id,
    outlet: report.outlet ?? null,
    published: report.published ?? null,
    via: report.via ?? null,
  };
}

export type GivenClaim = TallyLine['claims'][number];

/** The country in which most of the placed claims are. */
export function homeOf(lines: readonly GivenClaim[]): string | null {
  const counts = new Map<string, number>();
  for (const { given } of lines) {
    const country = given.placeResolved?.country;
    if (typeof country === 'string') counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null;
}

/** The claim that a line means; `n` numbers it where it has no id of its own. */
export function claimOf({ given, report }: GivenClaim, n: number, party: Party, victims: ClaimWords['victims']): Claim {
  const { count_min = null, count_max = null } = given;
  const speaker = given.speaker ?? null;
  const id = given.id ?? `${report.id}#${n}`;
  const time = given.said ?? report.published;
  const quotes = given.quotes ?? (given.quote ? [given.quote] : []);
  const blank = { field: 'text' as const, start: 0, end: 0 };
  // Claims without a quote never share one.
  const first = quotes[0] ?? { ...blank, text: id };
  const group = given.group ?? '';
  return {
    composition: [],
    rules: [],
    ...given,
    basis: { said: { stated: given.said !== null && given.said !== undefined, rule: 'given' }, ...given.basis },
    id,
    statement: statementOf(given.statement ?? null, report.id, JSON.stringify([speaker, time])),
    group,
    victims: victimsOf(given.victims ?? null, victims(group)),
    coverage: given.coverage ?? 'unclear',
    count_min,
    count_max,
    qualifier: given.qualifier ?? defaultQualifier(count_min, count_max),
    speaker,
    party: partyOf(given.party ?? null, party),
    perpetrator: given.perpetrator ?? null,
    cause: given.cause ?? null,
    place: given.place ?? null,
    period: given.period ?? null,
    placeResolved: (given.placeResolved ?? null) as Claim['placeResolved'],
    periodResolved: (given.periodResolved ?? null) as Claim['periodResolved'],
    scope: given.scope ?? 'total',
    modality: given.modality ?? 'asserted',
    said: time,
    figure: given.figure ?? { field: first.field, start: first.start, end: first.end },
    quote: first,
    quotes: quotes.length > 0 ? quotes : [first],
  } as Claim;
}

/** Statements are known by report and what follows the last @. */
function statementOf(given: string | null, report: string, key: string): string {
  if (given === null) return `${report}@${key}`;
  return given.startsWith(`${report}@`) ? given : `${report}@${given}`;
}

function victimsOf(given: z.infer<typeof ClaimLine>['victims'], words: Victims): Victims {
  if (!given) return words;
  return {
    status: given.status ?? 'unknown',
    sex: given.sex ?? null,
    age: given.age ?? null,
    role: given.role ?? null,
    nationality: given.nationality ?? null,
    own_side: given.own_side ?? null,
  };
}

function partyOf(given: z.infer<typeof ClaimLine>['party'], words: Party): Party {
  if (!given) return words;
  return { id: given.id, name: given.name ?? given.id, side: given.side ?? 'unattributed' };
}
