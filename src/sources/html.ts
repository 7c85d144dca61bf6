/** A page -> a draft: the article's words, and what the page says of itself. */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Read, ReportDraft } from '../read/draft.ts';
import { EMPTY } from '../read/plain.ts';
import { publishedFrom } from '../read/published.ts';
import { type PageNode, wordsOf } from './page-words.ts';

/** An article shorter than this is not what the page is about: then the whole page is read. */
const SHORTEST_ARTICLE = 140;

interface PageElement extends PageNode {
  getAttribute(name: string): string | null;
  remove(): void;
}

interface PageDocument extends PageNode {
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  body: PageElement | null;
}

/** Never throws: a page that cannot be taken apart is a problem as any other. */
export function readHtml(html: string): Read<ReportDraft> {
  try {
    return draftOf(html);
  } catch (error) {
    const message = `the page cannot be taken apart: ${(error as Error).message}`;
    return { ok: false, problem: { code: 'wrong-shape', message, next: 'Copy its text into a plain file.' } };
  }
}

function parse(html: string): PageDocument {
  return parseHTML(html).document as unknown as PageDocument;
}

function draftOf(html: string): Read<ReportDraft> {
  const source = /<(?:html|body)[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`;
  const page = parse(source);
  const known = whatThePageSays(page);
  const { title, text } = article(source, page);
  if (text.trim() === '') {
    const next = 'It may be filled in by a script: save the page as a browser shows it, or copy its text.';
    return { ok: false, problem: { code: 'empty', message: 'empty: the page holds no words', next } };
  }
  const value = { ...EMPTY, ...known, title: known.title ?? title, text, mediaType: 'text/html' };
  return { ok: true, value, warnings: [] };
}

/** Readability changes the document that it reads, so it gets its own. */
function article(source: string, page: PageDocument): { title: string | null; text: string } {
  const own = parseHTML(source).document as unknown as ConstructorParameters<typeof Readability>[0];
  const found = new Readability(own).parse();
  const root = found?.content ? parse(`<html><body>${found.content}</body></html>`).body : null;
  const text = root ? wordsOf(root) : '';
  if (text.length >= SHORTEST_ARTICLE) return { title: found?.title ?? null, text };
  const title = page.querySelector('title')?.textContent ?? found?.title ?? null;
  for (const aside of page.querySelectorAll('header, footer, aside, nav')) aside.remove();
  const whole = page.body ? wordsOf(page.body) : '';
  return { title, text: whole === '' ? text : whole };
}

type Known = Pick<ReportDraft, 'title' | 'published' | 'outlet' | 'url' | 'lang'>;

const PUBLISHED = [
  'meta[property="article:published_time"]',
  'meta[name="article:published_time"]',
  'meta[itemprop="datePublished"]',
  'meta[name="datePublished"]',
  'meta[name="pubdate"]',
  'meta[name="publishdate"]',
  'meta[name="dc.date"]',
  'meta[name="DC.date.issued"]',
  'meta[name="date"]',
  'time[itemprop="datePublished"]',
  'time[datetime]',
];

function whatThePageSays(page: PageDocument): Known {
  const of = (selector: string, attribute = 'content') =>
    page.querySelector(selector)?.getAttribute(attribute)?.trim() || null;
  const linked = linkedData(page);
  const marks = PUBLISHED.map((selector) => of(selector, selector.startsWith('time') ? 'datetime' : 'content'));
  const published = [linked.datePublished ?? null, ...marks].map((mark) => publishedFrom(mark ?? ''));
  return {
    title: of('meta[property="og:title"]') ?? linked.headline ?? null,
    published: published.find((mark) => mark !== null) ?? null,
    outlet: of('meta[property="og:site_name"]') ?? linked.publisher ?? of('meta[name="application-name"]'),
    url: webAddress(of('link[rel="canonical"]', 'href')) ?? webAddress(of('meta[property="og:url"]')),
    lang: of('html', 'lang')?.split(/[-_]/)[0]?.toLowerCase() ?? null,
  };
}

function webAddress(url: string | null): string | null {
  return url !== null && /^https?:\/\//i.test(url) ? url : null;
}

interface LinkedData {
  headline?: string;
  datePublished?: string;
  publisher?: string;
}

/** The first article in the page's JSON-LD; a broken block is passed over. */
function linkedData(page: PageDocument): LinkedData {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      const json: unknown = JSON.parse(script.textContent ?? '');
      for (const node of nodesOf(json)) {
        if (/Article|Report|BlogPosting/.test(String(node['@type']))) return articleOf(node);
      }
    } catch {
      // A page's own slip: its other marks may still speak.
    }
  }
  return {};
}

function nodesOf(json: unknown): { [key: string]: unknown }[] {
  if (Array.isArray(json)) return json.flatMap(nodesOf);
  if (typeof json !== 'object' || json === null) return [];
  const node = json as { [key: string]: unknown };
  return [node, ...(Array.isArray(node['@graph']) ? node['@graph'].flatMap(nodesOf) : [])];
}

function articleOf(node: { [key: string]: unknown }): LinkedData {
  const found: LinkedData = {};
  if (typeof node.headline === 'string') found.headline = node.headline;
  if (typeof node.datePublished === 'string') found.datePublished = node.datePublished;
  const publisher = node.publisher as { name?: unknown } | null | undefined;
  if (typeof publisher?.name === 'string') found.publisher = publisher.name;
  return found;
}
