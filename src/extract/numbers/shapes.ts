/** Numbers that are no counts of people by what stands around them: ages, money, names, shares, scores. */

import type { NumberShapes } from '../../model/language-numbers.ts';
import { WordMemo } from '../words/spellings.ts';
import { wordAt } from '../words/tokens.ts';
import { ageAt } from './ages.ts';
import { isHyphen } from './numbers.ts';
import { hyphenatedEnd, type NumberSpan, phraseAt, type ShapeReason, type ShapeView } from './shape-view.ts';

const MOST_GAMES = 99;

/** "555-0134-77" is no count; nor are "3-1" and "15-10", where the second is no more than the first. */
function hyphenated(view: ShapeView, at: number, end: number): ShapeReason | null {
  const { tokens } = view;
  const numbers = [];
  for (let i = at; i < end; i += 2) numbers.push(tokens[i]?.value ?? null);
  const [first, second] = numbers;
  if (numbers.length > 2) return 'name';
  if (numbers.length < 2 || tokens[at]?.kind !== 'number' || typeof first !== 'number' || typeof second !== 'number')
    return null;
  if (second > first) return null;
  return first <= MOST_GAMES ? 'score' : 'measure';
}

/** "60%", "$3 million", "Rs 500,000", "an average of 12". */
function measured({ tokens, lexicon, shapes }: ShapeView, at: number, end: number): NumberSpan | null {
  const percent = phraseAt(tokens, end, shapes.percents);
  if (percent > 0) return { from: at, to: end + percent, reason: 'share' };
  const { multipliers, numberWords } = lexicon.language;
  const before = tokens[at - 1]?.text === '.' ? at - 2 : at - 1;
  if (shapes.currencyMarks.has(wordAt(tokens, at - 1)) || shapes.currencies.has(wordAt(tokens, before))) {
    const word = wordAt(tokens, end);
    const more = multipliers.has(word) || (numberWords.glued.has(word) && !tokens[end]?.spaced);
    return { from: at, to: more ? end + 1 : end, reason: 'money' };
  }
  const rated = shapes.rateLeads.some((lead) => phraseAt(tokens, at - lead.length, [lead]) > 0);
  return rated ? { from: at, to: end, reason: 'rate' } : null;
}

/** "Route 60", "page 12", "Squad 5", "COVID-19", "Killed-12" not. */
function named({ tokens, lexicon, shapes, titled }: ShapeView, at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  // "Regional One Health", "Channel Four News"
  const between = token?.kind === 'word' && token.capital && before?.kind === 'word' && before.capital;
  if (between && !titled && tokens[at + 1]?.capital) return true;
  if (token?.kind !== 'number' || !before) return false;
  if (isHyphen(before) && !token.spaced) {
    const name = tokens[at - 2];
    return name?.kind === 'word' && /^\p{Lu}/u.test(name.text) && lexicon.triggers.at(tokens, at - 2).length === 0;
  }
  const lead = before.text === '.' && !before.spaced ? tokens[at - 2] : before;
  // in a headline of capitals "Village 12 Dead" is no name
  const counts =
    titled && (lexicon.people.has(wordAt(tokens, at + 1)) || lexicon.triggers.at(tokens, at + 1).length > 0);
  if (!lead || counts) return false;
  return (lead.capital && shapes.nameLeads.has(lead.lower)) || shapes.plainNameLeads.has(lead.lower);
}

/** "two-thirds", "three quarters of", "one in five", "one of every three": the span of a share. */
function shared({ tokens, lexicon, shapes, isNumber }: ShapeView, at: number): NumberSpan | null {
  const denominator = isHyphen(tokens[at + 1]) ? at + 2 : at + 1;
  const part = wordAt(tokens, denominator);
  const of = lexicon.language.numberWords.of.has(wordAt(tokens, denominator + 1));
  if (shapes.fractions.has(part) || (of && shapes.fraction.has(part)))
    return { from: at, to: denominator + 1, reason: 'share' };
  const joint = phraseAt(tokens, at + 1, shapes.oneIn);
  const whole = at + 1 + joint;
  if (joint === 0 || !isNumber(whole)) return null;
  const alone = at === 0 || lexicon.triggers.at(tokens, at - 1).length === 0;
  const every = joint > 1 || (shapes.one.has(wordAt(tokens, at)) && alone);
  return every ? { from: at, to: whole + 1, reason: 'share' } : null;
}

