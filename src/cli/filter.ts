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

/** Output is handed on when this much has gathered, and whenever the input pauses. */
const BATCH_CHARS = 64 * 1024;

export async function filter(
  input: AsyncIterable<Uint8Array>,
  extract: Extractor,
  write: (text: string) => Promise<void>,
): Promise<FilterCount> {
  const count: FilterCount = { worked: 0, failed: 0 };
  for await (const lines of rawLines(input)) {
    let batch = '';
    for (const raw of lines) {
      if (isBlank(raw)) continue;
      const answer = answerTo(raw, extract);
      count['error' in answer ? 'failed' : 'worked'] += 1;
      batch += `${JSON.stringify(answer)}\n`;
      // Lets in signals, and the news that the reader or the launcher is gone.
      await setImmediate();
      if (batch.length >= BATCH_CHARS) {
        await write(batch);
        batch = '';
      }
    }
    await write(batch);
  }
  return count;
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
