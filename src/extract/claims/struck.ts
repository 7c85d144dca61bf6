/** Who was struck, where a bare figure behind tells of nobody: "fired on [protesters], killing eight". */
import type { StruckWords } from '../../model/language-victims.ts';
import type { ExtractContext } from '../context.ts';
import type { Mention } from '../mentions/mention.ts';
import type { SentenceReading } from '../reading.ts';
import { type Token, wordAt } from '../words/tokens.ts';

/** The most words from the wording to those struck: "a crowded bus packed with young [pilgrims]". */
const REACH = 8;
/** The most words that tell of them without a holder: "unarmed young [villagers]". */
const QUALITIES = 2;
/** The most words from the struck to their wording: "children playing football in a field [were hit]". */
const GAP = 6;
/** The most words from a verb to its lead: "rained down [on]", "opened fire [on]". */
const LEAD = 3;

/** Somebody told of in the plural by a noun that says more than "people". */
function tells({ plural, row, notPeople, kind, partOf, inner, head }: Mention, { weak }: StruckWords): boolean {
  if (!plural || row === null || (row.weak && !weak.has(head ?? '')) || notPeople || partOf !== null || inner !== null)
    return false;
  return kind === 'bare' || kind === 'counted';
}

/** "attacked [a], fired [on] [a]": where those struck by the verb at `at` begin; -1 where it is no such verb. */
function objectAt(tokens: readonly Token[], at: number, words: StruckWords): number {
  const word = wordAt(tokens, at);
  if (words.leads.has(word)) {
    for (let i = at - 1; i >= at - LEAD && i >= 0; i--) if (words.onto.has(wordAt(tokens, i))) return at + 1;
    return -1;
  }
  if (!words.verbs.has(word) || words.relatives.has(wordAt(tokens, at - 1)) || words.by.has(wordAt(tokens, at + 1)))
    return -1;
  return words.auxiliaries.has(wordAt(tokens, at - 1)) && words.participles.has(word) ? -1 : at + 1;
}

/** "a school sheltering families": a thing told of as well may have been full of others. */
function holdsThem({ from, headTo }: Mention, tokens: readonly Token[], { language }: ExtractContext): boolean {
  return tokens.slice(from, headTo - 1).some((t) => t.lower.endsWith(language.linkWords.presentEnding));
}

/** "a lorry carrying [firewood] collectors": the words before the noun, from `own` on, tell of them. */
const withQualities = (found: Mention, own: number): Mention =>
  own > 0 && own < found.groupFrom ? { ...found, groupFrom: own } : found;

/** The people that the words from `from` on lead to: "[a group of] worshippers", "[a lorry carrying] traders". */
function objectOf(reading: SentenceReading, from: number, context: ExtractContext, words: StruckWords): Mention | null {
  const { tokens } = reading.sentence;
  const { determiners, stops, linkWords } = context.language;
  let held = false;
  let qualities = 0;
  let own = -1;
  for (let i = from; i < from + REACH; i++) {
    const token = tokens[i];
    const found = reading.mentions.find((m) => m.from === i && tells(m, words));
    if (found) return holdsThem(found, tokens, context) ? null : withQualities(found, own);
    if (token?.kind !== 'word') return null;
    if (words.holders.has(token.lower)) held = true;
    else if (held && words.holding.has(token.lower)) [qualities, own] = [0, -1];
    else if (
      stops.has(token.lower) ||
      words.participles.has(token.lower) ||
      // "a school sheltering families", but "rioting prisoners"
      (qualities > 0 && token.lower.endsWith(linkWords.presentEnding))
    )
      return null;
    else if (!determiners.has(token.lower)) {
      if (++qualities > QUALITIES) return null;
      if (qualities === 1) own = i;
    }
  }
  return null;
}

/** "[were] attacked", "came under fire", "hit [a mine]": is this what befell the subject before? Gives where it begins. */
function befallsAt(tokens: readonly Token[], at: number, words: StruckWords): number {
  const word = wordAt(tokens, at);
  if (words.participles.has(word) && words.auxiliaries.has(wordAt(tokens, at - 1))) return at - 1;
  if (words.under.some((phrase) => phrase.every((w, i) => wordAt(tokens, at + i) === w))) return at;
  if (!words.meets.has(word)) return -1;
  for (let i = at + 1; i <= at + LEAD + 1; i++) if (words.hazards.has(wordAt(tokens, i))) return at;
  return -1;
}

/** The first people of the sentence, where only words that tell where they were stand up to the wording. */
function subjectBefore(reading: SentenceReading, at: number, context: ExtractContext, words: StruckWords) {
  const { tokens } = reading.sentence;
  const { determiners, stops, linkWords } = context.language;
  const found = reading.mentions.find((m) => m.row !== null && m.kind !== 'named' && !m.notPeople);
  if (!found || !tells(found, words) || found.to > at || at - found.to > GAP) return null;
  let before = found.from - 1;
  while (determiners.has(wordAt(tokens, before))) before--;
  if (before >= 0 && stops.has(wordAt(tokens, before)) && !words.holding.has(wordAt(tokens, before))) return null;
  for (let i = found.to; i < at; i++) {
    const word = wordAt(tokens, i);
    if (tokens[i]?.kind === 'mark' || linkWords.sayings.has(word) || linkWords.clauseMarks.has(word)) return null;
    if (determiners.has(word) && !stops.has(wordAt(tokens, i - 1))) return null;
  }
  return found;
}

/** "attacked villagers and soldiers": a figure behind may be of either. */
const isOneOfTwo = ({ mentions, sentence: { tokens } }: SentenceReading, who: Mention, context: ExtractContext) =>
  mentions.some((m) => m.from === who.to + 1 && context.language.linkWords.joints.has(wordAt(tokens, who.to)));

interface Struck {
  who: Mention | null;
  /** "has attacked": at some earlier time */
  past: boolean;
}

const NOBODY: Struck = { who: null, past: false };

function find(reading: SentenceReading, context: ExtractContext): Struck {
  const { tokens } = reading.sentence;
  const words = context.language.victimWords.struck;
  for (let at = 0; at < tokens.length; at++) {
    const from = objectAt(tokens, at, words);
    const befalls = befallsAt(tokens, at, words);
    const who =
      (from < 0 ? null : objectOf(reading, from, context, words)) ??
      (befalls < 0 ? null : subjectBefore(reading, befalls, context, words));
    if (who && isOneOfTwo(reading, who, context)) return NOBODY;
    if (who) return { who, past: words.perfects.has(wordAt(tokens, at - 1)) };
  }
  return NOBODY;
}

const struckIn = (reading: SentenceReading, context: ExtractContext): Struck =>
  reading.kept(find, () => find(reading, context));

/** The people that the sentence tells were just struck, for a figure of the next; null where it names none, or two groups. */
export function struckLast(reading: SentenceReading, context: ExtractContext): Mention | null {
  const { who, past } = struckIn(reading, context);
  return past ? null : who;
}

/** Those struck before the figure, with no word between that turns to somebody else. */
export function struckBefore(figure: Mention, reading: SentenceReading, context: ExtractContext): Mention | null {
  const { who } = struckIn(reading, context);
  if (!who || who.to > figure.from) return null;
  const { turns, away } = context.language.victimWords.struck;
  for (let i = who.to; i < figure.from; i++) {
    const word = wordAt(reading.sentence.tokens, i);
    if (turns.has(word) || away.has(word)) return null;
  }
  return who;
}
