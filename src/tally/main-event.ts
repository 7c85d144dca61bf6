/** Which claims of a report are about its main event: those far away in time are others. */
import type { Claim } from '../model/claim.ts';
import { DAY, daysOf } from '../model/edtf.ts';
import { liesInside } from './places.ts';

/** Days between two periods beyond which they are two events. */
const FAR = 10;
/** Days beyond which a period is a year or a conflict, not an event. */
const LONG = 200;

/** More claims than this are not compared pair by pair. */
const MANY = 300;

type Days = { from: number; to: number };

function periodOf(claim: Claim): Days | null {
  const days = claim.periodResolved ? daysOf(claim.periodResolved.edtf) : null;
  return days && Number.isFinite(days.from) ? days : null;
}

const gap = (a: Days, b: Days): number => Math.max(0, Math.max(a.from, b.from) - Math.min(a.to, b.to)) / DAY;

/** A year or a conflict; an open end ("since 1981") is long when it began long before the event. */
function isLong(days: Days, main: Days): boolean {
  return Math.min(days.to, Math.max(main.to, days.from)) - days.from > LONG * DAY;
}

interface Main {
  days: Days;
  stated: boolean;
}

/** Is the claim of another time than the main event? One without a stated period of its own belongs to it. */
function isOther(claim: Claim, main: Main): boolean {
  const days = periodOf(claim);
  if (days === null || !claim.periodResolved?.stated) return false;
  // a year, a month before, a campaign that began long before
  return isLong(days, main.days) || gap(days, main.days) > FAR || main.days.from - days.from > FAR * DAY;
}

/** Over before the main event began, by its own words. */
function isBefore(claim: Claim, main: Main): boolean {
  const days = claim.periodResolved?.stated ? periodOf(claim) : null;
  return days !== null && main.stated && days.to < main.days.from;
}

const sameSet = (a: Claim, b: Claim): boolean => a.outcome === b.outcome && a.victims.status === b.victims.status;

/** In a place of its own that does not hold the main event's. */
function isElsewhere(claim: Claim, first: Claim): boolean {
  const [place, main] = [claim.placeResolved, first.placeResolved];
  return place?.stated === true && main !== null && place.id !== main.id && !liesInside(main, place);
}

/** A whole that is the sum of a figure of the event and one of another. */
function takesIn(claim: Claim, claims: readonly Claim[], others: ReadonlySet<string>): boolean {
  const terms = claim.equals_sum ?? [];
  if (terms.some((id) => others.has(id)) && terms.some((id) => !others.has(id))) return true;
  const alike = claims.filter((c) => c !== claim && sameSet(c, claim) && c.count_min !== null);
  const own = new Set(alike.filter((c) => !others.has(c.id)).map((c) => c.count_min));
  return alike.some((c) => others.has(c.id) && own.has((claim.count_min ?? 0) - (c.count_min ?? 0)));
}

/**
 * Claims of the main event: that of the first figure with a period. What was over before it began is another event,
 * where it is told as a part, of another place, or beside the party's own figure of the same set; and so is a sum that takes such a figure in.
 */
export function ofMainEvent(claims: readonly Claim[]): Claim[] {
  const first = claims.find((c) => {
    const days = c.count_min === null && c.count_max === null ? null : periodOf(c);
    return days !== null && days.to - days.from <= LONG * DAY;
  });
  const days = first ? periodOf(first) : null;
  if (!first || !days) return [...claims];
  const main: Main = { days, stated: first.periodResolved?.stated ?? false };
  const before = claims.filter((c) => isBefore(c, main));
  const within = claims.filter((c) => c.count_min !== null && !isOther(c, main) && !before.includes(c));
  const told = (c: Claim): boolean => within.some((w) => sameSet(w, c) && w.party.id === c.party.id);
  const earlier = before.filter((c) => c.scope === 'partial' || isElsewhere(c, first) || told(c));
  const others = new Set([...claims.filter((c) => isOther(c, main)), ...earlier].map((c) => c.id));
  if (others.size === 0) return [...claims];
  return claims.filter((c) => !others.has(c.id) && !(claims.length <= MANY && takesIn(c, claims, others)));
}
