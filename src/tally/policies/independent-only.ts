import { latestOf } from './latest-per-party.ts';
import type { Policy } from './policy.ts';

const INDEPENDENT: ReadonlySet<string> = new Set(['independent', 'hospital', 'witness']);

/** Only what bodies say that fight on no side: monitors, hospitals, witnesses. */
export const independentOnly: Policy = {
  name: 'independent-only',
  version: '1',
  formula: 'the latest low of each independent body, hospital or witness; a figure where these are one number',
  tieBreak: 'none: where they differ there is no figure',
  emptyCase: 'no figure: no independent body speaks of it',
  source: 'house rule',
  setsAside: ({ side }) => (INDEPENDENT.has(side) ? null : 'independent-only: the word of a side or of an outlet'),
  apply: latestOf,
};
