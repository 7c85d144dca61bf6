/** A file, or standard input, as a report. */
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { WIRES } from '../languages/wires.ts';
import type { Document, DocumentOptions } from '../model/document.ts';
import type { Report } from '../model/report.ts';
import { isWebAddress } from '../model/web-address.ts';
import type { Read, ReadProblem, ReportDraft } from '../read/draft.ts';
import { badPublished, readJson } from '../read/json.ts';
import { readMarkdown } from '../read/markdown.ts';
import { readPlain } from '../read/plain.ts';
import { futureWarning, isPublished } from '../read/published.ts';
import { makeReport } from '../read/report.ts';
import { decode, MAX_BYTES, sizeProblem } from './decode.ts';
import { readHtml } from './html.ts';

type Failed = { ok: false; problem: ReadProblem };

/** `path` '-' is standard input. Never throws for what a file may be: problems are values. */
export async function readReportFile(path: string, options: DocumentOptions): Promise<Read<Document>> {
  const bytes = path === '-' ? await bytesOfStream(process.stdin) : await bytesOfFile(path);
  if (!(bytes instanceof Uint8Array)) return bytes;
  const read = reportFromBytes(bytes, path, options);
  return read.ok ? { ...read, value: { report: read.value, bytes } } : read;
}

/** The same from bytes in hand; `name` gives the form by its ending, where it has one. */
export function reportFromBytes(bytes: Uint8Array, name: string, options: DocumentOptions): Read<Report> {
  if (options.published !== undefined && !isPublished(options.published)) {
    return { ok: false, problem: badPublished(options.published) };
  }
  const decoded = decode(bytes);
  if (!decoded.ok) return decoded;
  const draft = draftOf(decoded.value.text, name);
  if (!draft.ok) return draft;
  const { url } = draft.value;
  const foreign = options.url === undefined && url !== null && !isWebAddress(url.trim());
  const found = withOptions(foreign ? { ...draft.value, url: null } : draft.value, options);
  const report = makeReport(found, hashOf(bytes), WIRES);
  const future = futureWarning(report.published, options.now);
  const warnings = [
    ...decoded.warnings,
    ...draft.warnings,
    ...(foreign ? [`"${url}" is no web address (http:// or https://) and was left out`] : []),
    ...(future === null ? [] : [future]),
  ];
  return { ok: true, value: report, warnings };
}

/** SHA-256 in hex. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function draftOf(text: string, name: string): Read<ReportDraft> {
  const plain = (value: ReportDraft): Read<ReportDraft> => ({ ok: true, value, warnings: [] });
  switch (extname(name).toLowerCase()) {
    case '.md':
    case '.markdown':
      return plain(readMarkdown(text));
    case '.html':
    case '.htm':
    case '.xhtml':
      return readHtml(text);
    case '.json':
      return readJson(text);
  }
  const head = text
    .slice(0, 1024)
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)?<(?:!doctype html|html|head|body|article)\b/i.test(head)) {
    return readHtml(text);
  }
  if (/^\{\s*"/.test(head)) {
    const json = readJson(text);
    if (json.ok) return json;
  }
  return plain(readPlain(text));
}

function withOptions(draft: ReportDraft, options: DocumentOptions): ReportDraft {
  return {
    ...draft,
    title: options.title ?? draft.title,
    outlet: options.publisher ?? draft.outlet,
    published: options.published ?? draft.published,
    url: options.url ?? draft.url,
    lang: options.lang ?? draft.lang,
    provenance: draft.provenance ?? options.provenance ?? null,
  };
}

async function bytesOfFile(path: string): Promise<Uint8Array | Failed> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) {
      return problem('not-a-file', `${path} is a folder`, 'Name the files in it, for example with a star.');
    }
    const refused = found.isFile() ? sizeProblem(found.size) : null;
    return refused ? { ok: false, problem: refused } : await readFile(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') return problem('not-found', `${path} is not there`, 'Look at the name and the folder.');
    return problem('not-a-file', `${path} cannot be read (${code})`, 'Look at who may read it.');
  }
}

async function bytesOfStream(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array | Failed> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of stream) {
    size += part.length;
    if (size > MAX_BYTES) break;
    parts.push(part);
  }
  const refused = sizeProblem(size);
  return refused ? { ok: false, problem: refused } : Buffer.concat(parts);
}

function problem(code: ReadProblem['code'], message: string, next: string): Failed {
  return { ok: false, problem: { code, message, next } };
}
