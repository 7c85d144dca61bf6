/** Which claims of a report are about its main event: those far away in time are others. */
import type { Claim } from '../model/claim.ts';
import { DAY, daysOf } from '../model/edtf.ts';

/** Days between two periods beyond which they are two events. */
const FAR = 10;
/** Days beyond which a period is a year or a conflict, not an event. */
const LONG = 200;

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

/** Is the claim of another time than the main event? One without a stated period of its own belongs to it. */
function isOther(claim: Claim, main: { days: Days; stated: boolean }): boolean {
  const days = periodOf(claim);
  if (days === null || !claim.periodResolved?.stated) return false;
  if (isLong(days, main.days) || gap(days, main.days) > FAR) return true;
  return main.stated && claim.scope === 'partial' && days.to < main.days.from;
}

/**
 * Claims of the main event: that of the first figure with a period. A part of a wider event that was over before it
 * began is another event, and so is a sum that takes such a figure in.
 */
export function ofMainEvent(claims: readonly Claim[]): Claim[] {
  const first = claims.find((c) => {
    const days = c.count_min === null && c.count_max === null ? null : periodOf(c);
    return days !== null && days.to - days.from <= LONG * DAY;
  });
  const days = first ? periodOf(first) : null;
  if (!first || !days) return [...claims];
  const main = { days, stated: first.periodResolved?.stated ?? false };
  const others = new Set(claims.filter((c) => isOther(c, main)).map((c) => c.id));
  const takesIn = (c: Claim): boolean =>
    (c.equals_sum ?? []).some((id) => others.has(id)) && (c.equals_sum ?? []).some((id) => !others.has(id));
  return claims.filter((c) => !others.has(c.id) && !takesIn(c));
}
