/** Whose wording it is when other words stand between: "gunmen who seized a bus were killed", "before taking his own life". */
import type { TriggerRow } from '../../model/language-rows.ts';
import type { Outcome } from '../../model/words.ts';
import type { Mention } from '../mentions/mention.ts';
import { wordAt } from '../words/tokens.ts';
import { closesPart, opensBefore } from './joints.ts';
import type { Link, Linker } from './linker.ts';
import type { Trigger } from './triggers.ts';
import { shareOf } from './wholes.ts';

/** the most tokens from a subject over its clause to its wording */
const REACH = 30;

/** The doer who turns on himself stands before the first thing he did: "A gunman killed six people before taking his own life". */
function doer(linker: Linker, trigger: Trigger, row: TriggerRow): Mention | null {
  const deed = linker.triggers.find((t) => t.from < trigger.from && !t.passive && t.rows[0]?.take !== 'subject');
  if (!deed) return linker.before(trigger, row);
  const agent = linker.mentions.findLast((m) => m.to <= deed.groupFrom);
  if (agent?.count && deed.groupFrom - agent.to <= 4) return agent;
  // "A man opened fire at a cafe, killing two before shooting himself": whom the sentence is about
  if (!wordAt(linker.tokens, deed.to - 1).endsWith(linker.words.presentEnding)) return null;
  const [about] = linker.mentions;
  return about && about.to <= deed.from && about.count?.low === 1 && !linker.linkOf(about) ? about : null;
}

/** Where a clause on `mention` opens: "gunmen [who]", "gunmen, [who]". */
function relativeAt({ tokens, words }: Linker, mention: Mention): number {
  const at = tokens[mention.to]?.text === ',' ? mention.to + 1 : mention.to;
  // "told reporters that 12 people had died" opens no clause on the reporters
  return words.clauseOpeners.has(wordAt(tokens, at)) && wordAt(tokens, at) !== words.complementiser ? at : -1;
}

/** "Two gunmen who seized a bus and held 12 people were killed": the clause on them is stepped over. */
function pastRelative(linker: Linker, trigger: Trigger): Mention | null {
  const { tokens, mentions, words } = linker;
  if (!trigger.passive && trigger.rows[0]?.take !== 'subject') return null;
  for (const mention of mentions) {
    if (mention.to + 3 > trigger.groupFrom || trigger.groupFrom - mention.to > REACH) continue;
    if (linker.linkOf(mention) || (!mention.plural && !mention.count)) continue;
    const from = relativeAt(linker, mention);
    if (from < 0 || from + 1 >= trigger.groupFrom) continue;
    const inner = tokens.slice(from + 1, trigger.groupFrom);
    if (inner.some((t) => t.text === ',' || t.text === ';' || t.text === ':' || words.sayings.has(t.lower))) continue;
    if (inner.length > 1) return mention;
  }
  return null;
}

/** "67 rebels, their leaders among them, have died": the part without a number is stepped over. */
function pastAmong({ tokens, mentions, words }: Linker, before: Mention | null): Mention | null {
  if (!before || before.count || !closesPart(tokens, before.to, words)) return before;
  const whole = mentions[mentions.indexOf(before) - 1];
  return whole?.count && wordAt(tokens, whole.to) === ',' ? whole : before;
}

/** "Eight people, among them a girl hit by a bullet, died": the whole before an insert on its parts that has a wording of its own. */
function pastParts(linker: Linker, trigger: Trigger): Mention | null {
  const { tokens, mentions, triggers } = linker;
  const finite = trigger.groupFrom < trigger.from || trigger.rows.some((r) => r.take === 'subject');
  if (wordAt(tokens, trigger.groupFrom - 1) !== ',' || !finite) return null;
  const busy = triggers.some((t) => t.to < trigger.groupFrom && t.from > trigger.groupFrom - REACH);
  if (!busy) return null;
  return (
    mentions.findLast((m, i) => {
      const next = mentions[i + 1];
      const near = m.to < trigger.groupFrom && trigger.groupFrom - m.to <= REACH;
      const open = m.count !== null && m.plural && !m.notPeople && !linker.linkOf(m);
      const alone = !triggers.some((t) => t.from >= m.to && next !== undefined && t.to <= next.from);
      return (
        near && open && alone && next !== undefined && wordAt(tokens, m.to) === ',' && linker.opensPart(m.to, next.from)
      );
    }) ?? null
  );
}

