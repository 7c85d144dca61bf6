/** An incident's title, place, period and parent follow from its episodes and verdicts, whatever their order. */
import { describe, expect, test } from 'vitest';
import { compareIds } from '../src/ledger/ids.ts';
import { incidentOf, type Placed } from '../src/ledger/incidents.ts';
import type { ResolvedPlace } from '../src/model/claim.ts';

interface Told {
  id: string;
  published?: string | null;
  place?: string | null;
  period?: string | null;
  parent?: string | null;
}

function placed({ id, published = '2026-02-01', place = null, period = null, parent = null }: Told): Placed {
  const resolved = place === null ? null : ({ id: `x:${place}`, name: place } as ResolvedPlace);
  return {
    episode: {
      id,
      report: id.slice(0, -2),
      published,
      outlet: null,
      partOf: null,
      place: resolved,
      places: [],
      period: period === null ? null : { edtf: period, stated: true, rule: 'made' },
      actors: [],
      words: [],
      claims: [],
      responsibility: [],
      measures: [],
    },
    placement: {
      verdict: { verdict: 'join', episode: id, incident: 'i', parent, score: 1, reasons: [] },
      position: 1,
    },
  };
}

test.each<[string, Told[], { title: string; period: string | null; parent?: string | null }]>([
  [
    'the day most begin on, the latest end, the place most name',
    [
      { id: 'a/0', place: 'Gwadar', period: '2026-01-31/2026-02-01' },
      { id: 'b/0', place: 'Quetta', period: '2026-01-31' },
      { id: 'c/0', place: 'Gwadar', period: '2026-01-02/2026-01-09' },
      { id: 'd/0', place: 'Gwadar', period: '2026-02-03T04:00+05:00' },
    ],
    { title: 'Gwadar, 31 January 2026', period: '2026-01-31/2026-02-03' },
  ],
  [
    'of equals the earlier day and the smaller id',
    [
      { id: 'a/0', place: 'Quetta', period: '2026-02-02' },
      { id: 'b/0', place: 'Gwadar', period: '2026-02-01' },
    ],
    { title: 'Gwadar, 1 February 2026', period: '2026-02-01/2026-02-02' },
  ],
  [
    'marks of doubt are no part of it',
    [{ id: 'a/0', place: 'Quetta', period: '2026-02~' }],
    { title: 'Quetta, February 2026', period: '2026-02' },
  ],
  [
    'an open start',
    [{ id: 'a/0', place: 'Quetta', period: '../2026-02-02' }],
    { title: 'Quetta, 2 February 2026', period: '2026-02-02' },
  ],
  ['no period', [{ id: 'a/0', place: 'Quetta' }], { title: 'Quetta, reported 1 February 2026', period: null }],
  ['nothing at all', [{ id: 'a/0', published: null }], { title: 'Place not known, time not known', period: null }],
  [
    'the parent that the first report gives; never itself',
    [
      { id: 'a/0', published: '2026-02-03', parent: 'late' },
      { id: 'b/0', published: '2026-02-02', parent: 'early' },
      { id: 'c/0', published: '2026-02-01', parent: 'i' },
    ],
    { title: 'Place not known, reported 1 February 2026', period: null, parent: 'early' },
  ],
])('%s', (_what, told, expected) => {
  const list = told.map(placed);
  const incident = incidentOf('i', list);
  expect(incident).toMatchObject({ parent: null, ...expected });
  expect(incidentOf('i', [...list].reverse())).toEqual(incident);
});

describe('the order of ids', () => {
  test('by name, then by number', () => {
    const ids = ['r2#1', '01#10', '01#9', '01', '01/2', '01@3', '02#1', 'inc-01/10', 'inc-01/9'];
    expect([...ids].sort(compareIds)).toEqual([
      '01',
      '01#9',
      '01#10',
      '01/2',
      '01@3',
      '02#1',
      'inc-01/9',
      'inc-01/10',
      'r2#1',
    ]);
  });
});
