/** Lines of JSON from bytes, in constant memory; and what a line of the filter must hold. */
import { z } from 'zod';
import type { ReportText } from '../model/report.ts';
import { isPublished, PUBLISHED_FORM } from '../read/published.ts';

/** Longer than any report; it bounds the memory that one line can take. */
export const MAX_LINE_BYTES = 8 * 1024 * 1024;
/** How much of a line that is too long is kept, to find its id. */
const HEAD_BYTES = 4096;

export interface RawLine {
  /** from 1 */
  number: number;
  bytes: Uint8Array;
  /** true when the line was longer than `MAX_LINE_BYTES`; `bytes` is then only its beginning */
  tooLong: boolean;
}

/** Splits on the line feed alone: U+2028 and U+2029 may stand inside a JSON string. */
export async function* rawLines(chunks: AsyncIterable<Uint8Array>, limit = MAX_LINE_BYTES): AsyncGenerator<RawLine[]> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let number = 0;
  const take = (): RawLine => {
    number += 1;
    const tooLong = length > limit;
    const line = { number, bytes: Buffer.concat(parts), tooLong };
    parts = [];
    length = 0;
    return line;
  };
  const keep = (part: Uint8Array) => {
    length += part.length;
    if (length <= limit) parts.push(part);
    else parts = [Buffer.from(Buffer.concat(parts.length > 0 ? parts : [part]).subarray(0, HEAD_BYTES))];
  };
  for await (const chunk of chunks) {
    const lines: RawLine[] = [];
    let start = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      keep(chunk.subarray(start, end));
      lines.push(take());
      start = end + 1;
    }
    if (start < chunk.length) keep(Buffer.from(chunk.subarray(start)));
    if (lines.length > 0) yield lines;
  }
  if (length > 0) yield [take()];
}

const text = z.string().nullish();
const Line = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  text: z.string(),
  title: text,
  published: text.refine((value) => value === null || value === undefined || isPublished(value), {
    message: `give ${PUBLISHED_FORM}`,
  }),
  outlet: text,
  url: text,
  lang: text,
});

export type ParsedLine = { line: ReportText } | { id: string | null; error: string };

/** One line of the filter as a report's text, or the reason why not. Never throws. */
export function parseLine(raw: RawLine): ParsedLine {
  const where = `line ${raw.number}`;
  if (raw.tooLong) {
    return { id: idIn(raw.bytes), error: `${where} is longer than ${MAX_LINE_BYTES} bytes: no report is; split it` };
  }
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(raw.bytes));
  } catch (error) {
    const why = error instanceof SyntaxError ? `is not JSON: ${error.message}` : 'is not valid UTF-8';
    return { id: idIn(raw.bytes), error: `${where} ${why}` };
  }
  const parsed = Line.safeParse(json);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return { id: idIn(raw.bytes), error: `${where}: ${issue?.path.join('.') || 'the line'}: ${issue?.message}` };
  }
  const { id, text: body, title, published, outlet, url, lang } = parsed.data;
  return {
    line: {
      id,
      text: body,
      title: title ?? null,
      published: published ?? null,
      outlet: outlet ?? null,
      url: url ?? null,
      lang: lang ?? null,
    },
  };
}

/** The id in the beginning of a line that cannot be read, so that its error can be told apart from others. */
function idIn(bytes: Uint8Array): string | null {
  const head = new TextDecoder().decode(bytes.subarray(0, HEAD_BYTES));
  const found = /"id"\s*:\s*("(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?)/.exec(head)?.[1];
  if (found === undefined) return null;
  try {
    return String(JSON.parse(found));
  } catch {
    return null;
  }
}
