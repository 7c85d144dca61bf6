/** Perpetrators as sides: a cell is split only where claims name different sides for the same victims. */
import type { Claim } from '../model/claim.ts';

export type Perpetrator = 'the forces' | 'the attackers';

/** The first row that matches wins. */
const ROWS: readonly { id: string; side: Perpetrator; pattern: RegExp; example: string }[] = [
  {
    id: 'perpetrator.named-army',
    side: 'the attackers',
    pattern:
      /\b(?:liberation|resistance|people['’]s|islamic|democratic|revolutionary|national liberation) (?:army|front|forces?)\b/i,
    example: 'Northam Liberation Army',
  },
  {
    id: 'perpetrator.state-backed',
    side: 'the attackers',
    pattern: /\b(?:rapid support|paramilitar|self-defen[cs]e|militias?|armed group|armed men)/i,
    example: 'Rapid Support Forces',
  },
  {
    id: 'perpetrator.forces',
    side: 'the forces',
    pattern:
      /\b(?:forces?|army|armed forces|military|police|policemen|troops|soldiers?|navy|air ?force|government|jets?)\b/i,
    example: 'Pakistani forces (drone)',
  },
  {
    id: 'perpetrator.attackers',
    side: 'the attackers',
    pattern:
      /\b(?:attackers?|assailants?|gunm[ae]n|militants?|rebels?|insurgents?|separatists?|terrorists?|guerrillas?|bombers?|fighters?|gangs?)\b/i,
    example: 'the gunmen',
  },
];

/** The side that a claim names; a party of an armed group named as perpetrator is the attackers; null when unsaid. */
export function perpetratorSide(claim: Claim, armed: ReadonlySet<string>): Perpetrator | null {
  const words = claim.perpetrator;
  if (words === null) return null;
  const named = [...armed].some((name) => name !== '' && words.toLowerCase().includes(name.toLowerCase()));
  if (named) return 'the attackers';
  return ROWS.find((row) => row.pattern.test(words))?.side ?? null;
}

/** Each claim's side in one cell: its own, else the one that its party names most in that cell; null where unsplit. */
export function sidesOf(claims: readonly Claim[]): ReadonlyMap<string, Perpetrator | null> {
  const armed = new Set(claims.filter((c) => c.party.side === 'armed group').map((c) => c.party.name));
  const own = new Map(claims.map((c) => [c.id, perpetratorSide(c, armed)]));
  const named = new Set([...own.values()].filter((side) => side !== null));
  if (named.size < 2) return new Map(claims.map((c) => [c.id, null]));
  // each figure counts once, however many reports copy it
  const told = new Map<string, Map<string, Perpetrator>>();
  for (const claim of claims) {
    const side = own.get(claim.id);
    if (!side) continue;
    const at = told.get(claim.party.id) ?? new Map<string, Perpetrator>();
    at.set(`${side} ${claim.count_min}`, side);
    told.set(claim.party.id, at);
  }
  const usual = (claim: Claim): Perpetrator => {
    const sides = [...(told.get(claim.party.id)?.values() ?? [])];
    const forces = sides.filter((side) => side === 'the forces').length;
    return forces > sides.length - forces ? 'the forces' : 'the attackers';
  };
  return new Map(claims.map((c) => [c.id, own.get(c.id) ?? usual(c)]));
}

/** Ids of the claims that name the side which fewer of them name; none where one side alone is named, or both equally. */
export function fewerSide(claims: readonly Claim[]): ReadonlySet<string> {
  const armed = new Set(claims.filter((c) => c.party.side === 'armed group').map((c) => c.party.name));
  const of = (side: Perpetrator): Claim[] => claims.filter((c) => perpetratorSide(c, armed) === side);
  // each figure counts once, however many reports copy it
  const figures = (own: readonly Claim[]): number =>
    new Set(own.map((c) => JSON.stringify([c.party.id, c.count_min, c.count_max]))).size;
  const [attackers, forces] = [of('the attackers'), of('the forces')];
  const [a, f] = [figures(attackers), figures(forces)];
  if (a === f || a === 0 || f === 0) return new Set();
  return new Set((a < f ? attackers : forces).map((c) => c.id));
}
