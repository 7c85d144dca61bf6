/** JSON: a report of the demo's form, or a line of the filter. */
import type { Read, ReadProblem, ReportDraft } from './draft.ts';
import { isPublished, PUBLISHED_FORM } from './published.ts';

const FORM = '{"title", "text", "source": {"outlet", "url", "published", "lang"}} or {"id", "text", "title", ...}';

interface Fields {
  [name: string]: unknown;
}

/** The demo form keeps outlet, url, published and lang under `source`; the filter's line keeps them beside the text. */
export function readJson(source: string): Read<ReportDraft> {
  let json: unknown;
  try {
    json = JSON.parse(source.replace(/^\uFEFF/, ''));
  } catch (error) {
    const many = /^\s*\{.*\}\s*\n\s*\{/.test(source.slice(0, 1_000_000));
    const next = many
      ? 'Many reports, one a line, are added with: tollbook add --jsonl FILE'
      : 'Mend the JSON, or give the text as a plain file.';
    return fail({ code: 'not-json', message: `not JSON: ${(error as Error).message}`, next });
  }
  return draftOf(json);
}

/** The same from a value that is already parsed. */
export function draftOf(json: unknown): Read<ReportDraft> {
  if (!isFields(json)) return wrong('is no object');
  const place = isFields(json.source) ? json.source : json;
  const { text } = json;
  if (typeof text !== 'string') return wrong('has no "text" that is a string');
  if (text.trim() === '') {
    return fail({ code: 'empty', message: 'empty: "text" holds no words', next: 'Give a report that has a text.' });
  }
  const published = lineOf(place.published);
  if (published !== null && !isPublished(published)) return fail(badPublished(published));
  const id = typeof json.id === 'number' ? String(json.id) : lineOf(json.id);
  return {
    ok: true,
    warnings: [],
    value: {
      id,
      title: lineOf(json.title),
      text,
      published,
      outlet: lineOf(place.outlet),
      url: lineOf(place.url),
      lang: lineOf(place.lang),
      mediaType: 'application/json',
      provenance: lineOf(json.provenance),
    },
  };
}

export function badPublished(value: string): ReadProblem {
  return {
    code: 'bad-published',
    message: `published "${value.slice(0, 60)}" is no time that exists`,
    next: `Give ${PUBLISHED_FORM}.`,
  };
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function lineOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

function wrong(what: string): Read<ReportDraft> {
  return fail({ code: 'wrong-shape', message: `the JSON ${what}`, next: `Give one report a file: ${FORM}.` });
}

function fail(problem: ReadProblem): { ok: false; problem: ReadProblem } {
  return { ok: false, problem };
}
