/** Ages: "a 14-year-old", "aged 3 and 7", "John Doe, 34,", "a boy of 14", "in her 20s". */

import { wordAt } from '../words/tokens.ts';
import { isHyphen } from './numbers.ts';
import { type NumberSpan, phraseAt, type ShapeView } from './shape-view.ts';

/** no one is older */
const OLDEST = 120;

const age = (from: number, to: number): NumberSpan => ({ from, to, reason: 'age' });

/** "14-year-old", "14 years old", "14 years of age", "14yo"; "a five-year plan" is a measure. */
function byUnit({ tokens, shapes }: ShapeView, at: number, end: number): NumberSpan | null {
  const glued = tokens[end];
  if (glued && !glued.spaced && shapes.ageEndings.has(glued.lower)) return age(at, end + 1);
  const unit = isHyphen(glued) ? end + 1 : end;
  const units = unit > end ? shapes.ageUnits : shapes.spacedAgeUnits;
  if (!units.has(wordAt(tokens, unit))) return null;
  const old = isHyphen(tokens[unit + 1]) ? unit + 2 : unit + 1;
  if (shapes.old.has(wordAt(tokens, old))) return age(at, old + 1);
  const ofAge = phraseAt(tokens, unit + 1, shapes.ofAge);
  return ofAge > 0 ? age(at, unit + 1 + ofAge) : null;
}

/** Does a noun follow, so that the number before counts it? "a boy of ten lost a leg": a wording is none. */
function counts({ tokens, lexicon }: ShapeView, at: number): boolean {
  const token = tokens[at];
  const { stops, auxiliaries } = lexicon.language;
  const told = lexicon.triggers.at(tokens, at).length > 0 || lexicon.partedTriggers.at(tokens, at).length > 0;
  return token?.kind === 'word' && !told && !stops.has(token.lower) && !auxiliaries.has(token.lower);
}

/** "aged 3", "at the age of 14", "aged between 3 and 7": a lead stands before the number, small words between. */
function byLead({ tokens, shapes }: ShapeView, at: number): boolean {
  let i = at - 1;
  while (i >= at - 3 && shapes.ageFillers.has(wordAt(tokens, i))) i--;
  return shapes.ageLeads.has(wordAt(tokens, i));
}

/** Where a list of ages goes on: "3 and 7", "3, 5 and 7", "20 to 30". Each as the first: in figures or in words. */
function listEnd(view: ShapeView, at: number, end: number): number {
  const { tokens, shapes, isNumber } = view;
  for (;;) {
    let next = end;
    while (next < end + 2 && shapes.ageJoints.has(wordAt(tokens, next))) next++;
    if (next === end || !isNumber(next) || tokens[next]?.kind !== tokens[at]?.kind || counts(view, next + 1))
      return end;
    end = next + 1;
  }
}

/** "(34)", "(34, of Northam)". */
const inBrackets = (tokens: ShapeView['tokens'], end: number): boolean =>
  tokens[end]?.text === ')' || (tokens[end]?.text === ',' && tokens[end + 1]?.kind === 'word');

/** "John Doe, 34,", "the driver, 34, ...", "John Doe (34)". */
function inApposition({ tokens, lexicon, isPlace, isNumber }: ShapeView, at: number, end: number): boolean {
  const value = tokens[at]?.value ?? OLDEST;
  const opens = tokens[at - 1]?.text;
  const name = tokens[at - 2];
  if (tokens[at]?.kind !== 'number' || value >= OLDEST || !name) return false;
  // "Three (3) persons" tells the number twice
  if (opens === '(') return inBrackets(tokens, end) && name.capital && !isPlace(at - 2) && !isNumber(at - 2);
  const closes = tokens[end] === undefined || tokens[end]?.text === ',' || tokens[end]?.text === '.';
  const person = name.capital || lexicon.people.get(name.lower)?.plural === false || oneOfThem(tokens, at - 2, lexicon);
  return opens === ',' && closes && person;
}

