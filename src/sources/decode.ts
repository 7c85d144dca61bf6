/** Bytes -> text. The only place that knows of encodings. */
import type { Read, ReadProblem } from '../read/draft.ts';

export const MAX_BYTES = 64 * 1024 * 1024;
/** How far a page may declare its own encoding. */
const HEAD_BYTES = 4096;

/** First bytes of what people hand in by mistake. */
const MAGIC: readonly [bytes: readonly number[], is: string, next: string][] = [
  [[0x25, 0x50, 0x44, 0x46], 'a PDF', 'Copy its text into a plain file and add that.'],
  [[0x89, 0x50, 0x4e, 0x47], 'a PNG picture', 'Type out its words and add them as a plain file.'],
  [[0xff, 0xd8, 0xff], 'a JPEG picture', 'Type out its words and add them as a plain file.'],
  [[0x47, 0x49, 0x46, 0x38], 'a GIF picture', 'Type out its words and add them as a plain file.'],
  [[0x50, 0x4b, 0x03, 0x04], 'a zip archive or an office document', 'Unpack it, or save the document as plain text.'],
  [[0x1f, 0x8b], 'a gzip archive', 'Unpack it first.'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old office document', 'Save the document as plain text.'],
];

const MARKS: readonly [bytes: readonly number[], encoding: string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

const META = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,40})/i;
const XML = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{2,40})["']/i;
const FALLBACK = 'windows-1252';

export interface Decoded {
  text: string;
  /** name of the encoding, lower case */
  encoding: string;
}

/** The text of `bytes`, or why it is none; a guessed encoding is a warning. Never throws. */
export function decode(bytes: Uint8Array): Read<Decoded> {
  const refused = sizeProblem(bytes.length) ?? magicProblem(bytes);
  if (refused) return { ok: false, problem: refused };
  const marked = MARKS.find(([mark]) => startsWith(bytes, mark))?.[1];
  if (marked === undefined && bytes.includes(0)) return { ok: false, problem: notText('it holds NUL bytes') };
  const decoded = marked === undefined ? decodeUnmarked(bytes) : decodeMarked(bytes, marked);
  if (!decoded.ok) return decoded;
  const { text } = decoded.value;
  if (text.trim() === '') return { ok: false, problem: empty('it holds no words') };
  if (isMostlyControls(text)) return { ok: false, problem: notText('most of it is control characters') };
  return decoded;
}

/** Too large or empty, told from the size alone: before the bytes are read. */
export function sizeProblem(size: number): ReadProblem | null {
  if (size === 0) return empty('it has no bytes');
  if (size <= MAX_BYTES) return null;
  const megabytes = Math.ceil(size / 1024 / 1024);
  return {
    code: 'too-large',
    message: `too large: ${megabytes} MB, and a report may have ${MAX_BYTES / 1024 / 1024} MB`,
    next: 'Split it into single reports; many reports, one a line, go through: tollbook add --jsonl FILE',
  };
}

function magicProblem(bytes: Uint8Array): ReadProblem | null {
  const found = MAGIC.find(([magic]) => startsWith(bytes, magic));
  return found ? { code: 'not-text', message: `not text: it is ${found[1]}`, next: found[2] } : null;
}

function decodeMarked(bytes: Uint8Array, encoding: string): Read<Decoded> {
  const text = tryDecode(bytes, encoding);
  if (text === null) return { ok: false, problem: notText(`it begins like ${encoding} and is not`) };
  if (text.includes('\0')) return { ok: false, problem: notText('it holds NUL characters') };
  return { ok: true, value: { text, encoding }, warnings: [] };
}

function decodeUnmarked(bytes: Uint8Array): Read<Decoded> {
  const text = tryDecode(bytes, 'utf-8');
  if (text !== null) return { ok: true, value: { text, encoding: 'utf-8' }, warnings: [] };
  const declared = declaredIn(bytes);
  const byItself = declared === null ? null : tryDecode(bytes, declared);
  if (declared !== null && byItself !== null) {
    return { ok: true, value: { text: byItself, encoding: declared }, warnings: [] };
  }
  const guess = new TextDecoder(FALLBACK).decode(bytes);
  const warning = `not valid UTF-8${declared === null ? '' : ` nor ${declared}, which it declares`}: read as ${FALLBACK}; look at its accented letters`;
  return { ok: true, value: { text: guess, encoding: FALLBACK }, warnings: [warning] };
}

/** The encoding that a page or an XML document names in its first bytes. */
function declaredIn(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES));
  const name = (XML.exec(head)?.[1] ?? META.exec(head)?.[1] ?? '').toLowerCase();
  return name === '' || name === 'utf-8' || name === 'utf8' ? null : name;
}

/** Null when the bytes do not fit, or nobody knows the encoding. */
function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}

function isMostlyControls(text: string): boolean {
  const sample = text.slice(0, HEAD_BYTES);
  const controls = sample.match(/(?![\t\n\r\f])\p{Cc}/gu)?.length ?? 0;
  return controls > sample.length * 0.1;
}

function notText(why: string): ReadProblem {
  return { code: 'not-text', message: `not text: ${why}`, next: 'Give plain text, Markdown, HTML or JSON.' };
}

function empty(why: string): ReadProblem {
  return { code: 'empty', message: `empty: ${why}`, next: 'Give a file with the words of the report.' };
}
