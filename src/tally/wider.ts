/** Figures of a longer time than the event's: a month, a year, a campaign that began before. They are shown and bound nothing. */
import type { Claim } from '../model/claim.ts';
import { DAY, daysOf } from '../model/edtf.ts';

/** Days before the event's first day from which a period takes in more than the event. */
const BEFORE = 10;

interface Days {
  from: number;
  to: number;
}

function statedDays(claim: Claim): Days | null {
  const period = claim.periodResolved;
  const days = period?.stated ? daysOf(period.edtf) : null;
  return days && Number.isFinite(days.to) ? days : null;
}

/** The day on which most whole figures begin, each figure once; null where fewer than two agree. */
function firstDay(claims: readonly Claim[]): number | null {
  const counts = new Map<number, Set<string>>();
  for (const claim of claims) {
    const days = claim.scope === 'total' && claim.count_min !== null ? statedDays(claim) : null;
    if (days === null || !Number.isFinite(days.from)) continue;
    const at = counts.get(days.from) ?? new Set<string>();
    counts.set(days.from, at.add(`${claim.outcome} ${claim.party.id} ${claim.victims.status} ${claim.count_min}`));
  }
  const [best] = [...counts].sort((a, b) => b[1].size - a[1].size || a[0] - b[0]);
  return best && best[1].size > 1 ? best[0] : null;
}

/** Why each such claim does not count, by id. */
export function widerThanEvent(claims: readonly Claim[]): ReadonlyMap<string, string> {
  const first = firstDay(claims);
  if (first === null) return new Map();
  const found = claims.flatMap((claim) => {
    const days = statedDays(claim);
    if (days === null || first - days.from <= BEFORE * DAY) return [];
    const reason =
      days.to < first ? 'of an earlier time than the event' : "a wider count: its period began long before the event's";
    return [[claim.id, reason] as const];
  });
  return new Map(found);
}
