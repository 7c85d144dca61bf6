/** Scores of one set: claims first, then fields on the matched claims. */
import type { Claim, FilterLine } from '../src/model/claim.ts';
import type { GoldClaim, GoldDocument } from './gold.ts';
import { overlaps, pairUp, sameSpeaker, spanOf } from './match.ts';

export interface Ratio {
  hit: number;
  of: number;
}

export interface Scores {
  documents: number;
  gold: number;
  got: number;
  matched: number;
  fields: Record<string, Ratio>;
  relations: { hit: number; gold: number; got: number };
  responsibility: { hit: number; gold: number; got: number };
  measures: { hit: number; gold: number; got: number };
  distractors: Ratio;
}

const RELATIONS = ['subset_of', 'includes', 'same_people_as', 'equals_sum', 'rounding_of'] as const;

export function emptyScores(): Scores {
  const none = () => ({ hit: 0, gold: 0, got: 0 });
  return {
    documents: 0,
    gold: 0,
    got: 0,
    matched: 0,
    fields: {},
    relations: none(),
    responsibility: none(),
    measures: none(),
    distractors: { hit: 0, of: 0 },
  };
}

const share = (a: string | null, b: string | null): boolean => {
  const words = (t: string | null): string[] => (t ?? '').toLowerCase().match(/[\p{L}\d]{3,}/gu) ?? [];
  const set = new Set(words(a));
  return words(b).some((w) => set.has(w));
};

const side = (s: string | null): string => (s === 'outlet' || s === 'unattributed' || s === null ? 'none' : s);

export function fieldsOf(gold: GoldClaim, got: Claim): Record<string, boolean> {
  return {
    speaker: sameSpeaker(gold.speaker, got.speaker),
    party: side(gold.speaker_side) === side(got.party.side),
    'sub-count': (gold.scope === 'sub-count') === (got.scope === 'sub-count'),
    modality: (gold.modality ?? 'asserted') === got.modality,
    ...(gold.place === null
      ? {}
      : { place: share(gold.place, got.place) || share(gold.place, got.placeResolved?.name ?? null) }),
    ...(gold.date_or_period === null
      ? {}
      : {
          period:
            share(gold.date_or_period, got.period) ||
            share(gold.date_or_period, got.periodResolved?.edtf.replaceAll('-', ' ') ?? null) ||
            (got.periodResolved !== null && gold.date_or_period.includes(got.periodResolved.edtf.slice(0, 10))),
        }),
    ...(gold.perpetrator === undefined ? {} : { perpetrator: share(gold.perpetrator, got.perpetrator) }),
  };
}

/** Relations as undirected-by-inverse pairs: "b is inside a" is the same fact from either end. */
function pairsOf(
  claims: readonly { [relation: string]: unknown }[],
  at: (id: unknown) => number | undefined,
): Set<string> {
  const pairs = new Set<string>();
  claims.forEach((claim, i) => {
    for (const relation of RELATIONS) {
      for (const id of (claim[relation] as unknown[] | undefined) ?? []) {
        const other = at(id);
        if (other === undefined) continue;
        if (relation === 'subset_of') pairs.add(`in ${i} ${other}`);
        else if (relation === 'includes') pairs.add(`in ${other} ${i}`);
        else pairs.add(`${relation} ${i} ${other}`);
      }
    }
  });
  return pairs;
}

function scoreRelations(
  document: GoldDocument,
  line: FilterLine,
  pairs: ReadonlyMap<number, number>,
  scores: Scores,
): void {
  const gold = pairsOf(document.claims as unknown as { [relation: string]: unknown }[], (id) => id as number);
  const backwards = new Map([...pairs].map(([g, c]) => [c, g]));
  const byId = new Map(line.claims.map((c, i) => [c.id, i]));
  const got = pairsOf(line.claims as unknown as { [relation: string]: unknown }[], (id) => byId.get(id as string));
  const mapped = [...got].map((pair) => {
    const [relation, a, b] = pair.split(' ');
    return `${relation} ${backwards.get(Number(a)) ?? 'x'} ${backwards.get(Number(b)) ?? 'x'}`;
  });
  const goldHere = [...gold].filter((pair) =>
    pair
      .split(' ')
      .slice(1)
      .every((i) => pairs.has(Number(i))),
  );
  scores.relations.gold += goldHere.length;
  scores.relations.got += mapped.filter((pair) => !pair.includes('x')).length;
  scores.relations.hit += mapped.filter((pair) => gold.has(pair)).length;
}

