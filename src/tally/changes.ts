/** What is new, revised and disputed in a toll against an earlier one of the same incident. */
import type { Cell, PartyToll, Toll, TollChange } from '../model/incident.ts';

type Range = { low: number | null; high: number | null };

const keyOf = ({ outcome, victims, perpetrator }: Cell): string => JSON.stringify([outcome, victims, perpetrator]);
const rangeOf = ({ low, high }: Range): Range => ({ low, high });
const isSame = (a: Range, b: Range): boolean => a.low === b.low && a.high === b.high;
const hasNumber = ({ low, high }: Range): boolean => low !== null || high !== null;

const ofCell = ({ outcome, victims, perpetrator }: Cell) => ({ outcome, victims, perpetrator, says: null });

function ofParty(cell: Cell, after: PartyToll, before: PartyToll | undefined): TollChange[] {
  if (!hasNumber(after) || (before && isSame(before, after))) return [];
  const last = after.series.at(-1);
  return [
    {
      kind: before && hasNumber(before) ? 'revised' : 'new',
      ...ofCell(cell),
      party: after.party,
      before: before && hasNumber(before) ? rangeOf(before) : null,
      after: rangeOf(after),
      at: last?.at ?? null,
      speaker: last?.speaker ?? null,
      claims: last?.claims ?? [],
    },
  ];
}

/** A party whose figures of this cell are all gone: denied, retracted, rejected or moved. */
function withdrawn(cell: Cell, before: PartyToll, after: Cell | undefined): TollChange[] {
  const own = after?.parties.find((p) => p.party.id === before.party.id);
  if (!hasNumber(before) || (own && hasNumber(own))) return [];
  const last = before.series.at(-1);
  const change = {
    party: before.party,
    before: rangeOf(before),
    after: null,
    at: null,
    speaker: last?.speaker ?? null,
  };
  return [{ kind: 'withdrawn', ...ofCell(cell), ...change, claims: last?.claims ?? [] }];
}

function dispute(cell: Cell, before: Cell | undefined): TollChange[] {
  // all people together inherit the disputes of their groups, which are told there
  if (cell.parties.length === 0 || cell.disputed === (before?.disputed ?? false)) return [];
  const kind = cell.disputed ? 'disputed' : 'agreed';
  const change = {
    party: null,
    before: before ? rangeOf(before) : null,
    after: rangeOf(cell),
    at: null,
    speaker: null,
  };
  return [{ kind, ...ofCell(cell), ...change, claims: [...cell.used] }];
}

/** In the order of the cells; contradictions that were not there before come last. */
export function changesBetween(before: Toll, after: Toll): TollChange[] {
  const old = new Map(before.cells.map((cell) => [keyOf(cell), cell]));
  const now = new Map(after.cells.map((cell) => [keyOf(cell), cell]));
  const cells = after.cells.flatMap((cell) => {
    const was = old.get(keyOf(cell));
    const parties = cell.parties.flatMap((p) =>
      ofParty(
        cell,
        p,
        was?.parties.find((q) => q.party.id === p.party.id),
      ),
    );
    return [...parties, ...dispute(cell, was)];
  });
  const gone = before.cells.flatMap((cell) => cell.parties.flatMap((p) => withdrawn(cell, p, now.get(keyOf(cell)))));
  const known = new Set(before.contradictions.map(({ says }) => says));
  const blank = { outcome: null, victims: null, perpetrator: null, party: null, before: null, after: null };
  const found = after.contradictions
    .filter(({ says }) => !known.has(says))
    .map(
      ({ says, claims }): TollChange => ({ kind: 'contradiction', ...blank, at: null, speaker: null, says, claims }),
    );
  return [...cells, ...gone, ...found];
}
