/** One person without an article where a headline or a terse report opens: "Soldier killed in blast", "Mother, two sons shot dead". */
import { countAt } from '../numbers/counts.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { type Token, wordAt } from '../words/tokens.ts';
import { headFrom } from './head.ts';
import { type Mention, type MentionContext, onePerson } from './mention.ts';

const OPENING = /^[:|]$/;

/** "Soldier killed in blast", not "Gunman killed five", whose people stand behind it. */
function suffers(tokens: readonly Token[], after: number, take: string, lexicon: Lexicon): boolean {
  if (take === 'subject') return true;
  const next = wordAt(tokens, after);
  const object = lexicon.language.determiners.has(next) || lexicon.people.has(next) || countAt(tokens, after, lexicon);
  return take === 'either' && !object;
}

/** Does the wording follow, perhaps behind an age or more people? "Man, 24, shot dead", "Father and son killed" */
function goesOn(tokens: readonly Token[], at: number, context: MentionContext): boolean {
  const { lexicon } = context;
  const hits = lexicon.triggers.at(tokens, at);
  if (hits.length > 0) return hits.some(({ row, length }) => suffers(tokens, at + length, row.take, lexicon));
  const { joints } = lexicon.language.linkWords;
  if (!joints.has(wordAt(tokens, at))) return false;
  return countAt(tokens, at + 1, lexicon) !== null || lexicon.people.get(wordAt(tokens, at + 1))?.plural === false;
}

/** The person whom the words at `at` name without an article; null where they open no headline. */
export function headlined(tokens: readonly Token[], at: number, context: MentionContext): Mention | null {
  const opens = at === 0 || OPENING.test(tokens[at - 1]?.text ?? '');
  const first = tokens[at];
  if (!opens || first?.kind !== 'word' || first.text === first.lower) return null;
  const head = headFrom(tokens, at, context);
  if (head.head === null || head.plural || head.row === null || head.inner !== null) return null;
  const { singles, limbs } = context.lexicon.language.mentionWords;
  if (head.row.weak && (!singles.has(head.head) || limbs.has(head.head))) return null;
  if (!goesOn(tokens, head.to, context)) return null;
  const { row, groupFrom } = head;
  return onePerson(at, head.to, 'count.headline', { head: head.head, row, groupFrom });
}
