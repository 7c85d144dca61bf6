/** Writing to standard output at the reader's pace, and tables that a person can read. */
import { once } from 'node:events';

/** Writes and, when the reader is slow, waits: a million lines need no more memory than one. */
export async function write(text: string): Promise<void> {
  if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** Is a person's terminal behind standard output, one that shows colours and was not told NO_COLOR? */
export function showsColours(): boolean {
  return process.stdout.isTTY === true && process.stdout.hasColors();
}

export function writeJson(value: unknown): Promise<void> {
  return write(`${JSON.stringify(value, null, 2)}\n`);
}

/** For a person at a terminal; nothing that a program reads. */
export function note(text: string): void {
  process.stderr.write(`${text}\n`);
}

/**
 * Columns as wide as their widest cell; the last one is never padded. Cells hold no line breaks: they become blanks,
 * and control characters, which a report may hold and a terminal would obey, are dropped.
 */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = [header, ...rows].map((row) => row.map(plain));
  const widths = header.map((_, column) => Math.max(...cells.map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0)))
      .join('  ')
      .trimEnd();
  const [head = [], ...body] = cells;
  return `${[line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n')}\n`;
}

/** One line of plain text, safe on a terminal. */
export function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/\p{Cc}/gu, '');
}

/** "1 claim", "2 claims". */
export function many(n: number, noun: string): string {
  if (n === 1) return `1 ${noun}`;
  return noun.endsWith('y') ? `${n} ${noun.slice(0, -1)}ies` : `${n} ${noun}s`;
}
