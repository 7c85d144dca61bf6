/** Who says so: frames like "police said", "said the mayor", "according to a hospital official". */
import type { Modality } from '../model/words.ts';
import type { Lexicon } from './lexicon.ts';
import type { Sentence } from './sentences.ts';
import type { Token } from './tokens.ts';

export interface Frame {
  /** the speaker as written; null when only a pronoun stands there */
  speaker: string | null;
  pronoun: boolean;
  /** tokens of the speaker's words and of the verb */
  from: number;
  to: number;
  /** tokens that the frame covers */
  coverFrom: number;
  coverTo: number;
  modality: Modality | null;
  /** what was said of the speaker beside his name: "the chief minister" */
  title: string | null;
  /** the wire that was told so */
  via: string | null;
  rule: string;
}

const PRONOUNS = new Set(['he', 'she', 'they', 'it', 'who']);
const DEFINITE = /^(?:the|this|that)$/;
const LINKS = new Set([
  'of',
  'for',
  'in',
  'at',
  'from',
  'and',
  "'s",
  'the',
  'a',
  'an',
  'its',
  'his',
  'their',
  'no',
  '&',
]);
const INTERRUPT = new Set(['who', 'which', 'whose']);
const NOT_SPEAKERS =
  /^(?:death|toll|number|attack|attacks|blast|claims?|reports?|figure|year|month|day|week|bomb|explosion|fighting|clashes|total|count|bus|car)$/;
const ADVERB =
  /ly$|^(?:also|has|have|had|later|earlier|then|further|is|was|were|be|not|previously|once|again|who|only|to)$/;
const OBJECT_NOUNS = new Set([
  'claims',
  'claim',
  'reports',
  'report',
  'put',
  'gave',
  'counted',
  'fears',
  'fear',
  'charged',
  'estimates',
  'showed',
  'shows',
  'listed',
  'spoke',
  'noted',
]);

const name = (token: Token | undefined): boolean => token !== undefined && token.kind === 'word' && token.capital;

function content(token: Token | undefined, lexicon: Lexicon): boolean {
  if (!token || token.kind !== 'word') return false;
  return !lexicon.language.stops.has(token.lower) && !lexicon.language.auxiliaries.has(token.lower);
}

