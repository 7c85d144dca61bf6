/** Which decisions a person may take about a claim or a report. */
import type { Claim } from '../model/claim.ts';
import type { Decision, Redaction } from '../model/ledger.ts';
import type { Report } from '../model/report.ts';
import { isWebAddress, WEB_ADDRESS } from '../model/web-address.ts';
import { MODALITIES, OUTCOMES, QUALIFIERS, SCOPES } from '../model/words.ts';
import { changesCount, countFault } from './counted.ts';
import { identityOf } from './identity.ts';
import { type Problem, type ProblemCode, refuse } from './problem.ts';
import { claimFault } from './quotes.ts';
import { basisOfWords, corrected } from './reviewed.ts';
import type { ClaimState, ReportState } from './state.ts';
import { basisOfTold } from './told.ts';

const REPORT_FIELDS: readonly string[] = ['published', 'outlet', 'via', 'url'];

/** Set by the ledger alone. */
const FIXED: readonly string[] = ['id', 'statement'];

export function wordFault({ reason, by }: Pick<Decision, 'reason' | 'by'>): Problem | null {
  if (reason.trim() === '') return no('bad-decision', 'A decision needs a reason.', 'Say in a few words why.');
  return by.trim() === '' ? no('bad-decision', 'A decision needs a name.', 'Say who decides.') : null;
}

export function admitDecision(report: ReportState, decision: Decision): Problem | null {
  if (decision.act === 'correct-report') return reportChangeFault(decision);
  if (decision.act === 'redact') return redactionFault(report, decision);
  const id = decision.claim ?? '';
  const held = report.claims.get(id);
  if (decision.act === 'add') return addFault(report, decision, held);
  if (held === undefined) {
    return no(
      'unknown-claim',
      `Report ${report.report.id} has no claim ${id}.`,
      'List the claims with `tollbook claims` and give one of their ids.',
    );
  }
  return (
    supersededFault(report, held, decision) ??
    (decision.act === 'correct' ? correctFault(report, held, decision) : null)
  );
}

function reportChangeFault({ change }: Decision): Problem | null {
  const names = Object.keys(change ?? {});
  const other = names.find((name) => !REPORT_FIELDS.includes(name));
  if (other !== undefined) {
    return no(
      'bad-decision',
      `A report's ${other} cannot be corrected.`,
      `Correct one of ${REPORT_FIELDS.join(', ')}.`,
    );
  }
  const url = (change as { url?: string | null } | null)?.url ?? null;
  if (url !== null && !isWebAddress(url)) return no('bad-decision', `"${url}" is no web address.`, WEB_ADDRESS);
  if (names.length > 0) return null;
  return no('bad-decision', 'Nothing of the report is corrected.', `Give one of ${REPORT_FIELDS.join(', ')}.`);
}

function redactionFault(report: ReportState, { change }: Decision): Problem | null {
  const { claims } = change as Redaction;
  if (claims.length === report.claims.size && claims.every((id) => report.claims.has(id))) return null;
  const message = `The redaction of report ${report.report.id} names other claims than the ledger holds of it.`;
  return no('bad-decision', message, 'Load the ledger again and retry.');
}

function addFault(report: ReportState, decision: Decision, held: ClaimState | undefined): Problem | null {
  const { claim: id } = decision;
  const claim = decision.change as Claim;
  if (held !== undefined || claim.id !== id)
    return no('bad-decision', `The id ${id} is not free.`, 'Leave the id to the ledger.');
  const twin = [...report.claims.values()].find(
    (other) => other.standing !== 'superseded' && identityOf(other.claim) === identityOf(claim),
  );
  if (twin !== undefined) {
    const message = `Claim ${twin.claim.id} has this figure, outcome and victims already.`;
    return no('bad-decision', message, `Accept or correct ${twin.claim.id} instead.`);
  }
  return (
    wordsFault(claim) ??
    claimFault(report.report, claim) ??
    basisFault(report.report, given(claim), claim) ??
    toldFault(report.report, claim, claim, decision) ??
    countFault(report.report, claim, decision)
  );
}

