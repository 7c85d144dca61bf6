/** How far figures move from policy to policy, in words. */
import type { Sensitivity } from '../model/incident.ts';
import { countWords, victimSetWords } from './labels.ts';

const number = (n: number): string => countWords(n, n);

/** Policies by the figure that they give: "20 (official-only) to 24 (low-best-high)". */
export function sensitivityWords(one: Sensitivity): string {
  const by = one.perpetrator === null ? '' : `, by ${one.perpetrator}`;
  const of = `${one.outcome.charAt(0).toUpperCase()}${one.outcome.slice(1)}, ${victimSetWords(one.victims)}${by}`;
  const none = one.figures.filter(({ figure }) => figure === null).map(({ policy }) => policy);
  const without = none.length === 0 ? '' : `; no figure under ${none.join(', ')}`;
  if (one.least === null || one.greatest === null) return `${of}: no policy gives a figure`;
  if (one.apart === 0) return `${of}: ${number(one.least)} under every policy that gives a figure${without}`;
  const named = (figure: number): string => {
    const policies = one.figures.filter((f) => f.figure === figure).map(({ policy }) => policy);
    return `${number(figure)} (${policies.join(', ')})`;
  };
  return `${of}: ${named(one.least)} to ${named(one.greatest)}, ${number(one.apart ?? 0)} apart${without}`;
}

/** Those that move, the widest first. */
export function movingFirst(all: readonly Sensitivity[]): Sensitivity[] {
  return all.filter(({ apart }) => (apart ?? 0) > 0).sort((a, b) => (b.apart ?? 0) - (a.apart ?? 0));
}
