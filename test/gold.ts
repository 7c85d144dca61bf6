/** Turns gold files (labels by hand) into the claims that extraction would give if it made no mistake. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Claim, Extraction, Party, ReportRef, ResolvedPlace, Victims } from '../src/model/claim.ts';
import { edtfDate } from '../src/model/edtf.ts';
import { type Qualifier, RELATIONS, type Side, VAGUE_QUALIFIERS } from '../src/model/words.ts';

export interface GoldClaim {
  outcome: Claim['outcome'];
  group: string;
  count_min: number | null;
  count_max: number | null;
  approx: Qualifier;
  speaker: string | null;
  speaker_side: Side | null;
  place: string | null;
  date_or_period: string | null;
  scope: Claim['scope'];
  quote: string;
  modality?: Claim['modality'];
  perpetrator?: string | null;
  stated_on?: string;
  own_side?: boolean;
  increment?: boolean;
  via?: string;
  provisional?: boolean;
}

export interface GoldReport {
  id: string;
  source: { outlet: string; url: string; published: string; lang: string };
  title: string | null;
  text: string;
  claims: GoldClaim[];
}

/** The files of a set ("demo", "world"). */
export function goldReports(set: 'demo' | 'world'): GoldReport[] {
  const folder = path.join(import.meta.dirname, '..', 'eval', 'gold', set);
  const names = readdirSync(folder).filter((name) => /^\d+\.json$/.test(name));
  return names.sort().map((name) => JSON.parse(readFileSync(path.join(folder, name), 'utf8')));
}

export const reportRef = ({ id, source }: GoldReport): ReportRef => ({
  id,
  outlet: source.outlet,
  published: source.published,
  via: null,
});

const NOBODY: Victims = { status: 'unknown', sex: null, age: null, role: null, nationality: null, own_side: null };

/** The first row that matches wins. */
const NOUNS: readonly [RegExp, Partial<Victims>][] = [
  [/^women fighters/, { status: 'armed group', sex: 'female', age: 'adult', role: 'fighter' }],
  [/^(?:pregnant )?women/, { status: 'civilian', sex: 'female', age: 'adult', role: 'woman' }],
  [/^(?:child|minor)/, { status: 'civilian', age: 'child', role: 'child' }],
  [/^people|^persons|^civilians and|^wounded|^famil(?:y|ies)$/, {}],
  [
    /civilian|family|Malazi|worshipper|resident|communit|employee|medic|psychologist|commissioner/i,
    { status: 'civilian' },
  ],
  [/^(?:policem|police officer)/, { status: 'security forces', role: 'police' }],
  [/^navy/, { status: 'security forces', role: 'sailor' }],
  [/^guards/, { status: 'security forces', role: 'guard' }],
  [/personnel|security|soldier|troop|army|law enforcement|police/i, { status: 'security forces', role: 'personnel' }],
  [
    /militant|terrorist|insurgent|rebel|fighter|assailant|attacker|bomber|BLA|fidayeen|Squad|Fitna|khwarij|gang/,
    { status: 'armed group', role: 'militant' },
  ],
];

function victimsOf({ group, own_side }: GoldClaim): Victims {
  const row = NOUNS.find(([pattern]) => pattern.test(group));
  return { ...NOBODY, ...row?.[1], own_side: own_side ?? null };
}

const slug = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

function partyOf({ speaker, speaker_side }: GoldClaim): Party {
  const side = speaker_side ?? 'outlet';
  if (side === 'state') return { id: 'state:PK', name: 'Pakistan (state)', side };
  if (speaker === null || side === 'outlet') return { id: 'outlet', name: 'the report itself', side: 'outlet' };
  const name = /\(([A-Z]{3,})\)|\b([A-Z]{3,})\b/.exec(speaker);
  const short = name?.[1] ?? name?.[2] ?? speaker;
  return { id: `${side === 'armed group' ? 'group' : side}:${slug(short)}`, name: short, side };
}

