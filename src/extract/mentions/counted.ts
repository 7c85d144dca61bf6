/** Mentions that a count opens: "12 soldiers", "three of them", "17 of the captives", "four more". */
import type { Count } from '../numbers/counts.ts';
import { isHyphen, plainNumber } from '../numbers/numbers.ts';
import { type Token, wordAt } from '../words/tokens.ts';
import { headFrom } from './head.ts';
import type { Mention, MentionContext } from './mention.ts';
import { pastMark } from './owners.ts';
import { pastTwin, wholeOf } from './tail.ts';
import { toldAt } from './told.ts';

/** Where the noun begins, and what was said between the number and it. */
interface Opening {
  at: number;
  more: boolean;
  partOf: Mention['partOf'];
}

/** A counted mention of one word at `at`, without a people noun: "two others". */
function oneWord(count: Count, at: number, rest: Partial<Mention>): Mention {
  return {
    from: count.from,
    to: at + 1,
    headTo: at + 1,
    kind: 'counted',
    count,
    head: null,
    row: null,
    plural: true,
    groupFrom: at,
    groupTo: at + 1,
    partOf: null,
    more: false,
    inner: null,
    notPeople: false,
    ...rest,
  };
}

/** "Of these, 18 were suicide attackers": the pronoun stands before the number. */
function ofThese(tokens: readonly Token[], at: number, anaphors: ReadonlySet<string>): boolean {
  const from = tokens[at - 1]?.lower === ',' ? at - 2 : at - 1;
  return anaphors.has(wordAt(tokens, from)) && tokens[from - 1]?.lower === 'of';
}

type Named = Omit<Mention, 'from' | 'count' | 'kind' | 'partOf' | 'more'>;

/** "seven of them Afghan nationals", "eight of them were children": the noun after the pronoun. */
function anaphorNoun(tokens: readonly Token[], at: number, context: MentionContext): Named | null {
  const { mentionWords, stops } = context.lexicon.language;
  let i = at;
  while (mentionWords.predicative.has(wordAt(tokens, i))) i++;
  if (tokens[i]?.kind !== 'word' || stops.has(wordAt(tokens, i))) return null;
  const head = headFrom(tokens, i, context);
  if (head.head === null || (head.row === null && !head.plural) || head.notPeople) return null;
  if (head.row === null && !tokens[i]?.capital) return null;
  const { end, row } = wholeOf(tokens, head, context);
  return {
    to: end,
    headTo: head.to,
    head: head.head,
    row,
    plural: true,
    groupFrom: i,
    groupTo: end,
    inner: null,
    notPeople: false,
  };
}

/** "three of them", "eight of whom were children". `at` is the pronoun. */
function ofAnaphor(
  tokens: readonly Token[],
  count: Count,
  at: number,
  more: boolean,
  context: MentionContext,
): Mention {
  const named = anaphorNoun(tokens, at + 1, context);
  if (named) return { from: count.from, count, kind: 'counted', ...named, partOf: 'anaphor', more };
  return oneWord(count, at, { groupFrom: at + 1, partOf: 'anaphor', more });
}

/** "two of the dead", "two of the dead were women": the whole says what happened. `at` is its noun; null: another noun. */
function ofWhole(tokens: readonly Token[], count: Count, open: Opening, context: MentionContext): Mention | null {
  const { at, more } = open;
  const inner = context.lexicon.language.mentionWords.wholeOutcomes.get(wordAt(tokens, at));
  if (!inner) return null;
  const named = anaphorNoun(tokens, at + 1, context);
  if (named) return { from: count.from, count, kind: 'counted', ...named, partOf: 'noun', more, inner };
  const one = count.low === 1;
  // "identified one of the dead as"; but "one of the injured died" is told of him
  return oneWord(count, at, {
    groupTo: at,
    partOf: 'noun',
    more,
    inner: one ? null : inner,
    notPeople: one && inner === 'killed',
  });
}

/** "12 of the [15] passengers": past the number of the whole, unless its words say what happened to all of it. */
function pastWhole(tokens: readonly Token[], at: number, context: MentionContext): number {
  const whole = plainNumber(tokens, at, context.lexicon);
  if (!whole) return at;
  const { lexicon } = context;
  // "two of the three killed", but not "two of the three died"
  const { head, to } = headFrom(tokens, whole.to, context);
  const told = toldAt(tokens, head === null ? whole.to : to, lexicon, false) !== null;
  return told || lexicon.language.mentionWords.wholeOutcomes.has(wordAt(tokens, whole.to)) ? at : whole.to;
}

