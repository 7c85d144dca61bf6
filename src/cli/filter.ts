/** `tollbook extract --jsonl`: reports in, claims out, line by line, in order and in constant memory. */
import { setImmediate } from 'node:timers/promises';
import type { FilterLine } from '../model/claim.ts';
import type { ReportText } from '../model/report.ts';
import { parseLine, type RawLine, rawLines } from './jsonl.ts';

export type Extractor = (line: ReportText) => FilterLine;

/** How many lines worked and how many gave an error. */
export interface FilterCount {
  worked: number;
  failed: number;
}

/** The answers to some lines, as they are written. */
export interface Answered extends FilterCount {
  text: string;
}

export type Answerer = (lines: readonly RawLine[]) => Promise<Answered>;

/** What a thread is sent. */
export interface AskBatch {
  batch: number;
  lines: readonly RawLine[];
}

/** Lines that are asked for at once: few, so that the first answers come soon and little is held. */
const BATCH_LINES = 16;

/** Writes the answers in the order of the lines; `ahead`: how many batches may be asked for before one is written. */
export async function filter(
  input: AsyncIterable<Uint8Array>,
  answer: Answerer,
  write: (text: string) => Promise<void>,
  ahead = 1,
): Promise<FilterCount> {
  const count: FilterCount = { worked: 0, failed: 0 };
  const open: Promise<void>[] = [];
  let last = Promise.resolve();
  const writeAfter = async (earlier: Promise<void>, asked: Promise<Answered>): Promise<void> => {
    await earlier;
    const { worked, failed, text } = await asked;
    count.worked += worked;
    count.failed += failed;
    await write(text);
  };
  for await (const lines of rawLines(input)) {
    const full = lines.filter((line) => !isBlank(line));
    for (let at = 0; at < full.length; at += BATCH_LINES) {
      last = handled(writeAfter(last, handled(answer(full.slice(at, at + BATCH_LINES)))));
      open.push(last);
      if (open.length >= ahead) await open.shift();
    }
  }
  await last;
  return count;
}

/** A failure is told when its turn to be written comes, not before as one that nobody waits for. */
function handled<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}

/** Answers in this very thread. */
export function answerer(extract: Extractor): Answerer {
  return async (lines) => {
    const answered: Answered = { text: '', worked: 0, failed: 0 };
    for (const raw of lines) {
      const answer = answerTo(raw, extract);
      answered['error' in answer ? 'failed' : 'worked'] += 1;
      answered.text += `${JSON.stringify(answer)}\n`;
      // Lets in signals, and the news that the reader or the launcher is gone.
      await setImmediate();
    }
    return answered;
  };
}

function answerTo(raw: RawLine, extract: Extractor): FilterLine | { id: string | null; error: string } {
  const parsed = parseLine(raw);
  if ('error' in parsed) return parsed;
  try {
    return extract(parsed.line);
  } catch (error) {
    return { id: parsed.line.id, error: `line ${raw.number} could not be read: ${(error as Error).message}` };
  }
}

const BLANK = new Set([9, 13, 32]);

function isBlank(raw: RawLine): boolean {
  return !raw.tooLong && raw.bytes.every((byte) => BLANK.has(byte));
}
