/** People told only to say who or where others are: "two policemen guarding [five nurses]", "three children of [one family]". */
import { type Token, wordAt } from '../words/tokens.ts';
import type { Mention, MentionContext } from './mention.ts';

/** The most words from the people told of to those that tell more of them: "guarding a team of". */
const REACH = 5;

const isPerson = ({ kind, count, notPeople, head }: Mention): boolean =>
  kind !== 'number' && kind !== 'other' && count !== null && !notPeople && head !== null;

/** Do only small words stand there, and the nouns of groups? "a team of" */
function areSmall(tokens: readonly Token[], from: number, to: number, { lexicon }: MentionContext): boolean {
  const { determiners, numberWords } = lexicon.language;
  for (let i = from; i < to; i++) {
    const word = wordAt(tokens, i);
    if (!determiners.has(word) && !numberWords.of.has(word) && !numberWords.groupNouns.has(word)) return false;
  }
  return true;
}

/** "out of a force of [300]", "from [one family]", "escorting [two teachers]". */
function isWithin(tokens: readonly Token[], told: Mention, mention: Mention, context: MentionContext): boolean {
  const { mentionWords, numberWords } = context.lexicon.language;
  const at = told.to;
  if (!isPerson(told) || mention.from <= at || mention.from - at > REACH || mention.notPeople) return false;
  const out = numberWords.partitives.find(
    (phrase) => phrase.length > 1 && phrase.every((word, i) => wordAt(tokens, at + i) === word),
  );
  const past = out ? at + out.length : at + 1;
  if (past > mention.from || !areSmall(tokens, past, mention.from, context)) return false;
  if (out) return true;
  const lead = wordAt(tokens, at);
  if (numberWords.from.has(lead)) return mentionWords.kindreds.has(mention.head ?? '');
  return mentionWords.tendings.has(lead);
}

/** The mentions of a sentence, those that only tell more of the one before marked. */
export const withinOthers = (
  tokens: readonly Token[],
  mentions: readonly Mention[],
  context: MentionContext,
): Mention[] =>
  mentions.map((mention, k) => {
    const told = mentions[k - 1];
    return told && isWithin(tokens, told, mention, context) ? { ...mention, oblique: true } : mention;
  });
