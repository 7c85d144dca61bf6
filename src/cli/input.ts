/** Bytes from a file or from standard input, as they come. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { EXIT, Failure } from './failure.ts';

/** The bytes of a file or, for '-', of standard input, as they come. */
export async function bytesOf(name: string): Promise<AsyncIterable<Uint8Array>> {
  if (name === '-') return process.stdin;
  const found = await stat(name).catch(() => null);
  if (found === null)
    throw new Failure(EXIT.notFound, `${name} is not there`, 'Give the path of a file, or - for standard input.');
  if (found.isDirectory()) throw new Failure(EXIT.usage, `${name} is a folder`, 'Give the files in it.');
  return createReadStream(name);
}
