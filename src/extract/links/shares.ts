/** A share of a counted whole: "eight of the 20 killed were soldiers", "three of the five wounded died". */
import type { Outcome } from '../../model/words.ts';
import type { Mention } from '../mentions/mention.ts';
import { settled } from '../numbers/shares.ts';
import { wordAt } from '../words/tokens.ts';
import type { Link, Linker } from './linker.ts';
import type { Trigger } from './triggers.ts';
import { amongWhole, takenFrom, whoBehind, wholeBehind } from './wholes.ts';

interface Said {
  outcome: Outcome;
  trigger: Trigger | null;
}

/** the most words between a whole and its wording: "who have been" */
const GAP = 4;

/** What the words of the whole say: "the 20 people [killed]", "the 12 [victims]", "the 40 [who were wounded]". */
function outcomeOf(linker: Linker, whole: Mention): Said | null {
  const trigger = linker.triggers.find((t) => t.from >= whole.to && t.from - whole.to <= GAP) ?? null;
  const own = trigger && (trigger.from === whole.to ? !trigger.passive : linker.inGapAll(whole.to, trigger.from));
  if (own && trigger.rows[0]?.take !== 'object') return { outcome: trigger.outcome, trigger };
  const noun = linker.words.listNouns.get(whole.head ?? '');
  return noun ? { outcome: noun, trigger: null } : null;
}

/** Where the words of a whole end: before the copula, which some wordings hold: "the 40 [dead] were". */
function endOf({ tokens, words }: Linker, whole: Mention, trigger: Trigger | null): number {
  if (!trigger) return whole.to;
  return words.copulas.has(wordAt(tokens, trigger.to - 1)) ? trigger.to - 1 : trigger.to;
}

function linkWhole(linker: Linker, whole: Mention, said: Said | null): Link | null {
  const link = said ? linker.add(whole, said.outcome, said.trigger, ['share.whole']) : null;
  if (link?.trigger) linker.ofWholes.add(link.trigger);
  return link;
}

/** Links wholes by their own words, and their shares where only who they were is told of them. */
export function shares(linker: Linker): void {
  for (const share of linker.mentions) {
    const whole = wholeBehind(linker, share);
    if (!whole || !share.count) continue;
    const said = outcomeOf(linker, whole);
    const link = linkWhole(linker, whole, said);
    if (whole.head !== null) linker.appositives.set(share, whole);
    if (!said || !link) continue;
    linker.wholes.set(share, link);
    const who = whoBehind(linker, endOf(linker, whole, said.trigger));
    if (!who) continue;
    linker.appositives.set(share, who);
    linker.add(share, said.outcome, null, ['part.of-whole'], link);
  }
  for (const whole of linker.mentions) {
    if (!whole.count || whole.notPeople || linker.linkOf(whole)) continue;
    if (takenFrom(linker, whole) || amongWhole(linker, whole)) linkWhole(linker, whole, outcomeOf(linker, whole));
  }
}

/** A share that some wording took is inside its whole: "of the 40 wounded, three died". */
export function shareParents(linker: Linker): void {
  for (const link of linker.links) {
    const whole = linker.wholes.get(link.mention);
    if (whole && whole !== link) link.parent ??= whole;
  }
}

/** "forty people died, half of them children": a share is as many of its whole as that allows; dropped where that is not known. */
export function settledShares(links: readonly Link[]): Link[] {
  return links.filter((link) => {
    const { count } = link.mention;
    if (count?.share === undefined || link.mention.partOf !== 'anaphor') return true;
    const whole = link.parent?.mention.count;
    const exact = whole?.qualifier === 'exact' && whole.low !== null ? whole.low : null;
    const told = settled(count, exact);
    link.mention = { ...link.mention, count: told };
    return told.low !== null || told.high !== null;
  });
}