/** The people before a wording: those right before it, or those whose clause stands between. */
export function subjectOf(linker: Linker, trigger: Trigger, row: TriggerRow): Mention | null {
  if (row.self) return doer(linker, trigger, row);
  const before =
    pastRelative(linker, trigger) ?? pastParts(linker, trigger) ?? pastAmong(linker, linker.before(trigger, row));
  return before && (shareOf(linker, before) ?? before);
}

/** what may have passed by the time that somebody is told dead */
export const PASSING: ReadonlySet<Outcome> = new Set<Outcome>(['casualties', 'injured', 'missing', 'treated']);

/** "shot in the head [and later] died": where the words begin that join a verb to the one before; `at` where none do. */
function jointBefore(linker: Linker, at: number): number {
  const { tokens, words } = linker;
  for (const i of [at - 1, at - 2]) {
    const word = wordAt(tokens, i);
    const joint = tokens[i]?.kind === 'word' && (words.joints.has(word) || words.verbJoints.has(word));
    if (joint && (linker.joined(i, at) || linker.inGapAll(i + 1, at))) return i;
  }
  return at;
}

/** "A woman injured in the blast died", "a man, shot twice, is in critical condition": what was told first has passed. */
export function laterDied(linker: Linker, trigger: Trigger, row: TriggerRow): Link | null {
  const milder = row.outcome === 'injured';
  if ((row.outcome !== 'killed' && !milder) || row.take === 'object' || row.self || pastParts(linker, trigger))
    return null;
  const { tokens, words, mentions } = linker;
  const link = linker.links.findLast((l) => l.trigger && l.trigger.to <= trigger.groupFrom);
  const first = link?.trigger;
  if (
    !link ||
    !first ||
    !PASSING.has(link.outcome) ||
    (milder && link.outcome !== 'casualties') ||
    linker.ofWholes.has(first)
  )
    return null;
  if (first.from < link.mention.to || trigger.groupFrom - first.to > 10) return null;
  // "was shot in the head and died"; but "was shot 12 died" has another subject
  const end = jointBefore(linker, trigger.groupFrom);
  if (first.passive && end === trigger.groupFrom) return null;
  if (tokens.slice(first.to, end).some((t) => words.clauseMarks.has(t.lower))) return null;
  const told = (m: Mention): boolean => m.count !== null && !m.notPeople && !linker.isDoer(m);
  if (mentions.some((m) => m.from >= first.to && m.to <= trigger.groupFrom && told(m))) return null;
  // "a cook and a guard were treated but could not be saved"
  for (const one of linker.links) {
    if (one.trigger !== first || one.parent !== link.parent) continue;
    one.outcome = row.outcome;
    one.rules.push('link.later-died');
  }
  return link;
}

/** "Five members of the front, among them [a cook], were killed": the whole before the words that tell of a part of it. */
export function wholeOver(linker: Linker, part: Mention): Mention | null {
  const { tokens, mentions, words, triggers } = linker;
  const comma = part.partOf === 'anaphor' ? part.from - 1 : -1;
  if (wordAt(tokens, comma) !== ',' && !opensBefore(tokens, part.from, words)) return null;
  const whole = mentions.findLast((m) => m.to < part.from && m.plural && m.count !== null && m.kind === 'counted');
  if (!whole || whole.head === null || whole.notPeople || whole.partOf === 'anaphor' || linker.linkOf(whole))
    return null;
  if (part.from - whole.to > REACH || triggers.some((t) => t.from >= whole.to && t.to <= part.from)) return null;
  const between = tokens.slice(whole.to, part.from - 1);
  return between.some((t) => t.text === ';' || t.text === ':' || words.sayings.has(t.lower)) ? null : whole;
}
