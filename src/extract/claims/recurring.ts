/** Events that a report counts among others: "the third shooting since May", "the fourth killing of a colleague". */
import type { ExtractContext } from '../context.ts';
import { startsWith } from '../links/joints.ts';
import type { Link } from '../links/link.ts';
import type { Token } from '../words/tokens.ts';

/** "the third fatal shooting in the city since May": the paragraph goes on with the others. */
export function recurs(tokens: readonly Token[], context: ExtractContext): boolean {
  const { ordinals, events, spans } = context.language.backgroundWords;
  const { people } = context.lexicon;
  const at = tokens.findIndex((t) => ordinals.has(t.lower));
  // "the ninth teenager to be killed this year"
  const one = people.get(tokens[at + 1]?.lower ?? '')?.plural === false;
  if (at < 0 || !(one || tokens.slice(Math.max(0, at - 6), at + 6).some((t) => events.has(t.lower)))) return false;
  return tokens.some((_, i) => i > at && spans.some((phrase) => startsWith(tokens, i, phrase)));
}

/** "the fourth killing of a colleague in two months": a count of events that takes others in. */
export function isNth({ trigger }: Link, tokens: readonly Token[], context: ExtractContext): boolean {
  const { ordinals, kinds } = context.language.backgroundWords;
  if (trigger?.rows[0]?.take !== 'object') return false;
  let at = trigger.from - 1;
  while (kinds.has(tokens[at]?.lower ?? '') && !ordinals.has(tokens[at]?.lower ?? '')) at--;
  return ordinals.has(tokens[at]?.lower ?? '');
}

/** "a shooting last year in which": where another event begins to be told; -1 where none is. */
export function opensOther(tokens: readonly Token[], context: ExtractContext): number {
  const { articles, kinds, events, tells } = context.language.backgroundWords;
  for (let i = 0; i < tokens.length; i++) {
    if (!articles.has(tokens[i]?.lower ?? '')) continue;
    let noun = i + 1;
    while (kinds.has(tokens[noun]?.lower ?? '')) noun++;
    if (!events.has(tokens[noun]?.lower ?? '')) continue;
    for (let at = noun + 1; at < noun + 10 && at < tokens.length; at++)
      if (tells.some((phrase) => startsWith(tokens, at, phrase))) return at;
  }
  return -1;
}
