/** Mentions without a number: "a soldier", "another", "civilians". */
import { type Count, countAt } from '../numbers/counts.ts';
import { isHyphen, plainNumber } from '../numbers/numbers.ts';
import { type Token, wordAt } from '../words/tokens.ts';
import { type Head, headFrom } from './head.ts';
import { type Mention, type MentionContext, ONE } from './mention.ts';
import { tail } from './tail.ts';

/** "another" with no people noun behind it: one more of those named before. */
function another(base: Pick<Mention, 'from' | 'to' | 'partOf' | 'more' | 'notPeople' | 'row'>): Mention {
  const { from, to } = base;
  return {
    ...base,
    count: { ...ONE, from, to, numberFrom: from, numberTo: to, rule: 'count.another' },
    headTo: to,
    kind: 'other',
    head: null,
    plural: false,
    groupFrom: from,
    groupTo: to,
    inner: null,
  };
}

/** "a 45-year-old man", "his 6-month-old daughter": the age is stepped over. */
export function pastAge(tokens: readonly Token[], at: number, context: MentionContext): number {
  const { ageUnits, old } = context.lexicon.language.numberShapes;
  const number = plainNumber(tokens, at, context.lexicon);
  if (!number) return at;
  const unit = isHyphen(tokens[number.to]) ? number.to + 1 : number.to;
  const last = isHyphen(tokens[unit + 1]) ? unit + 2 : unit + 1;
  return ageUnits.has(wordAt(tokens, unit)) && old.has(wordAt(tokens, last)) ? last + 1 : at;
}

/** "a 14-year-old was killed": the age stands for the person. */
function aged(
  tokens: readonly Token[],
  at: number,
  end: number,
  base: Pick<Mention, 'from' | 'partOf' | 'more' | 'notPeople' | 'row'>,
): Mention {
  return {
    ...base,
    count: { ...ONE, from: at, to: end, numberFrom: at, numberTo: end, rule: 'count.aged' },
    to: end,
    headTo: end,
    kind: 'implicit',
    head: wordAt(tokens, end - 1),
    plural: false,
    groupFrom: at + 1,
    groupTo: end,
    inner: null,
  };
}

/** Can an article before `at` open a mention? Not "some", nor "another 12". */
function opens(tokens: readonly Token[], at: number, context: MentionContext): boolean {
  const { mentionWords } = context.lexicon.language;
  const first = tokens[at];
  if (!first || !context.lexicon.known(first).determiner) return false;
  const word = first.lower;
  if (mentionWords.notOne.has(word)) return false;
  const next = mentionWords.more.has(wordAt(tokens, at + 1)) ? at + 2 : at + 1;
  // "the blast that killed Sergeant Roe": what happened to him, not "that killed sergeant"
  const { linkWords } = context.lexicon.language;
  if (linkWords.clauseOpeners.has(word) && context.lexicon.triggers.at(tokens, at + 1).length > 0) return false;
  return !((word === 'another' || next === at + 2) && countAt(tokens, next, context.lexicon));
}

type Counted = Pick<Mention, 'count' | 'kind' | 'plural'>;

/** How many an article and a noun are: "a soldier" 1, "his parents" 2, "the civilian dead" unsaid; null: no people. */
function countedBy(tokens: readonly Token[], at: number, head: Head, context: MentionContext): Counted | null {
  const { collectives, pairs, singles } = context.lexicon.language.mentionWords;
  const span: Pick<Count, 'from' | 'to' | 'numberFrom' | 'numberTo'> = {
    from: at,
    to: head.to,
    numberFrom: at,
    numberTo: head.to,
  };
  // "left a man dead" is one, "the civilian dead" are many
  const one = context.lexicon.language.numberWords.articles.has(wordAt(tokens, at));
  if (!one && collectives.has(wordAt(tokens, head.to))) return { count: null, kind: 'bare', plural: true };
  if (head.plural && pairs.has(head.head ?? ''))
    return {
      count: { ...span, low: 2, high: 2, qualifier: 'exact', rule: 'count.pair' },
      kind: 'implicit',
      plural: true,
    };
  if (head.plural) return { count: null, kind: 'bare', plural: true };
  if (head.row?.weak && !singles.has(head.head ?? '')) return null;
  return { count: { ...span, ...ONE, rule: 'count.implicit' }, kind: 'implicit', plural: false };
}

/** "the body of a teacher": the one told of is the teacher. */
const isBodyOf = (tokens: readonly Token[], to: number, { lexicon }: MentionContext): boolean =>
  wordAt(tokens, to) === 'of' && lexicon.language.victimWords.bodies.has(wordAt(tokens, to - 1));

