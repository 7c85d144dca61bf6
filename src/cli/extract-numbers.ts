/** `tollbook extract --explain`: what became of every number of a text, for a person. */
import type { Claim, FilterLine, NumberFate } from '../model/claim.ts';
import type { ReportText } from '../model/report.ts';
import { countText } from './count-text.ts';
import { plain, table } from './output.ts';

/** characters on either side of a number, so that it can be found in the text */
const AROUND = 24;

function claimText(claim: Claim | undefined): string {
  if (claim === undefined) return '';
  const inside = (claim.subset_of ?? []).map((id) => `, inside ${shortId(id)}`).join('');
  return `${claim.outcome} ${countText(claim)} (${claim.group})${inside}`;
}

function became({ claim, reason, note }: NumberFate, found: FilterLine): string[] {
  if (claim === null) return [`set aside: ${reason}`, note];
  const told = claimText(found.claims.find((one) => one.id === claim));
  return [reason === 'repeat' ? `claim ${shortId(claim)} again` : `claim ${shortId(claim)}`, told];
}

const shortId = (id: string): string => id.slice(id.lastIndexOf('#'));

function around({ span }: NumberFate, report: ReportText): string {
  const source = (span.field === 'title' ? report.title : report.text) ?? '';
  const before = source.slice(Math.max(0, span.start - AROUND), span.start);
  const after = source.slice(span.end, span.end + AROUND);
  return `…${before}[${source.slice(span.start, span.end)}]${after}…`;
}

/** A table of all numbers in the order of the text. */
export function numbersText(numbers: readonly NumberFate[], found: FilterLine, report: ReportText): string {
  if (found.notRead) return `Not read: ${found.notRead}. Its numbers are not looked at.\n`;
  if (numbers.length === 0) return 'No number in this text.\n';
  const rows = numbers.map((one) => [plain(one.figure), ...became(one, found), around(one, report)]);
  return `What became of each number\n${table(['number', 'became', 'which is', 'in'], rows)}`;
}
