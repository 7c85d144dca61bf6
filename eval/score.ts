/** Scores of one set: claims first, then fields on the matched claims. */
import type { FilterLine, Responsibility } from '../src/model/claim.ts';
import { fateOf, wronglyAside } from './distractors.ts';
import { FIELDS, type FieldName, fieldsOf } from './fields.ts';
import type { GoldClaim, GoldDocument, GoldResponsibility } from './gold.ts';
import { overlaps, pairUp } from './match.ts';
import { sameName, shareWord } from './names.ts';
import {
  add,
  emptyRatio,
  emptyTally,
  type PrecisionRecall,
  precisionRecall,
  type Ratio,
  share,
  type Tally,
} from './ratios.ts';
import { scoreRelations } from './relations.ts';

const DOCUMENT_COUNTS = ['killed', 'injured'] as const;

type DocumentCounts = Record<(typeof DOCUMENT_COUNTS)[number], Ratio>;

export class SetScores {
  documents = 0;
  readonly claims = emptyTally();
  readonly relations = emptyTally();
  readonly responsibility = emptyTally();
  readonly measures = emptyTally();
  readonly fields = new Map<FieldName, Ratio>(FIELDS.map((field) => [field, emptyRatio()]));
  readonly leftAlone = emptyRatio();
  readonly setAside = emptyRatio();
  readonly reasons = emptyRatio();
  /** figures set aside that are no missed claim */
  readonly rightlyAside = emptyRatio();
  readonly counts = { killed: emptyRatio(), injured: emptyRatio() };
  /** documents without a number for the outcome: silent or zero there too */
  readonly silent = { killed: emptyRatio(), injured: emptyRatio() };
  /** the same counts by the style of the documents */
  readonly styles = new Map<string, DocumentCounts>();

  /** Adds one document; gives back its pairing for listings. */
  add(document: GoldDocument, line: FilterLine): Map<number, number> {
    this.documents++;
    this.#addCounts(document, line);
    if (document.countsOnly) return new Map();
    const pairs = pairUp(document, line.claims);
    sum(this.claims, { hit: pairs.size, gold: document.claims.length, got: line.claims.length });
    for (const [g, c] of pairs) {
      const right = fieldsOf(document, document.claims[g] as GoldClaim, line.claims[c] as FilterLine['claims'][number]);
      for (const [field, ratio] of this.fields) if (right[field] !== undefined) add(ratio, right[field]);
    }
    sum(this.relations, scoreRelations(document, line, pairs));
    this.#addOthers(document, line);
    this.#addAside(document, line, pairs);
    return pairs;
  }

  #addOthers(document: GoldDocument, line: FilterLine): void {
    if (document.responsibility) {
      const same = (g: GoldResponsibility, c: Responsibility): boolean =>
        g.stance === c.stance &&
        (sameName(g.actor, c.actor) || shareWord(g.actor, c.actor)) &&
        overlaps(document, g.quote, [c.quote]);
      sum(this.responsibility, countPairs(document.responsibility, line.responsibility, same));
    }
    if (document.measures)
      sum(
        this.measures,
        countPairs(document.measures, line.measures, (g, c) => overlaps(document, g.quote, [c.quote])),
      );
  }

  #addAside(document: GoldDocument, line: FilterLine, pairs: ReadonlyMap<number, number>): void {
    for (const distractor of document.distractors) {
      const fate = fateOf(document, distractor, line);
      add(this.leftAlone, fate.leftAlone);
      add(this.setAside, fate.setAside);
      if (fate.reasonRight !== null) add(this.reasons, fate.reasonRight);
    }
    const missed = document.claims.flatMap((_, g) => (pairs.has(g) ? [] : [g]));
    this.rightlyAside.of += line.setAside.length;
    this.rightlyAside.hit += line.setAside.length - wronglyAside(document, line, missed);
  }

  #styleOf(style: string): DocumentCounts {
    const known = this.styles.get(style);
    if (known) return known;
    const fresh = { killed: emptyRatio(), injured: emptyRatio() };
    this.styles.set(style, fresh);
    return fresh;
  }

  #addCounts(document: GoldDocument, line: FilterLine): void {
    for (const outcome of DOCUMENT_COUNTS) {
      const gold = document[outcome];
      if (gold === undefined) continue;
      const got = line.toll[outcome]?.low ?? null;
      add(this.counts[outcome], got === gold);
      if (document.style !== undefined) add(this.#styleOf(document.style)[outcome], got === gold);
      if (!gold) add(this.silent[outcome], !got);
    }
  }
}

function sum(into: Tally, one: Tally): void {
  into.hit += one.hit;
  into.gold += one.gold;
  into.got += one.got;
}

/** One-to-one, in the gold's order. */
function countPairs<G, C>(gold: readonly G[], got: readonly C[], same: (g: G, c: C) => boolean): Tally {
  const taken = new Set<C>();
  for (const g of gold) {
    const found = got.find((c) => !taken.has(c) && same(g, c));
    if (found) taken.add(found);
  }
  return { hit: taken.size, gold: gold.length, got: got.length };
}

/** What a result file holds. Shares are null where a set has nothing to judge. */
export interface Summary {
  documents: number;
  claims: Tally & PrecisionRecall;
  onMatched: Partial<Record<FieldName, number | null>>;
  relations: PrecisionRecall;
  responsibility: PrecisionRecall;
  measures: PrecisionRecall;
  distractors: {
    leftAlone: number | null;
    setAside: number | null;
    reasonRight: number | null;
    setAsidePrecision: number | null;
  };
  /** exact document counts by style */
  styles: Record<string, { killed: number | null; injured: number | null }>;
  document: Record<`${'killed' | 'injured'}${'Exact' | 'SilentWhereNone'}`, number | null>;
}

export function summarise(scores: SetScores): Summary {
  return {
    documents: scores.documents,
    claims: { ...scores.claims, ...precisionRecall(scores.claims) },
    onMatched: Object.fromEntries([...scores.fields].map(([field, ratio]) => [field, share(ratio)])),
    relations: precisionRecall(scores.relations),
    responsibility: precisionRecall(scores.responsibility),
    measures: precisionRecall(scores.measures),
    distractors: {
      leftAlone: share(scores.leftAlone),
      setAside: share(scores.setAside),
      reasonRight: share(scores.reasons),
      setAsidePrecision: share(scores.rightlyAside),
    },
    styles: Object.fromEntries(
      [...scores.styles].map(([style, c]) => [style, { killed: share(c.killed), injured: share(c.injured) }]),
    ),
    document: {
      killedExact: share(scores.counts.killed),
      injuredExact: share(scores.counts.injured),
      killedSilentWhereNone: share(scores.silent.killed),
      injuredSilentWhereNone: share(scores.silent.injured),
    },
  };
}
