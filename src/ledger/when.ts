/** The ledger as it was: what it held at a position or a time. */
import type { Entry } from '../model/ledger.ts';
import { openFold } from './fold.ts';
import { type Result, refuse } from './problem.ts';
import { EMPTY, type State } from './state.ts';

/** The last entry that counts: by position, or by the instant (ISO, UTC) up to which it was recorded. */
export type AsRecorded = { position: number } | { time: string };

/** "12" is a position; "2026-02-01" that whole day in UTC; a date-time with offset an instant. */
export function parseAsRecorded(words: string): Result<{ at: AsRecorded }> {
  const text = words.trim();
  if (/^\d{1,9}$/.test(text)) return { ok: true, at: { position: Number(text) } };
  if (/^\d{4}-\d\d-\d\d$/.test(text) && isInstant(`${text}T00:00:00Z`)) {
    return { ok: true, at: { time: `${text}T23:59:59.999Z` } };
  }
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/.test(text) && isInstant(text)) {
    return { ok: true, at: { time: new Date(text).toISOString() } };
  }
  const next = 'Give a position (12), a date (2026-02-01) or a time with its offset (2026-02-01T08:30Z).';
  return refuse('bad-time', `"${words}" is no position and no time.`, next);
}

/** A time that there is: 30 February is none, though it could be read as 2 March. */
function isInstant(text: string): boolean {
  const day = text.slice(0, 10);
  const start = Date.parse(`${day}T00:00:00Z`);
  return Number.isFinite(Date.parse(text)) && new Date(start).toISOString().startsWith(day);
}

/** Entries are in the order of recording, so the first that does not count ends the prefix. */
export function counts(entry: Pick<Entry, 'position' | 'recorded'>, at: AsRecorded): boolean {
  return 'position' in at ? entry.position <= at.position : entry.recorded <= at.time;
}

export function stateAt(entries: Iterable<Entry>, at: AsRecorded): State {
  const folding = openFold(EMPTY);
  for (const entry of entries) {
    if (!counts(entry, at)) break;
    folding.add(entry);
  }
  return folding.state();
}
