/** The options that say of a document what it does not say itself, and reading one with them. */
import { type Command, InvalidArgumentError } from 'commander';
import type { Document } from '../model/document.ts';
import { isWebAddress, WEB_ADDRESS } from '../model/web-address.ts';
import type { Read, ReadProblem } from '../read/draft.ts';
import { isPublished, PUBLISHED_FORM } from '../read/published.ts';
import type { Composition } from './composition.ts';

export interface ReportOptions {
  title?: string;
  publisher?: string;
  published?: string;
  url?: string;
  lang?: string;
}

export function addReportOptions(command: Command): Command {
  return command
    .option('--title <title>', 'its title')
    .option('--publisher <name>', 'who published it')
    .option('--published <time>', 'when: a date (that whole day) or a date-time with offset', time)
    .option('--url <address>', 'where it came from: http:// or https://', webAddress)
    .option('--lang <code>', 'its language, for example en');
}

/** A date or a date-time with offset, or a usage error. */
export function time(value: string): string {
  if (isPublished(value)) return value;
  throw new InvalidArgumentError(`Give ${PUBLISHED_FORM}.`);
}

/** An address of the web, or a usage error. */
export function webAddress(value: string): string {
  if (isWebAddress(value)) return value;
  throw new InvalidArgumentError(WEB_ADDRESS);
}

/** A book has a tenth of this; reading more would take minutes and tell nobody anything. */
const MAX_TEXT_CHARS = 4_000_000;

/** The document, with what was given said of it. A text that is longer than any report is refused. */
export async function readDocument(name: string, given: ReportOptions, make: Composition): Promise<Read<Document>> {
  const { title, publisher, published, url, lang } = given;
  const read = await make.readFile(name, { title, publisher, published, url, lang, now: make.now() });
  if (!read.ok || read.value.report.text.length <= MAX_TEXT_CHARS) return read;
  const message = `${name} is too large: its text is longer than ${MAX_TEXT_CHARS} characters`;
  return { ok: false, problem: { code: 'too-large', message, next: 'Split it into the reports that it holds.' } };
}

/** The lines for standard error when a document could not be read. */
/** Says of which of many documents it speaks, where its words do not. */
export function problemText({ message, next }: ReadProblem, name: string): string {
  const of = name === '-' || message.includes(name) ? '' : `${name}: `;
  return `tollbook: ${of}${message}\n  ${next}`;
}
