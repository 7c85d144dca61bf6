/** Figures that no wording took: parts of a figure before them, and phrases that say themselves what happened. */

import type { Mention } from '../mentions/mention.ts';
import { wordAt } from '../words/tokens.ts';
import { closesPart, endsClause, isPredicate, opensBefore } from './joints.ts';
import type { Link, Linker } from './linker.ts';
import { whoAre } from './wholes.ts';

/** "; [eight] were militants": a smaller bare number that is told who its people were. */
function isPredicated(linker: Linker, mention: Mention, whole: Link): boolean {
  const { count, kind } = mention;
  if (kind !== 'number' || !whole.mention.count || mention.partOf) return false;
  const less = (count?.low ?? 0) < (whole.mention.count.low ?? 0);
  const before = wordAt(linker.tokens, mention.from - 1);
  const opened = linker.words.joints.has(before) || linker.words.clauseMarks.has(before);
  return less && opened && whoAre(linker, mention) !== null;
}

/** A noun for people or a people's name: "women", "Turks". */
const isPeopled = ({ tokens }: Linker, { row, kind, headTo }: Mention): boolean =>
  row !== null || (kind === 'counted' && tokens[headTo - 1]?.capital === true);

/** "14 houses, [six of them] of mud brick", "a school of 300 pupils, [half of them] girls": of what was told in between. */
function ofOthers(linker: Linker, part: Mention, before: readonly Mention[]): boolean {
  const nearest = before.findLast((m) => m.count !== null && m.count.low !== 1);
  if (part.partOf !== 'anaphor' || !nearest || linker.linkOf(nearest) || part.from - nearest.to > 2) return false;
  return nearest.notPeople ? part.head === null : nearest.row !== null;
}

/** By which rule a mention is part of the figure of `previous`; null where it is none. */
function partRule(linker: Linker, mention: Mention, previous: Mention, whole: Link): string | null {
  const { tokens } = linker;
  const past = Math.max(previous.to, whole.trigger && whole.trigger.from >= previous.to ? whole.trigger.to : 0);
  const colon = tokens[mention.from - 1]?.text === ':' && mention.kind === 'counted';
  const near = mention.from >= past && mention.from - past <= 2;
  if (mention.partOf === 'anaphor') return 'part.of-them';
  if (
    linker.opensPart(previous.to, mention.from) ||
    linker.opensPart(past, mention.from) ||
    (isPeopled(linker, mention) && opensBefore(tokens, mention.from, linker.words)) ||
    closesPart(tokens, mention.to, linker.words) ||
    (whole.parent === null && isPredicate(tokens, mention.to, linker.words))
  )
    return 'part.including';
  if (isBadly(linker, mention, whole)) return 'part.badly';
  if (colon || (/^[:(–—-]$/.test(wordAt(tokens, past)) && near)) return 'part.list';
  if (isPredicated(linker, mention, whole.parent ?? whole)) return 'part.were';
  // "eight were women and [four men]"
  const end = linker.appositives.get(previous)?.to ?? previous.to;
  const joined = linker.joined(previous.to, mention.from) || linker.joined(end, mention.from);
  return whole.parent !== null && joined ? 'part.coordinated' : null;
}

/** "40 people were hurt, [six] critically": how badly some of the wounded were. */
function isBadly({ tokens, words }: Linker, { kind, to }: Mention, { outcome }: Link): boolean {
  if (kind !== 'number' || (outcome !== 'injured' && outcome !== 'casualties')) return false;
  const next = wordAt(tokens, to + 1);
  return words.severities.has(wordAt(tokens, to)) && (endsClause(tokens, to + 1) || words.joints.has(next));
}

/** "none of them [badly]": how they were hurt, not that nobody was. */
function isHow({ tokens, words }: Linker, { count, to }: Mention): boolean {
  return count?.qualifier === 'none' && wordAt(tokens, to).endsWith(words.adverbEnding);
}

/** "three of them were women", "eight of them children", "(5 women and 3 children)". */
export function parts(linker: Linker): void {
  const { mentions, tokens } = linker;
  mentions.forEach((mention, i) => {
    if (linker.linkOf(mention)) return;
    const previous = mentions.slice(0, i).findLast((m) => linker.linkOf(m) !== undefined);
    const whole = previous ? linker.linkOf(previous) : undefined;
    if (!previous || !whole || !mention.count || mention.notPeople) return;
    const rule = isHow(linker, mention) ? null : partRule(linker, mention, previous, whole);
    if (rule === null || ofOthers(linker, mention, mentions.slice(0, i))) return;
    const bracketed = tokens[mention.from - 1]?.text === '(';
    const parent = bracketed ? whole : (whole.parent ?? whole);
    const who = mention.head === null ? whoAre(linker, mention) : null;
    if (who) linker.appositives.set(mention, who);
    linker.add(mention, parent.outcome, null, [rule], parent);
  });
}

/** "[A third body] was found": a body told for the first time, and found. */
function isFoundBody({ tokens, words }: Linker, { from, to, more, head }: Mention): boolean {
  if (!words.bodyNouns.has(head ?? '')) return false;
  const fresh = more || !words.known.has(wordAt(tokens, from));
  const verb = words.copulas.has(wordAt(tokens, to)) ? to + 1 : words.proVerbs.has(wordAt(tokens, to)) ? to + 2 : -1;
  return fresh && verb > 0 && words.bodyFound.has(wordAt(tokens, verb));
}

/** Figures whose own words say what happened: "12 deaths", "three dead civilians". */
export function innerOutcomes(linker: Linker): void {
  for (const mention of linker.mentions) {
    // "some of the dead were buried": a share that is neither counted nor told who it is
    const { count, partOf } = mention;
    if (partOf === 'noun' && count?.qualifier === 'unknown' && !whoAre(linker, mention)) continue;
    const found = isFoundBody(linker, mention);
    const told = mention.kind !== 'implicit' || mention.body === true || found;
    const outcome = mention.inner ?? (found ? 'killed' : null);
    if (outcome && count && told && !linker.linkOf(mention)) linker.add(mention, outcome, null, ['link.inner']);
  }
}

/** "Four nurses were among the dead", "among those killed were two guides": some of those told before, if any were. */
export function ofTheDead({ links, tokens, words }: Linker): void {
  for (const { mention, trigger, parent, rules } of links) {
    if (!trigger || parent || !mention.count) continue;
    const among = tokens.findIndex((t, i) => i >= trigger.from - 2 && i < trigger.to && words.amongLeads.has(t.lower));
    const whole = mention.from > among && mention.to <= trigger.from;
    if (among >= 0 && !whole) rules.push('part.of-the-dead');
  }
}

/** "Three suicide bombers were among the 92", "which listed three bombers among the dead". */
export function amongOthers(linker: Linker): void {
  for (const mention of linker.mentions) {
    if (linker.linkOf(mention) || !mention.count || mention.notPeople || mention.kind !== 'counted') continue;
    const words = linker.tokens
      .slice(mention.to, mention.to + 5)
      .map((t) => t.lower)
      .join(' ');
    if (!linker.words.amongDead.test(words)) continue;
    const whole = linker.links.find((l) => l.mention.from > mention.to && l.mention.from - mention.to <= 5);
    linker.add(mention, 'killed', null, ['part.among'], whole?.outcome === 'killed' ? whole : null);
  }
}
