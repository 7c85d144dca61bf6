/** Speakers that stand beside no verb of theirs: "put at 12 by the ministry", "quoted the mayor as saying", lists, gaps. */

import type { Lexicon } from '../words/lexicon.ts';
import type { Sentence } from '../words/sentences.ts';
import { type Token, wordAt } from '../words/tokens.ts';
import { clauseFrame, type Frame, namedAt } from './attribution-frames.ts';
import { canSpeak, ownerOf } from './attribution-owner.ts';
import { isContent, isName, phraseStart, textOf } from './attribution-phrases.ts';
import { isMute, type Verb } from './attribution-speaker.ts';

/** how far before "by" its participle may stand: "put at more than 12 on Sunday by" */
const REACH = 9;
/** the most words of a speaker at the end of a headline */
const TAIL = 7;

const isFigure = (token: Token | undefined, lexicon: Lexicon): boolean =>
  token?.kind === 'number' || (token !== undefined && lexicon.known(token).cardinal);

/** The participle of saying, or the document, that a "by" belongs to; -1 where a wording of casualties or a mark stands between. */
function participleBefore(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  const { documents, nounVerbs, saidParticiples, looseParticiples } = lexicon.language.speakerWords;
  for (let i = at - 1; i >= 0 && at - i <= REACH; i--) {
    const token = tokens[i];
    if (i === at - 1 && (documents.has(token?.lower ?? '') || nounVerbs.has(token?.lower ?? ''))) return i;
    if (token?.kind === 'mark' && /^[,;:.]$/.test(token.text)) return -1;
    if (saidParticiples.has(token?.lower ?? ''))
      return looseParticiples.get(token?.lower ?? '')?.has(wordAt(tokens, i + 1)) === false ? -1 : i;
    if (lexicon.triggers.at(tokens, i).some((hit) => !lexicon.people.has(token?.lower ?? '') && hit.length > 0))
      return -1;
  }
  return -1;
}

/** The name of the wire before "was told by", "quoted": "[Zana radio] quoted". */
function wireBefore(tokens: readonly Token[], at: number, source: string): string | null {
  let from = at;
  while (isName(tokens[from - 1])) from--;
  return from < at ? textOf(source, tokens, from, at) : null;
}

/** "The toll was put at 12 by [the ministry]", "AFP was told by [an official]". */
export function agentFrame(tokens: readonly Token[], at: number, source: string, lexicon: Lexicon): Frame | null {
  if (tokens[at]?.lower !== 'by') return null;
  const said = participleBefore(tokens, at, lexicon);
  if (said < 0) return null;
  const named = namedAt(tokens, at + 1, source, lexicon);
  if (!named || isMute(tokens, named, lexicon)) return null;
  if (named.speaker !== null && !canSpeak(tokens, named, lexicon)) return null;
  const told = wordAt(tokens, said) === 'told';
  const clause = clauseFrame(tokens, at, named.to, named.speaker, 'speaker.agent');
  // "against [19] acknowledged by the government": of that figure alone
  const bare = said === at - 1 && isFigure(tokens[said - 1], lexicon);
  const frame = bare ? { ...clause, narrow: true, coverFrom: said - 1 } : clause;
  return { ...frame, via: told ? wireBefore(tokens, said - 1, source) : null };
}

/** "Zana radio quoted [the mayor] as saying". */
export function quotedFrame(tokens: readonly Token[], at: number, source: string, lexicon: Lexicon): Frame | null {
  const { quotingVerbs, passives } = lexicon.language.speakerWords;
  if (!quotingVerbs.has(wordAt(tokens, at)) || passives.has(wordAt(tokens, at - 1))) return null;
  const named = namedAt(tokens, at + 1, source, lexicon);
  const as = named && wordAt(tokens, named.to) === ',' ? named.to + 1 : (named?.to ?? 0);
  if (!named || wordAt(tokens, as) !== 'as') return null;
  const frame = { ...clauseFrame(tokens, at, as + 2, named.speaker, 'speaker.quoted'), title: named.title };
  return { ...frame, via: wireBefore(tokens, at, source) };
}

