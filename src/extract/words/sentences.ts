/** Sentences of a block, never across blocks. A sentence is the unit of quotes. */
import type { Block, Field } from '../../model/report.ts';
import { type Token, tokenise } from './tokens.ts';

export interface Sentence {
  /** position among the report's sentences, title first */
  index: number;
  field: Field;
  start: number;
  end: number;
  tokens: Token[];
  block: Block;
  /** position of the block among the blocks */
  blockIndex: number;
  /** first sentence of its block */
  opens: boolean;
  /** the words are set in capitals throughout, so that capitals mark no names */
  upper: boolean;
  /** a headline in which every word has a capital, so that capitals mark no names */
  titled: boolean;
}

/** No writer's sentence is longer: a run of words without an end is cut, so that work stays linear in the text. */
const MOST_TOKENS = 300;
const BREAKS = new Set([',', ';', ':', '|', '-']);
const CLOSING = new Set(['"', '”', '’', "'", ')', ']', '»']);
const OPENING = new Set(['"', '“', '‘', "'", '(', '[', '«', '-', '–', '—', '•']);

function endsSentence(tokens: Token[], at: number, abbreviations: ReadonlySet<string>): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next) return false;
  if (token.lower !== '.' && token.lower !== '!' && token.lower !== '?' && token.lower !== '…') return false;
  if (CLOSING.has(next.text) && !next.spaced) return false;
  if (!next.spaced) return false;
  const before = tokens[at - 1];
  if (token.lower === '.' && before && !token.spaced && before.kind === 'word') {
    if (abbreviations.has(before.lower)) return false;
    if (before.text.length === 1 && before.capital) return false;
  }
  if (token.lower === '.' && before?.lower === 'no' && next.kind === 'number') return false;
  return next.capital || next.kind === 'number' || OPENING.has(next.text) || !/\p{Ll}/u.test(next.text.charAt(0));
}

/** Also closes after `."` : the quote mark belongs to the sentence that it ends. */
function closesQuoted(tokens: Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (!token || !before || !next) return false;
  if (!CLOSING.has(token.text) || token.spaced || !next.spaced) return false;
  if (before.lower !== '.' && before.lower !== '!' && before.lower !== '?') return false;
  return next.capital || next.kind === 'number' || OPENING.has(next.text);
}

function isUpper(text: string): boolean {
  let letters = 0;
  let lower = 0;
  for (const letter of text) {
    const code = letter.charCodeAt(0);
    const small = code < 0x80 ? code >= 0x61 && code <= 0x7a : /\p{Ll}/u.test(letter);
    if (small) lower++;
    if (small || (code < 0x80 ? code >= 0x41 && code <= 0x5a : /\p{L}/u.test(letter))) letters++;
  }
  return letters > 12 && lower < letters * 0.1;
}

function titleCase(tokens: readonly Token[]): boolean {
  // a short sentence about persons is no headline: it ends with a point
  if (tokens.at(-1)?.text === '.') return false;
  const long = tokens.filter((t) => t.kind === 'word' && t.text.length > 3);
  return long.length > 3 && long.filter((t) => t.capital).length > long.length * 0.7;
}

/** Sentences of all blocks in order. `source` gives the field's text. */
export function sentencesOf(
  blocks: readonly Block[],
  source: (field: Field) => string,
  abbreviations: ReadonlySet<string>,
): Sentence[] {
  const sentences: Sentence[] = [];
  blocks.forEach((block, blockIndex) => {
    const words = source(block.field).slice(block.start, block.end);
    const upper = isUpper(words);
    const tokens = tokenise(words, block.start);
    // where all is in capitals they mark nothing
    if (upper) for (const token of tokens) token.capital = false;
    let from = 0;
    for (let i = 0; i < tokens.length; i++) {
      const whole = block.kind === 'table_row' || i === tokens.length - 1;
      const last = i === tokens.length - 1;
      const tooLong = i - from >= MOST_TOKENS && BREAKS.has(tokens[i]?.text ?? '');
      const closes = !whole && (endsSentence(tokens, i, abbreviations) || closesQuoted(tokens, i));
      if (!last && !closes && !tooLong && i - from < 2 * MOST_TOKENS) continue;
      const first = tokens[from];
      const end = tokens[i];
      if (!first || !end) continue;
      sentences.push({
        index: sentences.length,
        field: block.field,
        start: first.start,
        end: end.end,
        tokens: tokens.slice(from, i + 1),
        block,
        blockIndex,
        opens: from === 0,
        upper,
        titled: titleCase(tokens.slice(from, i + 1)),
      });
      from = i + 1;
    }
  });
  return sentences;
}
