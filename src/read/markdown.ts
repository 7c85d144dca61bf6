/** Markdown: front matter and the first heading give what is known; marks of style go, headings and tables stay. */
import type { ReportDraft } from './draft.ts';
import { EMPTY } from './plain.ts';
import { publishedFrom } from './published.ts';

const FRONT = /^---[ \t]*\r?\n([\s\S]{0,8192}?)\r?\n---[ \t]*(?:\r?\n|$)/;
const KEY = /^([A-Za-z_]{1,20}):[ \t]*(.*?)[ \t]*$/gm;
const TITLE = /^\s*#[ \t]+([^\r\n]+?)[ \t]*#*[ \t]*(?:\r?\n|$)/;

/** Marks that style words, in order, each with what is left of it. Repeats are bounded: time stays linear. */
const STYLE: readonly [RegExp, string][] = [
  [/!\[[^\]\n]{0,500}\]\([^)\n]{0,2000}\)/g, ''],
  [/\[([^\]\n]{1,500})\]\([^)\n]{0,2000}\)/g, '$1'],
  [/<(https?:\/\/[^>\s]{1,2000})>/g, '$1'],
  [/^[ \t]*(?:```|~~~)[^\n]{0,100}$/gm, ''],
  [/^[ \t]*>[ \t]?/gm, ''],
  [/(\*\*|__)(?=\S)([^\n]{1,500}?)(?<=\S)\1/g, '$2'],
  [/(?<![\p{L}\p{N}*])\*(?=\S)([^*\n]{1,500}?)(?<=\S)\*(?![\p{L}\p{N}*])/gu, '$1'],
  [/(?<![\p{L}\p{N}_])_(?=\S)([^_\n]{1,500}?)(?<=\S)_(?![\p{L}\p{N}_])/gu, '$1'],
  [/`([^`\n]{1,500})`/g, '$1'],
  [/\\([\\`*_{}[\]()#+\-.!|>])/g, '$1'],
];

export function readMarkdown(source: string): ReportDraft {
  const front = FRONT.exec(source);
  const known = keysOf(front?.[1] ?? '');
  let body = source.slice(front?.[0].length ?? 0);
  const heading = TITLE.exec(body);
  if (heading && known.title === undefined) body = body.slice(heading[0].length);
  const title = known.title ?? (heading?.[1] === undefined ? null : withoutStyle(heading[1]));
  return {
    ...EMPTY,
    id: known.id ?? null,
    title,
    text: withoutStyle(body).replace(/^\s*\n/, ''),
    published: publishedFrom(known.published ?? known.date ?? ''),
    outlet: known.outlet ?? known.publisher ?? known.source ?? null,
    url: known.url ?? null,
    lang: known.lang ?? null,
    mediaType: 'text/markdown',
  };
}

function withoutStyle(text: string): string {
  return STYLE.reduce((words, [mark, left]) => words.replace(mark, left), text);
}

function keysOf(front: string): { [key: string]: string | undefined } {
  const keys: { [key: string]: string | undefined } = {};
  for (const [, key = '', value = ''] of front.matchAll(KEY)) {
    const words = value.replace(/^(["'])(.*)\1$/, '$2');
    if (words !== '') keys[key.toLowerCase()] = words;
  }
  return keys;
}