/** "two men, 19 and 20, were", "the victims were 19 and 20.": ages of several, up to the mark that closes them; the place after them, or `at`. */
function agesOfAll(view: ShapeView, at: number): number {
  const { tokens, lexicon, isPlace, isNumber } = view;
  const comma = tokens[at - 1]?.text === ',';
  if (!comma && !lexicon.language.linkWords.copulas.has(wordAt(tokens, at - 1))) return at;
  const noun = lexicon.people.get(wordAt(tokens, at - 2));
  // "Jane and Ann Roe, 15 and 17,"
  const named = comma && tokens[at]?.kind === 'number' && tokens[at - 2]?.capital === true && !isPlace(at - 2);
  if (!named && !(noun?.plural && noun.row.status !== 'armed group')) return at;
  const end = listEnd(view, at, at + 1);
  const closed = tokens[end] === undefined || /^[,.;]$/.test(tokens[end]?.text ?? '');
  const ages: number[] = [];
  for (let i = at; i < end; i++)
    if (isNumber(i)) ages.push(tokens[i]?.value ?? lexicon.language.cardinals.get(wordAt(tokens, i)) ?? OLDEST);
  return closed && ages.length > 1 && ages.every((years) => years < OLDEST) ? end : at;
}

/** "one 44 and the other 50": a figure behind who of the two it is, before no noun. */
function ofOne(view: ShapeView, at: number): boolean {
  const { tokens, shapes } = view;
  const word = wordAt(tokens, at - 1);
  if (tokens[at]?.kind !== 'number' || (tokens[at]?.value ?? OLDEST) >= OLDEST) return false;
  return (shapes.one.has(word) || shapes.other.has(word)) && !counts(view, at + 1) && tokens[at]?.spaced === true;
}

/** "one of the [men]": `at` is the noun, with one word before it at most. */
function oneOfThem(tokens: ShapeView['tokens'], at: number, { people, language }: ShapeView['lexicon']): boolean {
  if (!people.get(wordAt(tokens, at))?.plural) return false;
  const isOne = (i: number): boolean =>
    language.cardinals.get(wordAt(tokens, i)) === 1 && language.numberWords.of.has(wordAt(tokens, i + 1));
  return isOne(at - 3) || isOne(at - 4);
}

/** "a boy of 14", "children under 5": a people noun, a small word, and a number of nothing. */
function afterNoun(view: ShapeView, at: number, end: number): boolean {
  const { tokens, lexicon, shapes } = view;
  const value = tokens[at]?.value ?? lexicon.language.cardinals.get(wordAt(tokens, at)) ?? OLDEST;
  const noun = lexicon.people.get(wordAt(tokens, at - 2));
  if (!noun || value >= OLDEST || counts(view, end)) return false;
  const word = wordAt(tokens, at - 1);
  if (lexicon.language.numberWords.of.has(word)) return !noun.plural && !noun.row.weak;
  return shapes.ageBounds.has(word) && noun.row.status !== 'armed group' && noun.row.age !== undefined;
}

/** "in his 20s", "in their mid-50s". */
function byDecade({ tokens, shapes }: ShapeView, at: number): boolean {
  const next = tokens[at + 1];
  const before = isHyphen(tokens[at - 1]) ? at - 2 : at - 1;
  const decade = (tokens[at]?.value ?? 0) % 10 === 0 && (tokens[at]?.value ?? OLDEST) < OLDEST;
  return (
    decade && next?.lower === shapes.decadeEnding && !next.spaced && shapes.decadeLeads.has(wordAt(tokens, before))
  );
}

/** "6 and 8 years old": a list whose last number has the unit of them all; null where none has. */
function listByUnit(view: ShapeView, at: number): NumberSpan | null {
  const { tokens, shapes, isNumber } = view;
  let i = at;
  while (isNumber(i) && tokens[i]?.kind === tokens[at]?.kind) {
    const told = i > at ? byUnit(view, i, i + 1) : null;
    if (told) return age(at, told.to);
    let next = i + 1;
    while (next < i + 3 && shapes.ageJoints.has(wordAt(tokens, next))) next++;
    if (next === i + 1) return null;
    i = next;
  }
  return null;
}

/** The age whose number stands at `at`; `end` is past a run of numbers joined by hyphens. */
export function ageAt(view: ShapeView, at: number, end: number): NumberSpan | null {
  const unit = byUnit(view, at, end) ?? listByUnit(view, at);
  if (unit) return unit;
  if (byDecade(view, at)) return age(at, at + 2);
  const all = agesOfAll(view, at);
  if (all > at) return age(at, all);
  if (ofOne(view, at)) return age(at, at + 1);
  if (byLead(view, at)) return age(at, listEnd(view, at, end));
  return inApposition(view, at, end) || afterNoun(view, at, end) ? age(at, end) : null;
}