/** "the first killed eight, the second [13]", "[a driver]": what follows are the people, not what stands before. */
const opensPeople = (tokens: readonly Token[], at: number, { lexicon }: MentionContext): boolean =>
  lexicon.language.determiners.has(wordAt(tokens, at)) || countAt(tokens, at, lexicon) !== null;

/** "a German was shot", not "a German bus": the adjective of a country stands for one of its people. */
function national(tokens: readonly Token[], at: number, head: Head, context: MentionContext): boolean {
  const { stops, auxiliaries, backgroundWords, mentionWords } = context.lexicon.language;
  if (head.row !== null || head.to !== at + 2 || !backgroundWords.articles.has(wordAt(tokens, at))) return false;
  const people = mentionWords.peoples.has(head.head ?? '') || context.isDemonym(head.head ?? '');
  if (!tokens[at + 1]?.capital || !people) return false;
  const next = tokens[head.to];
  if (next?.kind !== 'word') return true;
  return (
    stops.has(next.lower) || auxiliaries.has(next.lower) || context.lexicon.triggers.at(tokens, head.to).length > 0
  );
}

/** "the [death of] Senator Roe": the nouns open a wording of several words, which takes the one behind it. */
function isDeedOf(tokens: readonly Token[], from: number, to: number, { lexicon }: MentionContext): boolean {
  for (let i = from; i < to; i++)
    if (lexicon.triggers.at(tokens, i).some((hit) => hit.length > 1) || closesDeed(tokens, i, lexicon)) return true;
  return closesDeed(tokens, to, lexicon);
}

/** "claimed the lives [of] Jane Roe and a judge": the noun before "of" is the end of such a wording. */
function closesDeed(tokens: readonly Token[], of: number, lexicon: MentionContext['lexicon']): boolean {
  return lexicon.language.numberWords.of.has(wordAt(tokens, of)) && lexicon.triggers.endingAt(tokens, of + 1) !== null;
}

/** "one died and [the other] was wounded": the second of two, right before what happened to him. */
function theOther(tokens: readonly Token[], at: number, { lexicon }: MentionContext): Mention | null {
  const { mentionWords, linkWords, auxiliaries } = lexicon.language;
  if (!linkWords.known.has(wordAt(tokens, at)) || !mentionWords.otherOne.has(wordAt(tokens, at + 1))) return null;
  let verb = at + 2;
  while (auxiliaries.has(wordAt(tokens, verb)) || linkWords.gap.has(wordAt(tokens, verb))) verb++;
  if (!lexicon.triggers.at(tokens, verb).some(({ row }) => row.take === 'subject' || row.take === 'either'))
    return null;
  return another({ from: at, to: at + 2, partOf: null, more: true, notPeople: false, row: null });
}

/** "a soldier", "his wife", "another": one person; "his parents": two. */
export function implicit(tokens: readonly Token[], at: number, context: MentionContext): Mention | null {
  if (!opens(tokens, at, context)) return null;
  const { mentionWords } = context.lexicon.language;
  const other = theOther(tokens, at, context);
  if (other) return other;
  const ordinal = mentionWords.ordinals.has(wordAt(tokens, at + 1)) ? 1 : 0;
  const more = tokens[at]?.lower === 'another' || ordinal > 0;
  const past = pastAge(tokens, at + 1 + ordinal, context);
  const head = headFrom(tokens, past, context);
  const base = { from: at, to: at + 1 + ordinal, partOf: null, more, notPeople: false, row: head.row };
  // "Jane Doe, a three-year-old," is one person, not two
  const named = tokens[at - 1]?.text === ',' && tokens[at - 2]?.capital;
  if (head.head === null && past > base.to) return named ? null : aged(tokens, at, past, base);
  if (head.head === null) return more && !(ordinal > 0 && opensPeople(tokens, past, context)) ? another(base) : null;
  // "another Kenyan" is one more, "another disaster" is nobody
  const compatriot = national(tokens, at, head, context);
  if (!head.row && !compatriot && more && head.inner === null) {
    const inWhole = context.lexicon.language.numberWords.of.has(head.head);
    return ordinal === 0 && (head.plural || inWhole) ? another(base) : null;
  }
  // "the body of a driver": the wording takes the driver
  // "the body of experts" is a board
  if (isDeedOf(tokens, head.plural ? head.to - 1 : past, head.to, context)) return null;
  if (mentionWords.limbs.has(head.head) && mentionWords.beforeLimbs.has(wordAt(tokens, at - 1))) return null;
  if ((!head.row && !compatriot) || isBodyOf(tokens, head.to, context)) return null;
  const end = tail(tokens, head.to, context);
  const counted = countedBy(tokens, at, compatriot ? { ...head, plural: false } : head, context);
  return (
    counted && {
      ...base,
      ...counted,
      to: end,
      headTo: head.to,
      head: head.head,
      groupFrom: at + 1,
      groupTo: end,
      inner: head.inner,
    }
  );
}

