/** Wordings that take their people by voice, before or after them, with all that are coordinated. */
import type { TriggerRow } from '../../model/language-rows.ts';
import type { Mention } from '../mentions/mention.ts';
import { wordAt } from '../words/tokens.ts';
import { closesPart, opensBefore, startsWith } from './joints.ts';
import type { Link, Linker } from './linker.ts';
import { laterDied, subjectOf, wholeOver } from './subjects.ts';
import type { Trigger } from './triggers.ts';
import { takenFrom } from './wholes.ts';

/** ", all of one family,": the same people as the mention before. */
function apposed(linker: Linker, previous: Mention, mention: Mention): boolean {
  const { tokens, words } = linker;
  const between = tokens
    .slice(previous.to, mention.from)
    .map((t) => t.lower)
    .join(' ');
  return words.apposition.test(between) || (between === ',' && words.allOf.has(wordAt(tokens, mention.from)));
}

/** "Jane Roe, 34; John Doe, 12; and Ali Khan": a list of persons may be parted by semicolons. */
function listedNames(linker: Linker, previous: Mention, mention: Mention): boolean {
  const { tokens, words } = linker;
  if (mention.kind !== 'named' && previous.kind !== 'named') return false;
  if (tokens[previous.to]?.text !== ';') return false;
  return tokens.slice(previous.to + 1, mention.from).every((t) => words.joints.has(t.lower));
}

/** "12 soldiers and 3 guards", "12 soldiers, two of them", "12 people, including 3 guards". */
function coordinated(linker: Linker, previous: Mention, mention: Mention): boolean {
  const anaphor = mention.partOf === 'anaphor' && mention.from - previous.to <= 2;
  if (takenFrom(linker, previous)) return false;
  return (
    anaphor ||
    linker.joined(previous.to, mention.from) ||
    listedNames(linker, previous, mention) ||
    linker.opensPart(previous.to, mention.from)
  );
}

/** "were killed in addition to the bomber, and 12 were wounded": the bomber belongs to the wording before him. */
function addedAfter(linker: Linker, mention: Mention): boolean {
  if (!ledByWith(linker, mention)) return false;
  const trigger = linker.triggers.findLast((t) => t.to <= mention.from);
  return trigger !== undefined && !linker.mentions.some((m) => m.from >= trigger.to && m.to <= mention.from);
}

/** "23 dead, six of them children, and nine wounded", "two are dead, including a guard, and": the part is of a figure that has its wording. */
function toldBefore(linker: Linker, part: Mention): boolean {
  const opened = opensBefore(linker.tokens, part.from, linker.words);
  return (part.partOf === 'anaphor' || opened) && linker.wholeBefore(part) !== null;
}

/** "Jane Roe, a teacher and one of two deputies, [was] shot": a verb of one person's takes one, told in several words. */
function oneOf({ tokens, words }: Linker, chain: readonly Mention[], { from, groupFrom }: Trigger): readonly Mention[] {
  const single = groupFrom < from && words.singularVerbs.has(wordAt(tokens, groupFrom));
  const [first] = chain;
  if (!single || !first || chain.length < 2 || wordAt(tokens, groupFrom - 1) !== ',') return chain;
  if (wordAt(tokens, first.to) !== ',' || chain.some((m) => (m.count?.low ?? 0) > 1)) return chain;
  return [chain.find((m) => m.kind === 'named') ?? first];
}

/** "34 wounded, [five of whom] died": what the whole is known by is not what befell its part. */
function fared(linker: Linker, whole: Mention, part: Mention, row: TriggerRow): boolean {
  if (part.partOf !== 'anaphor') return false;
  const known = linker.linkOf(whole)?.outcome ?? whole.inner;
  return known !== null && known !== row.outcome;
}

/** "two deputies, [one of whom] died": the wording right behind is the part's alone. */
const ofWhom = ({ tokens, words }: Linker, { partOf, to }: Mention, { groupFrom }: Trigger): boolean =>
  partOf === 'anaphor' && to === groupFrom && words.partRelatives.has(wordAt(tokens, to - 1));

/**
 * "eight people, among them [a girl] hit by a bullet, died": a participle behind a part is of the part alone.
 * "were killed, including [two nurses], and 14 were hurt": the part behind a wording belongs to it.
 */
