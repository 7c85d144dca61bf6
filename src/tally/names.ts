/** Names of victims: one list of an incident, spellings folded, duplicates explained. Personal data: shown only when asked for. */
import type { Claim } from '../model/claim.ts';
import type { NamedVictim } from '../model/incident.ts';
import { groupBy } from './grouping.ts';

/** Spellings of one sound, in order; read after marks are taken off and capitals lowered. */
const SOUNDS: readonly [RegExp, string][] = [
  [/['’`-]/g, ''],
  [/ph/g, 'f'],
  [/[ck]h/g, 'kh'],
  [/q|ck|c(?![eiy])/g, 'k'],
  [/w/g, 'v'],
  [/(?<=.)h$/g, ''],
];
const VOWELS = /[aeiouy]+/g;
/** Vowels that stand for one another between scripts. */
const CLASSES: readonly [RegExp, string][] = [
  [/^[ou]/, 'u'],
  [/^[eiy]/, 'i'],
  [/^a/, 'a'],
];

/** "Sarfaraz" and "Sarfraz", "Mohammad" and "Muhammad" are one; "Hassan" and "Hussain" are two: the first vowel stays. */
function foldWord(word: string): string {
  const plain = SOUNDS.reduce((w, [from, to]) => w.replace(from, to), word);
  let first = true;
  const vowels = plain.replace(VOWELS, (run, at: number) => {
    // the first vowel and the last of the word tell names apart: "Ali" and "Aliya"
    const letter = first ? run : at + run.length === plain.length ? run.slice(-1) : '';
    first = false;
    return CLASSES.find(([shape]) => shape.test(letter))?.[1] ?? '';
  });
  return vowels.replace(/(.)\1+/g, '$1');
}

/** The words of a name, folded, in order. */
export function foldName(name: string): string[] {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return (plain.match(/[\p{L}'’`-]+/gu) ?? []).map(foldWord).filter((word) => word !== '');
}

interface Written {
  name: string;
  claim: Claim;
  folded: string[];
}

/** Spellings of one folded name, the one that most claims have first. */
function victimOf(written: readonly Written[], outcome: Claim['outcome']): NamedVictim {
  const counts = groupBy(written, ({ name }) => name);
  const spellings = [...counts].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1)).map(([n]) => n);
  const [name = '', ...others] = spellings;
  return {
    name,
    outcome,
    spellings,
    claims: [...new Set(written.map(({ claim }) => claim.id))].sort(),
    why: others.map((other) => `"${other}" is another spelling of "${name}"`),
  };
}

const isInside = (few: readonly string[], many: readonly string[]): boolean =>
  few.length < many.length && few.every((word) => many.includes(word));

/** A shorter form goes to the one longer name that holds it; where two do, nobody knows whose it is, and it stays. */
function withShortForms(groups: readonly Written[][], outcome: Claim['outcome']): NamedVictim[] {
  const longer = groups.map((own) => groups.filter((g) => isInside(own[0]?.folded ?? [], g[0]?.folded ?? [])));
  const goesTo = groups.map((_, at) => (longer[at]?.length === 1 ? longer[at]?.[0] : undefined));
  return groups.flatMap((own, at) => {
    if (goesTo[at]) return [];
    const short = groups.filter((_, other) => goesTo[other] === own);
    const victim = victimOf(own, outcome);
    const forms = short.map((form) => victimOf(form, outcome));
    return [
      {
        ...victim,
        spellings: [...victim.spellings, ...forms.flatMap((f) => f.spellings)],
        claims: [...new Set([...victim.claims, ...forms.flatMap((f) => f.claims)])].sort(),
        why: [...victim.why, ...forms.map((f) => `"${f.name}" is a short form of "${victim.name}" alone`)],
      },
    ];
  });
}

/** In the order of outcomes as claims give them, then of names. */
export function namesOf(claims: readonly Claim[]): NamedVictim[] {
  const written = claims.flatMap((claim) =>
    (claim.names ?? []).map((name): Written => ({ name: name.trim(), claim, folded: foldName(name) })),
  );
  const known = written.filter(({ folded }) => folded.length > 0);
  return [...groupBy(known, ({ claim }) => claim.outcome)].flatMap(([outcome, own]) => {
    const groups = [...groupBy(own, ({ folded }) => folded.join(' ')).values()];
    return withShortForms(groups, outcome).sort((a, b) => (a.name < b.name ? -1 : 1));
  });
}
