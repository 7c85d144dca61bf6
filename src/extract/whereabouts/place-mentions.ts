/** Places of one sentence as they are told: joined with the larger place that holds them, and what they are there for. */

import type { ExtractContext } from '../context.ts';
import type { Frame } from '../speakers/attribution.ts';
import type { Sentence } from '../words/sentences.ts';
import { type Token, wordAt } from '../words/tokens.ts';
import { type Chain, chainsOf } from './place-chains.ts';
import { placeNames } from './place-names.ts';

/**
 * `site`: where something happens. `bare`: named with no word that says so. `seat`: where somebody speaks or people are
 * brought. `away`: where people come from or go to. `actor`: a government, an owner, a part of a name.
 */
export type PlaceRole = 'site' | 'bare' | 'seat' | 'away' | 'actor';

export interface PlaceSpan {
  from: number;
  to: number;
  /** as written, with the larger place beside it: "Northam, Mereside province" */
  words: string;
  /** the name by itself */
  name: string;
  role: PlaceRole;
  /** a country as a whole, by the gazetteer */
  country: boolean;
  /** "across", "throughout": the whole of it */
  whole: boolean;
  known: boolean;
  /** a seat of people who were there: "doctors in X said" */
  local: boolean;
  /** the name of a street: no town */
  street: boolean;
  /** the word that leads to it: "in", "near", "from" */
  preposition: string | null;
  /** where the words that lead to it begin: "in the village of" */
  leadFrom: number;
}

const LONGEST_LEAD = 7;

interface Lead {
  preposition: string;
  from: number;
}

/** The preposition that leads to a name, over "the", adjectives and "village of": "in the restive town of Northam". */
function leadOf(tokens: readonly Token[], at: number, context: ExtractContext): Lead | null {
  const { placeWords, stops } = context.language;
  for (let i = at - 1; i >= Math.max(0, at - LONGEST_LEAD); i--) {
    const token = tokens[i];
    if (!token) return null;
    const { lower } = token;
    if (lower === 'of') {
      const head = wordAt(tokens, i - 1);
      if (placeWords.kinds.has(head) || placeWords.portions.has(head) || placeWords.directions.has(head)) continue;
      return { preposition: 'of', from: i };
    }
    if (lower === ',' && placeWords.kinds.has(wordAt(tokens, i - 1))) continue;
    if (placeWords.locative.has(lower) || placeWords.away.has(lower)) return { preposition: lower, from: i };
    if (placeWords.strikes.has(lower)) return { preposition: 'in', from: i };
    const adjective = token.kind === 'word' && !token.capital && !stops.has(lower);
    const skipped =
      adjective ||
      lower === 'the' ||
      (lower === '-' && !token.spaced) ||
      (token.capital && (placeWords.directions.has(lower) || context.gazetteer.countryOfDemonym(token.text) !== null));
    if (!skipped) return null;
    // one adjective of a language that nobody listed is let through, a clause of them is not
    if (
      adjective &&
      !placeWords.kinds.has(lower) &&
      !placeWords.portions.has(lower) &&
      at - i > 3 &&
      !placeWords.directions.has(lower)
    )
      return null;
  }
  return null;
}

/** "told reporters in Northam", "a hospital official in Kabul": shortly before the preposition. */
function speaksThere(tokens: readonly Token[], lead: Lead, context: ExtractContext): boolean {
  const { speaking } = context.language.placeWords;
  for (let i = Math.max(0, lead.from - 3); i < lead.from; i++) if (speaking.has(wordAt(tokens, i))) return true;
  return context.lexicon.attributions.firstAt(tokens, lead.from - 1) !== null;
}

/** "admitted to Northam Hospital", "being treated in hospitals in Kabul". */
function broughtThere(tokens: readonly Token[], from: number, to: number, context: ExtractContext): boolean {
  const { hospitals, brought } = context.language.placeWords;
  let hospital = false;
  for (let i = Math.max(0, from - 5); i <= to && i < tokens.length; i++) hospital ||= hospitals.has(wordAt(tokens, i));
  if (!hospital) return false;
  for (let i = Math.max(0, from - 8); i < from; i++) if (brought.has(wordAt(tokens, i))) return true;
  return false;
}

/** The lead as it stands before a time: "said on Tuesday [in Northam]". */
function beforeTime(lead: Lead, timed: (at: number) => boolean): Lead {
  let { from } = lead;
  while (from > 0 && timed(from - 1)) from--;
  return { ...lead, from };
}

