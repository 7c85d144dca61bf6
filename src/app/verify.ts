/** Checks everything: the chain, every quote against its report, the kept bytes, every view against a fresh fold. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { fault } from '../ledger/admit.ts';
import { entryFault, headOf } from '../ledger/chain.ts';
import { type Fold, openFold } from '../ledger/fold.ts';
import { type Problem, refuse } from '../ledger/problem.ts';
import { quoteCount } from '../ledger/quotes.ts';
import { EMPTY, type Head } from '../ledger/state.ts';
import type { EntryBody } from '../model/ledger.ts';
import { StoreFault } from './fault.ts';
import type { App } from './ports.ts';

export type Verified =
  | { ok: true; entries: number; redacted: number; quotes: number; rows: number; originals: number }
  /** `position`: the first bad entry; null when the entries are sound and a view or the kept bytes are not */
  | { ok: false; error: Problem; position: number | null };

type Counts = { redacted: number; quotes: number; originals: number };

export async function verifyLedger(app: App, onEntry?: (position: number, of: number) => void): Promise<Verified> {
  let at: number | null = 0;
  try {
    const end = await app.store.head();
    const counts: Counts = { redacted: 0, quotes: 0, originals: 0 };
    const folding = openFold(EMPTY);
    let head: Head = EMPTY.head;
    for await (const entry of app.store.entries({ to: end.position })) {
      at = entry.position;
      const chain = entryFault(head, entry);
      if (chain !== null) return { ok: false, error: chain, position: at };
      const problem = entry.payload === null ? null : bodyFault(folding, entry.payload, counts.redacted > 0);
      if (problem !== null) return { ok: false, error: problem, position: at };
      const words = unredacted(folding, entry.payload);
      if (words !== null) return { ok: false, error: words, position: at };
      count(counts, entry.payload);
      folding.add(entry);
      head = headOf(entry);
      onEntry?.(at, end.position);
    }
    if (head.hash !== end.hash) return { ok: false, error: cut(head, end), position: head.position + 1 };
    at = null;
    return await verifyRest(app, folding, counts, end.position);
  } catch (error) {
    if (error instanceof StoreFault) return { ok: false, error: error.problem, position: at === null ? null : at + 1 };
    throw error;
  }
}

/** Was it right to record this? After a redaction, entries about what was taken away have nothing to be checked by. */
function bodyFault(folding: Fold, body: EntryBody, redactions: boolean): Problem | null {
  const problem = fault(folding.peek(), body);
  if (problem === null || !redactions) return problem;
  return problem.code === 'quote-mismatch' ? problem : null;
}

/** A redaction that was cut off: it is decided, and the words are there still. */
function unredacted(folding: Fold, body: EntryBody | null): Problem | null {
  if (body?.kind !== 'decision' || body.decision.act !== 'redact') return null;
  const { report } = body.decision;
  if (report === null || !folding.peek().reports.has(report)) return null;
  const message = `Report ${report} was to be redacted, and its words are still in the ledger.`;
  return refuse('bad-entry', message, `Run \`tollbook redact ${report}\` again: it goes on where it ended.`).error;
}

function count(counts: Counts, body: EntryBody | null): void {
  if (body === null) counts.redacted += 1;
  else if (body.kind === 'run') counts.quotes += quoteCount(body.run.extraction);
  else if (body.kind === 'decision' && body.decision.act === 'add') counts.quotes += 1;
}

async function verifyRest(app: App, folding: Fold, counts: Counts, entries: number): Promise<Verified> {
  for (const { report } of folding.state().reports.values()) {
    const bytes = await app.store.getBytes(report.bytesHash);
    if (bytes === null) continue;
    if (bytesToHex(sha256(bytes)) !== report.bytesHash) {
      const message = `The bytes kept of report ${report.id} are not those it was read from.`;
      const next = 'Fetch the original again and compare; the entries are sound.';
      return { ok: false, error: refuse('bad-view', message, next).error, position: null };
    }
    counts.originals += 1;
  }
  const views = await app.store.verifyViews();
  if (!views.ok) return { ok: false, error: views.error, position: null };
  return { ok: true, entries, rows: views.rows, ...counts };
}

function cut(last: Head, end: Head): Problem {
  const message = `The ledger should end at entry ${end.position}, but its entries end at ${last.position}.`;
  return refuse('bad-entry', message, 'Do not add to this ledger: restore it from a copy.').error;
}
