/** Words that stood with a speaker's name anywhere in a report: what it is that he speaks for. */
import type { VoiceWords } from '../../model/language-voices.ts';
import type { SentenceReading } from '../reading.ts';
import { nameKey } from './names.ts';

/** Titles are given near a name's first mention: the head of the report is searched, so that work stays linear. */
const HEAD_CHARS = 20_000;
const MOST_NAMES = 40;
/** How far before a name the words that stand with it may begin. */
const REACH = 90;
/** among how many words of an insert the office must be: "the new governor" */
const FIRST_WORDS = 4;
const LAST_WORDS = /(?:\p{L}[\p{L}'’-]*[ ]+){1,6}$/u;
const INSERT = / ?\(?((?:who |a |an |the |its )?[^,.;:)]{4,80})[,.;:)]/uy;
const LETTER = /[\p{L}\p{N}_]/u;
const NAME = /^\p{Lu}[\p{L}'’-]{2,}$/u;

/** The words before each place where a name stands, and the insert after its comma. */
function* around(text: string, name: string): Generator<{ before: string; after: string }> {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const end = at + name.length;
    if (LETTER.test(text.charAt(end)) || LETTER.test(text.charAt(at - 1))) continue;
    INSERT.lastIndex = end + 1;
    const after = text.charAt(end) === ',' ? (INSERT.exec(text)?.[1] ?? '') : '';
    yield { before: LAST_WORDS.exec(text.slice(Math.max(0, at - REACH), at))?.[0] ?? '', after };
  }
}

function headOf(readings: readonly SentenceReading[]): string {
  let text = '';
  for (const { source, sentence } of readings) {
    if (text.length > HEAD_CHARS) break;
    text += `${source.slice(sentence.start, sentence.end)} `;
  }
  return text.slice(0, HEAD_CHARS);
}

/** Titles by the last word of the name, in lower case. `seen`: the speakers as written. */
export function titlesOf(
  readings: readonly SentenceReading[],
  seen: readonly string[],
  titles: ReadonlySet<string>,
  { offices, bodies }: VoiceWords,
): Map<string, string> {
  const found = new Map<string, string>();
  const add = (name: string, words: string): void => {
    const key = nameKey(name);
    found.set(key, `${found.get(key) ?? ''} ${words}`.trim());
  };
  const hasOffice = (words: string): boolean =>
    words
      .toLowerCase()
      .split(' ')
      .slice(0, FIRST_WORDS)
      .some((word) => offices.has(word) || bodies.has(word));
  for (const { frames } of readings)
    for (const frame of frames) if (frame.title && frame.speaker) add(frame.speaker, frame.title);
  const text = headOf(readings);
  for (const written of [...new Set(seen)].slice(0, MOST_NAMES)) {
    const words = written.split(/\s+/);
    if (words.some((word) => titles.has(word.toLowerCase().replace(/[^\p{L}]/gu, '')))) add(written, written);
    const last = words.at(-1) ?? '';
    if (!NAME.test(last)) continue;
    for (const { before, after } of around(text, last)) {
      if (before.split(' ').some((word) => titles.has(word.toLowerCase()))) add(written, before.trim());
      if (hasOffice(after)) add(written, after.trim());
    }
  }
  return found;
}
