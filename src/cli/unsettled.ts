/** Decisions that no longer fit what the rules find, for the person who has to settle them. */
import type { Unsettled } from '../ledger/state.ts';
import { plain } from './output.ts';

export function unsettledText(unsettled: readonly Unsettled[]): string {
  if (unsettled.length === 0) return '';
  const lines = unsettled.map(({ decision, claim, why, supersededBy }) => {
    const now = supersededBy === null ? '' : `; now it is ${supersededBy}`;
    return `  ${plain(`${decision.act} ${claim} (${decision.by}: ${decision.reason}): the claim is ${why}${now}`)}`;
  });
  return `Decisions that wait for a person:\n${lines.join('\n')}\n`;
}
