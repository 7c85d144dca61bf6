/** Claims made by hand for the tests of tally and match: everything has a plain default. */
import type { Claim, Extraction, Party, ReportRef, ResolvedPlace, Victims } from '../src/model/claim.ts';

const NOBODY: Victims = { status: 'unknown', sex: null, age: null, role: null, nationality: null, own_side: null };

export const PEOPLE = NOBODY;
export const CIVILIANS: Victims = { ...NOBODY, status: 'civilian', role: 'civilian' };
export const FORCES: Victims = { ...NOBODY, status: 'security forces', role: 'personnel' };
export const SOLDIERS: Victims = { ...FORCES, role: 'soldier' };
export const POLICE: Victims = { ...FORCES, role: 'policeman' };
export const ARMED: Victims = { ...NOBODY, status: 'armed group', role: 'militant' };
export const WOMEN: Victims = { ...CIVILIANS, sex: 'female', age: 'adult', role: 'woman' };
export const CHILDREN: Victims = { ...CIVILIANS, age: 'child', role: 'child' };

export const STATE: Party = { id: 'state:XA', name: 'the state', side: 'state' };
export const GROUP: Party = { id: 'group:front', name: 'the Front', side: 'armed group' };
export const DOCTORS: Party = { id: 'hospital:doctors', name: 'doctors', side: 'hospital' };
export const OUTLET: Party = { id: 'outlet', name: 'the report itself', side: 'outlet' };

export const place = (name: string, level: ResolvedPlace['level'] = 'populated place'): ResolvedPlace => ({
  id: `made:${name.toLowerCase()}`,
  name,
  level,
  country: 'XA',
  admin1: level === 'country' ? null : 'Highland',
  admin2: null,
  lat: null,
  lon: null,
  stated: true,
  rule: 'made',
});

/** What a claim says besides the defaults; a number is exact. `sentence`: claims of one number share a sentence. */
export type Made = Partial<Omit<Claim, 'quote' | 'quotes' | 'figure'>> & { n?: number; sentence?: number };

/** The claim `report#at`; each stands in a sentence of its own unless told. */
export function made(id: string, { n, sentence, ...more }: Made = {}): Claim {
  const [report = 'r', at = '0'] = id.split('#');
  const start = (sentence ?? 100 + Number(at)) * 1000;
  const quote = { field: 'text' as const, start, end: start + 100, text: `sentence ${start} of ${report}` };
  const figure = { field: 'text' as const, start: start + Number(at), end: start + Number(at) + 1 };
  const party = more.party ?? OUTLET;
  return {
    id,
    statement: `${report}@${party.id}`,
    outcome: 'killed',
    group: 'people',
    victims: PEOPLE,
    composition: [],
    coverage: 'stated',
    count_min: n ?? null,
    count_max: n ?? null,
    qualifier: n === undefined ? 'unknown' : 'exact',
    speaker: party.side === 'outlet' ? null : party.name,
    party,
    perpetrator: null,
    cause: null,
    place: null,
    period: null,
    placeResolved: null,
    periodResolved: null,
    scope: 'total',
    modality: 'asserted',
    said: null,
    rules: ['made'],
    figure,
    quote,
    quotes: [quote],
    basis: { said: { stated: true, rule: 'made' } },
    ...more,
  };
}

export const atLeast = (n: number): Made => ({ count_min: n, count_max: null, qualifier: 'at_least' });
export const moreThan = (n: number): Made => ({ count_min: n + 1, count_max: null, qualifier: 'more_than' });
export const about = (n: number): Made => ({ count_min: n, count_max: n, qualifier: 'about' });

export const extraction = (claims: Claim[]): Extraction => ({
  id: 'r',
  report: { id: 'r', outlet: null, published: null, via: null },
  claims,
  responsibility: [],
  measures: [],
  facts: [],
  setAside: [],
});

export const ref = (id: string, more: Partial<ReportRef> = {}): ReportRef => ({
  id,
  outlet: `outlet of ${id}`,
  published: null,
  via: null,
  ...more,
});
