/** Figures that a noun of counting tells: "the death toll rose to 45", "the number of rebels killed is 108". */
import type { TriggerRow } from '../../model/language-rows.ts';
import type { Outcome } from '../../model/words.ts';
import type { Mention } from '../mentions/mention.ts';
import { wordAt } from '../words/tokens.ts';
import { takeRight } from './chains.ts';
import type { Link, Linker } from './linker.ts';
import { isCompound, nounTrigger, type Trigger } from './triggers.ts';

export const numberRow = (id: string, outcome: Outcome): TriggerRow => ({
  id,
  outcome,
  take: 'number',
  forms: [],
  example: '',
});

/** Does one of the verbs stand before the figure, or open it: "the toll rose to [250]", "the toll has [passed 250]"? */
function leads({ tokens }: Linker, figure: Mention, verbs: ReadonlySet<string>): boolean {
  const qualified = (figure.count?.numberFrom ?? figure.from) > figure.from;
  return verbs.has(wordAt(tokens, figure.from - 1)) || (qualified && verbs.has(wordAt(tokens, figure.from)));
}

/** Numbers near a toll word: "the death toll rose to 45", "12 deaths". */
export function tollNumber(linker: Linker, trigger: Trigger, row: TriggerRow): boolean {
  const { mentions, tokens, words } = linker;
  const noToll = (m: Mention): boolean =>
    m.count?.qualifier === 'none' && wordAt(tokens, trigger.to - 1).includes('toll');
  const previous = mentions.find((m) => m.to === trigger.from && m.count && m.kind !== 'implicit' && !noToll(m));
  if (previous) return linker.add(previous, row.outcome, trigger, [row.id, 'link.number-before']) !== null;
  const next = mentions.find(
    (m) =>
      m.from >= trigger.to &&
      m.count &&
      m.from - trigger.to <= 14 &&
      !m.notPeople &&
      // "a toll of 3 dead and damage to 20 stores"
      (m.head === null || m.row !== null || m.inner !== null || !m.plural || tokens[m.headTo - 1]?.capital) &&
      leads(linker, m, words.tollLeads) &&
      !linker.linkOf(m) &&
      !linker.isSubject(m, row.outcome),
  );
  // "five deaths: two women and three men": the figure of the noun stands before it, what follows are its parts
  const own = mentions.some((m) => m.count !== null && m.inner !== null && m.from < trigger.from && trigger.to <= m.to);
  if (own && next && wordAt(tokens, next.from - 1) === ':') return false;
  return next !== undefined && linker.add(next, row.outcome, trigger, [row.id, 'link.toll']) !== null;
}

/** Is the word at `i` a noun of counting? "dead" is one only as a noun: "the civilian dead". */
function isTollNoun(linker: Linker, i: number): boolean {
  const { tokens, words } = linker;
  const word = wordAt(tokens, i);
  return (
    words.tollNouns.has(word) &&
    !isCompound(tokens, i + 1) &&
    (word !== 'dead' || words.deadBefore.test(wordAt(tokens, i - 1)))
  );
}

/** The figure of the toll noun at `i`: "the number ... up to [108]", "taking to [177] the number". */
function figureOf(linker: Linker, i: number): Mention | undefined {
  const { mentions, tokens, words } = linker;
  const placed = (m: Mention): boolean =>
    leads(linker, m, words.tollVerbs) && m.count !== null && m.kind !== 'implicit' && !m.notPeople;
  return (
    mentions.find((m) => m.from > i && m.from - i <= 20 && placed(m)) ??
    mentions.findLast((m) => m.to <= i && i - m.to <= 2 && tokens[m.from - 1]?.lower === 'to' && m.count !== null)
  );
}

/** "the toll from an attack by militants": those who did it are not those it counts. */
function isDoer({ tokens, words }: Linker, { from }: Mention): boolean {
  return [1, 2, 3].some((back) => words.agents.has(wordAt(tokens, from - back)));
}

/** "the number of [rebels] killed has gone up to 108": who the bare figure's people are. */
function whoOf(linker: Linker, i: number, figure: Mention): Mention | null {
  const who = linker.mentions.find(
    (m) =>
      (m.kind === 'bare' || m.kind === 'implicit') &&
      m.inner === null &&
      m.from >= i - 2 &&
      m.from - i <= 10 &&
      !isDoer(linker, m),
  );
  if (figure.head !== null || !who || who === figure) return null;
  const near = who.to <= Math.max(figure.from, i + 6);
  return near && (who.from < figure.from || figure.to <= i) ? who : null;
}

