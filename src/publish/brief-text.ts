/** The brief as plain text, at most 96 columns wide but for its footnotes, each of one line. */
import type { Brief, BriefLine, Footnote, TollRow } from './brief-model.ts';
import { clip, pad, wrap } from './width.ts';
import {
  cellState,
  envelopeWords,
  footnoteWords,
  hasFigure,
  headLines,
  noFigure,
  oneLine,
  publishedDay,
  publisherWords,
  rowLabel,
  sectionsOf,
  tollHeader,
  webAddress,
} from './wording.ts';

const WIDTH = 96;
const LABEL_WIDTH = 24;
const ENVELOPE_WIDTH = 13;
/** In a table of more rows a party's time and speaker get one line, else two; the whole of it is in the footnote. */
const FEW_ROWS = 6;
const HEADER_LINES = 2;
const GAP = '  ';
/** A footnote's quote around its figure: the whole one is in the other formats and in `tollbook why`. */
const QUOTE_WIDTH = 150;

export function briefToText(brief: Brief): string {
  const parts = [
    [...wrap(oneLine(brief.title), WIDTH), ...headLines(brief).flatMap((line) => wrap(oneLine(line), WIDTH))],
    ['TOLL BY PARTY', ...table(brief), ...items(brief.toll.below)],
    ...sectionsOf(brief).map(({ heading, lines }) => [heading.toUpperCase(), ...items(lines)]),
    ['SOURCES', ...sources(brief)],
    ['NOTES', ...brief.notes.flatMap((note) => item(oneLine(note)))],
    ['FOOTNOTES', ...footnotes(brief)],
  ];
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function table(brief: Brief): string[] {
  if (brief.toll.rows.length === 0) return [noFigure(brief)];
  const chosen = hasFigure(brief);
  const header = tollHeader(brief).map(oneLine);
  const fixed = [LABEL_WIDTH, ENVELOPE_WIDTH, ...(chosen ? [ENVELOPE_WIDTH] : [])];
  const parties = brief.toll.columns.length;
  const used = fixed.reduce((sum, width) => sum + width + GAP.length, 0);
  const each = parties === 0 ? 0 : Math.floor((WIDTH - used - GAP.length * (parties - 1)) / parties);
  const widths = [...fixed, ...brief.toll.columns.map(() => each)];
  const rule = widths.map((width) => '-'.repeat(width)).join(GAP);
  const states = brief.toll.rows.length > FEW_ROWS ? 1 : 2;
  const head = header.map((words, column) => [clip(words, (widths[column] ?? 0) * HEADER_LINES)]);
  const rows = brief.toll.rows.flatMap((row) => tableRow(cells(row, chosen), widths, states));
  return [...tableRow(head, widths, 1), rule, ...rows];
}

/** Each cell as the lines that it wants; they are wrapped to the column. */
function cells(row: TollRow, chosen: boolean): string[][] {
  const parties = row.cells.map((cell) => {
    const state = oneLine(cellState(cell));
    return [`${oneLine(cell.figure)}${marks(cell.notes)}`, ...(state === '' ? [] : [state])];
  });
  return [[oneLine(rowLabel(row))], [envelopeWords(row)], ...(chosen ? [[row.figure]] : []), ...parties];
}

function tableRow(row: readonly string[][], widths: readonly number[], states: number): string[] {
  const columns = row.map((lines, column) => {
    const width = widths[column] ?? ENVELOPE_WIDTH;
    return lines.flatMap((line, at) => (at === 0 ? wrap(line, width) : wrap(clip(line, width * states), width)));
  });
  const height = Math.max(...columns.map((lines) => lines.length));
  return Array.from({ length: height }, (_, at) =>
    columns
      .map((lines, column) => pad(lines[at] ?? '', widths[column] ?? 0))
      .join(GAP)
      .trimEnd(),
  );
}

function items(lines: readonly BriefLine[]): string[] {
  return lines.flatMap(({ text, notes }) => item(`${oneLine(text)}${marks(notes)}`));
}

function item(text: string): string[] {
  return wrap(text, WIDTH - 2).map((line, at) => `${at === 0 ? '- ' : '  '}${line}`);
}

function marks(notes: readonly number[]): string {
  const once = [...new Set(notes)];
  return once.length === 0 ? '' : ` ${once.map((note) => `[${note}]`).join('')}`;
}

/** Run together day by day: the addresses stand in the footnotes. */
function sources(brief: Brief): string[] {
  const days = new Map<string, string[]>();
  for (const source of brief.sources) {
    const day = publishedDay(source);
    days.set(day, [...(days.get(day) ?? []), `${source.report} ${oneLine(publisherWords(source))}`]);
  }
  return [...days].flatMap(([day, words]) => item(`${day}: ${words.join('; ')}`));
}

function footnotes(brief: Brief): string[] {
  const reworded = new Set(brief.sources.filter((source) => source.reworded).map((source) => source.report));
  return brief.footnotes.map((note) => footnote(note, reworded.has(note.report)));
}

function footnote(note: Footnote, reworded: boolean): string {
  const quote = oneLine(note.quote);
  const short = aroundFigure(quote, note.figure === null ? 0 : quote.indexOf(oneLine(note.figure)));
  const url = webAddress(note.url);
  return `[${note.number}] "${short}" - ${oneLine(footnoteWords(note, reworded))}${url === null ? '' : `; ${url}`}`;
}

/** A long quote begins shortly before its figure, so that what is cut off is never the figure. */
function aroundFigure(quote: string, at: number): string {
  if (at < QUOTE_WIDTH * 0.8) return clip(quote, QUOTE_WIDTH);
  const from = quote.indexOf(' ', at - QUOTE_WIDTH / 2) + 1;
  return clip(`…${quote.slice(from)}`, QUOTE_WIDTH);
}
