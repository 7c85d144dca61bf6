/** Which figures of a sentence the words of another time reach: those of their own clause, and of what hangs on it. */
import type { Language } from '../../model/language.ts';
import type { Link } from '../links/link.ts';
import type { SentenceReading } from '../reading.ts';
import { wordAt } from '../words/tokens.ts';

type Period = SentenceReading['periods'][number];
type Words = { at: number; length: number };

const DASH = /^[–—]$/;
/** the most words from a comma to the word that ranks: "the second such attack" */
const RANKED = 4;

/** A time of the last days: a weekday, "yesterday", "the past 24 hours". */
export function isNear({ words, kind }: Period, { dates, asideWords, backgroundWords }: Language): boolean {
  if (kind === 'year') return false;
  const told = words.toLowerCase().split(/[^\p{L}]+/u);
  // "the past two days"; not "days after"
  if (told.some((word) => backgroundWords.lookBack.has(word)) && told.some((word) => backgroundWords.days.has(word)))
    return true;
  return told.some(
    (word) =>
      asideWords.nearWords.has(word) ||
      (word.length > 2 && word.endsWith('day') && dates.weekdays.has(word.slice(0, 3))),
  );
}

const DAY = /(?<!\d)(?:[12]?\d|3[01])(?:st|nd|rd|th)?(?!\d)/;
const YEAR = /\b(?:1[89]|20)\d\d\b/;

/** A day of a month that is of no year long past: "20 June". */
export const isDay = ({ words, kind }: Period): boolean =>
  kind !== 'clock' && kind !== 'duration' && DAY.test(words) && !YEAR.test(words);

/** Where the words of a figure end: the figure or its wording, whichever stands later. */
const endOf = ({ mention, trigger }: Link): number => Math.max(mention.to, trigger?.to ?? 0);
const startOf = ({ mention, trigger }: Link): number => Math.min(mention.from, trigger?.from ?? mention.from);

/** Does a clause open at the comma that dates nothing before it? "which left", "the deadliest", "a week after" */
function opensClause(reading: SentenceReading, at: number, { asideWords, backgroundWords }: Language): boolean {
  const { tokens } = reading.sentence;
  const first = wordAt(tokens, at + 1);
  if (asideWords.contrasts.has(first) || asideWords.inserts.has(first)) return true;
  for (let i = at + 1; i <= at + RANKED; i++) {
    const word = wordAt(tokens, i);
    if (word === ',') return false;
    if (asideWords.relatives.has(word)) return i <= at + 3;
    if (asideWords.rankings.has(word)) return true;
    if (backgroundWords.comparers.has(word) && i > at + 1) return true;
  }
  return false;
}

const isComma = (word: string): boolean => word === ',' || DASH.test(word);

/** ", wanted since", ", which", ", the worst": not ", but last year," behind which the sentence goes on in that time. */
function opensInsert(reading: SentenceReading, at: number, { asideWords }: Language): boolean {
  const { tokens } = reading.sentence;
  const first = wordAt(tokens, at + 1);
  if (asideWords.relatives.has(first) || asideWords.inserts.has(first)) return true;
  for (let i = at + 1; i <= at + 3; i++) {
    if (wordAt(tokens, i) === ',') return false;
    if (asideWords.rankings.has(wordAt(tokens, i))) return true;
  }
  return false;
}

/** The words stand in an insert that is closed before the figure: "X, wanted since last year, was among three killed". */
function isInsert(reading: SentenceReading, words: Words, link: Link, language: Language): boolean {
  const { tokens } = reading.sentence;
  let open = words.at - 1;
  while (open >= 0 && !isComma(wordAt(tokens, open))) open--;
  if (open < 1 || !opensInsert(reading, open, language)) return false;
  for (let i = words.at + words.length; i < startOf(link); i++) {
    if (!isComma(wordAt(tokens, i))) continue;
    // "the deadliest since 2014, when 140 died": it goes on with that time
    const { relatives } = language.asideWords;
    return !relatives.has(wordAt(tokens, i + 1)) && !relatives.has(wordAt(tokens, i + 2));
  }
  return false;
}

const nearBetween = (reading: SentenceReading, from: number, to: number, language: Language): boolean =>
  reading.periods.some(
    // "the weekend [before] that"
    (p) =>
      p.from >= from &&
      p.to <= to &&
      isNear(p, language) &&
      !language.backgroundWords.comparers.has(wordAt(reading.sentence.tokens, p.to)),
  );

function reachesBack(reading: SentenceReading, words: Words, link: Link, language: Language): boolean {
  const { tokens } = reading.sentence;
  const end = endOf(link);
  for (let i = end; i < words.at; i++) {
    const word = wordAt(tokens, i);
    if (language.asideWords.rankings.has(word)) return false;
    if (isComma(word) && (opensClause(reading, i, language) || nearBetween(reading, 0, i, language))) return false;
  }
  // "killed on Sunday at a rally for the dead of 2022": it has its own time
  return !nearBetween(reading, end, words.at, language);
}

function reachesOn(reading: SentenceReading, words: Words, link: Link, language: Language): boolean {
  if (isInsert(reading, words, link, language)) return false;
  const { tokens } = reading.sentence;
  for (let i = words.at + words.length; i < startOf(link); i++)
    if (isComma(wordAt(tokens, i)) && nearBetween(reading, i, tokens.length, language)) return false;
  return true;
}

/** Do words that date or move a happening say so of the figure? */
export function reaches(reading: SentenceReading, words: Words, link: Link, language: Language): boolean {
  if (words.at >= endOf(link)) return reachesBack(reading, words, link, language);
  if (words.at + words.length <= startOf(link)) return reachesOn(reading, words, link, language);
  return true;
}
