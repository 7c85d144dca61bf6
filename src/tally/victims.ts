/** Victim sets as cells: which people a claim counts, by status atoms and facets. */
import type { Claim } from '../model/claim.ts';
import type { Status } from '../model/words.ts';

export type Atom = Exclude<Status, 'unknown'>;

export const ATOMS: readonly Atom[] = ['civilian', 'security forces', 'armed group'];

export interface VictimSet {
  key: string;
  /** plain name for tables: "all", "civilians", "civilians and security forces", "women" */
  name: string;
  /** statuses taken in; empty when the words do not say */
  atoms: readonly Atom[];
  /** "women", "children", ...; null for a set that is split by status alone */
  facet: string | null;
}

const ATOM_NAMES: Readonly<Record<Atom, string>> = {
  civilian: 'civilians',
  'security forces': 'security forces',
  'armed group': 'armed group',
};

function facetOf(claim: Claim): string | null {
  const { sex, age, role, status } = claim.victims;
  // "men of the security forces" are its members
  const fighting = status === 'security forces' || status === 'armed group';
  if (age === 'child') return sex === 'female' ? 'girls' : sex === 'male' ? 'boys' : 'children';
  if (sex === 'female') return 'women';
  if (sex === 'male' && age === 'adult' && role === 'man' && !fighting) return 'men';
  return age === 'elderly' ? 'elderly people' : null;
}

function nameOf(atoms: readonly Atom[], facet: string | null): string {
  const people = atoms.map((atom) => ATOM_NAMES[atom]).join(' and ');
  if (facet === null) return atoms.length === 0 || atoms.length === ATOMS.length ? 'all' : people;
  // women and children are civilians where nothing else is said
  return atoms.length === 0 || (atoms.length === 1 && atoms[0] === 'civilian') ? facet : `${facet} (${people})`;
}

/** Statuses of a claim: its own, or those of the figures that it is the sum of. */
function atomsOf(claim: Claim, byId: ReadonlyMap<string, Claim>): readonly Atom[] {
  const own = claim.victims.status;
  if (own !== 'unknown') return [own];
  const parts = (claim.equals_sum ?? []).map((id) => byId.get(id)?.victims.status);
  if (parts.length < 2 || parts.some((status) => status === undefined || status === 'unknown')) return [];
  return ATOMS.filter((atom) => parts.includes(atom));
}

/** The set that a claim counts. Roles inside one status (police, soldiers) are one set: "security forces". */
export function victimSet(claim: Claim, byId: ReadonlyMap<string, Claim> = new Map()): VictimSet {
  const facet = facetOf(claim);
  let atoms = atomsOf(claim, byId);
  if (facet !== null && atoms.length === 0) atoms = ['civilian'];
  const name = nameOf(atoms, facet);
  return { key: name, name, atoms, facet };
}

/** Is every member of the first set surely a member of the second? Sets of no stated status hold nothing surely. */
export function isWithin(inner: VictimSet, outer: VictimSet): boolean {
  if (inner.key === outer.key) return true;
  if (outer.facet !== null && outer.facet !== inner.facet) return outer.facet === 'children' && isYoung(inner);
  if (outer.name === 'all') return true;
  return inner.atoms.length > 0 && inner.atoms.every((atom) => outer.atoms.includes(atom));
}

const isYoung = (set: VictimSet): boolean => set.facet === 'girls' || set.facet === 'boys';
