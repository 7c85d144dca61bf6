/** Numbers in figures and words, without the words around them: "1,200", "twenty-three", "2.5 million", "a hundred and five". */
import type { Lexicon } from '../words/lexicon.ts';
import { type Token, wordAt } from '../words/tokens.ts';

export interface NumberRun {
  to: number;
  /** null where it is no whole number that can be counted exactly: "3.5", "1,2,3" */
  value: number | null;
  /** the multiplier that ends it: 12 of "two dozen"; 1 where none does */
  times: number;
}

export interface Plain extends NumberRun {
  value: number;
}

const HYPHEN = /^[-–—‑]$/;

export const isHyphen = (token: Token | undefined): boolean =>
  token !== undefined && HYPHEN.test(token.text) && !token.spaced;

/** Below which number a further word may be added: "three hundred [and twelve]", "twenty [three]", "two thousand [four]". */
function roomFor(current: number, total: number): number {
  if (current === 0) return total > 0 ? 1000 : 0;
  if (current % 100 === 0) return 100;
  return current % 10 === 0 && current > 10 ? 10 : 0;
}

/** The whole number that a product of decimals means; null where it is none. */
function whole(product: number): number | null {
  const value = Math.round(product);
  return Number.isSafeInteger(value) && Math.abs(product - value) <= 1e-12 * value + 1e-9 ? value : null;
}

/** "12k people", "3m displaced": a letter glued to the figures multiplies them where people follow. */
function gluedMultiplier(tokens: readonly Token[], at: number, lexicon: Lexicon): number | undefined {
  const times = lexicon.language.numberWords.glued.get(wordAt(tokens, at));
  if (times === undefined || tokens[at]?.spaced) return undefined;
  const people = [at + 1, at + 2].some(
    (i) => lexicon.people.has(wordAt(tokens, i)) || lexicon.triggers.at(tokens, i).length > 0,
  );
  return people ? times : undefined;
}

/** "12a": letters glued to figures that are no unit and multiply nothing make a name of them. */
function isLettered(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const letters = tokens[at];
  if (letters?.kind !== 'word' || letters.spaced || letters.text.length > 2) return false;
  const { notPeople, numberWords } = lexicon.language;
  return (
    !notPeople.has(letters.lower) && !numberWords.glued.has(letters.lower) && letters.lower !== numberWords.vagueEnding
  );
}

/** A number that begins with figures. A decimal is a number of people only with a multiplier: "1.2 lakh". */
function figures(tokens: readonly Token[], at: number, token: Token, lexicon: Lexicon): NumberRun {
  const { multipliers } = lexicon.language;
  let to = at + 1;
  if (isLettered(tokens, to, lexicon)) return { to, value: null, times: 1 };
  let product = token.value ?? Number.NaN;
  let times = gluedMultiplier(tokens, to, lexicon) ?? multipliers.get(wordAt(tokens, to)) ?? 1;
  if (times === 1) return { to, value: token.text.includes('.') ? null : token.value, times };
  product *= times;
  for (let more = multipliers.get(wordAt(tokens, ++to)); more; more = multipliers.get(wordAt(tokens, ++to))) {
    product *= more;
    times = more;
  }
  return { to, value: whole(product), times };
}

/** A number in words from `at`, whose first word says `start`. */
function inWords(tokens: readonly Token[], at: number, start: number, lexicon: Lexicon): NumberRun {
  const { cardinals, multipliers, numberWords } = lexicon.language;
  let total = 0;
  let current = start;
  let last = 1;
  let i = at;
  for (; i < tokens.length; i++) {
    const hyphen = isHyphen(tokens[i]);
    const joint = hyphen || (numberWords.and.has(wordAt(tokens, i)) && current + total >= 100) ? 1 : 0;
    const word = wordAt(tokens, i + joint);
    const times = joint === 0 || hyphen ? multipliers.get(word) : undefined;
    const unit = cardinals.get(word);
    if (times !== undefined) {
      current *= times;
      if (times >= 1000) [total, current] = [total + current, 0];
      last = times;
    } else if (unit !== undefined && unit > 0 && unit < roomFor(current, total)) {
      current += unit;
      last = 1;
    } else break;
    i += joint;
  }
  return { to: i, value: whole(total + current), times: last };
}

/** "two [and a half million]": the place after it and its value; null where no multiplier follows. */
function withHalf(tokens: readonly Token[], at: number, units: number, lexicon: Lexicon): NumberRun | null {
  const { multipliers, numberWords, numberShapes } = lexicon.language;
  const half = at + (numberWords.articles.has(wordAt(tokens, at + 1)) ? 2 : 1);
  const said = numberWords.and.has(wordAt(tokens, at)) && numberShapes.denominators.get(wordAt(tokens, half)) === 2;
  const times = multipliers.get(wordAt(tokens, half + 1));
  return said && times !== undefined ? { to: half + 2, value: whole((units + 0.5) * times), times } : null;
}

