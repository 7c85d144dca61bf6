/** Casualties that did not come about, or that a whole war has cost: by the words before their own. */
import type { Language } from '../../model/language.ts';
import { startsWith } from '../links/joints.ts';
import type { Link } from '../links/link.ts';
import type { SentenceReading } from '../reading.ts';
import { type Token, wordAt } from '../words/tokens.ts';
import { isNear, reaches } from './reach.ts';
import type { Verdict } from './verdict.ts';

/** the most words from what was meant to "to", from a modal to its figure, and from a war to its verb */
const MEANT = 5;
const BROUGHT = 8;
const WARRED = 9;
const STOP = /^[,;:.!?"”()–—]$/;

const unreal = (words: string): Verdict => ({
  reason: 'hypothetical',
  note: `"${words}": it has not come about`,
  rule: 'aside.unreal',
  words,
});

/** "threatened to kill", "enough explosives to kill", "capable of killing". */
function isMeant(tokens: readonly Token[], verb: number, { asideWords }: Language): string | null {
  const joint = wordAt(tokens, verb - 1);
  if (asideWords.gerunds.has(joint))
    return asideWords.intents.has(wordAt(tokens, verb - 2)) ? wordAt(tokens, verb - 2) : null;
  if (!asideWords.infinitives.has(joint)) return null;
  for (let i = verb - 2; i >= Math.max(0, verb - 1 - MEANT); i--) {
    const word = wordAt(tokens, i);
    if (STOP.test(word)) return null;
    if (asideWords.intents.has(word)) return word;
  }
  return null;
}

/** "would kill", "will be killed", "would have killed"; not "may have been killed", of which nobody knows. */
function isModal(tokens: readonly Token[], verb: number, active: boolean, { asideWords }: Language): string | null {
  let at = verb - 1;
  let perfect = false;
  for (; at >= 0; at--) {
    const word = wordAt(tokens, at);
    if (asideWords.perfects.has(word)) perfect = true;
    else if (!asideWords.auxiliaries.has(word)) break;
  }
  const modal = wordAt(tokens, at);
  if (!asideWords.modals.has(modal)) return null;
  return perfect && asideWords.openModals.has(modal) && !active ? null : modal;
}

/** "would lead to 40 deaths": a modal and what it would bring about. */
function isBrought(tokens: readonly Token[], at: number, language: Language): string | null {
  for (let i = at - 1; i > Math.max(0, at - BROUGHT); i--) {
    const word = wordAt(tokens, i);
    if (STOP.test(word)) return null;
    if (language.asideWords.bringers.has(word)) return isModal(tokens, i, true, language);
  }
  return null;
}

/** The casualty has not come about: meant, tried, foretold or foiled. */
export function unrealOf(link: Link, { sentence: { tokens } }: SentenceReading, language: Language): Verdict | null {
  const { trigger, mention } = link;
  const at = Math.min(mention.from, trigger?.from ?? mention.from);
  const brought = isBrought(tokens, at, language);
  if (brought) return unreal(brought);
  if (!trigger) return null;
  let verb = trigger.from;
  if (language.asideWords.auxiliaries.has(wordAt(tokens, verb - 1)) && trigger.passive) verb = trigger.groupFrom;
  const active = mention.from >= trigger.to;
  const words = isMeant(tokens, verb, language) ?? isModal(tokens, trigger.from, active, language);
  return words ? unreal(words) : null;
}

/** Is a time of the last days told in the clause that a token opens? */
function isLately({ periods, sentence: { tokens } }: SentenceReading, at: number, language: Language): boolean {
  return periods.some(
    (p) => isNear(p, language) && (p.from < at || !tokens.slice(at, p.from).some((t) => t.text === ',')),
  );
}

/** "The insurgency has killed 40,000", "a war in which 300 died": what a whole war has cost. */
export function warTotalOf(link: Link, reading: SentenceReading, language: Language): Verdict | null {
  const { tokens } = reading.sentence;
  const { wars, haves, warTells } = language.asideWords;
  const end = Math.min(link.mention.from, tokens.length);
  for (let i = 0; i < end; i++) {
    const war = wordAt(tokens, i);
    if (!wars.has(war) || tokens[i + 1]?.text === '-' || isLately(reading, i, language)) continue;
    if (!reaches(reading, { at: i, length: 1 }, link, language)) continue;
    const told = warTells.some((phrase) => startsWith(tokens, wordAt(tokens, i + 1) === ',' ? i + 2 : i + 1, phrase));
    let has = false;
    for (let j = i + 1; j < Math.min(end, i + WARRED); j++) has ||= haves.has(wordAt(tokens, j));
    if (told || (has && link.trigger !== null && link.trigger.from <= link.mention.from))
      return {
        reason: 'yearly or conflict total',
        note: `what the ${war} has cost`,
        rule: 'aside.war-total',
        words: war,
      };
  }
  return null;
}
