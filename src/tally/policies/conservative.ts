import type { Policy } from './policy.ts';

/** The lowest figure that any accepted party gives, as event data are coded that must never overstate. */
export const conservative: Policy = {
  name: 'conservative',
  version: '1',
  formula: 'the lowest latest low over the parties; all victims together are no less than their disjoint groups',
  tieBreak: 'none: equal figures are one figure',
  emptyCase: 'no figure; vague words are never turned into numbers',
  source: 'after the coding practice of ACLED: the most conservative estimate where reports differ',
  apply: ({ low, parties }) => {
    if (low === null) return { figure: null, says: 'no figure: no party gives a number' };
    const who = parties.filter((p) => p.low === low).map((p) => p.party.name);
    return who.length > 0
      ? { figure: low, says: `${low}: the lowest, given by ${who.join(' and ')}` }
      : { figure: low, says: `${low}: what the lowest figures of the groups add to` };
  },
};
