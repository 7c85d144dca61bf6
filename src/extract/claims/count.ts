/** The count of a claim, with a qualifier that stands after its wording. */

import { boundsOf } from '../../model/reviewer.ts';
import type { ExtractContext } from '../context.ts';
import type { Link } from '../links/link.ts';
import type { Count } from '../numbers/counts.ts';
import type { SentenceReading } from '../reading.ts';

/** "10 dead or more": the qualifier may stand after the casualty word. */
export function countOf(link: Link, reading: SentenceReading, context: ExtractContext): Count | null {
  const { count } = link.mention;
  const trigger = link.trigger;
  if (!count || !trigger || count.qualifier !== 'exact' || count.low === null || trigger.from !== link.mention.to)
    return count;
  const hit = context.lexicon.after.firstAt(reading.sentence.tokens, trigger.to);
  return hit && hit.length > 1
    ? { ...count, ...boundsOf(count.low, hit.row.qualifier), qualifier: hit.row.qualifier, rule: hit.row.id }
    : count;
}
