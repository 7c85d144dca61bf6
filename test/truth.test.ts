/**
 * The reconciled table of the demo corpus, reproduced from its labels: every party's series, final figures, parts,
 * double-count traps. Rows that do not come out yet stand in a list of their own with the reason, and must fail.
 */
import { describe, expect, test } from 'vitest';
import type { Cell, PartyToll } from '../src/model/incident.ts';
import { type TallyOptions, tallyIncident } from '../src/tally/tally.ts';
import { goldClaims, goldReports, reportRef } from './gold.ts';

const reports = goldReports('demo');
const claims = reports.flatMap(goldClaims);
const refs = reports.map(reportRef);
const byId = new Map(claims.map((c) => [c.id, c]));
const tollOf = (options: TallyOptions = {}) => tallyIncident({ claims, reports: refs }, options);
const toll = tollOf();

const STATE = 'state:PK';
const BLA = 'group:bla';
const ATTACKERS = 'the attackers';
const FORCES = 'the forces';

function cellOf(victims: string, perpetrator: string | null = null, outcome = 'killed', from = toll): Cell {
  const cell = from.cells.find((c) => c.outcome === outcome && c.victims === victims && c.perpetrator === perpetrator);
  if (!cell) throw new Error(`no cell ${outcome} ${victims} ${perpetrator}`);
  return cell;
}

function partyIn(cell: Cell, id: string): PartyToll {
  const party = cell.parties.find((p) => p.party.id === id);
  if (!party) throw new Error(`no ${id} in ${cell.victims}`);
  return party;
}

/** Position in the series of the point that holds the figure; -1 where it is not. */
function pointOf(party: PartyToll, figure: number): number {
  return party.series.findIndex((p) => p.claims.some((id) => byId.get(id)?.count_min === figure));
}

/** Do the figures stand in the series in this order, each in a later point than the one before? */
function inOrder(party: PartyToll, figures: readonly number[]): boolean {
  const at = figures.map((figure) => pointOf(party, figure));
  return at.every((point, i) => point >= 0 && (i === 0 || point > (at[i - 1] ?? 0)));
}

const range = ({ low, high }: { low: number | null; high: number | null }): [number | null, number | null] => [
  low,
  high,
];

interface Row {
  row: string;
  got: () => unknown;
  is: unknown;
  /** why it does not come out yet */
  fails?: string;
}

const militants = () => partyIn(cellOf('armed group'), STATE);
const forces = (id: string) => partyIn(cellOf('security forces'), id);
const civilians = () => partyIn(cellOf('civilians', ATTACKERS), STATE);

