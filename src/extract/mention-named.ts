/** Mentions of persons by name. */
import { type Mention, type MentionContext, ONE } from './mention.ts';
import type { Sentence } from './sentences.ts';
import type { Token } from './tokens.ts';

/** Two capitalised words or more, or a title and a name: a person, if a casualty word takes it. "Captain John Doe" */
export function named(
  tokens: readonly Token[],
  at: number,
  sentence: Sentence,
  context: MentionContext,
): Mention | null {
  if (sentence.upper || sentence.titled) return null;
  const { stops, organisations, titles } = context.lexicon.language;
  const inName = (token: Token | undefined): boolean =>
    token?.kind === 'word' && token.capital && !stops.has(token.lower) && !context.isDemonym(token.lower);
  let i = at;
  while (inName(tokens[i])) i++;
  if (i - at < 2 || i - at > 6) return null;
  if (tokens.slice(at, i).some((t) => organisations.has(t.lower))) return null;
  const first = tokens[at]?.lower ?? '';
  const titled = titles.has(first) || context.lexicon.people.has(first);
  const span = { from: at, to: i, numberFrom: at, numberTo: i };
  return {
    from: at,
    to: i,
    headTo: i,
    kind: 'named',
    count: { ...span, ...ONE, rule: titled ? 'count.titled-name' : 'count.name' },
    head: null,
    row: null,
    plural: false,
    groupFrom: at,
    groupTo: i,
    partOf: null,
    more: false,
    inner: null,
    notPeople: false,
  };
}
