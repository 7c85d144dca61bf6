/** What was said before of the same people: "45, up from 38", "revised down from 60 to 45". */

import type { Mention } from '../mentions/mention.ts';
import { wordAt } from '../words/tokens.ts';
import { startsWith } from './joints.ts';
import type { Link, Linker } from './linker.ts';

/** "up from [38]", "correcting the [30]". */
function ledAsEarlier({ tokens, words }: Linker, mention: Mention): boolean {
  return words.earlierLeads.some((phrase) => startsWith(tokens, mention.from - phrase.length, phrase));
}

const span = (a: Mention, b: Mention): number => Math.max(a.from - b.to, b.from - a.to);

/** "from [60] to 45", "to 45 from [60]": two figures, of which this one is left behind. */
function leftBehind({ tokens }: Linker, mention: Mention, later: Mention): boolean {
  const from = wordAt(tokens, mention.from - 1) === 'from';
  return from && wordAt(tokens, later.from - 1) === 'to' && span(mention, later) <= 6;
}

/** "the 30 given by his deputy": what follows the number is no people. */
function bareNumber(mention: Mention): Mention {
  const at = mention.count?.to ?? mention.to;
  return { ...mention, kind: 'number', head: null, to: at, headTo: at, groupFrom: mention.from, groupTo: at };
}

/** Links earlier figures and says of which figure they are the earlier word. */
export function earlier(linker: Linker): void {
  const { mentions } = linker;
  for (const mention of mentions) {
    if (!mention.count || mention.notPeople || mention.kind === 'implicit' || mention.kind === 'named') continue;
    const near = (l: Link): boolean => l.mention !== mention && l.parent === null && span(mention, l.mention) <= 24;
    const lead = ledAsEarlier(linker, mention);
    const later =
      linker.links.findLast((l) => near(l) && leftBehind(linker, mention, l.mention)) ??
      linker.links.findLast((l) => near(l) && lead && l.mention.to <= mention.from);
    if (!later) continue;
    const known = linker.linkOf(mention);
    const link = known ?? linker.add(mention, later.outcome, null, ['toll.earlier']);
    if (link && !known && mention.row === null) link.mention = bareNumber(mention);
    if (link && link.outcome === later.outcome && link.parent === null) link.earlierOf = later;
  }
}
