/** Who the dead were: "the dead included three children", "of the 20 killed, 12 were soldiers". */
import type { Outcome } from '../../model/words.ts';
import type { Mention } from '../mentions/mention.ts';
import { wordAt } from '../words/tokens.ts';
import type { Link, Linker } from './linker.ts';
import { takenFrom, whoAre } from './wholes.ts';

/** "the [dead]", "[victims]" at the start, "among those [killed]": a noun for those it happened to. */
function openedAt(linker: Linker, i: number, whole: Link | null): boolean {
  const { tokens, words } = linker;
  if (whole) return true;
  const before = wordAt(tokens, i - 1);
  return i === 0 || words.listOpeners.has(before) || words.amongLeads.has(before) || words.deadBefore.test(before);
}

/** From the noun to the list: the place after "included", "were" or a colon; null where the clause goes elsewhere. */
function listAt({ tokens, words }: Linker, i: number): { at: number; verb: string } | null {
  for (let j = i + 1; j < i + 8; j++) {
    const word = wordAt(tokens, j);
    if (words.listVerbs.has(word) || word === ':') return { at: j + 1, verb: word };
    if (tokens[j]?.kind !== 'word' || words.gap.has(word)) return null;
  }
  return null;
}

/** Links the mention at the list's head and all coordinated with it. */
function takeList(linker: Linker, first: Mention, outcome: Outcome, rule: string, parent: Link | null): void {
  const { mentions } = linker;
  let last: Mention | null = null;
  for (let i = mentions.indexOf(first); i < mentions.length; i++) {
    const mention = mentions[i] as Mention;
    if (last && !linker.joined(last.to, mention.from)) return;
    if (last && linker.isSubject(mention)) return;
    linker.add(mention, outcome, null, [rule], parent);
    last = mention;
  }
}

/** "The dead included three children and a nurse", "among those killed were two medics". */
export function listed(linker: Linker): void {
  const { mentions, tokens, words } = linker;
  for (let i = 0; i < tokens.length; i++) {
    const outcome = words.listNouns.get(wordAt(tokens, i));
    if (!outcome) continue;
    const whole = mentions.find((m) => (m.to === i + 1 || m.to === i) && m.count !== null && m.from < i);
    const parent = (whole && linker.linkOf(whole)) ?? null;
    if (!openedAt(linker, i, parent)) continue;
    const list = listAt(linker, i);
    if (!list) continue;
    const first = mentions.find((m) => m.from >= list.at && m.from <= list.at + 2);
    if (!first || linker.linkOf(first) || !first.count || first.notPeople || linker.isSubject(first)) continue;
    if (first.head === null && first.kind === 'number') continue;
    if (!tokens.slice(list.at, first.from).every((t) => words.beforeObject.has(t.lower))) continue;
    takeList(linker, first, outcome, 'part.among', parent);
  }
}

/** the most words from a whole to its part: "of the 20 found dead in the rubble of a school, 12" */
const REACH = 12;

/** Links a part that opens the clause after its whole; `end` is the end of the whole's words. */
function takePart(linker: Linker, end: number, outcome: Outcome, parent: Link | null): void {
  const { mentions, tokens } = linker;
  const part = mentions.find((m) => m.from > end && m.count !== null);
  if (!part || part.notPeople || part.from - end > REACH || tokens[part.from - 1]?.text !== ',') return;
  if (parent) linker.wholes.set(part, parent);
  if (linker.linkOf(part) || linker.isSubject(part)) return;
  const who = whoAre(linker, part);
  if (part.head === null && !who) return;
  if (who) linker.appositives.set(part, who);
  linker.add(part, outcome, null, [parent ? 'part.of-whole' : 'part.among'], parent);
  if (who) takeSiblings(linker, who, outcome, parent);
}

/** ", [eight] were soldiers and [four] were civilians": the list goes on in the same form. */
function takeSiblings(linker: Linker, after: Mention, outcome: Outcome, parent: Link | null): void {
  const { mentions } = linker;
  const next = mentions[mentions.indexOf(after) + 1];
  const told = next?.count ? whoAre(linker, next) : null;
  // "14 were women and [nine children]"
  const who = told ?? (next?.count && next.head !== null ? next : null);
  if (!next || !who || linker.linkOf(next) || !linker.joined(after.to, next.from)) return;
  if (next.notPeople || linker.isSubject(next)) return;
  if (told) linker.appositives.set(next, told);
  linker.add(next, outcome, null, [parent ? 'part.of-whole' : 'part.among'], parent);
  takeSiblings(linker, who, outcome, parent);
}

/** "Of the 20 killed, [12] were soldiers", "of those killed, [12] were soldiers". */
export function ofWhole(linker: Linker): void {
  const { mentions, tokens, words } = linker;
  for (const whole of mentions) {
    const link = linker.linkOf(whole);
    if (link && !link.parent && takenFrom(linker, whole))
      takePart(linker, Math.max(whole.to, link.trigger?.to ?? 0), link.outcome, link);
  }
  for (let i = 0; i < 4; i++) {
    const outcome = words.listNouns.get(wordAt(tokens, i));
    if (outcome && wordAt(tokens, 0) === words.wholeLead && words.known.has(wordAt(tokens, i - 1)))
      takePart(linker, i, outcome, null);
  }
}

/** "26 more servicemen, raising its dead to 376": the figure that is added is of the total's people. */
export function increments(linker: Linker): void {
  const { mentions, tokens, words } = linker;
  for (const added of mentions) {
    if (!added.more || !added.count || added.notPeople || linker.linkOf(added)) continue;
    const total = linker.links.find((l) => l.mention.from > added.to && l.mention.from - added.to <= 12);
    if (!total) continue;
    const raised = tokens.slice(added.to, total.mention.from).some((t) => words.raisers.has(t.lower));
    if (raised) linker.add(added, total.outcome, null, ['increment.before-total']);
  }
}