function count<G, C>(
  gold: readonly G[],
  got: readonly C[],
  same: (g: G, c: C) => boolean,
  into: { hit: number; gold: number; got: number },
): void {
  const taken = new Set<C>();
  for (const g of gold) {
    const found = got.find((c) => !taken.has(c) && same(g, c));
    if (!found) continue;
    taken.add(found);
    into.hit++;
  }
  into.gold += gold.length;
  into.got += got.length;
}

/** Is the distractor silent or set aside: no claim takes its figure from its quote. */
export function leftAlone(
  document: GoldDocument,
  distractor: GoldDocument['distractors'][number],
  claims: readonly Claim[],
): boolean {
  const span = spanOf(document, distractor.quote);
  if (!span) return true;
  return !claims.some(
    (c) =>
      c.figure.field === span.field &&
      c.figure.start >= span.start &&
      c.figure.end <= span.end &&
      distractor.figure
        .toLowerCase()
        .includes((document[span.field] ?? '').slice(c.figure.start, c.figure.end).toLowerCase()),
  );
}

/** Adds one document to the scores; gives back the pairing for listings. */
export function scoreDocument(document: GoldDocument, line: FilterLine, scores: Scores): Map<number, number> {
  const pairs = pairUp(document, line.claims);
  scores.documents++;
  scores.gold += document.claims.length;
  scores.got += line.claims.length;
  scores.matched += pairs.size;
  for (const [g, c] of pairs) {
    for (const [field, ok] of Object.entries(fieldsOf(document.claims[g] as GoldClaim, line.claims[c] as Claim))) {
      const ratio = scores.fields[field] ?? { hit: 0, of: 0 };
      scores.fields[field] = { hit: ratio.hit + (ok ? 1 : 0), of: ratio.of + 1 };
    }
  }
  scoreRelations(document, line, pairs, scores);
  count(
    document.responsibility,
    line.responsibility,
    (g, c) => g.stance === c.stance && share(g.actor, c.actor) && overlaps(document, g.quote, [c.quote]),
    scores.responsibility,
  );
  count(document.measures, line.measures, (g, c) => overlaps(document, g.quote, [c.quote]), scores.measures);
  for (const d of document.distractors) {
    scores.distractors.of++;
    if (leftAlone(document, d, line.claims)) scores.distractors.hit++;
  }
  return pairs;
}

const round = (n: number): number => Math.round(n * 10_000) / 10_000;
const ratio = (hit: number, of: number): number => (of === 0 ? 1 : round(hit / of));

function f1({ hit, gold, got }: { hit: number; gold: number; got: number }): {
  precision: number;
  recall: number;
  f1: number;
} {
  const precision = ratio(hit, got);
  const recall = ratio(hit, gold);
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : round((2 * precision * recall) / (precision + recall)),
  };
}

export interface Summary {
  documents: number;
  claims: { gold: number; got: number; matched: number; precision: number; recall: number; f1: number };
  onMatched: Record<string, number>;
  relations: ReturnType<typeof f1>;
  responsibility: ReturnType<typeof f1>;
  measures: ReturnType<typeof f1>;
  distractorsLeftAlone: number;
}

export function summarise(scores: Scores): Summary {
  return {
    documents: scores.documents,
    claims: {
      gold: scores.gold,
      got: scores.got,
      matched: scores.matched,
      ...f1({ hit: scores.matched, gold: scores.gold, got: scores.got }),
    },
    onMatched: Object.fromEntries(
      Object.entries(scores.fields)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([field, r]) => [field, ratio(r.hit, r.of)]),
    ),
    relations: f1(scores.relations),
    responsibility: f1(scores.responsibility),
    measures: f1(scores.measures),
    distractorsLeftAlone: ratio(scores.distractors.hit, scores.distractors.of),
  };
}
