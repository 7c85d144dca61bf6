import { latestOf } from './latest-per-party.ts';
import type { Policy } from './policy.ts';

/** Only what states say, each by its latest statement. */
export const officialOnly: Policy = {
  name: 'official-only',
  version: '1',
  formula: 'the latest low of each state party; a figure where these are one number',
  tieBreak: 'none: where states differ there is no figure',
  emptyCase: 'no figure: no state speaks of it',
  source: 'house rule',
  setsAside: ({ side }) => (side === 'state' || side === 'other_state' ? null : 'official-only: no state speaks here'),
  apply: latestOf,
};
