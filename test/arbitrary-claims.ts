/** Claims made by hand or by chance, for the tests of the tally: events, bodies and figures are made up. */
import fc from 'fast-check';
import type { Claim, Party, ReportRef } from '../src/model/claim.ts';

export const STATE: Party = { id: 'state:NL', name: 'Northland (state)', side: 'state' };
export const FRONT: Party = { id: 'group:alba-front', name: 'Alba Front', side: 'armed group' };
export const MONITOR: Party = { id: 'independent:monitor', name: 'Northern Monitor', side: 'independent' };

export interface Incident {
  claims: Claim[];
  reports: ReportRef[];
}

export const reportRef = (id: string, more: Partial<ReportRef> = {}): ReportRef => ({
  id,
  outlet: `Outlet of ${id}`,
  published: '2031-02-01',
  via: null,
  ...more,
});

const NOBODY: Claim['victims'] = {
  status: 'unknown',
  sex: null,
  age: null,
  role: null,
  nationality: null,
  own_side: null,
};

export const CIVILIANS: Partial<Claim> = { group: 'civilians', victims: { ...NOBODY, status: 'civilian' } };
export const FIGHTERS: Partial<Claim> = { group: 'fighters', victims: { ...NOBODY, status: 'armed group' } };
export const TROOPS: Partial<Claim> = { group: 'troops', victims: { ...NOBODY, status: 'security forces' } };
export const WOMEN: Partial<Claim> = {
  group: 'women',
  victims: { ...NOBODY, status: 'civilian', sex: 'female', age: 'adult' },
};
export const CHILDREN: Partial<Claim> = { group: 'children', victims: { ...NOBODY, status: 'civilian', age: 'child' } };

/** A claim of report `id`: "r1#2" is the second claim of r1. */
export function claim(id: string, count: number | null, ...more: Partial<Claim>[]): Claim {
  const report = id.slice(0, id.lastIndexOf('#'));
  const figure = { field: 'text' as const, start: 0, end: 2 };
  const quote = { ...figure, end: 20, text: `${count ?? 'Some'} were counted.`.padEnd(20).slice(0, 20) };
  const base: Claim = {
    id,
    statement: `${report}@1`,
    outcome: 'killed',
    group: 'people',
    victims: NOBODY,
    composition: [],
    coverage: 'stated',
    count_min: count,
    count_max: count,
    qualifier: 'exact',
    speaker: 'the governor',
    party: STATE,
    perpetrator: null,
    cause: null,
    place: null,
    period: null,
    placeResolved: null,
    periodResolved: null,
    scope: 'total',
    modality: 'asserted',
    said: '2031-02-01',
    rules: ['count.plain'],
    figure,
    quote,
    quotes: [quote],
    basis: { speaker: { stated: true, rule: 'speaker.said' }, said: { stated: true, rule: 'time.date' } },
  };
  return Object.assign(base, ...more);
}

export const partOf = (...wholes: string[]): Partial<Claim> => ({ subset_of: wholes, scope: 'sub-count' });

/** Wholes of three groups, some with parts that fit, by one of three parties in one of a few reports. */
const group = fc.record({
  kind: fc.constantFrom(CIVILIANS, FIGHTERS, TROOPS),
  size: fc.nat({ max: 300 }),
  women: fc.nat({ max: 20 }),
  children: fc.nat({ max: 20 }),
  parts: fc.boolean(),
  open: fc.boolean(),
});

const told = fc.record({
  party: fc.constantFrom(STATE, FRONT, MONITOR),
  day: fc.integer({ min: 1, max: 9 }),
  groups: fc.uniqueArray(group, { minLength: 1, maxLength: 3, selector: (one) => one.kind.group }),
});

type Told = typeof told extends fc.Arbitrary<infer T> ? T : never;

function claimsOf(report: string, { party, day, groups }: Told): Claim[] {
  const made: Claim[] = [];
  const next = (): string => `${report}#${made.length + 1}`;
  const said = { party, said: `2031-02-0${day}` };
  for (const { kind, size, women, children, parts, open } of groups) {
    const inside = parts && kind === CIVILIANS;
    const count = size + (inside ? women + children : 0);
    const whole = claim(next(), count, kind, said, open ? { qualifier: 'at_least', count_max: null } : {});
    made.push(whole);
    if (!inside) continue;
    const held = [claim(next(), women, WOMEN, said, partOf(whole.id))];
    made.push(...held);
    const more = claim(next(), children, CHILDREN, said, partOf(whole.id));
    made.push(more);
    whole.includes = [...held.map((one) => one.id), more.id];
  }
  return made;
}

const incidentOf = (list: Told[]): Incident => ({
  claims: list.flatMap((one, i) => claimsOf(`r${i + 1}`, one)),
  reports: list.map((one, i) => reportRef(`r${i + 1}`, { published: `2031-02-0${one.day}` })),
});

export const arbitraryIncident: fc.Arbitrary<Incident> = fc.array(told, { minLength: 1, maxLength: 5 }).map(incidentOf);

/** What one party said at one time in one report. */
export const arbitraryStatement: fc.Arbitrary<Incident> = told.map((one) => incidentOf([one]));

/** Exact figures alone. */
export const arbitraryExact: fc.Arbitrary<Incident> = arbitraryIncident.filter(({ claims }) =>
  claims.every((one) => one.qualifier === 'exact'),
);

/** The incident with one report told once more under another id, word for word. */
export function copyOf({ claims, reports }: Incident, id: string): Incident {
  const rename = (words: string): string => words.replace(`${id}#`, `${id}copy#`).replace(`${id}@`, `${id}copy@`);
  const own = claims.filter((one) => one.id.startsWith(`${id}#`));
  const copies = own.map((one) => ({
    ...one,
    id: rename(one.id),
    statement: rename(one.statement),
    ...(one.subset_of ? { subset_of: one.subset_of.map(rename) } : {}),
    ...(one.includes ? { includes: one.includes.map(rename) } : {}),
  }));
  const report = reports.find((one) => one.id === id);
  return { claims: [...claims, ...copies], reports: report ? [...reports, { ...report, id: `${id}copy` }] : reports };
}
