/** The brief as one static page: styles inside, no scripts, every word of a report escaped. */
import type { Brief, BriefLine, BriefSource, Footnote, TollCell, TollRow } from './brief-model.ts';
import {
  cellState,
  envelopeWords,
  footnoteWords,
  hasFigure,
  headLines,
  noFigure,
  rowLabel,
  sectionsOf,
  sourceWords,
  tollHeader,
  webAddress,
} from './wording.ts';

const STYLE = `
body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}
h1{font-size:1.6rem;line-height:1.25}h2{font-size:1.15rem;margin-top:2rem}
.scroll{overflow-x:auto}table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:top;padding:.4rem .6rem;border-bottom:1px solid #d0d0d0}
thead th{border-bottom:2px solid #1a1a1a}small,.head,.sources,.notes,.footnotes{color:#555}
.sources,.notes,.footnotes{font-size:.875rem}sup a{text-decoration:none;padding:0 .1rem}
.unreviewed{font-weight:600}a{color:#0b57a4}:target{background:#fff3c4}
@media print{body{margin:0;max-width:none}}
`;

export function briefToHtml(brief: Brief): string {
  const body = [
    `<h1>${words(brief.title)}</h1>`,
    `<p class="head">${headLines(brief).map(asHtml).join('<br>\n')}</p>`,
    '<h2>Toll by party</h2>',
    table(brief),
    list(brief.toll.below),
    ...sectionsOf(brief).flatMap(({ heading, lines }) => [`<h2>${heading}</h2>`, list(lines)]),
    '<h2>Sources</h2>',
    `<ul class="sources">\n${brief.sources.map(sourceItem).join('\n')}\n</ul>`,
    '<h2>Notes</h2>',
    `<ul class="notes">\n${brief.notes.map((note) => `<li>${asHtml(note)}</li>`).join('\n')}\n</ul>`,
    '<h2>Footnotes</h2>',
    footnotes(brief),
  ];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<title>${asHtml(brief.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${body.filter((part) => part !== '').join('\n')}
</main>
</body>
</html>
`;
}

function table(brief: Brief): string {
  if (brief.toll.rows.length === 0) return `<p>${noFigure(brief)}</p>`;
  const chosen = hasFigure(brief);
  const header = tollHeader(brief).map((name) => `<th scope="col">${words(name)}</th>`);
  const rows = brief.toll.rows.map((row) => tableRow(row, chosen));
  const caption = `<thead>\n<tr>${header.join('')}</tr>\n</thead>`;
  return `<div class="scroll">\n<table>\n${caption}\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>\n</div>`;
}

function tableRow(row: TollRow, chosen: boolean): string {
  const figures = [envelopeWords(row), ...(chosen ? [row.figure] : [])].map((figure) => `<td>${asHtml(figure)}</td>`);
  return `<tr><th scope="row">${words(rowLabel(row))}</th>${figures.join('')}${row.cells.map(party).join('')}</tr>`;
}

function party(cell: TollCell): string {
  const state = cellState(cell);
  const small = state === '' ? '' : `<br><small>${words(state)}</small>`;
  return `<td>${asHtml(cell.figure)}${marks(cell.notes)}${small}</td>`;
}

function list(lines: readonly BriefLine[]): string {
  if (lines.length === 0) return '';
  return `<ul>\n${lines.map(({ text, notes }) => `<li>${words(text)}${marks(notes)}</li>`).join('\n')}\n</ul>`;
}

function marks(notes: readonly number[]): string {
  return [...new Set(notes)].map((note) => `<sup><a href="#note-${note}">${note}</a></sup>`).join('');
}

function sourceItem(source: BriefSource): string {
  const title = words(source.title ?? 'without a title');
  return `<li>${asHtml(source.report)}: ${link(source.url, title)}, ${words(sourceWords(source))}</li>`;
}

function footnotes(brief: Brief): string {
  const reworded = new Set(brief.sources.filter((source) => source.reworded).map((source) => source.report));
  const notes = brief.footnotes.map((note) => footnote(note, reworded.has(note.report)));
  return `<ol class="footnotes">\n${notes.join('\n')}\n</ol>`;
}

function footnote(note: Footnote, reworded: boolean): string {
  const url = webAddress(note.url);
  const address = url === null ? '' : ` ${link(url, asHtml(url))}`;
  const quote = `<q dir="auto">${asHtml(note.quote)}</q>`;
  return `<li id="note-${note.number}" value="${note.number}">${quote} - ${words(footnoteWords(note, reworded))}.${address}</li>`;
}

function link(url: string | null, html: string): string {
  const address = webAddress(url);
  return address === null ? html : `<a href="${asHtml(address)}" rel="noopener noreferrer nofollow">${html}</a>`;
}

/** Words of a report keep their own direction of writing and turn nobody else's. */
function words(text: string): string {
  return `<bdi>${asHtml(text)}</bdi>`;
}

function asHtml(text: string): string {
  return text
    .replace(/(?![\t\n])\p{Cc}/gu, ' ')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}
