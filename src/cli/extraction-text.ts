/** What the rules found in one text, for a person at a terminal. */
import type { Claim, FilterLine } from '../model/claim.ts';
import type { Quote, ReportText } from '../model/report.ts';
import { countText } from './count-text.ts';
import { plain, table } from './output.ts';

export function extractionText(
  found: FilterLine,
  report: Pick<ReportText, 'id' | 'title' | 'outlet' | 'published'>,
): string {
  const from = [report.outlet, report.published].filter((part) => part !== null).join(', ');
  const parts = [
    `${plain(report.title ?? report.id)}${from === '' ? '' : ` (${plain(from)})`}\n`,
    found.notRead === 'language' ? 'Not read: the text is in another language than English.\n' : claims(found.claims),
    section('Responsibility', found.responsibility, (it) => `${it.speaker ?? 'the outlet'} ${it.stance}: ${it.actor}`),
    section(
      'Measures',
      found.measures,
      (it) => `${it.measure} (${it.authority ?? 'authority not named'}, ${it.status})`,
    ),
    section('Facts', found.facts, (it) => [it.fact, [it.value].flat().join(', '), it.unit ?? ''].join(' ').trim()),
    section('Set aside', found.setAside, (it) => `${it.figure}: ${it.reason} (${it.note})`),
    tolls(found),
  ];
  return `${parts.filter((part) => part !== '').join('\n')}\n`;
}

function claims(all: readonly Claim[]): string {
  if (all.length === 0) return 'No casualty figure found.\n';
  const rows = all.map((claim) => [
    claim.id.slice(claim.id.lastIndexOf('#')),
    claim.outcome,
    countText(claim),
    claim.group,
    claim.scope,
    claim.speaker ?? '(the outlet)',
    claim.place ?? '',
  ]);
  const quotes = all.map((claim, n) => `${(rows[n]?.[0] ?? '').padEnd(5)}${claim.quotes.map(quoted).join('\n     ')}`);
  return `${table(['claim', 'outcome', 'count', 'of', 'scope', 'speaker', 'place'], rows)}\n${quotes.join('\n')}\n`;
}

function section<T extends { quote: Quote }>(name: string, items: readonly T[], says: (item: T) => string): string {
  if (items.length === 0) return '';
  return `${name}\n${items.map((item) => `  ${plain(says(item))}\n     ${quoted(item.quote)}`).join('\n')}\n`;
}

function tolls(found: FilterLine): string {
  const known = Object.entries(found.toll).filter(([, { low, high }]) => low !== null || high !== null);
  if (known.length === 0) return '';
  const says = known.map(([outcome, { low, high }]) => `${outcome} ${low ?? 'unknown'} to ${high ?? 'open'}`);
  return `This text alone allows, all victims together: ${says.join('; ')}.\n`;
}

function quoted(quote: Quote): string {
  return `"${plain(quote.text)}"`;
}
