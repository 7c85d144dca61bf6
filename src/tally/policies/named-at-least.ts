import type { Policy } from './policy.ts';

/** The lowest figure, and no less than the victims whose names reports give: a person with a name is a person. */
export const namedAtLeast: Policy = {
  name: 'named-at-least',
  version: '1',
  formula: 'the lowest latest low over the parties, and no less than the distinct names of its victims in all reports',
  tieBreak: 'none: spellings of one name and short forms of it are one person',
  emptyCase: 'no figure where nobody gives a number or a name',
  source: 'house rule, after recorders who list the dead by name; names are a lower bound under this policy alone',
  apply: ({ low, distinctNames = 0 }) => {
    if (low === null && distinctNames === 0)
      return { figure: null, says: 'no figure: nobody gives a number or a name' };
    if (distinctNames > (low ?? 0)) return { figure: distinctNames, says: `${distinctNames}: so many different names` };
    return { figure: low, says: `${low}: the lowest figure; ${distinctNames} names are known` };
  },
};