const PROVINCE: ResolvedPlace = {
  id: 'made:balochistan',
  name: 'Balochistan',
  level: 'admin1',
  country: 'PK',
  admin1: 'Balochistan',
  admin2: null,
  lat: null,
  lon: null,
  stated: true,
  rule: 'gold',
};

/** The province, or the last-named town in it. */
export function placeOf(words: string | null): ResolvedPlace | null {
  if (words === null) return null;
  if (/Bal[ou]chistan|Pakistan| and |,.*,/.test(words)) return PROVINCE;
  const town =
    words
      .split(',')
      .at(-1)
      ?.trim()
      .replace('Noshki', 'Nushki')
      .replace(/ jail$/, '') ?? words;
  return { ...PROVINCE, id: `made:${slug(town)}`, name: town, level: 'populated place' };
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** The days that the period's words name, first to last; null when they name none. */
function daysIn(words: string | null): string | null {
  const iso = words?.match(/\d{4}-\d\d-\d\d/g) ?? [];
  const text = (words ?? '').replace(/(\d{1,2})-(\d{1,2}) ([A-Z][a-z]+)( \d{4})?/g, '$1 $3$4 to $2 $3$4');
  const long = [...text.matchAll(/(\d{1,2}) ([A-Z][a-z]+)(?: (\d{4}))?/g)].flatMap(([, day, month, year]) =>
    MONTHS.includes(month ?? '') ? [edtfDate(Number(year ?? 2026), MONTHS.indexOf(month ?? '') + 1, Number(day))] : [],
  );
  const days = [...iso, ...long].sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return null;
  return first === last ? first : `${first}/${last}`;
}

function claimOf(report: GoldReport, gold: GoldClaim, at: number): Claim {
  const field = report.title?.includes(gold.quote) ? 'title' : 'text';
  const start = (field === 'title' ? report.title : report.text)?.indexOf(gold.quote) ?? 0;
  const quote = { field, start, end: start + gold.quote.length, text: gold.quote } as const;
  const vague = VAGUE_QUALIFIERS.has(gold.approx);
  const days = daysIn(gold.date_or_period);
  const claim: Claim = {
    id: `${report.id}#${at}`,
    statement: `${report.id}@${gold.speaker ?? 'outlet'} ${gold.stated_on ?? ''}`,
    outcome: gold.outcome,
    group: gold.group,
    victims: victimsOf(gold),
    composition: [],
    coverage: victimsOf(gold).status === 'unknown' ? 'unclear' : 'stated',
    count_min: vague ? null : gold.count_min,
    count_max: vague ? null : gold.count_max,
    qualifier: gold.approx,
    speaker: gold.speaker,
    party: partyOf(gold),
    perpetrator: gold.perpetrator ?? null,
    cause: null,
    place: gold.place,
    period: gold.date_or_period,
    placeResolved: placeOf(gold.place),
    periodResolved: days === null ? null : { edtf: days, stated: true, rule: 'gold' },
    scope: gold.scope,
    modality: gold.modality ?? 'asserted',
    said: gold.stated_on ?? report.source.published,
    rules: ['gold'],
    figure: { field, start, end: start + 1 },
    quote,
    quotes: [quote],
    basis: { said: { stated: gold.stated_on !== undefined, rule: 'gold' } },
    via: gold.via ?? null,
  };
  for (const relation of RELATIONS) {
    const positions = (gold as unknown as Record<string, unknown>)[relation];
    if (Array.isArray(positions)) claim[relation] = positions.map((n) => `${report.id}#${n}`);
  }
  // gold marks an increment by a flag: it is inside the total that it is a subset of
  if (gold.increment) claim.increment = claim.subset_of ?? [];
  return claim;
}

export const goldClaims = (report: GoldReport): Claim[] => report.claims.map((gold, at) => claimOf(report, gold, at));

export function goldExtraction(report: GoldReport): Extraction {
  return {
    id: report.id,
    report: reportRef(report),
    claims: goldClaims(report),
    responsibility: [],
    measures: [],
    facts: [],
    setAside: [],
  };
}