/** "his wife and [teenage] daughter", "and [6-year-old] son": the words for an age are stepped over. */
function pastKinAge(tokens: readonly Token[], at: number, context: MentionContext): number {
  const { victimWords, mentionWords } = context.lexicon.language;
  const word = wordAt(tokens, at);
  return victimWords.ages.has(word) || mentionWords.kinAdjectives.has(word) ? at + 1 : pastAge(tokens, at, context);
}

/** "his wife and [daughter]": a noun without an article is another person after one who is told as somebody's. */
export function alsoTheirs(
  tokens: readonly Token[],
  from: number,
  before: Mention | undefined,
  context: MentionContext,
): Mention | null {
  const at = pastKinAge(tokens, from, context);
  if (before?.kind !== 'implicit' || before.to !== from - 1) return null;
  const { linkWords } = context.lexicon.language;
  const known = context.lexicon.people.get(wordAt(tokens, at));
  if (!known || known.plural || known.row.weak) return null;
  if (!linkWords.joints.has(wordAt(tokens, from - 1)) || tokens[from - 1]?.kind !== 'word') return null;
  // "a mother and daughter"
  const { pairedKin } = context.lexicon.language.mentionWords;
  const paired = pairedKin.has(before.head ?? '') && pairedKin.has(wordAt(tokens, at));
  const theirs = linkWords.possessives.has(wordAt(tokens, before.from)) || paired;
  if (!theirs || tokens[at + 1]?.capital) return null;
  const span = { from: at, to: at + 1, numberFrom: at, numberTo: at + 1 };
  return {
    ...before,
    from,
    to: at + 1,
    headTo: at + 1,
    count: { ...span, ...ONE, rule: 'count.implicit' },
    head: wordAt(tokens, at),
    row: known.row,
    groupFrom: at,
    groupTo: at + 1,
  };
}

/** The most words between a wording and the bare noun that it takes. */
const MOST_QUALITIES = 3;

/** "killed [aid] workers", "wounds [emergency-services] staff": where the noun phrase behind a wording begins. */
function phraseFrom(tokens: readonly Token[], at: number, { lexicon }: MentionContext): number {
  for (let i = at; i > 0 && i >= at - MOST_QUALITIES; i--) {
    const hit = lexicon.triggers.endingAt(tokens, i);
    if (hit) return hit.row.take === 'either' || hit.row.take === 'object' ? i : at;
    const before = tokens[i - 1];
    if (before?.kind === 'mark' ? !isHyphen(before) : !before || !mayQualify(before, lexicon)) return at;
  }
  return at;
}

function mayQualify(token: Token, lexicon: MentionContext['lexicon']): boolean {
  const { stop, determiner, auxiliary, cardinal } = lexicon.known(token);
  return token.kind === 'word' && !stop && !determiner && !auxiliary && !cardinal;
}

/** "another man [remains] in hospital", "one [remains] missing", "Roe [remains]": behind a person a word that is a noun elsewhere is the verb. */
function isVerb(tokens: readonly Token[], at: number, { lexicon }: MentionContext): boolean {
  if (!lexicon.language.mentionWords.notHeads.has(wordAt(tokens, at))) return false;
  const before = tokens[at - 1];
  const person = lexicon.people.get(before?.lower ?? '');
  const one = lexicon.language.cardinals.get(before?.lower ?? '') === 1;
  return before !== undefined && (one || before.capital || (person !== undefined && !person.plural));
}

/** "civilians", "members of the security forces": a plural people noun without article or number. */
export function bare(tokens: readonly Token[], at: number, context: MentionContext): Mention | null {
  const word = wordAt(tokens, at);
  const known = context.lexicon.people.get(word);
  if (
    !known?.plural ||
    isVerb(tokens, at, context) ||
    isBodyOf(tokens, at + 1, context) ||
    closesDeed(tokens, at + 1, context.lexicon)
  )
    return null;
  const end = tail(tokens, at + 1, context);
  const from = phraseFrom(tokens, at, context);
  return {
    from,
    to: end,
    headTo: at + 1,
    kind: 'bare',
    count: null,
    head: word,
    row: known.row,
    plural: true,
    groupFrom: from,
    groupTo: end,
    partOf: null,
    more: false,
    inner: context.lexicon.language.mentionWords.headOutcomes.get(word) ?? null,
    notPeople: false,
  };
}
