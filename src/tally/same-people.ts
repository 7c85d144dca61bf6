/** Do two figures of one report count the same people? Rules in order; the first that speaks decides. */
import type { Claim } from '../model/claim.ts';
import { isSameName } from '../model/person-names.ts';
import { perpetratorSide } from './perpetrators.ts';
import { liesApart } from './places.ts';
import { type ClaimGraph, disjoint } from './relations.ts';

/** Nouns that fit anybody of a status: they set nobody apart. */
const GENERAL: ReadonlySet<string> = new Set(
  (
    'person people civilian resident villager local citizen victim member personnel force official troop individual ' +
    'militant fighter rebel insurgent terrorist gunman attacker assailant guerrilla combatant other dead body death ' +
    'killing murder fatality casualty man suspect life soul'
  ).split(' '),
);

/** An age in a group's own words. */
const AGE = /\b(\d{1,3})-year-old/;

/** Nouns for somebody's kin and friends: one person may be one man's wife and another's daughter. */
const KIN: ReadonlySet<string> = new Set(
  (
    'mother father parent wife husband spouse widow widower son daughter brother sister sibling twin grandmother ' +
    'grandfather grandson granddaughter grandchild uncle aunt cousin nephew niece stepfather stepmother stepson ' +
    'stepdaughter fiance fiancee fiancé fiancée girlfriend boyfriend partner companion friend lover relative mom mum ' +
    'dad grandma grandpa bride groom'
  ).split(' '),
);

/** Nouns that tell sex or age alone: people of any calling may be among them. */
const BY_SEX: ReadonlySet<string> = new Set('man woman boy girl teenager teen youth child'.split(' '));

/** Nouns that one person may be called by beside his calling: "a woman ... the nurse". */
const ANYBODY: ReadonlySet<string> = new Set([
  ...KIN,
  ...(
    'man woman boy girl teenager teen youth child male female lady gentleman youngster minor toddler baby infant kid ' +
    'pensioner passenger pedestrian neighbor neighbour bystander resident native officer customer patron'
  ).split(' '),
]);

/** "my daughter", as a speaker calls whom the report tells of. */
const isSpeakersOwn = ({ rules }: Claim): boolean => rules.includes('person.of-speaker');

const NO_NAMES: ReadonlySet<string> = new Set();

/** Up to this many, people of different callings are told one by one. */
const FEW = 3;

const low = (claim: Claim): number => claim.count_min ?? claim.count_max ?? 0;

export const isGeneral = (claim: Claim): boolean =>
  claim.victims.role === null || GENERAL.has(claim.victims.role) || claim.victims.role.endsWith('ing');

/** "people": no status, no facet, no calling. */
export const isPeople = (claim: Claim): boolean =>
  claim.victims.role !== 'suspect' &&
  claim.victims.status === 'unknown' &&
  claim.victims.sex === null &&
  claim.victims.age === null &&
  isGeneral(claim);

const linked = (a: Claim, b: Claim): boolean =>
  [a.same_as, a.rounding_of, a.same_people_as, a.supersedes, a.superseded_by].some((ids) => ids?.includes(b.id));

export function sameSentence(a: Claim, b: Claim): boolean {
  return a.quotes.some((q) => b.quotes.some((r) => q.field === r.field && q.start < r.end && r.start < q.end));
}

function wordsOf(claim: Claim): string[] {
  return claim.group.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
}

const shareWord = (a: Claim, b: Claim): boolean => wordsOf(a).some((word) => wordsOf(b).includes(word));

/** One person told of twice, whatever each sentence calls him. */
export const isOnePerson = (a: Claim, b: Claim): boolean =>
  low(a) === 1 && low(b) === 1 && !sameSentence(a, b) && shareWord(a, b);

type Rule = (a: Claim, b: Claim, graph: ClaimGraph) => boolean | null;

