/** Whose losses a figure counts: "army losses at two dead", "40 casualties among the rebels", "the rebels suffered 40 casualties". */
import type { ExtractContext } from '../context.ts';
import type { Link } from '../links/link.ts';
import type { Mention } from '../mentions/mention.ts';
import { type Group, groupOf } from '../mentions/victims.ts';
import type { SentenceReading } from '../reading.ts';
import { type Token, wordAt } from '../words/tokens.ts';

/** The most words from a noun for losses to its figure: "army losses at no fewer than 12". */
const FIGURE = 7;
/** The most words of a side's name. */
const NAME = 5;

/** Is it a word for people, forces, a country's people or an armed group? */
function names(token: Token | undefined, { lexicon, language, gazetteer, isGroupName }: ExtractContext): boolean {
  if (token?.kind !== 'word') return false;
  if (lexicon.people.has(token.lower) || language.victimWords.security.has(token.lower)) return true;
  return token.capital && (isGroupName(token.text) || gazetteer.countryOfDemonym(token.text) !== null);
}

/** The noun for losses that the figure tells of: its own head, or one shortly before it. */
function lossNounAt({ mention }: Link, tokens: readonly Token[], context: ExtractContext): number {
  const { losses, sideEnds } = context.language.victimWords;
  if (losses.has(mention.head ?? '')) return mention.headTo - 1;
  if (mention.head !== null) return -1;
  for (let i = mention.from - 1; i >= 0 && i >= mention.from - FIGURE; i--) {
    if (sideEnds.has(wordAt(tokens, i)) || tokens[i]?.text === ',') return -1;
    if (losses.has(wordAt(tokens, i))) return i;
  }
  return -1;
}

/** "[army] losses", "[the Third Brigade's] losses": the words before the noun. */
function ownerBefore(tokens: readonly Token[], noun: number, context: ExtractContext): [number, number] | null {
  const to = wordAt(tokens, noun - 1) === "'s" ? noun - 1 : noun;
  let from = to;
  const { stops, determiners } = context.language;
  while (from > 0 && to - from < NAME) {
    const token = tokens[from - 1];
    if (token?.kind !== 'word' || stops.has(token.lower) || determiners.has(token.lower)) break;
    if (!token.capital && !names(token, context)) break;
    from--;
  }
  return names(tokens[to - 1], context) ? [from, to] : null;
}

/** "casualties [among the rebels]", "losses [on the Third Brigade]": the words behind a lead. */
function ownerBehind(tokens: readonly Token[], noun: number, context: ExtractContext): [number, number] | null {
  const { stops, determiners, victimWords } = context.language;
  if (!victimWords.lossLeads.has(wordAt(tokens, noun + 1))) return null;
  let from = noun + 2;
  while (determiners.has(wordAt(tokens, from))) from++;
  let to = from;
  while (tokens[to]?.kind === 'word' && !stops.has(wordAt(tokens, to)) && to - from < NAME) to++;
  return tokens.slice(from, to).some((token) => names(token, context)) ? [from, to] : null;
}

/** "[The rebels] had suffered 40 casualties": who stands before such a verb. */
function sufferers({ mention }: Link, reading: SentenceReading, context: ExtractContext): [number, number] | null {
  const { tokens } = reading.sentence;
  const { suffers } = context.language.victimWords;
  const verb = [1, 2, 3].map((back) => mention.from - back).find((at) => suffers.has(wordAt(tokens, at)));
  if (verb === undefined) return null;
  const who = reading.mentions.findLast((m) => m.kind === 'bare' && m.to <= verb && verb - m.to <= 2);
  return who ? [who.groupFrom, who.groupTo] : null;
}

/** The group of those who suffered the losses; null where the words do not say. */
export function losersOf(link: Link, reading: SentenceReading, context: ExtractContext): Group | null {
  const { tokens } = reading.sentence;
  const noun = lossNounAt(link, tokens, context);
  if (noun < 0) return null;
  const span =
    ownerBefore(tokens, noun, context) ?? ownerBehind(tokens, noun, context) ?? sufferers(link, reading, context);
  if (!span) return null;
  const [groupFrom, groupTo] = span;
  const last = tokens.slice(groupFrom, groupTo).findLast((token) => context.lexicon.people.has(token.lower));
  const row = last ? (context.lexicon.people.get(last.lower)?.row ?? null) : null;
  const people: Mention = { ...link.mention, head: null, row, groupFrom, groupTo };
  return { ...groupOf(people, tokens, reading.source, context), coverage: 'stated' };
}
