/** Who a figure's people were, further on in its sentence: "Ten were hanged, the office said - eight men and two women". */
import type { Mention } from '../mentions/mention.ts';
import { wordAt } from '../words/tokens.ts';
import type { Link, Linker } from './linker.ts';

/** The people coordinated from `first` on, none of whom has a wording. */
function listFrom(linker: Linker, first: Mention): Mention[] {
  const { mentions } = linker;
  const list: Mention[] = [];
  for (let i = mentions.indexOf(first); i < mentions.length; i++) {
    const mention = mentions[i] as Mention;
    const last = list.at(-1);
    if (mention.partOf !== null || (last && !linker.joined(last.to, mention.from))) break;
    if (!mention.count || mention.notPeople || mention.head === null || linker.linkOf(mention)) break;
    list.push(mention);
  }
  return list;
}

const sumOf = (list: readonly Mention[]): number => list.reduce((sum, m) => sum + (m.count?.low ?? Number.NaN), 0);

/** The figure before a dash or colon that the members of the list add up to. */
function wholeOf({ links }: Linker, list: readonly Mention[]): Link | undefined {
  const sum = sumOf(list);
  const first = list[0] as Mention;
  return links.findLast(
    (l) => l.parent === null && l.mention.to <= first.from && l.mention.count?.low === sum && sum > 1,
  );
}

/** Links the members of a list after a dash or a colon as parts of the figure that they add up to. */
export function spelledOut(linker: Linker): void {
  const { mentions, tokens, words } = linker;
  for (const first of mentions) {
    if (linker.linkOf(first) || !words.partMarks.has(wordAt(tokens, first.from - 1))) continue;
    const list = listFrom(linker, first);
    const whole = list.length > 1 ? wholeOf(linker, list) : undefined;
    if (!whole) continue;
    for (const member of list) linker.add(member, whole.outcome, null, ['part.sum'], whole);
  }
}
