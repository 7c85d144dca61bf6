/** What must be said beside an incident's figures: times that cannot be, what was redacted, clocks beyond the ledger. */
import type { ReportRow } from '../ledger/rows.ts';
import type { RedactedReport } from '../ledger/state.ts';
import { parseAsRecorded } from '../ledger/when.ts';
import { futureWarning } from '../read/published.ts';
import type { App } from './ports.ts';

/** A report says that it was published after this ledger recorded it: a slip that puts its incident into the future. */
export function aheadOfTime(rows: readonly Pick<ReportRow, 'report' | 'recorded'>[]): string[] {
  return rows
    .filter(({ report, recorded }) => futureWarning(report.published, recorded) !== null)
    .map(({ report: { id, published }, recorded }) => {
      const when = `says that it was published ${published}, after this ledger recorded it (${recorded.slice(0, 10)})`;
      return `Report ${id} ${when}: correct it with \`tollbook review report ${id} --published TIME\`.`;
    });
}

export function redactionWords(list: readonly RedactedReport[]): string[] {
  return list.map(({ report, claims, by, reason, recorded }) => {
    const counted = `${claims.length} ${claims.length === 1 ? 'claim is' : 'claims are'}`;
    return `Report ${report} was redacted on ${recorded.slice(0, 10)} by ${by} (${reason}): its ${counted} counted no more.`;
  });
}

export async function redactedIn(app: App, incidents: readonly string[]): Promise<RedactedReport[]> {
  const gone: RedactedReport[] = [];
  for (const one of await app.store.redactions()) {
    const about = one.incidents.some((id) => incidents.includes(id));
    // Added again since: its claims are counted again.
    if (about && (await app.store.report(one.report)) === null) gone.push(one);
  }
  return gone;
}

/** A position or time that the ledger has not reached: what is read is the present. */
export async function beyondLedger(app: App, asRecorded: string | null): Promise<string[]> {
  const parsed = asRecorded === null ? null : parseAsRecorded(asRecorded);
  if (!parsed?.ok) return [];
  const { at } = parsed;
  const head = await app.store.head();
  if ('position' in at && at.position > head.position) {
    return [
      `The ledger ends at entry ${head.position}: there is no entry ${at.position} yet, and this is its present state.`,
    ];
  }
  const late = 'time' in at && at.time.slice(0, 10) > app.clock.now().slice(0, 10);
  return late ? [`${asRecorded} is still to come: this is the present state of the ledger.`] : [];
}
