/** What a person says of a claim, held against its report: marked as the report's words or as the reviewer's own. */
import { basisOfCount, changesCount, countRefusal } from '../ledger/counted.ts';
import type { Result } from '../ledger/problem.ts';
import { claimFault } from '../ledger/quotes.ts';
import { asWritten, basisOfWords, corrected, WORDED } from '../ledger/reviewed.ts';
import { basisOfTold, changesTold } from '../ledger/told.ts';
import type { Claim } from '../model/claim.ts';
import type { Decision } from '../model/ledger.ts';
import type { Report } from '../model/report.ts';
import type { FigureReading } from '../model/reviewer.ts';
import type { Pipeline } from './ports.ts';

/** `ownCount`: the count is the reviewer's, though the figure's words do not say it (a slip in the report, a sum). */
export interface OwnWord {
  ownCount?: boolean;
}

export type Marked = Pick<Decision, 'reading'> & { change: Partial<Claim> };

/** The change of a claim with the basis of each field, and with place, period and party resolved anew. */
export function marked(
  pipeline: Pipeline,
  report: Report,
  old: Claim,
  given: Partial<Claim>,
  { ownCount = false }: OwnWord,
): Result<Marked> {
  const change = { ...given, ...written(report, given) };
  const misquoted = claimFault(report, corrected(old, change));
  if (misquoted !== null) return { ok: false, error: misquoted };
  const asked = changesCount(change) || changesTold(change);
  const reading = asked ? readingOf(pipeline, report, corrected(old, change)) : undefined;
  const basis = { ...basisOfWords(report, change), ...basisOfTold(report, reading ?? {}, change) };
  const based = { ...change, basis: { ...change.basis, ...basis } };
  const claim = corrected(old, based);
  const placed = { ...based, ...resolved(pipeline, report, change, claim) };
  if (reading === undefined) return { ok: true, change: placed };
  if (!changesCount(change)) return { ok: true, change: placed, reading };
  const count = basisOfCount(reading, claim, ownCount);
  if (count === null || count === undefined) return { ok: false, error: countRefusal(reading, claim) };
  return { ok: true, change: { ...placed, basis: { ...placed.basis, count } }, reading };
}

/** Words that the report holds, as it writes them. */
function written(report: Report, given: Partial<Claim>): Partial<Claim> {
  const said = WORDED.flatMap((field) => {
    const words = given[field];
    return typeof words === 'string' ? [[field, asWritten(report, words) ?? words]] : [];
  });
  return Object.fromEntries(said);
}

/** What is said of place, period and speaker; what the caller resolved by himself stays. */
function resolved(pipeline: Pipeline, report: Report, change: Partial<Claim>, claim: Claim): Partial<Claim> {
  const { place, period, speaker, placeResolved, periodResolved, party } = change;
  const wanted = {
    place: place !== undefined && placeResolved === undefined,
    period: period !== undefined && periodResolved === undefined,
    party: speaker !== undefined && party === undefined,
  };
  if (!Object.values(wanted).includes(true)) return {};
  const found = pipeline.resolve(report, claim);
  return {
    ...(wanted.place && { placeResolved: place === null ? null : found.placeResolved }),
    ...(wanted.period && { periodResolved: period === null ? null : found.periodResolved }),
    ...(wanted.party && { party: found.party }),
  };
}

export function readingOf(
  pipeline: Pipeline,
  report: Report,
  { figure, quotes, group }: Pick<Claim, 'figure' | 'quotes' | 'group'>,
): FigureReading {
  const words = (report[figure.field] ?? '').slice(figure.start, figure.end);
  return {
    figure,
    words,
    says: pipeline.countsAt(report, figure),
    tells: pipeline.tells(report, { quotes, group }),
    rules: pipeline.version,
  };
}
