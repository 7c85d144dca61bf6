/** One person told by an office or a rank without an article: "Gao's [deputy governor]", "[police chief] killed". */
import { type Token, wordAt } from '../words/tokens.ts';
import { headFrom } from './head.ts';
import { type Mention, type MentionContext, onePerson } from './mention.ts';
import { tail } from './tail.ts';

/** Is the word a plural noun for people? */
export function isPeople(tokens: readonly Token[], at: number, { lexicon }: MentionContext): boolean {
  const token = tokens[at];
  return token !== undefined && lexicon.known(token).people?.plural === true;
}

/** Is the word a noun for one person, or a title? */
function isCalling(token: Token | undefined, { lexicon }: MentionContext): boolean {
  if (token?.kind !== 'word') return false;
  return lexicon.known(token).people?.plural === false || lexicon.language.titles.has(token.lower);
}

/** "[police chief Jane Roe]": the people's noun belongs to the calling of one person. */
export function calledBy(
  tokens: readonly Token[],
  at: number,
  named: (at: number) => Mention | null,
  context: MentionContext,
): Mention | null {
  if (!isPeople(tokens, at, context) || !isCalling(tokens[at + 1], context)) return null;
  const person = named(at);
  return person && person.to > at + 2 ? person : null;
}

/** The one person whose phrase begins at `from`; null where it is of more, or of no calling that is known. */
function one(tokens: readonly Token[], from: number, context: MentionContext): Mention | null {
  const head = headFrom(tokens, from, context);
  if (!head.row || head.row.weak || head.plural || head.inner !== null || tokens[head.to]?.capital) return null;
  const to = tail(tokens, head.to, context);
  return onePerson(from, head.to, 'count.implicit', { to, groupTo: to, head: head.head, row: head.row });
}

/** "Gao's [deputy governor]", "the district's [police chief]": the one who holds an office there. `at`: the owner's mark. */
export function officeOf(tokens: readonly Token[], at: number, context: MentionContext): Mention | null {
  if (tokens[at]?.lower !== "'s" || at === 0) return null;
  const owner = tokens[at - 1];
  const { offices } = context.lexicon.language.mentionWords;
  const office = one(tokens, at + 1, context);
  const held = office?.row?.status !== undefined && (owner?.capital || offices.has(owner?.lower ?? ''));
  return held ? office : null;
}

/** "[Police chief] killed in Gao": a headline leaves the article out. */
export function untitled(tokens: readonly Token[], at: number, context: MentionContext): Mention | null {
  const calling = isPeople(tokens, at, context) && isCalling(tokens[at + 1], context);
  if (!calling || context.lexicon.language.mentionWords.closing.has(wordAt(tokens, at + 1))) return null;
  const found = one(tokens, at, context);
  return found && found.headTo > at + 1 ? found : null;
}
