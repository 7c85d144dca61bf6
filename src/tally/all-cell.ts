/** All victims of an outcome taken together: what was said of them, and no less than the disjoint groups add to. */
import type { Cell } from '../model/incident.ts';
import { ATOMS, type VictimSet } from './victims.ts';

export interface SetCell {
  set: VictimSet;
  cell: Cell;
  /** rests on "about" and "nearly" alone */
  soft: boolean;
  /** the numbers that the claims of the cell state */
  stated: ReadonlySet<number>;
}

/** Cells that may add: sets of stated statuses, without facets, and of one perpetrator where the cell is split. */
function adding(cells: readonly SetCell[]): SetCell[] {
  const groups = cells.filter(
    ({ set, cell }) => set.facet === null && set.atoms.length > 0 && set.name !== 'all' && cell.low !== null,
  );
  // one set split by perpetrator: different parties' words on people who may be the same; the lower of the two counts
  const lowest = new Map<string, SetCell>();
  for (const group of groups) {
    const at = lowest.get(group.set.key);
    const better = at === undefined || rank(group) < rank(at);
    if (better) lowest.set(group.set.key, group);
  }
  return [...lowest.values()];
}

const rank = ({ cell }: SetCell): number => (cell.perpetrator === 'the forces' ? 1 : 0);

/** The way of covering the statuses by disjoint sets that adds to most. */
function bestCover(groups: readonly SetCell[]): SetCell[] {
  const single = ATOMS.flatMap((atom) => groups.filter(({ set }) => set.atoms.length === 1 && set.atoms[0] === atom));
  const covers = groups
    .filter(({ set, soft }) => set.atoms.length > 1 && (!soft || single.length === 0))
    .map((wide) => [wide, ...single.filter(({ set }) => set.atoms.every((atom) => !wide.set.atoms.includes(atom)))]);
  return [single, ...covers].sort((a, b) => sumOf(b) - sumOf(a))[0] ?? [];
}

const sumOf = (groups: readonly SetCell[]): number => groups.reduce((sum, { cell }) => sum + (cell.low ?? 0), 0);

/** Highs of a stated total hold only where no group beside it may be left out by its words. */
function highOf(told: Cell | null, low: number, groups: readonly SetCell[]): number | null {
  if (told?.high === null || told?.high === undefined || told.high < low) return null;
  return groups.some(({ set }) => set.atoms.includes('armed group')) ? null : told.high;
}

/** Beside fighters, figures of "people" may each leave other groups out: they differ, and dispute nothing. */
function comparableOnly(told: Cell, groups: readonly SetCell[]): Cell {
  const fighters = groups.some(({ set, cell }) => set.atoms.includes('armed group') && (cell.low ?? 0) > 0);
  if (!told.disputed || !fighters) return told;
  const why = told.why.filter((words) => !words.startsWith('disputed: '));
  return { ...told, disputed: false, why: [...why, 'figures of "people" may each leave out a group: no dispute'] };
}

/** The disjoint cells that all victims are made of; none where nothing may be added. */
export const groupsOf = (cells: readonly SetCell[]): SetCell[] => bestCover(adding(cells));

export function allCell(outcome: Cell['outcome'], told: Cell | null, groups: readonly SetCell[]): Cell {
  const sum = sumOf(groups);
  const empty: Cell = {
    outcome,
    victims: 'all',
    perpetrator: null,
    low: null,
    high: null,
    figure: null,
    computed: false,
    disputed: groups.some(({ cell }) => cell.disputed),
    independentSources: Math.max(0, ...groups.map(({ cell }) => cell.independentSources)),
    parties: [],
    used: [...new Set(groups.flatMap(({ cell }) => cell.used))].sort(),
    setAside: [],
    why: [],
  };
  const base = told === null ? empty : comparableOnly(told, groups);
  if (groups.length === 0) return base;
  const low = Math.max(sum, base.low ?? 0);
  const names = groups.map(({ cell }) => `${cell.low} ${cell.victims}`).join(' + ');
  const computed = sum > (base.low ?? -1);
  return {
    ...base,
    low,
    high: highOf(told, low, groups),
    computed,
    why: computed ? [...base.why, `at least ${sum}, computed: ${names}, the lowest of each group`] : base.why,
  };
}
