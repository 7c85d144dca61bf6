/** The noun phrases that name speakers: where one begins before a verb, where one ends after it. */
import type { Lexicon } from '../words/lexicon.ts';
import { type Token, wordAt } from '../words/tokens.ts';

/** the most tokens of a speaker's phrase */
const MOST = 16;

export const isName = (token: Token | undefined): boolean => token?.kind === 'word' && token.capital;

/** A word that is neither a stop word nor an auxiliary. */
export function isContent(token: Token | undefined, lexicon: Lexicon): boolean {
  if (token?.kind !== 'word') return false;
  return !lexicon.language.stops.has(token.lower) && !lexicon.language.auxiliaries.has(token.lower);
}

/** The words of tokens from..to as they stand in the source. */
export function textOf(source: string, tokens: readonly Token[], from: number, to: number): string {
  const first = tokens[from];
  const last = tokens[to - 1];
  return first && last ? source.slice(first.start, last.end) : '';
}

/** A token seen from inside a phrase: a word of it, a small one, beyond its edge, its first, or just before its first. */
type Step = 'word' | 'small' | 'beyond' | 'first' | 'before first';

/** "an aide [to] the mayor" */
const isOfPost = (tokens: readonly Token[], i: number, { language }: Lexicon): boolean =>
  language.speakerWords.toNouns.get(wordAt(tokens, i - 1)) === wordAt(tokens, i);

/** The link at `i`, read leftwards: "of" in "head of police", "the" in "police of the north". */
function linkBack(tokens: readonly Token[], i: number, words: number, lexicon: Lexicon): Step {
  const { determiners, speakerWords } = lexicon.language;
  const word = wordAt(tokens, i);
  if (words === 0 && word !== "'s") return 'beyond';
  if ((word === 'and' || speakerWords.prepositions.has(word)) && !isContent(tokens[i - 1], lexicon)) return 'beyond';
  const linked = speakerWords.links.has(wordAt(tokens, i - 1)) || isOfPost(tokens, i - 1, lexicon);
  return determiners.has(word) && !linked ? 'first' : 'small';
}

/** "the 209th Corps", "the 31st Brigade": figures with letters at their end count nothing. */
function isOrdinal(tokens: readonly Token[], i: number): boolean {
  const [figure, ending] = tokens[i]?.kind === 'number' ? [i, i + 1] : [i - 1, i];
  const joined = tokens[ending]?.kind === 'word' && tokens[ending]?.spaced === false;
  return tokens[figure]?.kind === 'number' && joined && (isName(tokens[ending + 1]) || ending === i);
}

/** "an [informed] source", "well-[informed] sources": a participle amid a phrase tells nothing. */
function isAdjective(tokens: readonly Token[], i: number, words: number, { language }: Lexicon): boolean {
  const { participleEnding, listenerVerbs } = language.speakerWords;
  const word = wordAt(tokens, i);
  if (words === 0 || !word.endsWith(participleEnding)) return false;
  const before = tokens[i - 1];
  if (before?.text === '-' || language.determiners.has(before?.lower ?? '')) return true;
  return listenerVerbs.has(word) && (before === undefined || before.kind === 'mark');
}

