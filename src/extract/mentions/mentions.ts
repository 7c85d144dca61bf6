/** All people mentions of a sentence, each read by the first rule that fits. */
import { boundsOf } from '../../model/reviewer.ts';
import { type Count, countAt } from '../numbers/counts.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Sentence } from '../words/sentences.ts';
import { type Token, wordAt } from '../words/tokens.ts';
import { withAppositions } from './apposed.ts';
import { calledBy, isPeople, officeOf, untitled } from './callings.ts';
import { counted } from './counted.ts';
import { together } from './group.ts';
import { headlined } from './headline.ts';
import { alsoTheirs, bare, implicit } from './implicit.ts';
import type { Mention, MentionContext } from './mention.ts';
import { namesOf } from './named.ts';
import { withOwner } from './owners.ts';
import { toldAt } from './told.ts';
import { withinOthers } from './within.ts';

export type { Mention, MentionContext } from './mention.ts';

/** "eleven dead [at the least]", "eleven people were killed [at least]": words behind the wording, where a clause ends. */
function qualifiedBeyond(tokens: readonly Token[], mention: Mention, lexicon: Lexicon): Mention {
  const { count } = mention;
  let at = mention.to;
  while (lexicon.language.auxiliaries.has(wordAt(tokens, at))) at++;
  const told = lexicon.triggers.at(tokens, at)[0]?.length ?? 0;
  const hit = told > 0 ? lexicon.after.firstAt(tokens, at + told) : null;
  if (!hit || hit.length < 2 || !count || count.low === null) return mention;
  const next = tokens[at + told + hit.length];
  if (next?.kind === 'word' || next?.kind === 'number') return mention;
  return {
    ...mention,
    count: { ...count, ...boundsOf(count.low, hit.row.qualifier), qualifier: hit.row.qualifier, rule: hit.row.id },
  };
}

/** "four policemen or more": the qualifier may stand after the whole phrase. */
function qualifiedAfter(tokens: readonly Token[], mention: Mention, lexicon: Lexicon): Mention {
  const { count } = mention;
  if (count?.qualifier !== 'exact' || count.low === null) return mention;
  if (mention.kind !== 'counted' && mention.kind !== 'number') return mention;
  const hit = lexicon.after.firstAt(tokens, mention.to);
  if (!hit || hit.length < 2) return qualifiedBeyond(tokens, mention, lexicon);
  return {
    ...mention,
    to: mention.to + hit.length,
    count: { ...count, ...boundsOf(count.low, hit.row.qualifier), qualifier: hit.row.qualifier, rule: hit.row.id },
  };
}

/** "and as many injured", "and the same number wounded": the number told just before. */
function asMany(tokens: readonly Token[], at: number, before: readonly Mention[], lexicon: Lexicon): Count | null {
  const { sameNumber } = lexicon.language.numberWords;
  const said = sameNumber.find((phrase) => phrase.every((word, i) => wordAt(tokens, at + i) === word));
  // "as many as in the first war"
  if (!said || wordAt(tokens, at + said.length) === said[0]) return null;
  const to = at + said.length;
  const last = before.findLast((m) => m.count !== null)?.count;
  return last ? { ...last, from: at, to, numberFrom: at, numberTo: to, rule: 'count.as-many' } : null;
}

/** "[carrying] 45 passengers", "[of the] 15 passengers, 12 died": how many there were, not what became of them. */
function isWhole(tokens: readonly Token[], mention: Mention, lexicon: Lexicon): boolean {
  const { count, from, to, head, inner, partOf } = mention;
  if (!count || count.low === null || inner || partOf) return false;
  const { determiners, mentionWords, numberWords } = lexicon.language;
  if (mentionWords.wholeOutcomes.has(head ?? '')) return false;
  let before = from - 1;
  while (determiners.has(wordAt(tokens, before))) before--;
  if (numberWords.wholeLeads.has(wordAt(tokens, before))) return !toldAt(tokens, to, lexicon, false);
  if (toldAt(tokens, to, lexicon, true)) return false;
  const opens = before === 0 || tokens[before - 1]?.kind === 'mark';
  return opens && numberWords.of.has(wordAt(tokens, before));
}

/** What is known of the sentence's other numbers. */
interface Shaped {
  /** tokens that are times, ages, measures */
  taken: (at: number) => boolean;
  /** the place after an age in apposition that begins at the token: ", 34", "(34)" */
  pastAge: (at: number) => number;
  /** the share of a whole that begins at the token, as a count: "half of the 40" */
  share: (at: number) => Count | undefined;
  /** does a number that is no count of people stand right before the token? "3.5 [people]" */
  miscounted: (at: number) => boolean;
}

/** All mentions of a sentence, in order, none overlapping. */
export function mentionsOf(sentence: Sentence, context: MentionContext, shaped: Shaped): Mention[] {
  const { taken, share, pastAge, miscounted } = shaped;
  const { tokens } = sentence;
  const mentions: Mention[] = [];
  const named = namesOf(sentence, context);
  let i = 0;
  while (i < tokens.length) {
    const glued = tokens[i]?.kind === 'word' && !tokens[i]?.spaced && tokens[i - 1]?.kind === 'number';
    const part = share(i);
    if ((taken(i) && !part) || glued) {
      i++;
      continue;
    }
    const qualifier = part ? null : context.lexicon.before.firstAt(tokens, i);
    if (qualifier && qualifier.length > 1 && countAt(tokens, i + qualifier.length, context.lexicon)) {
      i += qualifier.length;
      continue;
    }
    const count = part ?? asMany(tokens, i, mentions, context.lexicon) ?? countAt(tokens, i, context.lexicon);
    const found = count
      ? counted(tokens, count, context)
      : (together(tokens, i, context) ??
        alsoTheirs(tokens, i, mentions.at(-1), context) ??
        implicit(tokens, i, context) ??
        headlined(tokens, i, context) ??
        (mentions.at(-1)?.to === i ? null : officeOf(tokens, i, context)) ??
        calledBy(tokens, i, named, context) ??
        untitled(tokens, i, context) ??
        (isPeople(tokens, i, context) && !miscounted(i) ? bare(tokens, i, context) : null) ??
        named(i));
    if (found) {
      const whole = qualifiedAfter(tokens, found, context.lexicon);
      const to = whole.kind === 'named' ? whole.to : pastAge(whole.to);
      if (!isWhole(tokens, whole, context.lexicon)) mentions.push({ ...whole, to });
      i = Math.max(to, i + 1);
    } else i++;
  }
  const owned = mentions.map((mention) => withOwner(tokens, mention, context));
  return withinOthers(tokens, withAppositions(tokens, owned, context, taken), context);
}