function ownPart(linker: Linker, previous: Mention, mention: Mention, { from, groupFrom, to }: Trigger): boolean {
  const { triggers, tokens, words } = linker;
  const reduced = groupFrom === from && mention.to === from && linker.opensPart(previous.to, mention.from);
  if (reduced && triggers.some((t) => t.from > to && t.rows.some((r) => r.take !== 'object'))) return true;
  const told = triggers.findLast((t) => t.to <= previous.from);
  const opened = told && previous.from - told.to <= 8 && opensBefore(tokens, previous.from, words);
  if (!told || !(opened || linker.opensPart(told.to, previous.from))) return false;
  return (
    linker.mentions.every((m) => m.from < told.to || m.from >= previous.from) &&
    words.joints.has(wordAt(tokens, mention.from - 1))
  );
}

/** Is the wording of the part alone, and not of the people before it? */
const isApart = (linker: Linker, whole: Mention, part: Mention, trigger: Trigger, row: TriggerRow): boolean =>
  fared(linker, whole, part, row) || ofWhom(linker, part, trigger) || ownPart(linker, whole, part, trigger);

/** Gives the outcome to a mention and to all coordinated with it, leftwards: "12 soldiers and 3 guards were killed". */
export function takeLeft(linker: Linker, first: Mention, trigger: Trigger, row: TriggerRow): boolean {
  let index = linker.mentions.indexOf(first);
  let chain: Mention[] = [];
  for (let mention: Mention | undefined = first; mention; mention = linker.mentions[--index]) {
    if (!linker.isOpen(mention, row.outcome, trigger)) break;
    chain.unshift(mention);
    const previous = linker.mentions[index - 1];
    // "nine were hit, six of them fatally": of the part alone
    if (row.part && mention.partOf === 'anaphor') break;
    if (!previous || isApart(linker, previous, mention, trigger, row)) break;
    if (apposed(linker, previous, mention)) {
      chain = chain.slice(1);
      if (previous.head === null || linker.words.plainHeads.has(previous.head))
        linker.appositives.set(previous, mention);
    } else if (!coordinated(linker, previous, mention) || toldBefore(linker, previous) || addedAfter(linker, previous))
      break;
  }
  // "nine guards, and 130 wounded": a bare number right before its participle is told of alone
  const bare = first.kind === 'number' && chain.at(-2)?.kind !== 'number';
  const alone = bare && first.to === trigger.from && trigger.groupFrom === trigger.from;
  const people = alone ? [first] : oneOf(linker, chain, trigger);
  const over = people[0] && !row.part && wholeOver(linker, people[0]);
  const whole = over && people[0] && !isApart(linker, over, people[0], trigger, row) ? over : null;
  return linker.chain(whole ? [whole, ...people] : people, trigger, row, 'link.subject');
}

/** "After the killing of the mayor, the 40 judges decided": known people behind a comma, and no list goes on after them. */
function opensClause({ tokens, words }: Linker, last: Mention, next: Mention): boolean {
  const known = words.known.has(wordAt(tokens, last.to + 1)) || words.known.has(wordAt(tokens, next.from));
  if (wordAt(tokens, last.to) !== ',' || !known || next.count === null) return false;
  const after = wordAt(tokens, next.to);
  return after !== '' && tokens[next.to]?.kind === 'word' && !words.joints.has(after);
}

/** Gives the outcome to a mention and to all coordinated with it, rightwards: "killed 12 soldiers and 3 guards". */
export function takeRight(linker: Linker, first: Mention, trigger: Trigger, row: TriggerRow): boolean {
  let index = linker.mentions.indexOf(first);
  let last = first;
  const chain: Mention[] = [first];
  for (let next = linker.mentions[++index]; next; next = linker.mentions[++index]) {
    if (linker.linkOf(next)) break;
    if (!linker.opensPart(last.to, next.from)) {
      if (!linker.joined(last.to, next.from) && !listedNames(linker, last, next)) break;
      if (linker.isSubject(next) || opensClause(linker, last, next)) break;
    }
    chain.push(next);
    last = next;
  }
  return linker.chain(chain, trigger, row, 'link.object');
}

/** "gunmen who killed", "the blast killed him": the people before the wording did it, or it is told of somebody else. */
function actsOnOthers({ tokens, words }: Linker, trigger: Trigger): boolean {
  const after = wordAt(tokens, trigger.to);
  const deed = words.clauseOpeners.has(wordAt(tokens, trigger.groupFrom - 1)) && words.articles.has(after);
  return deed || (words.objectPronouns.has(after) && !words.possessives.has(after));
}

