/** People who own something or stand at something: "the mayor's house", "near the mayor"; and "Jane Roe's murder". */

import { type Token, wordAt } from '../words/tokens.ts';
import { headFrom } from './head.ts';
import { pastAge } from './implicit.ts';
import { type Mention, type MentionContext, ONE } from './mention.ts';
import { tail } from './tail.ts';

/** The place after "'s" or the bare mark of a plural owner; -1 where none stands. */
export function pastMark(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (token?.lower === "'s") return at + 1;
  return token && /^[’']$/.test(token.text) && !token.spaced && tokens[at + 1]?.kind === 'word' ? at + 1 : -1;
}

/** "[Jane Roe]'s brutal murder": what was done to the owner; null where the owned thing says nothing of it. */
function deedAt(
  tokens: readonly Token[],
  at: number,
  { lexicon }: MentionContext,
): { to: number; noun: string } | null {
  const { deeds, deedLeads } = lexicon.language.nameWords;
  let i = at;
  while (i < at + 2 && deedLeads.has(wordAt(tokens, i))) i++;
  return deeds.has(wordAt(tokens, i)) ? { to: i + 1, noun: wordAt(tokens, i) } : null;
}

/** The most words between a deed and the "of" of its victim. */
const REACH = 8;

/** "the murder on Monday of [Jane Roe]", "and of [John Doe]": the victim of a deed told before. */
function isOfDeed(tokens: readonly Token[], of: number, { lexicon }: MentionContext): boolean {
  const { nameWords, linkWords } = lexicon.language;
  if (linkWords.joints.has(wordAt(tokens, of - 1))) return true;
  return tokens.slice(Math.max(0, of - REACH), of).some((t) => nameWords.deeds.has(t.lower));
}

/** Told by, at, near or of something: no victim, unless the relative clause that follows says so. */
function isOblique(tokens: readonly Token[], mention: Mention, context: MentionContext): boolean {
  const { lexicon } = context;
  if (mention.kind === 'counted' || mention.kind === 'number' || mention.kind === 'other') return false;
  const before = wordAt(tokens, mention.from - 1);
  if (!lexicon.language.nameWords.oblique.has(before) || (before === 'of' && mention.kind !== 'named')) return false;
  if (lexicon.triggers.endingAt(tokens, mention.from) !== null) return false;
  if (before === 'of' && isOfDeed(tokens, mention.from - 1, context)) return false;
  const next = tokens[mention.to]?.text === ',' ? mention.to + 1 : mention.to;
  return !lexicon.language.nameWords.relatives.has(wordAt(tokens, next));
}

/** "[the mayor]'s wife": the one who is owned is the one told of; null where it is a thing. */
function relative(tokens: readonly Token[], mention: Mention, at: number, context: MentionContext): Mention | null {
  const from = pastAge(tokens, at, context);
  const head = headFrom(tokens, from, context);
  if (!head.row || head.row.weak) return null;
  const to = tail(tokens, head.to, context);
  const { name: _, ...rest } = mention;
  const span = { from: mention.from, to: head.to, numberFrom: from, numberTo: head.to };
  return {
    ...rest,
    to,
    headTo: head.to,
    kind: head.plural ? 'bare' : 'implicit',
    count: head.plural ? null : { ...span, ...ONE, rule: 'count.implicit' },
    head: head.head,
    row: head.row,
    plural: head.plural,
    groupTo: to,
    inner: null,
  };
}

/** The mention as a victim may be: with its deed, or marked as one who only owns or stands by something. */
export function withOwner(tokens: readonly Token[], mention: Mention, context: MentionContext): Mention {
  if (mention.kind !== 'named' && mention.kind !== 'implicit') return mention;
  const owned = pastMark(tokens, mention.to);
  if (owned < 0) return isOblique(tokens, mention, context) ? { ...mention, oblique: true } : mention;
  const deed = deedAt(tokens, owned, context);
  if (!deed) return relative(tokens, mention, owned, context) ?? { ...mention, oblique: true };
  const body = context.lexicon.language.victimWords.bodies.has(deed.noun);
  if (mention.kind !== 'named' && !body) return { ...mention, oblique: true };
  const outcome = context.lexicon.language.nameWords.deeds.get(deed.noun);
  return { ...mention, to: deed.to, inner: outcome ?? null, body };
}
