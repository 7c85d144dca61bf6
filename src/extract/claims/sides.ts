/** Whose people a speaker counts by his own words: "our losses", "we lost 21 men", "12 enemy soldiers", "our fighters killed 12". */
import type { VictimWords } from '../../model/language-victims.ts';
import type { Link } from '../links/link.ts';
import { type Token, wordAt } from '../words/tokens.ts';

/** the most words between the side and the noun that rules the figures behind it: "our own military losses" */
const NOUN = 3;
/** the most words from the side to its wording: "our brave mujahideen have killed" */
const DOER = 7;

/** The side that a word means; null where it means none. */
function sideOf(word: string, words: VictimWords): boolean | null {
  if (words.enemies.has(word)) return false;
  return words.ours.has(word) ? true : null;
}

/** The last side named in the tokens. */
function lastSide(tokens: readonly Token[], from: number, to: number, words: VictimWords): boolean | null {
  for (let i = to - 1; i >= from; i--) {
    const side = sideOf(wordAt(tokens, i), words);
    if (side !== null) return side;
    if (words.sideEnds.has(wordAt(tokens, i))) return null;
  }
  return null;
}

/** "[The enemy] lost 310", "[our fighters] killed 12": told by who stands before the wording. */
function ofSubject({ trigger }: Link, tokens: readonly Token[], words: VictimWords): boolean | null {
  const row = trigger?.rows[0];
  if (!trigger || !row || trigger.passive || row.take === 'subject' || row.take === 'number') return null;
  const from = Math.max(0, trigger.groupFrom - DOER);
  if (row.loss && !words.sideJoints.has(wordAt(tokens, trigger.groupFrom - 1)))
    return lastSide(tokens, from, trigger.groupFrom, words);
  // "our forces killed 30 and lost three"
  if (row.loss) return tokens.slice(0, trigger.groupFrom).some((t) => words.doers.has(t.lower)) ? true : null;
  for (let i = trigger.groupFrom - 1; i >= from; i--) {
    if (words.doers.has(wordAt(tokens, i))) return false;
    if (words.sideEnds.has(wordAt(tokens, i)) || tokens[i]?.text === ',') return null;
  }
  return null;
}

/** "Our losses: two killed", "on the enemy side 40 died": ruled by the noun before the figure, up to the clause's end. */
function ofNoun(link: Link, tokens: readonly Token[], words: VictimWords): boolean | null {
  for (let i = link.mention.from - 1; i >= 0; i--) {
    if (words.sideEnds.has(wordAt(tokens, i))) return null;
    const side = sideOf(wordAt(tokens, i), words);
    if (side === null || words.subjects.has(wordAt(tokens, i))) continue;
    for (let j = i + 1; j <= i + NOUN; j++) if (words.sideNouns.has(wordAt(tokens, j))) return side;
  }
  return null;
}

/** Whether the speaker's own dead are counted; null where his words do not say. */
export function sideTold(link: Link, tokens: readonly Token[], words: VictimWords): boolean | null {
  const { mention, trigger } = link;
  const own = lastSide(tokens, mention.from, mention.to, words);
  if (own !== null) return own;
  const before = trigger === null || trigger.from < mention.from;
  return (before ? ofSubject(link, tokens, words) : null) ?? ofNoun(link, tokens, words);
}
