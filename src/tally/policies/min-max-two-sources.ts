import type { Policy } from './policy.ts';

const FEWEST_SOURCES = 2;

/** Lowest and highest over the sources, and no figure while they differ; provisional under two independent ones. */
export const minMaxTwoSources: Policy = {
  name: 'min-max-two-sources',
  version: '1',
  formula:
    'the range from the lowest low to the highest high; a figure where both are one number from two independent sources',
  tieBreak: 'none: a range is given',
  emptyCase: 'no figure',
  source:
    'after Iraq Body Count: minimum and maximum, provisional until two independent sources agree that it happened',
  apply: ({ low, high, independentSources }) => {
    if (low === null) return { figure: null, says: 'no range: no party gives a number' };
    const range = low === high ? `${low}` : `${low} to ${high ?? 'open'}`;
    if (independentSources < FEWEST_SOURCES) {
      const sources = independentSources === 1 ? 'one independent source' : 'no independent source';
      return { figure: null, says: `${range}, provisional: ${sources}` };
    }
    return { figure: low === high ? low : null, says: `${range}, from ${independentSources} independent sources` };
  },
};
