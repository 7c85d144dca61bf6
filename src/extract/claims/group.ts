/** Who a claim's people are: their own words, or those of a mention that tells of them. */
import type { ExtractContext } from '../context.ts';
import type { Link } from '../links/link.ts';
import type { Mention } from '../mentions/mention.ts';
import { type Group, groupOf } from '../mentions/victims.ts';
import type { SentenceReading } from '../reading.ts';
import { type Token, wordAt } from '../words/tokens.ts';
import { losersOf } from './losers.ts';
import { struckBefore } from './struck.ts';

/** "lost 10 of its own": the side that speaks of itself stands before the wording, or is the speaker. */
function ownSide(link: Link, reading: SentenceReading, own: Group): Group {
  const { tokens } = reading.sentence;
  const at = link.trigger?.groupFrom ?? 0;
  const agent = reading.mentions.findLast((m) => m.to <= at && m.row !== null);
  const from = agent ? tokens[agent.groupFrom] : undefined;
  const to = agent ? tokens[agent.groupTo - 1] : undefined;
  const words = from && to ? reading.source.slice(from.start, to.end) : 'own members';
  return {
    words,
    victims: { ...own.victims, status: agent?.row?.status ?? 'unknown', role: null, own_side: true },
    coverage: 'stated',
  };
}

/** "[the rebels] lost three": they stand right before the wording; "and lost three" is told of nobody near. */
function lostBy(link: Link, reading: SentenceReading, own: Group, context: ExtractContext): Group {
  const at = link.trigger?.groupFrom ?? 0;
  const who = reading.mentions.find((m) => m.kind === 'bare' && m.to === at);
  return who ? groupOf(who, reading.sentence.tokens, reading.source, context) : { ...own, words: 'people' };
}

/** A bare number takes the people told just before it: "58 soldiers were killed and 30 wounded". */
export function groupFor(link: Link, reading: SentenceReading, context: ExtractContext): Group {
  const { tokens } = reading.sentence;
  const { countedOnly, among: amongWords } = context.language.victimWords;
  const own = groupOf(link.mention, tokens, reading.source, context);
  if (link.who) return apposed(link, link.who, reading, context);
  const among = amongThem(link, reading, amongWords);
  if (among) return { ...groupOf(among, tokens, reading.source, context), coverage: 'stated' };
  if (link.mention.partOf === 'noun' && link.mention.inner === 'injured' && link.mention.head === null)
    return groupOf({ ...link.mention, groupTo: link.mention.to }, tokens, reading.source, context);
  if (link.mention.head === 'own') return ownSide(link, reading, own);
  const losers = losersOf(link, reading, context);
  if (losers) return losers;
  if (countedOnly.has(link.mention.head ?? '')) return { ...own, words: 'people' };
  // "the army lost 10 men"
  const men = link.trigger?.rows[0]?.loss === true && context.language.victimWords.anyMen.has(link.mention.head ?? '');
  const whose = men ? lostBy(link, reading, own, context) : own;
  if (link.mention.head !== null || link.mention.kind === 'named') return whose.words === 'people' ? own : whose;
  if (link.trigger?.rows[0]?.loss && link.mention.kind === 'number') return lostBy(link, reading, own, context);
  const before = reading.links.findLast(
    (l) =>
      l.mention.to <= link.mention.from &&
      l.mention.head !== null &&
      l.mention.kind !== 'named' &&
      l.parent === null &&
      !isAside(l, link, tokens, context) &&
      // "a school sheltering displaced families": told beside what happened
      (l.outcome !== 'displaced' || l.mention.count !== null) &&
      // "a soldier was killed and three others wounded": others than the one
      (l.mention.plural || !(link.mention.more || link.rules.includes('link.toll'))) &&
      !l.mention.notPeople &&
      !countedOnly.has(l.mention.head),
  );
  const whole = link.parent?.mention.head ? link.parent : before;
  const them = !whole && link.mention.partOf === 'anaphor' ? peopleBefore(link, reading) : undefined;
  if (them)
    return {
      ...groupOf({ ...them, groupFrom: them.headTo - 1 }, tokens, reading.source, context),
      coverage: 'inferred',
    };
  if (whole && whole.outcome !== 'bodies held') {
    const group = groupOf(whole.mention, tokens, reading.source, context);
    return { ...group, coverage: group.coverage === 'unclear' ? 'unclear' : 'inferred' };
  }
  const struck = mayBeStruck(link) ? struckBefore(link.mention, reading, context) : null;
  return struck ? inferredFrom(struck, reading, context) : fellowsOf(own, context);
}

/** "Police arrested three suspects over the attack, which killed 14": others than those held, and than those of a clause before. */
function isAside(before: Link, { outcome, trigger }: Link, tokens: readonly Token[], { language }: ExtractContext) {
  if (before.outcome === 'arrested' && (outcome === 'killed' || outcome === 'injured')) return true;
  const opener = trigger && !trigger.passive ? wordAt(tokens, trigger.groupFrom - 1) : '';
  const deed = trigger?.rows.some((row) => row.take !== 'subject') === true;
  return deed && language.victimWords.struck.away.has(opener) && before.outcome !== 'abducted';
}

