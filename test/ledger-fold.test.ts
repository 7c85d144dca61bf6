/** The state is a fold of the entries, and the rows are a fold of the state. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evolve, fold, openFold } from '../src/ledger/fold.ts';
import { compareIds } from '../src/ledger/ids.ts';
import type { RowChanges, Rows } from '../src/ledger/rows.ts';
import { rowChanges, rowsOf } from '../src/ledger/rows-of.ts';
import { EMPTY, type State } from '../src/ledger/state.ts';
import { parseAsRecorded, stateAt } from '../src/ledger/when.ts';
import { historyOf, steps } from './fixtures/history.ts';
import { errorOf, must } from './fixtures/ledgers.ts';

test('folding a prefix and then the rest gives what folding all gives', () => {
  fc.assert(
    fc.property(steps, fc.nat(), (list, cut) => {
      const { entries, states } = historyOf(list);
      const at = cut % (entries.length + 1);
      const whole = fold(EMPTY, entries);
      expect(fold(fold(EMPTY, entries.slice(0, at)), entries.slice(at))).toEqual(whole);
      expect(entries.reduce(evolve, EMPTY)).toEqual(whole);
      expect(states.at(-1)).toEqual(whole);
    }),
    { numRuns: 60 },
  );
});

test('a state stays as it is while the fold goes on', () => {
  fc.assert(
    fc.property(steps, (list) => {
      const { entries } = historyOf(list);
      const folding = openFold(EMPTY);
      const taken: { state: State; copy: State }[] = [];
      for (const entry of entries) {
        folding.add(entry);
        taken.push({ state: folding.state(), copy: structuredClone(folding.state()) });
      }
      for (const { state, copy } of taken) expect(state).toEqual(copy);
      expect(EMPTY.reports.size).toBe(0);
    }),
    { numRuns: 30 },
  );
});

test('the rows that each step changes add up to the rows of the whole', () => {
  fc.assert(
    fc.property(steps, (list) => {
      const { states } = historyOf(list);
      let rows: Rows = { reports: [], claims: [], incidents: [], redactions: [] };
      let before = EMPTY;
      for (const state of states) {
        rows = changed(rows, rowChanges(before, state));
        before = state;
        expect(rows).toEqual(sorted(rowsOf(state)));
      }
    }),
    { numRuns: 60 },
  );
});

function changed(rows: Rows, changes: RowChanges): Rows {
  const put = new Set([...changes.reportsGone, ...changes.reports.map((row) => row.id)]);
  const gone = new Set([...changes.incidentsGone, ...changes.incidents.map((row) => row.id)]);
  return sorted({
    reports: [...rows.reports.filter((row) => !put.has(row.id)), ...changes.reports],
    claims: [...rows.claims.filter((row) => !changes.claimsOf.includes(row.report)), ...changes.claims],
    incidents: [...rows.incidents.filter((row) => !gone.has(row.id)), ...changes.incidents],
    redactions: [...rows.redactions, ...changes.redactions],
  });
}

function sorted({ reports, claims, incidents, redactions }: Rows): Rows {
  const byId = <T extends { id: string }>(list: T[]) => [...list].sort((a, b) => compareIds(a.id, b.id));
  return { reports: byId(reports), claims: byId(claims), incidents: byId(incidents), redactions };
}

test('every incident that is there has its episodes, and every episode one incident', () => {
  fc.assert(
    fc.property(steps, (list) => {
      const state = historyOf(list).states.at(-1) ?? EMPTY;
      const held = [...state.incidents.values()].flatMap(({ incident }) => incident.episodes);
      expect([...held].sort()).toEqual([...state.placements.keys()].sort());
      const episodes = [...state.reports.values()].flatMap((report) => report.run?.episodes.map((e) => e.id) ?? []);
      expect([...held].sort()).toEqual(episodes.sort());
    }),
    { numRuns: 60 },
  );
});

test('the ledger as it was', () => {
  const { entries } = historyOf([
    { do: 'add', texts: ['7 men were killed in Quetta.'], published: '2026-02-01' },
    { do: 'add', texts: ['9 men were killed in Quetta.'], published: '2026-02-02' },
    { do: 'reject', pick: 0 },
  ]);
  const held = (words: string) => stateAt(entries, must(parseAsRecorded(words)).at).head.position;
  expect(held('0')).toBe(0);
  expect(held('4')).toBe(4);
  expect(held('400')).toBe(7);
  expect(held('2026-01-31')).toBe(0);
  expect(held('2026-02-01')).toBe(7);
  expect(held('2026-02-01T08:00:00Z')).toBe(3);
  expect(held('2026-02-01T13:00:01+05:00')).toBe(6);
  expect(held('2026-02-01T08:00:01.999Z')).toBe(6);
  for (const words of ['', 'yesterday', '2026-02-30', '2026-02-01T08:00', '-1', '1.5']) {
    expect([words, errorOf(parseAsRecorded(words))]).toEqual([words, 'bad-time']);
  }
});