/** "twelve of the [bus's] 40 passengers": past whose people they are, before the number of the whole. */
function pastOwner(tokens: readonly Token[], at: number, { lexicon }: MentionContext): number {
  const mark = tokens[at + 1];
  const owned = mark?.lower === "'s" || /^[’']$/.test(mark?.text ?? '');
  return owned && plainNumber(tokens, at + 2, lexicon) ? at + 2 : at;
}

/** "17 of the captives", "dozens of villagers", "two of his colleagues", "ten of its own". `open.at` is "of". */
function ofNoun(tokens: readonly Token[], count: Count, open: Opening, context: MentionContext): Mention {
  const { determiners, mentionWords } = context.lexicon.language;
  let at = open.at + 1;
  while (determiners.has(wordAt(tokens, at))) at++;
  if (wordAt(tokens, at) === 'others') return ofAnaphor(tokens, count, at, true, context);
  at = pastWhole(tokens, pastOwner(tokens, at, context), context);
  if (mentionWords.fellows.has(wordAt(tokens, at))) return oneWord(count, at, { more: true });
  if (tokens[at]?.lower === 'own') {
    // "four of their own fighters"
    const fellows = headFrom(tokens, at + 1, context);
    return fellows.row && fellows.plural
      ? withHead(tokens, count, { ...open, at: at + 1, partOf: null }, context)
      : oneWord(count, at, { head: 'own', more: open.more });
  }
  if (count.qualifier === 'dozens' || count.qualifier === 'hundreds')
    return withHead(tokens, count, { ...open, at, partOf: null }, context);
  const inside: Opening = { ...open, at, partOf: 'noun' };
  return ofWhole(tokens, count, inside, context) ?? withHead(tokens, count, inside, context);
}

/** "ten of the crew [of 16]": the size of the whole is no figure of its own. */
function pastSize(tokens: readonly Token[], at: number, noun: string, { lexicon }: MentionContext): number {
  const { groupNouns, of } = lexicon.language.numberWords;
  const size = groupNouns.has(noun) && of.has(wordAt(tokens, at)) ? plainNumber(tokens, at + 1, lexicon) : null;
  return size?.to ?? at;
}

/** "a mother of three", "a mother-of-three": the number tells of her children, not of victims. */
function countsChildren(tokens: readonly Token[], count: Count, { lexicon }: MentionContext): boolean {
  const hyphen = isHyphen(tokens[count.from - 1]) ? 1 : 0;
  const parent = wordAt(tokens, count.from - 2 - 2 * hyphen);
  return wordAt(tokens, count.from - 1 - hyphen) === 'of' && lexicon.language.mentionWords.parents.has(parent);
}

const isQuality = (word: string, { lexicon }: MentionContext): boolean =>
  lexicon.language.mentionWords.qualityEndings.some((ending) => word.endsWith(ending));

/** "12 soldiers", "both the men"; a number alone where no noun follows. */
function withHead(tokens: readonly Token[], count: Count, open: Opening, context: MentionContext): Mention {
  const { determiners } = context.lexicon.language;
  const { partOf, more } = open;
  let { at } = open;
  if (tokens[count.numberFrom]?.lower === 'both') while (determiners.has(wordAt(tokens, at))) at++;
  let head = headFrom(tokens, at, context);
  // "two of the mayor's bodyguards"
  const owned = head.head === null ? -1 : pastMark(tokens, head.to);
  if (owned >= 0 && tokens[owned]?.kind === 'word') {
    at = owned;
    head = headFrom(tokens, at, context);
  }
  // "three died and four admitted": a participle is no noun
  const deed = head.row === null && head.to === at + 1 && isQuality(head.head ?? '', context);
  if (head.head === null || deed) {
    const to = Math.max(count.to, at);
    const children = countsChildren(tokens, count, context);
    const span = { to, headTo: at, groupFrom: count.from, groupTo: at };
    return oneWord(count, at, { kind: 'number', ...span, partOf, more, notPeople: children, oblique: children });
  }
  const { end: own, row } = wholeOf(tokens, head, context);
  const end = head.plural && row !== null && count.low !== 1 ? pastTwin(tokens, own, context) : own;
  return {
    from: count.from,
    to: partOf === 'noun' ? pastSize(tokens, end, head.head, context) : end,
    headTo: head.to,
    kind: 'counted',
    count,
    head: head.head,
    row,
    plural: head.plural,
    groupFrom: head.groupFrom,
    groupTo: end,
    partOf,
    more,
    inner: head.inner,
    notPeople: head.notPeople,
  };
}

/** "five people, [one an imam]," "(one a child)": one of those before, told who he was. */
function oneWho(tokens: readonly Token[], count: Count, context: MentionContext): Mention | null {
  const { backgroundWords } = context.lexicon.language;
  const before = tokens[count.from - 1];
  if (count.low !== 1 || count.high !== 1 || before?.kind !== 'mark') return null;
  if (!backgroundWords.articles.has(wordAt(tokens, count.to))) return null;
  const head = headFrom(tokens, count.to + 1, context);
  if (!head.row || head.plural || head.notPeople) return null;
  const { end } = wholeOf(tokens, head, context);
  const told = { head: head.head, row: head.row, headTo: head.to, to: end, groupFrom: count.to + 1, groupTo: end };
  return oneWord(count, count.to, { ...told, partOf: 'anaphor' });
}

/** "all but [two] of the 12": what is left of the whole; of a whole without a number nobody is counted. */
function allBut(tokens: readonly Token[], count: Count, { lexicon }: MentionContext): Count | 'unknown' | null {
  const { mentionWords, determiners, numberWords } = lexicon.language;
  const led = mentionWords.allBut.some((phrase) =>
    phrase.every((word, i) => wordAt(tokens, count.from - phrase.length + i) === word),
  );
  if (!led || count.low === null) return null;
  let at = numberWords.of.has(wordAt(tokens, count.to)) ? count.to + 1 : count.to;
  while (determiners.has(wordAt(tokens, at))) at++;
  const left = (plainNumber(tokens, at, lexicon)?.value ?? 0) - count.low;
  return left > 0 ? { ...count, low: left, high: left, rule: 'count.all-but' } : 'unknown';
}

/** The mention that a count opens: "12 more soldiers", "three others". */
export function counted(tokens: readonly Token[], said: Count, context: MentionContext): Mention {
  const left = allBut(tokens, said, context);
  if (left === 'unknown') return oneWord(said, said.to - 1, { kind: 'number', notPeople: true, oblique: true });
  return countedBy(tokens, left ?? said, context);
}

/** The mention of a count as it was said. */
function countedBy(tokens: readonly Token[], count: Count, context: MentionContext): Mention {
  const { mentionWords, numberWords } = context.lexicon.language;
  const { more: additions, fellows, anaphors } = mentionWords;
  const partOf = ofThese(tokens, count.from, anaphors) ? 'anaphor' : null;
  const one = oneWho(tokens, count, context);
  if (one) return one;
  // "every one of them was armed": said of all, and counts nobody
  if (count.low === 1 && mentionWords.eachOne.has(wordAt(tokens, count.from - 1)))
    return oneWord(count, count.to - 1, { kind: 'number', notPeople: true, oblique: true });
  let at = count.to;
  while (additions.has(wordAt(tokens, at)) && tokens[at + 1]?.lower !== 'than') at++;
  // "a further 12", "an additional 12 soldiers"
  const before = wordAt(tokens, count.from - 1);
  const more = at > count.to || additions.has(before) || mentionWords.moreBefore.has(before);
  if (fellows.has(wordAt(tokens, at)) || tokens[at]?.lower === 'others')
    return oneWord(count, at, { partOf, more: true });
  if (tokens[at]?.lower === 'other') at++;
  const partitive = numberWords.partitives.find((phrase) => phrase.every((word, i) => wordAt(tokens, at + i) === word));
  if (partitive) {
    at += partitive.length - 1;
    if (anaphors.has(wordAt(tokens, at + 1))) return ofAnaphor(tokens, count, at + 1, more, context);
    return ofNoun(tokens, count, { at, more, partOf }, context);
  }
  // "half the 20 hostages"
  if (count.share !== undefined) return ofNoun(tokens, count, { at: at - 1, more, partOf }, context);
  const leading = partOf === 'anaphor' ? anaphorNoun(tokens, at, context) : null;
  if (leading) return { from: count.from, count, kind: 'counted', ...leading, partOf, more };
  return withHead(tokens, count, { at, more, partOf }, context);
}
