/** A second voice whose verb is left out: "the army said 12 had died, [the rebels] 30", "and [the opposition] at 30". */
import { endsClause } from '../links/joints.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { type Token, wordAt } from '../words/tokens.ts';
import { clauseFrame, type Frame } from './attribution-frames.ts';
import { canSpeak, type TokenSpan } from './attribution-owner.ts';
import { isName, phraseStart, textOf } from './attribution-phrases.ts';

/** the words between such a voice and its figure: "[one of] 30" */
const LEAD = 2;

/** Where the voice before a figure ends: "the opposition [at] 30", "the opposition [one of] 30". */
function voiceEnd(tokens: readonly Token[], figure: number, { language }: Lexicon): number {
  const { figurePlacers, wholeLead, standIns } = language.linkWords;
  const before = wordAt(tokens, figure - 1);
  if (figurePlacers.has(before)) return figure - 1;
  const one = wordAt(tokens, figure - LEAD);
  return before === wholeLead && (standIns.has(one) || language.cardinals.get(one) === 1) ? figure - LEAD : figure;
}

const areNames = (tokens: readonly Token[], { from, to }: TokenSpan): boolean =>
  tokens.slice(from, to).every((token) => isName(token));

/** Is it a voice beside the one before? A name by itself only beside another name: "Velo reported 12 dead and Norland four". */
function isVoice(tokens: readonly Token[], phrase: TokenSpan, before: Frame, lexicon: Lexicon): boolean {
  const { clauseJoints, days } = lexicon.language.speakerWords;
  const joint = wordAt(tokens, phrase.from - 1);
  if (!/^[,;]$/.test(joint) && !clauseJoints.has(joint)) return false;
  if (!canSpeak(tokens, phrase, lexicon) || days.has(wordAt(tokens, phrase.from))) return false;
  return !areNames(tokens, phrase) || /^(?:\p{Lu}\S* ?)+$/u.test(before.speaker ?? '');
}

/** The voices of a sentence that stand right before a figure which ends its clause, behind another voice. */
export function gappedFrames(
  frames: readonly Frame[],
  tokens: readonly Token[],
  source: string,
  lexicon: Lexicon,
): Frame[] {
  const found: Frame[] = [];
  for (let i = 3; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== 'number' && !lexicon.known(token).cardinal) continue;
    if (!endsClause(tokens, i + 1)) continue;
    const to = voiceEnd(tokens, i, lexicon);
    const from = phraseStart(tokens, to, lexicon);
    const before = frames.findLast((f) => f.to <= from);
    if (from < 0 || !before || frames.some((f) => f.from < to && f.to > from)) continue;
    if (!isVoice(tokens, { from, to }, before, lexicon)) continue;
    found.push({
      ...clauseFrame(tokens, from, i, textOf(source, tokens, from, to), 'speaker.gapped'),
      coverFrom: from,
    });
  }
  return found;
}