/** "three (3)", "3 (three)": the same number said again in brackets. */
function pastRepeat(tokens: readonly Token[], run: NumberRun, lexicon: Lexicon): NumberRun {
  if (tokens[run.to]?.text !== '(') return run;
  const again = runAt(tokens, run.to + 1, lexicon);
  return again?.value === run.value && tokens[again.to]?.text === ')' ? { ...run, to: again.to + 1 } : run;
}

/** The number that begins at `at`, also one that is no whole number; null where none does. */
export function numberRun(tokens: readonly Token[], at: number, lexicon: Lexicon): NumberRun | null {
  const run = runAt(tokens, at, lexicon);
  return run && pastRepeat(tokens, run, lexicon);
}

function runAt(tokens: readonly Token[], at: number, lexicon: Lexicon): NumberRun | null {
  const first = tokens[at];
  if (!first) return null;
  const units = first.value ?? lexicon.language.cardinals.get(first.lower);
  const halved = units == null ? null : withHalf(tokens, at + 1, units, lexicon);
  if (halved) return halved;
  if (first.kind === 'number') return figures(tokens, at, first, lexicon);
  if (!lexicon.known(first).opensCount) return null;
  const { cardinals, multipliers, numberWords } = lexicon.language;
  const start = cardinals.get(first.lower);
  if (start !== undefined) return inWords(tokens, at + 1, start, lexicon);
  // "a hundred and five", and "hundred and five" without the article
  const from = numberWords.articles.has(first.lower) ? at + 1 : at;
  const before = tokens[at - 1];
  if (from === at && before && (before.kind === 'number' || cardinals.has(before.lower))) return null;
  return multipliers.has(wordAt(tokens, from)) ? inWords(tokens, from, 1, lexicon) : null;
}

/** The whole number that begins at `at`. */
export function plainNumber(tokens: readonly Token[], at: number, lexicon: Lexicon): Plain | null {
  const run = numberRun(tokens, at, lexicon);
  return run && run.value !== null ? { ...run, value: run.value } : null;
}

/** "from 12 to 15" is a span of one figure, and "rose from 12 to 15" a change: told by the word before "from". */
function changes(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const { from, spanLeads } = lexicon.language.numberWords;
  const before = tokens[at - 2];
  if (!from.has(wordAt(tokens, at - 1)) || !before) return false;
  // "the toll from 12 to 13" is a change, "killed from 12 to 15 people" a span
  const takes = lexicon.triggers.at(tokens, at - 2).some(({ row }) => row.take !== 'number');
  return before.kind !== 'mark' && !spanLeads.has(before.lower) && !takes;
}

/** The number at `at`, over a word of doubt: "10 or [perhaps] 12". */
function hedged(tokens: readonly Token[], at: number, lexicon: Lexicon): Plain | null {
  const { hedges } = lexicon.language.numberWords;
  return plainNumber(tokens, hedges.has(wordAt(tokens, at)) ? at + 1 : at, lexicon);
}

/** The step from one number of "12, 13 or 14" to the next may be that wide, or as wide as the number itself. */
const STEP = 2;

/** Is the later number one that may stand for the same people? */
const follows = (first: Plain, second: Plain): boolean => {
  const low = lowOf(first, second);
  return second.value > low && second.value - low <= Math.max(STEP * second.times, low);
};

/** "12, 13 or 14": the last of numbers that grow, before which "or" stands. */
function listEnd(tokens: readonly Token[], first: Plain, lexicon: Lexicon): Plain | null {
  const { or } = lexicon.language.numberWords;
  let last = first;
  for (;;) {
    const comma = tokens[last.to]?.text === ',';
    const either = or.has(wordAt(tokens, comma ? last.to + 1 : last.to));
    if (!comma && !either) return null;
    const next = hedged(tokens, last.to + (comma ? 1 : 0) + (either ? 1 : 0), lexicon);
    if (!next || !follows(last, next)) return null;
    if (either) return next;
    last = next;
  }
}

/** The second number of a range whose first stands at `at`: "12-15", "12 to 15", "between 12 and 15", "12, 13 or 14". */
export function rangeEnd(tokens: readonly Token[], at: number, first: Plain, lexicon: Lexicon): Plain | null {
  const words = lexicon.language.numberWords;
  const joint = tokens[first.to];
  const word = joint?.lower ?? '';
  const joins =
    isHyphen(joint) ||
    (words.to.has(word) && !changes(tokens, at, lexicon)) ||
    (words.and.has(word) && words.between.has(wordAt(tokens, at - 1)));
  if (!joins) return listEnd(tokens, first, lexicon);
  const second = hedged(tokens, first.to + 1, lexicon);
  return second && second.value > lowOf(first, second) ? second : null;
}

/** "two to three dozen": the multiplier is of both. */
export function lowOf(first: Plain, second: Plain): number {
  const scales = first.times === 1 && second.times > 1 && second.value / second.times > first.value;
  return scales ? first.value * second.times : first.value;
}
