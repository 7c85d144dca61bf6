/** Who says of himself that he did it: "the army said it had struck a depot and killed 12". */
import { wordAt } from '../words/tokens.ts';
import type { Scene } from './perpetrator-scene.ts';
import { activeVerb, isBreak } from './perpetrator-stated.ts';

/** tokens from a verb back to the verb of saying whose "it" is its subject */
const TO_SELF = 30;

/** "The army said [it] had struck a depot and killed 12": no other doer, no clause of its own between. */
function saidOfSelf({ tokens, words, context, agents }: Scene, verb: number): boolean {
  const { saying } = context.language.responsibility.words;
  if (!words.own.joints.has(wordAt(tokens, verb - 1))) return false;
  for (let i = verb - 1; i > 0 && verb - i < TO_SELF; i--) {
    const word = wordAt(tokens, i);
    if (isBreak(tokens[i])) return false;
    if (saying.has(word)) {
      const at = words.own.relatives.has(wordAt(tokens, i + 1)) ? i + 2 : i + 1;
      return words.own.selves.has(wordAt(tokens, at));
    }
    if (words.own.openers.has(word) && !saying.has(wordAt(tokens, i - 1))) return false;
    if (agents.some((a) => a.from === i && !words.own.governors.has(a.before) && a.phraseTo === verb)) return false;
  }
  return false;
}

/** "It said [it] had killed 12": the speaker himself. */
export function saysOfItself(scene: Scene): boolean {
  const verb = activeVerb(scene);
  if (verb === null) return false;
  const { tokens, words, context, reading } = scene;
  const { saying } = context.language.responsibility.words;
  if (saidOfSelf(scene, verb)) return true;
  let self = verb - 1;
  const small = (word: string): boolean =>
    context.language.auxiliaries.has(word) || words.own.fillers.has(word) || word.endsWith('ly');
  while (self >= 0 && verb - self <= 4 && small(wordAt(tokens, self))) self--;
  if (!words.own.selves.has(wordAt(tokens, self))) return false;
  for (let i = self - 1; i >= 0 && self - i <= 4; i--) {
    const word = wordAt(tokens, i);
    if (saying.has(word)) return true;
    const timed = reading.periods.some((p) => p.from <= i && i < p.to);
    if (!timed && !words.own.governors.has(word) && !words.own.relatives.has(word)) return false;
  }
  return false;
}