function roleOf(
  tokens: readonly Token[],
  chain: Chain,
  lead: Lead | null,
  frames: readonly Frame[],
  timed: (at: number) => boolean,
  context: ExtractContext,
): PlaceRole {
  const { placeWords } = context.language;
  const { from } = chain.head;
  const next = wordAt(tokens, chain.to);
  if (frames.some((f) => f.from <= from && chain.to <= f.to)) return 'seat';
  if (next === '-' && placeWords.hyphened.has(wordAt(tokens, chain.to + 1))) return 'away';
  const place = lead !== null && placeWords.locative.has(lead.preposition);
  const actor = placeWords.actors.has(next) || (next === "'s" && !(place && lead.preposition !== 'on'));
  if (actor && !(place && lead.preposition === 'in' && next === "'s")) return 'actor';
  // "a Northam woman"
  if (lead === null && context.lexicon.people.has(next) && chain.to === chain.head.nameTo) return 'away';
  if (lead === null) return placeWords.undergoes.has(next) ? 'site' : 'bare';
  const before = wordAt(tokens, lead.from - 1);
  if (placeWords.measures.has(before) || placeWords.directions.has(before)) return 'site';
  // "natives of Northam", "Anna Roth (24) of Northam"
  if (lead.preposition === 'of' && (placeWords.origins.has(before) || before === ')')) return 'away';
  if (lead.preposition === 'of') return placeWords.speaking.has(before) ? 'seat' : 'bare';
  if (placeWords.living.has(before)) return 'away';
  if (!place) return lead.preposition === 'and' || lead.preposition === 'or' ? 'bare' : 'away';
  if (speaksThere(tokens, beforeTime(lead, timed), context) || broughtThere(tokens, lead.from, chain.to, context))
    return 'seat';
  return 'site';
}

/** "in Northam, Eastwick and Weston": what a list joins to a site is one as well. */
function spreadOverLists(spans: PlaceSpan[], tokens: readonly Token[]): void {
  spans.forEach((span, i) => {
    const before = spans[i - 1];
    if (span.role !== 'bare' || before?.role !== 'site') return;
    const between = tokens.slice(before.to, span.from).map((t) => t.lower);
    if (
      between.length > 0 &&
      between.length <= 3 &&
      between.every((w) => w === ',' || w === 'and' || w === 'or' || w === 'the')
    )
      span.role = 'site';
  });
}

/** Every place of a sentence with its part in it. */
export function placesOf(
  sentence: Sentence,
  source: string,
  frames: readonly Frame[],
  timed: (at: number) => boolean,
  context: ExtractContext,
): PlaceSpan[] {
  const { tokens } = sentence;
  const { placeWords } = context.language;
  const names = placeNames(sentence, context, timed);
  if (names.length === 0) return [];
  const text = (from: number, to: number): string => source.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
  const isCountry = (name: string): boolean => context.gazetteer.find(name)[0]?.level === 'country';
  const { chains, owners } = chainsOf(names, sentence, source, context);
  const spans = chains.map((chain): PlaceSpan => {
    const { head } = chain;
    const lead = leadOf(tokens, chain.owner?.from ?? head.from, context);
    const direct = tokens[head.from - 1];
    const near = direct && placeWords.nearby.has(direct.lower) ? head.from - 1 : head.from;
    const name = text(head.from, head.nameTo);
    return {
      from: head.from,
      to: chain.to,
      words: text(near, chain.to),
      name,
      role: roleOf(tokens, chain, lead, frames, timed, context),
      country: head.known && isCountry(name),
      whole: lead !== null && placeWords.whole.has(lead.preposition),
      known: head.known,
      local:
        lead !== null &&
        !broughtThere(tokens, lead.from, chain.to, context) &&
        [1, 2].some((back) => placeWords.locals.has(wordAt(tokens, lead.from - back))),
      street: !head.known && placeWords.streets.has(wordAt(tokens, chain.to - 1)),
      preposition: lead?.preposition ?? null,
      leadFrom: lead?.from ?? head.from,
    };
  });
  for (const owner of owners) {
    const name = text(owner.from, owner.to);
    spans.push({
      from: owner.from,
      to: owner.to,
      words: name,
      name,
      role: 'actor',
      country: isCountry(name),
      whole: false,
      known: owner.known,
      local: false,
      street: false,
      preposition: null,
      leadFrom: owner.from,
    });
  }
  spans.sort((a, b) => a.from - b.from);
  spreadOverLists(spans, tokens);
  return spans;
}
