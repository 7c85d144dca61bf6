/** People told by a noun for them together: "a family of six", "an eight-member family", "an elderly couple". */
import { type Count, countAt } from '../numbers/counts.ts';
import { isHyphen, plainNumber } from '../numbers/numbers.ts';
import { type Token, wordAt } from '../words/tokens.ts';
import { headFrom } from './head.ts';
import { type Mention, type MentionContext, ONE } from './mention.ts';

/** adjectives between the article and the noun: "an entire family", "a married couple" */
const MOST_ADJECTIVES = 2;

interface Noun {
  at: number;
  word: string;
}

/** The first noun of the set that follows an article, with no more than two lower-case words between. */
function nounAfter(tokens: readonly Token[], at: number, isNoun: (word: string) => boolean): Noun | null {
  for (let i = at; i <= at + MOST_ADJECTIVES; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') return null;
    if (isNoun(token.lower)) return { at: i, word: token.lower };
  }
  return null;
}

function groupMention(count: Count, groupFrom: number, end: number, noun: Noun, context: MentionContext): Mention {
  return {
    from: count.from,
    to: end,
    headTo: end,
    kind: 'counted',
    count,
    head: noun.word,
    row: context.lexicon.people.get(noun.word)?.row ?? null,
    plural: true,
    groupFrom,
    groupTo: end,
    partOf: null,
    more: false,
    inner: null,
    notPeople: false,
  };
}

/** "a family of six": the number is that of the family where no noun of its own follows it. */
function ofNumber(tokens: readonly Token[], at: number, noun: Noun, context: MentionContext): Mention | null {
  const { of } = context.lexicon.language.numberWords;
  if (!of.has(wordAt(tokens, noun.at + 1))) return null;
  for (let i = noun.at + 2; i < noun.at + 6; i++) {
    const count = countAt(tokens, i, context.lexicon);
    if (!count || count.from > noun.at + 2) continue;
    if (count.low === null || headFrom(tokens, count.to, context).head !== null) return null;
    return groupMention({ ...count, from: at, rule: 'count.group-of' }, at + 1, count.to, noun, context);
  }
  return null;
}

/** "a couple", "the elderly couple", "the trio": how many lies in the noun. */
function sized(tokens: readonly Token[], at: number, noun: Noun, context: MentionContext): Mention | null {
  const { sizedGroups, of, vagueMultipliers } = context.lexicon.language.numberWords;
  const next = wordAt(tokens, noun.at + 1);
  const size = sizedGroups.get(noun.word);
  if (size === undefined || of.has(next) || vagueMultipliers.has(next)) return null;
  if (headFrom(tokens, noun.at + 1, context).head !== null) return null;
  const span = { from: at, to: noun.at + 1, numberFrom: noun.at, numberTo: noun.at + 1 };
  const count: Count = { ...ONE, ...span, low: size, high: size, rule: 'count.group-noun' };
  return groupMention(count, at + 1, noun.at + 1, noun, context);
}

/** "an eight-member family": not "an eight-member team", whose members were only sent. */
function ofMembers(tokens: readonly Token[], at: number, context: MentionContext): Mention | null {
  const { memberNouns } = context.lexicon.language.numberWords;
  const number = plainNumber(tokens, at + 1, context.lexicon);
  if (!number || !isHyphen(tokens[number.to]) || !memberNouns.has(wordAt(tokens, number.to + 1))) return null;
  const noun = nounAfter(tokens, number.to + 2, (word) => context.lexicon.people.get(word)?.row.id !== undefined);
  if (!noun) return null;
  const span = { from: at, to: number.to, numberFrom: at + 1, numberTo: number.to };
  const count: Count = { ...ONE, ...span, low: number.value, high: number.value, rule: 'count.members' };
  return groupMention(count, at + 1, noun.at + 1, noun, context);
}

/** A mention that an article and a noun for people together open at `at`. */
export function together(tokens: readonly Token[], at: number, context: MentionContext): Mention | null {
  const { language } = context.lexicon;
  const first = tokens[at];
  if (!first || !context.lexicon.known(first).determiner) return null;
  const members = ofMembers(tokens, at, context);
  if (members) return members;
  const { groupNouns, sizedGroups } = language.numberWords;
  const noun = nounAfter(tokens, at + 1, (word) => groupNouns.has(word) || sizedGroups.has(word));
  return noun && (ofNumber(tokens, at, noun, context) ?? sized(tokens, at, noun, context));
}
