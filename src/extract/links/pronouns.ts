/** "where he was pronounced dead": one person told of before, by a pronoun right before the wording. */

import type { TriggerRow } from '../../model/language-rows.ts';
import { type Mention, onePerson } from '../mentions/mention.ts';
import { wordAt } from '../words/tokens.ts';
import type { Link, Linker } from './linker.ts';
import { PASSING } from './subjects.ts';
import type { Trigger } from './triggers.ts';

/** The pronoun that is the wording's subject, over its adverbs: "he later died"; -1 where none is. */
function pronounBefore({ tokens, words }: Linker, trigger: Trigger): number {
  let at = trigger.groupFrom - 1;
  while (at > trigger.groupFrom - 3 && (words.gap.has(wordAt(tokens, at)) || words.delays.has(wordAt(tokens, at))))
    at--;
  while (at > trigger.groupFrom - 3 && wordAt(tokens, at).endsWith(words.adverbEnding)) at--;
  return words.pronouns.has(wordAt(tokens, at)) ? at : -1;
}

/** The most words from a pronoun over its first verb to a second: "[He] was rushed to hospital, but [died]". */
const REACH = 24;

/** "He sustained five wounds and was declared dead": the pronoun whose second verb it is; -1 where somebody else is told of between. */
function pronounOver({ tokens, words, mentions }: Linker, trigger: Trigger): number {
  let joint = trigger.groupFrom - 1;
  while (joint > trigger.groupFrom - 3 && words.afterJoint.has(wordAt(tokens, joint))) joint--;
  if (!words.verbJoints.has(wordAt(tokens, joint))) return -1;
  for (let at = joint - 1; at >= 0 && at > joint - REACH; at--) {
    if (mentions.some((m) => m.from === at && !m.notPeople)) return -1;
    const word = wordAt(tokens, at);
    if (words.pronouns.has(word)) return opensClause(tokens, at, words) ? at : -1;
    if (words.clauseStarts.has(word) || words.relatives.has(word) || word === ';' || word === ':') return -1;
  }
  return -1;
}

/** Nothing, a mark or a joint stands before. */
function opensClause(tokens: Linker['tokens'], at: number, words: Linker['words']): boolean {
  const before = tokens[at - 1];
  return before === undefined || before.kind === 'mark' || words.clauseMarks.has(before.lower);
}

/** "before [he] was shot dead": the doer of the sentence, whom the next wording befalls. */
function doerBefore({ tokens, words }: Linker, trigger: Trigger): number {
  const at = trigger.groupFrom - 1;
  const lead = words.untilLeads.has(wordAt(tokens, at - 1));
  return trigger.passive && lead && words.pronouns.has(wordAt(tokens, at)) ? at : -1;
}

/** The last single person told of before in the sentence. */
const antecedent = ({ mentions }: Linker, at: number): Mention | undefined =>
  mentions.findLast((m) => m.to <= at && m.count?.low === 1 && m.count.high === 1 && !m.notPeople);

interface Told {
  at: number;
  rule: string;
  row: TriggerRow;
  who: Mention | undefined;
}

/** The pronoun that a wording is told of, and whom it recalls. */
function subjectPronoun(linker: Linker, trigger: Trigger): Told | null {
  const doer = Math.max(doerBefore(linker, trigger), doerAfter(linker, trigger));
  const row = trigger.rows.find((r) => (r.take === 'subject' || doer >= 0) && !r.heads && !r.known);
  if (!row) return null;
  if (doer >= 0) {
    const [who] = linker.mentions;
    const acts = who && linker.linkOf(who) === undefined && who.count?.low === 1 && who.to < doer;
    return acts ? { at: doer, rule: 'link.pronoun-doer', row, who } : null;
  }
  const right = pronounBefore(linker, trigger);
  const at = right < 0 ? pronounOver(linker, trigger) : right;
  const who = at < 0 ? undefined : antecedent(linker, at);
  return at < 0 || (who && linker.linkOf(who)?.outcome === 'killed') ? null : { at, rule: 'link.pronoun', row, who };
}

/** The most words from "before" to the verb whose object the doer is: "before [guards at the gate] shot him". */
const CLAUSE = 6;

/** "before police shot [him] dead": the place of the pronoun; -1 where none is. */
function doerAfter({ tokens, words }: Linker, trigger: Trigger): number {
  if (trigger.passive || !words.persons.has(wordAt(tokens, trigger.to))) return -1;
  const lead = tokens.slice(Math.max(0, trigger.groupFrom - CLAUSE), trigger.groupFrom);
  return lead.some((t) => words.untilLeads.has(t.lower)) ? trigger.to : -1;
}

/** "she would be dead": what might have been. */
const isSupposed = ({ tokens, words }: Linker, { groupFrom }: Trigger): boolean =>
  words.modals.has(wordAt(tokens, groupFrom));

/** "a cook was taken to Saint Mary hospital, [where he] died": what was told of the same person first, and has passed. */
function sameOne(linker: Linker, at: number, who: Mention | undefined): Link | undefined {
  const { tokens, words, links } = linker;
  const own = who && linker.linkOf(who);
  if (own) return PASSING.has(own.outcome) ? own : undefined;
  if (!words.clauseStarts.has(wordAt(tokens, at - 1))) return undefined;
  const one = ({ mention: { to, count }, outcome }: Link): boolean =>
    to <= at && count?.low === 1 && count.high === 1 && PASSING.has(outcome);
  return links.findLast(one);
}

/** Deaths alone, told as such: who is hurt is told by nouns often enough, and whom "he was murdered" recalls is seldom of the event. */
export function pronouns(linker: Linker): void {
  for (const trigger of linker.triggers) {
    if (trigger.outcome !== 'killed' || trigger.negated || isSupposed(linker, trigger)) continue;
    if (linker.links.some((l) => l.trigger === trigger)) continue;
    const found = subjectPronoun(linker, trigger);
    if (!found) continue;
    const { at, rule, row, who } = found;
    const known = sameOne(linker, at, who);
    // "a cook was taken to hospital, where he died"
    if (rule === 'link.pronoun' && known) {
      known.outcome = row.outcome;
      known.rules.push('link.later-died');
      continue;
    }
    const mention = onePerson(at, at + 1, 'count.pronoun');
    const link = linker.add(mention, row.outcome, trigger, [row.id, rule]);
    if (link && who) link.who = who;
  }
}
