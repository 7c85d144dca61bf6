/** What was said before of the same people: "45, up from 38", "revised down from 60 to 45", "an earlier count of 38". */

import type { Mention } from '../mentions/mention.ts';
import { wordAt } from '../words/tokens.ts';
import { startsWith } from './joints.ts';
import type { Link, Linker } from './linker.ts';

/** the most words from a verb of revising to the figure that it leaves behind */
const REVISED = 8;
/** how far apart an earlier and a later figure may stand */
const APART = 24;

/** "up from [38]", "correcting the [30]". */
function ledAsEarlier({ tokens, words }: Linker, mention: Mention): boolean {
  return words.earlierLeads.some((phrase) => startsWith(tokens, mention.from - phrase.length, phrase));
}

/** "an earlier count of [38]", "its previous toll of [38]"; "first put at [38]", "initially given as [38]". */
function calledEarlier({ tokens, words }: Linker, { from }: Mention): boolean {
  const lead = wordAt(tokens, from - 1);
  const noun = wordAt(tokens, from - 2);
  if (lead === words.wholeLead && words.standIns.has(noun))
    return [3, 4].some((back) => words.earlierAdjectives.has(wordAt(tokens, from - back)));
  return words.figurePlacers.has(lead) && words.earlierAdverbs.has(wordAt(tokens, from - 3));
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

/** "corrected its figure of 60 dead to [45]": the number that takes the place of the figure before it. */
function revisedTo(linker: Linker): void {
  const { mentions, tokens, words } = linker;
  mentions.forEach((mention, i) => {
    const later = mentions[i + 1];
    const link = linker.linkOf(mention);
    if (!link || link.parent || !mention.count || later?.kind !== 'number' || linker.linkOf(later)) return;
    if (wordAt(tokens, mention.from - 1) !== words.wholeLead || !words.standIns.has(wordAt(tokens, mention.from - 2)))
      return;
    if (wordAt(tokens, later.from - 1) !== 'to' || later.from - mention.to > 4) return;
    const verb = tokens
      .slice(Math.max(0, mention.from - REVISED), mention.from)
      .some((t) => words.revisions.has(t.lower));
    const added = verb ? linker.add(later, link.outcome, null, ['toll.revised']) : null;
    if (added) link.earlierOf = added;
  });
}

/** Links earlier figures and says of which figure they are the earlier word. */
export function earlier(linker: Linker): void {
  const { mentions } = linker;
  revisedTo(linker);
  for (const mention of mentions) {
    if (!mention.count || mention.notPeople || mention.kind === 'implicit' || mention.kind === 'named') continue;
    const near = (l: Link): boolean => l.mention !== mention && l.parent === null && span(mention, l.mention) <= APART;
    const called = calledEarlier(linker, mention);
    const lead = called || ledAsEarlier(linker, mention);
    const later =
      linker.links.findLast((l) => near(l) && leftBehind(linker, mention, l.mention)) ??
      linker.links.findLast((l) => near(l) && lead && l.mention.to <= mention.from) ??
      (called
        ? linker.links.find((l) => near(l) && l.mention.from >= mention.to && l.mention.count !== null)
        : undefined);
    if (!later) continue;
    const known = linker.linkOf(mention);
    if (known?.earlierOf) continue;
    const link = known ?? linker.add(mention, later.outcome, null, ['toll.earlier']);
    if (link && !known && mention.row === null) link.mention = bareNumber(mention);
    if (link && link.outcome === later.outcome && link.parent === null) link.earlierOf = later;
  }
}
