/** What several parties' views give together: the envelope, and how far apart they are. */
import type { PartyToll } from '../model/incident.ts';
import { envelopeOf, type Interval, text } from './interval.ts';
import { dayOfSaying } from './said.ts';
import { isRelay } from './sources.ts';

const hasNumber = ({ low, high }: PartyToll): boolean => low !== null || high !== null;
const lastDay = ({ series }: PartyToll): string => dayOfSaying(series.at(-1)?.at ?? null);

/** Every number that a party gave at any time. */
const numbersOf = (parties: readonly PartyToll[]): ReadonlySet<number> =>
  new Set(parties.flatMap((p) => p.series.flatMap(({ low, high }) => [low, high].filter((n) => n !== null))));

/**
 * Outlets and voices without a name pass on what others know. Beside parties with a name they widen the range only with
 * a number that none of these gave, and only where they are not the older.
 */
function widens(relay: PartyToll, named: readonly PartyToll[]): boolean {
  const latest = named.map(lastDay).sort().at(-1) ?? '';
  const day = lastDay(relay);
  if (day !== '' && day < latest) return false;
  const known = numbersOf(named);
  return [relay.low, relay.high].some((n) => n !== null && !known.has(n));
}

export interface Bounding {
  /** the parties whose views make the range */
  bounding: PartyToll[];
  /** relays that do not widen it */
  shown: PartyToll[];
}

export function boundingOf(parties: readonly PartyToll[]): Bounding {
  const views = parties.filter(hasNumber);
  const named = views.filter((p) => !isRelay(p.party));
  const shown = named.length === 0 ? [] : views.filter((p) => isRelay(p.party) && !widens(p, named));
  return { bounding: views.filter((p) => !shown.includes(p)), shown };
}

/** Lowest low and highest high. */
export const envelope = ({ bounding }: Bounding): Interval => envelopeOf(bounding);

export const shownWords = ({ shown }: Bounding): string[] =>
  shown.map((p) => `${p.party.name}: ${text(p)} is shown and does not widen the range: parties with a name speak`);

const differ = (a: PartyToll, b: PartyToll): boolean => a.low !== null && b.high !== null && a.low > b.high;

/** "disputed: the state 22, the Front at least 363, at least 341 apart" */
export function disputeWords({ bounding }: Bounding): string[] {
  const pairs = bounding.flatMap((a) => bounding.filter((b) => differ(a, b)).map((b) => ({ a, b })));
  const size = ({ a, b }: { a: PartyToll; b: PartyToll }): number => (a.low ?? 0) - (b.high ?? 0);
  const worst = pairs.sort((x, y) => size(y) - size(x))[0];
  if (!worst) return [];
  const { a, b } = worst;
  return [`disputed: ${b.party.name} ${text(b)}, ${a.party.name} ${text(a)}, at least ${size(worst)} apart`];
}
