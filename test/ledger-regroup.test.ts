/** A person's decisions about incidents: they hold against later matching, and undo takes back that one alone. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide } from '../src/ledger/decide.ts';
import type { Intent } from '../src/ledger/regroup.ts';
import { rowsOf } from '../src/ledger/rows-of.ts';
import { EMPTY, type State } from '../src/ledger/state.ts';
import { decisionsOf, historyOf, quietSteps, regroups, ruling, type Step, steps, undoing } from './fixtures/history.ts';
import { errorOf, must } from './fixtures/ledgers.ts';

const context = { now: '2026-02-02T08:00:00.000Z', salt: 'a'.repeat(64) };
const add = (text: string, published = '2026-02-01'): Step => ({ do: 'add', texts: [text], published });
const TWO = [
  add('7 men were killed in Quetta.'),
  add('9 men were killed in Quetta.', '2026-02-02'),
  add('5 women were killed in Gwadar.'),
];

const last = (list: readonly Step[], from?: State): State => historyOf(list, from).states.at(-1) ?? EMPTY;
const decided = (state: State, intent: Intent): State => must(decide(state, ruling(state, intent), context)).state;
const refused = (state: State, intent: Intent): string => errorOf(decide(state, ruling(state, intent), context));
const undone = (state: State, id: string): State => must(decide(state, undoing(state, id), context)).state;
/** incident -> its episodes */
const groups = (state: State) => new Map([...state.incidents].map(([id, { incident }]) => [id, incident.episodes]));
const ids = (state: State): [string, string] => {
  const [a = '', b = ''] = [...state.incidents.values()]
    .sort((x, y) => y.incident.episodes.length - x.incident.episodes.length)
    .map(({ incident }) => incident.id);
  return [a, b];
};
const lastDecision = (state: State): string => `d${state.head.position}`;

/** All that the ledger shows, but for the log: at which entry a row changed, and numbers that were used up. */
function shown(state: State): unknown {
  return JSON.parse(
    JSON.stringify([rowsOf(state), [...state.matched.values()], [...state.byUrl]], (key, value) =>
      key === 'position' ? undefined : value,
    ),
  );
}

describe('merge', () => {
  test('one incident has all, its id stays, and later reports of either come to it', () => {
    const state = last(TWO);
    const [quetta, gwadar] = ids(state);
    const merged = decided(state, { act: 'merge', into: gwadar, from: quetta });
    expect(groups(merged).get(gwadar)).toHaveLength(3);
    expect(groups(merged).has(quetta)).toBe(false);
    const later = last(
      [add('11 men were killed in Quetta.', '2026-02-03'), add('6 women were killed in Gwadar.')],
      merged,
    );
    expect(groups(later).get(gwadar)).toHaveLength(5);
    // An earlier report, after which matching would name the incident anew.
    const earlier = last([add('2 men were killed in Quetta.', '2026-01-30')], merged);
    expect([...groups(earlier).keys()]).toEqual([gwadar]);
  });
  test('what was merged is known no more', () => {
    const state = last(TWO);
    const [into, from] = ids(state);
    const merged = decided(state, { act: 'merge', into, from });
    expect(refused(merged, { act: 'merge', into, from })).toBe('unknown-incident');
    expect(refused(state, { act: 'merge', into, from: into })).toBe('bad-decision');
    expect(refused(state, { act: 'merge', into, from: 'none' })).toBe('unknown-incident');
  });
});

describe('split', () => {
  test('the episode stays by itself, also when its report is read again', () => {
    const state = last(TWO);
    const [quetta] = ids(state);
    const [, second = ''] = groups(state).get(quetta) ?? [];
    const split = decided(state, { act: 'split', incident: quetta, episodes: [second] });
    expect(groups(split).get(`inc-${lastDecision(split)}`)).toEqual([second]);
    const reread = last([{ do: 'reread', version: '2' }, add('11 men were killed in Quetta.', '2026-02-03')], split);
    expect(groups(reread).get(`inc-${lastDecision(split)}`)).toEqual([second]);
    expect(groups(reread).get(quetta)).toHaveLength(2);
  });
  test('all or none is no split', () => {
    const state = last(TWO);
    const [quetta, gwadar] = ids(state);
    const members = groups(state).get(quetta) ?? [];
    expect(refused(state, { act: 'split', incident: quetta, episodes: [] })).toBe('bad-decision');
    expect(refused(state, { act: 'split', incident: quetta, episodes: members })).toBe('bad-decision');
    expect(refused(state, { act: 'split', incident: gwadar, episodes: members.slice(1) })).toBe('bad-decision');
  });
});

