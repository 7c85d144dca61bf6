/** Whose own document a report is: a communique, a bulletin and a statement speak for the body that heads or signs them. */
import type { Language } from '../../model/language.ts';
import type { SentenceReading } from '../reading.ts';
import type { Token } from '../words/tokens.ts';

export interface AuthorTools {
  language: Language;
  isGroupName: (words: string) => boolean;
  isMedia: (words: string) => boolean;
  /** who published the report, as given with it */
  outlet: string | null;
}

/** the first and last blocks among which a letterhead or a signature stands, and its most tokens */
const HEAD = 3;
const FOOT = 2;
const MOST_TOKENS = 12;
/** how often an unsigned report must say "we" for it to be the word of who published it */
const OFTEN = 2;
const OPENING = /^[“«]$/;
const CLOSING = /^[”»]$/;

/** How often a sentence speaks of its writers as "we", outside quotations; and whether a quotation is open after it. */
function ownWords(
  tokens: readonly Token[],
  firsts: ReadonlySet<string>,
  open: boolean,
): { found: number; open: boolean } {
  let inside = open;
  let found = 0;
  for (const { text, lower } of tokens) {
    if (text === '"') inside = !inside;
    else if (OPENING.test(text)) inside = true;
    else if (CLOSING.test(text)) inside = false;
    else if (!inside && firsts.has(lower)) found++;
  }
  return { found, open: inside };
}

function timesOwn(body: readonly SentenceReading[], firsts: ReadonlySet<string>): number {
  let open = false;
  let times = 0;
  for (const { sentence } of body) {
    const own = ownWords(sentence.tokens, firsts, sentence.opens ? false : open);
    open = own.open;
    times += own.found;
  }
  return times;
}

/** A line that is the name of a body and nothing else: "Ministry of Health", "Press Centre of the Northern Front". */
function nameOn(reading: SentenceReading, { language, isGroupName, isMedia }: AuthorTools): string | null {
  const { sentence, source, links, frames } = reading;
  const { tokens, block } = sentence;
  const whole = sentence.start === block.start && sentence.end === block.end;
  if (!whole || tokens.length > MOST_TOKENS || links.length + frames.length > 0) return null;
  const { speakerWords, voiceWords } = language;
  const words = tokens.filter((t) => t.kind === 'word');
  if (tokens.some((t) => t.kind === 'number') || !words.every((t) => t.capital || speakerWords.links.has(t.lower)))
    return null;
  const name = source.slice(sentence.start, sentence.end);
  const isBody = words.some(({ lower }) => voiceWords.bodies.has(lower) || voiceWords.groups.has(lower));
  return (isBody || isGroupName(name)) && !isMedia(name) ? name : null;
}

const longWords = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 3);

function shareWord(one: string, other: string): boolean {
  const words = new Set(longWords(one));
  return longWords(other).some((word) => words.has(word));
}

/** The body that speaks where a report names nobody; null for a news report. */
export function authorOf(readings: readonly SentenceReading[], tools: AuthorTools): string | null {
  const body = readings.filter((r) => r.sentence.field === 'text');
  const blocks = [...new Set(body.map((r) => r.sentence.blockIndex))];
  const edges = new Set([...blocks.slice(0, HEAD), ...blocks.slice(-FOOT)]);
  const names = body.filter((r) => edges.has(r.sentence.blockIndex)).flatMap((r) => nameOn(r, tools) ?? []);
  const { outlet } = tools;
  const own = timesOwn(body, tools.language.voiceWords.firstPlurals);
  const signed = names.find((name) => own > 0 || (outlet !== null && shareWord(name, outlet)));
  if (signed) return signed;
  if (own < OFTEN || outlet === null || tools.isMedia(outlet)) return null;
  const at = body[0]?.source.indexOf(outlet) ?? -1;
  if (at < 0) return null;
  const short = /^ \(\p{Lu}[\p{Lu}\d-]{1,7}\)/u.exec(
    body[0]?.source.slice(at + outlet.length, at + outlet.length + 12) ?? '',
  );
  return outlet + (short?.[0] ?? '');
}
