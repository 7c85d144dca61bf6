/** Which reports of an incident repeat another: one wire, or text that is nearly the same. Each with the reason. */
import type { Claim, ReportRef } from '../model/claim.ts';
import type { Echo } from '../model/incident.ts';
import { groupBy } from './grouping.ts';
import { candidatePairs, likeness, shinglesOf } from './shingles.ts';
import { reportOf } from './sources.ts';

/** Texts with fewer sequences of words say too little to be told apart. */
const FEWEST = 12;
/** Two texts that share this much are one text. */
const ALIKE = 0.5;
/** A short text that stands this far in a longer one is taken from it. */
const CONTAINED = 0.8;

/** The earlier first; of one day the lower id. */
const order = (a: ReportRef, b: ReportRef): number =>
  (a.published ?? '9999') < (b.published ?? '9999')
    ? -1
    : (a.published ?? '9999') > (b.published ?? '9999')
      ? 1
      : a.id < b.id
        ? -1
        : 1;

/** Reports of one wire: the first stands for all. */
function byWire(reports: readonly ReportRef[]): Echo[] {
  const wires = groupBy(
    reports.filter(({ via }) => via !== null && via !== ''),
    ({ via }) => (via ?? '').toLowerCase(),
  );
  return [...wires.values()].flatMap(([first, ...rest]) =>
    rest.map((one): Echo => ({ report: one.id, of: first?.id ?? '', reason: `the same wire: ${one.via}` })),
  );
}

const percent = (share: number): string => `${Math.round(share * 100)}%`;

function byText(reports: readonly ReportRef[], textOf: (id: string) => string): Echo[] {
  const told = reports.map((report) => ({ report, shingles: shinglesOf(textOf(report.id)) }));
  const long = told.filter(({ shingles }) => shingles.size >= FEWEST);
  return candidatePairs(long.map(({ shingles }) => shingles)).flatMap(([a, b]): Echo[] => {
    const [first, second] = [long[a], long[b]];
    if (!first || !second) return [];
    const { jaccard, contained } = likeness(first.shingles, second.shingles);
    const pair = { report: second.report.id, of: first.report.id };
    if (jaccard >= ALIKE) return [{ ...pair, reason: `nearly the same text: ${percent(jaccard)} of it is shared` }];
    if (contained >= CONTAINED)
      return [{ ...pair, reason: `${percent(contained)} of the shorter text stands in the longer` }];
    return [];
  });
}

/** `texts`: of each report; without it the sentences of its claims stand for it. A report is the echo of one other. */
export function echoesOf(
  claims: readonly Claim[],
  reports: readonly ReportRef[],
  texts: ReadonlyMap<string, string> = new Map(),
): Echo[] {
  const own = groupBy(claims, reportOf);
  const quoted = (id: string): string => [...new Set((own.get(id) ?? []).map((c) => c.quote.text))].join('\n');
  const told = reports.filter(({ id }) => own.has(id)).sort(order);
  const found = new Map<string, Echo>();
  for (const echo of [...byWire(told), ...byText(told, (id) => texts.get(id) ?? quoted(id))])
    if (!found.has(echo.report)) found.set(echo.report, echo);
  return [...found.values()].sort((a, b) => (a.report < b.report ? -1 : 1));
}
