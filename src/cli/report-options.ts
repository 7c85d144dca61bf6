/** The options that say of a document what it does not say itself, and reading one with them. */
import { type Command, InvalidArgumentError } from 'commander';
import { isPublished, PUBLISHED_FORM } from '../read/published.ts';
import type { Composition, Document } from './composition.ts';
import { note } from './output.ts';

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
    .option('--url <address>', 'where it came from')
    .option('--lang <code>', 'its language, for example en');
}

/** A date or a date-time with offset, or a usage error. */
export function time(value: string): string {
  if (isPublished(value)) return value;
  throw new InvalidArgumentError(`Give ${PUBLISHED_FORM}.`);
}

/** The document, or null after a line on standard error that says why it could not be read. */
export async function readDocument(name: string, given: ReportOptions, make: Composition): Promise<Document | null> {
  const { title, publisher, published, url, lang } = given;
  const read = await make.readFile(name, { title, publisher, published, url, lang, now: make.now() });
  if (!read.ok) {
    note(`tollbook: ${read.problem.message}\n  ${read.problem.next}`);
    return null;
  }
  for (const warning of read.warnings) note(`${name}: ${warning}`);
  return read.value;
}
