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
  if (language.perpetratorWords.armed.has(token.lower) || language.victimWords.partisans.has(token.lower)) return true;
  if (!token.capital) return false;
  const single = token.text.replace(/s$/, '');
  return [token.text, single].some((word) => isGroupName(word) || gazetteer.countryOfDemonym(word) !== null);
}

/** A noun for losses and the words by which it tells whose they are. */
interface Noun {
  at: number;
  /** "dead", "toll": only the words right before it tell whose */
  toll: boolean;
}

/** The noun for losses that the figure tells of: its own head, or one shortly before it. */
function lossNounAt({ mention }: Link, tokens: readonly Token[], { language }: ExtractContext): Noun | null {
  const { losses, tolls, sideEnds, anyMen } = language.victimWords;
  const head = mention.head ?? '';
  if (losses.has(head)) return { at: mention.headTo - 1, toll: false };
  if (mention.head !== null && !tolls.has(head) && !anyMen.has(head)) return null;
  for (let i = mention.from - 1; i >= 0 && i >= mention.from - FIGURE; i--) {
    const word = wordAt(tokens, i);
    if (sideEnds.has(word) || word === ',') return null;
    if (losses.has(word)) return { at: i, toll: false };
    // "the army killed 12" counts no losses of the army; "the number of Afghans killed: 12" does
    if (tolls.has(word) || (language.victimWords.tolled.has(word) && followsNumberOf(tokens, i, language)))
      return { at: i, toll: true };
  }
  return null;
}

/** "[the number of] Palestinians killed". */
function followsNumberOf(tokens: readonly Token[], at: number, { linkWords }: ExtractContext['language']): boolean {
  for (let i = at - 1; i >= at - NAME && i > 0; i--)
    if (wordAt(tokens, i) === linkWords.wholeLead) return linkWords.tollNouns.has(wordAt(tokens, i - 1));
  return false;
}

/** "[army] losses", "[the Third Brigade's] losses", "[the Afghan] death toll": the words before the noun. */
function ownerBefore(tokens: readonly Token[], noun: number, context: ExtractContext): [number, number] | null {
  const { stops, determiners, victimWords } = context.language;
  let to = noun;
  while (victimWords.tollWords.has(wordAt(tokens, to - 1))) to--;
  if (wordAt(tokens, to - 1) === "'s") to--;
  let from = to;
  while (from > 0 && to - from < NAME) {
    const token = tokens[from - 1];
    if (token?.kind !== 'word' || stops.has(token.lower) || determiners.has(token.lower)) break;
    if (!token.capital && !names(token, context)) break;
    from--;
  }
  return names(tokens[to - 1], context) ? [from, to] : null;
}

/** The words from `at` on, without an article and up to a word that ends them. */
function phraseAt(tokens: readonly Token[], at: number, { language }: ExtractContext): [number, number] {
  const { stops, determiners } = language;
  let from = at;
  while (determiners.has(wordAt(tokens, from))) from++;
  let to = from;
  // "on the 8th IB"
  if (tokens[to]?.kind === 'number' && tokens[to + 1]?.spaced === false) to += 2;
  while (tokens[to]?.kind === 'word' && !stops.has(wordAt(tokens, to)) && to - from < NAME) to++;
  return [from, to];
}

/** "casualties [among the rebels]", "losses [on the Third Brigade]": the words behind a lead. */
function ownerBehind(tokens: readonly Token[], noun: number, context: ExtractContext): [number, number] | null {
  if (!context.language.victimWords.lossLeads.has(wordAt(tokens, noun + 1))) return null;
  const [from, to] = phraseAt(tokens, noun + 2, context);
  // a unit's name: its number, and capitals behind it
  const unit = tokens[from]?.kind === 'number' && to > from + 2 && tokens[to - 1]?.capital === true;
  return unit || tokens.slice(from, to).some((token) => names(token, context)) ? [from, to] : null;
}

/** "[The rebels] had suffered 40 casualties", "[the militia] suffered eight dead": who stands before such a verb. */
function sufferers({ mention }: Link, reading: SentenceReading, context: ExtractContext): [number, number] | null {
  const { tokens } = reading.sentence;
  const { suffers } = context.language.victimWords;
  const verb = [1, 2, 3].map((back) => mention.from - back).find((at) => suffers.has(wordAt(tokens, at)));
  if (verb === undefined) return null;
  const who = reading.mentions.findLast((m) => m.kind === 'bare' && m.to <= verb && verb - m.to <= 2);
  if (who) return [who.groupFrom, who.groupTo];
  let to = verb;
  while (context.language.auxiliaries.has(wordAt(tokens, to - 1))) to--;
  return ownerBefore(tokens, to, context);
}