/** Start of the noun phrase that ends before token `end`; -1 when none stands there. */
function phraseStart(tokens: readonly Token[], end: number, lexicon: Lexicon): number {
  let i = end - 1;
  let words = 0;
  let depth = 0;
  for (; i >= 0 && end - i < 16; i--) {
    const token = tokens[i];
    if (!token) break;
    if (token.text === ')') depth++;
    if (token.text === '(') {
      depth--;
      continue;
    }
    if (depth > 0) continue;
    if (token.kind === 'mark') {
      if (/^[-–‑’'.]$/.test(token.text) && !token.spaced) continue;
      break;
    }
    if (token.kind === 'number') break;
    if (lexicon.attributions.at(tokens, i).length > 0 && !token.capital) break;
    if (LINKS.has(token.lower)) {
      if (words === 0 && token.lower !== "'s") break;
      if (
        (token.lower === 'and' ||
          token.lower === 'in' ||
          token.lower === 'at' ||
          token.lower === 'for' ||
          token.lower === 'from') &&
        !content(tokens[i - 1], lexicon)
      )
        break;
      if (lexicon.language.determiners.has(token.lower) && !LINKS.has(tokens[i - 1]?.lower ?? '')) return i;
      continue;
    }
    if (lexicon.language.determiners.has(token.lower)) return token.lower === 'that' && name(tokens[i + 1]) ? i + 1 : i;
    if (!content(token, lexicon)) break;
    if (lexicon.triggers.at(tokens, i).length > 0 && !token.capital) break;
    words++;
  }
  let start = i + 1;
  while (
    start < end &&
    ((LINKS.has(tokens[start]?.lower ?? '') && !lexicon.language.determiners.has(tokens[start]?.lower ?? '')) ||
      tokens[start]?.kind === 'mark')
  )
    start++;
  if (/^(?:that|this)$/.test(tokens[start]?.lower ?? '') && name(tokens[start + 1])) start++;
  return words > 0 && start < end ? start : -1;
}

/** End of the noun phrase that begins at `at`. */
function phraseEnd(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  let i = at;
  let words = 0;
  for (; i < tokens.length && i - at < 16; i++) {
    const token = tokens[i];
    if (!token) break;
    if (token.text === '(') {
      const close = tokens.findIndex((t, k) => k > i && t.text === ')');
      if (close < 0 || close - i > 5) break;
      i = close;
      continue;
    }
    if (token.kind === 'mark') {
      if (/^[-–‑]$/.test(token.text) && !token.spaced) continue;
      break;
    }
    if (token.kind === 'number') break;
    if (LINKS.has(token.lower)) {
      if (token.lower === 'and' && !name(tokens[i + 1])) break;
      if (
        words > 0 &&
        /^(?:in|at|from|for)$/.test(token.lower) &&
        !name(tokens[i + 1]) &&
        tokens[i + 1]?.lower !== 'the'
      )
        break;
      continue;
    }
    if (lexicon.language.determiners.has(token.lower) && words === 0) continue;
    if (!content(token, lexicon)) break;
    if (words > 0 && lexicon.attributions.at(tokens, i).length > 0 && !token.capital) break;
    words++;
  }
  while (i > at && (tokens[i - 1]?.kind === 'mark' || LINKS.has(tokens[i - 1]?.lower ?? ''))) {
    if (tokens[i - 1]?.text === ')') break;
    i--;
  }
  return words > 0 ? i : -1;
}

function textOf(source: string, tokens: readonly Token[], from: number, to: number): string {
  const first = tokens[from];
  const last = tokens[to - 1];
  return first && last ? source.slice(first.start, last.end) : '';
}

/** Steps left over ", who asked not to be named," and ", the mayor," to the phrase before it. */
function beforeInterruption(tokens: readonly Token[], end: number, lexicon: Lexicon): number {
  if (tokens[end - 1]?.lower !== ',') return -1;
  for (let i = end - 2; i >= 1 && end - i < 26; i--) {
    if (tokens[i]?.lower !== ',') continue;
    const opener = tokens[i + 1];
    const interrupts =
      INTERRUPT.has(opener?.lower ?? '') ||
      DEFINITE.test(opener?.lower ?? '') ||
      opener?.lower === 'a' ||
      opener?.lower === 'an' ||
      name(opener) ||
      lexicon.language.titles.has(opener?.lower ?? '') ||
      /ing$/.test(opener?.lower ?? '');
    if (interrupts) return i;
    return -1;
  }
  return -1;
}

function viaOf(tokens: readonly Token[], at: number, source: string): string | null {
  let i = at;
  if (tokens[i]?.lower === 'the') i++;
  let end = i;
  while (name(tokens[end])) end++;
  return end > i && end - i <= 4 ? textOf(source, tokens, i, end) : null;
}

interface Verb {
  at: number;
  length: number;
  modality: Modality | null;
  id: string;
}

/** "The chief minister, Sarfraz Bugti, said": the name between the commas is the speaker, the rest his title. */
function namedInside(tokens: readonly Token[], from: number, to: number, end: number): { from: number; to: number } | null {
  const first = to + 1;
  const last = end - 1;
  if (last - first < 1 || last - first > 4 || tokens.slice(from, to).some((t, i) => i > 0 && t.capital)) return null;
  return tokens.slice(first, last).every((t) => t.capital) ? { from: first, to: last } : null;
}

interface LeftSpeaker {
  from: number;
  to: number;
  pronoun: boolean;
  /** tokens of the title beside the name */
  title?: { from: number; to: number };
}

function leftSpeaker(tokens: readonly Token[], verb: Verb, lexicon: Lexicon): LeftSpeaker | null {
  let end = verb.at;
  while (end > 0 && ADVERB.test(tokens[end - 1]?.lower ?? '') && tokens[end - 1]?.kind === 'word') end--;
  const before = tokens[end - 1];
  if (!before) return null;
  if (PRONOUNS.has(before.lower)) return { from: end - 1, to: end, pronoun: true };
  const interrupted = beforeInterruption(tokens, end, lexicon);
  const to = interrupted >= 0 ? interrupted : end;
  const from = phraseStart(tokens, to, lexicon);
  if (from < 0) return null;
  const head = tokens[to - 1]?.lower ?? '';
  if (NOT_SPEAKERS.test(head)) return null;
  if (interrupted < 0) return { from, to, pronoun: false };
  const inside = namedInside(tokens, from, to, end);
  return inside
    ? { ...inside, pronoun: false, title: { from, to } }
    : { from, to, pronoun: false, title: { from: to + 1, to: end - 1 } };
}

function rightSpeaker(tokens: readonly Token[], verb: Verb, lexicon: Lexicon): { from: number; to: number } | null {
  const at = verb.at + verb.length;
  const before = tokens[verb.at - 1];
  if (before && !/^[,"”’'—–]$/.test(before.text)) return null;
  const next = tokens[at];
  if (!next || !(name(next) || lexicon.language.determiners.has(next.lower) || lexicon.people.has(next.lower)))
    return null;
  const to = phraseEnd(tokens, at, lexicon);
  return to > 0 ? { from: at, to } : null;
}

function closes(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token === undefined || /^[.;!?]$/.test(token.lower);
}

function clauseStart(tokens: readonly Token[], at: number): number {
  for (let i = at - 1; i >= 0; i--) if (tokens[i]?.lower === ';') return i + 1;
  return 0;
}

function clauseEnd(tokens: readonly Token[], at: number): number {
  for (let i = at; i < tokens.length; i++) if (tokens[i]?.lower === ';') return i;
  return tokens.length;
}

function frameOfVerb(tokens: readonly Token[], verb: Verb, source: string, lexicon: Lexicon): Frame | null {
  const after = verb.at + verb.length;
  const left = leftSpeaker(tokens, verb, lexicon);
  const right = left ? null : rightSpeaker(tokens, verb, lexicon);
  const found = left ?? right;
  if (!found) return null;
  const told = tokens[verb.at]?.lower === 'told';
  if (
    /^(?:claim|cost|took)/.test(tokens[verb.at]?.lower ?? '') &&
    tokens.slice(after, after + 6).some((t) => /^(?:lives|life)$/.test(t.lower))
  )
    return null;
  const weak = OBJECT_NOUNS.has(tokens[verb.at]?.lower ?? '');
  if (weak && right) return null;
  const speaker = left?.pronoun ? null : textOf(source, tokens, found.from, found.to);
  const start = clauseStart(tokens, verb.at);
  const end = clauseEnd(tokens, after);
  const beforeIt = tokens[found.from - 1];
  const inserted = beforeIt !== undefined && /^[,"”’'—–]$/.test(beforeIt.text);
  const relative =
    /^(?:which|that)$/.test(beforeIt?.lower ?? '') && left !== null && /^[,.]$/.test(tokens[after]?.lower ?? '.');
  if (relative) return null;
  const ends = closes(tokens, after) || closes(tokens, right?.to ?? after) || (told && inserted);
  const middle = inserted && tokens[right?.to ?? after]?.lower === ',';
  const coversLeft =
    right !== null ||
    ends ||
    middle ||
    (inserted && !/^(?:that|it|the|at|more|he|they)$/.test(tokens[after]?.lower ?? ''));
  return {
    speaker,
    title: left?.title ? textOf(source, tokens, left.title.from, left.title.to) : null,
    pronoun: left?.pronoun ?? false,
    from: found.from,
    to: Math.max(found.to, after),
    coverFrom: coversLeft ? start : found.from,
    coverTo: end,
    modality: verb.modality,
    via: told ? viaOf(tokens, after, source) : null,
    rule: verb.id,
  };
}

/** "Officials: 67 rebels killed": a speaker before a colon opens a headline or a line. */
function colonFrame(sentence: Sentence, source: string, lexicon: Lexicon): Frame | null {
  const { tokens } = sentence;
  const colon = tokens.slice(0, 7).findIndex((t) => t.text === ':');
  if (colon < 1) return null;
  const words = tokens.slice(0, colon);
  const speaks = words.some(
    (t) =>
      lexicon.language.titles.has(t.lower) ||
      /^(?:officials|police|army|ministry|military|sources|un|source|report|authorities|government)$/.test(t.lower),
  );
  const only = words.every((t) => t.kind === 'word' && (content(t, lexicon) || LINKS.has(t.lower)));
  if (!speaks || !only) return null;
  return {
    speaker: textOf(source, tokens, 0, colon),
    pronoun: false,
    title: null,
    from: 0,
    to: colon + 1,
    coverFrom: 0,
    coverTo: tokens.length,
    modality: null,
    via: null,
    rule: 'speaker.colon',
  };
}

/** "by its account", "by their own count": the speaker named before. Gives the end, 0 where it does not stand here. */
function ownAccount(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.lower !== 'by' || !/^(?:its|his|her|their|whose)$/.test(tokens[at + 1]?.lower ?? '')) return 0;
  const end = tokens[at + 2]?.lower === 'own' ? at + 3 : at + 2;
  return /^(?:account|count|tally|reckoning|figures)$/.test(tokens[end]?.lower ?? '') ? end + 1 : 0;
}

/** All frames of a sentence, left to right. */
export function framesOf(sentence: Sentence, source: string, lexicon: Lexicon): Frame[] {
  const { tokens } = sentence;
  const frames: Frame[] = [];
  const colon = colonFrame(sentence, source, lexicon);
  if (colon) frames.push(colon);
  for (let i = colon?.to ?? 0; i < tokens.length; i++) {
    const phrase = lexicon.attributionBefore.firstAt(tokens, i);
    const own = ownAccount(tokens, i);
    if (own > 0) {
      frames.push({
        speaker: null,
        title: null,
        pronoun: true,
        from: i,
        to: own,
        coverFrom: clauseStart(tokens, i),
        coverTo: clauseEnd(tokens, own),
        modality: null,
        via: null,
        rule: 'speaker.own-account',
      });
      i = own - 1;
      continue;
    }
    if (phrase) {
      const from = i + phrase.length;
      const to = phraseEnd(tokens, from, lexicon);
      if (to > 0) {
        const pronoun = to - from === 1 && /^(?:him|her|them|it)$/.test(tokens[from]?.lower ?? '');
        frames.push({
          speaker: pronoun ? null : textOf(source, tokens, from, to),
          title: null,
          pronoun,
          from: i,
          to,
          coverFrom: clauseStart(tokens, i),
          coverTo: clauseEnd(tokens, to),
          modality: null,
          via: null,
          rule: 'speaker.according-to',
        });
        i = to - 1;
        continue;
      }
      const object = tokens[from]?.lower ?? '';
      if (/^(?:him|her|them|it)$/.test(object)) {
        frames.push({
          speaker: null,
          pronoun: true,
          title: null,
          from: i,
          to: from + 1,
          coverFrom: clauseStart(tokens, i),
          coverTo: clauseEnd(tokens, from),
          modality: null,
          via: null,
          rule: 'speaker.according-to',
        });
      }
    }
    const hit = lexicon.attributions.firstAt(tokens, i);
    if (!hit) continue;
    const frame = frameOfVerb(
      tokens,
      { at: i, length: hit.length, modality: hit.row.modality, id: hit.row.id },
      source,
      lexicon,
    );
    if (frame) frames.push(frame);
    i += hit.length - 1;
  }
  return frames;
}

/** The frame that a token stands under: the nearest one before it that covers it, else the nearest after. */
export function frameAt(frames: readonly Frame[], at: number): Frame | null {
  const covering = frames.filter((f) => f.coverFrom <= at && at < f.coverTo && !(f.from <= at && at < f.to));
  const before = covering.filter((f) => f.to <= at).at(-1);
  const after = covering.find((f) => f.from > at && f.coverFrom <= at);
  if (before && after && after.from - at < at - before.to && before.rule !== 'speaker.said') return after;
  return before ?? after ?? null;
}
