/** Figures whose wording stands as a bare auxiliary because it was just said: "no guard had died, and 12 rebels had". */
import type { Mention } from '../mentions/mention.ts';
import { wordAt } from '../words/tokens.ts';
import { endsClause } from './joints.ts';
import type { Linker } from './linker.ts';

/** "12 rebels [had]", "12 rebels [were, too]": an auxiliary behind the people, and nothing after it. */
function endsBare({ tokens, words }: Linker, mention: Mention): boolean {
  if (!words.proVerbs.has(wordAt(tokens, mention.to))) return false;
  let at = mention.to + 1;
  if (wordAt(tokens, at) === ',' && words.afterProVerb.has(wordAt(tokens, at + 1))) at++;
  while (words.afterProVerb.has(wordAt(tokens, at))) at++;
  return endsClause(tokens, at);
}

/** Links people before such an auxiliary to the last wording before them that was told of its subject. */
export function elided(linker: Linker): void {
  for (const mention of linker.mentions) {
    if (!mention.count || mention.notPeople || linker.linkOf(mention) || !endsBare(linker, mention)) continue;
    const said = linker.triggers.findLast((t) => t.to <= mention.from);
    const row = said?.rows.find((r) => r.take === 'subject' || (r.take === 'either' && said.passive));
    if (said && row) linker.add(mention, row.outcome, said, [row.id, 'link.elided']);
  }
}