/** "The ministry's bulletin had 12 dead", "the committee's list has 73 names". */
export function documentFrame(tokens: readonly Token[], at: number, source: string, lexicon: Lexicon): Frame | null {
  const { bodiless, claimLinks, documents, documentVerbs } = lexicon.language.speakerWords;
  const joins = (word: string): boolean => documentVerbs.has(word) || claimLinks.has(word);
  if (!documents.has(wordAt(tokens, at)) || !joins(wordAt(tokens, at + 1))) return null;
  const from = phraseStart(tokens, at + 1, lexicon);
  if (from < 0) return null;
  const phrase = { from, to: at + 1 };
  const official = bodiless.has(wordAt(tokens, at - 1)) ? phrase : null;
  const owner = ownerOf(tokens, phrase, lexicon) ?? official;
  // "the rebels claim that": a verb, where "the rebels' claim that" is a noun
  if (!owner || (claimLinks.has(wordAt(tokens, at + 1)) && owner.to === phrase.to)) return null;
  const said = textOf(source, tokens, owner.from, owner.to);
  return { ...clauseFrame(tokens, from, at + 2, said, 'speaker.document'), coverFrom: from };
}

/** "The army said 12 rebels had died, [the rebels] that they had lost two": the verb of saying is left out. */
export function elidedFrame(tokens: readonly Token[], at: number, source: string, lexicon: Lexicon): Frame | null {
  if (tokens[at]?.lower !== 'that') return null;
  const { clauseJoints } = lexicon.language.speakerWords;
  const end = tokens[at - 1]?.lower === ',' ? at - 1 : at;
  const from = phraseStart(tokens, end, lexicon);
  if (from < 1 || lexicon.attributions.at(tokens, end - 1).length > 0) return null;
  const joint = /^[,;]$/.test(tokens[from - 1]?.text ?? '') || clauseJoints.has(wordAt(tokens, from - 1));
  if (!joint || !canSpeak(tokens, { from, to: end }, lexicon)) return null;
  return { ...clauseFrame(tokens, from, at + 1, textOf(source, tokens, from, end), 'speaker.elided'), coverFrom: from };
}

/** "Police said 14 had died [but later put the toll] at four": the speaker of the verb before, named once. */
export function sharedFrame(
  tokens: readonly Token[],
  verb: Verb,
  before: Frame | undefined,
  lexicon: Lexicon,
): Frame | null {
  const { adverbs, adverbEnding, clauseJoints, nounVerbs, saidParticiples } = lexicon.language.speakerWords;
  const word = wordAt(tokens, verb.at);
  if (!before || before.to >= verb.at || nounVerbs.has(word) || (verb.length === 1 && saidParticiples.has(word)))
    return null;
  let at = verb.at;
  while (adverbs.has(wordAt(tokens, at - 1)) || wordAt(tokens, at - 1).endsWith(adverbEnding)) at--;
  if (!clauseJoints.has(wordAt(tokens, at - 1))) return null;
  const frame = clauseFrame(tokens, at, verb.at + verb.length, before.speaker, 'speaker.shared');
  return { ...frame, title: before.title, pronoun: before.pronoun, coverFrom: at, modality: verb.modality };
}

/** "12 dead in Tarsk shelling: ministry", "... - mayor": who says so stands at the end of a headline. */
export function tailFrame({ tokens }: Sentence, source: string, lexicon: Lexicon): Frame | null {
  const last = tokens.at(-1);
  if (last?.kind !== 'word') return null;
  const mark = tokens.findLastIndex(
    (t) => t.kind === 'mark' && (t.text === ':' || (t.spaced && /^[-–—]$/.test(t.text))),
  );
  const from = mark + 1;
  if (mark < 2 || tokens.length - from > TAIL || tokens[from]?.spaced !== true) return null;
  const { links } = lexicon.language.speakerWords;
  const only = tokens.slice(from).every((t) => isContent(t, lexicon) || links.has(t.lower));
  const said = { from, to: tokens.length };
  if (!only || !tokens.slice(from).some((t) => isSayer(t, lexicon))) return null;
  return clauseFrame(tokens, from, said.to, textOf(source, tokens, from, said.to), 'speaker.tail');
}

function isSayer(token: Token, lexicon: Lexicon): boolean {
  return lexicon.language.speakerWords.sayers.has(token.lower) || lexicon.language.titles.has(token.lower);
}
