import type { Policy } from './policy.ts';

/** The default: every party's figure and the envelope; one figure only where all agree. */
export const showAll: Policy = {
  name: 'show-all',
  version: '1',
  formula: 'every party as it is; a figure only where lowest low and highest high are the same number',
  tieBreak: 'none: nothing is chosen',
  emptyCase: 'no figure',
  source: 'house rule: parties are never averaged',
  apply: ({ low, high }) =>
    low !== null && low === high
      ? { figure: low, says: `${low}: all parties agree` }
      : { figure: null, says: 'no single figure: the parties differ or leave it open' },
};
