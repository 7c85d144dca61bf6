/** Likeness of texts by their word sequences: MinHash finds candidates among many, exact shares decide. */

/** Words in one sequence. */
const WORDS = 4;
const HASHES = 64;
/** Rows of one band: texts that agree in a whole band are compared. */
const ROWS = 2;
/** Up to this many texts all pairs are compared, which finds a short text inside a long one too. */
const FEW = 200;

const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const SPREAD = 0x9e3779b1;

function hash(words: string): number {
  let h = FNV_START;
  for (let i = 0; i < words.length; i++) h = Math.imul(h ^ words.charCodeAt(i), FNV_PRIME);
  return h >>> 0;
}

/** Hashes of all sequences of four words, letters and digits alone. */
export function shinglesOf(text: string): Set<number> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const found = new Set<number>();
  for (let i = 0; i + WORDS <= words.length; i++) found.add(hash(words.slice(i, i + WORDS).join(' ')));
  return found;
}

/** The least value of each of 64 orders of the hashes. */
export function minHash(shingles: ReadonlySet<number>): Uint32Array {
  const least = new Uint32Array(HASHES).fill(0xffffffff);
  for (const shingle of shingles) {
    for (let k = 0; k < HASHES; k++) {
      let h = Math.imul(shingle ^ Math.imul(k + 1, SPREAD), 0x85ebca6b);
      h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
      h = (h ^ (h >>> 16)) >>> 0;
      if (h < (least[k] as number)) least[k] = h;
    }
  }
  return least;
}

export interface Likeness {
  /** shared sequences as a share of all of both */
  jaccard: number;
  /** shared sequences as a share of the shorter text's */
  contained: number;
}

export function likeness(a: ReadonlySet<number>, b: ReadonlySet<number>): Likeness {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const one of few) if (many.has(one)) shared += 1;
  const all = a.size + b.size - shared;
  return { jaccard: all === 0 ? 0 : shared / all, contained: few.size === 0 ? 0 : shared / few.size };
}

/** Positions of pairs that may be alike: all of a few texts; of many, those that share a band of their MinHash. */
export function candidatePairs(sets: readonly ReadonlySet<number>[]): [number, number][] {
  if (sets.length <= FEW) return sets.flatMap((_, b) => Array.from({ length: b }, (_, a): [number, number] => [a, b]));
  const buckets = new Map<string, number[]>();
  const found = new Map<string, [number, number]>();
  sets.forEach((set, b) => {
    const signature = minHash(set);
    for (let band = 0; band < HASHES; band += ROWS) {
      const key = `${band} ${signature.subarray(band, band + ROWS).join(' ')}`;
      const bucket = buckets.get(key) ?? [];
      // the first of a bucket stands for the rest of it
      const a = bucket[0];
      if (a !== undefined) found.set(`${a} ${b}`, [a, b]);
      else buckets.set(key, [b]);
    }
  });
  return [...found.values()];
}
