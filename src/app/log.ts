/** The ledger as a list of entries in plain words. */
import type { Decision, Entry, EntryBody, Regrouping, Undoing } from '../model/ledger.ts';
import type { App } from './ports.ts';

export interface LogLine {
  position: number;
  recorded: string;
  kind: Entry['kind'];
  hash: string;
  /** what was recorded, in one line */
  says: string;
  redacted: boolean;
}

/** Streams; from the first entry, or from `from` to `to`, both included. */
export async function* readLog(app: App, range?: { from?: number; to?: number }): AsyncGenerator<LogLine> {
  for await (const entry of app.store.entries(range)) {
    const { position, recorded, kind, hash, payload } = entry;
    const says = payload === null ? 'redacted' : inWords(payload);
    yield { position, recorded, kind, hash, says, redacted: payload === null };
  }
}

function inWords(body: EntryBody): string {
  switch (body.kind) {
    case 'report': {
      const { id, outlet, published, versionOf } = body.report;
      const version = versionOf === null ? '' : `, a new version of ${versionOf}`;
      return `report ${id}: ${outlet ?? 'outlet not known'}, ${published ?? 'time not known'}${version}`;
    }
    case 'run': {
      const { report, rules, extraction } = body.run;
      return `report ${report} read by rules ${rules}: ${count(extraction.claims.length, 'claim')}`;
    }
    case 'match': {
      const incidents = new Set(body.match.map((verdict) => verdict.incident));
      return `${count(body.match.length, 'episode')} placed in ${count(incidents.size, 'incident')}`;
    }
    case 'decision':
      return decisionInWords(body.decision);
  }
}

const ACTS: Record<Decision['act'], string> = {
  add: 'added',
  accept: 'accepted',
  correct: 'corrected',
  reject: 'rejected',
  'correct-report': 'corrected',
  redact: 'redacted',
  merge: 'merged',
  split: 'split',
  link: 'linked',
  move: 'moved',
  rename: 'renamed',
  undo: 'undone',
};

function decisionInWords({ act, by, claim, report, change, reason }: Decision): string {
  if (act === 'undo') return `decision ${(change as Undoing).undoes} undone by ${by}: ${reason}`;
  if (change !== null && 'places' in change) return `${regroupingInWords(act, change, claim)} by ${by}: ${reason}`;
  const what = claim === null ? `report ${report}` : `claim ${claim}`;
  return `${what} ${ACTS[act]} by ${by}: ${reason}`;
}

/** "incident inc-02/0 merged into inc-01/0" */
export function regroupingInWords(
  act: Decision['act'],
  { incident, other, title, episode, places }: Regrouping,
  claim: string | null,
): string {
  if (act === 'merge') return `incident ${other} merged into ${incident}`;
  if (act === 'split') {
    const moved = Object.keys(places).filter((episode) => places[episode] === other);
    return `incident ${incident} split: ${moved.join(', ')} now in ${other}`;
  }
  if (act === 'link') return `incident ${incident} ${other === null ? 'nested in no other' : `nested in ${other}`}`;
  if (act === 'rename') return `incident ${incident} renamed "${title}"`;
  return `${claim === null ? `episode ${episode}` : `claim ${claim}`} moved to incident ${incident}`;
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