describe('link, move and rename', () => {
  test('an incident is nested by a person, and never in itself', () => {
    const state = last(TWO);
    const [parent, child] = ids(state);
    const linked = decided(state, { act: 'link', child, parent });
    expect(linked.incidents.get(child)?.incident.parent).toBe(parent);
    expect(refused(linked, { act: 'link', child: parent, parent: child })).toBe('bad-decision');
    expect(refused(linked, { act: 'link', child, parent: child })).toBe('bad-decision');
    const free = decided(linked, { act: 'link', child, parent: null });
    expect(free.incidents.get(child)?.incident.parent).toBeNull();
  });
  test('matching nests, and a person says that it is none', () => {
    const state = last([...TWO, add('40 people were killed in Highland.')]);
    const nested = [...state.incidents.values()].find(({ incident }) => incident.parent !== null)?.incident;
    const free = decided(state, { act: 'link', child: nested?.id ?? '', parent: null });
    expect(free.incidents.get(nested?.id ?? '')?.incident.parent).toBeNull();
  });
  test('a claim goes to the incident, and with it when it is merged', () => {
    const state = last(TWO);
    const [quetta, gwadar] = ids(state);
    const claim = rowsOf(state).claims.find((row) => row.incident === gwadar)?.id ?? '';
    const at = (now: State) => rowsOf(now).claims.find((row) => row.id === claim);
    const moved = decided(state, { act: 'move', what: { claim }, to: quetta });
    expect(at(moved)).toMatchObject({ incident: quetta, standing: 'unreviewed' });
    const again = last([{ do: 'reread', version: '2' }], moved);
    expect(at(again)?.incident).toBe(quetta);
    const merged = decided(moved, { act: 'merge', into: gwadar, from: quetta });
    expect(at(merged)?.incident).toBe(gwadar);
    expect(at(undone(merged, lastDecision(merged)))?.incident).toBe(quetta);
  });
  test('an episode goes to the incident', () => {
    const state = last(TWO);
    const [quetta, gwadar] = ids(state);
    const [episode = ''] = groups(state).get(quetta) ?? [];
    const moved = decided(state, { act: 'move', what: { episode }, to: gwadar });
    expect(groups(moved).get(gwadar)).toContain(episode);
    expect(groups(moved).get(quetta)).toHaveLength(1);
    expect(refused(moved, { act: 'move', what: { episode }, to: gwadar })).toBe('bad-decision');
  });
  test('a title stays when reports come', () => {
    const state = last(TWO);
    const [quetta] = ids(state);
    const named = decided(state, { act: 'rename', incident: quetta, title: ' The  attacks ' });
    const later = last([add('2 men were killed in Quetta.', '2026-01-30')], named);
    expect(later.incidents.get(quetta)?.incident).toMatchObject({ title: 'The attacks' });
    expect(groups(later).get(quetta)).toHaveLength(3);
    expect(refused(named, { act: 'rename', incident: quetta, title: 'The attacks' })).toBe('bad-decision');
    expect(refused(named, { act: 'rename', incident: quetta, title: ' ' })).toBe('bad-decision');
  });
});

describe('undo', () => {
  test('of any decision gives what was shown before it', () => {
    fc.assert(
      fc.property(steps, regroups, (list, one) => {
        const before = last(list);
        const next = last([one], before);
        for (const { id } of decisionsOf(next).filter((d) => Number(d.id.slice(1)) > before.head.position)) {
          expect(shown(undone(next, id))).toEqual(shown(before));
        }
      }),
      { numRuns: 150 },
    );
  });
  test('of a review gives what was shown before it', () => {
    const review = fc.record({ do: fc.constantFrom('accept', 'reject', 'correct'), pick: fc.nat(50) });
    fc.assert(
      fc.property(steps, review, (list, one) => {
        const before = last(list);
        const next = last([one as Step], before);
        if (next === before) return;
        expect(shown(undone(next, `d${before.head.position + 1}`))).toEqual(shown(before));
      }),
      { numRuns: 150 },
    );
  });
  test('takes back that one alone: what came in between stays', () => {
    fc.assert(
      fc.property(steps, regroups, quietSteps, (list, one, between) => {
        const before = last(list);
        const next = last([one], before);
        const id = `d${before.head.position + 1}`;
        if (one.do === 'undo' || next === before) return;
        expect(shown(undone(last(between, next), id))).toEqual(shown(last(between, before)));
      }),
      { numRuns: 150 },
    );
  });
  test('not where later decisions stand on it, not twice, and not of what was never made', () => {
    const state = last(TWO);
    const [into, from] = ids(state);
    const merged = decided(state, { act: 'merge', into, from });
    const named = decided(merged, { act: 'rename', incident: into, title: 'Both' });
    expect(errorOf(decide(named, undoing(named, lastDecision(merged)), context))).toBe('bad-decision');
    const free = undone(undone(named, lastDecision(named)), lastDecision(merged));
    expect(shown(free)).toEqual(shown(state));
    expect(errorOf(decide(free, undoing(free, lastDecision(merged)), context))).toBe('unknown-decision');
    expect(errorOf(decide(free, undoing(free, 'd1'), context))).toBe('unknown-decision');
  });
});

test('a decision that places other episodes than it says is refused', () => {
  const state = last(TWO);
  const [into, from] = ids(state);
  const command = ruling(state, { act: 'merge', into, from });
  if (command.do !== 'decision') throw new Error('no decision');
  const change = { incident: into, other: from, places: {} };
  expect(errorOf(decide(state, { ...command, decision: { ...command.decision, change } }, context))).toBe(
    'bad-decision',
  );
});
