/** Victim sets as cells: which set a claim counts, and which sets lie inside which. */
import type { Claim } from '../model/claim.ts';

export interface VictimSet {
  key: string;
  /** plain name for tables */
  name: string;
}

export const ALL: VictimSet = { key: 'all', name: 'all' };

const STATUS_NAMES: Readonly<Record<string, string>> = {
  civilian: 'civilians',
  'security forces': 'security forces',
  'armed group': 'armed group members',
};

function facetName(claim: Claim): string | null {
  const { sex, age } = claim.victims;
  if (age === 'child') return sex === 'female' ? 'girls' : sex === 'male' ? 'boys' : 'children';
  if (sex === 'female') return 'women';
  if (sex === 'male' && age === 'adult') return claim.victims.role === 'man' ? 'men' : null;
  if (age === 'elderly') return 'elderly people';
  return null;
}

/** The set that a claim counts. Roles inside one status (police, soldiers) are one set: "security forces". */
export function victimSet(claim: Claim): VictimSet {
  const facet = facetName(claim);
  if (facet) return { key: `facet:${facet}`, name: facet };
  const name = STATUS_NAMES[claim.victims.status];
  if (name) return { key: `status:${claim.victims.status}`, name };
  return ALL;
}

/** Status sets are disjoint; a facet set lies inside whatever the claims relate it to, and inside all. */
export const isStatus = (key: string): boolean => key.startsWith('status:');

const FORCES = /\b(?:forces|army|military|police|troops|soldiers|drones?|air ?strikes?|jets?|government)\b/i;

/**
 * Civilians killed, on one party's word, by the attackers and, on another's, by the forces are different cells: the
 * perpetrator is part of the cell where somebody other than the state names the forces.
 */
export function perpetratorOf(claim: Claim): string | null {
  if (claim.victims.status !== 'civilian' || claim.perpetrator === null) return null;
  if (claim.party.side === 'state' || claim.party.side === 'outlet') return null;
  return FORCES.test(claim.perpetrator) ? 'the forces' : null;
}
