/** Figures whose wording is left out because it was just said: "killed in Taiz and five in Aden". */

import type { Mention } from '../mentions/mention.ts';
import { wordAt } from '../words/tokens.ts';
import type { Link, Linker } from './linker.ts';

/** "five [in Aden]", "three [at a checkpoint]": the bare figure is followed by a place. */
const placed = (linker: Linker, mention: Mention): boolean => placedAfter(linker, mention.to);

function placedAfter({ tokens, words }: Linker, at: number): boolean {
  const next = tokens[at + 1];
  return (
    words.whereLeads.has(wordAt(tokens, at)) &&
    next?.kind === 'word' &&
    (next.capital || words.placeOpeners.has(next.lower))
  );
}

/** Does the figure go on the list that `before` belongs to: a comma, "and" or a colon before it, and a place behind both? */
function goesOn(linker: Linker, before: Mention, mention: Mention, link: Link): boolean {
  const { tokens, words } = linker;
  const mark = wordAt(tokens, mention.from - 1);
  const opened = words.joints.has(mark) || mark === ';' || mark === ':';
  const end = Math.max(before.to, link.trigger && link.trigger.from >= before.to ? link.trigger.to : 0);
  return opened && mention.from - end <= 14 && placed(linker, mention) && !linker.isSubject(mention);
}

/** "died on Monday": a day, not a place. */
const dated = ({ tokens, words }: Linker, at: number): boolean => wordAt(tokens, at) === words.dayLead;

/** Is the figure a part of the one before it: behind a colon, or by the list's sum where the whole has no place of its own? */
function wholeOf(linker: Linker, before: Mention, mention: Mention, link: Link): Link | null {
  const { tokens, mentions } = linker;
  if (link.parent || link.rules.includes('link.gapped')) return link.parent;
  if (tokens.slice(before.to, mention.from).some((t) => /^[:–—]$/.test(t.text))) return link;
  if (
    placed(linker, before) ||
    (link.trigger && placedAfter(linker, link.trigger.to) && !dated(linker, link.trigger.to))
  )
    return null;
  const list = mentions.filter((m) => m.from >= mention.from && m.kind === 'number' && m.count && placed(linker, m));
  const sum = list.reduce((all, m) => all + (m.count?.low ?? 0), 0);
  return sum === before.count?.low ? link : null;
}

/** Links bare figures with a place of their own to the wording of the figure before them. */
export function gapped(linker: Linker): void {
  const { mentions } = linker;
  mentions.forEach((mention, i) => {
    if (mention.kind !== 'number' || !mention.count || mention.head !== null || linker.linkOf(mention)) return;
    const before = mentions.slice(0, i).findLast((m) => m.count !== null);
    const link = before ? linker.linkOf(before) : undefined;
    if (!before || !link || !goesOn(linker, before, mention, link)) return;
    // "killed in two attacks, one in Taiz": an attack
    if (mention.count.low === 1 && !link.rules.includes('link.gapped') && !placed(linker, before)) return;
    linker.add(mention, link.outcome, link.trigger, ['link.gapped'], wholeOf(linker, before, mention, link));
  });
}
