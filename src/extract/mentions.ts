/** People mentions of a sentence: counted ("12 soldiers"), implicit ("a soldier"), bare ("civilians"), named. */
import type { PeopleRow } from '../model/language.ts';
import type { Outcome } from '../model/words.ts';
import { bounds, type Count, countAt } from './counts.ts';
import type { Lexicon } from './lexicon.ts';
import type { Sentence } from './sentences.ts';
import type { Token } from './tokens.ts';

export interface Mention {
  /** tokens from..to (exclusive) with count, modifiers, head and the tail "of ..." */
  from: number;
  to: number;
  /** end of the head noun, before any "of ..." or "from ..." tail */
  headTo: number;
  kind: 'counted' | 'implicit' | 'bare' | 'named' | 'number' | 'other';
  count: Count | null;
  /** the head noun, lower case; null for a number that stands alone */
  head: string | null;
  row: PeopleRow | null;
  plural: boolean;
  /** tokens of the victims' words */
  groupFrom: number;
  groupTo: number;
  /** "17 of the captives", "three of them": part of what was named before */
  partOf: 'anaphor' | 'noun' | null;
  /** "12 more": adds to what was named before */
  more: boolean;
  /** outcome that lies in the phrase itself: "three dead civilians", "12 deaths" */
  inner: Outcome | null;
  /** the thing counted is no people */
  notPeople: boolean;
}

/** Heads that say by themselves what happened. */
const HEAD_OUTCOME: ReadonlyMap<string, Outcome> = new Map<string, Outcome>([
  ['deaths', 'killed'],
  ['death', 'killed'],
  ['fatalities', 'killed'],
  ['fatality', 'killed'],
  ['corpses', 'killed'],
  ['corpse', 'killed'],
  ['bodies', 'killed'],
  ['coffins', 'killed'],
  ['casualties', 'casualties'],
  ['casualty', 'casualties'],
  ['injuries', 'injured'],
  ['arrests', 'arrested'],
  ['losses', 'casualties'],
  ['killings', 'killed'],
  ['murders', 'killed'],
  ['dead', 'killed'],
  ['wounded', 'injured'],
  ['injured', 'injured'],
  ['missing', 'missing'],
]);

const ADJECTIVE_OUTCOME: ReadonlyMap<string, Outcome> = new Map<string, Outcome>([
  ['dead', 'killed'],
  ['slain', 'killed'],
  ['killed', 'killed'],
  ['deceased', 'killed'],
  ['murdered', 'killed'],
  ['martyred', 'killed'],
  ['wounded', 'injured'],
  ['injured', 'injured'],
  ['missing', 'missing'],
  ['kidnapped', 'abducted'],
  ['abducted', 'abducted'],
  ['captured', 'captured'],
  ['arrested', 'arrested'],
  ['detained', 'arrested'],
  ['displaced', 'displaced'],
]);