/** "Three comrades fell": where nobody was told of before, the word for fellows is all that is said of them. */
const fellowsOf = (own: Group, { language }: ExtractContext): Group =>
  language.mentionWords.fellows.has(own.words.toLowerCase()) ? own : { ...own, words: 'people' };

/** "fired on protesters, killing eight": a bare figure may be of those struck, save where it tells of arrests. */
export function mayBeStruck({ mention, outcome, rules }: Link): boolean {
  const bare = mention.kind === 'number' || mention.partOf === 'anaphor' || mention.more;
  return bare && outcome !== 'arrested' && outcome !== 'surrendered' && !rules.includes('killed.number-of');
}

/** "a patrol of [rangers]", "the number of [traders]": where their own words begin. */
function ownFrom({ groupFrom, headTo }: Mention, tokens: readonly Token[], { language }: ExtractContext): number {
  let from = groupFrom;
  const { participles, doing } = language.victimWords.struck;
  for (let i = from; i < headTo - 1; i++) {
    const word = wordAt(tokens, i);
    // "a bomb targeting [pilgrims]"
    if (word === language.linkWords.wholeLead || doing.has(word) || (i === from && participles.has(word))) from = i + 1;
  }
  return from;
}

/** The people of a mention, without their number, for a figure that does not name them. */
export function inferredFrom(who: Mention, { sentence, source }: SentenceReading, context: ExtractContext): Group {
  const { tokens } = sentence;
  let groupFrom = ownFrom(who, tokens, context);
  // "[Kurdish] forces": a bare noun begins with itself
  const people = tokens[groupFrom - 1];
  if (people?.capital && context.gazetteer.countryOfDemonym(people.text) !== null) groupFrom--;
  return { ...groupOf({ ...who, groupFrom }, tokens, source, context), coverage: 'inferred' };
}

/** "a lorry of traders, killing seven of [them]": the people told last before the pronoun. */
function peopleBefore({ mention: { from }, trigger }: Link, { links, mentions }: SentenceReading): Mention | undefined {
  // "the four injured were flown out, where doctors described two of them as critical"
  if (links.some((l) => l.mention.to <= from)) return undefined;
  // "[troops] rescued 12 of them": who did it is not meant
  const doer = trigger && trigger.to <= from ? trigger.groupFrom : -1;
  return mentions.findLast(
    (m) => m.to <= from && m.to !== doer && m.plural && m.row !== null && !m.row.weak && !m.notPeople,
  );
}

/** "Eleven people, all of one family": both the plain noun and what is said of it. */
function apposed(link: Link, who: Mention, reading: SentenceReading, context: ExtractContext): Group {
  const { tokens } = reading.sentence;
  const { partly } = context.language.victimWords;
  const groupFrom = ownFrom(who, tokens, context);
  const group = groupOf({ ...who, groupFrom }, tokens, reading.source, context);
  const first = tokens[link.mention.groupFrom];
  const last = tokens[who.groupTo - 1];
  const words = link.mention.head !== null && first && last ? reading.source.slice(first.start, last.end) : group.words;
  const some = tokens.slice(link.mention.to, who.from + 1).some((t) => partly.has(t.lower));
  // "50 people, most of them civilians": not all are
  return { ...(some ? groupOf(link.mention, tokens, reading.source, context) : group), words, coverage: 'stated' };
}

/** "12 deaths [among] drivers", "12 deaths and 30 injuries [among] drivers": where that word stands; -1 where it does not. */
function amongAt({ mentions, sentence: { tokens } }: SentenceReading, end: number, words: ReadonlySet<string>): number {
  if (words.has(wordAt(tokens, end))) return end;
  const next = mentions.find((m) => m.from > end && m.from <= end + 2 && m.count !== null);
  if (!next || wordAt(tokens, end) === ',') return -1;
  for (let i = next.to; i <= next.to + 1; i++) if (words.has(wordAt(tokens, i))) return i;
  return -1;
}

/** "84 dead among the army, the police and the rangers": who they were stands behind the casualty word. */
function amongThem(link: Link, reading: SentenceReading, words: ReadonlySet<string>): Mention | null {
  const { tokens } = reading.sentence;
  const counts = link.mention.head !== null && link.mention.inner !== null;
  const told = link.trigger?.to ?? link.mention.to;
  const at = amongAt(reading, told, words);
  // "30 casualties among drivers" is told as a loss
  if (counts ? at === told : link.mention.head !== null) return null;
  if (at < 0 || tokens[at + 1]?.lower === 'them') return null;
  let end = at + 1;
  while (tokens[end] && !/^[.;:]$/.test(tokens[end]?.lower ?? '') && end - at < 16) end++;
  return { ...link.mention, row: null, head: null, groupFrom: at + 1, groupTo: end };
}
