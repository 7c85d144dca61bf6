/** What `tollbook why` prints: where a claim or a figure comes from. For those who hold the ledger: quotes are whole. */
import type { Basis, Claim } from '../model/claim.ts';
import type { Cell } from '../model/incident.ts';
import type { Field, Quote, Report } from '../model/report.ts';
import { isReviewers, ownWords, REVIEWER, REVIEWER_QUALIFIER } from '../model/reviewer.ts';
import { RELATIONS } from '../model/words.ts';
import type { Standing } from './brief-model.ts';
import { dateWords } from './dates.ts';
import { claimFigure, countWords, UNKNOWN, victimWords } from './labels.ts';
import { capital, cellVictims } from './toll-table.ts';
import { wrap } from './width.ts';
import { oneLine, webAddress } from './wording.ts';

const WIDTH = 96;
const CONTEXT_CHARS = 200;
const LABEL_WIDTH = 14;

export interface WhyClaim {
  claim: Claim;
  report: Report;
  standing: Standing;
}

export interface WhyFigure {
  cell: Cell;
  policy: string;
  claims: ReadonlyMap<string, WhyClaim>;
}

/** Why a claim: its quote in context, speaker, party, report, publisher, times, rules. */
export function whyClaimText({ claim, report, standing }: WhyClaim): string {
  const basis = (field: keyof Claim['basis']) => how(claim.basis[field]);
  const facts: [string, string | null][] = [
    ['outcome', claim.basis.outcome === undefined ? null : `${claim.outcome}${basis('outcome')}`],
    ['figure', `"${textOf(report, claim.figure)}" (${claim.qualifier})${basis('count')}`],
    ['victims', `"${claim.group}"${basis('group')}: ${victimsInWords(claim)}${basis('victims')}${basis('coverage')}`],
    ['speaker', `${claim.speaker ?? 'the outlet itself'}${basis('speaker')}`],
    ['party', `${claim.party.name} (${claim.party.side})${basis('party')}`],
    ['said', claim.said === null ? null : `${dateWords(claim.said)}${basis('said')}`],
    ['place', placeInWords(claim)],
    ['period', periodInWords(claim)],
    ['perpetrator', claim.perpetrator === null ? null : `${claim.perpetrator}${basis('perpetrator')}`],
    ['cause', claim.cause === null ? null : `${claim.cause.type} ("${claim.cause.words}")${basis('cause')}`],
    [
      'scope',
      `${claim.scope}${basis('scope')}, ${claim.modality}${basis('modality')}${claim.provisional ? ', said to be still changing' : ''}`,
    ],
    ['relations', relationsInWords(claim)],
    ['report', reportInWords(report)],
    ['url', webAddress(report.url)],
    ['came about', report.provenance],
    ['rules', claim.rules.length === 0 ? null : claim.rules.join(', ')],
    ['standing', standing === 'unreviewed' ? 'unreviewed: found by a machine, nobody has decided' : standing],
  ];
  const head = `${claim.id}  ${capital(claim.outcome)}, ${victimWords(claim.victims)}: ${claimFigure(claim)}`;
  const quotes = claim.quotes.flatMap((quote) => ['', ...inContext(report, quote)]);
  const lines = facts
    .filter(([, words]) => words !== null && words !== '')
    .flatMap(([name, words]) => row(name, words ?? ''));
  return `${[head, ...quotes, '', ...lines].join('\n')}\n`;
}

/** Why a figure of a toll: the claims used and those set aside, each with the reason. */
export function whyFigureText({ cell, policy, claims }: WhyFigure): string {
  const figure = cell.figure === null ? 'no single figure' : countWords(cell.figure, cell.figure);
  const computed = cell.computed ? ' (computed: nobody stated this total)' : '';
  const lines = [
    `${capital(cell.outcome)}, ${cellVictims(cell)}: ${countWords(cell.low, cell.high)}${computed}${cell.disputed ? ', disputed' : ''}`,
    ...row('policy', `${policy}: ${figure}`),
    ...row('sources', `${cell.independentSources} independent`),
    ...echoRows(cell),
    ...cell.parties.flatMap(({ party, low, high }) => row('party', `${party.name}: ${countWords(low, high)}`)),
    ...cell.why.flatMap((words) => row('because', words)),
    '',
    `Claims used: ${cell.used.length}`,
    ...cell.used.flatMap((id) => claimLine(id, claims.get(id), null)),
    '',
    `Claims set aside: ${cell.setAside.length}`,
    ...cell.setAside.flatMap(({ claim, reason }) => claimLine(claim, claims.get(claim), reason)),
  ];
  return `${lines.join('\n')}\n`;
}

