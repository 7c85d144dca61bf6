/** What may be recorded: every body is checked against the state that it would follow. */
import type { Episode, MatchVerdict } from '../model/incident.ts';
import type { Decision, EntryBody, Run } from '../model/ledger.ts';
import type { Report } from '../model/report.ts';
import { isWebAddress } from '../model/web-address.ts';
import { admitDecision, wordFault } from './admit-decision.ts';
import { regroupFault, undoFault } from './admit-regroup.ts';
import { isRegrouping } from './apply-decision.ts';
import { isHash } from './chain.ts';
import { episodeOf } from './draft.ts';
import { type Problem, refuse } from './problem.ts';
import { extractionFault } from './quotes.ts';
import type { State } from './state.ts';

/** Ids stand in addresses, file names and other ids: letters, digits and . _ : - */
const REPORT_ID = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,119}$/;

export function isReportId(id: string): boolean {
  return REPORT_ID.test(id);
}

/** Null when the body may follow the state, else why not. */
export function fault(state: State, body: EntryBody): Problem | null {
  switch (body.kind) {
    case 'report':
      return reportFault(state, body.report);
    case 'run':
      return runFault(state, body.run);
    case 'match':
      return matchFault(state, body.match);
    case 'decision':
      return decisionFault(state, body.decision);
  }
}

function reportFault(state: State, report: Report): Problem | null {
  const held = state.byBytes.get(report.bytesHash);
  if (held !== undefined) return bad('bad-report', `These bytes are in the ledger already, as report ${held}.`);
  if (state.reports.has(report.id)) return bad('bad-report', `Another report has the id ${report.id}.`);
  if (!isReportId(report.id)) return bad('bad-report', `"${report.id}" cannot be the id of a report.`);
  if (!isHash(report.bytesHash)) return bad('bad-report', 'The hash of the bytes is not a SHA-256 in hex.');
  if (report.url !== null && !isWebAddress(report.url)) return bad('bad-report', `"${report.url}" is no web address.`);
  const outside = report.blocks.some(({ field, end }) => end > (report[field]?.length ?? 0));
  return outside ? bad('bad-report', `A block of report ${report.id} lies outside its text.`) : null;
}

function runFault(state: State, run: Run): Problem | null {
  const held = state.reports.get(run.report);
  if (held === undefined) return unknownReport(run.report);
  if (held.runs.includes(run.id)) return bad('bad-entry', `Report ${run.report} has a run ${run.id} already.`);
  const { claims } = run.extraction;
  const ids = new Set(claims.map((claim) => claim.id));
  if (ids.size < claims.length) return bad('bad-entry', `Run ${run.id} has two claims with one id.`);
  const stranger = claims.find((claim) => !claim.id.startsWith(`${run.report}#`));
  if (stranger !== undefined) return bad('bad-entry', `Claim ${stranger.id} does not belong to report ${run.report}.`);
  return episodesFault(run, ids) ?? extractionFault(held.report, run.extraction);
}

function episodesFault(run: Run, claims: ReadonlySet<string>): Problem | null {
  const wrong = run.episodes.find((episode: Episode) => {
    const own = episode.report === run.report && episode.id.startsWith(`${run.report}/`);
    return !own || episode.claims.some((id) => !claims.has(id));
  });
  return wrong === undefined ? null : bad('bad-entry', `Episode ${wrong.id} is not of run ${run.id} and its claims.`);
}

function matchFault(state: State, match: readonly MatchVerdict[]): Problem | null {
  const stray = match.find((verdict) => episodeOf(state, verdict.episode) === null);
  return stray === undefined ? null : bad('bad-entry', `No report has the episode ${stray.episode} that was matched.`);
}

function decisionFault(state: State, decision: Decision): Problem | null {
  const { claim } = decision;
  const word = wordFault(decision);
  if (word !== null) return word;
  if (decision.act === 'undo') return undoFault(state, decision);
  if (isRegrouping(decision)) return regroupFault(state, decision);
  if (claim !== null && !claim.includes('#')) {
    const next = 'Give an id as `tollbook claims` lists them: REPORT#NUMBER.';
    return refuse('unknown-claim', `"${claim}" is no id of a claim.`, next).error;
  }
  const id = decision.report ?? claim?.slice(0, claim.lastIndexOf('#')) ?? '';
  const report = state.reports.get(id);
  return report === undefined ? unknownReport(id) : admitDecision(report, decision);
}

function unknownReport(id: string): Problem {
  return refuse('unknown-report', `There is no report ${id} in this ledger.`, 'Find its id with `tollbook log`.').error;
}

function bad(code: 'bad-report' | 'bad-entry', message: string): Problem {
  return refuse(code, message, 'Nothing was recorded; give the report again as its reader made it.').error;
}
