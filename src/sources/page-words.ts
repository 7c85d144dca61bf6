/** The words of a page's elements: a paragraph a line, lists as "- " items, tables as `| a | b |` rows. */

/** As much of a DOM node as is needed; linkedom gives it. */
export interface PageNode {
  nodeType: number;
  nodeName: string;
  textContent: string | null;
  childNodes: ArrayLike<PageNode>;
}

const TEXT = 3;
const ELEMENT = 1;
const SILENT = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT SVG MATH FORM BUTTON SELECT INPUT NAV HEAD VIDEO AUDIO CANVAS'.split(
    ' ',
  ),
);
const BLOCK = new Set(
  (
    'P DIV SECTION ARTICLE MAIN ASIDE HEADER FOOTER H1 H2 H3 H4 H5 H6 UL OL DL DT DD BLOCKQUOTE PRE FIGURE ' +
    'FIGCAPTION TABLE THEAD TBODY TFOOT CAPTION HR ADDRESS DETAILS SUMMARY'
  ).split(' '),
);
/** Deeper pages are made to break readers. */
const DEEPEST = 400;

interface Page {
  lines: { text: string; close: boolean }[];
  open: string;
  /** what the open line begins with: "- " in a list item */
  mark: string;
  /** the open line stands close under the one before: list items, rows, line breaks */
  close: boolean;
}

export function wordsOf(root: PageNode): string {
  const page: Page = { lines: [], open: '', mark: '', close: false };
  walk(root, page, 0);
  end(page, false);
  return page.lines.map((line, at) => (at === 0 ? '' : line.close ? '\n' : '\n\n') + line.text).join('');
}

function walk(node: PageNode, page: Page, depth: number): void {
  if (node.nodeType === TEXT) page.open += node.textContent ?? '';
  if (node.nodeType === TEXT) return;
  const name = node.nodeName.toUpperCase();
  if (node.nodeType === ELEMENT && SILENT.has(name)) return;
  if (depth > DEEPEST) page.open += node.textContent ?? '';
  else if (name === 'BR') end(page, true);
  else if (name === 'TR') row(node, page);
  else element(node, name, page, depth);
}

function element(node: PageNode, name: string, page: Page, depth: number): void {
  const item = name === 'LI';
  const block = item || BLOCK.has(name);
  if (block) end(page, false);
  if (item) page.mark = '- ';
  for (let at = 0; at < node.childNodes.length; at++) {
    const child = node.childNodes[at];
    if (child) walk(child, page, depth + 1);
  }
  if (block) end(page, false);
}

/** Ends the open line. `close`: the next one stands right under it. */
function end(page: Page, close: boolean): void {
  const text = page.open.replace(/\s+/g, ' ').trim();
  page.open = '';
  if (text === '') return;
  const last = page.lines.at(-1);
  const item = page.mark !== '';
  const under = page.close || (item && (last?.text.startsWith('- ') ?? false));
  page.lines.push({ text: page.mark + text, close: under });
  page.mark = '';
  page.close = close;
}

function row(node: PageNode, page: Page): void {
  end(page, false);
  const cells: string[] = [];
  for (let at = 0; at < node.childNodes.length; at++) {
    const child = node.childNodes[at];
    if (!child || !/^T[DH]$/i.test(child.nodeName)) continue;
    cells.push(wordsOf(child).replace(/\s+/g, ' ').replaceAll('|', '/').trim());
  }
  if (cells.every((cell) => cell === '')) return;
  const last = page.lines.at(-1);
  const under = last?.text.startsWith('| ') ?? false;
  // One cell is a box for layout, not a table.
  const text = cells.length === 1 ? (cells[0] ?? '') : `| ${cells.join(' | ')} |`;
  page.lines.push({ text, close: under && cells.length > 1 });
}
