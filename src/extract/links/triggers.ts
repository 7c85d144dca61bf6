/** Casualty wordings of a sentence with their voice: where their people are to be looked for. */
import type { TriggerRow } from '../../model/language-rows.ts';
import type { Outcome } from '../../model/words.ts';
import type { Lexicon, PartedTrigger } from '../words/lexicon.ts';
import { sufferedAt, tailsAt } from '../words/suffered.ts';
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

/** The most words between a wording and its tail. */
const FAR = 16;
const CLOSES = /^[.;:!?]$/;

interface Parted {
  row: TriggerRow;
  /** tokens of the verb */
  length: number;
  tailFrom: number;
  tailTo: number;
}

/** May people open here: not "shot at", "taken by", "beaten and"; but "shot at least five men dead". */
function opensPeople(tokens: readonly Token[], at: number, { language, before, partedTriggers }: Lexicon): boolean {
  const next = tokens[at];
  if (!next || next.kind === 'mark' || language.auxiliaries.has(next.lower)) return false;
  const { agents, joints, whereLeads } = language.linkWords;
  if (before.at(tokens, at).length > 0) return true;
  // "the shooting left a man dead": a verb follows, and what looks like one is a noun
  if (partedTriggers.at(tokens, at).length > 0) return false;
  return !agents.has(next.lower) && !joints.has(next.lower) && !whereLeads.has(next.lower);
}

/** The nearest of the rows' tails behind the people of a wording; null where none stands before the clause ends. */
function tailOf(
  tokens: readonly Token[],
  from: number,
  rows: readonly PartedTrigger[],
  { triggers, people, language }: Lexicon,
): Omit<Parted, 'length'> | null {
  for (let i = from + 1; i < tokens.length && i <= from + FAR; i++) {
    const last = tokens[i - 1];
    // "a man who shot his wife was found dead": a verb of its own follows
    if (CLOSES.test(last?.text ?? '') || language.passives.has(last?.lower ?? '')) return null;
    for (const { row, tails } of rows) {
      const [tail] = tailsAt(tokens, i, tails);
      if (tail) return { row, tailFrom: i, tailTo: i + tail.length };
    }
    // "left 14 people dead, five of them in critical condition": the tail is of another's people
    // "put 20 captured soldiers to death" goes on
    if (triggers.at(tokens, i).length > 0 && !people.has(tokens[i + 1]?.lower ?? '')) return null;
  }
  return null;
}

/** "beat [two men] to death": a verb with its people before its last words; or "suffered [deep] cuts". */
function partedAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Parted | null {
  const hits = lexicon.partedTriggers.at(tokens, at);
  const [first] = hits;
  if (!first) return null;
  const suffered = sufferedAt(tokens, at, lexicon, hits);
  if (suffered) return { ...suffered, tailFrom: -1, tailTo: -1 };
  const rows = hits.map((hit) => hit.row).filter(({ row }) => row.take !== 'subject');
  const from = at + first.length;
  const tail = rows.length > 0 && opensPeople(tokens, from, lexicon) ? tailOf(tokens, from, rows, lexicon) : null;
  return tail && { ...tail, length: first.length };
}

/** All casualty wordings of a sentence, left to right, longest first. */
export function triggersOf(tokens: readonly Token[], lexicon: Lexicon): Trigger[] {
  const triggers: Trigger[] = [];
  const tails: Parted[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const tail = tails.find((parted) => parted.tailFrom === i);
    if (tail) {
      i = tail.tailTo - 1;
      continue;
    }
    const whole = lexicon.triggers.at(tokens, i);
    const gap = partedAt(tokens, i, lexicon);
    // "led away as a hostage" is told in one
    const parted = gap && (whole[0]?.length ?? 0) <= gap.length ? gap : null;
    const hits = parted ? [] : whole;
    const rows = parted ? [parted.row] : hits.map((hit) => hit.row);
    const length = parted?.length ?? hits[0]?.length ?? 0;
    const [row] = rows;
    if (!row || ((row.take === 'number' || row.known) && isCompound(tokens, i + length))) continue;
    if (parted) tails.push(parted);
    triggers.push({ from: i, to: i + length, rows, outcome: row.outcome, ...verbGroup(tokens, i, lexicon) });
    i += length - 1;
  }
  return triggers;
}
