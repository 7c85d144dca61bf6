/** Casualty wordings of a sentence with their voice: where their people are to be looked for. */
import type { TriggerRow } from '../../model/language-rows.ts';
import type { Outcome } from '../../model/words.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';

export interface Trigger {
  from: number;
  to: number;
  rows: TriggerRow[];
  outcome: Outcome;
  /** a form of "be" or "get" stands before it: "were killed" */
  passive: boolean;
  /** a form of "have" stands before it: "have killed" */
  perfect: boolean;
  /** "was not hurt", "never killed" */
  negated: boolean;
  /** first token of its verb group: "had been" of "had been killed" */
  groupFrom: number;
}

const ADVERB = /ly$/;
const BETWEEN = new Set([
  'also',
  'already',
  'since',
  'been',
  'being',
  'still',
  'now',
  'either',
  'later',
  'all',
  'both',
  'then',
]);

function verbGroup(
  tokens: readonly Token[],
  from: number,
  lexicon: Lexicon,
): Pick<Trigger, 'passive' | 'perfect' | 'negated' | 'groupFrom'> {
  const { auxiliaries, passives, perfects, linkWords } = lexicon.language;
  let passive = false;
  let perfect = false;
  let negated = false;
  let groupFrom = from;
  for (let i = from - 1; i >= 0 && i >= from - 7; i--) {
    const word = tokens[i]?.lower ?? '';
    if (linkWords.negations.has(word)) {
      negated ||= !linkWords.afterNegation.has(tokens[i + 1]?.lower ?? '');
      groupFrom = i;
    } else if (auxiliaries.has(word)) {
      passive ||= passives.has(word);
      perfect ||= perfects.has(word) && !passive;
      groupFrom = i;
    } else if (!BETWEEN.has(word) && !ADVERB.test(word)) break;
  }
  return { passive, perfect, negated, groupFrom };
}

/** A noun that says by itself what happened, "the [dead]", as a wording: no row and no verb group stand behind it. */
export const nounTrigger = (at: number, outcome: Outcome): Trigger => ({
  from: at,
  to: at + 1,
  rows: [],
  outcome,
  passive: false,
  perfect: false,
  negated: false,
  groupFrom: at,
});

/** "the [toll]-free number": the noun is the first half of another word. */
export const isCompound = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === '-' && tokens[at]?.spaced === false && tokens[at + 1]?.spaced === false;

/** All casualty wordings of a sentence, left to right, longest first. */
export function triggersOf(tokens: readonly Token[], lexicon: Lexicon): Trigger[] {
  const triggers: Trigger[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const hits = lexicon.triggers.at(tokens, i);
    const first = hits[0];
    if (!first || (first.row.take === 'number' && isCompound(tokens, i + first.length))) continue;
    triggers.push({
      from: i,
      to: i + first.length,
      rows: hits.map((hit) => hit.row),
      outcome: first.row.outcome,
      ...verbGroup(tokens, i, lexicon),
    });
    i += first.length - 1;
  }
  return triggers;
}
