import type { Policy, PolicyResult } from './policy.ts';

/** Each party by its latest statement; one figure where only one party speaks, or all latest figures are equal. */
export const latestPerParty: Policy = {
  name: 'latest-per-party',
  version: '1',
  formula: 'the low of the latest statement of each party; a figure where these are one number',
  tieBreak: 'statements of one day without an order give their envelope, and its low counts',
  emptyCase: 'no figure',
  source: 'house rule: the latest statement of a party supersedes its earlier ones',
  apply: latestOf,
};

/** One figure where the latest lows of all parties are one number. */
export function latestOf({ parties }: Parameters<Policy['apply']>[0]): PolicyResult {
  const lows = parties.map((p) => p.low).filter((low): low is number => low !== null);
  if (lows.length === 0) return { figure: null, says: 'no figure: no party gives a number' };
  if (new Set(lows).size === 1) {
    const whose = parties.length === 1 ? 'the only party' : 'every party';
    return { figure: lows[0] ?? null, says: `${lows[0]}: the latest of ${whose}` };
  }
  const latest = parties.map((p) => `${p.party.name} ${p.low ?? 'open'}`).join(', ');
  return { figure: null, says: `no single figure: the latest are ${latest}` };
}
