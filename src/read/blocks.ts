/** The blocks of a report: title, headings, paragraphs, list items, table rows. The fields are never changed. */
import type { Block, BlockKind, Field } from '../model/report.ts';
import { type Line, linesOf } from './lines.ts';
import { isRule, type RowStyle, rowStyle, tableBlocks } from './tables.ts';
import { endsSentence, goesOn, KEY_VALUE, wrapWidths } from './wrapping.ts';

const LONGEST_HEADING = 120;
const BULLET = /^[-*•‣▪●◦·–—]\s+/;
const ORDERED = /^(\d{1,2})[.)]\s+/;
const HASHES = /^#{1,6}\s+/;
const CLOSING_HASHES = /\s+#+$/;
const WORD = /[\p{L}\p{N}]/u;

/** What stands at one line; `next` is the first line after it. */
interface Found {
  blocks: Block[];
  next: number;
}

interface Page {
  field: Field;
  text: string;
  lines: Line[];
  /** of each line: the width that it is broken at; null where it stands by itself */
  widths: readonly (number | null)[];
  /** number of the last item of a numbered list */
  lastOrdered: number;
}

/** Blocks in order, title first: in range, never overlapping, and together they hold every word of both fields. */
export function blocksOf(report: { title: string | null; text: string }): Block[] {
  const blocks: Block[] = [];
  const title = report.title ?? '';
  const start = title.length - title.trimStart().length;
  const end = title.trimEnd().length;
  if (end > start) blocks.push({ kind: 'title', field: 'title', start, end });
  const lines = linesOf(report.text);
  const page: Page = { field: 'text', text: report.text, lines, widths: wrapWidths(lines), lastOrdered: 0 };
  for (let at = 0; at < lines.length; ) {
    const found = tableAt(page, at) ?? ruleAt(page, at) ?? itemAt(page, at) ?? paragraphAt(page, at);
    for (const block of found.blocks) blocks.push(block);
    at = found.next;
  }
  return blocks;
}

function tableAt(page: Page, at: number): Found | null {
  const first = page.lines[at];
  const style = first ? rowStyle(first.text) : null;
  if (!first || style === null || isRule(first.text)) return null;
  const rows: Line[] = [];
  let ruled = false;
  let next = at;
  for (let line = page.lines[next]; line && line.text !== ''; line = page.lines[next]) {
    if (isRule(line.text)) ruled ||= rows.length === 1;
    else if (sameStyle(rowStyle(line.text), style)) rows.push(line);
    else break;
    next += 1;
  }
  if (style !== 'barred' && rows.length < 2) return null;
  return { blocks: tableBlocks(rows, style, ruled, page.field, page.text), next };
}

function sameStyle(one: RowStyle | null, other: RowStyle): boolean {
  return one === other;
}

/** Blank lines and drawn lines hold no words. */
function ruleAt(page: Page, at: number): Found | null {
  const text = page.lines[at]?.text ?? '';
  return text === '' || isRule(text) ? { blocks: [], next: at + 1 } : null;
}

function itemAt(page: Page, at: number): Found | null {
  const line = page.lines[at];
  const mark = line ? markOf(page, line.text) : null;
  if (!line || mark === null || mark === line.text.length) return null;
  let last = line;
  let next = at + 1;
  for (
    let follow = page.lines[next];
    follow && continuesItem(page, last, follow, line, page.widths[at] ?? null);
    follow = page.lines[next]
  ) {
    last = follow;
    next += 1;
  }
  return { blocks: [block(page, 'list_item', line.start + mark, last.end)], next };
}

/** Length of a list mark. A number is one only in its turn, so that "killed\n12. Police" loses no figure. */
function markOf(page: Page, text: string): number | null {
  const bullet = BULLET.exec(text)?.[0].length;
  if (bullet !== undefined) return bullet;
  const ordered = ORDERED.exec(text);
  const number = Number(ordered?.[1]);
  if (!ordered || (number !== 1 && number !== page.lastOrdered + 1)) return null;
  page.lastOrdered = number;
  return ordered[0].length;
}

function continuesItem(page: Page, last: Line, follow: Line, first: Line, width: number | null): boolean {
  if (follow.text === '' || startsAnew(page, follow.text)) return false;
  if (follow.indent > first.indent && follow.indent >= 2) return true;
  return width !== null && goesOn(last, follow, width);
}

function startsAnew(page: Page, text: string): boolean {
  if (BULLET.test(text) || HASHES.test(text) || isRule(text) || text.startsWith('|')) return true;
  return Number(ORDERED.exec(text)?.[1]) === page.lastOrdered + 1;
}

function paragraphAt(page: Page, at: number): Found {
  const line = page.lines[at];
  if (!line) return { blocks: [], next: at + 1 };
  const hashes = HASHES.exec(line.text)?.[0].length ?? 0;
  if (hashes > 0 && hashes < line.text.length) return { blocks: [markedHeading(page, line, hashes)], next: at + 1 };
  let last = line;
  let next = at + 1;
  const width = page.widths[at] ?? null;
  if (width !== null) {
    for (let follow = page.lines[next]; follow && joins(page, last, follow, width); follow = page.lines[next]) {
      last = follow;
      next += 1;
    }
  }
  const kind = last === line && isHeading(page, line, next) ? 'heading' : 'paragraph';
  return { blocks: [block(page, kind, line.start, last.end)], next };
}

function joins(page: Page, last: Line, follow: Line, width: number): boolean {
  return follow.text !== '' && !startsAnew(page, follow.text) && goesOn(last, follow, width);
}

function markedHeading(page: Page, line: Line, hashes: number): Block {
  const closing = CLOSING_HASHES.exec(line.text.slice(hashes, hashes + LONGEST_HEADING * 2))?.[0].length ?? 0;
  return block(page, 'heading', line.start + hashes, line.end - closing);
}

/** A short line without an end mark that something follows. */
function isHeading(page: Page, line: Line, next: number): boolean {
  const below = page.lines[next];
  if (below && /^(?:={3,}|-{3,})$/.test(below.text)) return true;
  if (line.text.length > LONGEST_HEADING || KEY_VALUE.test(line.text)) return false;
  if (endsSentence(line.text) && !(line.text.endsWith('?') && line.text.length <= 80)) return false;
  if (/[,;]$/.test(line.text) || !WORD.test(line.text)) return false;
  return hasWordsAfter(page.lines, next);
}

function hasWordsAfter(lines: readonly Line[], next: number): boolean {
  for (let at = next; at < lines.length; at++) {
    const text = lines[at]?.text ?? '';
    if (text !== '' && !isRule(text)) return true;
  }
  return false;
}

function block(page: Page, kind: BlockKind, start: number, end: number): Block {
  return { kind, field: page.field, start, end };
}
