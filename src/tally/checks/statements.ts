/** Checks `subset-larger-than-whole` and `parts-against-total`: a party's own figures that cannot all be true. */
import type { Claim } from '../../model/claim.ts';
import type { Contradiction } from '../../model/incident.ts';
import { stated, text } from '../interval.ts';
import type { Check } from './check.ts';
import { figureWords } from './compare.ts';

const SUBSET = 'subset-larger-than-whole';
const PARTS = 'parts-against-total';

/** "the Health Ministry's" and "its own"; "doctors'" and "their own"; "the report's" where nobody else speaks. */
function owner({ speaker, party }: Claim): { whose: string; own: string } {
  const name = speaker ?? (party.side === 'outlet' ? 'the report' : party.name);
  return name.endsWith('s') ? { whose: `${name}'`, own: 'their own' } : { whose: `${name}'s`, own: 'its own' };
}

/** "10 dead", "10 civilians killed" */
function wholeWords(claim: Claim): string {
  const general = claim.group === '' || claim.group === 'people';
  return general && claim.outcome === 'killed'
    ? `${text(stated(claim))} dead`
    : `${figureWords(claim)} ${claim.outcome}`;
}

const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

/** Example: the Health Ministry's 12 women cannot be among its own 10 dead. */
function contradictionOf(conflict: readonly Claim[]): Contradiction {
  const [whole, ...parts] = conflict as [Claim, ...Claim[]];
  const { whose, own } = owner(whole);
  const claims = conflict.map((c) => c.id);
  const [first] = parts;
  if (parts.length === 1 && first)
    return {
      check: SUBSET,
      says: `${whose} ${figureWords(first)} cannot be among ${own} ${wholeWords(whole)}`,
      claims,
    };
  const figures = listed(parts.map(figureWords));
  return { check: PARTS, says: `${whose} ${figures} cannot all be parts of ${own} ${wholeWords(whole)}`, claims };
}

const found = (conflicts: readonly (readonly Claim[])[], id: string): Contradiction[] =>
  conflicts.map(contradictionOf).filter(({ check }) => check === id);

export const subsetLargerThanWhole: Check = {
  id: SUBSET,
  asks: 'a part against the whole that holds it, in one statement',
  example: "the Health Ministry's 12 women cannot be among its own 10 dead",
  find: ({ conflicts }) => found(conflicts, SUBSET),
};

export const partsAgainstTotal: Check = {
  id: PARTS,
  asks: "a party's groups together against its own total, in one statement",
  example: "doctors' 8 women and 3 children cannot all be parts of their own 10 dead",
  find: ({ conflicts }) => found(conflicts, PARTS),
};
