/**
 * The words of a place mention taken apart: the names in it, in order, and what stands between them. English words
 * that say how a name is meant ("near", "district", "southwestern") are rows here.
 */
import type { Gazetteer, GazetteerEntry } from '../model/gazetteer.ts';

export type Level = GazetteerEntry['level'];

/** How the mention stands to the name: at it, near it, or in some part of it. */
export type Relation = 'at' | 'near' | 'part';

export interface NamePart {
  /** as written, words joined by single spaces */
  name: string;
  /** levels that a word beside the name asks for: "district", "city" */
  levels: readonly Level[] | null;
  /** a thing in or of the place stands after the name: "jail", "airport" */
  facility: boolean;
  relation: Relation;
  /** what joins it to the name before it */
  joint: 'first' | 'container' | 'sibling';
}

/** Words beside a name that say what kind of place is meant. Example: "Northam district" is no town. */
const KIND_ROWS: readonly { id: string; words: readonly string[]; levels: readonly Level[] }[] = [
  {
    id: 'place.kind-first-level',
    words: ['province', 'state', 'oblast', 'governorate', 'department', 'republic', 'krai'],
    levels: ['admin1', 'region', 'admin2'],
  },
  {
    id: 'place.kind-region',
    words: ['region', 'territory', 'division', 'area'],
    levels: ['admin1', 'region', 'admin2'],
  },
  {
    id: 'place.kind-second-level',
    words: [
      'district',
      'county',
      'raion',
      'rayon',
      'municipality',
      'prefecture',
      'agency',
      'subdivision',
      'tehsil',
      'cercle',
    ],
    levels: ['admin2', 'admin1', 'region', 'populated place'],
  },
  {
    id: 'place.kind-town',
    words: ['city', 'town', 'village', 'suburb', 'hamlet', 'settlement', 'capital'],
    levels: ['populated place'],
  },
];
const KINDS = new Map(KIND_ROWS.flatMap((row) => row.words.map((word) => [word, row.levels] as const)));
const PLURAL_KINDS = new Map(
  [...KINDS].map(([word, levels]) => [word.replace(/y$/, 'ie').concat('s'), levels] as const),
);

/** A street named after a place lies elsewhere: "Mirpur Road, Dhaka". */
const STREETS = new Set(
  'road street avenue highway boulevard lane bridge square chowk roundabout way bypass motorway gate station'.split(
    ' ',
  ),
);
/** Things that stand in the place they are named after, unless a larger place is given: "Mastung jail". */
const FACILITIES = new Set(
  `jail prison hospital airport airbase cantonment mosque church school college university market bazaar camp barracks
   base port checkpoint crossing hotel mall stadium court police army naval air palace seminary madrasa cathedral temple
   shrine refinery mine dam railway bus main central`.split(/\s+/),
);
const NEAR =
  /(?:\b(?:near|outside|off|beyond|nearby|towards?|around)|\b(?:km|kms|kilometres?|kilometers?|miles?|metres?|meters?) (?:\w+ )?(?:from|of|outside)|\b(?:north|south|east|west|northeast|northwest|southeast|southwest) of|\bclose to|\boutskirts of|\bvicinity of)(?: the)?(?: (?:town|city|village) of)?$/i;
const PART =
  /(?:\b(?:north|south|east|west|northeast|northwest|southeast|southwest|central)(?:ern)?|\b(?:northern|southern|eastern|western|north-eastern|north-western|south-eastern|south-western|north-east|north-west|south-east|south-west|downtown|inner|outer|parts? of|mid|upper|lower))(?: the)?$/i;
const WORD = /\p{L}(?:\.\p{L})+\.?|[\p{L}\p{M}]+(?:[’'](?!s\b)\p{L}[\p{L}\p{M}]*)*|[’']s\b|\d+|\S/gu;

function tokensOf(words: string): string[] {
  return words.match(WORD) ?? [];
}

/** Two names side by side with no joining word but a comma, "in", "of" or a bracket: the second holds the first. */
function jointOf(between: readonly string[], first: boolean): NamePart['joint'] {
  if (first) return 'first';
  if (between.some((word) => /^(?:and|or|to|between|und|y|&|\/|;)$/i.test(word))) return 'sibling';
  return 'container';
}

/** `gap`, the tokens between the name before and this one, and the token after it say how it is meant. */
function partOf(tokens: readonly string[], from: number, to: number, gap: readonly string[], first: boolean): NamePart {
  const before = gap.join(' ').replace(/ ?- ?/g, '-').toLowerCase();
  const next = (tokens[to] ?? '').toLowerCase();
  const kindBefore = /\b(\w+) of(?: the)?$/.exec(before)?.[1];
  const levels = KINDS.get(next) ?? PLURAL_KINDS.get(next) ?? (kindBefore ? KINDS.get(kindBefore) : undefined) ?? null;
  return {
    name: tokens
      .slice(from, to)
      .join(' ')
      .replace(/ ?([-–’']) ?/g, '$1'),
    levels,
    facility: FACILITIES.has(next),
    relation: NEAR.test(before) ? 'near' : PART.test(before) ? 'part' : 'at',
    joint: jointOf(gap, first),
  };
}

/** Every gazetteer name in the words, left to right; a name before "Road" or "Street" is left out. */
export function partsOf(words: string, gazetteer: Gazetteer): NamePart[] {
  const tokens = tokensOf(words);
  const parts: NamePart[] = [];
  let gapFrom = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] ?? '';
    if (!/^\p{Lu}/u.test(token) || !gazetteer.mayStart(token)) continue;
    const length = gazetteer.longest(tokens, i);
    if (length === 0) continue;
    const to = i + length;
    if (!STREETS.has((tokens[to] ?? '').toLowerCase()))
      parts.push(partOf(tokens, i, to, tokens.slice(gapFrom, i), parts.length === 0));
    i = to - 1;
    gapFrom = to;
  }
  return parts;
}