function supersededFault(report: ReportState, held: ClaimState, decision: Decision): Problem | null {
  if (held.standing !== 'superseded') return null;
  const waits = report.unsettled.some((left) => left.claim === held.claim.id);
  if (waits && decision.act === 'reject') return null;
  const heir = held.supersededBy;
  const next = heir === null ? 'Add the claim anew if it is still right.' : `Decide about ${heir} instead.`;
  return no('superseded', `Claim ${held.claim.id} was superseded by a newer run.`, next);
}

function correctFault(report: ReportState, held: ClaimState, decision: Decision): Problem | null {
  const change = (decision.change ?? {}) as Partial<Claim>;
  const names = Object.keys(change);
  if (names.length === 0)
    return no('bad-decision', 'Nothing of the claim is corrected.', 'Give the fields that change.');
  const fixed = names.find((name) => FIXED.includes(name));
  if (fixed !== undefined) return no('bad-decision', `A claim's ${fixed} cannot be corrected.`, 'Leave it out.');
  const claim = corrected(held.claim, change);
  return (
    wordsFault(claim) ??
    claimFault(report.report, claim) ??
    basisFault(report.report, change, claim) ??
    toldFault(report.report, change, claim, decision) ??
    (changesCount(change) ? countFault(report.report, claim, decision) : null)
  );
}

/** Of an added claim: what is not null was given. */
function given(claim: Claim): Partial<Claim> {
  return Object.fromEntries(Object.entries(claim).filter(([, value]) => value !== null));
}

/** Words that a person gave are the report's or the reviewer's own, and say which. */
function basisFault(report: Report, change: Partial<Claim>, claim: Claim): Problem | null {
  for (const [field, basis] of Object.entries(basisOfWords(report, change))) {
    const said = claim.basis[field as keyof Claim['basis']];
    if (said?.rule === basis.rule && said.stated === basis.stated) continue;
    const words = `The ${field} of claim ${claim.id} is ${basis.stated ? "in the report's words" : 'not in the report'}`;
    return no('bad-decision', `${words}, and its basis says otherwise.`, 'Leave the basis to the use case.');
  }
  return null;
}

/** An outcome, victims or doubt that the words do not tell stand as the reviewer's own. */
function toldFault(report: Report, change: Partial<Claim>, claim: Claim, { reading }: Decision): Problem | null {
  const { basis } = change;
  for (const [name, right] of Object.entries(basisOfTold(report, reading ?? {}, change))) {
    const said = basis?.[name as keyof Claim['basis']];
    // Decisions recorded before this was read, and what an added claim has by default, say nothing of it.
    if (said === undefined && (reading?.tells === undefined || change === claim)) continue;
    if (said?.rule === right.rule && said.stated === right.stated) continue;
    const words = `The ${name} of claim ${claim.id} is ${right.stated ? "told by the report's words" : 'not told by them'}`;
    return no('bad-decision', `${words}, and its basis says otherwise.`, 'Leave the basis to the use case.');
  }
  return null;
}

/** The closed lists, and counts that are counts. */
function wordsFault(claim: Claim): Problem | null {
  const lists: [string, readonly string[], string][] = [
    ['outcome', OUTCOMES, claim.outcome],
    ['qualifier', QUALIFIERS, claim.qualifier],
    ['scope', SCOPES, claim.scope],
    ['modality', MODALITIES, claim.modality],
  ];
  for (const [name, words, word] of lists) {
    if (!words.includes(word))
      return no('bad-decision', `"${word}" is no ${name}.`, `Give one of: ${words.join(', ')}.`);
  }
  if (claim.group.trim() === '') return no('bad-decision', 'A claim needs a group.', 'Say who the victims are.');
  const { count_min: low, count_max: high } = claim;
  const counts = [low, high].every((n) => n === null || (Number.isSafeInteger(n) && n >= 0));
  if (counts && (low === null || high === null || low <= high)) return null;
  return no(
    'bad-decision',
    `${low} to ${high} is no count.`,
    'Give whole numbers, the lower one first; null where open.',
  );
}

function no(code: ProblemCode, message: string, next: string): Problem {
  return refuse(code, message, next).error;
}