/** Links the figure of a toll noun at `i`. */
function tollNoun(linker: Linker, i: number): void {
  if (!isTollNoun(linker, i)) return;
  // "a total of 20 people": the noun belongs to its own figure
  if (linker.mentions.some((m) => m.count !== null && m.from <= i && i < m.to && m.inner === null)) return;
  const { tokens, triggers } = linker;
  const word = wordAt(tokens, i);
  const trigger = triggers.find(
    (t) => t.from >= i && t.from - i <= 12 && t.rows.some((r) => r.take !== 'number' || r.outcome === 'killed'),
  );
  const deaths = word === 'dead' || word === 'toll' || tokens[i - 1]?.lower === 'death';
  const outcome = deaths ? 'killed' : trigger?.outcome;
  const figure = outcome ? figureOf(linker, i) : undefined;
  if (!outcome || !figure || linker.linkOf(figure)) return;
  // "the dead are two women and a boy": a list of who they are
  if (word === 'dead' && figure.head !== null && linker.words.copulas.has(wordAt(tokens, figure.from - 1))) return;
  // "left a toll of one person wounded"
  if (word === 'toll' && wordAt(tokens, i - 1) !== 'death' && linker.isSubject(figure, 'killed')) return;
  const who = whoOf(linker, i, figure);
  if (who) linker.appositives.set(figure, who);
  // "the number of pylons blown up": things suffer such wordings too
  else if (!deaths && figure.head === null && trigger?.rows.every((r) => r.known)) return;
  const used = trigger ?? nounTrigger(i, outcome);
  const share = figure.kind === 'named' ? shareAt(linker, i, outcome) : null;
  // "the dead were identified as Jane Roe and ...": a list of who they are
  if (word === 'dead' && figure.kind === 'named' && !share) return;
  const from = linker.links.length;
  takeRight(linker, figure, used, numberRow('killed.number-of', outcome));
  if (share) for (const link of linker.links.slice(from)) link.parent ??= share;
}

/** "identified [two of the dead] as Jane Roe and John Doe": the share that the persons behind it make up. */
function shareAt(linker: Linker, i: number, outcome: Outcome): Link | null {
  const share = linker.mentions.find((m) => m.partOf === 'noun' && m.count !== null && m.from <= i && i < m.to);
  return share ? linker.add(share, outcome, null, ['link.inner']) : null;
}

/** "the number of rebels killed has gone up to 108", "it gave the civilian dead as 18", "taking to 177 the number ...". */
export function numberOf(linker: Linker): void {
  for (let i = 0; i < linker.tokens.length; i++) tollNoun(linker, i);
}

/** "Militants killed by the forces number 197": the verb before the figure, the people and the wording before it. */
export function numberVerb(linker: Linker): void {
  const { mentions, tokens, triggers, words } = linker;
  for (const figure of mentions) {
    if (!figure.count || !words.numberVerbs.has(wordAt(tokens, figure.from - 1)) || linker.linkOf(figure)) continue;
    const trigger = triggers.findLast((t) => t.to <= figure.from);
    const who = mentions.find((m) => m.kind === 'bare' && m.to <= figure.from);
    // "families of missing persons may call the toll-free number 103"
    if (!trigger || tokens.slice(trigger.to, figure.from - 1).some((t) => words.copulas.has(t.lower) || t.text === '-'))
      continue;
    if (figure.head === null && who) linker.appositives.set(figure, who);
    takeRight(linker, figure, trigger, numberRow('killed.number-verb', trigger.outcome));
  }
}

/** "puts security men killed at 310", "gave soldiers wounded as 40": people, their wording, then the figure. */
export function placedAt(linker: Linker): void {
  const { mentions, tokens, triggers, words } = linker;
  for (const figure of mentions) {
    if (!figure.count || figure.head !== null || linker.linkOf(figure)) continue;
    if (!words.figurePlacers.has(wordAt(tokens, figure.from - 1))) continue;
    const trigger = triggers.find((t) => t.to === figure.from - 1);
    const who = trigger && mentions.find((m) => m.kind === 'bare' && m.to === trigger.from);
    if (!trigger || !who) continue;
    linker.appositives.set(figure, who);
    takeRight(linker, figure, trigger, numberRow('killed.placed-at', trigger.outcome));
  }
}