/** "-5", "to -12": a sign glued to the figures; not the dash of a label, "Killed -12". */
function signed({ tokens, lexicon, shapes }: ShapeView, at: number): boolean {
  const sign = tokens[at - 1];
  if (tokens[at]?.kind !== 'number' || tokens[at]?.spaced || !shapes.minus.has(sign?.text ?? '')) return false;
  return at === 1 || (sign?.spaced === true && lexicon.triggers.at(tokens, at - 2).length === 0);
}

/** "40-[strong] unit", "14-[man] patrol"; but "three-[member] family", who are the people told of. */
function isSize({ tokens, lexicon, shapes }: ShapeView, at: number): boolean {
  if (shapes.strengthEndings.has(wordAt(tokens, at))) return true;
  const { memberNouns, groupNouns } = lexicon.language.numberWords;
  const group = wordAt(tokens, at + 1);
  return memberNouns.has(wordAt(tokens, at)) && groupNouns.has(group) && !lexicon.people.has(group);
}

function shapeAt(view: ShapeView, at: number): NumberSpan | null {
  const { tokens, shapes } = view;
  if (signed(view, at)) return { from: at, to: at + 1, reason: 'measure' };
  const end = hyphenatedEnd(view, at);
  const age = ageAt(view, at, end);
  if (age) return age;
  const found = measured(view, at, end) ?? shared(view, at);
  if (found) return found;
  const next = tokens[end];
  if (next && !next.spaced && shapes.ordinalEndings.has(next.lower))
    return { from: at, to: end + 1, reason: 'ordinal' };
  if (isHyphen(next) && isSize(view, end + 1)) return { from: at, to: end + 2, reason: 'strength' };
  if (named(view, at)) return { from: at, to: end, reason: 'name' };
  const reason = hyphenated(view, at, end);
  return reason && { from: at, to: end, reason };
}

/** "a third of the dead", "half of them", "most of the victims": shares without a number before them. */
function shareAt({ tokens, lexicon, shapes }: ShapeView, at: number): NumberSpan | null {
  const word = wordAt(tokens, at);
  const share =
    shapes.shares.has(word) ||
    (shapes.fraction.has(word) && lexicon.language.numberWords.of.has(wordAt(tokens, at + 1)));
  return share && phraseAt(tokens, at + 1, shapes.shareOf) > 0 ? { from: at, to: at + 1, reason: 'share' } : null;
}

/** "in her forties". */
function decadeAt({ tokens, shapes }: ShapeView, at: number): NumberSpan | null {
  if (!shapes.decades.has(wordAt(tokens, at))) return null;
  const before = isHyphen(tokens[at - 1]) ? at - 2 : at - 1;
  return shapes.decadeLeads.has(wordAt(tokens, before)) ? { from: at, to: at + 1, reason: 'age' } : null;
}

const shapeWords = new WeakMap<NumberShapes, WordMemo<boolean>>();

/** Figures, number words, shares and decades: all else has no shape. */
function mayShape({ tokens, lexicon, shapes }: ShapeView, at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.kind === 'number') return true;
  let words = shapeWords.get(shapes);
  if (!words) {
    const { cardinals } = lexicon.language;
    words = new WordMemo((word) =>
      [cardinals, shapes.shares, shapes.fraction, shapes.decades].some((set) => set.has(word)),
    );
    shapeWords.set(shapes, words);
  }
  return words.of(token);
}

/** All numbers of a sentence that are no counts by their shape, left to right. */
export function shapedNumbers(view: ShapeView): NumberSpan[] {
  const spans: NumberSpan[] = [];
  for (let i = 0; i < view.tokens.length; i++) {
    if (!mayShape(view, i)) continue;
    const span = view.isNumber(i) ? shapeAt(view, i) : (shareAt(view, i) ?? decadeAt(view, i));
    if (!span) continue;
    spans.push(span);
    i = Math.max(i, span.to - 1);
  }
  return spans;
}
