import { DAY } from '../../model/edtf.ts';
import type { Contradiction, ReportedFact } from '../../model/incident.ts';
import { groupBy } from '../grouping.ts';
import { beginOf, endOf } from '../said.ts';
import type { Check } from './check.ts';

const HOUR = DAY / 24;
const UNITS: Readonly<Record<string, number>> = { hours: HOUR, days: DAY, weeks: 7 * DAY };
/** Longer durations are of campaigns and wars, not of the event that began. */
const LONGEST = 30 * DAY;
/** A count of hours or days is rounded: this share may be missing. */
const ROUNDED = 0.1;
/** A clock time whose day nobody told: the day of publication is only a guess. */
const NO_DAY = 'time.clock';

interface Told {
  fact: ReportedFact;
  ms: number;
}

function durations(facts: readonly ReportedFact[]): Told[] {
  return facts.flatMap((fact) => {
    const ms = fact.fact === 'duration' ? Number(fact.value) * (UNITS[fact.unit ?? ''] ?? Number.NaN) : Number.NaN;
    return ms > 0 && ms <= LONGEST ? [{ fact, ms }] : [];
  });
}

function times(facts: readonly ReportedFact[], kind: 'start' | 'end'): ReportedFact[] {
  const read = facts.filter((f) => f.fact === kind && typeof f.value === 'string' && !Number.isNaN(endOf(f.value)));
  return read.filter((f) => !f.rules.includes(NO_DAY));
}

const words = ({ value, unit }: ReportedFact): string => `${value} ${unit}`;

/** What began then cannot have lasted so long by the time that the report was published, or that it ended. */
export const durationAgainstTimeline: Check = {
  id: 'duration-against-timeline',
  asks: 'how long it lasted against when it began and when it ended or was told',
  example: '40 hours, of what began at 03:00 and was told at noon of the next day',
  find: ({ facts, reports, claims }) =>
    [...groupBy(facts, (f) => f.report)].flatMap(([report, own]) => {
      const published = reports.get(report)?.published ?? null;
      const [start] = times(own, 'start').sort((a, b) => beginOf(String(a.value)) - beginOf(String(b.value)));
      if (!start) return [];
      const ends = [...times(own, 'end').map((f) => String(f.value)), ...(published === null ? [] : [published])];
      return durations(own).flatMap(({ fact, ms }): Contradiction[] => {
        const until = ends.find((end) => beginOf(String(start.value)) + ms * (1 - ROUNDED) > endOf(end));
        if (until === undefined) return [];
        const what = until === published ? `was told by ${until}` : `ended by ${until}`;
        return [
          {
            check: 'duration-against-timeline',
            says: `report ${report} tells of ${words(fact)}, but what began at ${start.value} and ${what} cannot have lasted so long`,
            claims: claims
              .filter((c) => c.quotes.some((q) => isSame(q, fact.quote) && c.id.startsWith(`${report}#`)))
              .map((c) => c.id),
          },
        ];
      });
    }),
};

const isSame = (a: { field: string; start: number }, b: { field: string; start: number }): boolean =>
  a.field === b.field && a.start === b.start;
