/** Rows of tables: `| a | b |`, `a | b`, and cells set apart by tabs. */
import type { Block, Field, Span } from '../model/report.ts';
import type { Line } from './lines.ts';

const BAR = /\|/g;
const TAB = /\t+/g;
/** `|---|:--:|`, `----`, `====`: drawn lines, no words */
const RULE = /^[|:+=\s\-–—_*]+$/;
const HAS_LETTER = /\p{L}/u;
const HAS_DIGIT = /\p{Nd}/u;
const SPACE = /\s/;

export type RowStyle = 'barred' | 'bars' | 'tabs';

export function isRule(text: string): boolean {
  return text.length >= 3 && RULE.test(text);
}

/** How a line could be a table row. `bars` and `tabs` need a second such line beside it to be sure. */
export function rowStyle(text: string): RowStyle | null {
  if (text.startsWith('|') && text.indexOf('|', 1) > 0) return 'barred';
  if (text.includes(' | ')) return 'bars';
  return text.includes('\t') ? 'tabs' : null;
}

/** Spans of the cells of a row, trimmed; an empty cell has an empty span, so that columns keep their places. */
export function cellsOf(line: Line, style: RowStyle, field: Field): Span[] {
  const mark = style === 'tabs' ? TAB : BAR;
  const cells: Span[] = [];
  let from = 0;
  const push = (start: number, end: number) => cells.push(trimmed(line, start, end, field));
  for (const found of line.text.matchAll(mark)) {
    if (found.index > 0 || style !== 'barred') push(from, found.index);
    from = found.index + found[0].length;
  }
  if (from < line.text.length || style !== 'barred') push(from, line.text.length);
  return cells;
}

function trimmed(line: Line, from: number, to: number, field: Field): Span {
  let start = from;
  let end = to;
  while (start < end && SPACE.test(line.text.charAt(start))) start += 1;
  while (end > start && SPACE.test(line.text.charAt(end - 1))) end -= 1;
  return { field, start: line.start + start, end: line.start + end };
}

/** One table: neighbouring rows of one style. `ruled`: a drawn line follows the first row. */
export function tableBlocks(
  rows: readonly Line[],
  style: RowStyle,
  ruled: boolean,
  field: Field,
  text: string,
): Block[] {
  const blocks = rows.map(
    (line): Block => ({
      kind: 'table_row',
      field,
      start: line.start,
      end: line.end,
      cells: cellsOf(line, style, field),
    }),
  );
  const words = blocks.map((block) => (block.cells ?? []).map((cell) => text.slice(cell.start, cell.end)));
  const [first, ...rest] = words;
  if (!first || rest.length === 0 || !(ruled || isHeader(first, rest))) return blocks;
  const columns = first;
  return blocks.map((block, at) =>
    at === 0 ? block : { ...block, header: (block.cells ?? []).map((_, column) => columns[column] ?? '') },
  );
}

/** Words only above, a number in every row below, and as many columns. */
function isHeader(first: readonly string[], rest: readonly (readonly string[])[]): boolean {
  if (first.length < 2 || first.some((cell) => HAS_DIGIT.test(cell)) || !first.some((cell) => HAS_LETTER.test(cell))) {
    return false;
  }
  return rest.every((row) => row.length === first.length && row.slice(1).some((cell) => HAS_DIGIT.test(cell)));
}
