/** The gazetteer that ships with the package, read from its file. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { Gazetteer } from '../model/gazetteer.ts';
import { parseGazetteer } from '../resolve/gazetteer.ts';

/** data/ of the package, the same from src/sources/ and from dist/sources/. */
const ASSET = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..', 'data', 'gazetteer.tsv.gz');

/** Room for the whole text: it is unpacked in one piece. */
const ONE_CHUNK = 1 << 23;

/** The same, read when the first question is asked: a command that reads no report does not wait for it. */
export function lazyGazetteer(): Gazetteer {
  let opened: Gazetteer | null = null;
  const open = (): Gazetteer => {
    opened ??= openGazetteer();
    return opened;
  };
  return {
    find: (name) => open().find(name),
    get: (id) => open().get(id),
    mayStart: (word) => open().mayStart(word),
    longest: (words, at) => open().longest(words, at),
    countryOfDemonym: (word) => open().countryOfDemonym(word),
  };
}

/** Reads and indexes data/gazetteer.tsv.gz. Throws where the file is missing or is no gazetteer. */
export function openGazetteer(): Gazetteer {
  return parseGazetteer(gunzipSync(readFileSync(ASSET), { chunkSize: ONE_CHUNK }).toString('latin1'));
}
