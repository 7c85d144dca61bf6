/** What `tollbook why` prints of a report and of a statement. For those who hold the ledger: quotes are whole. */
import type { Claim, Fact, Measure, Responsibility, SetAside } from '../model/claim.ts';
import type { Report } from '../model/report.ts';
import type { Standing } from './brief-model.ts';
import { dateWords } from './dates.ts';
import { claimFigure } from './labels.ts';
import { item, row } from './why.ts';
import { webAddress } from './wording.ts';

/** Rejected and superseded claims are shown as what they are: no toll counts them. */
export interface ClaimOf {
  claim: Claim;
  standing: Standing | 'rejected' | 'superseded';
}

export interface WhyReport {
  report: Report;
  recorded: string;
  /** version of the rules that read it; null when its reading was redacted */
  rules: string | null;
  incidents: readonly string[];
  versions: readonly string[];
  copies: readonly string[];
  sameWire: readonly string[];
  claims: readonly ClaimOf[];
  responsibility: readonly Responsibility[];
  measures: readonly Measure[];
  facts: readonly Fact[];
  setAside: readonly SetAside[];
}

export function whyReportText(why: WhyReport): string {
  const { report } = why;
  const lines = [
    `${report.id}  ${report.title === null ? 'a report without a title' : `"${report.title}"`}`,
    '',
    ...reportRows(report),
    ...row('recorded', `${dateWords(why.recorded)}${why.rules === null ? '' : `, read by rules ${why.rules}`}`),
    ...row('incident', why.incidents.length === 0 ? 'none' : why.incidents.join(', ')),
    ...row('versions', versionWords(why)),
    ...row('copies', copyWords(why)),
    ...section('Claims', why.claims.map(claimWords)),
    ...section(
      'Set aside',
      why.setAside.map((one) => `"${one.figure}": ${one.reason.replaceAll('_', ' ')} - ${one.note}`),
    ),
    ...section(
      'Responsibility',
      why.responsibility.map(({ speaker, stance, actor }) => `${speaker ?? 'the outlet'} ${stance}: ${actor}`),
    ),
    ...section(
      'Measures',
      why.measures.map(({ measure, status }) => `${measure} (${status})`),
    ),
    ...section(
      'Facts',
      why.facts.map(
        ({ fact, value, unit }) => `${fact}: ${[value].flat().join(', ')}${unit === null ? '' : ` ${unit}`}`,
      ),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

export function whyStatementText(statement: string, report: Report, claims: readonly ClaimOf[]): string {
  const first = claims[0]?.claim;
  const periods = [...new Set(claims.flatMap(({ claim }) => claim.periodResolved?.edtf ?? []))];
  const quotes = [...new Set(claims.map(({ claim }) => claim.quote.text))];
  const lines = [
    `${statement}  what ${first?.speaker ?? 'the outlet itself'} said at one time in one report`,
    '',
    ...quotes.flatMap((quote) => item(`"${quote}"`)),
    '',
    ...row('speaker', first?.speaker ?? 'the outlet itself'),
    ...row('party', first === undefined ? '' : `${first.party.name} (${first.party.side})`),
    ...row('said', first?.said ? dateWords(first.said) : 'no time given'),
    ...row('about', periods.length === 0 ? 'no period given' : periods.map(dateWords).join('; ')),
    ...row('report', `${report.id}: ${report.title === null ? 'without a title' : `"${report.title}"`}`),
    ...reportRows(report),
    ...section('Claims', claims.map(claimWords)),
  ];
  return `${lines.join('\n')}\n`;
}

function reportRows({ outlet, via, published, url, provenance }: Report): string[] {
  const address = webAddress(url);
  return [
    ...row('publisher', outlet ?? 'not known'),
    ...row('wire', via ?? 'none named'),
    ...row('published', published === null ? 'no time of publication' : dateWords(published)),
    ...(address === null ? [] : row('url', address)),
    ...(provenance === null ? [] : row('came about', provenance)),
  ];
}

function versionWords({ report, versions }: WhyReport): string {
  if (versions.length === 0) return 'no other version of its page';
  const of = report.versionOf === null ? '' : `; it is a new version of ${report.versionOf}`;
  return `its page is here as ${versions.join(', ')} as well${of}`;
}

function copyWords({ report, copies, sameWire }: WhyReport): string {
  const same = copies.length === 0 ? 'no other report has its text' : `the same text is in ${copies.join(', ')}`;
  return sameWire.length === 0 ? same : `${same}; ${report.via} is relayed by ${sameWire.join(', ')} too: one source`;
}

function claimWords({ claim, standing }: ClaimOf): string {
  const where = claim.place === null ? '' : `, ${claim.place}`;
  const who = claim.speaker ?? 'the outlet';
  return `${claim.id}: ${claim.outcome} ${claimFigure(claim)} ("${claim.group}")${where}, ${who} (${claim.statement}), ${standing}`;
}

function section(heading: string, items: readonly string[]): string[] {
  return items.length === 0 ? ['', `${heading}: none`] : ['', `${heading}: ${items.length}`, ...items.flatMap(item)];
}
