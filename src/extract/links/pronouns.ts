/** "where he was pronounced dead": one person told of before, by a pronoun right before the wording. */

import { type Mention, ONE } from '../mentions/mention.ts';
import { wordAt } from '../words/tokens.ts';
import type { Linker } from './linker.ts';
import type { Trigger } from './triggers.ts';

/** The pronoun that is the wording's subject, over its adverbs: "he later died"; -1 where none is. */
function pronounBefore({ tokens, words }: Linker, trigger: Trigger): number {
  let at = trigger.groupFrom - 1;
  while (at > trigger.groupFrom - 3 && words.gap.has(wordAt(tokens, at))) at--;
  while (at > trigger.groupFrom - 3 && wordAt(tokens, at).endsWith(words.adverbEnding)) at--;
  return words.pronouns.has(wordAt(tokens, at)) ? at : -1;
}

/** The last single person told of before in the sentence. */
const antecedent = ({ mentions }: Linker, at: number): Mention | undefined =>
  mentions.findLast((m) => m.to <= at && m.count?.low === 1 && m.count.high === 1 && !m.notPeople);

/** Deaths alone, told as such: who is hurt is told by nouns often enough, and whom "he was murdered" recalls is seldom of the event. */
export function pronouns(linker: Linker): void {
  for (const trigger of linker.triggers) {
    const row = trigger.rows.find((r) => r.take === 'subject' && !r.heads);
    if (trigger.outcome !== 'killed' || trigger.negated || !row) continue;
    if (linker.links.some((l) => l.trigger === trigger)) continue;
    const at = pronounBefore(linker, trigger);
    if (at < 0) continue;
    const who = antecedent(linker, at);
    if (who && linker.linkOf(who)?.outcome === 'killed') continue;
    const span = { from: at, to: at + 1, numberFrom: at, numberTo: at + 1 };
    const mention: Mention = {
      ...span,
      headTo: at + 1,
      kind: 'implicit',
      count: { ...span, ...ONE, rule: 'count.pronoun' },
      head: null,
      row: null,
      plural: false,
      groupFrom: at,
      groupTo: at + 1,
      partOf: null,
      more: false,
      inner: null,
      notPeople: false,
    };
    const link = linker.add(mention, row.outcome, trigger, [row.id, 'link.pronoun']);
    if (link && who) link.who = who;
  }
}
