/** Mentions as a sentence's wordings need them: a rise and its total told apart, a family with its number. */
import type { LinkWords } from '../../model/language-words.ts';
import type { Mention } from '../mentions/mention.ts';
import { type Token, wordAt } from '../words/tokens.ts';

/** "risen by four to [31]": no range; "gone up to [108]": no upper bound. */
function risen(tokens: readonly Token[], mention: Mention, words: LinkWords): Mention {
  const { count } = mention;
  const before = wordAt(tokens, mention.from - 1);
  const rise =
    (count?.qualifier === 'range' && before === words.riseLead) ||
    (count?.qualifier === 'up_to' && words.riseVerbs.has(before));
  if (!count || !rise) return mention;
  const at = count.numberTo - 1;
  const total = { ...count, from: at, numberFrom: at, low: count.high, qualifier: 'exact' as const };
  return { ...mention, from: at, groupFrom: mention.head === null ? at : mention.groupFrom, count: total };
}

/** "a family [of five]": the number behind it is its number. */
function numbered(
  tokens: readonly Token[],
  mention: Mention,
  next: Mention | undefined,
  words: LinkWords,
): Mention | null {
  const of = mention.kind === 'bare' && wordAt(tokens, mention.to) === words.wholeLead;
  if (!of || next?.kind !== 'number' || next.from !== mention.to + 1 || !mention.row) return null;
  return { ...mention, kind: 'counted', count: next.count, to: next.to };
}

/** "[5] and 9 policemen respectively": the noun behind the last figure of the list is of them all. */
function sharedNouns(tokens: readonly Token[], mentions: readonly Mention[], words: LinkWords): Mention[] {
  if (!tokens.some((t) => words.respectively.has(t.lower))) return [...mentions];
  const found = [...mentions];
  for (let i = found.length - 2; i >= 0; i--) {
    const [one, next] = [found[i] as Mention, found[i + 1] as Mention];
    if (one.kind !== 'number' || !one.count || next.kind !== 'counted' || next.head === null) continue;
    if (!tokens.slice(one.to, next.from).every((t) => words.joints.has(t.lower))) continue;
    const { from, to, headTo, count } = one;
    found[i] = { ...next, from, to, headTo, count, groupFrom: next.count?.numberTo ?? next.groupFrom };
  }
  return found;
}

/** "residents of [three sitios]": places where told people live, whatever they are called. */
function dwelling(tokens: readonly Token[], mention: Mention, before: Mention | undefined, words: LinkWords): Mention {
  const homes =
    before?.kind === 'bare' && before.to === mention.from - 1 && mention.row === null && mention.head !== null;
  return homes && wordAt(tokens, before.to) === words.wholeLead ? { ...mention, notPeople: true } : mention;
}

/** The mentions of a sentence, in order. */
export function linkable(tokens: readonly Token[], all: readonly Mention[], words: LinkWords): Mention[] {
  const mentions = sharedNouns(tokens, all, words);
  const found: Mention[] = [];
  for (let i = 0; i < mentions.length; i++) {
    const mention = mentions[i] as Mention;
    const family = numbered(tokens, mention, mentions[i + 1], words);
    found.push(family ?? dwelling(tokens, risen(tokens, mention, words), mentions[i - 1], words));
    if (family) i++;
  }
  return found;
}
