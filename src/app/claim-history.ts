/** What people decided about a claim, in order: when, and what each correction changed from what to what. */
import { canonical } from '../ledger/canonical.ts';
import { corrected } from '../ledger/reviewed.ts';
import type { ClaimRow } from '../ledger/rows.ts';
import type { Claim } from '../model/claim.ts';
import type { Decision } from '../model/ledger.ts';
import type { App } from './ports.ts';

export interface Change {
  field: keyof Claim;
  before: unknown;
  after: unknown;
}

export interface DecidedOnce {
  decision: Decision;
  /** when this ledger recorded it; null where the entry was redacted */
  recorded: string | null;
  /** of a correction: the claim before and after it, and the fields that differ; null for any other act */
  correction: { before: Claim; after: Claim; changed: Change[] } | null;
}

/** Follow from others, or only say how they came about. */
const NOT_SAID: ReadonlySet<string> = new Set(['basis', 'rules', 'quotes', 'id', 'statement']);

export async function historyOf(app: App, { before, decisions }: ClaimRow): Promise<DecidedOnce[]> {
  const history: DecidedOnce[] = [];
  let now = before;
  for (const decision of decisions) {
    const recorded = await recordedAt(app, decision);
    if (decision.act !== 'correct' || now === null) {
      history.push({ decision, recorded, correction: null });
      continue;
    }
    const after = corrected(now, decision.change as Partial<Claim>);
    history.push({ decision, recorded, correction: { before: now, after, changed: changes(now, after) } });
    now = after;
  }
  return history;
}

function changes(before: Claim, after: Claim): Change[] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof Claim)[];
  return fields
    .filter((field) => !NOT_SAID.has(field) && text(before[field]) !== text(after[field]))
    .map((field) => ({ field, before: before[field] ?? null, after: after[field] ?? null }));
}

function text(value: unknown): string {
  return canonical(value ?? null);
}

/** A decision is named by its entry: "d12". */
async function recordedAt(app: App, { id }: Decision): Promise<string | null> {
  const position = Number(id.slice(1));
  for await (const entry of app.store.entries({ from: position, to: position })) return entry.recorded;
  return null;
}