/** "five were shot [at a party]", not "were shot at by rebels", "shot at the men". */
function isPlaced({ tokens, words }: Linker, { passive, to }: Trigger): boolean {
  const next = tokens[to + 1];
  return passive && words.whereLeads.has(wordAt(tokens, to)) && next?.kind === 'word' && !words.stops.has(next.lower);
}

/** Where a wording's people stand: "12 died", "claimed 12 lives", "killed 12", "12 were killed". */
export function voice(linker: Linker, trigger: Trigger, row: TriggerRow): boolean {
  // "shot down", "shot at": another verb
  const parts = (row.counted && row.take === 'either') || (row.known && row.take === 'subject');
  if (parts && linker.words.particles.has(wordAt(linker.tokens, trigger.to)) && !isPlaced(linker, trigger))
    return false;
  const right = linker.after(trigger);
  const left = subjectOf(linker, trigger, row);
  if (laterDied(linker, trigger, row)) return true;
  if (row.take === 'subject') return left !== null && takeLeft(linker, left, trigger, row);
  if (row.take === 'object') return right !== null && takeRight(linker, right, trigger, row);
  if (row.take !== 'either') return false;
  if (!trigger.passive && right && !linker.linkOf(right) && takeRight(linker, right, trigger, row)) return true;
  // "slashed four tyres"
  const things = row.known === true && right?.kind === 'counted' && right.row === null && !right.notPeople;
  if (!trigger.passive && (trigger.perfect || things || actsOnOthers(linker, trigger))) return false;
  return left !== null && takeLeft(linker, left, trigger, row);
}

/** "were killed and 12 wounded", "abducted and later killed": a second wording over the same people. */
export function shared(linker: Linker, trigger: Trigger, previous: Trigger | undefined): Link | null {
  if (!previous || !linker.joined(previous.to, trigger.groupFrom)) return null;
  return linker.links.find((l) => l.trigger === previous && l.parent === null) ?? null;
}

/** "Killed in the attacks were 33 civilians and 17 soldiers". */
export function inverted(linker: Linker): void {
  const { mentions, tokens, words } = linker;
  const trigger = linker.triggers[0];
  const row = trigger?.rows.find((r) => r.take === 'either' || r.take === 'subject');
  if (!trigger || !row || trigger.from > 2) return;
  const figure = mentions.find((m) => m.from > trigger.to && words.copulas.has(wordAt(tokens, m.from - 1)));
  // "He died doing what he had wanted since he was a boy": the verb of another clause
  const between = tokens.slice(trigger.to, figure?.from ?? 0);
  if (between.some((t) => words.clauseStarts.has(t.lower) || words.pronouns.has(t.lower))) return;
  if (figure?.count && !linker.linkOf(figure)) takeRight(linker, figure, trigger, row);
}

/** "along with", "as did" stand before the mention, with two words between them at most. */
function ledByWith(linker: Linker, mention: Mention): boolean {
  const { tokens, words } = linker;
  return words.withPhrases.some((phrase) =>
    [0, 1, 2].some(
      (gap) =>
        startsWith(tokens, mention.from - phrase.length - gap, phrase) &&
        tokens.slice(mention.from - gap, mention.from).every((t) => t.kind === 'word'),
    ),
  );
}

/** "died along with 15 soldiers", "as did 22 policemen", "were killed, and 36 civilians": more people of the same wording. */
export function addedPeople(linker: Linker): void {
  const { tokens, words } = linker;
  for (const mention of linker.mentions) {
    if (linker.linkOf(mention) || !mention.count || mention.notPeople) continue;
    if (mention.head === null && mention.kind !== 'counted') continue;
    const last = linker.links.filter((l) => l.mention.to <= mention.from && l.parent === null).at(-1);
    const trigger = last?.trigger;
    if (!last || !trigger) continue;
    const row: TriggerRow = trigger.rows[0] ?? {
      id: 'killed.number-of',
      outcome: last.outcome,
      take: 'number',
      forms: [],
      example: '',
    };
    if (closesPart(tokens, mention.to, words)) continue;
    const listed = tokens.slice(trigger.to, mention.from).some((t) => words.partMarks.has(t.lower));
    // "the three were pronounced dead and two women were admitted": a clause of their own
    const apart = words.copulas.has(wordAt(tokens, mention.to));
    const direct = !listed && !apart && trigger.to <= mention.from && linker.joined(trigger.to, mention.from);
    if ((ledByWith(linker, mention) || direct) && !linker.isSubject(mention))
      takeRight(linker, mention, trigger, { ...row, outcome: last.outcome });
  }
}