/** The token at `i`, read leftwards; `words`: how many words of the phrase were read. */
function stepBack(tokens: readonly Token[], i: number, words: number, lexicon: Lexicon): Step {
  const token = tokens[i];
  const { determiners, speakerWords } = lexicon.language;
  // "a Rescue 1122 spokesperson"
  const called = words > 0 && isName(tokens[i - 1]) && determiners.has(wordAt(tokens, i - 2));
  if (!token || (token.kind === 'number' && !called && !isOrdinal(tokens, i))) return 'beyond';
  if (token.kind === 'number') return 'small';
  if (token.kind === 'mark') return /^[-–‑’'.]$/.test(token.text) && !token.spaced ? 'small' : 'beyond';
  const noun = words === 0 && (speakerWords.nounVerbs.has(token.lower) || speakerWords.documents.has(token.lower));
  if (
    lexicon.attributions.at(tokens, i).length > 0 &&
    !token.capital &&
    !noun &&
    !isAdjective(tokens, i, words, lexicon)
  )
    return 'beyond';
  if (words > 0 && isOfPost(tokens, i, lexicon)) return 'small';
  if (speakerWords.links.has(token.lower)) return linkBack(tokens, i, words, lexicon);
  if (determiners.has(token.lower)) return token.lower === 'that' && isName(tokens[i + 1]) ? 'before first' : 'first';
  if (!isContent(token, lexicon)) return 'beyond';
  const joined = /^[-–‑]$/.test(tokens[i - 1]?.text ?? '') && tokens[i - 1]?.spaced === false;
  return lexicon.triggers.at(tokens, i).length > 0 && !token.capital && !noun && !joined ? 'beyond' : 'word';
}

/** Leaves small words and marks at the start of a phrase behind. */
function trimmedStart(tokens: readonly Token[], from: number, end: number, lexicon: Lexicon): number {
  const { determiners, speakerWords } = lexicon.language;
  const loose = (at: number): boolean => {
    const word = wordAt(tokens, at);
    return (speakerWords.links.has(word) && !determiners.has(word)) || tokens[at]?.kind === 'mark';
  };
  let start = from;
  while (start < end && loose(start)) start++;
  return speakerWords.demonstratives.has(wordAt(tokens, start)) && isName(tokens[start + 1]) ? start + 1 : start;
}

/** Start of the noun phrase that ends before token `end`, "[the head of police] said"; -1 when none stands there. */
export function phraseStart(tokens: readonly Token[], end: number, lexicon: Lexicon): number {
  let words = 0;
  let depth = 0;
  let i = end - 1;
  for (; i >= 0 && end - i < MOST; i--) {
    const mark = tokens[i]?.text;
    if (mark === ')') depth++;
    if (mark === '(') depth--;
    if (mark === '(' || depth > 0) continue;
    const step = stepBack(tokens, i, words, lexicon);
    if (step === 'first') return i;
    if (step === 'before first') return i + 1;
    if (step === 'beyond') break;
    if (step === 'word') words++;
  }
  const start = trimmedStart(tokens, i + 1, end, lexicon);
  return words > 0 && start < end ? start : -1;
}

/** The token at `i`, read rightwards; `words`: how many words of the phrase were read. */
function stepForward(tokens: readonly Token[], i: number, words: number, lexicon: Lexicon): Step {
  const token = tokens[i];
  const { determiners, speakerWords } = lexicon.language;
  if (!token || (token.kind === 'number' && !isOrdinal(tokens, i))) return 'beyond';
  if (token.kind === 'number') return 'small';
  const next = tokens[i + 1];
  if (token.kind === 'mark') {
    // "Brig. Gen. Omar Darwan": the point of a shortened title ends no phrase
    const shortened = token.text === '.' && lexicon.language.titles.has(wordAt(tokens, i - 1)) && isName(next);
    return (/^[-–‑]$/.test(token.text) || shortened) && !token.spaced ? 'small' : 'beyond';
  }
  // "announced by Jane Roe [the] night that ...": another noun phrase
  if (
    words > 0 &&
    determiners.has(token.lower) &&
    !speakerWords.links.has(tokens[i - 1]?.lower ?? '') &&
    !isOfPost(tokens, i - 1, lexicon)
  )
    return 'beyond';
  if (speakerWords.links.has(token.lower)) {
    if (token.lower === 'and' && !isName(next)) return 'beyond';
    const leads = !isName(next) && next?.lower !== 'the';
    return words > 0 && speakerWords.prepositions.has(token.lower) && leads ? 'beyond' : 'small';
  }
  if (determiners.has(token.lower) && words === 0) return 'small';
  if (isOfPost(tokens, i, lexicon)) return 'small';
  // "according to police [five] people died"
  const counts = words > 0 && !token.capital && lexicon.known(token).cardinal;
  if (!isContent(token, lexicon) || counts) return 'beyond';
  const { ownerLinks, participleEnding } = speakerWords;
  // "a monitor's count [based] on", "a police report [released] on"
  const tied = next !== undefined && (ownerLinks.has(next.lower) || next.lower.endsWith(participleEnding));
  const ends = next === undefined || next.kind === 'mark' || tied;
  const owned = speakerWords.nounVerbs.has(token.lower) && (ends || /^['’]s?$/.test(tokens[i - 1]?.text ?? ''));
  return words > 0 && !owned && lexicon.attributions.at(tokens, i).length > 0 && !token.capital ? 'beyond' : 'word';
}

/** End of the noun phrase that begins at `at`: "said [a spokesman for the ministry] on Sunday"; -1 when none does. */
export function phraseEnd(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  const { links } = lexicon.language.speakerWords;
  let words = 0;
  let i = at;
  for (; i < tokens.length && i - at < MOST; i++) {
    if (tokens[i]?.text === '(') {
      const close = tokens.findIndex((t, k) => k > i && t.text === ')');
      if (close < 0 || close - i > 5) break;
      i = close;
      continue;
    }
    const step = stepForward(tokens, i, words, lexicon);
    if (step === 'beyond') break;
    if (step === 'word') words++;
  }
  const loose = (k: number): boolean => {
    const token = tokens[k];
    return token?.text !== ')' && (token?.kind === 'mark' || links.has(token?.lower ?? ''));
  };
  while (i > at && loose(i - 1)) i--;
  return words > 0 ? i : -1;
}
