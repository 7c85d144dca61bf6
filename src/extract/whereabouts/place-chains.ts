/** Names side by side: a place in a larger one, or one that another owns. */
import type { ExtractContext } from '../context.ts';
import type { Sentence } from '../words/sentences.ts';
import { type Token, wordAt } from '../words/tokens.ts';
import type { PlaceName } from './place-names.ts';

const LONGEST_JOIN = 8;
const LONGEST_WORDS = 90;

/** Does the gazetteer put the first name into the second? An unknown name is in the area that stands beside it. */
function holds(
  inner: PlaceName,
  outer: PlaceName,
  nameOf: (p: PlaceName) => string,
  said: boolean,
  context: ExtractContext,
): boolean {
  const larger = context.gazetteer.find(nameOf(outer)).slice(0, 6);
  // neither is known: "Northam, East-Mereside division"
  if (larger.length === 0) return !inner.known && outer.to > outer.nameTo;
  const smaller = inner.known ? context.gazetteer.find(nameOf(inner)) : [];
  if (smaller.length === 0)
    return larger.some((entry) => entry.level !== 'populated place' || entry.population > 20_000);
  const ids = new Set(larger.map((entry) => entry.id));
  // a village of a name that the gazetteer has elsewhere only: "in Northam, in Mereside"
  if (said && larger[0]?.level !== 'populated place' && smaller.every((entry) => entry.level === 'populated place'))
    return true;
  return smaller.some((entry) => entry.within.some((id) => ids.has(id)));
}

/** Tokens between two names are such as join a place to the larger one. */
function joined(tokens: readonly Token[], from: number, to: number, joins: ReadonlySet<string>): boolean {
  if (to - from < 1 || to - from > LONGEST_JOIN) return false;
  const between = tokens.slice(from, to).map((t) => t.lower);
  return (
    between.every((word) => joins.has(word)) &&
    between.some((word) => word === ',' || word === 'in' || word === 'of' || word === '(')
  );
}

/** Words that put the first into the second, whatever a gazetteer knows: "in", or a comma that makes no list. */
function saysIn(tokens: readonly Token[], from: number, outer: PlaceName, context: ExtractContext): boolean {
  const between = tokens.slice(from, outer.from).map((t) => t.lower);
  if (between.includes('in') || between.includes('of')) return true;
  const next = wordAt(tokens, outer.to);
  return (
    outer.to > outer.nameTo ||
    (next === ',' && !tokens[outer.to + 1]?.capital) ||
    context.language.stops.has(next) === false
  );
}

/** "Norland's southwestern province of": whose place follows. */
function ownsNext(
  tokens: readonly Token[],
  name: PlaceName,
  next: PlaceName | undefined,
  context: ExtractContext,
): boolean {
  if (!next || wordAt(tokens, name.to) !== "'s" || next.from - name.to > 7) return false;
  const { kinds, portions } = context.language.placeWords;
  // "Mereside's provincial capital, Northam"
  const noun = wordAt(tokens, next.from - 2);
  const apposed = wordAt(tokens, next.from - 1) === ',' && (kinds.has(noun) || portions.has(noun));
  return tokens
    .slice(name.to + 1, apposed ? next.from - 1 : next.from)
    .every((t) => (t.kind === 'word' && (!t.capital || t.lower === 'of')) || (t.text === '-' && !t.spaced));
}

export interface Chain {
  head: PlaceName;
  to: number;
  owner: PlaceName | null;
}

/** Names side by side become one place: the first in those after it, the owned in its owner. */
export function chainsOf(
  names: readonly PlaceName[],
  sentence: Sentence,
  source: string,
  context: ExtractContext,
): { chains: Chain[]; owners: PlaceName[] } {
  const { tokens } = sentence;
  const nameOf = (p: PlaceName): string => source.slice(tokens[p.from]?.start ?? 0, tokens[p.nameTo - 1]?.end ?? 0);
  const chains: Chain[] = [];
  const owners: PlaceName[] = [];
  for (let i = 0; i < names.length; i++) {
    const head = names[i] as PlaceName;
    if (ownsNext(tokens, head, names[i + 1], context)) {
      owners.push(head);
      continue;
    }
    const owner = owners.at(-1);
    const owned = owner !== undefined && owner === names[i - 1];
    let last = head;
    while (i + 1 < names.length) {
      const next = names[i + 1] as PlaceName;
      if (!joined(tokens, last.to, next.from, context.language.placeWords.joins)) break;
      const owns = ownsNext(tokens, next, names[i + 2], context);
      // "Norland's army" holds nothing
      if (
        (!owns && wordAt(tokens, next.to) === "'s") ||
        !holds(last, next, nameOf, saysIn(tokens, last.to, next, context), context)
      )
        break;
      last = owns ? (names[i + 2] ?? next) : next;
      i += owns ? 2 : 1;
    }
    const end = tokens[last.to - 1]?.end ?? 0;
    const fits = end - (tokens[head.from]?.start ?? 0) <= LONGEST_WORDS;
    chains.push({ head, to: fits ? last.to : head.to, owner: owned ? owner : null });
  }
  return { chains, owners };
}