const ROWS: readonly Row[] = [
  // 1. militants, by the state
  {
    row: '1 state: 37, 67, 70 in the first day, one point, no order',
    got: () => new Set([37, 67, 70].map((n) => pointOf(militants(), n))).size,
    is: 1,
  },
  { row: '1 state: 58 after 37, which it superseded', got: () => inOrder(militants(), [37, 58]), is: true },
  {
    row: '1 state: 108 after 67, of which it is the sum with 41',
    got: () => inOrder(militants(), [67, 108]),
    is: true,
  },
  {
    row: '1 state: 92 -> 133 -> 145 -> 177 -> 184 -> 197 -> 216',
    got: () => inOrder(militants(), [92, 133, 145, 177, 184, 197, 216]),
    is: true,
  },
  { row: '1 state: final 216', got: () => range(militants()), is: [216, 216] },
  {
    row: '1 state: 145 on 1 February; 150 is its rounding',
    got: () => range(militants().series[pointOf(militants(), 145)] as never),
    is: [145, 145],
  },
  { row: '1 state: 41 of the raids before is no point', got: () => pointOf(militants(), 41), is: -1 },
  {
    row: '1 state: 22 and 7 are increments, no points',
    got: () => [22, 7].map((n) => pointOf(militants(), n)),
    is: [-1, -1],
  },
  {
    row: '1 state: a CTD count of 4 is no point',
    got: () => pointOf(militants(), 4),
    is: -1,
  },
  // 1. militants, by others
  {
    row: '1 BLA, own dead: 7 -> 35 -> 93',
    got: () => inOrder(partyIn(cellOf('armed group'), BLA), [7, 35, 93]),
    is: true,
  },
  { row: '1 BLA, own dead: final 93', got: () => range(partyIn(cellOf('armed group'), BLA)), is: [93, 93] },
  {
    row: '1 PICSS: at least 172',
    got: () => range(partyIn(cellOf('armed group'), 'independent:picss')),
    is: [172, null],
  },
  // 2. security forces
  { row: '2 state: 10 -> 17 -> 22', got: () => inOrder(forces(STATE), [10, 17, 22]), is: true },
  { row: '2 state: final 22', got: () => range(forces(STATE)), is: [22, 22] },
  {
    row: '2 state: policemen of one town are parts',
    got: () => [3, 4, 7].map((n) => pointOf(forces(STATE), n)),
    is: [-1, -1, -1],
  },
  {
    row: '2 state: 15 of the night after 10 of the day',
    got: () => inOrder(forces(STATE), [10, 15]),
    is: true,
  },
  {
    row: '2 BLA: 84 -> 151 -> 201 -> 280 -> 310 -> 363',
    got: () => inOrder(forces(BLA), [84, 151, 201, 280, 310, 363]),
    is: true,
  },
  { row: '2 BLA: final more than 362', got: () => range(forces(BLA)), is: [363, null] },
  { row: '2 BLA: 80 is a rounding of 84', got: () => range(forces(BLA).series[0] as never), is: [84, 84] },
  {
    row: '2 BLA: more than 12, early, before 84',
    got: () => inOrder(forces(BLA), [13, 84]),
    is: true,
    fails: 'labelled a part of the event, and so no point of the series',
  },
  // 3. civilians
  { row: '3 state: 11 and 18 -> 31 -> 33 -> 36', got: () => inOrder(civilians(), [18, 31, 33, 36]), is: true },
  { row: '3 state: final 36', got: () => range(civilians()), is: [36, 36] },
  {
    row: '3 state: 15 of 3 February changed places with the 18 of the forces',
    got: () => toll.contradictions.some((c) => c.check === 'swapped-figures' && c.claims.includes('19#3')),
    is: true,
  },
  {
    row: '3 state: 17 of 2 February, a copying slip, says no more than 33',
    got: () => pointOf(civilians(), 17),
    is: -1,
  },
  {
    row: '3 state: 15 of 3 February is no point',
    got: () => pointOf(civilians(), 15),
    is: -1,
  },
  {
    row: '3 rights groups: a cell of their own, by the forces',
    got: () => range(cellOf('civilians', FORCES)),
    is: [21, null],
  },
  {
    row: '3 rights groups: a child at the least',
    got: () => cellOf('children', FORCES).low,
    is: 1,
  },
  { row: '3 Gwadar: 5 women, the latest of 3 and 5', got: () => range(partyIn(cellOf('women'), STATE)), is: [5, 5] },
  { row: '3 Gwadar: 3 children', got: () => range(partyIn(cellOf('children', ATTACKERS), STATE)), is: [3, 3] },
  {
    row: '3 Gwadar: the family is inside the 31',
    got: () =>
      cellOf('civilians', ATTACKERS)
        .parties.flatMap((p) => p.series.map((s) => s.low))
        .includes(39),
    is: false,
  },
  // 4. combined totals
  {
    row: '4 civilians and security forces: 58, of 22 and 36',
    got: () => cellOf('civilians and security forces').high,
    is: 58,
  },
  {
    row: '4 all, as of 1 February: the lowest of each group, computed; "nearly 50" bounds nothing',
    got: () =>
      [tollOf({ asOf: '2026-02-01' })].map((t) => cellOf('all', null, 'killed', t)).map((c) => [c.low, c.computed]),
    is: [[7 + 31 + 17, true]],
  },
  // 5. other outcomes
  {
    row: '5 captured: 18 -> 17',
    got: () => inOrder(partyIn(cellOf('security forces', null, 'captured'), BLA), [18, 17]),
    is: true,
  },
  {
    row: '5 bodies: 145, then a later part of 167 raises it',
    got: () => range(partyIn(cellOf('armed group', null, 'bodies held'), STATE)),
    is: [167, null],
  },
  // 9. double-count traps
  { row: '9a 92 and 145 are not added', got: () => lowsOf('armed group').includes(92 + 145), is: false },
  { row: '9b 41 is not added to 145', got: () => lowsOf('armed group').includes(41 + 145), is: false },
  { row: '9c bodies are not added to the killed', got: () => (cellOf('armed group').high ?? 0) < 216 + 145, is: true },
  {
    row: '9d women and children are not added to 18',
    got: () => lowsOf('civilians', ATTACKERS).includes(18 + 8),
    is: false,
  },
  { row: '9e 80 beside 84, 150 beside 145: roundings set aside', got: () => roundings(), is: true },
  {
    row: '9g own dead and the enemy count of them are one cell',
    got: () => partiesOf('armed group'),
    is: [BLA, 'independent:picss', STATE],
  },
  { row: '9g they are not added', got: () => cellOf('armed group').low, is: 93 },
  {
    row: '9h civilians by two perpetrators are not added',
    got: () =>
      (
        cellOf('all')
          .why.join(' ')
          .match(/civilians/g) ?? []
      ).length,
    is: 1,
  },
  { row: '9i stale wire: 18 and 15 told on 1 February do not follow 31 and 17', got: () => stale(), is: true },
  {
    row: '9j one wire in many outlets is one source of outlets',
    got: () => cellOf('security forces').independentSources,
    is: 2,
  },
  // 10. false friends
  {
    row: '10 other events are in no cell',
    got: () => [74, 300, 1500, 5800].filter((n) => figures().includes(n)),
    is: [],
  },
  // never averaged
  {
    row: 'state and BLA are never averaged',
    got: () => [cellOf('security forces').low, cellOf('security forces').high, cellOf('security forces').figure],
    is: [22, null, null],
  },
];