const ANAPHORS = new Set(['them', 'whom', 'these', 'those', 'which']);
const MORE = new Set(['more', 'further', 'additional', 'extra']);
const QUOTE = /^["“”‘’'«»]$/;
const HYPHEN = /^[-–‑]$/;
const SHAPE = /(?:ers|ors|ists|men|women|ants|ees|ians|ites|mates|folk|analysts|ists)$/;
const MOST = 9;

interface Head {
  to: number;
  head: string | null;
  row: PeopleRow | null;
  plural: boolean;
  inner: Outcome | null;
  notPeople: boolean;
  /** first token of the victims' words */
  groupFrom: number;
}

function demonymPlural(word: string, capital: boolean, isDemonym: (word: string) => boolean): boolean {
  return capital && (isDemonym(word) || (word.endsWith('s') && isDemonym(word.slice(0, -1))));
}

export interface MentionContext {
  lexicon: Lexicon;
  isDemonym: (word: string) => boolean;
  isGroupName: (word: string) => boolean;
}

/** A singular people noun before another plain noun only modifies it: "separatist attacks", "police station". */
function modifiesNext(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const next = tokens[at + 1];
  const { stops, auxiliaries, determiners, notPeople } = lexicon.language;
  if (!next || next.kind !== 'word' || next.capital || /ly$|ed$|ing$/.test(next.lower)) return false;
  if (notPeople.has(next.lower)) return true;
  if (stops.has(next.lower) || auxiliaries.has(next.lower) || determiners.has(next.lower)) return false;
  if (lexicon.people.has(next.lower)) return false;
  return (
    lexicon.triggers.at(tokens, at + 1).length === 0 &&
    lexicon.attributions.at(tokens, at + 1).length === 0 &&
    /(?:s|ion|ment|ence|force|team|post|unit)$/.test(next.lower)
  );
}

/** Reads modifiers and the head noun from `at`. */
function headFrom(tokens: readonly Token[], at: number, context: MentionContext): Head {
  const { lexicon } = context;
  const { language } = lexicon;
  let best: Head | null = null;
  let notPeople = false;
  let inner: Outcome | null = null;
  let last = -1;
  let i = at;
  for (; i < tokens.length && i < at + MOST; i++) {
    const token = tokens[i];
    if (!token) break;
    if (token.kind === 'mark') {
      if (QUOTE.test(token.text) || (HYPHEN.test(token.text) && !token.spaced && !tokens[i + 1]?.spaced)) continue;
      break;
    }
    if (token.kind === 'number' && !(HYPHEN.test(tokens[i - 1]?.text ?? '') || best === null)) break;
    if (token.kind === 'number') break;
    const word = token.lower;
    if (language.stops.has(word) || language.determiners.has(word)) break;
    const known = lexicon.people.get(word);
    const adjective = ADJECTIVE_OUTCOME.get(word);
    if (adjective && !known) {
      const next = tokens[i + 1];
      const goesOn =
        next &&
        next.kind === 'word' &&
        !language.stops.has(next.lower) &&
        best === null &&
        (lexicon.people.has(next.lower) || lexicon.people.has(tokens[i + 2]?.lower ?? ''));
      if (!goesOn) break;
      inner = adjective;
      continue;
    }
    if (!known && best && !lexicon.people.has(tokens[i + 1]?.lower ?? '')) break;
    if (!known && !best && lexicon.triggers.at(tokens, i).length > 0 && !token.capital) break;
    if (known && !known.plural && modifiesNext(tokens, i, lexicon)) {
      if (language.notPeople.has(tokens[i + 1]?.lower ?? '')) notPeople = true;
    } else if (known) {
      best = { to: i + 1, head: word, row: known.row, plural: known.plural, inner, notPeople: false, groupFrom: at };
    } else if (demonymPlural(word, token.capital, context.isDemonym) || (token.capital && context.isGroupName(word))) {
      const after = tokens[i + 1];
      const modifies =
        after &&
        after.kind === 'word' &&
        !language.stops.has(after.lower) &&
        (lexicon.people.has(after.lower) || lexicon.people.has(tokens[i + 2]?.lower ?? ''));
      if (!modifies) best = { to: i + 1, head: word, row: null, plural: true, inner, notPeople: false, groupFrom: at };
    } else if (language.notPeople.has(word)) notPeople = true;
    last = i;
  }
  if (best) {
    const inside = HEAD_OUTCOME.get(best.head ?? '');
    return { ...best, inner: inner ?? inside ?? null };
  }
  if (last < 0) return { to: at, head: null, row: null, plural: false, inner: null, notPeople: false, groupFrom: at };
  const head = tokens[last]?.lower ?? '';
  return {
    to: last + 1,
    head,
    row: null,
    plural: head.endsWith('s') || SHAPE.test(head),
    inner: HEAD_OUTCOME.get(head) ?? null,
    notPeople,
    groupFrom: at,
  };
}

/** ", the police, the agencies and the department": where a list of bodies goes on after a comma, the place after its "and". */
function listEnd(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  if (tokens[at]?.lower !== ',' || tokens[at + 1]?.lower !== 'the') return at;
  for (let i = at + 1; i < at + 14; i++) {
    const word = tokens[i]?.lower ?? '.';
    if (word === 'and' && tokens[i + 1]?.lower === 'the') return i + 2;
    if (
      /^[.;:]$/.test(word) ||
      lexicon.language.auxiliaries.has(word) ||
      lexicon.triggers.at(tokens, i).length > 0 ||
      tokens[i]?.kind === 'number'
    )
      return at;
  }
  return at;
}

/** Extends a head by "of the security forces", "of its own", so that the group's words are whole. */
function tail(tokens: readonly Token[], at: number, context: MentionContext): number {
  const { lexicon } = context;
  const word = tokens[at]?.lower;
  if (word !== 'of') return at;
  let i = at + 1;
  while (i < tokens.length && i < at + 8) {
    const token = tokens[i];
    if (!token) break;
    if (token.kind === 'number') break;
    const list = listEnd(tokens, i, lexicon);
    if (list > i) {
      i = list;
      continue;
    }
    if (
      token.lower === 'and' &&
      tokens[i - 1]?.capital &&
      tokens[i + 1]?.capital &&
      !lexicon.people.has(tokens[i + 1]?.lower ?? '')
    ) {
      i++;
      continue;
    }
    if (token.kind === 'mark' && !QUOTE.test(token.text) && !(HYPHEN.test(token.text) && !token.spaced)) break;
    if (i > at + 1 && lexicon.language.stops.has(token.lower) && token.lower !== "'s") break;
    if (lexicon.triggers.at(tokens, i).length > 0 && !token.capital) break;
    i++;
  }
  while (i > at + 1 && (tokens[i - 1]?.kind === 'mark' || lexicon.language.determiners.has(tokens[i - 1]?.lower ?? '')))
    i--;
  return i > at + 1 ? i : at;
}

/** The people noun inside a tail decides the status of a weak head: "members of the security forces". */
function rowOfTail(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): PeopleRow | null {
  for (let i = from; i < to; i++) {
    const known = lexicon.people.get(tokens[i]?.lower ?? '');
    if (known && !known.row.weak) return known.row;
  }
  return null;
}

/** "Of these, 18 were suicide attackers": the pronoun stands before the number. */
function ofThese(tokens: readonly Token[], at: number): boolean {
  const from = tokens[at - 1]?.lower === ',' ? at - 2 : at - 1;
  return ANAPHORS.has(tokens[from]?.lower ?? '') && tokens[from - 1]?.lower === 'of';
}

/** "seven of them Afghan nationals", "eight of them were children": the noun after the pronoun. */
function anaphorNoun(
  tokens: readonly Token[],
  at: number,
  context: MentionContext,
): Omit<Mention, 'from' | 'count' | 'kind' | 'partOf' | 'more'> | null {
  let i = at;
  while (/^(?:were|was|are|is|being|all|a|an|the|reportedly|believed|to|be)$/.test(tokens[i]?.lower ?? '')) i++;
  if (tokens[i]?.kind !== 'word' || context.lexicon.language.stops.has(tokens[i]?.lower ?? '')) return null;
  const head = headFrom(tokens, i, context);
  if (head.head === null || (head.row === null && !head.plural) || head.notPeople) return null;
  if (head.row === null && !tokens[i]?.capital) return null;
  const end = tail(tokens, head.to, context);
  const row = head.row && !head.row.weak ? head.row : (rowOfTail(tokens, head.to, end, context.lexicon) ?? head.row);
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

function counted(tokens: readonly Token[], count: Count, context: MentionContext): Mention {
  let at = count.to;
  let more = false;
  let partOf: Mention['partOf'] = ofThese(tokens, count.from) ? 'anaphor' : null;
  const base = { from: count.from, count, kind: 'counted' as const };
  while (MORE.has(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower !== 'than') {
    more = true;
    at++;
  }
  if (/^(?:colleagues|comrades|companions|others)$/.test(tokens[at]?.lower ?? '')) {
    return {
      ...base,
      to: at + 1,
      headTo: at + 1,
      head: null,
      row: null,
      plural: true,
      groupFrom: at,
      groupTo: at + 1,
      partOf,
      more: true,
      inner: null,
      notPeople: false,
    };
  }
  if (tokens[at]?.lower === 'other' || tokens[at]?.lower === 'others') {
    if (tokens[at]?.lower === 'others') {
      return {
        ...base,
        to: at + 1,
        headTo: at + 1,
        head: null,
        row: null,
        plural: true,
        groupFrom: at,
        groupTo: at + 1,
        partOf,
        more: true,
        inner: null,
        notPeople: false,
      };
    }
    at++;
  }
  if (tokens[at]?.lower === 'of') {
    const next = tokens[at + 1];
    const after = next?.lower ?? '';
    if (ANAPHORS.has(after)) {
      const named = anaphorNoun(tokens, at + 2, context);
      if (named) return { ...base, ...named, partOf: 'anaphor', more };
      return {
        ...base,
        to: at + 2,
        headTo: at + 2,
        head: null,
        row: null,
        plural: true,
        groupFrom: at + 2,
        groupTo: at + 2,
        partOf: 'anaphor',
        more,
        inner: null,
        notPeople: false,
      };
    }
    partOf = count.qualifier === 'dozens' || count.qualifier === 'hundreds' ? null : 'noun';
    at++;
    while (context.lexicon.language.determiners.has(tokens[at]?.lower ?? '') || tokens[at]?.lower === 'the') at++;
    if (/^(?:colleagues|comrades|companions)$/.test(tokens[at]?.lower ?? '')) {
      return {
        ...base,
        to: at + 1,
        headTo: at + 1,
        head: null,
        row: null,
        plural: true,
        groupFrom: at,
        groupTo: at + 1,
        partOf: null,
        more: true,
        inner: null,
        notPeople: false,
      };
    }
    if (tokens[at]?.lower === 'own') {
      return {
        ...base,
        to: at + 1,
        headTo: at + 1,
        head: 'own',
        row: null,
        plural: true,
        groupFrom: at,
        groupTo: at + 1,
        partOf: null,
        more,
        inner: null,
        notPeople: false,
      };
    }
  }
  const leading = partOf === 'anaphor' ? anaphorNoun(tokens, at, context) : null;
  if (leading) return { ...base, ...leading, partOf, more };
  const victims = /^(?:victims|dead|deceased|killed|fatalities|casualties|slain|wounded|injured)$/.exec(
    tokens[at]?.lower ?? '',
  );
  if (partOf === 'noun' && victims) {
    const inner: Outcome = /wounded|injured/.test(victims[0]) ? 'injured' : 'killed';
    const named = anaphorNoun(tokens, at + 1, context);
    if (named) return { ...base, ...named, partOf: 'noun', more, inner };
    return {
      ...base,
      to: at + 1,
      headTo: at + 1,
      head: null,
      row: null,
      plural: true,
      groupFrom: at,
      groupTo: at,
      partOf: 'noun',
      more,
      inner: count.low === 1 ? null : inner,
      notPeople: count.low === 1,
    };
  }
  if (tokens[count.numberFrom]?.lower === 'both')
    while (context.lexicon.language.determiners.has(tokens[at]?.lower ?? '')) at++;
  const head = headFrom(tokens, at, context);
  if (head.head === null) {
    return {
      ...base,
      kind: 'number',
      to: Math.max(count.to, at),
      headTo: at,
      head: null,
      row: null,
      plural: true,
      groupFrom: count.from,
      groupTo: at,
      partOf,
      more,
      inner: null,
      notPeople: false,
    };
  }
  const end = tail(tokens, head.to, context);
  const row = head.row && !head.row.weak ? head.row : (rowOfTail(tokens, head.to, end, context.lexicon) ?? head.row);
  return {
    ...base,
    to: end,
    headTo: head.to,
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

const ONE: Pick<Count, 'low' | 'high' | 'qualifier'> = { low: 1, high: 1, qualifier: 'exact' };

/** "a soldier", "his wife", "another": one person; "his parents": two. */
function implicit(tokens: readonly Token[], at: number, context: MentionContext): Mention | null {
  const { lexicon } = context;
  const word = tokens[at]?.lower ?? '';
  if (
    !lexicon.language.determiners.has(word) ||
    word === 'all' ||
    word === 'some' ||
    word === 'any' ||
    word === 'no' ||
    word === 'one'
  )
    return null;
  if (word === 'another' && tokens[at + 1]?.kind === 'number') return null;
  if (word === 'another' && lexicon.language.cardinals.has(tokens[at + 1]?.lower ?? '')) return null;
  const head = headFrom(tokens, at + 1, context);
  const base = { from: at, count: null, partOf: null, more: word === 'another', notPeople: false, row: head.row };
  if (head.head === null || (!head.row && word === 'another' && head.inner === null)) {
    if (word !== 'another') return null;
    const count: Count = { ...ONE, from: at, to: at + 1, numberFrom: at, numberTo: at + 1, rule: 'count.another' };
    return {
      ...base,
      count,
      to: at + 1,
      headTo: at + 1,
      kind: 'other',
      head: null,
      plural: false,
      groupFrom: at,
      groupTo: at + 1,
      inner: null,
    };
  }
  if (!head.row) return null;
  const end = tail(tokens, head.to, context);
  const shared = {
    ...base,
    to: end,
    headTo: head.to,
    head: head.head,
    groupFrom: at + 1,
    groupTo: end,
    inner: head.inner,
  };
  const span = { from: at, to: head.to, numberFrom: at, numberTo: head.to };
  const collective = /^(?:dead|toll|casualties|death|deaths|losses)$/.test(tokens[head.to]?.lower ?? '');
  if (collective) return { ...shared, count: null, kind: 'bare', plural: true };
  if (head.plural) {
    const pair = head.head === 'parents' || head.head === 'twins';
    const count: Count | null = pair ? { ...span, low: 2, high: 2, qualifier: 'exact', rule: 'count.pair' } : null;
    return { ...shared, count, kind: pair ? 'implicit' : 'bare', plural: true };
  }
  if (
    head.row.weak &&
    head.head !== 'body' &&
    head.head !== 'head' &&
    head.head !== 'member' &&
    head.head !== 'hostage' &&
    head.head !== 'prisoner'
  )
    return null;
  return { ...shared, kind: 'implicit', plural: false, count: { ...span, ...ONE, rule: 'count.implicit' } };
}

function bare(tokens: readonly Token[], at: number, context: MentionContext): Mention | null {
  const known = context.lexicon.people.get(tokens[at]?.lower ?? '');
  if (!known?.plural) return null;
  const end = tail(tokens, at + 1, context);
  return {
    from: at,
    to: end,
    headTo: at + 1,
    kind: 'bare',
    count: null,
    head: tokens[at]?.lower ?? null,
    row: known.row,
    plural: true,
    groupFrom: at,
    groupTo: end,
    partOf: null,
    more: false,
    inner: HEAD_OUTCOME.get(tokens[at]?.lower ?? '') ?? null,
    notPeople: false,
  };
}

/** Two capitalised words or more, or a title and a name: a person, if a casualty word takes it. */
function named(tokens: readonly Token[], at: number, sentence: Sentence, context: MentionContext): Mention | null {
  if (sentence.upper || sentence.titled) return null;
  let i = at;
  while (
    tokens[i]?.capital &&
    tokens[i]?.kind === 'word' &&
    !context.lexicon.language.stops.has(tokens[i]?.lower ?? '') &&
    !context.isDemonym(tokens[i]?.lower ?? '')
  )
    i++;
  if (i - at < 2 || i - at > 6) return null;
  if (tokens.slice(at, i).some((t) => context.lexicon.language.organisations.has(t.lower))) return null;
  const { titles } = context.lexicon.language;
  const titled = titles.has(tokens[at]?.lower ?? '') || context.lexicon.people.has(tokens[at]?.lower ?? '');
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

/** "four policemen or more": the qualifier may stand after the whole phrase. */
function qualifiedAfter(tokens: readonly Token[], mention: Mention, lexicon: Lexicon): Mention {
  const { count } = mention;
  if (!count || count.qualifier !== 'exact' || count.low === null || mention.kind !== 'counted') return mention;
  const hit = lexicon.after.firstAt(tokens, mention.to);
  if (!hit || hit.length < 2) return mention;
  return {
    ...mention,
    to: mention.to + hit.length,
    count: { ...count, ...bounds(count.low, hit.row.qualifier), qualifier: hit.row.qualifier, rule: hit.row.id },
  };
}

/** "and as many injured": the number told just before. */
function asMany(tokens: readonly Token[], at: number, before: readonly Mention[]): Count | null {
  if (tokens[at]?.lower !== 'as' || tokens[at + 1]?.lower !== 'many' || tokens[at + 2]?.lower === 'as') return null;
  const last = before.findLast((m) => m.count !== null)?.count;
  return last ? { ...last, from: at, to: at + 2, numberFrom: at, numberTo: at + 2, rule: 'count.as-many' } : null;
}

/** All mentions of a sentence, in order, none overlapping. */
export function mentionsOf(sentence: Sentence, context: MentionContext, taken: (at: number) => boolean): Mention[] {
  const { tokens } = sentence;
  const mentions: Mention[] = [];
  let i = 0;
  while (i < tokens.length) {
    if (taken(i)) {
      i++;
      continue;
    }
    const qualifier = context.lexicon.before.firstAt(tokens, i);
    if (qualifier && qualifier.length > 1 && countAt(tokens, i + qualifier.length, context.lexicon)) {
      i += qualifier.length;
      continue;
    }
    const count = asMany(tokens, i, mentions) ?? countAt(tokens, i, context.lexicon);
    const found = count
      ? counted(tokens, count, context)
      : (implicit(tokens, i, context) ?? bare(tokens, i, context) ?? named(tokens, i, sentence, context));
    if (found) {
      const whole = qualifiedAfter(tokens, found, context.lexicon);
      mentions.push(whole);
      i = Math.max(whole.to, i + 1);
    } else i++;
  }
  return mentions;
}
