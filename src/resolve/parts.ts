/** What places and parties tell of figures: parts by a narrower place, own dead, claims about the enemy. */
import type { Claim } from '../model/claim.ts';

const differ = <T>(a: T | null, b: T | null): boolean => a !== null && b !== null && a !== b;

/** Children are no part of women, whatever their places. */
const apart = (a: Claim['victims'], b: Claim['victims']): boolean => differ(a.sex, b.sex) || differ(a.age, b.age);

/** "Four shot dead on Mill Road" is inside the same side's "37 in Northam". */
function wholeOf(
  part: Claim,
  claims: readonly Claim[],
  contains: (outer: string, inner: string) => boolean,
): Claim | null {
  const place = part.placeResolved;
  // several towns are narrower than the area that holds them all
  const several = place?.rule === 'place.common-area';
  if (part.scope !== 'total' || part.subset_of || !(place?.stated || several) || part.count_min === null) return null;
  const wholes = claims.filter((whole) => {
    const outer = whole.placeResolved;
    // members of one list stand beside one another
    if (whole.quote.field === part.quote.field && whole.quote.start === part.quote.start) return false;
    if (part.rounding_of?.includes(whole.id) || part.same_people_as?.includes(whole.id)) return false;
    if (whole === part || outer === null || whole.outcome !== part.outcome || whole.scope !== 'total') return false;
    if (whole.victims.status !== part.victims.status || part.victims.status === 'unknown') return false;
    if (apart(whole.victims, part.victims)) return false;
    if ((whole.count_min ?? 0) <= (part.count_min ?? 0)) return false;
    // of one place the figures are two words on the same people, not a part and its whole
    if (place.id === outer.id && (!several || outer.rule === place.rule)) return false;
    // what an armed group boasts of is another count of the outlet's dead, not the wider event
    const relayed = part.party.side === 'outlet' && whole.party.side !== 'armed group';
    return contains(outer.id, place.id) && (whole.party.id === part.party.id || relayed);
  });
  return wholes.sort((a, b) => (b.count_min ?? 0) - (a.count_min ?? 0))[0] ?? null;
}

/** Adds the relation on both ends; the part is one place of a wider event, whether or not its speaker counts it in. */
export function relateByPlace(claims: readonly Claim[], contains: (outer: string, inner: string) => boolean): void {
  const found = claims.map((part) => ({ part, whole: wholeOf(part, claims, contains) }));
  for (const { part, whole } of found) {
    if (!whole) continue;
    part.subset_of = [...(part.subset_of ?? []), whole.id];
    whole.includes = [...(whole.includes ?? []), part.id];
    part.scope = 'partial';
    part.rules.push('relation.narrower-place');
  }
}

/** Does the speaker's party count its own dead? null where the words do not say. */
function ownSide(claim: Claim): boolean | null {
  if (claim.victims.own_side !== null) return claim.victims.own_side;
  const { status } = claim.victims;
  const { side } = claim.party;
  if (status === 'security forces') return side === 'state' ? true : side === 'armed group' ? false : null;
  if (status === 'armed group') return side === 'state' || side === 'other_state' ? false : null;
  return null;
}

/** "Seven of our own fell": the speaker's own dead are of his own side, where the words name no other status. */
export function sidedVictims(claim: Claim): Claim['victims'] {
  const own_side = ownSide(claim);
  const { status } = claim.victims;
  const { side } = claim.party;
  // a mayor's "we lost 12 people" need be no forces
  const open = own_side === true && status === 'unknown' && !(side === 'state' && claim.rules.includes('side.told'));
  if (!open) return { ...claim.victims, own_side };
  const own = side === 'armed group' ? 'armed group' : side === 'state' ? 'security forces' : status;
  return { ...claim.victims, own_side, status: own };
}

/** What an armed group says of the enemy's dead is a claim, until somebody confirms it. */
export function modalityOf(claim: Claim): Claim['modality'] {
  const enemy = claim.party.side === 'armed group' && claim.victims.status === 'security forces';
  return claim.modality === 'asserted' && enemy ? 'claimed' : claim.modality;
}
