/** "The dead were Jane Roe, 34, and two guards", "among the injured are ...": who the dead and the injured are. */
import type { TriggerRow } from '../../model/language-rows.ts';
import type { Outcome } from '../../model/words.ts';
import type { Mention } from '../mentions/mention.ts';
import { wordAt } from '../words/tokens.ts';
import { takeRight } from './chains.ts';
import type { Linker } from './linker.ts';
import { nounTrigger, type Trigger } from './triggers.ts';

/** The most words between the noun and the list. */
const MOST = 5;
/** The most words between a wording and the people told behind it. */
const REACH = 9;

const rowOf = (outcome: Outcome): TriggerRow => ({
  id: 'listed.of-whole',
  outcome,
  take: 'number',
  forms: [],
  example: '',
});

/** The place of the first person after "the dead were", "the victims were identified as"; -1 where no list follows. */
function listAt(linker: Linker, noun: number): number {
  const { listers } = linker.words;
  let i = noun + 1;
  let listed = false;
  while (i <= noun + MOST && (listers.has(wordAt(linker.tokens, i)) || linker.inGap(i))) {
    listed ||= listers.has(wordAt(linker.tokens, i));
    i++;
  }
  return listed ? i : -1;
}

/** "Among the priests killed was [Jane Roe]", "the officer killed on Monday was [John Doe]": who it was follows. */
function toldAfter(linker: Linker, trigger: Trigger): Mention | undefined {
  const { tokens, words, mentions } = linker;
  if (trigger.passive || trigger.perfect || trigger.negated) return undefined;
  for (let i = trigger.to; i < trigger.to + REACH; i++) {
    const word = wordAt(tokens, i);
    // "died doing what he had loved since he was a boy": the copula of another clause
    if (/^[.;]$/.test(word) || (words.pronouns.has(word) && words.clauseStarts.has(wordAt(tokens, i - 1))))
      return undefined;
    if (!words.copulas.has(wordAt(tokens, i))) continue;
    const at = wordAt(tokens, i + 1) === ':' ? i + 2 : i + 1;
    return mentions.find((m) => m.from === at && m.count !== null && m.kind !== 'number');
  }
  return undefined;
}

/** "the following officers died in combat: [Jane Roe, ...]": names after a colon are those just told without a number. */
function namedAfterColon(linker: Linker, trigger: Trigger): Mention | undefined {
  const { tokens, links, mentions } = linker;
  const told = links.find((l) => l.trigger === trigger && l.mention.count === null);
  if (!told) return undefined;
  for (let i = trigger.to; i < trigger.to + REACH; i++)
    if (wordAt(tokens, i) === ':') return mentions.find((m) => m.from === i + 1 && m.kind === 'named');
  return undefined;
}

/** People who are told behind their wording, over a copula or a colon. */
export function toldBehind(linker: Linker): void {
  for (const trigger of linker.triggers) {
    const row = trigger.rows.find((r) => r.take !== 'object');
    if (!row) continue;
    const person = toldAfter(linker, trigger) ?? namedAfterColon(linker, trigger);
    if (!person || linker.linkOf(person) || linker.isSubject(person)) continue;
    const before = linker.links.find((l) => l.trigger === trigger && l.mention.count !== null);
    const from = linker.links.length;
    if (!takeRight(linker, person, trigger, { ...row, known: false })) continue;
    // "one of the students killed was Jane Roe": the same person told twice
    if (before) for (const link of linker.links.slice(from)) link.parent ??= before;
  }
}

/** "the killing on Monday of a judge": what stands between the deed at `i` and "of". */
function deedOf(linker: Linker, i: number, outcome: Outcome): void {
  const { tokens, mentions } = linker;
  const known = linker.triggers.find((t) => t.from <= i && i < t.to);
  if (linker.links.some((l) => l.trigger !== null && l.trigger === known)) return;
  const of = tokens.findIndex((t, n) => n > i + 1 && n <= i + REACH && t.lower === 'of');
  const person = of < 0 ? undefined : mentions.find((m) => m.from > of && m.from <= of + 2);
  if (!person?.count || linker.linkOf(person) || linker.isSubject(person)) return;
  if (tokens.slice(i, of).some((t) => t.kind === 'mark')) return;
  const used = { ...nounTrigger(i, outcome), to: of + 1 };
  takeRight(linker, person, used, { ...rowOf(outcome), id: 'listed.deed-of' });
}

/** People of a deed that is told by its noun. */
export function deedsOf(linker: Linker): void {
  const { tokens, words } = linker;
  for (let i = 0; i < tokens.length; i++) {
    const outcome = words.deeds.get(wordAt(tokens, i));
    if (outcome) deedOf(linker, i, outcome);
  }
}

/** "The wounded, [four men and two women], were flown out": the place of people told right behind the noun; null where they are none. */
function apposedAt({ tokens, mentions, triggers, words }: Linker, noun: number, outcome: Outcome): number | null {
  if (wordAt(tokens, noun + 1) !== ',') return null;
  const first = mentions.find((m) => m.from === noun + 2);
  if (!first?.count || first.head === null || first.partOf !== null || first.notPeople || first.kind === 'named')
    return null;
  const closed = tokens.some((t, i) => i > first.to && t.text === ',') || triggers.some((t) => t.from > first.to);
  const goesOn = tokens.some((t, i) => i > first.to && words.copulas.has(t.lower));
  return closed &&
    goesOn &&
    !triggers.some((t) => t.from > noun && t.outcome !== outcome && t.rows.some((r) => !r.heads))
    ? noun + 2
    : null;
}

/** Persons listed after a noun for the dead or the injured are those it means. */
export function listedPeople(linker: Linker): void {
  const { tokens, words, mentions } = linker;
  for (let i = 1; i < tokens.length; i++) {
    const outcome = words.wholeOutcomes.get(wordAt(tokens, i));
    if (!outcome || !words.wholeArticles.has(wordAt(tokens, i - 1))) continue;
    const at = apposedAt(linker, i, outcome) ?? listAt(linker, i);
    const first = at < 0 ? undefined : mentions.find((m) => m.from >= at);
    if (!first?.count || first.from > at + 1 || first.count.numberFrom > at + 1 || linker.linkOf(first)) continue;
    const used = nounTrigger(i, outcome);
    takeRight(linker, first, used, rowOf(outcome));
  }
}
