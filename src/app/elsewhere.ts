/** Where the ledger's other reports are, in one line: a brief of 42 reports beside a ledger of 44 leaves no riddle. */
import type { Incident } from '../model/incident.ts';
import type { RowReader } from './ports.ts';

/** `here`: reports that the view counts. Null where it counts all that there are. */
export async function elsewhereWords(
  rows: RowReader,
  incidents: readonly Incident[],
  here: ReadonlySet<string>,
): Promise<string | null> {
  const all = (await rows.reports()).map((row) => row.id);
  if (all.every((id) => here.has(id))) return null;
  const own = reportsIn(incidents);
  const others = (await rows.incidents()).filter((row) => !incidents.some(({ id }) => id === row.id));
  const placed = reportsIn(others.map((row) => row.incident));
  const verdicts = others.flatMap((row) => row.verdicts);
  const unsure = reportsOf(verdicts.filter(({ verdict }) => verdict === 'unsure').map(({ episode }) => episode));
  const away = all.filter((id) => !here.has(id));
  const elsewhere = away.filter((id) => !own.has(id) && placed.has(id));
  const counts: [number, string][] = [
    [away.filter((id) => own.has(id)).length, 'not published by then'],
    [elsewhere.filter((id) => !unsure.has(id)).length, 'of other incidents (tollbook incidents)'],
    [
      elsewhere.filter((id) => unsure.has(id)).length,
      'kept apart as unsure, waiting for a person (tollbook review list)',
    ],
    [away.filter((id) => !own.has(id) && !placed.has(id)).length, 'of no incident'],
  ];
  const rest = counts.filter(([n]) => n > 0).map(([n, words]) => `${n} ${words}`);
  return `Of the ${all.length} reports of this ledger ${here.size} ${here.size === 1 ? 'is' : 'are'} counted here; ${rest.join(', ')}.`;
}

function reportsIn(incidents: readonly Incident[]): Set<string> {
  return reportsOf(incidents.flatMap(({ episodes }) => episodes));
}

function reportsOf(episodes: readonly string[]): Set<string> {
  return new Set(episodes.map((id) => id.slice(0, id.lastIndexOf('/'))));
}
