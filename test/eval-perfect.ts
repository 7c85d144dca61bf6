/** Predictions made from the gold itself: what a perfect extractor would give. */
import type { GoldClaim, GoldDocument } from '../eval/gold.ts';
import { spanOf } from '../eval/match.ts';
import { classesOf } from '../eval/names.ts';
import type { Claim, FilterLine } from '../src/model/claim.ts';
import type { Quote } from '../src/model/report.ts';
import type { Modality, Outcome, Qualifier, Scope, Side, Stance } from '../src/model/words.ts';

export function quoteOf(document: GoldDocument, text: string): Quote {
  const span = spanOf(document, text);
  if (!span) throw new Error(`quote is not in ${document.id}: ${text}`);
  return { ...span, text };
}

function victimsOf(group: string): Claim['victims'] {
  const classes = classesOf(group);
  const status = classes.includes('security')
    ? 'security forces'
    : classes.includes('armed')
      ? 'armed group'
      : 'civilian';
  return {
    status,
    sex: classes.includes('woman') ? 'female' : null,
    age: classes.includes('child') ? 'child' : null,
    role: null,
    nationality: null,
    own_side: null,
  };
}

function perfectClaim(document: GoldDocument, gold: GoldClaim, at: number): Claim {
  const quote = quoteOf(document, gold.quote);
  const ids = (positions: number[] | undefined): string[] => (positions ?? []).map((i) => `${document.id}#${i}`);
  return {
    id: `${document.id}#${at}`,
    statement: `${document.id}@0`,
    outcome: gold.outcome as Outcome,
    group: gold.group,
    victims: victimsOf(gold.group),
    composition: [],
    coverage: 'unclear',
    count_min: gold.count_min,
    count_max: gold.count_max,
    qualifier: gold.approx as Qualifier,
    speaker: gold.speaker,
    party: { id: 'p', name: 'p', side: (gold.speaker_side ?? 'unattributed') as Side },
    perpetrator: gold.perpetrator ?? null,
    cause: null,
    place: gold.place,
    period: gold.date_or_period,
    placeResolved: null,
    periodResolved: null,
    scope: gold.scope as Scope,
    modality: (gold.modality ?? 'asserted') as Modality,
    said: null,
    rules: ['rule.one'],
    // empty: a distractor's figure is never taken
    figure: { field: quote.field, start: quote.start, end: quote.start },
    quote,
    quotes: [quote],
    basis: {},
    subset_of: ids(gold.subset_of),
    includes: ids(gold.includes),
    equals_sum: ids(gold.equals_sum),
    same_people_as: ids(gold.same_people_as),
  };
}

function tollOf(document: GoldDocument): FilterLine['toll'] {
  const low = (value: number | null | undefined) => ({ low: value ?? null, high: null });
  return { killed: low(document.killed), injured: low(document.injured) };
}

export function perfectLine(document: GoldDocument): FilterLine {
  const party = { id: 'p', name: 'p', side: 'state' as const };
  return {
    id: document.id,
    report: { id: document.id, outlet: null, published: null, via: null },
    claims: document.claims.map((gold, at) => perfectClaim(document, gold, at)),
    responsibility: (document.responsibility ?? []).map((r, at) => ({
      id: `${document.id}r${at}`,
      actor: r.actor,
      stance: r.stance as Stance,
      speaker: r.speaker,
      party,
      about: '',
      quote: quoteOf(document, r.quote),
      rules: [],
    })),
    measures: (document.measures ?? []).map((m, at) => ({
      id: `${document.id}m${at}`,
      measure: m.measure,
      authority: null,
      place: null,
      placeResolved: null,
      status: 'imposed' as const,
      quote: quoteOf(document, m.quote),
      rules: [],
    })),
    facts: [],
    setAside: [],
    toll: tollOf(document),
  };
}

export const TEXT =
  'Rebels killed 12 soldiers, four of them officers, near Port Vale on 3 May 2021, the army said. ' +
  'Nine villagers died too, a nurse said. The Free Hill Front claimed the raid. A curfew is in force. The clash lasted 5 hours.';

const base: Omit<GoldClaim, 'group' | 'count_min' | 'count_max' | 'quote'> = {
  outcome: 'killed',
  approx: 'exact',
  speaker: 'the army',
  speaker_side: 'state',
  place: 'Port Vale',
  date_or_period: '3 May 2021',
  scope: 'total',
  perpetrator: 'Rebels',
};

export const smallReport: GoldDocument = {
  id: 'd1',
  title: null,
  text: TEXT,
  published: '2021-05-04',
  countsOnly: false,
  claims: [
    { ...base, group: 'soldiers', count_min: 12, count_max: 12, quote: 'Rebels killed 12 soldiers', includes: [1] },
    {
      ...base,
      group: 'officers',
      count_min: 4,
      count_max: 4,
      scope: 'sub-count',
      quote: 'four of them officers',
      subset_of: [0],
    },
    {
      ...base,
      group: 'villagers',
      count_min: 9,
      count_max: 9,
      speaker: 'a nurse',
      speaker_side: 'hospital',
      quote: 'Nine villagers died too',
    },
  ],
  responsibility: [
    {
      actor: 'Free Hill Front',
      stance: 'claims',
      speaker: 'Free Hill Front',
      quote: 'The Free Hill Front claimed the raid',
    },
  ],
  measures: [{ measure: 'curfew', quote: 'A curfew is in force' }],
  distractors: [{ figure: '5 hours', reason: 'duration', quote: 'lasted 5 hours' }],
  killed: 21,
  injured: null,
};