/** true: they share nobody; false: they may be the same people; null: the rule says nothing. */
const RULES: readonly { id: string; apart: Rule; example: string }[] = [
  {
    id: 'people.linked',
    apart: (a, b) => (linked(a, b) || linked(b, a) ? false : null),
    example: 'over 100 ... exactly 143',
  },
  {
    id: 'people.inside',
    apart: (a, b, graph) => (graph.isInside(a.id, b.id) || graph.isInside(b.id, a.id) ? false : null),
    example: '31 civilians, 3 of them children',
  },
  {
    id: 'people.ranked-events',
    apart: (a, b) => {
      const [first, second] = a.figure.start < b.figure.start ? [a, b] : [b, a];
      const row = first.rules.some((rule) => rule.startsWith('event.')) && second.rules.includes('event.next');
      return row && !sameSentence(a, b) ? true : null;
    },
    example: 'the first blast killed a man ... the second killed two officers',
  },
  {
    id: 'people.also',
    apart: (a, b) => {
      const [first, second] = a.figure.start < b.figure.start ? [a, b] : [b, a];
      if (a.figure.field !== b.figure.field || sameSentence(a, b)) return null;
      return second.rules.includes('count.also') && low(first) === 1 && low(second) === 1 ? true : null;
    },
    example: 'an elder was shot dead ... his son was also killed',
  },
  {
    id: 'people.other-age',
    apart: (a, b) => {
      const [x, y] = [AGE.exec(a.group)?.[1], AGE.exec(b.group)?.[1]];
      return low(a) === 1 && low(b) === 1 && x !== undefined && y !== undefined && x !== y ? true : null;
    },
    example: 'a 19-year-old man ... a 24-year-old woman',
  },
  {
    id: 'people.named',
    apart: (a, b) => {
      const [x, y] = [a.names?.[0], b.names?.[0]];
      return x === undefined || y === undefined ? null : !isSameName(x, y);
    },
    example: 'Jane Roe ... John Doe',
  },
  {
    id: 'people.one-person',
    apart: (a, b) => (isOnePerson(a, b) ? false : null),
    example: 'the former defence minister ... the former minister',
  },
  {
    id: 'people.one-breath',
    apart: (a, b, graph) => {
      if (!sameSentence(a, b) || a.speaker !== b.speaker) return null;
      // somebody named beside others is none of them, unless the words say so
      if (a.names !== undefined || b.names !== undefined) return true;
      const [wide, narrow] = isPeople(a) && (!isPeople(b) || low(a) >= low(b)) ? [a, b] : [b, a];
      // a whole that names its parts in one breath holds no others
      if (!isPeople(wide) || graph.partsOf(wide.id).length > 0) return true;
      if (narrow.victims.status === 'armed group') return true;
      return low(narrow) > low(wide) || (isPeople(narrow) && low(narrow) !== low(wide));
    },
    example: 'two peasants and the mayor were killed',
  },
  {
    id: 'people.disjoint',
    apart: (a, b, graph) => (disjoint(a, b, graph) ? true : null),
    example: '5 men and 3 women',
  },
  {
    id: 'people.attackers-own',
    apart: (a, b) => {
      const armed = (c: Claim): boolean => c.victims.status === 'armed group';
      if (armed(a) === armed(b)) return null;
      const victims = armed(a) ? b : a;
      return perpetratorSide(victims, NO_NAMES) === 'the attackers' ? true : null;
    },
    example: 'gunmen killed 12 people; three gunmen died',
  },
  {
    id: 'people.elsewhere',
    apart: (a, b) => {
      const [x, y] = [a.placeResolved, b.placeResolved];
      if (!x?.stated || !y?.stated || (a.scope === 'total' && b.scope === 'total')) return null;
      return liesApart(x, y) ? true : null;
    },
    example: '7 in one town, 11 in another',
  },
  {
    id: 'people.other-calling',
    apart: (a, b) => {
      if (isGeneral(a) || isGeneral(b) || a.victims.role === b.victims.role) return null;
      if (low(a) > FEW && low(b) > FEW) return null;
      // "two women are dead ... a grandmother could not be saved"
      const [many, one] = low(a) > 1 ? [a, b] : [b, a];
      if (low(one) === 1 && low(many) > 1 && BY_SEX.has(many.victims.role ?? '')) return null;
      if (low(a) === 1 && low(b) === 1) {
        const kin = [a, b].filter((c) => KIN.has(c.victims.role ?? '') && !isSpeakersOwn(c));
        // "he killed his wife ... his daughter was found in the hall"
        if (kin.length < 2 && [a, b].some((c) => ANYBODY.has(c.victims.role ?? ''))) return null;
      }
      return shareWord(a, b) ? null : true;
    },
    example: 'a mayor ... two peasants',
  },
];

/** Two figures that share nobody. Said of one report; an unsaid relation means that they may be the same people. */
export function apart(a: Claim, b: Claim, graph: ClaimGraph): boolean {
  for (const rule of RULES) {
    const answer = rule.apart(a, b, graph);
    if (answer !== null) return answer;
  }
  return false;
}

/** A list of more figures than this is no prose: nothing in it is compared pair by pair, and nothing adds. */
export const MANY = 300;

/** Figures in heaps: in one heap, each may count the people of another. */
export function heaps(claims: readonly Claim[], graph: ClaimGraph): Claim[][] {
  if (claims.length > MANY) return [[...claims]];
  const found: Claim[][] = [];
  for (const claim of claims) {
    const touching = found.filter((heap) => heap.some((other) => !apart(claim, other, graph)));
    const merged = [...touching.flat(), claim];
    for (const heap of touching) found.splice(found.indexOf(heap), 1);
    found.push(merged);
  }
  return found;
}
