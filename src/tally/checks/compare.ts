/** Do figures of one report about one set of people agree? */
import type { Claim } from '../../model/claim.ts';
import { fits, isEmpty, isOpen, isSoft, meet, roundsTo, stated, text } from '../interval.ts';
import { victimSet } from '../victims.ts';

/** Can both be true of the same people? Roundings and soft figures fit what is near. */
export function agree(a: Claim, b: Claim): boolean {
  const [x, y] = [stated(a), stated(b)];
  if (isOpen(x) || isOpen(y)) return true;
  if (isSoft(a) || isSoft(b)) return [x.low, x.high].some((n) => n !== null && fits(b, n)) || bothWays(a, b);
  return !isEmpty(meet(x, y)) || roundsTo(a, b) || roundsTo(b, a) || isNumberOf(a, b) || isNumberOf(b, a);
}

/** "200 troops" beside "more than 200": the number as it is written. */
const isNumberOf = (a: Claim, b: Claim): boolean =>
  b.qualifier === 'more_than' && b.count_min !== null && a.count_max === b.count_min - 1;

const bothWays = (a: Claim, b: Claim): boolean =>
  [b.count_min, b.count_max].some((n) => n !== null && fits(a, n)) ||
  [a.count_min, a.count_max].some((n) => n !== null && fits(b, n));

/** Whole figures with a number of one outcome and one set, of the same body or of an outlet that relays it. */
export function comparable(a: Claim, b: Claim, byId: ReadonlyMap<string, Claim>): boolean {
  if (a.outcome !== b.outcome || a.scope !== 'total' || b.scope !== 'total') return false;
  if (isOpen(stated(a)) || isOpen(stated(b))) return false;
  const voices = a.party.id === b.party.id || a.party.side === 'outlet' || b.party.side === 'outlet';
  const places = !a.placeResolved || !b.placeResolved || a.placeResolved.id === b.placeResolved.id;
  const [p, q] = [a.periodResolved, b.periodResolved];
  if (p?.stated && q?.stated && p.edtf !== q.edtf) return false;
  return voices && places && victimSet(a, byId).key === victimSet(b, byId).key && !isSuperseded(a) && !isSuperseded(b);
}

/** The report itself says that the figure is an old one. */
const isSuperseded = (claim: Claim): boolean => (claim.superseded_by ?? []).length > 0;

/** "12 women", "at least 30 people" */
export const figureWords = (claim: Claim): string => `${text(stated(claim))} ${claim.group || 'people'}`;

export const who = (claim: Claim): string => claim.speaker ?? claim.party.name;
