/** The brief as Markdown with footnotes (GitHub's form). */
import type { Brief, BriefLine, BriefSource, Footnote, TollCell, TollRow } from './brief-model.ts';
import {
  cellState,
  envelopeWords,
  footnoteWords,
  hasFigure,
  headLines,
  noFigure,
  oneLine,
  rowLabel,
  sectionsOf,
  sourceWords,
  tollHeader,
  webAddress,
} from './wording.ts';

export function briefToMarkdown(brief: Brief): string {
  const parts = [
    `# ${asMarkdown(brief.title)}`,
    headLines(brief).map(asMarkdown).join('  \n'),
    `## Toll by party`,
    table(brief),
    list(brief.toll.below),
    ...sectionsOf(brief).flatMap(({ heading, lines }) => [`## ${heading}`, list(lines)]),
    '## Sources',
    brief.sources.map(sourceItem).join('\n'),
    '## Notes',
    brief.notes.map((note) => `- ${asMarkdown(note)}`).join('\n'),
    footnotes(brief),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function table(brief: Brief): string {
  if (brief.toll.rows.length === 0) return noFigure(brief);
  const chosen = hasFigure(brief);
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const header = tollHeader(brief).map(asMarkdown);
  return [row(header), row(header.map(() => '---')), ...brief.toll.rows.map((one) => row(cells(one, chosen)))].join(
    '\n',
  );
}

function cells(row: TollRow, chosen: boolean): string[] {
  return [rowLabel(row), envelopeWords(row), ...(chosen ? [row.figure] : [])]
    .map(asMarkdown)
    .concat(row.cells.map(party));
}

function party(cell: TollCell): string {
  const state = cellState(cell);
  return `${asMarkdown(cell.figure)}${state === '' ? '' : ` (${asMarkdown(state)})`}${marks(cell.notes)}`;
}

function list(lines: readonly BriefLine[]): string {
  return lines.map(({ text, notes }) => `- ${asMarkdown(text)}${marks(notes)}`).join('\n');
}

function marks(notes: readonly number[]): string {
  return [...new Set(notes)].map((note) => `[^${note}]`).join('');
}

function sourceItem(source: BriefSource): string {
  const url = webAddress(source.url);
  const title = asMarkdown(source.title ?? 'without a title');
  return `- ${asMarkdown(source.report)}: ${url === null ? title : `[${title}](<${url}>)`}, ${asMarkdown(sourceWords(source))}`;
}

function footnotes(brief: Brief): string {
  const reworded = new Set(brief.sources.filter((source) => source.reworded).map((source) => source.report));
  return brief.footnotes.map((note) => footnote(note, reworded.has(note.report))).join('\n');
}

function footnote(note: Footnote, reworded: boolean): string {
  const url = webAddress(note.url);
  const address = url === null ? '' : ` <${url}>`;
  return `[^${note.number}]: "${asMarkdown(note.quote)}" - ${asMarkdown(footnoteWords(note, reworded))}.${address}`;
}

/** Words stay words: nothing in a report can become a link, an element, a heading, a list or a column. */
function asMarkdown(text: string): string {
  return oneLine(text)
    .replace(/&/g, '&amp;')
    .replace(/[\\`*_[\]<>|~#]/g, '\\$&')
    .replace(/^([-+=])/, '\\$1')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
    .replace(/(https?|ftp|mailto):/gi, '$1\\:')
    .replace(/\bwww\./gi, 'www\\.');
}
