/** Claims as CSV (RFC 4180): one claim a row, lines end in CR LF. Unknown is an empty cell, never 0. */
import type { Claim } from '../model/claim.ts';
import { ownWords } from '../model/reviewer.ts';
import { RELATIONS } from '../model/words.ts';
import type { PublishedReport, Standing } from './brief-model.ts';
import { reportOf, type Withhold, withholder } from './withhold.ts';

type Value = string | number | boolean | null | undefined;

interface Row {
  claim: Claim;
  report: PublishedReport | undefined;
  standing: Standing;
  withhold: (words: string) => string;
}

/** Columns in their order: a name and what stands in it. */
const COLUMNS: readonly [name: string, of: (row: Row) => Value][] = [
  ['id', ({ claim }) => claim.id],
  ['report', ({ claim }) => reportOf(claim.id)],
  ['statement', ({ claim }) => claim.statement],
  ['outlet', ({ report }) => report?.outlet],
  ['via', ({ claim, report }) => claim.via ?? report?.via],
  ['published', ({ report }) => report?.published],
  ['url', ({ report }) => report?.url],
  ['outcome', ({ claim }) => claim.outcome],
  ['group', ({ claim, withhold }) => withhold(claim.group)],
  ['status', ({ claim }) => claim.victims.status],
  ['sex', ({ claim }) => claim.victims.sex],
  ['age', ({ claim }) => claim.victims.age],
  ['role', ({ claim }) => claim.victims.role],
  ['nationality', ({ claim }) => claim.victims.nationality],
  ['own_side', ({ claim }) => claim.victims.own_side],
  ['composition', ({ claim, withhold }) => claim.composition.map(withhold).join('; ')],
  ['coverage', ({ claim }) => claim.coverage],
  ['count_min', ({ claim }) => claim.count_min],
  ['count_max', ({ claim }) => claim.count_max],
  ['qualifier', ({ claim }) => claim.qualifier],
  ['scope', ({ claim }) => claim.scope],
  ['modality', ({ claim }) => claim.modality],
  ['speaker', ({ claim }) => claim.speaker],
  ['party', ({ claim }) => claim.party.id],
  ['party_name', ({ claim }) => claim.party.name],
  ['side', ({ claim }) => claim.party.side],
  ['perpetrator', ({ claim }) => claim.perpetrator],
  ['cause', ({ claim }) => claim.cause?.type],
  ['cause_words', ({ claim, withhold }) => withhold(claim.cause?.words ?? '')],
  ['said', ({ claim }) => claim.said],
  ['place', ({ claim }) => claim.place],
  ['place_id', ({ claim }) => claim.placeResolved?.id],
  ['place_name', ({ claim }) => claim.placeResolved?.name],
  ['country', ({ claim }) => claim.placeResolved?.country],
  ['lat', ({ claim }) => claim.placeResolved?.lat],
  ['lon', ({ claim }) => claim.placeResolved?.lon],
  ['place_stated', ({ claim }) => claim.placeResolved?.stated],
  ['period', ({ claim }) => claim.period],
  ['period_edtf', ({ claim }) => claim.periodResolved?.edtf],
  ['period_stated', ({ claim }) => claim.periodResolved?.stated],
  ...RELATIONS.map((relation): [string, (row: Row) => Value] => [
    relation,
    ({ claim }) => (claim[relation] ?? []).join('; '),
  ]),
  ['quote_field', ({ claim }) => claim.quote.field],
  ['quote_start', ({ claim }) => claim.quote.start],
  ['quote_end', ({ claim }) => claim.quote.end],
  ['quote', ({ claim, withhold }) => withhold(claim.quote.text)],
  ['standing', ({ standing }) => standing],
  ['own_words', ({ claim }) => ownWords(claim).join('; ')],
  ['provenance', ({ report }) => report?.provenance],
];

/** Names of victims are left out; without `standing` every claim is unreviewed. Of redacted claims there are ids alone. */
export function claimsToCsv(
  claims: readonly Claim[],
  reports: ReadonlyMap<string, PublishedReport>,
  standing: (claimId: string) => Standing = () => 'unreviewed',
  redacted: readonly { id: string; report: string }[] = [],
): string {
  const withhold: Withhold = withholder(claims);
  const lines = [COLUMNS.map(([name]) => name).join(',')];
  for (const claim of claims) {
    const report = reportOf(claim.id);
    const row = {
      claim,
      report: reports.get(report),
      standing: standing(claim.id),
      withhold: (words: string) => withhold(report, words),
    };
    lines.push(COLUMNS.map(([, of]) => cell(of(row))).join(','));
  }
  for (const { id, report } of redacted) {
    const left: { [name: string]: string } = { id, report, standing: 'redacted' };
    lines.push(COLUMNS.map(([name]) => cell(left[name])).join(','));
  }
  return lines.map((line) => `${line}\r\n`).join('');
}

/** What a spreadsheet would take for a formula; a number of ours is none. */
const FORMULA = /^[=+\-@\t\r\n|%]|^\s+[=+\-@]/;

function cell(value: Value): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'string') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}
