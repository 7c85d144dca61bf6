/** What is compared: each reads one report and gives back a number, so that nothing is left out as unused. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { openExtractor } from '../src/main.ts';
import type { ReportText } from '../src/model/report.ts';

export interface Reader {
  name: string;
  read(report: ReportText): number;
}

const whole = (report: ReportText): string => (report.title === null ? report.text : `${report.title}\n${report.text}`);

/** Tokens, sentences and parts of speech, after every pipe that the model offers by default. */
function winkFull(): Reader {
  const nlp = winkNLP(model);
  return {
    name: 'wink-nlp full',
    read: (report) => {
      const doc = nlp.readDoc(whole(report));
      return doc.tokens().out().length + doc.sentences().out().length + doc.tokens().out(nlp.its.pos).length;
    },
  };
}

function winkSentences(): Reader {
  const nlp = winkNLP(model, ['sbd']);
  return { name: 'wink-nlp sentences only', read: (report) => nlp.readDoc(whole(report)).sentences().out().length };
}

/** Tags every term while it is made. */
const compromiseReader: Reader = {
  name: 'compromise',
  read: (report) => compromise(whole(report)).sentences().length,
};

/** Text to claims with everything included: places, periods and parties resolved, the report's own toll. */
async function tollbookReader(): Promise<Reader> {
  const extract = await openExtractor();
  return { name: 'tollbook', read: (report) => extract(report).claims.length };
}

export async function openReaders(): Promise<Reader[]> {
  return [await tollbookReader(), winkFull(), winkSentences(), compromiseReader];
}

/** The versions measured. */
export function versions(): Record<string, string> {
  const require = createRequire(import.meta.url);
  const versionAt = (file: string): string => (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
  const folder = (name: string): string => {
    const found = (require.resolve.paths(name) ?? []).map((p) => path.join(p, name, 'package.json'));
    return found.find((file) => {
      try {
        return versionAt(file) !== '';
      } catch {
        return false;
      }
    }) as string;
  };
  const packages = ['wink-nlp', 'wink-eng-lite-web-model', 'compromise'];
  return {
    node: process.versions.node,
    tollbook: versionAt(path.join(import.meta.dirname, '..', 'package.json')),
    ...Object.fromEntries(packages.map((name) => [name, versionAt(folder(name))])),
  };
}
