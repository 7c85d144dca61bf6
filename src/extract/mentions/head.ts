/** The noun phrase of a mention: its modifiers and its head noun. */
import type { PeopleRow } from '../../model/language-rows.ts';
import type { Outcome } from '../../model/words.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { sufferedAt } from '../words/suffered.ts';
import { type Token, wordAt } from '../words/tokens.ts';
import { isOutcomeMark } from '../words/wordings.ts';
import type { MentionContext } from './mention.ts';

export const QUOTE = /^["“”‘’'«»]$/;
export const HYPHEN = /^[-–‑]$/;
/** the most tokens from the first modifier to the head */
const MOST = 9;

export interface Head {
  to: number;
  head: string | null;
  row: PeopleRow | null;
  plural: boolean;
  inner: Outcome | null;
  notPeople: boolean;
  /** first token of the victims' words */
  groupFrom: number;
}

/** What was read so far on the way to the head. */
interface Scan {
  at: number;
  best: Head | null;
  inner: Outcome | null;
  notPeople: boolean;
  /** the last word read; -1 when none */
  last: number;
}

const hasEnding = (word: string, endings: readonly string[]): boolean => endings.some((end) => word.endsWith(end));

/** "Afghans", "three Chinese": a people's name that stands for its people. */
function demonymPlural(word: string, capital: boolean, isDemonym: (word: string) => boolean): boolean {
  return capital && (isDemonym(word) || (word.endsWith('s') && isDemonym(word.slice(0, -1))));
}

/** Does a wording open here whose people stand before it: "died", "suffered [severe] burns"; or any that is told in one? */
const opensWording = (tokens: readonly Token[], at: number, lexicon: Lexicon): boolean =>
  lexicon.triggers.at(tokens, at).length > 0 || sufferedAt(tokens, at, lexicon) !== null;

/** A singular people noun before another plain noun only modifies it: "separatist attacks", "police station". */
function modifiesNext(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const next = tokens[at + 1];
  const { stops, auxiliaries, determiners, notPeople, mentionWords } = lexicon.language;
  if (next?.kind !== 'word' || next.capital || hasEnding(next.lower, mentionWords.qualityEndings)) return false;
  // "a guard shot outside": a wording, though it can be a thing
  if (opensWording(tokens, at + 1, lexicon)) return false;
  if (notPeople.has(next.lower)) return true;
  if (stops.has(next.lower) || auxiliaries.has(next.lower) || determiners.has(next.lower)) return false;
  if (lexicon.people.has(next.lower)) return false;
  // "a private company", "a local market"
  if (lexicon.people.get(wordAt(tokens, at))?.row.modifies) return lexicon.attributions.at(tokens, at + 1).length === 0;
  return lexicon.attributions.at(tokens, at + 1).length === 0 && hasEnding(next.lower, mentionWords.thingEndings);
}

/** "Afghan [nationals]", "dead [young men]": a people noun stands after the word, or one word further. */
function beforePeople(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const next = tokens[at + 1];
  return (
    next?.kind === 'word' &&
    !lexicon.language.stops.has(next.lower) &&
    (lexicon.people.has(next.lower) || lexicon.people.has(wordAt(tokens, at + 2)))
  );
}

/** "killed four people": a number in digits or words begins a phrase of its own; "one family" goes on. */
export function isNumber(token: Token, lexicon: Lexicon): boolean {
  return token.kind === 'number' || (token.lower !== 'one' && lexicon.known(token).cardinal);
}

/** Is the token at `i` a word of the phrase, a mark inside it to be stepped over, or beyond its end? */
function stepAt(tokens: readonly Token[], i: number, scan: Scan, lexicon: Lexicon): 'word' | 'over' | 'end' {
  const token = tokens[i];
  if (!token || isNumber(token, lexicon)) return 'end';
  if (token.kind === 'mark') {
    const inside = QUOTE.test(token.text) || (HYPHEN.test(token.text) && !token.spaced && !tokens[i + 1]?.spaced);
    return inside ? 'over' : 'end';
  }
  const { mentionWords } = lexicon.language;
  const known = lexicon.known(token);
  if (known.stop || known.determiner) return 'end';
  // "took 12 soldiers captive": one noun of people behind many belongs to the wording
  // "another man remains in hospital": behind a person it is a verb
  if (known.people && scan.best && !scan.best.plural && mentionWords.notHeads.has(token.lower)) return 'end';
  if (known.people) return scan.best?.plural && mentionWords.closing.has(token.lower) ? 'end' : 'word';
  // "the shelling hit civilians": behind a noun it is a verb
  const { participles, doing } = lexicon.language.victimWords.struck;
  if (scan.last >= 0 && (participles.has(token.lower) || doing.has(token.lower))) return 'end';
  // "three later died", but "no reported casualties"
  if (mentionWords.notHeads.has(token.lower) && !beforePeople(tokens, i, lexicon)) return 'end';
  const adjective = mentionWords.adjectiveOutcomes.get(token.lower);
  if (adjective) {
    // "the blast killed Mayor Doe": after a thing it is a verb
    if (scan.best !== null || scan.notPeople || !beforePeople(tokens, i, lexicon)) return 'end';
    scan.inner = adjective;
    return 'over';
  }
  // "workers sustained minor injuries": a wording ends the phrase, whatever noun stands behind it
  // "another [seriously] hurt"
  const { adverbEnding } = lexicon.language.linkWords;
  if (
    token.lower.endsWith(adverbEnding) &&
    !lexicon.people.has(token.lower) &&
    lexicon.triggers.at(tokens, i + 1).length > 0
  )
    return 'end';
  const mayEnd = scan.best !== null || !token.capital || isOutcomeMark(tokens, i, lexicon);
  if (mayEnd && opensWording(tokens, i, lexicon)) return 'end';
  return scan.best && !lexicon.people.has(wordAt(tokens, i + 1)) ? 'end' : 'word';
}

/** May the people noun at `at` stand before a thing? "a police dog": not a plural of its own, "two soldiers days later". */
function mayModify({ row, plural }: { row: PeopleRow; plural: boolean }, word: string, next: string, lexicon: Lexicon) {
  return !plural || (lexicon.language.notPeople.has(next) && row.singular.includes(word));
}

/** Takes the word at `i` as the head so far, or as a thing that is no people. */
function takeWord(tokens: readonly Token[], i: number, scan: Scan, context: MentionContext): void {
  const { people, language } = context.lexicon;
  const word = wordAt(tokens, i);
  const capital = tokens[i]?.capital ?? false;
  const known = people.get(word);
  const head = { to: i + 1, head: word, inner: scan.inner, notPeople: false, groupFrom: scan.at };
  const modifies = known && mayModify(known, word, wordAt(tokens, i + 1), context.lexicon);
  if (modifies && modifiesNext(tokens, i, context.lexicon)) {
    if (language.notPeople.has(wordAt(tokens, i + 1))) scan.notPeople = true;
  } else if (known) {
    scan.best = { ...head, row: known.row, plural: known.plural };
  } else if (demonymPlural(word, capital, context.isDemonym) || (capital && context.isGroupName(word))) {
    if (!beforePeople(tokens, i, context.lexicon)) scan.best = { ...head, row: null, plural: true };
  } else if (language.notPeople.has(word)) scan.notPeople = true;
  scan.last = i;
}

/** Reads modifiers and the head noun from `at`: "unarmed young men", "paramilitary soldiers". */
export function headFrom(tokens: readonly Token[], at: number, context: MentionContext): Head {
  const { headOutcomes, pluralEndings } = context.lexicon.language.mentionWords;
  const scan: Scan = { at, best: null, inner: null, notPeople: false, last: -1 };
  for (let i = at; i < tokens.length && i < at + MOST; i++) {
    const step = stepAt(tokens, i, scan, context.lexicon);
    if (step === 'end') break;
    if (step === 'word') takeWord(tokens, i, scan, context);
  }
  if (scan.best) return { ...scan.best, inner: scan.inner ?? headOutcomes.get(scan.best.head ?? '') ?? null };
  if (scan.last < 0)
    return { to: at, head: null, row: null, plural: false, inner: null, notPeople: false, groupFrom: at };
  const head = wordAt(tokens, scan.last);
  return {
    to: scan.last + 1,
    head,
    row: null,
    plural: hasEnding(head, pluralEndings),
    inner: headOutcomes.get(head) ?? null,
    notPeople: scan.notPeople,
    groupFrom: at,
  };
}