function lowsOf(victims: string, perpetrator: string | null = null): (number | null)[] {
  return cellOf(victims, perpetrator).parties.flatMap((p) => p.series.map((s) => s.low));
}

const partiesOf = (victims: string): string[] => cellOf(victims).parties.map((p) => p.party.id);
const figures = (): (number | null)[] =>
  toll.cells.flatMap((c) => c.parties.flatMap((p) => p.series.map((s) => s.low)));

function roundings(): boolean {
  const aside = new Map(toll.cells.flatMap((c) => c.setAside.map((s) => [s.claim, s.reason])));
  const of = (figure: number, status: string): string[] =>
    claims.filter((c) => c.count_min === figure && c.victims.status === status).map((c) => aside.get(c.id) ?? '');
  return [...of(80, 'security forces'), ...of(150, 'armed group')].every((reason) => /round/.test(reason));
}

function stale(): boolean {
  const at = (party: PartyToll, early: number, late: number): boolean => pointOf(party, early) < pointOf(party, late);
  return (
    at(civilians(), 18, 31) &&
    at(forces(STATE), 15, 17) &&
    civilians().series.every((s) => s.at !== '2026-02-01' || s.low === 31)
  );
}

describe('the table of the demo corpus', () => {
  test.each(ROWS.filter((r) => r.fails === undefined))('$row', ({ got, is }) => {
    expect(got()).toEqual(is);
  });
});

describe('rows that do not come out yet', () => {
  test.each(ROWS.filter((r) => r.fails !== undefined))('$row: $fails', ({ got, is }) => {
    expect(got()).not.toEqual(is);
  });
});
