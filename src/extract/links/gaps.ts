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

/** the most words from the figure before to a subject without a verb */
const FAR = 8;

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
  const { tokens } = linker;
  if (link.parent || link.rules.includes('link.gapped')) return link.parent;
  if (tokens.slice(before.to, mention.from).some((t) => /^[:–—]$/.test(t.text))) return link;
  if (
    placed(linker, before) ||
    (link.trigger && placedAfter(linker, link.trigger.to) && !dated(linker, link.trigger.to))
  )
    return null;
  return sumFrom(linker, mention) === before.count?.low ? link : null;
}

/** What the bare figures from this one on add up to that have places of their own. */
function sumFrom(linker: Linker, first: Mention): number {
  const list = linker.mentions.filter(
    (m) => m.from >= first.from && m.kind === 'number' && m.count && placed(linker, m),
  );
  return list.reduce((all, m) => all + (m.count?.low ?? 0), 0);
}

/** The figure before: "killed 18 people in two attacks: [10] in Mubi": the attacks are passed over where the list adds up to the people. */
function figureBefore(linker: Linker, mention: Mention): Mention | undefined {
  const before = linker.mentions.filter((m) => m.to <= mention.from && m.count !== null);
  const last = before.at(-1);
  const people = last?.notPeople && last.row === null ? before.at(-2) : last;
  return people === last || people?.count?.low === sumFrom(linker, mention) ? people : last;
}

/** Links bare figures with a place of their own to the wording of the figure before them. */
export function gapped(linker: Linker): void {
  const { mentions } = linker;
  mentions.forEach((mention) => {
    if (mention.kind !== 'number' || !mention.count || mention.head !== null || linker.linkOf(mention)) return;
    const before = figureBefore(linker, mention);
    const link = before ? linker.linkOf(before) : undefined;
    if (!before || !link || !goesOn(linker, before, mention, link)) return;
    // "killed in two attacks, one in Taiz": an attack
    if (mention.count.low === 1 && !link.rules.includes('link.gapped') && !placed(linker, before)) return;
    linker.add(mention, link.outcome, link.trigger, ['link.gapped'], wholeOf(linker, before, mention, link));
  });
}

/** the most words of a subject whose wording is left out: "the government forces" */
const SUBJECT = 4;

/** "and [the rebels] 20", ", [Hama] five": the place after the joint before a subject without a verb; -1 where none stands there. */
function subjectFrom({ tokens, words }: Linker, figure: Mention): number {
  for (let i = figure.from - 1; i >= figure.from - SUBJECT - 1; i--) {
    const word = wordAt(tokens, i);
    if (words.joints.has(word) || words.gapJoints.has(word)) return i < figure.from - 1 ? i + 1 : -1;
    if (tokens[i]?.kind !== 'word' || (words.stops.has(word) && !words.whereLeads.has(word))) return -1;
  }
  return -1;
}

/** What stands there may lose or do something: people, a body that fights, a name, "the second"; "in [Bunia]" is a place. */
function isSubjectOf(linker: Linker, from: number, to: number): boolean {
  const { tokens, words, mentions } = linker;
  const first = wordAt(tokens, from);
  if (words.whereLeads.has(first)) return to - from >= 2 && tokens[to - 1]?.capital === true;
  const people = mentions.some((m) => m.kind === 'bare' && m.row !== null && m.from >= from && m.to === to);
  const body = words.sides.has(wordAt(tokens, to - 1));
  const rank = words.known.has(first) && words.ranks.has(wordAt(tokens, from + 1)) && to - from <= 3;
  const name = tokens.slice(from, to).every((t) => t.capital);
  return people || body || rank || name;
}

/** Does the figure end its clause, or go on with a joint or a place? */
function endsClause({ tokens, words }: Linker, at: number): boolean {
  const word = wordAt(tokens, at);
  return word === '' || /^[.,;)”"]$/.test(word) || words.joints.has(word) || words.whereLeads.has(word);
}

/** Whose people a loss was: the words of the subject. */
function loser({ mentions, tokens, words }: Linker, from: number, figure: Mention): Mention {
  const people = mentions.find((m) => m.kind === 'bare' && m.from >= from && m.to === figure.from);
  const groupFrom = words.known.has(wordAt(tokens, from)) ? from + 1 : from;
  return people ?? { ...figure, row: null, head: null, groupFrom, groupTo: figure.from };
}

/** "the army lost 12 men and [the rebels 20]", "the first blast killed eight, [the second three]". */
export function gappedVerbs(linker: Linker): void {
  for (const figure of linker.mentions) {
    if (!figure.count || figure.notPeople || figure.partOf || linker.linkOf(figure) || linker.isSubject(figure))
      continue;
    if (figure.kind !== 'number' && !(figure.kind === 'counted' && figure.row)) continue;
    const from = subjectFrom(linker, figure);
    const before = linker.links.findLast((l) => l.mention.to <= from && l.parent === null && l.mention.count !== null);
    if (from < 0 || !before || from - before.mention.to > FAR || !endsClause(linker, figure.to)) continue;
    const { trigger } = before;
    const placed = linker.words.whereLeads.has(wordAt(linker.tokens, from));
    // the wording stands between its own subject and its figure, or the clause opened with its place
    const parallel = placed
      ? linker.words.whereLeads.has(wordAt(linker.tokens, 0))
      : (trigger?.groupFrom ?? 0) > 0 && (trigger?.to ?? 0) <= before.mention.from;
    const told =
      (before.mention.inner !== null && before.mention.from > 1) || before.rules.includes('link.gapped-verb');
    if (!(parallel || told) || !isSubjectOf(linker, from, figure.from)) continue;
    const loss = trigger?.rows[0]?.loss === true;
    // who did it stands before the figure, not before the wording
    const link = linker.add(figure, before.outcome, loss ? trigger : null, ['link.gapped-verb']);
    if (link && loss && figure.head === null) link.who = loser(linker, from, figure);
  }
}