function claimLine(id: string, why: WhyClaim | undefined, reason: string | null): string[] {
  const because = reason === null ? '' : ` - ${reason}`;
  if (!why) return item(`${id}${because}`);
  const { claim, report, standing } = why;
  const said = claim.said === null ? '' : `, ${dateWords(claim.said)}`;
  const who = `${claim.speaker ?? 'the outlet'} in ${report.outlet ?? `report ${report.id}`}${said}`;
  const own = ownWords(claim).length === 0 ? '' : `, the reviewer's own ${ownWords(claim).join(' and ')}`;
  return item(`${id}: ${claimFigure(claim)} ("${claim.group}"), ${who}, ${standing}${own}${because}`);
}

/** The quote between >>> and <<<, with the words around it, cut at line ends. */
function inContext(report: Report, quote: Quote): string[] {
  const text = report[quote.field] ?? '';
  const before =
    text
      .slice(Math.max(0, quote.start - CONTEXT_CHARS), quote.start)
      .split('\n')
      .at(-1) ?? '';
  const after = text.slice(quote.end, quote.end + CONTEXT_CHARS).split('\n')[0] ?? '';
  const whole = quote.start - before.length > 0 && text.charAt(quote.start - before.length - 1) !== '\n';
  const words = oneLine(`${whole ? '…' : ''}${before}>>>${text.slice(quote.start, quote.end)}<<<${after}`);
  const where = `${quote.field} ${quote.start}-${quote.end}`;
  return [`  (${where})`, ...wrap(words, WIDTH - 4).map((line) => `    ${line}`)];
}

function textOf(report: Report, span: { field: Field; start: number; end: number }): string {
  return (report[span.field] ?? '').slice(span.start, span.end);
}

function how(basis: Basis | null | undefined): string {
  if (basis?.rule === REVIEWER_QUALIFIER) return " [the number stated, its qualifier the reviewer's own word]";
  if (basis?.rule === REVIEWER)
    return basis.stated ? ' [stated: reviewer]' : ' [reviewer: own word, not in the report]';
  return basis ? ` [${basis.stated ? 'stated' : 'inferred'}: ${basis.rule}]` : '';
}

function victimsInWords({ victims, composition, coverage }: Claim): string {
  const facets = [victims.status, victims.sex, victims.age, victims.role, victims.nationality];
  const own = victims.own_side === null ? null : victims.own_side ? "the speaker's own side" : "the enemy's side";
  const parts = [...facets, own].filter((facet) => facet !== null);
  const among = composition.length === 0 ? '' : `; among them ${composition.join(', ')}`;
  return `${parts.join(', ')}${among}; coverage ${coverage}`;
}

function placeInWords({ place, placeResolved, basis }: Claim): string | null {
  const own = how(basis.place);
  if (placeResolved === null) return place === null ? null : `"${place}"${own} (not found in the gazetteer)`;
  const words = place === null ? '' : `"${place}"${own}: `;
  return `${words}${placeResolved.name} (${placeResolved.level}, ${placeResolved.id})${isReviewers(placeResolved) ? '' : how(placeResolved)}`;
}

function periodInWords({ period, periodResolved, basis }: Claim): string | null {
  const own = how(basis.period);
  if (periodResolved === null) return period === null ? null : `"${period}"${own} (no date found in it)`;
  return `${period === null ? '' : `"${period}"${own}: `}${dateWords(periodResolved.edtf)}${isReviewers(periodResolved) ? '' : how(periodResolved)}`;
}

function relationsInWords(claim: Claim): string | null {
  const found = RELATIONS.filter((relation) => (claim[relation] ?? []).length > 0);
  return found.length === 0
    ? null
    : found.map((relation) => `${relation.replaceAll('_', ' ')} ${(claim[relation] ?? []).join(', ')}`).join('; ');
}

function reportInWords(report: Report): string {
  const wire = report.via === null ? '' : ` via ${report.via}`;
  const published = report.published === null ? 'no time of publication' : `published ${dateWords(report.published)}`;
  return `${report.id}: "${report.title ?? 'without a title'}", ${report.outlet ?? 'no publisher'}${wire}, ${published}`;
}

/** A label and its words, wrapped under it. */
export function row(name: string, words: string): string[] {
  // An address is never broken: it must stay good for copying.
  if (name === 'url') return [name.padEnd(LABEL_WIDTH) + words];
  return wrap(oneLine(words === '' ? UNKNOWN : words), WIDTH - LABEL_WIDTH).map(
    (line, at) => `${(at === 0 ? name : '').padEnd(LABEL_WIDTH)}${line}`,
  );
}

/** One item of a list. */
const MOST_ECHOES = 5;

/** The reports that repeat others, with the reason. */
function echoRows({ echoes = [] }: Cell): string[] {
  const shown = echoes.slice(0, MOST_ECHOES).map(({ report, of, reason }) => `${report} repeats ${of}: ${reason}`);
  const rest = echoes.length > shown.length ? [`and ${echoes.length - shown.length} more`] : [];
  return shown.length === 0 ? [] : row('echoes', [...shown, ...rest].join('; '));
}

export function item(text: string): string[] {
  return wrap(oneLine(text), WIDTH - 2).map((line, at) => `${at === 0 ? '- ' : '    '}${line}`);
}