/** "cost [the loyalists] three dead": who stands between such a verb and the figure. */
function payers({ mention }: Link, tokens: readonly Token[], context: ExtractContext): [number, number] | null {
  const owner = ownerBefore(tokens, mention.from, context);
  if (!owner) return null;
  const lead = context.language.determiners.has(wordAt(tokens, owner[0] - 1)) ? owner[0] - 2 : owner[0] - 1;
  return context.language.victimWords.costs.has(wordAt(tokens, lead)) ? owner : null;
}

/** "12 dead [on the government side]", "12 killed [in rebel ranks]": the side behind the figure's wording. */
function sideBehind({ mention, trigger }: Link, tokens: readonly Token[], context: ExtractContext) {
  const { sideLeads, sideMarks } = context.language.victimWords;
  const at = Math.max(mention.to, trigger && trigger.from - mention.to <= 3 ? trigger.to : 0);
  if (!sideLeads.has(wordAt(tokens, at))) return null;
  const [from, to] = phraseAt(tokens, at + 1, context);
  for (let i = from + 1; i <= to; i++) {
    const owner = wordAt(tokens, i - 1) === "'s" ? i - 1 : i;
    if (sideMarks.has(wordAt(tokens, i)) && owner > from && names(tokens[owner - 1], context))
      return [from, owner] as [number, number];
  }
  return null;
}

/** "The militia gave [its own] losses as five dead": the voice that speaks of itself. */
function ownOf(noun: number, reading: SentenceReading, context: ExtractContext): [number, number] | null {
  const { tokens } = reading.sentence;
  const { selves } = context.language.victimWords;
  if (![1, 2, 3].some((back) => selves.has(wordAt(tokens, noun - back)))) return null;
  const voices = reading.frames.filter((f) => f.from <= noun && !f.pronoun);
  for (const { from, to } of voices.length > 0 ? voices : [{ from: 0, to: noun }])
    for (let i = from; i < to && i < noun; i++)
      if (names(tokens[i], context)) return ownerBefore(tokens, i + 1, context);
  return null;
}

/** Whose losses they are, as tokens. */
function spanOf(link: Link, reading: SentenceReading, context: ExtractContext): [number, number] | null {
  const { tokens } = reading.sentence;
  const noun = lossNounAt(link, tokens, context);
  const { anyMen } = context.language.victimWords;
  const { head, partOf } = link.mention;
  const bare = (head === null || anyMen.has(head)) && partOf === null;
  if (noun) {
    const before = ownerBefore(tokens, noun.at, context) ?? ownOf(noun.at, reading, context);
    const found = before ?? (noun.toll ? null : ownerBehind(tokens, noun.at, context));
    if (found) return found;
  }
  if (!noun && !bare) return null;
  return sufferers(link, reading, context) ?? payers(link, tokens, context) ?? sideBehind(link, tokens, context);
}

/** The group of those who suffered the losses; null where the words do not say. */
export function losersOf(link: Link, reading: SentenceReading, context: ExtractContext): Group | null {
  const { tokens } = reading.sentence;
  const span = spanOf(link, reading, context);
  if (!span) return null;
  const [groupFrom, groupTo] = span;
  const last = tokens.slice(groupFrom, groupTo).findLast((token) => context.lexicon.people.has(token.lower));
  const row = last ? (context.lexicon.people.get(last.lower)?.row ?? null) : null;
  const people: Mention = { ...link.mention, head: null, row, groupFrom, groupTo };
  const group = groupOf(people, tokens, reading.source, context);
  const armed = group.victims.status === 'unknown' && isArmed(tokens.slice(groupFrom, groupTo), context);
  return {
    ...group,
    victims: armed ? { ...group.victims, status: 'armed group' } : group.victims,
    coverage: 'stated',
  };
}

/** "the militia", "the guerrillas": a body of fighters. */
const isArmed = (tokens: readonly Token[], { language }: ExtractContext): boolean =>
  tokens.some((token) => language.perpetratorWords.armed.has(token.lower));
