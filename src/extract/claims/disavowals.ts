/** Figures that somebody calls false or takes back: "dismissed as baseless reports that 14 had died", "reports of 14 dead are untrue". */
import type { Language } from '../../model/language.ts';
import type { Modality } from '../../model/words.ts';
import type { Link } from '../links/link.ts';
import type { SentenceReading } from '../reading.ts';
import { type Token, wordAt } from '../words/tokens.ts';

/** the most words from the verb to the figure, from the noun for a claim to it, and from the figure to "is false" */
const REACH = 16;
const OF = 8;
const AFTER = 8;
/** the most words from the verb to a figure that it denies outright: "denied 14 soldiers were killed" */
const OUTRIGHT = 2;

/** Tokens of the people and their wording. */
function spanOf({ mention, trigger }: Link): { from: number; to: number } {
  const from = Math.min(mention.from, trigger?.groupFrom ?? mention.from);
  return { from, to: Math.max(mention.to, trigger?.to ?? 0) };
}

/** The noun for somebody's word that the figure hangs on: "[reports] of 14 dead", "the rebels' [claim] that 14 died"; -1 for none. */
function claimNounBefore(tokens: readonly Token[], at: number, after: number, language: Language): number {
  const { claimNouns } = language.modalityWords;
  const { sayings } = language.linkWords;
  for (let i = at - 1; i > after && at - i <= OF; i--) {
    if (claimNouns.has(wordAt(tokens, i))) return i;
    if (sayings.has(wordAt(tokens, i))) return -1;
  }
  return -1;
}

/** "dismissed as baseless reports that [14 had died]": what the verb before does to the figure. */
function takenBack(link: Link, reading: SentenceReading, language: Language): Modality | null {
  const { tokens } = reading.sentence;
  const { clauseBreaks, disavowals, beforeVerdict } = language.modalityWords;
  const { from } = spanOf(link);
  for (let v = from - 1; v >= 0 && from - v <= REACH; v--) {
    const word = wordAt(tokens, v);
    if (clauseBreaks.has(word) && !beforeVerdict.has(word)) return null;
    const modality = disavowals.get(word);
    if (!modality) continue;
    // "rejected the rebels' claim that 14 had died": the rebels' word, and theirs it stays
    if (reading.frames.some((f) => f.from > v && f.to <= from && !f.pronoun)) return null;
    const outright = modality === 'denied' && from - v - 1 <= OUTRIGHT && link.mention.count?.low !== 0;
    return outright || claimNounBefore(tokens, from, v, language) > 0 ? modality : null;
  }
  return null;
}

/** "reports of [14 killed] are false", "the figure of [30] was exaggerated". */
function calledFalse(link: Link, { sentence: { tokens }, frames }: SentenceReading, language: Language): boolean {
  const { beforeVerdict, clauseBreaks, falsities, verdictVerbs } = language.modalityWords;
  const { copulas } = language.linkWords;
  const { from, to } = spanOf(link);
  const noun = claimNounBefore(tokens, from, -1, language);
  // "the ministry's claim that 14 had died is a lie": the ministry's word
  if (noun < 0 || frames.some((f) => f.from <= noun && noun < f.to)) return false;
  // "called reports of 14 deaths a lie", "described reports of 14 deaths as false"
  const judged = [1, 2, 3].some((back) => verdictVerbs.has(wordAt(tokens, noun - back)));
  for (let i = to; i < to + AFTER; i++) {
    const word = wordAt(tokens, i);
    if (tokens[i] === undefined || (clauseBreaks.has(word) && !(judged && beforeVerdict.has(word)))) return false;
    if (judged && falsities.has(word)) return true;
    if (!copulas.has(wordAt(tokens, i))) continue;
    for (let k = i + 1; k <= i + 4; k++) if (falsities.has(wordAt(tokens, k))) return true;
    return false;
  }
  return false;
}

/** How sure a figure is that somebody disavows; null where nobody does. */
export function disavowed(link: Link, reading: SentenceReading, language: Language): Modality | null {
  return takenBack(link, reading, language) ?? (calledFalse(link, reading, language) ? 'denied' : null);
}
