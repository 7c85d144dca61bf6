import type { Policy, PolicyResult } from './policy.ts';

/** Low, best and high: best is what most parties say now, and for all victims the sum of the groups' bests. */
export const lowBestHigh: Policy = {
  name: 'low-best-high',
  version: '1',
  formula:
    'best of a group: the latest low that most parties give; best of all victims: the sum of the bests of its groups',
  tieBreak: 'the lower of two figures that equally many parties give',
  emptyCase: 'no figure',
  source: 'after the low, best and high estimates of the UCDP, whose best is the sum of its parts',
  apply: ({ low, high, parties }, groups) => {
    const best = groups.length > 0 ? sumOfBests(groups) : mostGiven(parties);
    const range = `low ${low ?? 'open'}, high ${high ?? 'open'}`;
    return { ...best, says: `${best.says}; ${range}` };
  },
};

function mostGiven(parties: Parameters<Policy['apply']>[0]['parties']): PolicyResult {
  const votes = new Map<number, number>();
  for (const { low } of parties) if (low !== null) votes.set(low, (votes.get(low) ?? 0) + 1);
  const [first] = [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  if (first === undefined) return { figure: null, says: 'no best: no party gives a number' };
  const [figure, count] = first;
  return { figure, says: `best ${figure}: given by ${count} of ${parties.length} parties` };
}

function sumOfBests(groups: Parameters<Policy['apply']>[1]): PolicyResult {
  const bests = groups.map((group) => group.figure ?? 0);
  const figure = bests.reduce((sum, best) => sum + best, 0);
  const names = groups.map((group, at) => `${bests[at]} ${group.victims}`).join(' + ');
  return { figure, says: `best ${figure}, computed: ${names}` };
}
