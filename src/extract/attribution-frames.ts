/** One frame each by the ways of naming a speaker: a verb, "according to", a colon, "by its own account". */
import type { Modality } from '../model/words.ts';
import { isContent, isName, phraseEnd, textOf } from './attribution-phrases.ts';
import { leftSpeaker, rightSpeaker, type Speaking, type Verb } from './attribution-speaker.ts';
import type { Lexicon } from './lexicon.ts';
import type { Sentence } from './sentences.ts';
import { type Token, wordAt } from './tokens.ts';

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

const INSERTED = /^[,"”’'—–]$/;

function closes(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token === undefined || /^[.;!?]$/.test(token.lower);
}

function clauseStart(tokens: readonly Token[], at: number): number {
  return tokens.findLastIndex((token, i) => i < at && token.lower === ';') + 1;
}

function clauseEnd(tokens: readonly Token[], at: number): number {
  const end = tokens.findIndex((token, i) => i >= at && token.lower === ';');
  return end < 0 ? tokens.length : end;
}

/** A frame of tokens from..to over its whole clause; `speaker` null: a pronoun. */
function clauseFrame(tokens: readonly Token[], from: number, to: number, speaker: string | null, rule: string): Frame {
  return {
    speaker,
    title: null,
    pronoun: speaker === null,
    from,
    to,
    coverFrom: clauseStart(tokens, from),
    coverTo: clauseEnd(tokens, to),
    modality: null,
    via: null,
    rule,
  };
}

/** "told [the Northern Agency] that": the wire between the speaker and the report. */
function viaOf(tokens: readonly Token[], at: number, source: string): string | null {
  const from = tokens[at]?.lower === 'the' ? at + 1 : at;
  let end = from;
  while (isName(tokens[end])) end++;
  return end > from && end - from <= 4 ? textOf(source, tokens, from, end) : null;
}

/** "claimed 12 lives", "cost him his life": no verb of saying. */
function isLoss(tokens: readonly Token[], verb: Verb, lexicon: Lexicon): boolean {
  const { speakerWords, linkWords } = lexicon.language;
  const after = verb.at + verb.length;
  return (
    speakerWords.lossVerbs.some((start) => wordAt(tokens, verb.at).startsWith(start)) &&
    tokens.slice(after, after + 6).some((t) => linkWords.lives.has(t.lower))
  );
}

/** Does the frame cover the words before it? "12 were killed, police said." does, "Police said 12 were killed" does not. */
function coversLeft(tokens: readonly Token[], verb: Verb, found: Speaking, right: boolean, lexicon: Lexicon): boolean {
  const after = verb.at + verb.length;
  const end = right ? found.to : after;
  const inserted = INSERTED.test(tokens[found.from - 1]?.text ?? '');
  const told = tokens[verb.at]?.lower === 'told';
  if (right || closes(tokens, after) || closes(tokens, end) || (told && inserted)) return true;
  return (
    inserted && (tokens[end]?.lower === ',' || !lexicon.language.speakerWords.saidOpeners.has(wordAt(tokens, after)))
  );
}

/** "police said", "said the mayor", "an official told the agency"; null where no speaker stands beside the verb. */
export function frameOfVerb(tokens: readonly Token[], verb: Verb, source: string, lexicon: Lexicon): Frame | null {
  const { relatives, weakVerbs } = lexicon.language.speakerWords;
  const after = verb.at + verb.length;
  const left = leftSpeaker(tokens, verb, lexicon);
  const found = left ?? rightSpeaker(tokens, verb, lexicon);
  if (!found || isLoss(tokens, verb, lexicon)) return null;
  if (!left && weakVerbs.has(wordAt(tokens, verb.at))) return null;
  const relative = relatives.has(wordAt(tokens, found.from - 1)) && /^[,.]$/.test(tokens[after]?.lower ?? '.');
  if (left && relative) return null;
  const { title } = found;
  return {
    speaker: found.pronoun ? null : textOf(source, tokens, found.from, found.to),
    title: title ? textOf(source, tokens, title.from, title.to) : null,
    pronoun: found.pronoun,
    from: found.from,
    to: Math.max(found.to, after),
    coverFrom: coversLeft(tokens, verb, found, left === null, lexicon) ? clauseStart(tokens, verb.at) : found.from,
    coverTo: clauseEnd(tokens, after),
    modality: verb.modality,
    via: tokens[verb.at]?.lower === 'told' ? viaOf(tokens, after, source) : null,
    rule: verb.id,
  };
}

/** "Officials: 67 rebels killed": a speaker before a colon opens a headline or a line. */
export function colonFrame(sentence: Sentence, source: string, lexicon: Lexicon): Frame | null {
  const { tokens } = sentence;
  const { titles, speakerWords } = lexicon.language;
  const colon = tokens.slice(0, 7).findIndex((t) => t.text === ':');
  if (colon < 1) return null;
  const words = tokens.slice(0, colon);
  const speaks = words.some((t) => titles.has(t.lower) || speakerWords.colonSpeakers.has(t.lower));
  const only = words.every((t) => t.kind === 'word' && (isContent(t, lexicon) || speakerWords.links.has(t.lower)));
  if (!speaks || !only) return null;
  return {
    ...clauseFrame(tokens, 0, colon + 1, textOf(source, tokens, 0, colon), 'speaker.colon'),
    coverTo: tokens.length,
  };
}

/** "by its account", "by their own count": the speaker named before; null where it does not stand at `at`. */
export function ownAccount(tokens: readonly Token[], at: number, lexicon: Lexicon): Frame | null {
  const { possessives, accounts } = lexicon.language.speakerWords;
  if (tokens[at]?.lower !== 'by' || !possessives.has(wordAt(tokens, at + 1))) return null;
  const end = tokens[at + 2]?.lower === 'own' ? at + 3 : at + 2;
  return accounts.has(wordAt(tokens, end)) ? clauseFrame(tokens, at, end + 1, null, 'speaker.own-account') : null;
}

/** "according to [a hospital official]". `from`: the token after the phrase that begins at `at`. */
export function accordingTo(
  tokens: readonly Token[],
  at: number,
  from: number,
  source: string,
  lexicon: Lexicon,
): Frame | null {
  const to = phraseEnd(tokens, from, lexicon);
  if (to <= 0) return null;
  const pronoun = to - from === 1 && lexicon.language.speakerWords.objectPronouns.has(wordAt(tokens, from));
  return clauseFrame(tokens, at, to, pronoun ? null : textOf(source, tokens, from, to), 'speaker.according-to');
}

/** "according to [him]": the speaker named before; the verb inside "as reported by him" may still open a frame. */
export function accordingToPronoun(tokens: readonly Token[], at: number, from: number, lexicon: Lexicon): Frame | null {
  if (!lexicon.language.speakerWords.objectPronouns.has(wordAt(tokens, from))) return null;
  return clauseFrame(tokens, at, from + 1, null, 'speaker.according-to');
}
